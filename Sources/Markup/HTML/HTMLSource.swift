/// Prepares the text of a page for libxml2, which reads some things otherwise than browsers do.
///
/// - CR and CR LF become LF, so that lines are counted as everywhere else.
/// - `</br>` becomes `<br>`; libxml2 would run the two lines together.
/// - `<!-->` is a comment of its own; libxml2 would take all text up to the next `-->` for it.
/// - `<![endif]>` and `</ >` are no text (HTML §13.2.5.42).
/// - NUL becomes U+FFFD.
///
/// Line ends are kept everywhere, so that line numbers are those of the file.
struct HTMLSource {
  /// libxml2 compares each attribute of a tag with all others. This is how many comparisons a page
  /// may cost: enough for any page, a second or two for one that is made to hurt.
  private static let limit = 1 << 30

  private let input: [UInt8]
  private var position = 0
  private var output: [UInt8] = []
  private var comparisons = 0
  /// Where the last `>` stands, once it was looked for.
  private var lastEnd: Int?

  private init(_ input: [UInt8]) { self.input = input }

  /// The page in UTF-8 as libxml2 should see it.
  ///
  /// - Throws: `MarkupError.unreadable` for tags with a senseless number of attributes.
  static func prepared(_ text: String) throws(MarkupError) -> [UInt8] {
    var source = HTMLSource(Array(text.utf8))
    try source.run()
    return source.output
  }

  private mutating func run() throws(MarkupError) {
    output.reserveCapacity(input.count + 64)
    while position < input.count {
      guard input[position] == 0x3C else {
        copy()
        continue
      }
      if has("<!--") {
        comment()
      } else if has("<!doctype") || has("<?") {
        copy(through: ">")
      } else if has("<!") || has("</") && !isLetter(at: position + 2) {
        blank()
      } else if has("</br"), isEndOfName(at: position + 4) {
        output += Array("<br".utf8)
        position += 4
      } else if isLetter(at: position + 1) {
        try tag()
      } else {
        copy()
      }
    }
  }

  /// A start tag, and for scripts and styles what they hold.
  private mutating func tag() throws(MarkupError) {
    let raw: StaticString? = has("<script") ? "</script" : has("<style") ? "</style" : nil
    var attributes = 0
    var quote: UInt8?
    var last: UInt8 = 0
    copy()
    while position < input.count {
      let byte = input[position]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x3E {
        break
      } else if byte == 0x22 || byte == 0x27, last == 0x3D {
        quote = byte
      } else if Self.isSpace(last), !Self.isSpace(byte) {
        attributes += 1
      }
      if !Self.isSpace(byte) || last != 0x3D { last = byte }
      copy()
    }
    comparisons += attributes * attributes
    guard comparisons <= Self.limit else {
      throw .unreadable("the page has tags with tens of thousands of attributes")
    }
    guard let raw else { return }
    while position < input.count, !has(raw) { copy() }
  }

  private mutating func comment() {
    copy(4)
    // `<!-->` and `<!--->` are whole comments.
    if has(">") || has("->") { output += Array("--".utf8) }
    let start = position
    while position < input.count {
      if has("-->") || has("--!>") || position == start && (has(">") || has("->")) { break }
      copy()
    }
    copy(through: ">")
  }

  /// Copies one byte, or the line end that stands here.
  private mutating func copy() {
    let byte = input[position]
    position += 1
    switch byte {
    case 0x0D:
      if position < input.count, input[position] == 0x0A { position += 1 }
      output.append(0x0A)
    case 0: output += [0xEF, 0xBF, 0xBD]
    default: output.append(byte)
    }
  }

  private mutating func copy(_ count: Int) {
    for _ in 0..<count where position < input.count { copy() }
  }

  private mutating func copy(through end: StaticString) {
    while position < input.count, !has(end) { copy() }
    copy(end.utf8CodeUnitCount)
  }

  /// Leaves out everything but line ends. What has no end is no markup, and stays.
  private mutating func blank() {
    let lastEnd = lastEnd ?? input.lastIndex(of: 0x3E) ?? -1
    self.lastEnd = lastEnd
    guard lastEnd > position else {
      copy(2)
      return
    }
    let start = output.count
    copy(through: ">")
    let lines = output[start...].count { $0 == 0x0A }
    output.removeSubrange(start...)
    output += Array(repeating: 0x0A, count: lines)
  }

  private func has(_ text: StaticString) -> Bool { has(text, at: position) }

  private func has(_ text: StaticString, at place: Int) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= input.count else { return false }
    return text.withUTF8Buffer { text in
      text.indices.allSatisfy { input[place + $0] | Self.caseBit(text[$0]) == text[$0] }
    }
  }

  /// The bit that makes a letter small; other characters are compared as they are.
  private static func caseBit(_ byte: UInt8) -> UInt8 {
    (0x61...0x7A).contains(byte) ? 0x20 : 0
  }

  private func isLetter(at index: Int) -> Bool {
    index < input.count && (0x61...0x7A).contains(input[index] | 0x20)
  }

  private func isEndOfName(at index: Int) -> Bool {
    index < input.count && (Self.isSpace(input[index]) || "/>".utf8.contains(input[index]))
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
