import Testing

@testable import PropertyGraph

@Suite("Layout")
struct GraphLayoutTests {
  /// Graphs of many shapes: how many nodes, and which are linked.
  static let shapes: [(name: String, nodes: Int, edges: [(Int, Int)])] = [
    ("one node", 1, []), ("a loop", 1, [(0, 0)]), ("two parts", 2, []), ("a pair", 2, [(0, 1)]),
    ("loners", 80, []), ("path", 50, (1..<50).map { ($0 - 1, $0) }),
    ("star", 90, (1..<90).map { (0, $0) }),
    ("clique", 25, (0..<25).flatMap { left in (0..<left).map { (left, $0) } }),
    ("tree", 63, (1..<63).map { (($0 - 1) / 2, $0) }),
    (
      "grid", 100,
      (0..<99).filter { $0 % 10 < 9 }.map { ($0, $0 + 1) } + (0..<90).map { ($0, $0 + 10) }
    ),
    ("pairs", 80, (0..<40).map { ($0 * 2, $0 * 2 + 1) }),
    ("double lines", 10, (0..<40).map { ($0 % 10, ($0 * 3 + 1) % 10) }),
    ("random", 120, (0..<250).map { ($0 * 7919 % 120, $0 * 104_729 % 113) }),
  ]

  @Test(
    "Every node has a place of whole points, and no label covers another", arguments: shapes.indices
  )
  func noOverlap(shape: Int) throws {
    let (name, nodes, edges) = Self.shapes[shape]
    let graph = Fixtures.arranged(nodes: nodes, edges: edges) { number in
      number % 3 == 0 ? "n" : "a rather long label \(number) that takes several lines"
    }
    let drawing = try #require(Drawing(graph))
    let boxes = drawing.boxes.sorted { $0.left < $1.left }
    for (index, box) in boxes.enumerated() {
      #expect(box.x == box.x.rounded() && box.y == box.y.rounded())
      for other in boxes[(index + 1)...] {
        if other.left >= box.right { break }
        #expect(
          other.bottom <= box.top || other.top >= box.bottom, "\(name): \(box) and \(other)")
      }
    }
  }

  @Test("The same graph gets the same places", arguments: shapes.indices)
  func determinism(shape: Int) {
    let (_, nodes, edges) = Self.shapes[shape]
    #expect(
      Fixtures.arranged(nodes: nodes, edges: edges)
        == Fixtures.arranged(nodes: nodes, edges: edges.reversed()))
  }

  @Test("Linked nodes are nearer to each other than to the rest")
  func groups() {
    let clique = (0..<12).flatMap { left in (0..<left).map { (left, $0) } }
    let edges = clique + clique.map { ($0.0 + 12, $0.1 + 12) } + [(0, 12)]
    let graph = Fixtures.arranged(nodes: 24, edges: edges)
    let places = Dictionary(
      uniqueKeysWithValues: graph.nodes.map {
        (Int($0.id.dropFirst()) ?? -1, $0.position ?? PropertyGraph.Point(x: 0, y: 0))
      })
    func mean(_ pairs: [(Int, Int)]) -> Double {
      let sum = pairs.reduce(0.0) { sum, pair in
        guard let one = places[pair.0], let other = places[pair.1] else { return sum }
        let (x, y) = (one.x - other.x, one.y - other.y)
        return sum + (x * x + y * y).squareRoot()
      }
      return sum / Double(pairs.count)
    }
    let across = (0..<12).flatMap { left in (12..<24).map { (left, $0) } }
    #expect(mean(clique) * 1.5 < mean(across))
  }

  @Test("Edges that do not pull leave no node without a place")
  func noPull() {
    let plain = Fixtures.plain(nodes: 6, edges: [])
    let edges = (0..<5).map {
      PropertyGraph.Edge(source: "n\($0)", target: "n\($0 + 1)", type: "k", pull: 0)
    }
    let graph = GraphLayout.arranged(PropertyGraph(nodes: plain.nodes, edges: edges))
    #expect(
      graph.nodes.allSatisfy { $0.position?.x.isFinite == true && $0.position?.y.isFinite == true })
    #expect(Set(graph.nodes.compactMap(\.position)).count == 6)
  }

  @Test("Sizes grow with the number of edges, up to a limit")
  func sizes() {
    let graph = GraphLayout.sized(
      Fixtures.plain(nodes: 400, edges: (1..<399).map { (0, $0) } + [(1, 2), (1, 1)]))
    let sizes = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.size ?? 0) })
    #expect(sizes["n399"] == 10)
    #expect(sizes["n3"] == 14)
    #expect(sizes["n1"] == 10 + 4 * 3.0.squareRoot())
    #expect(sizes["n0"] == 60)
    #expect(graph.nodes.allSatisfy { $0.position == nil })
  }

  @Test("Places from elsewhere are taken in the order of nodes")
  func placed() {
    let graph = GraphLayout.placed(
      Fixtures.plain(nodes: 2, edges: []),
      at: [PropertyGraph.Point(x: 1, y: 2), PropertyGraph.Point(x: 3, y: 4)])
    #expect(graph.nodes.map { $0.position?.y } == [2, 4])
    #expect(graph.nodes.map(\.size) == [10, 10])
  }

  @Test("Of very many nodes each has a size, and none a place")
  func many() {
    let count = GraphLayout.mostNodes + 1
    let graph = Fixtures.arranged(nodes: count, edges: [(0, 1)])
    #expect(graph.nodes.count == count)
    #expect(graph.nodes.allSatisfy { $0.position == nil && $0.size != nil })
  }

  @Test("An empty graph stays empty")
  func empty() {
    let empty = PropertyGraph(nodes: [], edges: [])
    #expect(GraphLayout.arranged(empty) == empty)
    #expect(GraphLayout.sized(empty) == empty)
  }

  @Test(
    "A picture is wider than high, and not much wider",
    arguments: ["random", "grid", "pairs", "loners"])
  func proportions(name: String) throws {
    let shape = try #require(Self.shapes.first { $0.name == name })
    let drawing = try #require(Drawing(Fixtures.arranged(nodes: shape.nodes, edges: shape.edges)))
    let bounds = drawing.bounds
    let ratio = (bounds.right - bounds.left) / (bounds.bottom - bounds.top)
    #expect((0.8...3.5).contains(ratio), "\(ratio)")
  }
}

