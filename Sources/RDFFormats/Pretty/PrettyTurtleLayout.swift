internal import RDF

/// A dataset being laid out as Turtle or TriG.
struct PrettyTurtleLayout {
  private let graph: NestedGraph
  private var terms: TurtleTerms
  private let lineWidth: Int
  private let namesGraphs: Bool
  private var body = ByteBuffer(capacity: 1 << 16)

  /// One predicate with its objects, as text.
  private struct Property {
    let rank: Int
    let name: ByteBuffer
    var values: [ByteBuffer]
  }

  /// What comes first in a block, in this order.
  private static let leading = [
    RDFVocabulary.type.value, "http://www.w3.org/2000/01/rdf-schema#label",
    "http://www.w3.org/2004/02/skos/core#prefLabel", "http://purl.org/dc/terms/title",
    "https://schema.org/name", "http://xmlns.com/foaf/0.1/name",
  ]

  init(_ serializer: PrettyTurtleSerializer, _ graph: NestedGraph) {
    self.graph = graph
    terms = TurtleTerms(prefixes: TurtlePrefixes(serializer.prefixes))
    lineWidth = serializer.lineWidth
    namesGraphs = serializer.namesGraphs
  }

  /// Writes everything.
  mutating func write(to sink: any ByteSink) throws {
    var current: UInt32 = 0
    for (number, group) in graph.groups.enumerated() where !group.isNested {
      if body.count > 0 { body.append(UInt8(ascii: "\n")) }
      if group.graph != current {
        if current != 0 { closeGraph() }
        try openGraph(of: number)
        current = group.graph
      }
      try appendBlock(number, indent: current == 0 ? 0 : 4)
      // A name takes its place in the table once; a million names need not all stay.
      terms.trim()
    }
    if current != 0 { body.append("}\n") }
    var output = OutputBuffer(to: sink)
    terms.prefixes.appendNew(to: &output.bytes)
    try output.flush()
    output.bytes = body
    try output.flush()
  }

  private mutating func openGraph(of group: Int) throws(SerializationError) {
    let quad = graph.table.view(graph.order[graph.groups[group].range.lowerBound])
    guard let name = quad.graph else { return }
    if !namesGraphs { throw SerializationError(namedGraph: quad) }
    try terms.appendGraph(name, of: quad, to: &body)
    body.append(" {\n\n")
  }

  private mutating func closeGraph() { body.append("}\n\n") }

  private mutating func appendBlock(_ number: Int, indent: Int) throws(SerializationError) {
    let group = graph.groups[number]
    let quad = graph.table.view(graph.order[group.range.lowerBound])
    appendIndent(indent, to: &body)
    let start = body.count
    if quad.subject.kind == .blankNode, !graph.isMentioned(group.subject) {
      body.append("[]")
    } else {
      try terms.appendSubject(of: quad, to: &body)
    }
    let width = body.count - start
    let properties = try properties(of: number, indent: indent + 4)
    for (index, property) in properties.enumerated() {
      if index == 0 {
        body.append(UInt8(ascii: " "))
      } else {
        body.append(" ;\n")
        appendIndent(indent + 4, to: &body)
      }
      append(property, indent: indent + 4, width: index == 0 ? width + 1 : 4, to: &body)
    }
    body.append(" .\n")
  }

