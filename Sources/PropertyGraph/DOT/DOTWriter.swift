internal import RDF
internal import RDFFormats

/// One DOT document being written.
struct DOTWriter {
  private var output: OutputBuffer

  init(to sink: any ByteSink) { output = OutputBuffer(to: sink) }

  /// Writes everything before the first node.
  mutating func start(_ serializer: DOTSerializer, _ graph: PropertyGraph) throws {
    let isPlaced = !graph.nodes.isEmpty && graph.nodes.allSatisfy { $0.position != nil }
    output.bytes.append("digraph ")
    try quote(serializer.graphID, at: "the graph's id")
    output.bytes.append(" {\n  graph [layout=\(isPlaced ? "nop" : "sfdp"), ")
    // Only an engine that finds the places itself needs to be told how.
    if !isPlaced { output.bytes.append("overlap=prism, ") }
    output.bytes.append("outputorder=edgesfirst, splines=line, charset=\"UTF-8\",\n")
    output.bytes.append("    fontname=\"Helvetica,Arial,sans-serif\", fontsize=12, labelloc=b,")
    output.bytes.append(" label=<")
    try appendLegend(serializer.title, graph)
    output.bytes.append(
      """
      >];
        node [shape=box, style="filled,rounded", fillcolor="#EEEEEE", color="#444444",
          penwidth=0.5, margin="0.08,0.03", fontname="Helvetica,Arial,sans-serif", fontsize=10];
        edge [color="#999999", penwidth=1, arrowsize=0.5, fontname="Helvetica,Arial,sans-serif",
          fontsize=8];

      """)
  }

  /// Writes a node: a box with its label, and everything else as attributes that Graphviz ignores.
  mutating func write(_ node: PropertyGraph.Node) throws {
    let place = { (name: String) in "node \(node.id), attribute \(name)" }
    let box = LabelBox(node)
    output.bytes.append("  ")
    try quote(node.id, at: place("id"))
    output.bytes.append(" [label=")
    try quote(box.lines.joined(separator: "\n"), for: .label, at: place("label"))
    output.bytes.append(", tooltip=")
    try quote("\(node.type): \(node.label)", for: .tooltip, at: place("label"))
    output.bytes.append(", width=\((box.width / 72).shortText)")
    output.bytes.append(", height=\((box.height / 72).shortText)")
    if let color = node.color {
      output.bytes.append(", fillcolor=\"\(color)\"")
      if color.isDark { output.bytes.append(", fontcolor=\"#FFFFFF\"") }
    }
    if box.fontSize != 10 { output.bytes.append(", fontsize=\(box.fontSize.shortText)") }
    if let position = node.position {
      output.bytes.append(", pos=\"\(position.x.shortText),\(position.y.shortText)\"")
    }
    try write(node.type, node.attributes, at: place)
    output.bytes.append("];\n")
    try output.flushIfFull()
  }

  /// Writes an edge, the wider the more it weighs.
  mutating func write(_ edge: PropertyGraph.Edge) throws {
    let place = { (name: String) in "edge \(edge.id), attribute \(name)" }
    output.bytes.append("  ")
    try quote(edge.source, at: place("source"))
    output.bytes.append(" -> ")
    try quote(edge.target, at: place("target"))
    output.bytes.append(" [tooltip=")
    try quote(edge.type, for: .tooltip, at: place("type"))
    if let color = edge.color { output.bytes.append(", color=\"\(color)\"") }
    if edge.isSymmetric { output.bytes.append(", dir=none") }
    let width = EdgeWidth(edge.weight).points
    if width != 1 { output.bytes.append(", penwidth=\(width.shortText)") }
    try write(edge.type, edge.attributes, at: place)
    output.bytes.append("];\n")
    try output.flushIfFull()
  }

  /// Writes the end of the document and hands it over.
  mutating func finish() throws {
    output.bytes.append("}\n")
    try output.flush()
  }

  private mutating func write(
    _ type: String, _ attributes: [PropertyGraph.Attribute], at place: (String) -> String
  ) throws {
    output.bytes.append(", type=")
    try quote(type, at: place("type"))
    for attribute in attributes {
      output.bytes.append(", ")
      try quote(DOTNames.safe(attribute.name), at: place("name"))
      output.bytes.append("=")
      try quote(attribute.value.description, at: place(attribute.name))
    }
  }

  /// The title, and a coloured mark for each type of node and edge: HTML-like, as Graphviz has it.
  private mutating func appendLegend(_ title: String?, _ graph: PropertyGraph) throws {
    output.bytes.append("<TABLE BORDER=\"0\" CELLSPACING=\"2\">")
    if let title {
      output.bytes.append("<TR><TD><FONT POINT-SIZE=\"18\">")
      try html(title, at: "the graph's title")
      output.bytes.append("</FONT></TD></TR>")
    }
    let legend = Legend(graph)
    try appendLegend(legend.nodes) {
      "<TD FIXEDSIZE=\"TRUE\" WIDTH=\"26\" HEIGHT=\"14\" BGCOLOR=\"\($0.color)\"></TD>"
    }
    try appendLegend(legend.edges) {
      let mark = $0.isDirected ? "→" : "—"
      return "<TD WIDTH=\"26\"><FONT POINT-SIZE=\"18\" COLOR=\"\($0.color)\">\(mark)</FONT></TD>"
    }
    output.bytes.append("<TR><TD></TD></TR></TABLE>")
  }

