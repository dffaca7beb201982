/// Prepares the text of a page for libxml2, which reads some things otherwise than browsers do.
///
/// - CR and CR LF become LF, so that lines are counted as everywhere else.
/// - `</br>` becomes `<br>`; libxml2 would run the two lines together.
/// - `<!-->` is a comment of its own; libxml2 would take all text up to the next `-->` for it.
/// - `<![endif]>` and `</ >` are no text (HTML §13.2.5.42).
/// - Character references in the text become what they stand for.
/// - Elements that hold no text of the page, but may hold half a tag, are taken out.
/// - Controls become U+FFFD; libxml2 would leave them out.
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
  private var references = HTMLReferences()
  private var opaque: HTMLOpaqueElements
  /// Where the last `>` stands, once it was looked for.
  private var lastEnd: Int?
  /// Where a browser found the page that it saved: `<!-- saved from url=(0022)http://h/ -->`.
  private var savedFrom: String?

  private init(_ input: [UInt8]) {
    self.input = input
    opaque = HTMLOpaqueElements(input)
  }

  /// The page in UTF-8 as libxml2 should see it, and where a browser says that it found it.
  ///
  /// - Throws: `MarkupError.unreadable` for tags with a senseless number of attributes.
  static func prepared(
    _ text: String
  ) throws(MarkupError) -> (bytes: [UInt8], savedFrom: String?) {
    var source = HTMLSource(Array(text.utf8))
    try source.run()
    return (source.output, source.savedFrom)
  }

  private mutating func run() throws(MarkupError) {
    output.reserveCapacity(input.count + 64)
    while position < input.count {
      switch input[position] {
      case 0x3C: try markup()
      case 0x26: reference()
      default: copy()
      }
    }
  }

  private mutating func markup() throws(MarkupError) {
    if has("<!--") {
      comment()
    } else if has("<!doctype") || has("<?") {
      copy(through: ">")
    } else if has("<!") || has("</") && !isLetter(at: position + 2) {
      blank()
    } else if has("</br"), isEndOfName(at: position + 4) {
      output += Array("<br".utf8)
      position += 4
    } else if has("</") {
      copy(through: ">")
    } else if isLetter(at: position + 1) {
      try tag()
    } else {
      copy()
    }
  }

  /// A start tag; the whole element where that holds no text of the page.
  private mutating func tag() throws(MarkupError) {
    let start = position
    let startOfOutput = output.count
    let name = opaque.name(at: position + 1)
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
    // The slash of `src=a/` is part of the value.
    let isWhole =
      last == 0x2F
      && (attributes == 0 || position - start > 2 && Self.endsValue(input[position - 2]))
    if let name {
      if position < input.count { position += 1 }
      // `<iframe/>` is whole, and what has no end would hide the page.
      if !isWhole, let end = opaque.end(of: name, at: start) { position = max(position, end) }
      let lines = Self.lineEnds(input[start..<position])
      output.removeSubrange(startOfOutput...)
      output += Array(repeating: 0x0A, count: lines)
      return
    }
    comparisons += attributes * attributes
    guard comparisons <= Self.limit else {
      throw .unreadable("the page has tags with tens of thousands of attributes")
    }
  }

  private mutating func comment() {
    let start = position
    copy(4)
    // `<!-->` and `<!--->` are whole comments.
    if has(">") || has("->") { output += Array("--".utf8) }
    let text = position
    while position < input.count {
      if has("-->") || has("--!>") || position == text && (has(">") || has("->")) { break }
      copy()
    }
    if savedFrom == nil, start < 4096 { savedFrom = Self.savedFrom(input[text..<position]) }
    copy(through: ">")
  }

  /// A reference in the text, or a sign that is none. Line ends stay references: they are none of
  /// the file.
  private mutating func reference() {
    let (character, length) = references.reference(in: input, at: position) ?? ("&", 1)
    position += length
    switch character {
    case "&": output += Array("&amp;".utf8)
    case "\n", "\r": output += Array("&#10;".utf8)
    case "<": output += Array("&lt;".utf8)
    case _ where character.value < 0x20 && character != "\t", "\u{FFFE}", "\u{FFFF}":
      output += Self.replacement
    default: output += Array(UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
    }
  }

  /// The address in the comment that browsers write at the top of a saved page.
  private static func savedFrom(_ comment: ArraySlice<UInt8>) -> String? {
    guard comment.count < 4096 else { return nil }
    let words = String(decoding: comment, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == "saved", words[1] == "from", words[2].hasPrefix("url=(")
    else { return nil }
    let address = words[2].drop { $0 != ")" }.dropFirst()
    return address.hasPrefix("http://") || address.hasPrefix("https://") ? String(address) : nil
  }

  private static let replacement = Array("\u{FFFD}".utf8)

  /// Copies one byte, or the line end or control that stands here.
  private mutating func copy() {
    let byte = input[position]
    position += 1
    switch byte {
    case 0x0D:
      if position < input.count, input[position] == 0x0A { position += 1 }
      output.append(0x0A)
    case 0x0C: output.append(0x20)
    case 0...0x08, 0x0B, 0x0E...0x1F: output += Self.replacement
    case 0xEF where isNoncharacter:
      position += 2
      output += Self.replacement
    default: output.append(byte)
    }
  }

  /// Whether U+FFFE or U+FFFF stands here, behind its first byte.
  private var isNoncharacter: Bool {
    position + 1 < input.count && input[position] == 0xBF && input[position + 1] >= 0xBE
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
    let lines = Self.lineEnds(output[start...])
    output.removeSubrange(start...)
    output += Array(repeating: 0x0A, count: lines)
  }

  /// How many lines end in some bytes.
  private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    var last: UInt8 = 0
    for byte in bytes {
      if byte == 0x0D || byte == 0x0A && last != 0x0D { count += 1 }
      last = byte
    }
    return count
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

  private static func endsValue(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x22 || byte == 0x27
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
