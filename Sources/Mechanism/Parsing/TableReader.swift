internal import Markup

/// Reads the tables of an HTML page as lines, before these are told apart.
///
/// Tables come in three forms. Each row is a delegation: a country and, in other cells, who came for
/// it. Each column is one, with the countries in the first row. Each row is an edition, and the first
/// row says what the columns are. Any other table is taken cell by cell, as its lines stand.
struct TableReader {
  let form: LineForm
  let lines: [TextLine]
  /// The innermost cell of each line.
  private(set) var cells: [HTMLBlock.Cell?] = []
  /// The cell around each table.
  private var around: [Int: HTMLBlock.Cell] = [:]
  /// What stands in place of a line; what is not in it stays.
  var changes: [Int: [TextLine]] = [:]
  private(set) var remarks: [Diagnostic] = []
  /// The section that each line stands in, as far as headings outside of tables and in them tell.
  private(set) var sections: [Lexicon.Section?] = []

  /// - Parameters:
  ///   - lines: the lines of the page.
  ///   - blocks: its blocks.
  ///   - form: tells what lines are.
  ///   - file: how messages call it.
  init(_ lines: [TextLine], _ blocks: [HTMLBlock], form: LineForm, file: String) {
    self.lines = lines
    self.form = form
    guard blocks.contains(where: { $0.cell != nil }) else { return }
    let cellOf = blocks.cells
    cells = lines.map { line in line.placement.flatMap { cellOf[$0.block] } }
    var tables: [Int: [Int]] = [:]
    for (index, cell) in cells.enumerated() {
      if let cell { tables[cell.table, default: []].append(index) }
    }
    for table in tables.keys { around[table] = cellOf[table] }
    sections = Self.sections(above: lines, cells, form)
    // Tables inside others first: these take them as they have become.
    for (_, indices) in tables.sorted(by: { $0.key > $1.key }) {
      read(Grid(indices, cells: cells), file)
    }
  }

  /// The lines as they are to be read.
  var result: [TextLine] {
    changes.isEmpty
      ? lines : lines.indices.flatMap { index in changes[index] ?? [lines[index]] }
  }

  // MARK: forms

  /// The lines of one table by row and column.
  struct Grid {
    let indices: [Int]
    let rows: [(row: Int, cells: [(column: Int, lines: [Int])])]

    init(_ indices: [Int], cells: [HTMLBlock.Cell?]) {
      self.indices = indices
      var rows: [(row: Int, cells: [(column: Int, lines: [Int])])] = []
      for index in indices {
        guard let cell = cells[index] else { continue }
        if rows.last?.row != cell.row { rows.append((cell.row, [])) }
        let row = rows.count - 1
        if rows[row].cells.last?.column == cell.column {
          rows[row].cells[rows[row].cells.count - 1].lines.append(index)
        } else {
          rows[row].cells.append((cell.column, [index]))
        }
      }
      self.rows = rows
    }

    /// Whether no other line, as of a table inside, stands between these.
    var isWhole: Bool { indices.count == indices[indices.count - 1] - indices[0] + 1 }
  }

  private mutating func read(_ grid: Grid, _ file: String) {
    if readEntries(grid, file) { return }
    guard grid.rows.count > 1, grid.rows.contains(where: { $0.cells.count > 1 }) else { return }
    let heads = grid.rows[0].cells
    if grid.isWhole, labelsOfOneEdition(grid) {
      readEdition(grid, file)
    } else if heads.count > 1, heads.allSatisfy({ $0.lines.count == 1 }),
      heads.count(where: { kind(of: $0.lines[0]) != nil }) > 1
    {
      readEditions(grid, file)
    } else if grid.isWhole, heads.count(where: { country(in: $0) != nil }) > 1 {
      readColumns(grid, file)
    } else if grid.isWhole, isListOfCountries(grid) {
      readRows(grid, file)
    }
  }

  /// What a cell of the first row says of its column.
  private enum Kind { case date, place, section }

