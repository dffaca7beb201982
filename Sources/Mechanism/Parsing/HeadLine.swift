/// What a line below a title says of date and place: `2017.11.30`, `Tokyo, Japan`, both on one line
/// (`22 December 2019, Tokyo, Japan`), or either behind its name (`Date: 2017.11.30`).
struct HeadLine {
  private(set) var date: Substring?
  /// The place on the line of a date.
  private var placeBeside: Substring?
  /// What may be the place where there is no date.
  private var words: Substring?
  private let lexicon: Lexicon
  /// Whether the line itself says that it holds the place.
  private(set) var isPlaceNamed = false

  init(_ text: Substring, lexicon: Lexicon) {
    self.lexicon = lexicon
    // No date and no place are that long.
    guard text.utf8.count <= 160 else { return }
    var text = text
    if let (label, rest) = Self.label(of: text) {
      let isDate = lexicon.dateLabels.contains(label)
      isPlaceNamed = lexicon.placeLabels.contains(label) && !rest.isEmpty
      if isDate || isPlaceNamed { text = rest }
    }
    if DateParser.isDate(text) {
      date = text
    } else if let (date, place) = Self.both(in: text, PlaceParser(lexicon: lexicon)) {
      (self.date, placeBeside) = (date, place)
    } else {
      words = text
    }
    if date != nil { isPlaceNamed = false }
  }

  /// The place. Most lines are only asked for a date, so that it is looked for on demand.
  var place: Substring? {
    if let placeBeside { return placeBeside }
    guard let words, isPlaceNamed || PlaceParser(lexicon: lexicon).isProven(words) else {
      return nil
    }
    return words
  }

  /// The folded words before a colon near the start.
  static func label(of text: Substring) -> (label: String, rest: Substring)? {
    guard let colon = text.firstIndex(of: .colons), text[..<colon].count < 24 else { return nil }
    return (Fold.key(text[..<colon]), text[text.index(after: colon)...].trimmed)
  }

  /// A date and a place with its country, in either order, with a sign or blank between them, or the
  /// second in brackets.
  private static func both(
    in text: Substring, _ places: PlaceParser
  ) -> (date: Substring, place: Substring)? {
    guard hasYear(text) else { return nil }
    let isBracketed = text.ends(with: .closingBrackets)
    var rest = text
    while let sign = rest.firstIndex(of: isBracketed ? signsAndBrackets : signsAndBlank) {
      let isOpen = Signs.openingBrackets.contains(text.unicodeScalars[sign])
      rest = text[text.unicodeScalars.index(after: sign)...]
      let first = text[..<sign].trimmed
      var second = rest.trimmed
      if isOpen { second = second.dropLast().trimmed }
      // A bracket that the first half opens would be closed in the second.
      guard !first.isEmpty, !second.isEmpty, !second.begins(with: signs),
        first.utf8.contains(UInt8(ascii: "(")) == first.utf8.contains(UInt8(ascii: ")"))
      else { continue }
      if isDate(first), places.isProven(second) { return (first, second) }
      if isDate(second), places.isProven(first) { return (second, first) }
    }
    return nil
  }

  /// Whether the text is a date. Most parts of a line are too long or have no year, which is seen at
  /// once.
  private static func isDate(_ text: Substring) -> Bool {
    text.utf8.count <= 60 && hasYear(text) && DateParser.isDate(text)
  }

  private static let printed = ",，/|;–—-•·∙・"
  private static let signs = Signs(printed)
  private static let signsAndBlank = Signs(printed + " ")
  private static let signsAndBrackets = Signs(printed + " (（")

  /// Whether four digits stand together, and no more.
  private static func hasYear(_ text: Substring) -> Bool {
    var run = 0
    for byte in text.utf8 {
      if ASCII.isDigit(byte) {
        run += 1
      } else {
        if run == 4 { return true }
        run = 0
      }
    }
    return run == 4
  }
}

extension LineForm {
  /// The lines with the names of date and place (`Date`, `Venue :`) joined to what stands below them.
  func joiningHeadLines(_ lines: [Line]) -> [Line] {
    var result = lines
    var above: Line?
    for index in result.indices {
      let line = result[index]
      if line.isBlank { continue }
      defer { above = result[index] }
      guard line.body.utf8.count <= 24 else { continue }
      let colon = line.body.ends(with: .colons)
      let label = Fold.key(colon ? line.body.dropLast() : line.body)
      guard lexicon.dateLabels.contains(label) || lexicon.placeLabels.contains(label),
        let next = result[(index + 1)...].firstIndex(where: { !$0.isBlank })
      else { continue }
      let value = HeadLine(result[next].body, lexicon: lexicon)
      let isPlace =
        lexicon.placeLabels.contains(label)
        && (value.place != nil
          || above.map { HeadLine($0.body, lexicon: lexicon).date != nil } == true)
      guard isPlace || (lexicon.dateLabels.contains(label) && value.date != nil),
        section(result[next]) == nil
      else { continue }
      result[index] = line.joined(
        with: result[next].withoutBullet, by: colon ? " " : ": ")
      result[next] = result[next].emptied
    }
    return result
  }
}

extension Line {
  /// The line from behind its bullet.
  fileprivate var withoutBullet: Line { from(body) }
}
