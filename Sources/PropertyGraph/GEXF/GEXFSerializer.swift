internal import RDF
public import RDFFormats

/// Writes property graphs as GEXF 1.2draft, the format of Gephi.
///
/// Places, sizes and colours stand in elements with the prefix `viz`, by which most readers know
/// them. The prefix stands for the namespace of GEXF itself, since that is where the schema of the
/// draft demands these elements; Gephi goes by local names.
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
    var writer = GEXFWriter(schema: try AttributeSchema(graph), to: sink)
    try writer.start(title: title)
    try writer.write(graph.nodes)
    try writer.write(graph.edges)
    try writer.finish()
  }
}
