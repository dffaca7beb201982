public import RDFFormats

/// Writes property graphs as GraphML 1.1 that every reader we know of takes whole.
///
/// What the readers forced upon it: keys first, then nodes, then edges; ids that are NMTOKENs; one
/// type a name, for nodes and edges alike; no key ids `d3` or `d7`, which Gephi takes for labels; no
/// ports, nested graphs, defaults, or keys for all. TinkerPop looks for keys with the ids `labelV`
/// and `labelE`, Neo4j's APOC for `labels` and, as the first thing in an edge, `label`; Gephi and
/// Cytoscape look for the names `label`, and `name` and `interaction`; Gephi takes places, sizes and
/// colours from `x y size r g b`, and others the colour from `color`.
public struct GraphMLSerializer: Sendable {
  /// For whom the document is.
  public enum Flavour: Sendable {
    /// For all readers, valid by the schema of GraphML 1.1.
    case universal
    /// For yEd, which shows labels, boxes and lines only when they come in elements of its own.
    /// Others pass over those, but a schema refuses them.
    case yed
  }

  /// The id of the graph, which Cytoscape shows as the name of the network.
  public let graphID: String
  /// A description of the whole graph, or nil.
  public let title: String?
  /// For whom the document is.
  public let flavour: Flavour

  /// Makes a serializer; `graphID` must be an XML NMTOKEN of ASCII letters.
  public init(graphID: String = "trico", title: String? = nil, flavour: Flavour = .universal) {
    self.graphID = graphID
    self.title = title
    self.flavour = flavour
  }

  /// Writes `graph` as one document.
  ///
  /// - Throws: `PropertyGraphError` for a name, number or character that GraphML cannot hold, or
  ///   the sink's own error.
  public func write(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = GraphMLWriter(keys: try GraphMLKeys(graph), flavour: flavour, to: sink)
    try writer.start(self, graph)
    try graph.nodes.withUnsafeBufferPointer { nodes in
      for index in nodes.indices { try writer.write(nodes[index]) }
    }
    try graph.edges.withUnsafeBufferPointer { edges in
      for index in edges.indices { try writer.write(edges[index]) }
    }
    try writer.finish()
  }
}
