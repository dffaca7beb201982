internal import RDF
public import RDFFormats

/// Writes property graphs as GEXF 1.2draft, the format of Gephi.
///
/// Places, sizes and colours stand in elements without a prefix: the schema of the draft puts them
/// into its own namespace and not into that of `viz`, and Gephi goes by local names.
public struct GEXFSerializer: Sendable {
  /// A description of the whole graph, or nil.
  public let title: String?

  /// Makes a serializer.
  public init(title: String? = nil) { self.title = title }

  /// Writes `graph` as one document.
  ///
  /// - Throws: `PropertyGraphError` for a number or character that GEXF cannot hold, or the sink's
  ///   own error.
  public func write(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = GEXFWriter(schema: AttributeSchema(graph), to: sink)
    try writer.start(title: title)
    try writer.write(graph.nodes)
    try writer.write(graph.edges)
    try writer.finish()
  }
}
