/// Moves boxes apart until none covers another, as little as need be.
struct OverlapRemoval {
  let boxes: [Box]

  /// The most passes over all boxes; few graphs need a quarter of them.
  private static let passes = 400

  /// Changes the places of the boxes' middles.
  func apply(to points: inout [PropertyGraph.Point]) {
    var order = Array(points.indices)
    let widest = boxes.map(\.halfWidth).max() ?? 0
    for pass in 0..<Self.passes {
      order.sort { (points[$0].x, $0) < (points[$1].x, $1) }
      var isClear = true
      for place in order.indices {
        let left = order[place]
        var next = place + 1
        while next < order.count {
          let right = order[next]
          next += 1
          let room = points[right].x - points[left].x
          if room >= boxes[left].halfWidth + widest { break }
          if part(left, right, &points, isLate: pass > Self.passes / 2) { isClear = false }
        }
      }
      if isClear { return }
    }
  }

  /// Moves two boxes apart if they overlap, on the axis where less is to do.
  private func part(
    _ left: Int, _ right: Int, _ points: inout [PropertyGraph.Point], isLate: Bool
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
