/// Finds the country that a name speaks of: `Norway Patent Bureau`, `Fisheries Agency of Japan`.
struct CountryFinder {
  let lexicon: Lexicon

  /// The country printed as `text`, and nothing else but an article.
  func country(named text: some StringProtocol) -> String? {
    // No country's name is that long.
    guard text.utf8.count <= 100 else { return nil }
    let key = Fold.key(text)
    if let code = lexicon.countries[key] { return code }
    return key.hasPrefix("the ") ? lexicon.countries[String(key.dropFirst(4))] : nil
  }

  /// The one country that stands at the start of the name, or behind "of", a comma or a bracket; nil
  /// when there is none, or the words name another as well.
  func country(in name: some StringProtocol) -> String? {
    let words = PersonName.words(Substring(name))
    var found: Set<String> = []
    /// Those that stand elsewhere: `experts from China, Japan and Korea`.
    var others: Set<String> = []
    var index = 0
    var isPlace = true
    while index < words.count {
      if let (code, length) = match(words[index...]) {
        if isPlace { found.insert(code) } else { others.insert(code) }
        index += length
        isPlace = words[index - 1].hasSuffix(",")
        continue
      }
      let key = Fold.key(words[index])
      isPlace = key == "of" || (key == "the" && isPlace) || words[index].hasSuffix(",")
      index += 1
      if index < words.count, words[index].hasPrefix("(") { isPlace = true }
    }
    return found.count == 1 && others.subtracting(found).isEmpty ? found.first : nil
  }

  /// `Minister of Fisheries of Japan`: what stands before the last "of", and the country behind it.
  func ending(of text: Substring) -> (before: Substring, stated: Substring, code: String)? {
    let words = PersonName.words(text)
    // No country's name is longer than ten words; what is further off need not be read.
    for index in words.indices.dropFirst().suffix(12) where Fold.key(words[index]) == "of" {
      var start = index + 1
      if start < words.count, Fold.key(words[start]) == "the" { start += 1 }
      guard start < words.count else { return nil }
      let stated = text[words[start].startIndex...].trimmed
      // The Bank of Korea is called so; the country is part of its name.
      if let code = country(named: stated) {
        let noun = words[index - 1]
        if PhraseReader(lexicon: lexicon).kind(of: noun) == .organization { return nil }
        return (text[..<words[index].startIndex].trimmed, stated, code)
      }
    }
    return nil
  }

  /// The longest country name that the words start with.
  private func match(_ words: ArraySlice<Substring>) -> (code: String, length: Int)? {
    guard let first = words.first else { return nil }
    for length in stride(from: min(6, words.count), through: 1, by: -1) {
      let last = words[words.startIndex + length - 1]
      let text = first.base[first.startIndex..<last.endIndex]
      var name = Substring(text)
      while let end = name.last, ",)".contains(end) { name = name.dropLast() }
      if name.first == "(" { name = name.dropFirst() }
      if let code = country(named: name) { return (code, length) }
    }
    return nil
  }
}
