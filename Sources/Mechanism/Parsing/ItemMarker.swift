/// What stands in front of an item: `1.`, `1)`, `(1)`, `(i)`, `a.`, `①`, `2.1`, a bullet.
struct ItemMarker {
  /// Markers of one style stand on one level of a list.
  enum Style: Hashable {
    case numberDot, numberBracket, numberInBrackets
    case letterDot, letterBracket, letterInBrackets
    case romanDot, romanBracket, romanInBrackets
    case circled
    /// `A.`, `A)`, `(A)`, and `I.`, `I)`, `(I)`.
    case capital(Closing)
    case capitalRoman(Closing)
    /// `Ⅰ`, one sign.
    case romanSign(isSmall: Bool)
    /// `2.1` has depth 2, `2.1.3` depth 3.
    case outline(depth: Int)
    case bullet(Unicode.Scalar)
    case bare

    /// How a letter is closed.
    enum Closing { case dot, bracket, brackets }

    /// Whether the mark holds the numbers of the items above.
    var isOutline: Bool { if case .outline = self { true } else { false } }

    /// Whether the mark is closed by a bracket, as no word of a sentence is.
    var hasBracket: Bool {
      switch self {
      case .numberBracket, .numberInBrackets, .letterBracket, .letterInBrackets, .romanBracket,
        .romanInBrackets, .circled, .romanSign:
        true
      case .capital(let closing), .capitalRoman(let closing): closing != .dot
      default: false
      }
    }
  }

  let style: Style
  /// The number printed; nil for bullets.
  let number: Int?
  /// The text behind the marker.
  let rest: Substring
  /// The same marker as a letter: `(i)` is the first of a Roman list, or what follows `(h)`.
  let asLetter: (style: Style, number: Int)?

  /// The number or letter that `text` starts with, if it is one of the forms of a marker.
  init?(at text: Substring) {
    guard Self.mayBegin(text) else { return nil }
    if let first = text.unicodeScalars.first, ("①"..."⑳").contains(first) {
      style = .circled
      number = Int(first.value) - 0x245F
      rest = Substring(text.unicodeScalars.dropFirst()).trimmed
      asLetter = nil
      return
    }
    if let first = text.unicodeScalars.first, ("Ⅰ"..."Ⅻ") ~= first || ("ⅰ"..."ⅻ") ~= first {
      let isSmall = first >= "ⅰ"
      style = .romanSign(isSmall: isSmall)
      number = Int(first.value) - (isSmall ? 0x216F : 0x215F)
      let behind = Substring(text.unicodeScalars.dropFirst())
      rest = (behind.first.map { ".)".contains($0) } == true ? behind.dropFirst() : behind).trimmed
      asLetter = nil
      return
    }
    var body = text
    let open = body.first == "(" || body.first == "（"
    if open { body = body.dropFirst() }
    let label = body.prefix(5).prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    guard (1...4).contains(label.count) else { return nil }
    let after = body[label.endIndex...]
    guard let end = after.first, ".)）".contains(end), open ? end != "." : true else { return nil }
    let rest = after.dropFirst()
    let isDot = end == "."
    // `e.g.` and `a.m.` are words: behind a letter's dot stands a blank, or nothing.
    let isFree = !isDot || (rest.first.map { $0.unicodeScalars.allSatisfy(Fold.isBlank) } ?? true)
    if let number = Int(label), number > 0, label.count <= 3 {
      // `1.5 million` is no marker, and `2017.` is a year.
      if isDot, let next = rest.first, next.isNumber { return nil }
      style = open ? .numberInBrackets : isDot ? .numberDot : .numberBracket
      self.number = number
      asLetter = nil
    } else if let roman = Self.roman(label), isFree {
      style = open ? .romanInBrackets : isDot ? .romanDot : .romanBracket
      number = roman
      asLetter = Self.letter(label).map {
        (open ? .letterInBrackets : isDot ? .letterDot : .letterBracket, $0)
      }
    } else if let letter = Self.letter(label), isFree {
      style = open ? .letterInBrackets : isDot ? .letterDot : .letterBracket
      number = letter
      asLetter = nil
    } else {
      return nil
    }
    self.rest = rest.trimmed
  }

  init(style: Style, number: Int?, rest: Substring) {
    self.style = style
    self.number = number
    self.rest = rest
    asLetter = nil
  }

  /// Whether the first bytes are a bracket, a few letters or digits, and what closes them; or lie
  /// outside of ASCII, where only a closer look tells. Few lines pass.
  private static func mayBegin(_ text: Substring) -> Bool {
    var label = 0
    for (index, byte) in text.utf8.prefix(7).enumerated() {
      if byte >= 0x80 { return true }
      if index == 0, byte == UInt8(ascii: "(") { continue }
      guard ASCII.isLetter(byte) || ASCII.isDigit(byte) else {
        return label > 0 && (byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")"))
      }
      label += 1
      if label > 4 { return false }
    }
    return false
  }

  /// `A.` or `II)`: a capital may also be the initial of a name, so only its place in a list makes it
  /// a marker. A letter that may be a Roman number gives both, the number first.
  static func capitals(at text: Substring) -> [ItemMarker] {
    guard mayBegin(text) else { return [] }
    let open = text.first == "("
    let body = open ? text.dropFirst() : text
    let label = body.prefix(5).prefix { $0.isASCII && $0.isUppercase }
    guard (1...4).contains(label.count), let end = body[label.endIndex...].first,
      end == ")" || (end == "." && !open)
    else { return [] }
    let behind = body[label.endIndex...].dropFirst()
    guard behind.unicodeScalars.first.map(Fold.isBlank) == true else { return [] }
    let closing: Style.Closing = open ? .brackets : end == "." ? .dot : .bracket
    let small = Substring(label.lowercased())
    return [
      roman(small).map { (Style.capitalRoman(closing), $0) },
      letter(small).map { (Style.capital(closing), $0) },
    ].compactMap { $0.map { ItemMarker(style: $0.0, number: $0.1, rest: behind.trimmed) } }
  }

  /// The numbers of `2.1`, `2.1.` or `2.1.3)`, and the text behind them, which must not go on in
  /// lower case: `1.5 million` is an amount.
  static func outline(at text: Substring) -> (path: [Int], rest: Substring)? {
    guard let first = text.utf8.first, ASCII.isDigit(first) || first == UInt8(ascii: ".") else {
      return nil
    }
    let label = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let parts = label.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = (parts.last == "" ? parts.dropLast() : parts[...]).map { part in
      part.count <= 3 && part.first != "0" ? Int(part) ?? 0 : 0
    }
    guard (2...6).contains(numbers.count), !numbers.contains(0) else { return nil }
    var rest = text[label.endIndex...]
    if rest.first == ")", parts.last != "" { rest = rest.dropFirst() }
    guard let blank = rest.unicodeScalars.first, Fold.isBlank(blank) else { return nil }
    rest = rest.trimmed
    guard let first = rest.unicodeScalars.first, !first.isLowercase else { return nil }
    return (numbers, rest)
  }

  private static func letter(_ label: Substring) -> Int? {
    guard label.count == 1, let scalar = label.unicodeScalars.first, ("a"..."z") ~= scalar else {
      return nil
    }
    return Int(scalar.value) - 96
  }

  /// The value of a small Roman number in lower case.
  private static func roman(_ label: Substring) -> Int? {
    numerals.firstIndex(of: String(label)).map { $0 + 1 }
  }

  private static let numerals = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ]
}
