internal import RDF
internal import RDFFormats

/// One GraphML document being written.
struct GraphMLWriter {
  private let keys: GraphMLKeys
  private let flavour: GraphMLSerializer.Flavour
  private var output: OutputBuffer
  private var nodeType = TypeText()
  private var edgeType = TypeText()

  init(keys: GraphMLKeys, flavour: GraphMLSerializer.Flavour, to sink: any ByteSink) {
    self.keys = keys
    self.flavour = flavour
    output = OutputBuffer(to: sink)
  }

  /// Writes everything before the first node.
  mutating func start(_ serializer: GraphMLSerializer, _ graph: PropertyGraph) throws {
    output.bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"

      """)
    output.bytes.append(flavour == .yed ? YEdGraphics.namespaces : Self.schema)
    for key in keys.all {
      output.bytes.append("  <key id=\"\(key.id)\" for=\"\(key.domain.rawValue)\"")
      output.bytes.append(" attr.name=\"\(key.name)\" attr.type=\"\(key.type.rawValue)\"/>\n")
    }
    if flavour == .yed { output.bytes.append(YEdGraphics.keys) }
    let id = try GraphMLText.name(serializer.graphID, at: "the graph's id")
    output.bytes.append("  <graph id=\"\(id)\" edgedefault=\"directed\" parse.nodeids=\"free\"")
    output.bytes.append(" parse.edgeids=\"free\" parse.order=\"nodesfirst\"")
    output.bytes.append(" parse.nodes=\"\(graph.nodes.count)\"")
    output.bytes.append(" parse.edges=\"\(graph.edges.count)\">\n")
    if let title = serializer.title {
      output.bytes.append("    <desc>")
      try GraphMLText.append(title, to: &output.bytes, at: "the graph's title")
      output.bytes.append("</desc>\n")
    }
  }

  /// Writes a node.
  mutating func write(_ node: PropertyGraph.Node) throws {
    let id = try GraphMLText.name(node.id, at: "a node's id")
    output.bytes.append("    <node id=\"")
    output.bytes.append(id)
    output.bytes.append("\">\n")
    if flavour == .yed { try YEdGraphics.append(node, to: &output.bytes) }
    for key in ["n_label", "n_name"] {
      try Self.append(node.label, key: key, to: &output.bytes, at: Self.place(node, "label"))
    }
    if !nodeType.isOf(node.type, node.color) {
      nodeType = try TypeText(node.type, node.color) { bytes throws(PropertyGraphError) in
        let type = node.type.capitalizedWords
        for (key, text) in [("n_type", node.type), ("labelV", type), ("labels", ":" + type)] {
          try Self.append(text, key: key, to: &bytes, at: Self.place(node, "type"))
        }
        if let color = node.color { Self.append(color, "n_", to: &bytes) }
      }
    }
    nodeType.append(to: &output.bytes)
    try write(node.attributes, .node) { Self.place(node, $0) }
    if let size = node.size { write(size.shortText, key: "size", .node) }
    if let position = node.position {
      write(position.x.shortText, key: "x", .node)
      write(position.y.shortText, key: "y", .node)
    }
    output.bytes.append("    </node>\n")
    try output.flushIfFull()
  }

  /// Writes an edge. Its label comes first, as APOC demands.
  mutating func write(_ edge: PropertyGraph.Edge) throws {
    // The ends are ids of nodes, which were looked at; only the type is new here.
    guard GraphMLText.isName(edge.type) else {
      throw PropertyGraphError.name(edge.id, at: "an edge's id")
    }
    output.bytes.append("    <edge id=\"e_")
    output.bytes.append(edge.type)
    output.bytes.append("__")
    output.bytes.append(edge.source)
    output.bytes.append("__")
    output.bytes.append(edge.target)
    output.bytes.append("\" source=\"")
    output.bytes.append(edge.source)
    output.bytes.append("\" target=\"")
    output.bytes.append(edge.target)
    output.bytes.append("\">\n")
    if !edgeType.isOf(edge.type, edge.color, edge.attributes) {
      edgeType = try TypeText(edge.type, edge.color, edge.attributes) {
        bytes throws(PropertyGraphError) in
        for key in ["label", "e_type", "e_interaction", "labelE"] {
          try Self.append(edge.type, key: key, to: &bytes, at: Self.place(edge, "type"))
        }
        if let color = edge.color { Self.append(color, "e_", to: &bytes) }
        for attribute in edge.attributes {
          try Self.append(attribute, .edge, to: &bytes) { Self.place(edge, $0) }
        }
      }
    }
    edgeType.append(to: &output.bytes)
    if flavour == .yed { try YEdGraphics.append(edge, to: &output.bytes) }
    output.bytes.append("    </edge>\n")
    try output.flushIfFull()
  }

  /// Writes the end of the document and hands it over.
  mutating func finish() throws {
    output.bytes.append("  </graph>\n</graphml>\n")
    try output.flush()
  }

  private mutating func write(
    _ attributes: [PropertyGraph.Attribute], _ domain: GraphMLKeys.Domain,
    at place: (String) -> String
  ) throws {
    try attributes.withUnsafeBufferPointer { attributes in
      for index in attributes.indices {
        try Self.append(attributes[index], domain, to: &output.bytes, at: place)
      }
    }
  }

  private static func append(
    _ attribute: PropertyGraph.Attribute, _ domain: GraphMLKeys.Domain,
    to bytes: inout ByteBuffer, at place: (String) -> String
  ) throws(PropertyGraphError) {
    let text: String
    switch attribute.value {
    case .string(let value):
      // An empty element is a value to some readers and none to others.
      guard !value.isEmpty else { return }
      text = value
    case .double(let number) where !number.isFinite:
      throw .number(String(number), at: place(attribute.name))
    case .int, .double:
      text = attribute.value.description
    }
    bytes.append(domain == .node ? "      <data key=\"n_" : "      <data key=\"e_")
    bytes.append(attribute.name)
    bytes.append("\">")
    try GraphMLText.append(text, to: &bytes, at: place(attribute.name))
    bytes.append("</data>\n")
  }

  /// Writes a text of which nothing needs care.
  private mutating func write(_ text: String, key: String, _ domain: GraphMLKeys.Domain) {
    open(key, domain)
    output.bytes.append(text)
    output.bytes.append("</data>\n")
  }

  private mutating func open(_ name: String, _ domain: GraphMLKeys.Domain) {
    output.bytes.append(domain == .node ? "      <data key=\"n_" : "      <data key=\"e_")
    output.bytes.append(name)
    output.bytes.append("\">")
  }

  private static func append(
    _ text: String, key: String, to bytes: inout ByteBuffer, at place: @autoclosure () -> String
  ) throws(PropertyGraphError) {
    guard !text.isEmpty else { return }
    bytes.append("      <data key=\"")
    bytes.append(key)
    bytes.append("\">")
    try GraphMLText.append(text, to: &bytes, at: place())
    bytes.append("</data>\n")
  }

  private static func append(
    _ color: PropertyGraph.Color, _ prefix: String, to bytes: inout ByteBuffer
  ) {
    let parts = [
      ("color", color.description), ("r", String(color.red)), ("g", String(color.green)),
      ("b", String(color.blue)),
    ]
    for (name, text) in parts {
      bytes.append("      <data key=\"\(prefix)\(name)\">\(text)</data>\n")
    }
  }

  /// Where an error happened; put into words only then.
  private static func place(_ node: PropertyGraph.Node, _ attribute: String) -> String {
    "node \(node.id), attribute \(attribute)"
  }

  private static func place(_ edge: PropertyGraph.Edge, _ attribute: String) -> String {
    "edge \(edge.id), attribute \(attribute)"
  }

  private static let schema = """
        xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
          http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

    """
}

/// What nodes or edges of one type say alike, rendered once: they come by type, and most edges of a
/// type have no attributes, or share them.
private struct TypeText {
  private let type: String?
  private let color: PropertyGraph.Color?
  /// Kept, so that no other list can come to lie in its place.
  private let attributes: [PropertyGraph.Attribute]
  private var bytes = ByteBuffer()

  init() {
    type = nil
    color = nil
    attributes = []
  }

  init(
    _ type: String, _ color: PropertyGraph.Color?, _ attributes: [PropertyGraph.Attribute] = [],
    _ render: (inout ByteBuffer) throws(PropertyGraphError) -> Void
  ) throws(PropertyGraphError) {
    self.type = type
    self.color = color
    self.attributes = attributes
    try render(&bytes)
  }

  /// Whether it is what nodes or edges of this type and colour say, with the very same attributes.
  func isOf(
    _ type: String, _ color: PropertyGraph.Color?, _ attributes: [PropertyGraph.Attribute] = []
  ) -> Bool {
    guard let own = self.type, self.color == color else { return false }
    return Self.isSame(self.attributes, attributes) && ByteOrder.equal(own, type)
  }

  func append(to other: inout ByteBuffer) { bytes.withBytes { other.append($0) } }

  /// Whether both are one list in memory, or empty.
  private static func isSame(
    _ left: [PropertyGraph.Attribute], _ right: [PropertyGraph.Attribute]
  ) -> Bool {
    left.count == right.count
      && left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { left.baseAddress == $0.baseAddress || left.isEmpty }
      }
  }
}
