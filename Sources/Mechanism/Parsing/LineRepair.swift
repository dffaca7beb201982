internal import Markup

/// Takes the bullets of HTML lists off headings, before the lines are read.
struct LineRepair {
  let form: LineForm
  /// The blocks of an HTML page.
  let blocks: [HTMLBlock]

  func lines(of lines: [TextLine]) -> [Line] {
    lines.indices.map { heading(lines, $0) ?? Line(lines[$0]) }
  }

  /// A list item that is a heading, without its bullet: the line of a series, or what goes on below,
  /// inside the item.
  private func heading(_ lines: [TextLine], _ place: Int) -> Line? {
    guard let item = lines[place].placement, item.markerLength > 0 else { return nil }
    let line = Line(lines[place]).withoutMarker
    if form.seriesLine(line) != nil { return line }
    guard place + 1 < lines.count, let below = lines[place + 1].placement,
      below.block > item.block, below.block <= blocks[item.block].last
    else { return nil }
    if form.level(line) != nil || form.section(line) != nil
      || form.latestEvent(Line(lines[place + 1])) != nil
    {
      return line
    }
    guard Ordinal(at: line.body) != nil else { return nil }
    let head = lines[(place + 1)...].prefix(3).map { Line($0) }
    return head.contains { DateParser.isDate($0.withoutMarker.body) } ? line : nil
  }
}

extension Line {
  /// The line without a bullet or number that the reader of HTML put there, at the same columns.
  var withoutMarker: Line {
    guard let length = placement?.markerLength, length > 0 else { return self }
    let rest = text.unicodeScalars.dropFirst(length)
    return Line(
      TextLine(
        number: number, text: String(repeating: " ", count: length) + String(rest), links: links))
  }
}

extension LineForm {
  /// What follows the words “Latest Event” that a line begins with: a colon, or a date.
  func latestEvent(_ line: Line) -> Substring? {
    for words in lexicon.latestEvent {
      let count = words.unicodeScalars.count
      let head = line.body.unicodeScalars.prefix(count)
      guard Fold.key(Substring(head)) == words else { continue }
      let after = Substring(line.body.unicodeScalars.dropFirst(count)).trimmed
      if let colon = after.first, ":：".contains(colon) { return after.dropFirst().trimmed }
      if case .notADate = DateParser.parse(after, line: 0, column: 0) { continue }
      return after
    }
    return nil
  }
}
