internal import RDF

/// Nodes and edges with attributes, in a fixed order: what graph tools show.
///
/// The initializer keeps the promises every serializer relies on: no two nodes share an id, both
/// ends of every edge are nodes, there is at most one edge of a type between two nodes, and the
/// order depends on nothing but the content.
public struct PropertyGraph: Equatable, Sendable {
  /// By type, then id, in byte order.
  public let nodes: [Node]
  /// By type, then source, then target, in byte order.
  public let edges: [Edge]

  /// Sorts what is given; of nodes with one id and of edges with one type and the same ends the
  /// first stays, and an edge to or from something that is no node goes.
  public init(nodes: [Node], edges: [Edge]) {
    var ids: Set<ByteKey> = []
    let distinct = nodes.filter { ids.insert(ByteKey($0.id)).inserted }
    self.nodes = distinct.sorted { $0.precedes($1) }

    let attached = edges.enumerated().filter { _, edge in
      ids.contains(ByteKey(edge.source)) && ids.contains(ByteKey(edge.target))
    }
    let sorted = attached.sorted { left, right in
      let order = left.element.order(against: right.element)
      return order == 0 ? left.offset < right.offset : order < 0
    }
    var kept: [Edge] = []
    kept.reserveCapacity(sorted.count)
    for (_, edge) in sorted where kept.last.map({ $0.order(against: edge) != 0 }) ?? true {
      kept.append(edge)
    }
    self.edges = kept
  }
}

/// A string that is equal to another only when their bytes are.
struct ByteKey: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (lhs: ByteKey, rhs: ByteKey) -> Bool { ByteOrder.equal(lhs.text, rhs.text) }
  func hash(into hasher: inout Hasher) { ByteOrder.hash(text, into: &hasher) }
}
