internal import Markup

/// What a line can be told to be without knowing where it stands.
struct LineForm {
  let lexicon: Lexicon
  /// The last words of the known level headings.
  private let levelEndings: Set<String>
  /// Level headings without the signs in which pages differ.
  private let levels: [String: String]
  /// What these begin with.
  private let levelWords: Set<String>

  init(lexicon: Lexicon) {
    self.lexicon = lexicon
    levelEndings = Set(
      lexicon.levels.keys.compactMap { $0.split(separator: " ").last.map(String.init) })
    levels = Dictionary(
      lexicon.levels.map { (Self.levelKey($0.key[...]), $0.value) },
      uniquingKeysWith: { first, _ in first })
    levelWords = Set(levels.keys.map { String($0.prefix { $0 != " " }) })
  }

  /// The page's own title, "Mechanism Search".
  func isPageTitle(_ line: Line) -> Bool {
    lexicon.pageTitles.contains { Self.mayHold($0, line.content) }
      && lexicon.pageTitles.contains(Fold.key(line.content))
  }

  /// `NAME (ACRONYM) Latest Event : DATE`.
  func seriesLine(_ line: Line) -> (name: Substring, latestEvent: Substring)? {
    for words in lexicon.latestEvent {
      guard let found = Self.range(of: words, in: line.content) else { continue }
      let after = line.content[found.upperBound...].trimmed
      let name = line.content[..<found.lowerBound].trimmed
      guard !name.isEmpty else { continue }
      if after.begins(with: .colons) { return (name, after.dropFirst().trimmed) }
      // Without its colon, a date proves the line; or, where nothing follows, the capitals of the words.
      guard after.isEmpty ? Self.isInTitleCase(line.content[found]) : DateParser.isDate(after)
      else {
        continue
      }
      return (name, after)
    }
    return nil
  }

  /// The lines with those of a series made one that stand in several: `NAME`, `Latest Event :`, `DATE`.
  func joiningSeriesLines(_ lines: [Line]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    /// Where the last line that is not blank stands.
    var above: Int?
    var isOpen = false
    for line in lines.flatMap(partingLanguages) {
      defer { if !line.isBlank { above = result.count - 1 } }
      if let above, !line.isBlank, result[above].bullet == nil, line.bullet == nil {
        // `NAME` above `Latest Event : DATE`, or above `(ACRONYM) Latest Event : DATE`.
        if startsWithLatestEvent(line) || isAcronym(seriesLine(line)?.name),
          seriesLine(result[above]) == nil
        {
          result[above] = result[above].joined(with: line)
          isOpen = seriesLine(result[above])?.latestEvent.isEmpty == true
          result.append(line.emptied)
          continue
        }
        if isOpen, DateParser.isDate(line.body) {
          result[above] = result[above].joined(with: line)
          isOpen = false
          result.append(line.emptied)
          continue
        }
      }
      if !line.isBlank { isOpen = seriesLine(line)?.latestEvent.isEmpty == true }
      result.append(line)
    }
    return result
  }

  /// `(ACRONYM)`: the end of a name whose line was broken.
  private func isAcronym(_ name: Substring?) -> Bool {
    guard let name, name.first == "(", name.last == ")" else { return false }
    return Acronym.isAcronym(name.dropFirst().dropLast())
  }

  /// `6th Meeting Download. EN CN` as two lines.
  private func partingLanguages(_ line: Line) -> [Line] {
    for word in lexicon.download {
      guard let found = Self.range(of: word, in: line.content),
        found.lowerBound > line.content.startIndex, Ordinal(at: line.body) != nil
      else { continue }
      let offer = line.from(line.content[found.lowerBound...])
      let title = line.content[..<found.lowerBound].trimmed
      if isDownload(offer) {
        let text = String(line.text[..<title.endIndex])
        return [Line(TextLine(number: line.number, text: text, links: [])), offer]
      }
    }
    return [line]
  }

  private func startsWithLatestEvent(_ line: Line) -> Bool {
    lexicon.latestEvent.contains { words in
      guard let found = Self.range(of: words, in: line.content),
        found.lowerBound == line.content.startIndex
      else { return false }
      let after = line.content[found.upperBound...].trimmed
      return after.first.map { Signs.colons.contains($0) } ?? true
    }
  }

  /// A known level heading.
  func level(_ line: Line) -> String? {
    guard line.content.utf8.count <= 80,
      levelWords.contains(where: { Self.mayHold($0, line.content) })
    else { return nil }
    return levels[Self.levelKey(line.content)]
  }

