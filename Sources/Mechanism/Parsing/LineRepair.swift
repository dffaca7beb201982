internal import Markup

/// Takes the bullets of HTML lists off headings, before the lines are read.
struct LineRepair {
  let form: LineForm
  /// The blocks of an HTML page.
  let blocks: [HTMLBlock]

  func lines(of lines: [TextLine]) -> [Line] {
    let repaired = lines.indices.map { heading(lines, $0) ?? Line(lines[$0]) }
    return blocks.isEmpty ? repaired : joiningTitles(placed(repaired, lines))
  }

  /// The lines of HTML in their places. That one stands right below another is told not by the end
  /// of a line in the file, but by what stands between them. Cells of tables are apart.
  private func placed(_ repaired: [Line], _ lines: [TextLine]) -> [Line] {
    let cells = blocks.cells
    var order = 0
    return repaired.indices.map { place in
      let above = place == 0 ? nil : lines[place - 1].placement
      if let above, let own = lines[place].placement, cells[above.block] == cells[own.block] {
        order += 1
      } else {
        order += 2
      }
      return repaired[place].placed(at: order)
    }
  }

  /// The lines with titles that a line break parts made one: an ordinal and, over two lines or more,
  /// the name of the series above.
  private func joiningTitles(_ lines: [Line]) -> [Line] {
    var result = lines
    var name: SeriesName?
    for (index, line) in lines.enumerated() {
      if let series = form.seriesLine(line) { name = SeriesName(series.name) }
      guard let name, !name.isEmpty, line.bullet == nil, let ordinal = Ordinal(at: line.body) else {
        continue
      }
      var key = Fold.key(ordinal.rest)
      var end = index
      while end < index + 3, end + 1 < lines.count, key != name.key, name.key.hasPrefix(key),
        lines[end + 1].order == lines[end].order + 1, lines[end + 1].bullet == nil
      {
        end += 1
        key += " " + Fold.key(lines[end].content)
      }
      guard end > index, key == name.key else { continue }
      let texts = [line.text] + lines[(index + 1)...end].map { String($0.content) }
      let links = lines[index...end].flatMap(\.links)
      result[index] = Line(
        TextLine(number: line.number, text: texts.joined(separator: " "), links: links)
      ).placed(at: line.order)
      for place in (index + 1)...end { result[place] = lines[place].emptied }
    }
    return result
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
        number: number, text: String(repeating: " ", count: length) + String(rest), links: links)
    ).placed(at: order)
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
      if after.begins(with: .colons) { return after.dropFirst().trimmed }
      if case .notADate = DateParser.parse(after, line: 0, column: 0) { continue }
      return after
    }
    return nil
  }
}
