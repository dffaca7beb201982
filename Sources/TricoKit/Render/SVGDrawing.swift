internal import PropertyGraph
internal import RDFFormats

/// Nodes and edges as a drawing in SVG 1.1, for papers: no script, no style sheet, fonts as they are.
struct SVGDrawing {
  private static let margin = 60.0

  private let graph: PropertyGraph
  private let title: String

  init(_ graph: PropertyGraph, title: String) {
    self.graph = graph
    self.title = title
  }

  /// Writes the drawing.
  ///
  /// - Throws: `TricoError.badInput` for a graph too large to be drawn, or the sink's own error.
  func write(to sink: any ByteSink) throws {
    let points = graph.nodes.compactMap(\.position)
    guard points.count == graph.nodes.count, let first = points.first else {
      throw TricoError.badInput(
        graph.nodes.isEmpty
          ? "the graph has no nodes to draw"
          : "\(graph.nodes.count) nodes are too many to draw; --view overview has fewer")
    }
    let box = points.reduce((first.x, first.y, first.x, first.y)) {
      (min($0.0, $1.x), min($0.1, $1.y), max($0.2, $1.x), max($0.3, $1.y))
    }
    let (x, y) = (box.0 - Self.margin, box.1 - Self.margin)
    let (width, height) = (box.2 - box.0 + 2 * Self.margin, box.3 - box.1 + 2 * Self.margin)
    var output = OutputBuffer(to: sink)
    output.bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="\(Self.text(width))" \
      height="\(Self.text(height))" viewBox="\(Self.text(x)) \(Self.text(y)) \(Self.text(width)) \
      \(Self.text(height))" font-family="sans-serif" font-size="10">
      <title>\(Self.escaped(title))</title>
      <g stroke="#9aa3ab" stroke-width="0.8" stroke-opacity="0.6">

      """)
    var places: [ExactText: PropertyGraph.Point] = [:]
    for (node, point) in zip(graph.nodes, points) { places[ExactText(node.id)] = point }
    for edge in graph.edges {
      guard let from = places[ExactText(edge.source)], let to = places[ExactText(edge.target)]
      else { continue }
      output.bytes.append(
        "<line x1=\"\(Self.text(from.x))\" y1=\"\(Self.text(from.y))\" x2=\"\(Self.text(to.x))\" "
          + "y2=\"\(Self.text(to.y))\"><title>\(Self.escaped(edge.type))</title></line>\n")
      try output.flushIfFull()
    }
    output.bytes.append("</g>\n<g stroke=\"#ffffff\" stroke-width=\"1\">\n")
    for (node, point) in zip(graph.nodes, points) {
      output.bytes.append(
        "<circle cx=\"\(Self.text(point.x))\" cy=\"\(Self.text(point.y))\" "
          + "r=\"\(Self.text((node.size ?? 12) / 2))\" fill=\"\(node.color.map { "\($0)" } ?? "#777777")\">"
          + "<title>\(Self.escaped("\(node.type): \(node.label)"))</title></circle>\n")
      try output.flushIfFull()
    }
    output.bytes.append("</g>\n<g text-anchor=\"middle\" fill=\"#1b2530\">\n")
    for (node, point) in zip(graph.nodes, points) {
      let label = node.label.count > 28 ? node.label.prefix(27) + "…" : node.label[...]
      let below = point.y + (node.size ?? 12) / 2 + 10
      output.bytes.append(
        "<text x=\"\(Self.text(point.x))\" y=\"\(Self.text(below))\">"
          + "\(Self.escaped(String(label)))</text>\n")
      try output.flushIfFull()
    }
    output.bytes.append("</g>\n</svg>\n")
    try output.flush()
  }

  /// A length with one decimal at most, without an exponent.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let (whole, part) = (abs(tenths) / 10, abs(tenths) % 10)
    return (tenths < 0 ? "-" : "") + (part == 0 ? "\(whole)" : "\(whole).\(part)")
  }

  /// Text in XML, without what XML cannot hold.
  private static func escaped(_ text: String) -> String {
    let legal = text.unicodeScalars.filter { scalar in
      scalar.value >= 0x20 && scalar.value != 0xFFFE && scalar.value != 0xFFFF || scalar == "\t"
        || scalar == "\n"
    }
    return HTMLPage.escaped(String(String.UnicodeScalarView(legal)))
  }
}
