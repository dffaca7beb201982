internal import RDF

/// Nodes and edges with attributes, in a fixed order: what graph tools show.
///
/// The initializer keeps the promises every serializer relies on: no two nodes share an id, both
/// ends of every edge are nodes, there is at most one edge of a type between two nodes, and the
/// order depends on nothing but the content.
public struct PropertyGraph: Equatable, Sendable {
  /// By type, then id, in byte order.
  public internal(set) var nodes: [Node]
  /// By type, then source, then target, in byte order.
  public let edges: [Edge]

  /// Sorts what is given; of nodes with one id and of edges with one type and the same ends the
  /// first stays, and an edge to or from something that is no node goes.
  public init(nodes: [Node], edges: [Edge]) {
    var ids: Set<ByteKey> = []
    let distinct = nodes.filter { ids.insert(ByteKey($0.id)).inserted }
    self.nodes = distinct.sorted { $0.precedes($1) }

    // Places are sorted instead of edges, which are large.
    var places = edges.indices.filter {
      ids.contains(ByteKey(edges[$0].source)) && ids.contains(ByteKey(edges[$0].target))
    }
    places.sort { left, right in
      let order = edges[left].order(against: edges[right])
      return order == 0 ? left < right : order < 0
    }
    var kept: [Edge] = []
    kept.reserveCapacity(places.count)
    for place in places where kept.last.map({ $0.order(against: edges[place]) != 0 }) ?? true {
      kept.append(edges[place])
    }
    self.edges = kept
  }

  /// The graph without the nodes at which no edge starts or ends.
  var withoutLoners: PropertyGraph {
    var linked: Set<ByteKey> = []
    for edge in edges {
      linked.insert(ByteKey(edge.source))
      linked.insert(ByteKey(edge.target))
    }
    var graph = self
    graph.nodes = nodes.filter { linked.contains(ByteKey($0.id)) }
    return graph
  }
}

/// A string that is equal to another only when their bytes are.
struct ByteKey: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (lhs: ByteKey, rhs: ByteKey) -> Bool { ByteOrder.equal(lhs.text, rhs.text) }
  func hash(into hasher: inout Hasher) { ByteOrder.hash(text, into: &hasher) }
}
