/// Where the entries of a legend stand: in rows, nodes first.
struct SVGLegend {
  struct Item {
    let entry: Legend.Entry
    let isNode: Bool
    /// From the left of the drawing and the top of the legend.
    let x: Double
    let y: Double
  }

  let items: [Item]
  let width: Double
  let height: Double

  private static let rowHeight = 20.0

  init(_ legend: Legend, width: Double) {
    var items: [Item] = []
    var (x, y, widest) = (0.0, 0.0, 0.0)
    for (entries, isNode) in [(legend.nodes, true), (legend.edges, false)] where !entries.isEmpty {
      if x > 0 { (x, y) = (0, y + Self.rowHeight + 4) }
      for entry in entries {
        let room = 28 + Double(LabelBox.columns(of: entry.words)) * 6.7 + 18
        if x > 0, x + room > width { (x, y) = (0, y + Self.rowHeight) }
        items.append(Item(entry: entry, isNode: isNode, x: x, y: y))
        x += room
        widest = max(widest, x)
      }
    }
    self.items = items
    self.width = max(width, widest)
    height = items.isEmpty ? 0 : y + Self.rowHeight + 16
  }
}
