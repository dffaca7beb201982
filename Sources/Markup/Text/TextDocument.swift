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
  /// Lines of an HTML page that are not among ``lines``.
  public let leftOut: [LeftOutLines]
  /// The blocks of an HTML page; none for plain text.
  public let blocks: [HTMLBlock]
  /// Which encoding was taken and why, where it is not UTF-8.
  public let encodingRemark: String?
  /// Whether nothing tells the encoding.
  public let isEncodingGuessed: Bool

  /// Reads a page: HTML when it begins like HTML, else plain text.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - address: where the page stands on the web; links are resolved against it.
  ///   - encoding: the encoding of pages that have no byte order mark, whatever they declare.
  /// - Throws: `MarkupError` for bytes that are no page.
  public init(
    page bytes: [UInt8], address: String? = nil, encoding: Encoding? = nil
  ) throws(MarkupError) {
    if HTMLDocument.isHTML(bytes) {
      try self.init(html: bytes, address: address, encoding: encoding)
    } else {
      try self.init(text: bytes, encoding: encoding)
    }
  }

  /// Reads plain text: UTF-8 or UTF-16, unless another encoding is named; lines end with LF, CR LF
  /// or CR.
  ///
  /// - Throws: `MarkupError.notText` for bytes that are no text in the encoding, `.noConverter` for
  ///   one that the system does not know.
  public init(text bytes: [UInt8], encoding: Encoding? = nil) throws(MarkupError) {
    let found = EncodingSniffer.text(bytes, requested: encoding)
    let text = try Decoder.text(bytes[found.markLength...], found.encoding)
    try Self.refuseBinary(text)
    var collector = LineCollector()
    let ends = Self.lineRanges(of: text)
    for (index, range) in ends.enumerated() {
      collector.add(String(text.unicodeScalars[range]), number: index + 1)
    }
    lines = collector.lines
    lineCount = collector.lines.count
    repairs = collector.repairs
    leftOut = []
    blocks = []
    encodingRemark = Self.remark(on: found)
    isEncodingGuessed = found.basis == .fallback
  }

  /// Reads HTML: the text in reading order, one line for each block, list items with bullets or
  /// numbers, links kept; what is hidden or belongs to the site's frame is left out.
  ///
  /// - Throws: `MarkupError.tooLong` for a page beyond the limit of the HTML parser, `.notText` for
  ///   bytes that are no text, `.noConverter` for an encoding that the system does not know.
  public init(
    html bytes: [UInt8], address: String? = nil, encoding: Encoding? = nil
  ) throws(MarkupError) {
    let found = EncodingSniffer.html(bytes, requested: encoding)
    let text = try Decoder.text(bytes[found.markLength...], found.encoding)
    try Self.refuseBinary(text)
    let document = try HTMLDocument(text, address: address)
    let count = Self.lineRanges(of: text).count
    lineCount = count
    lines = document.content.lines.map { Self.line($0, within: count) }
    repairs = document.content.repairs
    leftOut = document.content.leftOut.map { part in
      LeftOutLines(reason: part.reason, lines: part.lines.map { Self.line($0, within: count) })
    }
    blocks = document.blocks
    encodingRemark = Self.remark(on: found)
    isEncodingGuessed = found.basis == .fallback
  }

  /// The line at the last line of a file of `count` lines at most: what the end of the file closes
  /// stands behind its last line end.
  private static func line(_ line: TextLine, within count: Int) -> TextLine {
    line.number <= count
      ? line
      : TextLine(
        number: max(1, count), text: line.text, links: line.links, placement: line.placement)
  }

  /// Tells which encoding was taken, where that is not UTF-8 as expected.
  private static func remark(on found: EncodingSniffer.Finding) -> String? {
    if found.encoding == .utf8, found.basis != .contradicted { return nil }
    return "the page is read as \(found.encoding.name): \(found.basis.rawValue)"
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