  private static let legendColumns = 8

  /// The part of the legend for nodes or for edges.
  private mutating func appendLegend(
    _ entries: [Legend.Entry], mark: (Legend.Entry) -> String
  ) throws {
    guard !entries.isEmpty else { return }
    output.bytes.append("<TR><TD><TABLE BORDER=\"0\" CELLSPACING=\"4\">")
    for start in stride(from: 0, to: entries.count, by: Self.legendColumns) {
      output.bytes.append("<TR>")
      for entry in entries[start..<min(start + Self.legendColumns, entries.count)] {
        output.bytes.append(mark(entry))
        output.bytes.append("<TD ALIGN=\"LEFT\">")
        try html(entry.words, at: "type \(entry.words)")
        output.bytes.append("</TD>")
      }
      output.bytes.append("</TR>")
    }
    output.bytes.append("</TABLE></TD></TR>")
  }

  private mutating func html(_ text: String, at place: String) throws {
    if let forbidden = XMLEscape.appendText(text, to: &output.bytes) {
      throw PropertyGraphError.character(forbidden.value, at: place)
    }
  }

  /// Where a text goes to.
  private enum Use {
    /// Graphviz passes it on, or shows it as a label, in which `&lt;` means what it does in HTML.
    case data, label
    /// Graphviz looks for its escapes twice, so that a backslash needs to be hidden from it.
    case tooltip
  }

  /// How much may stand on one line of a quoted text: Graphviz reads no more than 16,383 bytes of one.
  private static let longestPart = 16_000

  /// Appends a text in quotes. Of escapes Graphviz knows its own: a backslash must be doubled, or
  /// it would begin one, and a line feed is `\n`. A backslash at the end of a line means that the text
  /// goes on below.
  private mutating func quote(
    _ text: String, for use: Use = .data, at place: @autoclosure () -> String
  ) throws {
    try GraphMLText.check(text, at: place())
    output.bytes.append(UInt8(ascii: "\""))
    var length = 0
    for byte in text.utf8 {
      length += 1
      if length > Self.longestPart, byte & 0xC0 != 0x80 {
        output.bytes.append("\\\n")
        length = 0
      }
      switch byte {
      case UInt8(ascii: "\""): output.bytes.append("\\\"")
      case UInt8(ascii: "\\"): output.bytes.append(use == .tooltip ? "&#92;" : "\\\\")
      case UInt8(ascii: "\n"): output.bytes.append("\\n")
      case UInt8(ascii: "\r"): output.bytes.append("\\r")
      case UInt8(ascii: "&") where use != .data: output.bytes.append("&amp;")
      default: output.bytes.append(byte)
      }
    }
    output.bytes.append(UInt8(ascii: "\""))
  }
}

/// Attribute names that mean nothing to Graphviz.
enum DOTNames {
  /// The attributes of nodes and edges that Graphviz draws by, in small letters.
  private static let taken: Set<String> = [
    "arrowhead", "arrowsize", "arrowtail", "area", "class", "color", "colorscheme", "comment",
    "constraint", "decorate", "dir", "distortion", "edgehref", "edgetarget", "edgetooltip",
    "edgeurl", "fillcolor", "fixedsize", "fontcolor", "fontname", "fontsize", "gradientangle",
    "group", "head_lp", "headclip", "headhref", "headlabel", "headport", "headtarget",
    "headtooltip", "headurl", "height", "href", "id", "image", "imagepos", "imagescale", "k", "key",
    "label", "labelangle", "labeldistance", "labelfloat", "labelfontcolor", "labelfontname",
    "labelfontsize", "labelhref", "labelloc", "labeltarget", "labeltooltip", "labelurl", "layer",
    "len", "lhead", "lp", "ltail", "margin", "minlen", "nojustify", "ordering", "orientation",
    "penwidth", "peripheries", "pin", "pos", "rects", "regular", "root", "samehead", "sametail",
    "samplepoints", "shape", "shapefile", "showboxes", "sides", "skew", "sortv", "style",
    "tail_lp", "tailclip", "tailhref", "taillabel", "tailport", "tailtarget", "tailtooltip",
    "tailurl", "target", "tooltip", "type", "url", "vertices", "width", "xlabel", "xlp", "z",
  ]

  /// `name`, with an underscore behind it if Graphviz would draw by it.
  ///
  /// A weight stays one: both mean how strong an edge is.
  static func safe(_ name: String) -> String {
    taken.contains(name.lowercased()) ? name + "_" : name
  }
}
