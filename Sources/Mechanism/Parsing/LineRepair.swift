internal import Markup

/// Puts the languages of downloads together that the layout of a page takes apart, and takes the
/// bullets of HTML lists off headings, before the lines are read.
struct LineRepair {
  let form: LineForm
  /// The blocks of an HTML page.
  let blocks: [HTMLBlock]

  func lines(of lines: [TextLine]) -> [Line] {
    var result: [Line] = []
    result.reserveCapacity(lines.count)
    var place = 0
    while place < lines.count {
      let (line, count) = next(lines, place)
      result.append(line)
      place += count
    }
    return result
  }

  /// The line at a place, and how many lines it is made of.
  private func next(_ lines: [TextLine], _ place: Int) -> (line: Line, count: Int) {
    let line = heading(lines, place) ?? Line(lines[place])
    if line.isBlank { return (line, 1) }
    if let labels = form.downloads(line), labels.isEmpty {
      var whole = line
      var end = place + 1
      while end < lines.count, end - place <= 12 {
        let below = Line(lines[end])
        if !below.isBlank {
          guard form.isLanguage(below) else { break }
          whole = whole.followed(by: below)
        }
        end += 1
      }
      if whole.links.count > line.links.count || whole.text.count > line.text.count {
        return (whole, end - place)
      }
    }
    return (line, 1)
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

  /// The line and what another says, without the other's bullet.
  func followed(by other: Line) -> Line {
    Line(TextLine(number: number, text: "\(text) \(other.body)", links: links + other.links))
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

  /// Whether a line is the label of a language and nothing else.
  func isLanguage(_ line: Line) -> Bool { lexicon.languages[Fold.key(line.body)] != nil }
}
