/// The form of a person's name: a courtesy title, or a family name in capitals beside another name.
struct PersonName {
  let lexicon: Lexicon

  /// The name without its courtesy title, or nil when the text does not have the form of a name.
  func parse(_ text: Substring) -> String? {
    var text = text
    var isTitled = false
    // `MORI Aiko (Ms.)`.
    if text.last == ")", let open = text.lastIndex(of: "("),
      isTitle(text[text.index(after: open)...].dropLast().trimmed)
    {
      text = text[..<open].trimmed
      isTitled = true
    }
    let words = Self.words(text)
    var names = words.drop(while: isTitle)
    // `HE Jian`: a title before a single name that is no family name is the family name itself.
    if names.count == 1, names.startIndex > 0, words[names.startIndex - 1].count == 2,
      Self.isInCapitals(words[names.startIndex - 1]), !Self.isInCapitals(names[names.startIndex])
    {
      names = words[(names.startIndex - 1)...]
    }
    isTitled = isTitled || names.count < words.count
    // Capitals are looked for first: nearly all that is no name has none, and is not taken apart.
    guard (isTitled ? 1 : 2)...5 ~= names.count, isTitled || Self.areMixed(names),
      isPlausible(names, isTitled)
    else { return nil }
    return names.joined(separator: " ")
  }

  /// Whether one word is in capitals, and another only begins with one.
  private static func areMixed(_ words: ArraySlice<Substring>) -> Bool {
    words.contains(where: isInCapitals)
      && words.contains { word in
        isCapitalized(word) && word.unicodeScalars.dropFirst().contains(where: \.isLowercase)
      }
  }

  /// Several names with "and" between them, each told by its form: `Mr. XU Wei and Ms. LI Na`.
  func parseSeveral(_ text: Substring) -> [String]? {
    guard text.utf8.count <= 200 else { return nil }
    var parts: [Substring] = []
    var start = text.startIndex
    for word in Self.words(text) where word == "&" || Fold.key(word) == "and" {
      parts.append(text[start..<word.startIndex].trimmed)
      start = word.endIndex
    }
    guard !parts.isEmpty else { return nil }
    let names = (parts + [text[start...].trimmed]).compactMap { parse($0) }
    return names.count == parts.count + 1 ? names : nil
  }

  /// A name that only its place gives away, such as behind a post: one to four words, each with a
  /// capital.
  func parseInPlace(_ text: Substring) -> String? {
    if let name = parse(text) { return name }
    let words = Self.words(text)
    guard 1...4 ~= words.count, words.allSatisfy(Self.isCapitalized), isPlausible(words[...], false)
    else { return nil }
    return words.joined(separator: " ")
  }

  /// Whether the word is a courtesy title: `Mr.`, `H.E.`
  func isTitle(_ word: Substring) -> Bool {
    var bare = word
    while bare.last == "." || bare.last == "," { bare = bare.dropLast() }
    return lexicon.courtesyTitles.contains(Fold.key(bare))
  }

  /// Names have no digits, brackets and prepositions, and none of the words of posts and
  /// organisations; a word in small letters is a short particle such as "van".
  private func isPlausible(_ words: ArraySlice<Substring>, _ isTitled: Bool) -> Bool {
    let phrases = PhraseReader(lexicon: lexicon)
    return words.enumerated().allSatisfy { index, word in
      if !Self.isCapitalized(word), word.count > 3 || (index == 0 && !isTitled) { return false }
      guard
        word.unicodeScalars.allSatisfy({
          $0.isAlphabetic || Self.joins($0)
            || $0.properties.canonicalCombiningClass != .notReordered
        })
      else { return false }
      let key = Fold.key(word)
      if key == "and" || PhraseReader.prepositions.contains(key) { return false }
      return isTitled || (!phrases.hasNoun(word) && lexicon.countries[key] == nil)
    }
  }

  static func isInCapitals(_ word: Substring) -> Bool {
    word.unicodeScalars.count >= 2
      && word.unicodeScalars.allSatisfy {
        $0.isUppercase || (Self.joins($0) && $0 != ".")
      }
  }

  /// Whether names hold the sign between or behind letters.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch Fold.scalar(scalar) {
    case ".", "-", "'": true
    default: false
    }
  }

  /// Letters without case, such as Hangul, pass for capitals.
  private static func isCapitalized(_ word: Substring) -> Bool {
    word.unicodeScalars.first.map { !$0.isLowercase } ?? false
  }

  static func words(_ text: Substring) -> [Substring] {
    text.words(of: { !ASCII.isBlank($0) }, { !$0.unicodeScalars.allSatisfy(Fold.isBlank) })
  }
}
