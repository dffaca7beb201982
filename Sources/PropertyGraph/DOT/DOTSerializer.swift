public import RDFFormats

/// Writes property graphs in the DOT language of Graphviz, ready to draw.
///
/// With places in it the file draws as it is: `dot -Tsvg trico.dot` keeps them, by `layout=nop`.
/// Another engine takes over with `dot -Glayout=sfdp`. The legend is part of the graph's label, so
/// that every node of the file is one of the graph.
public struct DOTSerializer: Sendable {
  /// The name of the graph.
  public let graphID: String
  /// What stands above the legend, or nil.
  public let title: String?

  /// Makes a serializer.
  public init(graphID: String = "trico", title: String? = nil) {
    self.graphID = graphID
    self.title = title
  }

  /// Writes `graph` as one document.
  ///
  /// - Throws: `PropertyGraphError.character` for a control character, which no drawing can hold,
  ///   or the sink's own error.
  public func write(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = DOTWriter(to: sink)
    try writer.start(self, graph)
    for node in graph.nodes { try writer.write(node) }
    for edge in graph.edges { try writer.write(edge) }
    try writer.finish()
  }
}
