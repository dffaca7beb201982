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
      let name = line.content[..<found.lowerBound].trimmed
      guard !name.isEmpty else { continue }
      if let colon = after.first, ":：".contains(colon) { return (name, after.dropFirst().trimmed) }
      // Without its colon, only a date proves the line.
      if case .notADate = DateParser.parse(after, line: 0, column: 0) { continue }
      return (name, after)
    }
    return nil
  }

  /// A known level heading.
  func level(_ line: Line) -> String? { lexicon.levels[Fold.key(line.content)] }

  /// Whether the line may be the heading of a level that is not known: a few words without number
  /// and end mark.
  func mayBeLevel(_ line: Line) -> Bool {
    guard line.bullet == nil, line.content.utf8.count <= 80 else { return false }
    return !line.content.contains { $0.isNumber || ".;,:".contains($0) }
  }

  /// Whether each word begins with a capital, as in headings.
  func isInTitleCase(_ line: Line) -> Bool {
    !line.content.split(separator: " ").contains { $0.first?.isLowercase == true }
  }

  /// Whether the last word is one that level headings end in ("Meetings").
  func endsLikeLevel(_ line: Line) -> Bool {
    line.content.split(separator: " ").last.map { levelEndings.contains(Fold.key($0)) } ?? false
  }

  /// `■ Outcomes :`. The mark and the colon are optional, the words are not.
  func section(_ line: Line) -> Lexicon.Section? {
    var text = Self.behindMark(line.content) ?? line.content
    if let colon = text.last, ":：".contains(colon) { text = text.dropLast().trimmed }
    return lexicon.sections[Fold.key(text)]
  }

  /// `■ Agenda : Nets`: a marked heading with its first words on the same line.
  func sectionAndText(_ line: Line) -> (section: Lexicon.Section, text: Substring)? {
    guard let text = Self.behindMark(line.content),
      let colon = text.firstIndex(where: { ":：".contains($0) }),
      let section = lexicon.sections[Fold.key(text[..<colon])]
    else { return nil }
    let rest = text[text.index(after: colon)...].trimmed
    return rest.isEmpty ? nil : (section, rest)
  }

  /// `■ Side Events`: a marked heading in words that are not known.
  func isUnknownSection(_ line: Line) -> Bool {
    guard let mark = line.content.first, "■□".contains(mark),
      let text = Self.behindMark(line.content), !text.isEmpty, text.utf8.count <= 60,
      let last = text.last
    else { return false }
    return !".;,!?".contains(last) && text.split(separator: " ").count <= 5
  }

  /// The text behind the square of a heading.
  private static func behindMark(_ text: Substring) -> Substring? {
    guard let mark = text.unicodeScalars.first, "■□▣◼◻▪◆◇".unicodeScalars.contains(mark) else {
      return nil
    }
    return Substring(text.unicodeScalars.dropFirst()).trimmed
  }

  /// `1 2`: the numbers of a list that goes on elsewhere.
  func isPager(_ line: Line) -> Bool {
    // Nearly all lines hold a letter, and need not be taken apart: a sixth of an export's time.
    guard !line.content.utf8.contains(where: { 0x61...0x7A ~= $0 | 0x20 }) else { return false }
    let parts = line.content.split { character in
      "<>«»‹›|".contains(character) || character.unicodeScalars.allSatisfy(Fold.isBlank)
    }
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

  /// Whether the line offers known languages and nothing else, wherever it stands.
  func isDownload(_ line: Line) -> Bool {
    guard let labels = downloads(line), !labels.isEmpty else { return false }
    return labels.allSatisfy { lexicon.languages[Fold.key($0.label)] != nil }
  }

  /// Whether the text has the first of the words, which no folding makes from other signs: a quick
  /// look that spares nearly every line the slow one.
  private static func mayHold(_ words: String, _ text: Substring) -> Bool {
    let word = words.utf8.prefix { $0 != 0x20 }
    guard word.allSatisfy({ 0x61...0x7A ~= $0 }), let first = word.first else { return true }
    let bytes = text.utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] | 0x20 == first {
        var place = index
        var isEqual = true
        for letter in word {
          guard place < bytes.endIndex, bytes[place] | 0x20 == letter else {
            isEqual = false
            break
          }
          bytes.formIndex(after: &place)
        }
        if isEqual { return true }
      }
      bytes.formIndex(after: &index)
    }
    return false
  }

  /// Where the folded words stand in the text. Folding keeps one code point for one code point, so
  /// a position in the folded text is a position in the text.
  private static func range(of words: String, in text: Substring) -> Range<String.Index>? {
    guard mayHold(words, text) else { return nil }
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
