/// The places of all parts of a graph, side by side.
struct Arrangement {
  let links: Links
  let boxes: [Box]

  /// The place of each node.
  func places() -> [PropertyGraph.Point] {
    let origin = PropertyGraph.Point(x: 0, y: 0)
    var places = [PropertyGraph.Point](repeating: origin, count: links.count)
    let parts = links.parts
    var blocks: [Block] = []
    for members in parts {
      let boxes = members.map { self.boxes[$0] }
      let inner = parts.count == 1 ? links : links.part(members)
      var points = ForceField(links: inner, boxes: boxes).places()
      OverlapRemoval(boxes: boxes).apply(to: &points)
      blocks.append(Block(members: members, points: points, boxes: boxes))
    }
    Self.pack(&blocks)
    for block in blocks {
      for (member, point) in zip(block.members, block.points) {
        // Whole points: what is equal here is equal in every format and on every machine.
        places[member] = PropertyGraph.Point(
          x: (point.x + block.left).rounded(), y: (point.y + block.bottom).rounded())
      }
    }
    return places
  }

  /// One part of the graph with the rectangle that it fills.
  private struct Block {
    let members: [Int]
    var points: [PropertyGraph.Point]
    var left = 0.0
    var bottom = 0.0
    let width: Double
    let height: Double

    init(members: [Int], points: [PropertyGraph.Point], boxes: [Box]) {
      self.members = members
      var (west, east, south, north) = (
        Double.infinity, -Double.infinity, Double.infinity, -Double.infinity
      )
      for (point, box) in zip(points, boxes) {
        west = min(west, point.x - box.halfWidth)
        east = max(east, point.x + box.halfWidth)
        south = min(south, point.y - box.halfHeight)
        north = max(north, point.y + box.halfHeight)
      }
      self.points = points.map { PropertyGraph.Point(x: $0.x - west, y: $0.y - south) }
      width = east - west
      height = north - south
    }
  }

  /// Puts the blocks in rows below each other, the largest first.
  private static func pack(_ blocks: inout [Block]) {
    let area = blocks.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let width = max(blocks.map(\.width).max() ?? 0, (area * 1.6).squareRoot())
    var (left, top, rowHeight) = (0.0, 0.0, 0.0)
    for index in blocks.indices {
      if left > 0, left + blocks[index].width > width {
        top -= rowHeight + gap
        (left, rowHeight) = (0, 0)
      }
      blocks[index].left = left
      blocks[index].bottom = top - blocks[index].height
      left += blocks[index].width + gap
      rowHeight = max(rowHeight, blocks[index].height)
    }
  }

  private static let gap = 20.0
}
