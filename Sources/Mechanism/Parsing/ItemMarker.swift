/// What stands in front of an item: `1.`, `1)`, `(1)`, `(i)`, `a.`, a bullet.
struct ItemMarker {
  /// Markers of one style stand on one level of a list.
  enum Style: Hashable {
    case numberDot, numberBracket, numberInBrackets
    case letterDot, letterBracket, letterInBrackets, roman
    case bullet(Unicode.Scalar)
    case bare
  }

  let style: Style
  /// The number printed; nil for bullets.
  let number: Int?
  /// The text behind the marker.
  let rest: Substring

  /// The number or letter that `text` starts with, if it is one of the forms of a marker.
  init?(at text: Substring) {
    var body = text
    let open = body.first == "(" || body.first == "（"
    if open { body = body.dropFirst() }
    let label = body.prefix { $0.isASCII && ($0.isNumber || $0.isLetter) }
    guard (1...4).contains(label.count) else { return nil }
    let after = body[label.endIndex...]
    guard let end = after.first, ".)）".contains(end), open ? end != "." : true else { return nil }
    let rest = after.dropFirst()
    let closed = end != "."
    if let number = Int(label), number > 0, label.count <= 3 {
      // `1.5 million` is no marker, and `2017.` is a year.
      if end == ".", let next = rest.first, next.isNumber { return nil }
      style = open ? .numberInBrackets : closed ? .numberBracket : .numberDot
      self.number = number
    } else if label.count > 1 || (open && "iv".contains(label)), let roman = Self.roman(label),
      closed
    {
      style = .roman
      number = roman
    } else if label.count == 1, let scalar = label.unicodeScalars.first, ("a"..."z") ~= scalar {
      guard closed || rest.first.map({ $0 == " " }) ?? false else { return nil }
      style = open ? .letterInBrackets : closed ? .letterBracket : .letterDot
      number = Int(scalar.value) - 96
    } else {
      return nil
    }
    self.rest = rest.trimmed
  }

  init(style: Style, number: Int?, rest: Substring) {
    self.style = style
    self.number = number
    self.rest = rest
  }

  /// The value of a small Roman number in lower case.
  private static func roman(_ text: Substring) -> Int? {
    let numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    return numerals.firstIndex(of: String(text)).map { $0 + 1 }
  }
}
