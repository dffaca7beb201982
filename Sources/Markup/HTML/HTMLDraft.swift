/// A line of a page that is coming in: its text, and which stretches of it are links.
struct HTMLDraft {
  /// A stretch of the text that is a link.
  struct Anchor {
    /// Nil for what leads nowhere on the web.
    let address: String?
    /// The line of the file where its words begin.
    let number: Int
    /// In bytes of the text.
    let range: Range<Int>
  }

  /// The list item's bullet or number.
  var marker: String?
  /// In UTF-8, with single blanks.
  private(set) var text: [UInt8] = []
  /// The line of the file where the text begins.
  private(set) var number = 0
  /// Whether there is more than blanks.
  private(set) var hasText = false
  private(set) var anchors: [Anchor] = []
  /// Characters outside of links, and inside; blanks do not count.
  private(set) var plain = 0
  private(set) var linked = 0

  private var gap = false
  private var anchor: (address: String?, start: Int?, number: Int, image: String)?

  init(marker: String? = nil) { self.marker = marker }

  /// Takes text without markup.
  ///
  /// - Parameters:
  ///   - bytes: in UTF-8.
  ///   - line: the line of the file where it begins.
  ///   - last: the line of the file where it ends; a line end may also be written as `&#10;`.
  ///   - isLinked: whether it is a link or a button.
  mutating func append(
    _ bytes: some RandomAccessCollection<UInt8>, line: Int, last: Int, isLinked: Bool
  ) {
    var line = line
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
        if byte == 0x0A { line += 1 }
        gap = true
        bytes.formIndex(after: &index)
        continue
      default: break
      }
      // The numbers of pages often touch.
      if Self.isDigit(byte), let last = text.last, Self.isDigit(last), isAtEdge { gap = true }
      if gap, !text.isEmpty { text.append(0x20) }
      gap = false
      if anchor != nil, anchor?.start == nil {
        anchor?.start = text.count
        anchor?.number = min(line, last)
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = bytes.index(index, offsetBy: length, limitedBy: bytes.endIndex) ?? bytes.endIndex
      let start = text.count
      text.append(contentsOf: bytes[index..<end])
      index = end
      if byte >= 0xC2, Self.isBlank(text[start...]) { continue }
      if !hasText {
        hasText = true
        number = min(line, last)
      }
      if isLinked { linked += 1 } else { plain += 1 }
    }
  }

  /// A link begins. Two that touch are still two words.
  mutating func openAnchor(_ address: String?) {
    if !text.isEmpty, anchors.last?.range.upperBound == text.count { gap = true }
    anchor = (address, nil, 0, "")
  }

  /// A picture stands for words of the link.
  mutating func addImage(_ words: String) {
    guard let image = anchor?.image, !words.isEmpty else { return }
    anchor?.image = image.isEmpty ? words : "\(image) \(words)"
  }

  /// The link ends; a link that holds nothing but pictures has their words.
  mutating func closeAnchor(line: Int) {
    if let anchor, anchor.start == nil, !anchor.image.isEmpty {
      let first = max(1, line - anchor.image.utf8.count { $0 == 0x0A })
      append(Array(anchor.image.utf8), line: first, last: line, isLinked: true)
    }
    endAnchor()
    anchor = nil
  }

  /// Another line begins, in which an open link goes on.
  mutating func next() -> HTMLDraft {
    endAnchor()
    // A line without text leaves the item's marker to the next one.
    var draft = HTMLDraft(marker: hasText ? nil : marker)
    draft.anchor = anchor.map { ($0.address, nil, 0, $0.image) }
    return draft
  }

  /// Whether the line is made of links alone, most of them of several words: a list of documents, not
  /// of languages or page numbers.
  var isListOfLinks: Bool {
    guard anchors.count > 1, plain == 0 else { return false }
    // `EN` is the language of a document, and none itself.
    return anchors.count { text[$0.range].contains(0x20) } * 2 >= anchors.count
      && anchors.allSatisfy { $0.range.count > 3 || text[$0.range].contains(0x20) }
  }

  func words(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

  private mutating func endAnchor() {
    guard let anchor, let start = anchor.start, start < text.count else { return }
    anchors.append(
      Anchor(address: anchor.address, number: anchor.number, range: start..<text.count))
  }

  /// Whether the text that comes is the first of a link, or the first behind one.
  private var isAtEdge: Bool {
    anchor.map { $0.start == nil } ?? (anchors.last?.range.upperBound == text.count)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The no-break space, the zero-width space, the byte order mark, the ideographic space.
  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0xC2, 0xA0]) || bytes.elementsEqual([0xE2, 0x80, 0x8B])
      || bytes.elementsEqual([0xEF, 0xBB, 0xBF]) || bytes.elementsEqual([0xE3, 0x80, 0x80])
  }
}
