/// The tables that are open while the elements of a page come in: where the next cell stands.
struct HTMLTables {
  private struct Table {
    let block: Int
    var row = -1
    var column = 0
    /// The row up to which a cell from above reaches down, by column.
    var reach: [Int: Int] = [:]
  }

  private var open: [Table] = []

  /// No table is taken to be wider, or a cell higher.
  private static let limit = 1000

  mutating func openTable(_ block: Int) { open.append(Table(block: block)) }

  mutating func closeTable() { _ = open.popLast() }

  mutating func openRow() {
    guard !open.isEmpty else { return }
    open[open.count - 1].row += 1
    open[open.count - 1].column = 0
  }

  /// The place of the cell that begins; nil outside of any table.
  mutating func openCell(_ name: String, _ attributes: [String: String]) -> HTMLBlock.Cell? {
    guard var table = open.popLast() else { return nil }
    defer { open.append(table) }
    table.row = max(0, table.row)
    while (table.reach[table.column] ?? -1) >= table.row { table.column += 1 }
    let width = Self.span(attributes["colspan"])
    let height = Self.span(attributes["rowspan"])
    let cell = HTMLBlock.Cell(
      table: table.block, row: table.row, column: table.column, lastRow: table.row + height - 1,
      isHead: name == "th")
    if height > 1, table.column < Self.limit {
      for column in table.column..<table.column + width {
        table.reach[column] = table.row + height - 1
      }
    }
    table.column += width
    return cell
  }

  private static func span(_ text: String?) -> Int {
    text.flatMap { Int($0) }.map { min(max(1, $0), limit) } ?? 1
  }
}
