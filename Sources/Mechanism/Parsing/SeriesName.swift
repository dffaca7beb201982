/// The name of a series, taken apart once to be compared with the titles of editions.
struct SeriesName {
  /// How a title's name and the series' hang together.
  enum Likeness {
    /// Letter by letter, capitals, blanks and the form of quotes aside.
    case same
    /// A few letters differ, or the acronym stands in one of them only, or both have one acronym.
    case spelling
    /// At least half of the words are the same.
    case kindred
    case other
  }

  let key: String
  let acronym: String?
  /// Letters and digits without the acronym.
  private let letters: [Unicode.Scalar]
  private let words: Set<String>
  /// The name as printed and without its acronym, folded.
  private let names: [String]

  init(_ name: some StringProtocol) {
    let (bare, acronym) = Acronym.split(name)
    key = Fold.key(name)
    names = acronym == nil ? [key] : [key, Fold.key(bare)]
    self.acronym = acronym.map { Fold.key($0) }
    letters = Self.letters(bare)
    words = Self.words(bare)
  }

  var isEmpty: Bool { letters.isEmpty }

  /// Whether the letters of the name stand one behind the other in a text; true where only a closer
  /// look tells. Few lines pass, and those that do not need no look at what is round them.
  func mayStand(in text: Substring) -> Bool {
    let count = letters.count
    // No letter takes less than a byte.
    guard text.utf8.count >= count else { return false }
    return text.withPlainASCII { bytes in
      var line: [UInt8] = []
      line.reserveCapacity(bytes.count)
      for byte in bytes {
        if ASCII.isUppercase(byte) {
          line.append(byte | 0x20)
        } else if ASCII.isLetter(byte) || ASCII.isDigit(byte) {
          line.append(byte)
        }
      }
      guard line.count >= count else { return false }
      return (0...(line.count - count)).contains { start in
        (0..<count).allSatisfy { UInt32(line[start + $0]) == letters[$0].value }
      }
    } ?? true
  }

  /// How the name of a title hangs together with this one.
  func likeness(to title: some StringProtocol) -> Likeness {
    if Fold.key(title) == key { return .same }
    // No title is that long; what is longer need not be compared letter by letter.
    guard title.utf8.count <= 400, !isEmpty else { return .other }
    let other = SeriesName(title)
    if let acronym, let theirs = other.acronym { return acronym == theirs ? .spelling : .other }
    let allowed = min(letters.count, other.letters.count) / 8
    if Self.distance(letters, other.letters, atMost: allowed) <= allowed { return .spelling }
    let common = words.intersection(other.words).count
    return common * 2 >= max(words.count, other.words.count) && common > 0 ? .kindred : .other
  }

  /// Whether the text is the name, and behind it a sign that parts and more words: `… - Special
  /// Session`.
  func isContinued(by text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 400, letters.count >= 8 else { return false }
    let whole = Fold.key(text)
    return names.contains { name in
      guard whole.hasPrefix(name) else { return false }
      let behind = whole.dropFirst(name.count).trimmed
      return behind.count > 1 && behind.begins(with: Self.partingSigns)
    }
  }

  /// What stands behind the name when the text begins with it; nil when it does not.
  func rest(behindIn text: Substring) -> Substring? {
    guard text.utf8.count <= 400, letters.count >= 8 else { return nil }
    let whole = Fold.key(text)
    guard names.contains(where: { whole.count > $0.count && whole.hasPrefix($0) }) else {
      return nil
    }
    // The longest name ends last.
    return text.indices.reversed().lazy.compactMap { index in
      names.contains(Fold.key(text[..<index])) ? text[index...].trimmed : nil
    }.first { !$0.isEmpty }
  }

  /// Whether the text is the name with a few words before it (`Special`, `2018`) or one or two
  /// behind it, and no preposition among them.
  func isFramed(by text: some StringProtocol) -> Bool {
    guard text.utf8.count <= 400, letters.count >= 8 else { return false }
    let whole = Acronym.split(text).name
    let extra = Self.letters(whole).count - letters.count
    guard extra > 0 else { return false }
    let parts = Fold.key(whole).split(separator: " ")
    for count in 1...3 where parts.count > count {
      let (head, rest) = (parts.prefix(count), parts.dropFirst(count).joined(separator: " "))
      if Self.letters(rest) == letters { return Self.isPlain(head) }
      let (start, tail) = (parts.dropLast(count).joined(separator: " "), parts.suffix(count))
      if count < 3, Self.letters(start) == letters { return Self.isPlain(tail) }
    }
    return false
  }

  private static let partingSigns = Signs("-–—/|:,;([（")

  private static func isPlain(_ words: ArraySlice<Substring>) -> Bool {
    words.allSatisfy { !PhraseReader.prepositions.contains(String($0)) && $0 != "the" }
  }

  private static func letters(_ text: some StringProtocol) -> [Unicode.Scalar] {
    Fold.key(text).unicodeScalars.filter(\.isWordPart)
  }

  private static func words(_ text: some StringProtocol) -> Set<String> {
    Set(
      Fold.key(text).words(
        of: { ASCII.isLetter($0) || ASCII.isDigit($0) }, { $0.isLetter || $0.isNumber }
      ).map(String.init)
        .filter { $0.count > 1 && !PhraseReader.prepositions.contains($0) && $0 != "the" })
  }

  /// The number of letters to add, drop or change; more than `limit` when it is exceeded.
  private static func distance(
    _ lhs: [Unicode.Scalar], _ rhs: [Unicode.Scalar], atMost limit: Int
  ) -> Int {
    guard abs(lhs.count - rhs.count) <= limit else { return limit + 1 }
    var row = Array(0...rhs.count)
    for (index, letter) in lhs.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (place, other) in rhs.enumerated() {
        let change = diagonal + (letter == other ? 0 : 1)
        diagonal = row[place + 1]
        row[place + 1] = min(change, row[place] + 1, diagonal + 1)
      }
    }
    return row[rhs.count]
  }
}
