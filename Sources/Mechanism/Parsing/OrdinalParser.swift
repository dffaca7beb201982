/// An ordinal in front of a title: `6th`, `4rd`, `Third`.
struct Ordinal {
  let number: Int
  /// Whether the suffix is the English one for the number.
  let isWellFormed: Bool
  /// What was printed.
  let stated: String
  /// What follows.
  let rest: Substring

  private static let words = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]

  /// The ordinal that `text` starts with. A blank must follow it.
  init?(at text: Substring) {
    guard let first = text.utf8.first, Self.mayBegin(first) else { return nil }
    var text = text
    let article = text.prefix { $0.isASCII && $0.isLetter }
    if article.lowercased() == "the", let next = text[article.endIndex...].unicodeScalars.first,
      Fold.isBlank(next)
    {
      text = text[article.endIndex...].trimmed
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if (1...4).contains(digits.count), let number = Int(digits), number > 0 {
      let suffix = text[digits.endIndex...].prefix { $0.isASCII && $0.isLetter }
      let after = text[suffix.endIndex...]
      guard ["st", "nd", "rd", "th"].contains(suffix.lowercased()),
        let next = after.unicodeScalars.first, Fold.isBlank(next)
      else { return nil }
      self.number = number
      self.isWellFormed = suffix.lowercased() == Self.suffix(of: number)
      self.stated = String(text[..<suffix.endIndex])
      self.rest = after.trimmed
      return
    }
    let word = text.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    let after = text[word.endIndex...]
    guard word.utf8.count <= 16, let number = Self.number(of: word.lowercased()),
      let next = after.unicodeScalars.first, Fold.isBlank(next)
    else { return nil }
    self.number = number
    self.isWellFormed = true
    self.stated = String(word)
    self.rest = after.trimmed
  }

  /// The number of `fifth`, `twentieth` or `twenty-first`.
  private static func number(of word: String) -> Int? { numbers[word] }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for (index, word) in words.enumerated() { numbers[word] = index + 1 }
    for (index, ten) in tens.enumerated() {
      numbers["\(ten.dropLast())ieth"] = (index + 2) * 10
      for (unit, word) in words.prefix(9).enumerated() {
        numbers["\(ten)-\(word)"] = (index + 2) * 10 + unit + 1
      }
    }
    return numbers
  }()

  /// Whether an ordinal, or the article before one, may begin with this byte.
  private static func mayBegin(_ byte: UInt8) -> Bool {
    if ASCII.isDigit(byte) { return true }
    switch byte | 0x20 {
    case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "s"),
      UInt8(ascii: "t"):
      return true
    default: return false
    }
  }

  private static let tens = [
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]

  /// `6 th`: a number, a blank and the English suffix, as where a raised suffix has come off.
  init?(spacedAt text: Substring) {
    guard let first = text.utf8.first, ASCII.isDigit(first) else { return nil }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let number = Int(digits), number > 0,
      text[digits.endIndex...].unicodeScalars.first.map(Fold.isBlank) == true
    else { return nil }
    let suffix = text[digits.endIndex...].trimmed.prefix { $0.isASCII && $0.isLetter }
    guard ["st", "nd", "rd", "th"].contains(suffix.lowercased()) else { return nil }
    self.number = number
    isWellFormed = suffix.lowercased() == Self.suffix(of: number)
    stated = "\(digits)\(suffix)"
    rest = text[suffix.endIndex...].trimmed
  }

  /// The English suffix: 1st, 2nd, 3rd, 4th, 11th, 21st.
  static func suffix(of number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "th"
    case (1, _): "st"
    case (2, _): "nd"
    case (3, _): "rd"
    default: "th"
    }
  }
}
