/// A first placement that shows the shape of a whole graph: pivot multidimensional scaling (Brandes
/// and Pich, Graph Drawing 2006).
///
/// A few nodes far from each other are pivots; the distances of all nodes to them, made into two
/// coordinates, put nodes near each other that are near to the same pivots.
struct PivotPlacement {
  let links: Links

  private static let mostPivots = 40

  /// The place of each node, with linked nodes about `length` apart.
  func places(length: Double) -> [PropertyGraph.Point] {
    let columns = centredDistances()
    let axes = Self.mainAxes(of: columns)
    var points = (0..<links.count).map { node in
      PropertyGraph.Point(
        x: Self.product(columns, axes.first, at: node),
        y: Self.product(columns, axes.second, at: node))
    }
    Self.scale(&points, to: length * Double(links.count).squareRoot() * 0.5)
    // Nodes with the same neighbours land in the same place, and need a push to come apart.
    var noise = Noise()
    for index in points.indices {
      points[index].x += (noise.next() - 0.5) * length
      points[index].y += (noise.next() - 0.5) * length
    }
    return points
  }

  /// For each pivot the squared distance of every node, less the means of row and column.
  private func centredDistances() -> [[Double]] {
    var columns: [[Double]] = []
    var nearest = [Int32](repeating: .max, count: links.count)
    var pivot = 0
    for _ in 0..<min(Self.mostPivots, links.count) {
      let distances = links.distances(from: pivot)
      columns.append(distances.map { Double($0) * Double($0) })
      var farthest = 0
      for index in nearest.indices {
        nearest[index] = min(nearest[index], distances[index])
        if nearest[index] > nearest[farthest] { farthest = index }
      }
      if nearest[farthest] == 0 { break }
      pivot = farthest
    }
    let count = Double(columns.count)
    var rows = [Double](repeating: 0, count: links.count)
    for column in columns { for index in column.indices { rows[index] += column[index] / count } }
    for place in columns.indices {
      let mean = columns[place].reduce(0, +) / Double(links.count)
      for index in rows.indices { columns[place][index] -= mean + rows[index] }
    }
    let all = columns.reduce(0) { $0 + $1.reduce(0, +) } / (count * Double(links.count))
    for place in columns.indices { for index in rows.indices { columns[place][index] -= all } }
    return columns
  }

  /// The two directions in which the columns differ most, by power iteration.
  private static func mainAxes(of columns: [[Double]]) -> (first: [Double], second: [Double]) {
    let count = columns.count
    var products = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for row in 0..<count {
      for column in row..<count {
        var sum = 0.0
        for index in columns[row].indices { sum += columns[row][index] * columns[column][index] }
        products[row][column] = sum
        products[column][row] = sum
      }
    }
    let first = axis(of: products, apartFrom: nil)
    return (first, axis(of: products, apartFrom: first))
  }

  private static func axis(of products: [[Double]], apartFrom other: [Double]?) -> [Double] {
    var noise = Noise()
    var vector = products.indices.map { _ in noise.next() - 0.5 }
    for _ in 0..<100 {
      if let other {
        let share = zip(vector, other).reduce(0) { $0 + $1.0 * $1.1 }
        for index in vector.indices { vector[index] -= share * other[index] }
      }
      var next = products.map { row in zip(row, vector).reduce(0) { $0 + $1.0 * $1.1 } }
      let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { return vector }
      for index in next.indices { next[index] /= length }
      vector = next
    }
    return vector
  }

  private static func product(_ columns: [[Double]], _ axis: [Double], at node: Int) -> Double {
    var sum = 0.0
    for (column, share) in zip(columns, axis) { sum += column[node] * share }
    return sum
  }

  /// Brings the mean distance from the middle to `radius`, on both axes together.
  private static func scale(_ points: inout [PropertyGraph.Point], to radius: Double) {
    let sum = points.reduce(0) { $0 + ($1.x * $1.x + $1.y * $1.y).squareRoot() }
    guard sum > 0, sum.isFinite else { return }
    let factor = radius * Double(points.count) / sum
    for index in points.indices {
      points[index].x *= factor
      points[index].y *= factor
    }
  }
}

/// Numbers that look random and are always the same (a linear congruential generator).
private struct Noise {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The next number, from 0 up to 1.
  mutating func next() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 11) / Double(1 << 53)
  }
}
