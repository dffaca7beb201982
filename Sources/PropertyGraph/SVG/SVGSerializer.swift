public import RDFFormats

/// Draws property graphs as SVG: boxes with labels, lines with arrows, and what the colours mean.
///
/// The picture stands alone: no script, no style sheet, no font or file from elsewhere. Whole labels,
/// and what an edge says about which nodes, are shown where the mouse rests. Every box and line
/// carries `data-id` and `data-type` for programs.
public struct SVGSerializer: Sendable {
  /// What stands above the picture, or nil.
  public let title: String?

  /// Makes a serializer.
  public init(title: String? = nil) { self.title = title }

  /// Writes `graph` as one document.
  ///
  /// - Throws: `PropertyGraphError.unplaced` when a node has no place, `.character` for what XML
  ///   cannot hold, or the sink's own error.
  public func write(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    guard let drawing = Drawing(graph) else {
      throw PropertyGraphError.unplaced(nodes: graph.nodes.count)
    }
    var writer = SVGWriter(graph, drawing, to: sink)
    try writer.start(title: title)
    try writer.writeEdges()
    try writer.writeNodes()
    try writer.writeLegend()
    try writer.finish()
  }
}