  private func kind(of index: Int) -> Kind? {
    let line = Line(lines[index])
    if form.section(line) != nil { return .section }
    var text = line.content
    if text.ends(with: .colons) { text = text.dropLast().trimmed }
    if form.lexicon.dateLabels.contains(Fold.key(text)) { return .date }
    return form.lexicon.placeLabels.contains(Fold.key(text)) ? .place : nil
  }

  /// Whether the first cell of each row says what the other one is: a date, a place, a section.
  private func labelsOfOneEdition(_ grid: Grid) -> Bool {
    let labels = grid.rows.compactMap { row in
      row.cells.count == 2 && row.cells[0].lines.count == 1 ? kind(of: row.cells[0].lines[0]) : nil
    }
    return labels.contains(.date) && labels.count > 1
  }

  /// The table is an edition. Its first rows say how it is called; the labels of the others are read
  /// as what they are, as headings.
  private mutating func readEdition(_ grid: Grid, _ file: String) {
    let first = grid.rows.prefix { row in
      row.cells.count == 2 && row.cells[0].lines.count == 1
        && kind(of: row.cells[0].lines[0]) == nil
        && Ordinal(at: Line(lines[row.cells[0].lines[0]]).body) == nil
    }
    let labels = first.map { $0.cells[0].lines[0] }
    remark(labels, "head the rows of a table", file)
  }

  /// Each row is an edition: sections get the heading of their column.
  private mutating func readEditions(_ grid: Grid, _ file: String) {
    var heads: [Int: (text: String, kind: Kind)] = [:]
    for cell in grid.rows[0].cells {
      if let kind = kind(of: cell.lines[0]) {
        heads[cell.column] = (String(Line(lines[cell.lines[0]]).content), kind)
      }
    }
    remark(grid.rows[0].cells.map { $0.lines[0] }, "head the columns of a table", file)
    guard let table = cells[grid.indices[0]]?.table else { return }
    let numbers = grid.rows.dropFirst().compactMap { row in
      row.cells.count > 1 && heads[row.cells[0].column] == nil && row.cells[0].lines.count == 1
        && isNumber(row.cells[0].lines[0]) ? row.cells[0].lines[0] : nil
    }
    remark(numbers, "number the rows of a table", file)
    var last: HTMLBlock.Cell?
    for index in lines.indices[(grid.rows[0].cells.last?.lines.last ?? 0)...].dropFirst() {
      guard var cell = cells[index] else { break }
      while cell.table != table, let outer = around[cell.table] { cell = outer }
      guard cell.table == table else { break }
      defer { last = cell }
      guard cell != last, let head = heads[cell.column] else { continue }
      let line = changes[index]?.first ?? lines[index]
      switch head.kind {
      case .section:
        changes[index] =
          [TextLine(number: line.number, text: head.text)] + (changes[index] ?? [line])
      case .date, .place:
        let separator = head.text.ends(with: .colons) ? " " : ": "
        changes[index] = [copy(line, head.text + separator + Line(line).body)]
      }
    }
  }

  /// Each row is a delegation.
  private mutating func readRows(_ grid: Grid, _ file: String) {
    /// The last cell with a country.
    var above: (line: Int, column: Int, lastRow: Int)?
    var isHead = true
    for row in grid.rows {
      let own = row.cells.firstIndex { country(in: $0) != nil }
      if own == nil, isHead {
        remark(row.cells.flatMap(\.lines), "head the columns of a table", file)
        continue
      }
      if isHead, let first = row.cells.first?.lines.first {
        note(first, "the cells of each row of the table are read as one entry", file)
      }
      isHead = false
      var others = row.cells
      var head: Int?
      if let own {
        head = others.remove(at: own).lines[0]
        above = head.flatMap { line in cells[line].map { (line, $0.column, $0.lastRow) } }
      } else if let above, row.row <= above.lastRow {
        // The country's cell reaches down from a row above.
        head = above.line
      } else if let above, !row.cells.contains(where: { $0.column == above.column }) {
        // The cell of the country is empty: the row is of none.
      } else if let first = others.first, first.lines.count == 1, others.count > 1 {
        head = others.removeFirst().lines[0]
      }
      join(head, entries(ofRow: others.map(\.lines), file), at: row.cells.flatMap(\.lines))
    }
  }

