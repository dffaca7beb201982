import PropertyGraph
import RDFFormats

extension Fixtures {
  /// A graph of one node with these attributes.
  static func one(
    _ attributes: PropertyGraph.Attribute..., label: String = "l"
  ) -> PropertyGraph {
    PropertyGraph(
      nodes: [PropertyGraph.Node(id: "ex:0", type: "t", label: label, attributes: attributes)],
      edges: [])
  }

  /// Nodes called `n0`, `n1`… with edges between the numbers given, and places.
  static func arranged(
    nodes: Int, edges: [(Int, Int)], label: (Int) -> String = { "node \($0)" }
  ) -> PropertyGraph { GraphLayout.arranged(plain(nodes: nodes, edges: edges, label: label)) }

  /// The same without places.
  static func plain(
    nodes: Int, edges: [(Int, Int)], label: (Int) -> String = { "node \($0)" }
  ) -> PropertyGraph {
    PropertyGraph(
      nodes: (0..<nodes).map { PropertyGraph.Node(id: "n\($0)", type: "t", label: label($0)) },
      edges: edges.map {
        PropertyGraph.Edge(source: "n\($0.0)", target: "n\($0.1)", type: "links_to")
      })
  }

  /// The files of a format, by their endings.
  static func files(_ graph: PropertyGraph, _ format: GraphFormat) throws -> [String: String] {
    var sinks: [String: MemorySink] = [:]
    try format.write(graph, id: "g", title: "a title") { ending in
      let sink = MemorySink()
      sinks[ending] = sink
      return sink
    }
    return sinks.mapValues(\.text)
  }
}

/// A graph with everything that formats must carry: places, sizes, colours, weights, a loop, lines
/// side by side, numbers of all widths, and texts that need care.
enum RichGraph {
  static let hostile =
    "a \"q\" \\ back\\\nnext, line\r& <b> 'x' ]]> =1+1 \u{E9} e\u{301} 中 😀 \u{FFFD}"

  static let value: PropertyGraph = {
    typealias Node = PropertyGraph.Node
    typealias Edge = PropertyGraph.Edge
    let blue = PropertyGraph.Color("#0072B2")
    let nodes = [
      Node(
        id: "meeting:x-1", type: "meeting", label: "X 1 (2011)",
        attributes: [
          .init("year", .int(2011)), .init("big", .int(5_000_000_000)),
          .init("share", .double(0.5)),
          .init("note", .string(hostile)), .init("iri", .string("https://example.org/1")),
        ], color: blue, prominence: 1.5),
      Node(
        id: "theme:aeo", type: "theme", label: "\(hostile)",
        attributes: [.init("note", .string("")), .init("year", .int(-1))]),
      Node(id: "_https_3A_2F_2Fx", type: "blank_one", label: ""),
    ]
    let edges = [
      Edge(
        source: "meeting:x-1", target: "theme:aeo", type: "is_about",
        attributes: [.init("weight", .double(4)), .init("note", .string(hostile))], color: blue),
      Edge(source: "theme:aeo", target: "meeting:x-1", type: "back"),
      Edge(source: "meeting:x-1", target: "meeting:x-1", type: "loop", isSymmetric: true),
    ]
    return GraphLayout.arranged(PropertyGraph(nodes: nodes, edges: edges))
  }()
}
