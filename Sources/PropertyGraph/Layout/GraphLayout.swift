internal import RDF

/// A way to give the nodes of a graph their places.
public enum GraphLayout: Sendable {
  /// The most nodes that get places: of more nobody sees anything, and every tool that shows them
  /// has ways of its own.
  public static let mostNodes = 20_000

  /// `graph` with a place and a size for each node: forces draw linked nodes together and push all
  /// others apart, until no label covers another.
  ///
  /// The same graph gives the same places everywhere: nothing is random, sums are added up in one
  /// order, and no operation is used but those that IEEE 754 rounds exactly. The work grows a little
  /// faster than the number of nodes and edges; graphs of more than `mostNodes` get sizes only.
  public static func arranged(_ graph: PropertyGraph) -> PropertyGraph {
    let links = Links(graph)
    var places: [PropertyGraph.Point]?
    if graph.nodes.count <= mostNodes {
      let boxes = graph.nodes.map { node in
        let box = LabelBox(node)
        return Box(halfWidth: box.width / 2 + 8, halfHeight: box.height / 2 + 8)
      }
      places = Arrangement(links: links, boxes: boxes).places()
    }
    return graph.drawn(at: places, degrees: links.degrees)
  }

  /// `graph` with the sizes of its nodes, which tell how many edges they have, and no places.
  public static func sized(_ graph: PropertyGraph) -> PropertyGraph {
    graph.drawn(at: nil, degrees: Links(graph).degrees)
  }

  /// `graph` with the given places, in the order of its nodes, and sizes.
  public static func placed(
    _ graph: PropertyGraph, at places: [PropertyGraph.Point]
  ) -> PropertyGraph {
    graph.drawn(at: places, degrees: Links(graph).degrees)
  }
}

extension PropertyGraph {
  /// A copy with places and sizes.
  fileprivate func drawn(at places: [Point]?, degrees: [Int]) -> PropertyGraph {
    var graph = self
    for index in graph.nodes.indices {
      graph.nodes[index].position = places.flatMap { index < $0.count ? $0[index] : nil }
      // The area of a disc tells the number of its edges.
      graph.nodes[index].size = min(60, 10 + 4 * Double(degrees[index]).squareRoot())
    }
    return graph
  }
}

/// The edges of a graph by the numbers of its nodes.
struct Links {
  /// One link; loops are left out.
  struct Link {
    let source: Int
    let target: Int
    let pull: Double
  }

  let count: Int
  let all: [Link]
  /// How many edges each node has, loops counted once.
  let degrees: [Int]
  /// The other ends of each node's links, node after node.
  private let neighbours: [Int32]
  private let starts: [Int]

  init(_ graph: PropertyGraph) {
    var numbers: [ByteKey: Int] = [:]
    numbers.reserveCapacity(graph.nodes.count)
    for (index, node) in graph.nodes.enumerated() { numbers[ByteKey(node.id)] = index }
    var links: [Link] = []
    links.reserveCapacity(graph.edges.count)
    var degrees = [Int](repeating: 0, count: graph.nodes.count)
    for edge in graph.edges {
      guard let source = numbers[ByteKey(edge.source)], let target = numbers[ByteKey(edge.target)]
      else { continue }
      degrees[source] += 1
      if source != target {
        degrees[target] += 1
        links.append(Link(source: source, target: target, pull: edge.pull))
      }
    }
    self.init(count: graph.nodes.count, links: links, degrees: degrees)
  }

  init(count: Int, links: [Link], degrees: [Int]? = nil) {
    self.count = count
    all = links
    var counts = [Int](repeating: 0, count: count + 1)
    for link in links {
      counts[link.source + 1] += 1
      counts[link.target + 1] += 1
    }
    self.degrees = degrees ?? Array(counts.dropFirst())
    for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
    var fill = counts
    var neighbours = [Int32](repeating: 0, count: links.count * 2)
    for link in links {
      neighbours[fill[link.source]] = Int32(link.target)
      fill[link.source] += 1
      neighbours[fill[link.target]] = Int32(link.source)
      fill[link.target] += 1
    }
    self.neighbours = neighbours
    starts = counts
  }

  /// The other ends of the links of `node`.
  func neighbours(of node: Int) -> ArraySlice<Int32> { neighbours[starts[node]..<starts[node + 1]] }

  /// The nodes of each connected part, in order; the largest part first.
  var parts: [[Int]] {
    var part = [Int](repeating: -1, count: count)
    var parts: [[Int]] = []
    for start in 0..<count where part[start] < 0 {
      var members = [start]
      part[start] = parts.count
      var next = 0
      while next < members.count {
        for other in neighbours(of: members[next]) where part[Int(other)] < 0 {
          part[Int(other)] = parts.count
          members.append(Int(other))
        }
        next += 1
      }
      parts.append(members.sorted())
    }
    return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The links among `members`, which are all that those have, with the numbers of that list.
  func part(_ members: [Int]) -> Links {
    var numbers = [Int: Int](minimumCapacity: members.count)
    for (index, member) in members.enumerated() { numbers[member] = index }
    let inner = all.compactMap { link -> Link? in
      guard let source = numbers[link.source], let target = numbers[link.target] else { return nil }
      return Link(source: source, target: target, pull: link.pull)
    }
    return Links(count: members.count, links: inner)
  }

  /// How many links lead from `start` to each node at least; -1 where none leads.
  func distances(from start: Int) -> [Int32] {
    var distances = [Int32](repeating: -1, count: count)
    distances[start] = 0
    var queue = [Int32(start)]
    queue.reserveCapacity(count)
    var next = 0
    while next < queue.count {
      let node = Int(queue[next])
      next += 1
      for other in neighbours(of: node) where distances[Int(other)] < 0 {
        distances[Int(other)] = distances[node] + 1
        queue.append(other)
      }
    }
    return distances
  }
}

/// Half the room of a label, with a margin.
struct Box {
  let halfWidth: Double
  let halfHeight: Double
}
