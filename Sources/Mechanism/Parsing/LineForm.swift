internal import Markup

/// What a line can be told to be without knowing where it stands.
struct LineForm {
  let lexicon: Lexicon
  /// The last words of the known level headings.
  private let levelEndings: Set<String>

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    levelEndings = Set(
      lexicon.levels.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
  }

  /// The page's own title, "Mechanism Search".
  func isPageTitle(_ line: Line) -> Bool { lexicon.pageTitles.contains(Fold.key(line.content)) }

  /// `NAME (ACRONYM) Latest Event : DATE`.
  func seriesLine(_ line: Line) -> (name: Substring, latestEvent: Substring)? {
    for words in lexicon.latestEvent {
      guard let found = Self.range(of: words, in: line.content) else { continue }
      let after = line.content[found.upperBound...].trimmed
      guard let colon = after.first, ":：".contains(colon) else { continue }
      let name = line.content[..<found.lowerBound].trimmed
      guard !name.isEmpty else { continue }
      return (name, after.dropFirst().trimmed)
    }
    return nil
  }

  /// A known level heading.
  func level(_ line: Line) -> String? { lexicon.levels[Fold.key(line.content)] }

  /// Whether the line may be the heading of a level that is not known: a few words without number,
  /// each with a capital.
  func mayBeLevel(_ line: Line) -> Bool {
    guard line.bullet == nil, line.content.utf8.count <= 80 else { return false }
    return !line.content.split(separator: " ").contains { word in
      word.first?.isLowercase == true || word.contains(where: \.isNumber)
    }
  }

  /// Whether the last word is one that level headings end in ("Meetings").
  func endsLikeLevel(_ line: Line) -> Bool {
    line.content.split(separator: " ").last.map { levelEndings.contains(Fold.key($0)) } ?? false
  }

  /// `■ Outcomes :`. The mark and the colon are optional, the words are not.
  func section(_ line: Line) -> Lexicon.Section? {
    var text = line.content
    if let mark = text.unicodeScalars.first, "■□▣◼◻▪◆◇".unicodeScalars.contains(mark) {
      text = Substring(text.unicodeScalars.dropFirst()).trimmed
    }
    if let colon = text.last, ":：".contains(colon) { text = text.dropLast().trimmed }
    return lexicon.sections[Fold.key(text)]
  }

  /// `1 2`: the numbers of a list that goes on elsewhere.
  func isPager(_ line: Line) -> Bool {
    let parts = line.content.split(whereSeparator: { $0.unicodeScalars.allSatisfy(Fold.isBlank) })
    let numbers = parts.compactMap { Int($0) }
    return numbers.count >= 2 && numbers.count == parts.count
      && numbers == Array(1...numbers.count)
  }

  /// `Download. EN CN`: the labels behind the word, with the link each carries.
  func downloads(_ line: Line) -> [(label: Substring, link: Link?)]? {
    for word in lexicon.download {
      guard let found = Self.range(of: word, in: line.content),
        found.lowerBound == line.content.startIndex
      else { continue }
      let rest = line.content[found.upperBound...]
      guard rest.isEmpty || !(rest.first?.isLetter ?? false) else { continue }
      let labels = rest.split { !$0.isLetter && !$0.isNumber }
      guard labels.count <= 12, labels.allSatisfy({ $0.count <= 12 }) else { continue }
      return labels.map { label in
        (label, line.links.first { Fold.key($0.text) == Fold.key(label) })
      }
    }
    return nil
  }

  /// Where the folded words stand in the text. Folding keeps one code point for one code point, so
  /// a position in the folded text is a position in the text.
  private static func range(of words: String, in text: Substring) -> Range<String.Index>? {
    let needle = Array(words.unicodeScalars)
    let scalars = text.unicodeScalars
    let folded = scalars.map(Fold.scalar)
    guard !needle.isEmpty, folded.count >= needle.count else { return nil }
    for start in 0...(folded.count - needle.count)
    where folded[start] == needle[0]
      && folded[start..<(start + needle.count)].elementsEqual(needle)
    {
      let lower = scalars.index(scalars.startIndex, offsetBy: start)
      return lower..<scalars.index(lower, offsetBy: needle.count)
    }
    return nil
  }
}