  /// The predicates of a group with their objects, in the order in which they are written.
  private mutating func properties(
    of number: Int, indent: Int
  ) throws(SerializationError) -> [Property] {
    var properties: [Property] = []
    var last: UInt32 = 0
    let statements = graph.statements(number)
    for index in statements {
      let quad = graph.table.view(index)
      let predicate = graph.table.entries[index].predicate
      if predicate != last {
        last = predicate
        var name = ByteBuffer(capacity: 32)
        try terms.appendPredicateName(of: quad, to: &name)
        let rank = Self.leading.firstIndex {
          $0.withUTF8Bytes { ByteOrder.equal($0, quad.predicate.text) }
        }
        properties.append(Property(rank: rank ?? Self.leading.count, name: name, values: []))
      }
      // Several objects stand on lines of their own, so what is in them moves in once more.
      let isOnly = statements.count { graph.table.entries[$0].predicate == predicate } == 1
      let value = try object(index, indent: indent + (isOnly ? 4 : 8))
      properties[properties.count - 1].values.append(value)
    }
    for index in properties.indices { properties[index].values.sort(by: ByteBuffer.isBefore) }
    return properties.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : ByteBuffer.isBefore($0.name, $1.name)
    }
  }

  /// Appends a predicate and its objects: on one line if they fit, else on a line each.
  private func append(
    _ property: Property, indent: Int, width: Int, to buffer: inout ByteBuffer
  ) {
    buffer.append(property.name)
    if property.values.count == 1 {
      buffer.append(UInt8(ascii: " "))
      return buffer.append(property.values[0])
    }
    let total = property.values.reduce(width + property.name.count) { $0 + $1.count + 3 }
    let fits = total <= lineWidth && !property.values.contains(where: \.hasLineEnd)
    for (index, value) in property.values.enumerated() {
      if index > 0 { buffer.append(" ,") }
      if fits {
        buffer.append(UInt8(ascii: " "))
      } else {
        buffer.append(UInt8(ascii: "\n"))
        appendIndent(indent + 4, to: &buffer)
      }
      buffer.append(value)
    }
  }

  /// The object of a statement: a term, a node in brackets, or a list in parentheses.
  private mutating func object(_ index: Int, indent: Int) throws(SerializationError) -> ByteBuffer {
    var buffer = ByteBuffer(capacity: 64)
    let entry = graph.table.entries[index]
    let quad = graph.table.view(index)
    if quad.object.kind == .blankNode, let group = graph.group(entry.object, in: entry.graph),
      graph.groups[group].isNested
    {
      if graph.groups[group].isList {
        try appendList(group, indent: indent, to: &buffer)
      } else {
        try appendNode(group, indent: indent, to: &buffer)
      }
    } else if quad.object.kind == .iri, graph.isNil(entry.object) {
      buffer.append("()")
    } else if graph.isAnonymous(entry.object) {
      buffer.append("[]")
    } else {
      try terms.append(quad.object, of: quad, to: &buffer)
    }
    return buffer
  }

  private mutating func appendNode(
    _ group: Int, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let properties = try properties(of: group, indent: indent)
    let isShort = properties.count == 1 && properties[0].values.count == 1
    if isShort, !properties[0].values[0].hasLineEnd,
      properties[0].name.count + properties[0].values[0].count < 60
    {
      buffer.append("[ ")
      append(properties[0], indent: indent, width: 2, to: &buffer)
      return buffer.append(" ]")
    }
    buffer.append("[\n")
    for (index, property) in properties.enumerated() {
      if index > 0 { buffer.append(" ;\n") }
      appendIndent(indent, to: &buffer)
      append(property, indent: indent, width: indent, to: &buffer)
    }
    buffer.append(UInt8(ascii: "\n"))
    appendIndent(indent - 4, to: &buffer)
    buffer.append("]")
  }

  private mutating func appendList(
    _ group: Int, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    var items: [ByteBuffer] = []
    for index in graph.items(group) { items.append(try object(index, indent: indent + 4)) }
    let total = items.reduce(indent) { $0 + $1.count + 1 }
    let fits = total <= lineWidth && !items.contains(where: \.hasLineEnd)
    buffer.append("(")
    for item in items {
      if fits {
        buffer.append(UInt8(ascii: " "))
      } else {
        buffer.append(UInt8(ascii: "\n"))
        appendIndent(indent, to: &buffer)
      }
      buffer.append(item)
    }
    if fits {
      buffer.append(" )")
    } else {
      buffer.append(UInt8(ascii: "\n"))
      appendIndent(indent - 4, to: &buffer)
      buffer.append(")")
    }
  }

  private func appendIndent(_ count: Int, to buffer: inout ByteBuffer) {
    for _ in 0..<count { buffer.append(UInt8(ascii: " ")) }
  }
}

extension ByteBuffer {
  /// Whether there is a line end among the bytes.
  fileprivate var hasLineEnd: Bool { withBytes { $0.contains(0x0A) } }

  /// Whether one text comes before another in the order of bytes.
  static func isBefore(_ left: ByteBuffer, _ right: ByteBuffer) -> Bool {
    left.withBytes { left in right.withBytes { right in ByteOrder.compare(left, right) < 0 } }
  }
}
