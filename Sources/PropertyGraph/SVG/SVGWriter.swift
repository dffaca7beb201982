internal import RDF
internal import RDFFormats

/// One SVG document being written.
struct SVGWriter {
  private let graph: PropertyGraph
  private let drawing: Drawing
  private let legend: SVGLegend
  private let bounds: (left: Double, top: Double, right: Double, bottom: Double)
  private var output: OutputBuffer

  private static let margin = 24.0
  private static let titleHeight = 30.0
  /// Up to this many edges, lines have room for their weights.
  private static let mostWeights = 60

  init(_ graph: PropertyGraph, _ drawing: Drawing, to sink: any ByteSink) {
    self.graph = graph
    self.drawing = drawing
    bounds = drawing.bounds
    legend = SVGLegend(Legend(graph), width: max(bounds.right - bounds.left, 480))
    output = OutputBuffer(to: sink)
  }

  /// Writes everything before the first edge.
  mutating func start(title: String?) throws {
    let top = bounds.top - Self.margin - (title == nil ? 0 : Self.titleHeight)
    let titleWidth = title.map { Double(LabelBox.columns(of: $0)) * 10 } ?? 0
    let width = max(bounds.right - bounds.left, legend.width, titleWidth) + 2 * Self.margin
    let height = bounds.bottom + Self.margin + legend.height - top
    output.bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img"

      """)
    let left = bounds.left - Self.margin
    output.bytes.append(
      "    width=\"\(width.shortText)\" height=\"\(height.shortText)\""
        + " viewBox=\"\(left.shortText) \(top.shortText) \(width.shortText) \(height.shortText)\"\n"
    )
    output.bytes.append("    font-family=\"Helvetica, Arial, sans-serif\" font-size=\"10\">\n")
    output.bytes.append("  <title>")
    try text(title ?? "Graph", at: "the graph's title")
    output.bytes.append("</title>\n  <desc>")
    output.bytes.append("nodes: \(graph.nodes.count), edges: \(graph.edges.count)</desc>\n")
    output.bytes.append("  <rect x=\"\(left.shortText)\" y=\"\(top.shortText)\" ")
    output.bytes.append("width=\"\(width.shortText)\" height=\"\(height.shortText)\" ")
    output.bytes.append("fill=\"#FFFFFF\"/>\n")
    if let title {
      output.bytes.append("  <text x=\"\(bounds.left.shortText)\" ")
      output.bytes.append("y=\"\((top + Self.margin + 4).shortText)\" font-size=\"18\">")
      try text(title, at: "the graph's title")
      output.bytes.append("</text>\n")
    }
  }

  // MARK: Edges

  /// Writes the lines, type by type.
  mutating func writeEdges() throws {
    let lanes = SVGLanes(graph, drawing)
    var open: (type: String, color: PropertyGraph.Color?)?
    for (index, edge) in graph.edges.enumerated() {
      if open.map({ !ByteOrder.equal($0.type, edge.type) || $0.color != edge.color }) ?? true {
        if open != nil { output.bytes.append("  </g>\n") }
        open = (edge.type, edge.color)
        let color = edge.color?.description ?? "#999999"
        output.bytes.append("  <g data-type=\"")
        try attribute(edge.type, at: "edge \(edge.id), attribute type")
        output.bytes.append("\" stroke=\"\(color)\" fill=\"\(color)\" stroke-opacity=\"0.8\">\n")
      }
      try write(edge, lane: lanes.offset(of: index))
      try output.flushIfFull()
    }
    if open != nil { output.bytes.append("  </g>\n") }
    if graph.edges.count <= Self.mostWeights { try writeWeights(lanes) }
  }

  private mutating func write(_ edge: PropertyGraph.Edge, lane: Double) throws {
    guard let source = drawing.box(of: edge.source), let target = drawing.box(of: edge.target)
    else {
      return
    }
    let width = EdgeWidth(edge.weight).points
    output.bytes.append("    <path data-id=\"")
    try attribute(edge.id, at: "edge \(edge.id), attribute id")
    output.bytes.append("\"")
    if width != 1 { output.bytes.append(" stroke-width=\"\(width.shortText)\"") }
    output.bytes.append(" d=\"")
    if let line = Drawing.line(from: source, to: target, offset: lane) {
      output.bytes.append(SVGPath.line(line, width: width, isDirected: !edge.isSymmetric))
    } else if ByteOrder.equal(edge.source, edge.target) {
      output.bytes.append(SVGPath.loop(at: source, lane: lane))
      output.bytes.append("\" fill=\"none")
    }
    output.bytes.append("\"><title>")
    let words = edge.type.inWords
    let weight = edge["weight"].map { _ in " (\(edge.weight.shortText))" } ?? ""
    let link = edge.isSymmetric ? "—" : "→"
    try text(
      "\(label(of: edge.source)) — \(words)\(weight) \(link) \(label(of: edge.target))",
      at: "edge \(edge.id), attribute label")
    output.bytes.append("</title></path>\n")
  }

  private func label(of id: String) -> String {
    drawing.number(of: id).map { graph.nodes[$0].label } ?? id
  }

  /// The weights beside the lines, with a white rim that parts them from what lies below.
  private mutating func writeWeights(_ lanes: SVGLanes) throws {
    output.bytes.append("  <g font-size=\"9\" text-anchor=\"middle\" fill=\"#333333\"")
    output.bytes.append(" stroke=\"#FFFFFF\" stroke-width=\"3\" paint-order=\"stroke\">\n")
    for (index, edge) in graph.edges.enumerated() where edge.weight != 1 {
      guard let source = drawing.box(of: edge.source), let target = drawing.box(of: edge.target),
        let line = Drawing.line(from: source, to: target, offset: lanes.offset(of: index))
      else { continue }
      // Not in the middle, where the lines of a crowd cross, nor beside that of the next lane.
      let share = min(0.6, max(0.2, 0.4 + lanes.offset(of: index) * 0.02))
      let x = line.x1 + (line.x2 - line.x1) * share
      let y = line.y1 + (line.y2 - line.y1) * share + 3
      output.bytes.append("    <text x=\"\(x.shortText)\" y=\"\(y.shortText)\">")
      output.bytes.append("\(edge.weight.shortText)</text>\n")
    }
    output.bytes.append("  </g>\n")
  }

  // MARK: Nodes

  /// Writes the boxes, type by type.
  mutating func writeNodes() throws {
    var open: (type: String, color: PropertyGraph.Color?)?
    for (index, node) in graph.nodes.enumerated() {
      if open.map({ !ByteOrder.equal($0.type, node.type) || $0.color != node.color }) ?? true {
        if open != nil { output.bytes.append("  </g>\n") }
        open = (node.type, node.color)
        let color = node.color?.description ?? "#EEEEEE"
        output.bytes.append("  <g data-type=\"")
        try attribute(node.type, at: "node \(node.id), attribute type")
        output.bytes.append("\" fill=\"\(color)\" stroke=\"#444444\" stroke-width=\"0.5\"")
        output.bytes.append(" text-anchor=\"middle\">\n")
      }
      try write(node, drawing.boxes[index])
      try output.flushIfFull()
    }
    if open != nil { output.bytes.append("  </g>\n") }
  }

  private mutating func write(_ node: PropertyGraph.Node, _ box: Drawing.Box) throws {
    let place = "node \(node.id), attribute label"
    output.bytes.append("    <g data-id=\"")
    try attribute(node.id, at: "node \(node.id), attribute id")
    output.bytes.append("\"><title>")
    try text("\(node.type.inWords): \(node.label)", at: place)
    output.bytes.append("</title><rect rx=\"5\" x=\"\(box.left.shortText)\" ")
    output.bytes.append("y=\"\(box.top.shortText)\" width=\"\(box.label.width.shortText)\" ")
    output.bytes.append("height=\"\(box.label.height.shortText)\"/><text stroke=\"none\"")
    output.bytes.append(" fill=\"\(node.color?.isDark == true ? "#FFFFFF" : "#000000")\"")
    if box.label.fontSize != 10 {
      output.bytes.append(" font-size=\"\(box.label.fontSize.shortText)\"")
    }
    output.bytes.append(">")
    for (row, line) in box.label.lines.enumerated() {
      let y = box.label.baseline(of: row) + box.top
      output.bytes.append("<tspan x=\"\(box.x.shortText)\" y=\"\(y.shortText)\">")
      try text(line, at: place)
      output.bytes.append("</tspan>")
    }
    output.bytes.append("</text></g>\n")
  }

  // MARK: The end

  /// Writes what the colours mean, below the drawing.
  mutating func writeLegend() throws {
    let top = bounds.bottom + Self.margin
    output.bytes.append("  <g data-type=\"legend\" font-size=\"12\">\n")
    for item in legend.items {
      let (x, y) = (bounds.left + item.x, top + item.y)
      let color = item.entry.color.description
      if item.isNode {
        output.bytes.append("    <rect rx=\"3\" x=\"\(x.shortText)\" y=\"\((y + 2).shortText)\"")
        output.bytes.append(" width=\"22\" height=\"12\" fill=\"\(color)\"/>")
      } else {
        let line = Drawing.Line(x1: x, y1: y + 8, x2: x + 22, y2: y + 8)
        output.bytes.append(
          "    <path stroke=\"\(color)\" fill=\"\(color)\" stroke-width=\"1.5\" d=\"")
        output.bytes.append(
          SVGPath.line(line, width: 1.5, isDirected: item.entry.isDirected))
        output.bytes.append("\"/>")
      }
      output.bytes.append("<text x=\"\((x + 28).shortText)\" y=\"\((y + 12).shortText)\">")
      try text(item.entry.words, at: "a type's name")
      output.bytes.append("</text>\n")
    }
    output.bytes.append("  </g>\n")
  }

  /// Writes the end of the document and hands it over.
  mutating func finish() throws {
    output.bytes.append("</svg>\n")
    try output.flush()
  }

  private mutating func text(_ text: String, at place: @autoclosure () -> String) throws {
    if let forbidden = XMLEscape.appendText(text, to: &output.bytes) {
      throw PropertyGraphError.character(forbidden.value, at: place())
    }
  }

  private mutating func attribute(_ text: String, at place: @autoclosure () -> String) throws {
    if let forbidden = XMLEscape.appendAttribute(text, to: &output.bytes) {
      throw PropertyGraphError.character(forbidden.value, at: place())
    }
  }
}
