public import Mapping
internal import Markup
internal import Mechanism
internal import RDFFormats

/// Reads pages with what the ontology's files know.
public struct PageReader: Sendable {
  let knowledge: Knowledge

  /// Reads the ontology's files.
  ///
  /// - Parameter additions: Turtle files with further themes and authorities.
  /// - Throws: `TricoError.noInput` or `.badInput` for one of these files.
  public init(adding additions: [String] = []) throws(TricoError) {
    knowledge = try OntologyFiles.knowledge(adding: additions)
  }

  /// A page, and the checksum of its bytes.
  ///
  /// - Parameters:
  ///   - source: where the page is.
  ///   - address: where it stands on the web; links are resolved against it.
  /// - Returns: What the page says, and its SHA-256 in hexadecimal digits.
  /// - Throws: `TricoError.badInput` when the file is no mechanism page, `.noInput` when it is not
  ///   there.
  public func read(
    _ source: PageSource, address: String? = nil
  ) throws(TricoError) -> (reading: PageReading, checksum: String) {
    let parsed = try parse(source, name: nil, address: address)
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
    _ source: PageSource, name: String?, address: String?
  ) throws(TricoError) -> (page: Page, checksum: String) {
    let bytes = try source.bytes()
    let page = try parse(bytes, file: source.name, name: name, address: address)
    return (page, SHA256.hex(of: bytes))
  }

  /// The bytes of a page as parsed.
  func parse(
    _ bytes: [UInt8], file: String, name: String? = nil, address: String? = nil
  ) throws(TricoError) -> Page {
    do {
      let document = try TextDocument(page: bytes, address: address)
      return try PageParser(lexicon: knowledge.lexicon).parse(document, file: file, name: name)
    } catch {
      throw .badInput("\(file): \(error)")
    }
  }
}
