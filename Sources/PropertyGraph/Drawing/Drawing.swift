/// A graph as it lies on the page: boxes and lines, y growing downwards.
///
/// Lines end where the boxes begin. Several lines between the same two nodes lie side by side.
struct Drawing {
  /// The box of a node.
  struct Box {
    let label: LabelBox
    /// The middle.
    let x: Double
    let y: Double
    var left: Double { x - label.width / 2 }
    var right: Double { x + label.width / 2 }
    var top: Double { y - label.height / 2 }
    var bottom: Double { y + label.height / 2 }
  }

  /// The line of an edge, from box to box; nil ends where the boxes overlap or the edge is a loop.
  struct Line: Equatable {
    var x1: Double
    var y1: Double
    var x2: Double
    var y2: Double
  }

  /// In the order of the graph's nodes.
  let boxes: [Box]
  private let numbers: [ByteKey: Int]

  /// Nil when a node has no place.
  init?(_ graph: PropertyGraph) {
    var boxes: [Box] = []
    boxes.reserveCapacity(graph.nodes.count)
    var numbers: [ByteKey: Int] = [:]
    numbers.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() {
      guard let place = node.position else { return nil }
      boxes.append(Box(label: LabelBox(node), x: place.x, y: -place.y))
      numbers[ByteKey(node.id)] = index
    }
    self.boxes = boxes
    self.numbers = numbers
  }

  /// The box of the node with this id, of which there is one.
  func box(of id: String) -> Box? { numbers[ByteKey(id)].map { boxes[$0] } }

  /// The number of the node with this id.
  func number(of id: String) -> Int? { numbers[ByteKey(id)] }

  /// The smallest rectangle around all boxes; empty without any.
  var bounds: (left: Double, top: Double, right: Double, bottom: Double) {
    guard let first = boxes.first else { return (0, 0, 0, 0) }
    return boxes.reduce((first.left, first.top, first.right, first.bottom)) { all, box in
      (
        min(all.0, box.left), min(all.1, box.top), max(all.2, box.right), max(all.3, box.bottom)
      )
    }
  }

  /// The line between two boxes, moved `offset` to its side, from edge to edge.
  ///
  /// - Returns: Nil when the boxes leave no room between them.
  static func line(from source: Box, to target: Box, offset: Double) -> Line? {
    let (x, y) = (target.x - source.x, target.y - source.y)
    let length = (x * x + y * y).squareRoot()
    guard length > 0 else { return nil }
    let (aside, below) = (-y / length * offset, x / length * offset)
    let start = exit(of: source, aside, below, towards: (x, y))
    let end = exit(of: target, aside, below, towards: (-x, -y))
    guard start + end < 1 else { return nil }
    return Line(
      x1: source.x + aside + x * start, y1: source.y + below + y * start,
      x2: target.x + aside - x * end, y2: target.y + below - y * end)
  }

  /// How far along `way` one leaves `box`, when one starts that much beside its middle.
  private static func exit(
    of box: Box, _ aside: Double, _ below: Double, towards way: (x: Double, y: Double)
  ) -> Double {
    func share(_ way: Double, _ start: Double, _ half: Double) -> Double {
      way == 0 ? .infinity : ((way > 0 ? half : -half) - start) / way
    }
    return max(
      0,
      min(share(way.x, aside, box.label.width / 2), share(way.y, below, box.label.height / 2)))
  }
}
