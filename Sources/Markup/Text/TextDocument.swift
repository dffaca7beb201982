/// A page as lines of text, with a note of every repair its bytes needed.
public struct TextDocument: Sendable {
  /// Something in the bytes that had to be changed to become text.
  public struct Repair: Sendable, Equatable {
    /// Line, counted from 1.
    public let line: Int
    /// Column in characters, counted from 1.
    public let column: Int
    /// What was found and what was done about it.
    public let message: String
  }

  /// The lines, numbered as in the file.
  public let lines: [TextLine]
  /// How many lines the file has; a line end after the last line does not open another.
  public let lineCount: Int
  /// Repairs, in order of position; at most one for each line.
  public let repairs: [Repair]
  /// Which encoding was taken and why, where it is not UTF-8.
  public let encodingRemark: String?

  /// Reads a page: HTML when it begins like HTML, else plain text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - address: where the page stands on the web; links are resolved against it.
  /// - Throws: `MarkupError` for bytes that are no page.
  public init(page bytes: [UInt8], address: String? = nil) throws(MarkupError) {
    if HTMLDocument.isHTML(bytes) {
      try self.init(html: bytes, address: address)
    } else {
      try self.init(text: bytes)
    }
  }

  /// Reads plain text: UTF-8 with or without byte order mark, or UTF-16 with one; lines end with
  /// LF, CR LF or CR.
  ///
  /// - Throws: `MarkupError.notText` for bytes that are no text in these encodings.
  public init(text bytes: [UInt8]) throws(MarkupError) {
    let mark = EncodingSniffer.byteOrderMark(bytes)
    let text = Decoder.text(bytes[(mark?.1 ?? 0)...], mark?.0 ?? .utf8)
    try Self.refuseBinary(text)
    var collector = LineCollector()
    let ends = Self.lineRanges(of: text)
    for (index, range) in ends.enumerated() {
      collector.add(String(text.unicodeScalars[range]), number: index + 1)
    }
    lines = collector.lines
    lineCount = collector.lines.count
    repairs = collector.repairs
    encodingRemark = nil
  }

  /// Reads HTML: the text in reading order, one line for each block, list items with bullets or
  /// numbers, links kept; what is hidden or belongs to the site's frame is left out.
  ///
  /// - Throws: `MarkupError.tooLong` for a page beyond the limit of the HTML parser, `.notText` for
  ///   bytes that are no text.
  public init(html bytes: [UInt8], address: String? = nil) throws(MarkupError) {
    let (encoding, basis, markLength) = EncodingSniffer.html(bytes)
    let text = Decoder.text(bytes[markLength...], encoding)
    try Self.refuseBinary(text)
    let document = try HTMLDocument(text, address: address)
    let count = Self.lineRanges(of: text).count
    lineCount = count
    // What the end of the file closes stands behind its last line end.
    lines = document.lines.map { line in
      line.number <= count
        ? line : TextLine(number: max(1, count), text: line.text, links: line.links)
    }
    repairs = document.repairs
    encodingRemark =
      encoding == .utf8 ? nil : "the page is read as \(encoding.name): \(basis.rawValue)"
  }

  /// The lines of a text without their ends.
  private static func lineRanges(of text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      let next = bytes.index(after: index)
      if byte == 0x0A || byte == 0x0D {
        ranges.append(start..<index)
        index =
          byte == 0x0D && next < bytes.endIndex && bytes[next] == 0x0A
          ? bytes.index(after: next) : next
        start = index
      } else {
        index = next
      }
    }
    if start < bytes.endIndex { ranges.append(start..<bytes.endIndex) }
    return ranges
  }

  /// Refuses what is plainly no text: more than one character in twenty a control or undecodable.
  private static func refuseBinary(_ text: String) throws(MarkupError) {
    var strange = 0
    var total = 0
    for scalar in text.unicodeScalars {
      total += 1
      if !XMLCharacter.isAllowed(scalar) || scalar == "\u{FFFD}" { strange += 1 }
    }
    if strange * 20 > total { throw .notText(strange: strange, total: total) }
  }
}
