internal import RDF

/// What the colours of a drawing mean.
struct Legend {
  /// A type of node or edge with its colour; types without one need no explanation.
  struct Entry: Equatable {
    /// The type in words.
    let words: String
    let color: PropertyGraph.Color
    /// Of edges, whether they have a direction.
    let isDirected: Bool
  }

  /// The types of nodes, by name.
  let nodes: [Entry]
  /// The types of edges, by name.
  let edges: [Entry]

  init(_ graph: PropertyGraph) {
    nodes = Self.entries(graph.nodes) { ($0.type, $0.color, true) }
    edges = Self.entries(graph.edges) { ($0.type, $0.color, !$0.isSymmetric) }
  }

  /// One entry a type, from elements that come by type.
  private static func entries<Element>(
    _ elements: [Element],
    _ look: (Element) -> (type: String, color: PropertyGraph.Color?, isDirected: Bool)
  ) -> [Entry] {
    var entries: [Entry] = []
    var last: String?
    for element in elements {
      let (type, color, isDirected) = look(element)
      if let last, ByteOrder.equal(last, type) { continue }
      last = type
      if let color {
        entries.append(Entry(words: type.inWords, color: color, isDirected: isDirected))
      }
    }
    return entries
  }
}
