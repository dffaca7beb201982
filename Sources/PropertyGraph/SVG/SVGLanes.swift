/// Side by side lines for edges between the same two nodes.
struct SVGLanes {
  private let offsets: [Double]

  private static let gap = 6.0

  init(_ graph: PropertyGraph, _ drawing: Drawing) {
    struct Pair: Hashable {
      let low: Int
      let high: Int
    }
    var members: [Pair: [Int]] = [:]
    for (index, edge) in graph.edges.enumerated() {
      guard let source = drawing.number(of: edge.source),
        let target = drawing.number(of: edge.target)
      else { continue }
      members[Pair(low: min(source, target), high: max(source, target)), default: []].append(index)
    }
    var offsets = [Double](repeating: 0, count: graph.edges.count)
    for (pair, edges) in members where edges.count > 1 {
      // All must start within both boxes.
      let room = min(
        drawing.boxes[pair.low].label.height, drawing.boxes[pair.high].label.height)
      let gap = min(Self.gap, (room - 6) / Double(edges.count - 1))
      for (place, index) in edges.enumerated() {
        let offset = (Double(place) - Double(edges.count - 1) / 2) * gap
        // Sides are seen from the start of a line, which those of the way back have at the end.
        let isBack = drawing.number(of: graph.edges[index].source) != pair.low
        offsets[index] = isBack ? -offset : offset
      }
    }
    self.offsets = offsets
  }

  /// How far to the side the line of an edge lies.
  func offset(of edge: Int) -> Double { offsets[edge] }
}