  /// Each column is a delegation; the first cell of a row says what its other cells are.
  private mutating func readColumns(_ grid: Grid, _ file: String) {
    let heads = grid.rows[0].cells.filter { country(in: $0) != nil }
    let columns = Set(heads.map(\.column))
    let labels = grid.rows.flatMap { row in
      row.cells.filter { !columns.contains($0.column) }.flatMap(\.lines)
    }
    remark(labels, "head the rows of a table", file)
    note(grid.indices[0], "the cells of each column of the table are read as one entry", file)
    for head in heads {
      let rows = grid.rows.dropFirst().compactMap { row in
        row.cells.first { $0.column == head.column }?.lines
      }
      let found = entries(of: rows, file)
      if found.isEmpty {
        remark(head.lines + rows.flatMap(\.self), "are an empty column of a table", file)
      } else {
        join(head.lines[0], found, at: head.lines + rows.flatMap(\.self), isColumn: true)
      }
    }
  }

  /// Whether the rows name a country each, and no date: then they are no delegations.
  private func isListOfCountries(_ grid: Grid) -> Bool {
    var count = 0
    for row in grid.rows where row.cells.count > 1 {
      let countries = row.cells.count { country(in: $0) != nil }
      if countries > 1 { return false }
      count += countries
      if row.cells.contains(where: { $0.lines.contains { isDate($0) } }) { return false }
    }
    return count > 1
  }

  func isNumber(_ index: Int) -> Bool {
    let text = Line(lines[index]).body
    return text.utf8.count <= 3 && text.utf8.allSatisfy(ASCII.isDigit)
  }

  func isDate(_ index: Int) -> Bool { DateParser.isDate(Line(lines[index]).body) }

  /// The country that a cell names, and nothing else but its part.
  private func country(in cell: (column: Int, lines: [Int])) -> String? {
    guard cell.lines.count == 1 else { return nil }
    let text = Line(lines[cell.lines[0]]).body
    guard text.utf8.count <= 100 else { return nil }
    return ParticipantParser(lexicon: form.lexicon).country(headedBy: text)
  }

  // MARK: lines

  /// Makes a line of a country and each entry that belongs to it, in place of the first of some
  /// lines. The first has the number of that line, or of the one where the entry itself stands.
  private mutating func join(
    _ head: Int?, _ entries: [[Int]], at places: [Int], isColumn: Bool = false
  ) {
    for place in places { changes[place] = [] }
    guard let first = places.first else { return }
    var result: [TextLine] = []
    for (order, entry) in (entries.isEmpty ? [[]] : entries).enumerated() {
      var values = entry
      var text = ""
      // The number of a row goes before it.
      if values.count > 1, let number = values.first, isNumber(number) {
        text = "\(Line(lines[number]).body). "
        values.removeFirst()
      }
      if let head {
        let country = Line(lines[head]).body
        text += country.ends(with: .colons) ? "\(country) " : "\(country): "
      }
      text += values.map { String(Line(lines[$0]).body) }.joined(separator: ", ")
      if values.isEmpty, let head { text = String(Line(lines[head]).body) }
      let own = isColumn || order > 0 ? entry.first ?? first : first
      result.append(
        TextLine(
          number: lines[own].number, text: text,
          links: (order == 0 && !isColumn ? places : entry).flatMap { lines[$0].links }))
    }
    changes[first] = result
  }

  private func copy(_ line: TextLine, _ text: String) -> TextLine {
    TextLine(number: line.number, text: text, links: line.links, placement: line.placement)
  }

  /// Takes lines out and tells of them, if there are any.
  mutating func remark(_ indices: [Int], _ what: String, _ file: String) {
    let words = indices.map { "“\(Line(lines[$0]).content)”" }.joined(separator: ", ")
    for index in indices { changes[index] = [] }
    if let first = indices.first, let last = indices.last {
      note(first, "\(words) \(what)", file, through: last)
    }
  }

  mutating func note(
    _ index: Int, _ message: String, _ file: String, through last: Int? = nil
  ) {
    let span = LineSpan(lines[index].number, lines[last ?? index].number)
    remarks.append(Diagnostic("rejoined-line", .info, file: file, lines: span, message))
  }
}
