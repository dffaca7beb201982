internal import Markup

/// Tables below the heading of an agenda, of outcomes or of documents: each row is an entry.
extension TableReader {
  /// The section of each line: that of the last heading above it, up to the next title.
  static func sections(
    above lines: [TextLine], _ cells: [HTMLBlock.Cell?], _ form: LineForm
  ) -> [Lexicon.Section?] {
    var section: Lexicon.Section?
    return lines.indices.map { index in
      let line = Line(lines[index])
      if let found = form.section(line) ?? form.sectionAndText(line)?.section {
        section = found
      } else if cells[index] == nil, Ordinal(at: line.body) != nil || form.seriesLine(line) != nil {
        section = nil
      }
      return section
    }
  }

  /// What a column holds.
  private enum Column { case number, date, time, label, text }

  /// Reads the rows of a table as entries, where its form shows that they are; false otherwise.
  mutating func readEntries(_ grid: Grid, _ file: String) -> Bool {
    guard grid.isWhole, let section = sections[grid.indices[0]], section != .participants,
      grid.rows.contains(where: { $0.cells.count > 1 }),
      grid.indices.allSatisfy({ sections[$0] == section })
    else { return false }
    let hasHead = isHead(grid)
    // A table of editions has a column for their places, or for their sections.
    let heads = hasHead ? grid.rows[0].cells.map { Line(lines[$0.lines[0]]) } : []
    guard
      grid.rows.dropFirst(hasHead ? 1 : 0).flatMap(\.cells).flatMap(\.lines).allSatisfy(isPlain),
      !heads.contains(where: { form.lexicon.placeLabels.contains(Fold.key($0.body)) }),
      heads.count(where: { form.section($0) != nil }) < 2
    else { return false }
    let rows = hasHead ? grid.rows.dropFirst() : grid.rows[...]
    var columns: [Int: Column] = [:]
    for row in rows {
      for cell in row.cells {
        let kind = kind(of: cell.lines, section, in: row.cells)
        if let known = columns[cell.column], known != kind { columns[cell.column] = .text }
        columns[cell.column] = columns[cell.column] ?? kind
      }
    }
    guard hasHead || columns.values.contains(where: { $0 != .text }),
      columns.values.contains(.text)
    else { return false }
    if hasHead {
      remark(grid.rows[0].cells.flatMap(\.lines), "head the columns of a table", file)
    }
    let numbers = rows.flatMap { row in
      row.cells.filter { columns[$0.column] == .number }.flatMap(\.lines)
    }
    remark(numbers, "number the rows of a table", file)
    let labels = rows.flatMap { row in
      row.cells.filter { columns[$0.column] == .label }.flatMap(\.lines)
    }
    remark(labels, "carry the links of a table", file)
    if let first = rows.first?.cells.first?.lines.first {
      note(first, "the cells of each row of the table are read as one entry", file)
    }
    for row in rows {
      join(row.cells.map { (columns[$0.column] ?? .text, $0.lines) }, section)
    }
    return true
  }

  /// Whether nothing but its place tells what a line is.
  private func isPlain(_ index: Int) -> Bool {
    changes[index] == nil && form.section(Line(lines[index])) == nil
      && form.seriesLine(Line(lines[index])) == nil
  }

  /// Whether the first row says what the columns are: it has a cell of words above numbers, dates
  /// or links, and none of these itself.
  private func isHead(_ grid: Grid) -> Bool {
    guard grid.rows.count > 1, grid.rows[0].cells.count > 1 else { return false }
    var heads: [Int: Int] = [:]
    for cell in grid.rows[0].cells {
      guard cell.lines.count == 1, let first = cell.lines.first else { return false }
      let text = Line(lines[first]).body
      guard text.utf8.count <= 30, text.contains(where: \.isLetter), lines[first].links.isEmpty,
        !isDate(first), !isTime(text), Line(lines[first]).bullet == nil
      else { return false }
      heads[cell.column] = first
    }
    let rows = grid.rows.dropFirst()
    let isMarked = grid.rows[0].cells.allSatisfy { cells[$0.lines[0]]?.isHead == true }
    if isMarked, rows.contains(where: { $0.cells.contains { cells[$0.lines[0]]?.isHead == false } })
    {
      return true
    }
    let below = rows.flatMap(\.cells).filter { heads[$0.column] != nil }
    let columns = Dictionary(grouping: below, by: \.column)
    return columns.values.contains { cells in
      cells.allSatisfy { cell in
        let index = cell.lines[0]
        return isNumbering(index) || isDate(index) || isTime(Line(lines[index]).body)
          || isLink(index)
      }
    }
  }

