internal import RDFFormats

/// One GraphML document being written.
struct GraphMLWriter {
  private let keys: GraphMLKeys
  private var output: OutputBuffer

  init(keys: GraphMLKeys, to sink: any ByteSink) {
    self.keys = keys
    output = OutputBuffer(to: sink)
  }

  /// Writes everything before the first node.
  mutating func start(_ serializer: GraphMLSerializer, _ graph: PropertyGraph) throws {
    output.bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
            http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">

      """)
    for key in keys.all {
      output.bytes.append("  <key id=\"\(key.id)\" for=\"\(key.domain.rawValue)\"")
      output.bytes.append(" attr.name=\"\(key.name)\" attr.type=\"\(key.type.rawValue)\"/>\n")
    }
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
    let type = Self.capitalized(node.type)
    let place = Place(kind: "node", id: id)
    try write(node.label, key: "n_label", place)
    try write(node.label, key: "n_name", place)
    try write(node.type, key: "n_type", place)
    try write(type, key: "labelV", place)
    try write(":" + type, key: "labels", place)
    try write(node.attributes, .node, place)
    output.bytes.append("    </node>\n")
    try output.flushIfFull()
  }

  /// Writes an edge. Its label comes first, as APOC demands.
  mutating func write(_ edge: PropertyGraph.Edge) throws {
    let id = try GraphMLText.name(edge.id, at: "an edge's id")
    output.bytes.append("    <edge id=\"")
    output.bytes.append(id)
    output.bytes.append("\" source=\"")
    output.bytes.append(edge.source)
    output.bytes.append("\" target=\"")
    output.bytes.append(edge.target)
    output.bytes.append("\">\n")
    let place = Place(kind: "edge", id: id)
    for key in ["label", "e_type", "e_interaction", "labelE"] {
      try write(edge.type, key: key, place)
    }
    try write(edge.attributes, .edge, place)
    output.bytes.append("    </edge>\n")
    try output.flushIfFull()
  }

  /// Writes the end of the document and hands it over.
  mutating func finish() throws {
    output.bytes.append("  </graph>\n</graphml>\n")
    try output.flush()
  }

  private mutating func write(
    _ attributes: [PropertyGraph.Attribute], _ domain: GraphMLKeys.Domain, _ place: Place
  ) throws {
    for attribute in attributes {
      if case .double(let number) = attribute.value, !number.isFinite {
        throw PropertyGraphError.number(String(number), at: place.of(attribute.name))
      }
      try write(
        attribute.value.description, key: domain.prefix + attribute.name, place,
        name: attribute.name)
    }
  }

  private mutating func write(
    _ text: String, key: String, _ place: Place, name: String? = nil
  ) throws {
    // An empty element is a value to some readers and none to others.
    guard !text.isEmpty else { return }
    output.bytes.append("      <data key=\"")
    output.bytes.append(key)
    output.bytes.append("\">")
    try GraphMLText.append(text, to: &output.bytes, at: place.of(name ?? key))
    output.bytes.append("</data>\n")
  }

  /// `has_item` as `HasItem`, the way labels are written in property graph databases.
  private static func capitalized(_ type: String) -> String {
    type.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

/// Where an error happened; put into words only then.
private struct Place {
  let kind: String
  let id: String

  func of(_ attribute: String) -> String { "\(kind) \(id), attribute \(attribute)" }
}