  /// A level heading without its signs, plural and the word "level": pages write
  /// `Director General-Level Meetings` and `Director-General Meeting`.
  private static func levelKey(_ text: Substring) -> String {
    if let key = text.withPlainASCII(levelKey) { return key }
    return Fold.key(text).split { !$0.isLetter }.filter { $0 != "level" && $0 != "s" }
      .map { $0.hasSuffix("s") ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  /// The same for the bytes of plain ASCII text.
  private static func levelKey(_ text: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: text.count + 1) { key in
      var count = 0
      /// Where the word begins that is being copied, and its blank.
      var start = 0
      for index in 0...text.count {
        if index < text.count, ASCII.isLetter(text[index]) {
          if count == start, start > 0 {
            key[count] = 0x20
            count += 1
          }
          key[count] = text[index] | 0x20
          count += 1
          continue
        }
        guard count > start else { continue }
        let word = UnsafeBufferPointer(rebasing: key[(start > 0 ? start + 1 : 0)..<count])
        if ASCII.equal(word.indices, "level", in: word) || ASCII.equal(word.indices, "s", in: word)
        {
          count = start
        } else if word.last == UInt8(ascii: "s") {
          count -= 1
        }
        start = count
      }
      return count
    }
  }

  /// Whether the line may be the heading of a level that is not known: a few words without number
  /// and end mark.
  func mayBeLevel(_ line: Line) -> Bool {
    guard line.bullet == nil, line.content.utf8.count <= 80 else { return false }
    let isPlain = line.content.withPlainASCII { bytes in
      !bytes.contains { ASCII.isDigit($0) || $0 == 0x2E || $0 == 0x3B || $0 == 0x2C || $0 == 0x3A }
    }
    return isPlain ?? !line.content.contains { $0.isNumber || ".;,:".contains($0) }
  }

  /// Whether the line may be a heading by its signs: a few words, with letters, that neither a date
  /// nor the mark of a sentence or an item ends or begins.
  func mayBeHeading(_ line: Line) -> Bool {
    guard line.content.utf8.count <= 80, let first = line.content.first,
      let last = line.content.last
    else { return false }
    return first.isLetter && !".;,:!?)”\"".contains(last) && ItemMarker(at: line.content) == nil
      && Ordinal(at: line.content) == nil && !DateParser.isDate(line.content)
      && !line.content.contains(.colons)
  }

  /// Whether each word begins with a capital, as in headings.
  func isInTitleCase(_ line: Line) -> Bool { Self.isInTitleCase(line.content) }

  private static func isInTitleCase(_ text: Substring) -> Bool {
    !text.split(separator: " ").contains { $0.first?.isLowercase == true }
  }

  /// Whether the last word is one that level headings end in ("Meetings").
  func endsLikeLevel(_ line: Line) -> Bool {
    levelEndings.contains(Fold.key(line.content.lastWord))
  }

  /// `■ Outcomes :`. The mark and the colon are optional, the words are not.
  func section(_ line: Line) -> Lexicon.Section? {
    // Most lines are longer than any heading.
    guard line.content.utf8.count <= 80 else { return nil }
    let marked = Self.behindMark(line.content)
    var text = marked ?? line.content
    if text.ends(with: .colons) { text = text.dropLast().trimmed }
    // `List of` above `participants` is a broken line.
    if marked == nil, text.unicodeScalars.first?.isLowercase == true { return nil }
    return lexicon.sections[Fold.key(text)]
  }

  /// `■ Agenda : Nets`: a heading with its first words on the same line. Without its mark it may be
  /// part of a text as well.
  func sectionAndText(
    _ line: Line, isMarked: Bool = true
  ) -> (section: Lexicon.Section, text: Substring)? {
    guard line.content.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) else {
      return nil
    }
    if isMarked, let text = Self.behindMark(line.content), let found = participants(in: text) {
      return found
    }
    guard
      let text = isMarked
        ? Self.behindMark(line.content)
        : line.content.first?.isUppercase == true ? line.content : nil,
      let colon = text.firstIndex(of: .colons),
      let section = lexicon.sections[Fold.key(text[..<colon])]
    else { return nil }
    let rest = text[text.index(after: colon)...].trimmed
    return rest.isEmpty ? nil : (section, rest)
  }

  /// `■ Participants China: Ministry of X`: a heading without colon, and a delegation.
  private func participants(in text: Substring) -> (section: Lexicon.Section, text: Substring)? {
    guard let blank = text.firstIndex(of: " "),
      lexicon.sections[Fold.key(text[..<blank])] == .participants
    else { return nil }
    let rest = text[blank...].trimmed
    let line = Line(TextLine(number: 1, text: String(rest), links: []))
    return ParticipantParser(lexicon: lexicon).isProven(line) ? (.participants, rest) : nil
  }

