public import Mapping
internal import Markup
internal import Mechanism
internal import RDFFormats

/// Reads pages with what the ontology's files know.
public struct PageReader: Sendable {
  let knowledge: Knowledge
  private let options: ReadingOptions
  private let encoding: Encoding?

  /// Reads the ontology's files.
  ///
  /// - Parameters:
  ///   - additions: Turtle files with further themes and authorities.
  ///   - options: how pages are read.
  /// - Throws: `TricoError.noInput` or `.badInput` for one of these files, `.usage` for an encoding
  ///   that is not known.
  public init(
    adding additions: [String] = [], options: ReadingOptions = ReadingOptions()
  ) throws(TricoError) {
    self.options = options
    encoding = options.encoding.flatMap(Encoding.init(label:))
    if let label = options.encoding, encoding == nil {
      throw .usage("“\(label)” is no encoding that pages are written in, such as gbk or euc-kr")
    }
    knowledge = try OntologyFiles.knowledge(adding: additions)
  }

  /// A page, and the checksum of its bytes.
  ///
  /// - Parameter source: where the page is.
  /// - Returns: What the page says, and its SHA-256 in hexadecimal digits.
  /// - Throws: `TricoError.badInput` when the file is no mechanism page, `.noInput` when it is not
  ///   there.
  public func read(
    _ source: PageSource
  ) throws(TricoError) -> (reading: PageReading, checksum: String) {
    let parsed = try parse(source, name: nil)
    return (PageReading(parsed.page, knowledge: knowledge), parsed.checksum)
  }

  /// The entities of a page as JSON.
  public func json(_ source: PageSource) throws(TricoError) -> String {
    PageJSON.text(try read(source).reading)
  }

  /// The remarks on a page.
  public func remarks(on source: PageSource) throws(TricoError) -> Remarks {
    Remarks(try read(source).reading.diagnostics)
  }

  /// A page as parsed, before its names are looked up.
  func parse(
    _ source: PageSource, name: String?
  ) throws(TricoError) -> (page: Page, checksum: String) {
    let bytes = try bytes(of: source)
    let page = try parse(
      bytes, file: source.name, name: name ?? Page.name(of: source.unpackedName))
    return (page, SHA256.hex(of: bytes))
  }

  /// The bytes of a page, no more than the options allow.
  func bytes(of source: PageSource) throws(TricoError) -> [UInt8] {
    try source.bytes(limit: options.limit)
  }

  /// The bytes of a page as parsed.
  func parse(
    _ bytes: [UInt8], file: String, name: String? = nil
  ) throws(TricoError) -> Page {
    do {
      // Few pages have as many bytes as lines are allowed.
      if bytes.count > options.lineLimit { try checkLines(Self.lineEnds(in: bytes), file) }
      let document = try TextDocument(
        page: bytes, address: options.address, encoding: encoding)
      try checkLines(document.lines.count, file)
      return try PageParser(lexicon: knowledge.lexicon, readsHidden: options.readsHidden).parse(
        document, file: file, name: name)
    } catch let error as TricoError {
      throw error
    } catch {
      throw .badInput("\(FileSystem.shown(file)): \(error)")
    }
  }

  private func checkLines(_ count: Int, _ file: String) throws(TricoError) {
    guard count > options.lineLimit else { return }
    throw .badInput(
      "\(FileSystem.shown(file)): more than \(options.lineLimit) lines, the most that are read; "
        + "--page-limit allows more")
  }

  /// How many lines end in LF or CR LF, or in CR alone where there are more of these.
  private static func lineEnds(in bytes: [UInt8]) -> Int {
    var (feeds, returns) = (0, 0)
    for byte in bytes {
      if byte == 0x0A { feeds += 1 }
      if byte == 0x0D { returns += 1 }
    }
    return max(feeds, returns)
  }
}
