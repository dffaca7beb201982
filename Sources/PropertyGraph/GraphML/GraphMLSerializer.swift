public import RDFFormats

/// Writes property graphs as GraphML 1.1 that every reader we know of takes whole.
///
/// What the readers forced upon it: keys first, then nodes, then edges; ids that are NMTOKENs; one
/// type a name, for nodes and edges alike; no key ids `d3` or `d7`, which Gephi takes for labels; no
/// ports, nested graphs, defaults, or keys for all. TinkerPop looks for keys with the ids `labelV`
/// and `labelE`, Neo4j's APOC for `labels` and, as the first thing in an edge, `label`; Gephi and
/// Cytoscape look for the names `label`, and `name` and `interaction`.
public struct GraphMLSerializer: Sendable {
  /// The id of the graph, which Cytoscape shows as the name of the network.
  public let graphID: String
  /// A description of the whole graph, or nil.
  public let title: String?

  /// Makes a serializer; `graphID` must be an XML NMTOKEN of ASCII letters.
  public init(graphID: String = "trico", title: String? = nil) {
    self.graphID = graphID
    self.title = title
  }

  /// Writes `graph` as one document.
  ///
  /// - Throws: `PropertyGraphError` for a name, number or character that GraphML cannot hold, or
  ///   the sink's own error.
  public func write(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = GraphMLWriter(keys: try GraphMLKeys(graph), to: sink)
    try writer.start(self, graph)
    for node in graph.nodes { try writer.write(node) }
    for edge in graph.edges { try writer.write(edge) }
    try writer.finish()
  }
}