  /// Whether the line has the square of a heading.
  static func isMarked(_ line: Line) -> Bool { behindMark(line.content) != nil }

  /// `■ Side Events`: a marked heading in words that are not known.
  func isUnknownSection(_ line: Line) -> Bool {
    guard (line.content.utf8.first ?? 0) >= 0x80, let mark = line.content.first,
      "■□".contains(mark), let text = Self.behindMark(line.content), !text.isEmpty,
      text.utf8.count <= 60,
      let last = text.last
    else { return false }
    return !".;,!?".contains(last) && text.split(separator: " ").count <= 5
  }

  /// The text behind the square of a heading.
  private static func behindMark(_ text: Substring) -> Substring? {
    guard let mark = text.unicodeScalars.first, !mark.isASCII,
      "■□▣◼◻▪◆◇".unicodeScalars.contains(mark)
    else { return nil }
    return Substring(text.unicodeScalars.dropFirst()).trimmed
  }

  private static let pagerSigns = Signs("<>«»‹›←→|[]")

  /// `1 2`: the numbers of a list that goes on elsewhere.
  func isPager(_ line: Line) -> Bool {
    // Nearly all lines are no pagers, and need not be taken apart: a sixth of an export's time.
    guard line.content.utf8.count <= 120, line.content.utf8.contains(UInt8(ascii: "1")),
      let end = line.content.utf8.last,
      ASCII.isDigit(end) || end >= 0x80 || end == UInt8(ascii: ">") || end == UInt8(ascii: "]")
        || end == UInt8(ascii: "|") || isPagerWord(line.content.lastWord)
    else { return false }
    // A list of numbers starts with one of them, or with an arrow or a bracket.
    if let first = line.content.unicodeScalars.first, !first.isASCII,
      !Self.pagerSigns.contains(first), !Fold.isBlank(first)
    {
      return false
    }
    let parts = line.content.split { character in
      Self.pagerSigns.contains(character) || character.unicodeScalars.allSatisfy(Fold.isBlank)
    }.filter { !isPagerWord($0) }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count >= 2 && numbers.count == parts.count
      && numbers == Array(1...numbers.count)
  }

  /// Whether the word stands beside the numbers of pages: `Next`.
  private func isPagerWord(_ word: Substring) -> Bool {
    word.utf8.count <= 12 && lexicon.pagers.contains(Fold.key(word))
  }

  /// `1`: the number of the only page of a list.
  func isSinglePage(_ line: Line) -> Bool {
    line.content.utf8.count <= 8 && line.content.filter { !"<>«»‹›|[] ".contains($0) } == "1"
  }

  /// Whether the text has the first of the words, which no folding makes from other signs: a quick
  /// look that spares nearly every line the slow one.
  private static func mayHold(_ words: String, _ text: Substring) -> Bool {
    let found = words.utf8.withContiguousStorageIfAvailable { words -> Bool? in
      let count = words.firstIndex(of: 0x20) ?? words.count
      let word = UnsafeBufferPointer(rebasing: words[..<count])
      guard count > 0, word.allSatisfy(ASCII.isLowercase) else { return true }
      return text.utf8.withContiguousStorageIfAvailable { mayHold(word, $0) }
    }
    return (found ?? nil) ?? true
  }

  private static func mayHold(
    _ word: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] | 0x20 == word[0] {
      var length = 1
      while length < word.count, text[start + length] | 0x20 == word[length] { length += 1 }
      if length == word.count { return true }
    }
    return false
  }

  /// Where the folded words stand in the text; a blank among them is any number of blanks there.
  /// Folding keeps one code point for one code point, so a position in the folded text is a position
  /// in the text.
  static func range(of words: String, in text: Substring) -> Range<String.Index>? {
    guard mayHold(words, text) else { return nil }
    let needle = Array(words.unicodeScalars)
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      if Fold.scalar(scalars[start]) == needle.first,
        let end = end(of: needle, in: scalars, from: start)
      {
        return start..<end
      }
      start = scalars.index(after: start)
    }
    return nil
  }

  private static func end(
    of needle: [Unicode.Scalar], in scalars: Substring.UnicodeScalarView, from start: String.Index
  ) -> String.Index? {
    var index = start
    for scalar in needle {
      guard index < scalars.endIndex, Fold.scalar(scalars[index]) == scalar else { return nil }
      index = scalars.index(after: index)
      guard scalar == " " else { continue }
      while index < scalars.endIndex, Fold.isBlank(scalars[index]) {
        index = scalars.index(after: index)
      }
    }
    return index
  }
}
