internal import RDF
internal import RDFFormats

/// One GEXF document being written.
struct GEXFWriter {
  private let schema: AttributeSchema
  private var output: OutputBuffer

  init(schema: AttributeSchema, to sink: any ByteSink) {
    self.schema = schema
    output = OutputBuffer(to: sink)
  }

  /// Writes everything before the first node.
  mutating func start(title: String?) throws {
    output.bytes.append(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <gexf xmlns="http://www.gexf.net/1.2draft"
          xmlns:viz="http://www.gexf.net/1.2draft"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd"
          version="1.2">
        <meta>
          <creator>trico</creator>

      """)
    if let title {
      output.bytes.append("    <description>")
      if let forbidden = XMLEscape.appendText(title, to: &output.bytes) {
        throw PropertyGraphError.character(forbidden.value, at: "the graph's title")
      }
      output.bytes.append("</description>\n")
    }
    output.bytes.append("  </meta>\n")
    output.bytes.append("  <graph mode=\"static\" defaultedgetype=\"directed\"")
    output.bytes.append(" idtype=\"string\">\n")
    declare(schema.nodes, of: "node")
    declare(schema.edges.filter { !Self.isWeight($0.name) }, of: "edge")
  }

  /// Writes the nodes.
  mutating func write(_ nodes: [PropertyGraph.Node]) throws {
    output.bytes.append("    <nodes count=\"\(nodes.count)\">\n")
    for node in nodes {
      let place = { (name: String) in "node \(node.id), attribute \(name)" }
      output.bytes.append("      <node")
      try append("id", node.id, at: place)
      try append("label", node.label, at: place)
      output.bytes.append(">\n")
      try write(node.type, node.attributes, at: place)
      if let color = node.color { append(color) }
      if let position = node.position {
        output.bytes.append("        <viz:position x=\"\(position.x.shortText)\"")
        output.bytes.append(" y=\"\(position.y.shortText)\" z=\"0\"/>\n")
      }
      if let size = node.size {
        output.bytes.append("        <viz:size value=\"\(size.shortText)\"/>\n")
      }
      output.bytes.append("      </node>\n")
      try output.flushIfFull()
    }
    output.bytes.append("    </nodes>\n")
  }

  /// Writes the edges.
  mutating func write(_ edges: [PropertyGraph.Edge]) throws {
    output.bytes.append("    <edges count=\"\(edges.count)\">\n")
    for edge in edges {
      let place = { (name: String) in "edge \(edge.id), attribute \(name)" }
      output.bytes.append("      <edge")
      try append("id", edge.id, at: place)
      try append("source", edge.source, at: place)
      try append("target", edge.target, at: place)
      try append("label", edge.type, at: place)
      guard edge.weight.isFinite else {
        throw PropertyGraphError.number(String(edge.weight), at: place("weight"))
      }
      output.bytes.append(" weight=\"\(edge.weight)\">\n")
      try write(edge.type, edge.attributes.filter { !Self.isWeight($0.name) }, at: place)
      if let color = edge.color { append(color) }
      output.bytes.append("      </edge>\n")
      try output.flushIfFull()
    }
    output.bytes.append("    </edges>\n")
  }

  /// Writes the end of the document and hands it over.
  mutating func finish() throws {
    output.bytes.append("  </graph>\n</gexf>\n")
    try output.flush()
  }

  private mutating func declare(_ columns: [AttributeSchema.Column], of kind: String) {
    output.bytes.append("    <attributes class=\"\(kind)\" mode=\"static\">\n")
    output.bytes.append("      <attribute id=\"type\" title=\"type\" type=\"string\"/>\n")
    for column in columns {
      // The schema has looked at the names: nothing in them needs escaping.
      let name = column.name
      output.bytes.append("      <attribute id=\"a_\(name)\" title=\"\(name)")
      let type = column.type == .int ? "integer" : column.type.rawValue
      output.bytes.append("\" type=\"\(type)\"/>\n")
    }
    output.bytes.append("    </attributes>\n")
  }

  private mutating func write(
    _ type: String, _ attributes: [PropertyGraph.Attribute], at place: (String) -> String
  ) throws {
    output.bytes.append("        <attvalues>\n          <attvalue for=\"type\"")
    try append("value", type, at: place)
    output.bytes.append("/>\n")
    for attribute in attributes {
      let text = attribute.value.description
      if case .double(let number) = attribute.value, !number.isFinite {
        throw PropertyGraphError.number(text, at: place(attribute.name))
      }
      guard !text.isEmpty else { continue }
      output.bytes.append("          <attvalue for=\"a_")
      output.bytes.append(attribute.name)
      output.bytes.append("\"")
      try append("value", text, at: { _ in place(attribute.name) })
      output.bytes.append("/>\n")
    }
    output.bytes.append("        </attvalues>\n")
  }

  private mutating func append(
    _ name: StaticString, _ value: String, at place: (String) -> String
  ) throws {
    output.bytes.append(" ")
    output.bytes.append(name)
    output.bytes.append("=\"")
    if let forbidden = XMLEscape.appendAttribute(value, to: &output.bytes) {
      throw PropertyGraphError.character(forbidden.value, at: place("\(name)"))
    }
    output.bytes.append("\"")
  }

  private mutating func append(_ color: PropertyGraph.Color) {
    output.bytes.append("        <viz:color r=\"\(color.red)\" g=\"\(color.green)\"")
    output.bytes.append(" b=\"\(color.blue)\"/>\n")
  }

  /// Whether an attribute is the weight, which GEXF keeps in a place of its own.
  private static func isWeight(_ name: String) -> Bool { ByteOrder.equal(name, "weight") }
}