@Suite("Forces between many points")
struct PointTreeTests {
  private static func points(_ count: Int) -> [PropertyGraph.Point] {
    (0..<count).map {
      PropertyGraph.Point(x: Double($0 * 7919 % 1009), y: Double($0 * 104_729 % 997))
    }
  }

  /// The sum that the tree comes near to.
  private static func sum(_ points: [PropertyGraph.Point], _ index: Int) -> PropertyGraph.Point {
    var sum = PropertyGraph.Point(x: 0, y: 0)
    for other in points.indices where other != index {
      let (x, y) = (points[index].x - points[other].x, points[index].y - points[other].y)
      let square = x * x + y * y
      let share = 10_000 / (max(square, 1) * (10_000 + square))
      sum.x += x * share
      sum.y += y * share
    }
    return sum
  }

  @Test(
    "Few points are added up one by one, many nearly as exactly", arguments: [1, 2, 6, 40, 500])
  func force(count: Int) {
    let points = Self.points(count)
    let tree = PointTree(points)
    var (error, size) = (0.0, 0.0)
    for index in points.indices {
      let force = tree.force(on: index, nearest: 1, reach: 100)
      let exact = Self.sum(points, index)
      error += abs(force.x - exact.x) + abs(force.y - exact.y)
      size += abs(exact.x) + abs(exact.y)
    }
    #expect(error <= (count <= 6 ? 1e-12 : 0.15) * max(size, 1e-9))
  }

  @Test("Points in one place push each other apart, and do not sink the tree")
  func samePlace() {
    let points = [PropertyGraph.Point](repeating: PropertyGraph.Point(x: 5, y: 5), count: 50)
    let tree = PointTree(points)
    let first = tree.force(on: 0, nearest: 1, reach: 100)
    let last = tree.force(on: 49, nearest: 1, reach: 100)
    #expect(first.x < 0 && last.x > 0)
    #expect(tree.middle == PropertyGraph.Point(x: 5, y: 5))
  }

  @Test("A tree of nothing has no force to give")
  func empty() { #expect(PointTree([]).middle == PropertyGraph.Point(x: 0, y: 0)) }
}

@Suite("Links of a graph")
struct LinksTests {
  @Test("Parts are found, the largest first, and degrees counted, loops once")
  func parts() {
    let links = Links(
      Fixtures.plain(nodes: 7, edges: [(0, 1), (3, 4), (4, 5), (5, 3), (6, 6), (1, 0)]))
    #expect(links.parts == [[3, 4, 5], [0, 1], [2], [6]])
    #expect(links.degrees == [2, 2, 0, 2, 2, 2, 1])
    #expect(
      links.part([3, 4, 5]).all.map { [$0.source, $0.target] } == [[0, 1], [1, 2], [2, 0]])
  }

  @Test("Distances count links; what is not linked has none")
  func distances() {
    let links = Links(Fixtures.plain(nodes: 5, edges: [(0, 1), (1, 2), (3, 2)]))
    #expect(links.distances(from: 0) == [0, 1, 2, 3, -1])
  }
}