  private func kind(
    of cell: [Int], _ section: Lexicon.Section, in row: [(column: Int, lines: [Int])]
  ) -> Column {
    let first = cell[0]
    if cell.count == 1 {
      if isNumbering(first) { return .number }
      if section == .documents, DateParser.day(Line(lines[first]).body) != nil { return .date }
      if isTime(Line(lines[first]).body) { return .time }
    }
    // The title itself may be a link; another one beside it is a way to the same document.
    let isFirst = !row.prefix { $0.lines[0] != first }.contains { other in
      let index = other.lines[0]
      return !isNumbering(index) && !isDate(index) && !isTime(Line(lines[index]).body)
    }
    guard section == .documents, !isFirst,
      cell.allSatisfy({ isLink($0) && Line(lines[$0]).body.utf8.count <= 20 })
    else { return .text }
    return .label
  }

  private func isLink(_ index: Int) -> Bool {
    lines[index].placement.map { $0.linked > 0 && $0.plain == 0 } ?? false
  }

  /// `1`, `1.`, `(1)`: a number or mark, and nothing else.
  private func isNumbering(_ index: Int) -> Bool {
    let text = Line(lines[index]).body
    return isNumber(index) && !text.isEmpty || ItemMarker(at: text)?.rest.isEmpty == true
  }

  /// `09:00`, `09:00-09:30`, `14:00 ~`.
  private func isTime(_ text: Substring) -> Bool {
    guard text.utf8.count <= 24, text.first?.isNumber == true, text.contains(":") else {
      return false
    }
    return text.allSatisfy { $0.isNumber || ":-–—~∼〜 .".contains($0) }
  }

  /// Makes one line of the cells of a row: its number, the time, what it is, the date in brackets.
  private mutating func join(_ row: [(kind: Column, lines: [Int])], _ section: Lexicon.Section) {
    let places = row.flatMap(\.lines)
    let texts = row.filter { $0.kind == .text }
    guard let main = texts.first?.lines.first else { return }
    var text = ""
    for cell in row where cell.kind == .number {
      let mark = Line(lines[cell.lines[0]]).body
      text += isNumber(cell.lines[0]) ? "\(mark). " : "\(mark) "
    }
    for cell in row where cell.kind == .time { text += "\(Line(lines[cell.lines[0]]).body) " }
    // A list inside a cell goes on below the row.
    var others: [Int] = []
    var parts: [String] = []
    for cell in texts {
      let end =
        cell.lines.dropFirst().firstIndex { index in
          Line(lines[index]).bullet != nil || ItemMarker(at: Line(lines[index]).body) != nil
        } ?? cell.lines.endIndex
      others += cell.lines[end...]
      let own = cell.lines[..<end].map { String(Line(lines[$0]).body) }
        .filter { !$0.allSatisfy { Signs.dashes.contains($0) } }
      if !own.isEmpty { parts.append(own.joined(separator: " ")) }
    }
    text += parts.joined(separator: ", ")
    for cell in row where cell.kind == .date { text += " (\(Line(lines[cell.lines[0]]).body))" }
    for place in places where !others.contains(place) { changes[place] = [] }
    let links = texts.flatMap(\.lines) + row.filter { $0.kind != .text }.flatMap(\.lines)
    let whole = TextLine(
      number: lines[main].number, text: text,
      links: links.filter { !others.contains($0) }.flatMap { lines[$0].links })
    changes[main] = [whole]
  }
}
