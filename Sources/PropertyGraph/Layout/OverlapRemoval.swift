/// Moves boxes apart until none covers another, as little as need be.
struct OverlapRemoval {
  let boxes: [Box]

  /// Passes over all boxes before the whole drawing is stretched a little; few graphs need so many.
  private static let passes = 200
  /// How often it is stretched at most.
  private static let stretches = 60

  /// Changes the places of the boxes' middles.
  func apply(to points: inout [PropertyGraph.Point]) {
    // Boxes only overlap within a cell or with one beside it.
    let width = 2 * (boxes.lazy.map { $0.halfWidth }.max() ?? 1)
    let height = 2 * (boxes.lazy.map { $0.halfHeight }.max() ?? 1)
    for _ in 0..<Self.stretches {
      for pass in 0..<Self.passes {
        let cells = Cells(points, width: width, height: height)
        if !partAll(&points, in: cells, isLate: pass > Self.passes / 2) { return }
      }
      for index in points.indices {
        points[index].x *= 1.1
        points[index].y *= 1.1
      }
    }
  }

  /// Moves all overlapping boxes apart once; false when there were none.
  private func partAll(
    _ points: inout [PropertyGraph.Point], in cells: Cells, isLate: Bool
  ) -> Bool {
    var isMoving = false
    // All indices are those of boxes; arrays would count references at each look.
    points.withUnsafeMutableBufferPointer { points in
      boxes.withUnsafeBufferPointer { boxes in
        cells.forEachPair { left, right in
          if Self.part(left, right, points, boxes, isLate: isLate) { isMoving = true }
        }
      }
    }
    return isMoving
  }

  /// Moves two boxes apart if they overlap, on the axis where less is to do.
  @inline(__always)
  private static func part(
    _ left: Int, _ right: Int, _ points: UnsafeMutableBufferPointer<PropertyGraph.Point>,
    _ boxes: UnsafeBufferPointer<Box>, isLate: Bool
  ) -> Bool {
    let x = points[right].x - points[left].x
    let y = points[right].y - points[left].y
    let overX = boxes[left].halfWidth + boxes[right].halfWidth - abs(x)
    let overY = boxes[left].halfHeight + boxes[right].halfHeight - abs(y)
    guard overX > 0.01, overY > 0.01 else { return false }
    // Half each; a little more when crowds push each other to and fro for long.
    let share = isLate ? 0.6 : 0.5
    if overX < overY {
      let step = x < 0 || (x == 0 && right < left) ? -overX : overX
      points[left].x -= step * share
      points[right].x += step * share
    } else {
      let step = y < 0 || (y == 0 && right < left) ? -overY : overY
      points[left].y -= step * share
      points[right].y += step * share
    }
    return true
  }
}

/// The plane cut into cells of one size, with the points in each.
private struct Cells {
  private let columns: Int
  private let rows: Int
  /// The points, cell after cell; where each cell starts.
  private let members: [Int32]
  private let starts: [Int32]

  /// Cells at least as large as said, and not many more than there are points.
  init(_ points: [PropertyGraph.Point], width: Double, height: Double) {
    var (west, east, south, north) = (
      Double.infinity, -Double.infinity, Double.infinity, -Double.infinity
    )
    for point in points {
      west = min(west, point.x)
      east = max(east, point.x)
      south = min(south, point.y)
      north = max(north, point.y)
    }
    let most = Double(points.count).squareRoot() * 2 + 1
    let cellWidth = max(width, (east - west) / most)
    let cellHeight = max(height, (north - south) / most)
    let columns = points.isEmpty ? 1 : Int((east - west) / cellWidth) + 1
    self.columns = columns
    rows = points.isEmpty ? 1 : Int((north - south) / cellHeight) + 1
    let cells = points.map { point in
      Int((point.y - south) / cellHeight) * columns + Int((point.x - west) / cellWidth)
    }
    var starts = [Int32](repeating: 0, count: columns * rows + 1)
    for cell in cells { starts[cell + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var fill = starts
    var members = [Int32](repeating: 0, count: points.count)
    for (index, cell) in cells.enumerated() {
      members[Int(fill[cell])] = Int32(index)
      fill[cell] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// Calls `body` with every two points of one cell or of two that touch, once.
  @inline(__always)
  func forEachPair(_ body: (Int, Int) -> Void) {
    for row in 0..<rows {
      for column in 0..<columns {
        let cell = row * columns + column
        let own = Int(starts[cell])..<Int(starts[cell + 1])
        for place in own {
          let left = Int(members[place])
          for other in (place + 1)..<max(own.upperBound, place + 1) {
            body(left, Int(members[other]))
          }
          if column + 1 < columns { forEach(cell + 1) { body(left, $0) } }
          guard row + 1 < rows else { continue }
          for beside in max(0, column - 1)...min(columns - 1, column + 1) {
            forEach((row + 1) * columns + beside) { body(left, $0) }
          }
        }
      }
    }
  }

  private func forEach(_ cell: Int, _ body: (Int) -> Void) {
    for place in Int(starts[cell])..<Int(starts[cell + 1]) { body(Int(members[place])) }
  }
}
