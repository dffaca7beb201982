/// Points in squares within squares, so that far groups count as one (Barnes and Hut, Nature 324).
struct PointTree {
  /// A square: its points are `first..<last` of `order`, its quarters the cells from `quarters` on.
  private struct Cell {
    var x = 0.0
    var y = 0.0
    var mass = 0.0
    let side: Double
    let first: Int32
    let last: Int32
    /// The place of the cell that follows this one and all within it.
    var next: Int32 = 0
    var isLeaf: Bool
  }

  private let points: [PropertyGraph.Point]
  private var order: [Int32]
  private var cells: [Cell] = []
  /// The middle of all points.
  private(set) var middle = PropertyGraph.Point(x: 0, y: 0)

  private static let leafSize = 6
  private static let deepest = 24
  /// A square counts as one point when it is seen under a smaller angle than this.
  private static let angle = 0.9

  init(_ points: [PropertyGraph.Point]) {
    self.points = points
    order = points.indices.map { Int32($0) }
    guard let start = points.first else { return }
    var (west, east, south, north) = (start.x, start.x, start.y, start.y)
    for point in points {
      west = min(west, point.x)
      east = max(east, point.x)
      south = min(south, point.y)
      north = max(north, point.y)
    }
    cells.reserveCapacity(points.count)
    let side = max(east - west, north - south, 1e-6)
    add(0, points.count, west: west, south: south, side: side, depth: 0)
    middle = PropertyGraph.Point(x: cells[0].x, y: cells[0].y)
  }

  /// The push on a point from all others: one by the distance, and less beyond `reach`, so that
  /// groups that have little to do with each other do not fly apart.
  ///
  /// - Parameters:
  ///   - index: Which point.
  ///   - nearest: Points closer than this push as if they were at this distance.
  ///   - reach: At this distance the push is half of what it would be.
  /// - Returns: The push in both directions.
  func force(on index: Int, nearest: Double, reach: Double) -> PropertyGraph.Point {
    let point = points[index]
    let least = nearest * nearest
    let far = reach * reach
    let angle = Self.angle * Self.angle
    var (forceX, forceY) = (0.0, 0.0)
    cells.withUnsafeBufferPointer { cells in
      var place = 0
      while place < cells.count {
        let cell = cells[place]
        let x = point.x - cell.x
        let y = point.y - cell.y
        let square = x * x + y * y
        if !cell.isLeaf, cell.side * cell.side >= angle * square {
          place += 1
          continue
        }
        place = Int(cell.next)
        if !cell.isLeaf {
          let share = cell.mass * far / (max(square, least) * (far + square))
          forceX += x * share
          forceY += y * share
          continue
        }
        for number in order[Int(cell.first)..<Int(cell.last)] where Int(number) != index {
          let other = points[Int(number)]
          var (x, y) = (point.x - other.x, point.y - other.y)
          if x == 0, y == 0 {
            // Two points in one place part in the order of their numbers.
            (x, y) = Int(number) < index ? (nearest, nearest * 0.5) : (-nearest, -nearest * 0.5)
          }
          let square = x * x + y * y
          let share = far / (max(square, least) * (far + square))
          forceX += x * share
          forceY += y * share
        }
      }
    }
    return PropertyGraph.Point(x: forceX, y: forceY)
  }

  /// Adds the cell of `order[first..<last]` and those within it.
  private mutating func add(
    _ first: Int, _ last: Int, west: Double, south: Double, side: Double, depth: Int
  ) {
    let place = cells.count
    let isLeaf = last - first <= Self.leafSize || depth == Self.deepest
    var cell = Cell(side: side, first: Int32(first), last: Int32(last), isLeaf: isLeaf)
    for number in order[first..<last] {
      cell.x += points[Int(number)].x
      cell.y += points[Int(number)].y
    }
    cell.mass = Double(last - first)
    cell.x /= cell.mass
    cell.y /= cell.mass
    cells.append(cell)
    if !isLeaf {
      let half = side / 2
      let points = points
      let (middleX, middleY) = (west + half, south + half)
      let upper = divide(first, last) { points[Int($0)].y < middleY }
      let lowerRight = divide(first, upper) { points[Int($0)].x < middleX }
      let upperRight = divide(upper, last) { points[Int($0)].x < middleX }
      for (from, to, x, y) in [
        (first, lowerRight, west, south), (lowerRight, upper, middleX, south),
        (upper, upperRight, west, middleY), (upperRight, last, middleX, middleY),
      ] where from < to {
        add(from, to, west: x, south: y, side: half, depth: depth + 1)
      }
    }
    cells[place].next = Int32(cells.count)
  }

  /// Moves the points that `isFirst` holds for to the front, in their order; gives their end.
  private mutating func divide(
    _ first: Int, _ last: Int, _ isFirst: (Int32) -> Bool
  ) -> Int {
    var later: [Int32] = []
    var end = first
    for index in first..<last {
      let number = order[index]
      if isFirst(number) {
        order[end] = number
        end += 1
      } else {
        later.append(number)
      }
    }
    for (offset, number) in later.enumerated() { order[end + offset] = number }
    return end
  }
}
