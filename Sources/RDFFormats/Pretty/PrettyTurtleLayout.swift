internal import RDF

/// A dataset being laid out as Turtle or TriG.
struct PrettyTurtleLayout {
  private let graph: NestedGraph
  private var terms: TurtleTerms
  private let lineWidth: Int
  private let namesGraphs: Bool
  private var body = ByteBuffer(capacity: 1 << 16)
  /// How many statements are in what was laid out.
  private var written = 0

  /// One predicate with its objects, as text.
  private struct Property {
    let rank: Int
    let name: ByteBuffer
    let values: [ByteBuffer]
  }

  init(_ serializer: PrettyTurtleSerializer, _ graph: NestedGraph) {
    self.graph = graph
    terms = TurtleTerms(prefixes: TurtlePrefixes(serializer.prefixes))
    lineWidth = serializer.lineWidth
    namesGraphs = serializer.namesGraphs
  }

  /// Writes everything.
  mutating func write(to sink: any ByteSink) throws {
    var start = 0
    while start < graph.groups.count {
      let name = graph.groups[start].graph
      let end = graph.groups[start...].firstIndex { $0.graph != name } ?? graph.groups.count
      try appendGraph(start..<end)
      start = end
    }
    precondition(written == graph.table.count, "a statement was lost")
    var output = OutputBuffer(to: sink)
    terms.prefixes.appendNew(to: &output.bytes)
    try output.flush()
    output.bytes = body
    try output.flush()
  }

  /// Appends the statements of a graph: subjects in the order of their names; those without a name,
  /// in the order of what is said about them, stand where blank nodes begin.
  private mutating func appendGraph(_ groups: Range<Int>) throws(SerializationError) {
    if body.count > 0 { body.append(UInt8(ascii: "\n")) }
    let indent = try openGraph(of: groups.lowerBound)
    var named: [ByteBuffer] = []
    var nameless: [ByteBuffer] = []
    var firstLabel: Int?
    for group in groups where !graph.groups[group].isNested {
      let subject = graph.groups[group].subject
      let block = try block(group, indent: indent)
      if graph.needsName(subject) {
        if graph.table.terms.kind(subject) == .blankNode, firstLabel == nil {
          firstLabel = named.count
        }
        named.append(block)
      } else {
        nameless.append(block)
      }
      // A name takes its place in the table once; a million names need not all stay.
      terms.trim()
    }
    nameless.sort(by: ByteBuffer.isBefore)
    named.insert(contentsOf: nameless, at: firstLabel ?? named.count)
    for (index, block) in named.enumerated() {
      if index > 0 { body.append(UInt8(ascii: "\n")) }
      body.append(block)
    }
    if indent > 0 { body.append("}\n") }
  }

  /// Appends a graph's name and opening bracket, unless it is the default graph, and says how far
  /// what is in it moves in.
  private mutating func openGraph(of group: Int) throws(SerializationError) -> Int {
    let quad = graph.table.view(graph.order[graph.groups[group].range.lowerBound])
    guard let name = quad.graph else { return 0 }
    if !namesGraphs { throw SerializationError(namedGraph: quad) }
    try terms.appendGraph(name, of: quad, to: &body)
    body.append(" {\n\n")
    return 4
  }

  /// The statements about a subject, with its name if it needs one.
  private mutating func block(
    _ number: Int, indent: Int
  ) throws(SerializationError) -> ByteBuffer {
    var block = ByteBuffer()
    let group = graph.groups[number]
    let quad = graph.table.view(graph.order[group.range.lowerBound])
    appendIndent(indent, to: &block)
    if graph.needsName(group.subject) {
      try terms.appendSubject(of: quad, to: &block)
    } else {
      block.append("[]")
    }
    let width = block.count - indent
    let properties = try properties(of: number, indent: indent + 4)
    for (index, property) in properties.enumerated() {
      if index == 0 {
        block.append(UInt8(ascii: " "))
      } else {
        block.append(" ;\n")
        appendIndent(indent + 4, to: &block)
      }
      append(property, indent: indent + 4, width: index == 0 ? width + 1 : 4, to: &block)
    }
    block.append(" .\n")
    return block
  }

  /// The predicates of a group with their objects, in the order in which they are written.
  private mutating func properties(
    of number: Int, indent: Int
  ) throws(SerializationError) -> [Property] {
    var properties: [Property] = []
    let statements = graph.statements(number)
    written += statements.count
    var start = statements.startIndex
    while start < statements.endIndex {
      let predicate = graph.table.entries[statements[start]].predicate
      let end =
        statements[start...].firstIndex { graph.table.entries[$0].predicate != predicate }
        ?? statements.endIndex
      // Several objects stand on lines of their own, so what is in them moves in once more.
      let inside = indent + (end - start == 1 ? 4 : 8)
      properties.append(try property(statements[start..<end], indent: inside))
      start = end
    }
    return properties.sorted {
      $0.rank != $1.rank ? $0.rank < $1.rank : ByteBuffer.isBefore($0.name, $1.name)
    }
  }

  /// A predicate with its objects, in the order of their text.
  private mutating func property(
    _ statements: ArraySlice<Int>, indent: Int
  ) throws(SerializationError) -> Property {
    let quad = graph.table.view(statements[statements.startIndex])
    var name = ByteBuffer(capacity: 32)
    try terms.appendPredicateName(of: quad, to: &name)
    var values: [ByteBuffer] = []
    for index in statements { values.append(try object(index, indent: indent)) }
    values.sort(by: ByteBuffer.isBefore)
    return Property(
      rank: LeadingProperties.rank(quad.predicate.text), name: name, values: values)
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
    for index in graph.items(group) {
      items.append(try object(index, indent: indent + 4))
      // The item, and the way to the next.
      written += 2
    }
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
