internal import RDF
public import RDFFormats

/// Writes property graphs as two tables, of nodes and of edges, for loading into a database.
///
/// The first row names and types the columns as Neo4j's importer reads them (`:ID`, `:LABEL`,
/// `:START_ID`, `year:int`); databases that take the order of columns instead, as Kùzu does, skip
/// that row. Fields are those of RFC 4180 with line feeds between rows: texts always stand in
/// quotes, so that an empty text differs from none, and no value is changed. A spreadsheet takes a
/// text that begins with `=`, `+`, `-` or `@` for a formula: import such files as text.
public struct CSVSerializer: Sendable {
  /// Makes a serializer.
  public init() {}

  /// Writes the table of nodes.
  ///
  /// - Throws: `PropertyGraphError` for a name, number or character that graph files do not hold, or
  ///   the sink's own error.
  public func writeNodes(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = CSVWriter(to: sink)
    let columns = try AttributeSchema(graph).nodes
    let hasColors = graph.nodes.contains { $0.color != nil }
    let hasSizes = graph.nodes.contains { $0.size != nil }
    let hasPlaces = graph.nodes.contains { $0.position != nil }
    writer.fixed([":ID", ":LABEL", "label", "type"])
    for column in columns { try writer.title(column) }
    if hasColors { writer.fixed(["color"]) }
    if hasSizes { writer.fixed(["size:double"]) }
    if hasPlaces { writer.fixed(["x:double", "y:double"]) }
    try writer.endRow()
    for node in graph.nodes {
      let place = { (name: String) in "node \(node.id), attribute \(name)" }
      try writer.text(node.id, at: place("id"))
      try writer.text(node.type.capitalizedWords, at: place("type"))
      try writer.text(node.label, at: place("label"))
      try writer.text(node.type, at: place("type"))
      try writer.row(node.attributes, columns, at: place)
      if hasColors { writer.optional(node.color.map { "\"\($0)\"" }) }
      if hasSizes { writer.optional(node.size?.shortText) }
      if hasPlaces {
        writer.optional(node.position?.x.shortText)
        writer.optional(node.position?.y.shortText)
      }
      try writer.endRow()
    }
    try writer.finish()
  }

  /// Writes the table of edges.
  ///
  /// - Throws: `PropertyGraphError` for a name, number or character that graph files do not hold, or
  ///   the sink's own error.
  public func writeEdges(_ graph: PropertyGraph, to sink: any ByteSink) throws {
    var writer = CSVWriter(to: sink)
    let columns = try AttributeSchema(graph).edges
    writer.fixed([":START_ID", ":END_ID", ":TYPE", "id"])
    for column in columns { try writer.title(column) }
    try writer.endRow()
    for edge in graph.edges {
      let place = { (name: String) in "edge \(edge.id), attribute \(name)" }
      try writer.text(edge.source, at: place("source"))
      try writer.text(edge.target, at: place("target"))
      try writer.text(edge.type, at: place("type"))
      try writer.text(edge.id, at: place("id"))
      try writer.row(edge.attributes, columns, at: place)
      try writer.endRow()
    }
    try writer.finish()
  }
}

/// One table being written.
private struct CSVWriter {
  private var output: OutputBuffer
  private var isStartOfRow = true

  init(to sink: any ByteSink) { output = OutputBuffer(to: sink) }

  /// Writes fields that need no quotes.
  mutating func fixed(_ fields: [String]) { for field in fields { optional(field) } }

  /// Writes a field as it is, or an empty one: no value.
  mutating func optional(_ field: String?) {
    separate()
    if let field { output.bytes.append(field) }
  }

  /// Writes the title of an attribute's column.
  mutating func title(_ column: AttributeSchema.Column) throws {
    // A colon would begin the type, and the importers take quotes in titles for part of them.
    guard !column.name.utf8.contains(UInt8(ascii: ":")) else {
      throw PropertyGraphError.name(column.name, at: "an attribute's name")
    }
    optional(column.type == .string ? column.name : "\(column.name):\(column.type.rawValue)")
  }

  /// Writes the values of one node or edge below their columns; both come by name.
  mutating func row(
    _ attributes: [PropertyGraph.Attribute], _ columns: [AttributeSchema.Column],
    at place: (String) -> String
  ) throws {
    var next = attributes.startIndex
    for column in columns {
      guard next < attributes.endIndex, ByteOrder.equal(attributes[next].name, column.name) else {
        optional(nil)
        continue
      }
      let value = attributes[next].value
      next += 1
      if case .double(let number) = value, !number.isFinite {
        throw PropertyGraphError.number(String(number), at: place(column.name))
      }
      if column.type == .string {
        try text(value.description, at: place(column.name))
      } else {
        optional(value.description)
      }
    }
  }

  /// Writes a text in quotes.
  mutating func text(_ text: String, at place: @autoclosure () -> String) throws {
    try GraphMLText.check(text, at: place())
    separate()
    output.bytes.append(UInt8(ascii: "\""))
    let hasQuotes = text.utf8.contains(UInt8(ascii: "\""))
    if hasQuotes {
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") { output.bytes.append(byte) }
        output.bytes.append(byte)
      }
    } else {
      output.bytes.append(text)
    }
    output.bytes.append(UInt8(ascii: "\""))
  }

  mutating func endRow() throws {
    output.bytes.append(UInt8(ascii: "\n"))
    isStartOfRow = true
    try output.flushIfFull()
  }

  mutating func finish() throws { try output.flush() }

  private mutating func separate() {
    if !isStartOfRow { output.bytes.append(UInt8(ascii: ",")) }
    isStartOfRow = false
  }
}
