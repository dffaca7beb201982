internal import RDF

/// A graph being laid out as RDF/XML.
struct PrettyRDFXMLLayout {
  private let graph: NestedGraph
  private var names: XMLNames
  /// How many statements are in what was laid out.
  private var written = 0

  init(_ prefixes: PrefixMap, _ graph: NestedGraph) {
    self.graph = graph
    names = XMLNames(prefixes: prefixes)
  }

  /// Writes everything: subjects in the order of their names; those without a name, in the order of
  /// what is said about them, stand where blank nodes begin.
  mutating func write(to sink: any ByteSink) throws {
    var named: [ByteBuffer] = []
    var nameless: [ByteBuffer] = []
    var firstLabel: Int?
    for (number, group) in graph.groups.enumerated() where !group.isNested {
      let quad = graph.table.view(graph.order[group.range.lowerBound])
      if quad.graph != nil { throw SerializationError(namedGraph: quad) }
      var element = ByteBuffer()
      let hasName = graph.needsName(group.subject)
      try appendElement(number, hasName: hasName, indent: 2, to: &element)
      if hasName {
        if quad.subject.kind == .blankNode, firstLabel == nil { firstLabel = named.count }
        named.append(element)
      } else {
        nameless.append(element)
      }
    }
    precondition(written == graph.table.count, "a statement was lost")
    nameless.sort(by: ByteBuffer.isBefore)
    named.insert(contentsOf: nameless, at: firstLabel ?? named.count)
    var output = OutputBuffer(to: sink)
    RDFXMLWriter.appendHead(names.namespaces.bindings, to: &output.bytes)
    for element in named {
      output.bytes.append("  ")
      output.bytes.append(element)
      output.bytes.append("\n\n")
      try output.flushIfFull()
    }
    output.bytes.append("</rdf:RDF>\n")
    try output.flush()
  }

  /// Appends the element of a subject, which starts where the line is already indented.
  private mutating func appendElement(
    _ number: Int, hasName: Bool, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let statements = graph.statements(number)
    let type = elementType(of: statements)
    let quad = graph.table.view(statements[statements.startIndex])
    buffer.append("<")
    appendElementName(type, to: &buffer)
    if hasName { try RDFXMLTerms.appendSubject(of: quad, to: &buffer) }
    if type != nil { written += 1 }
    if type != nil, statements.count == 1 { return buffer.append("/>") }
    buffer.append(">")
    try appendProperties(of: statements, except: type?.statement, indent: indent + 2, to: &buffer)
    appendLine(indent, to: &buffer)
    buffer.append("</")
    appendElementName(type, to: &buffer)
    buffer.append(">")
  }

  /// The first type that has an XML name, and its statement.
  private mutating func elementType(
    of statements: ArraySlice<Int>
  ) -> (statement: Int, name: Int)? {
    for statement in statements {
      let quad = graph.table.view(statement)
      if quad.isType, quad.object.kind == .iri,
        quad.object.isLegal || TermRules.isIRI(quad.object.text),
        let name = names.classNumber(of: quad.object.text)
      {
        return (statement, name)
      }
    }
    return nil
  }

  private mutating func appendElementName(
    _ type: (statement: Int, name: Int)?, to buffer: inout ByteBuffer
  ) {
    if let type {
      names.append(type.name, to: &buffer)
    } else {
      buffer.append("rdf:Description")
    }
  }

  /// Appends the properties of a subject: types and labels first, then in the order of their IRIs; the
  /// values of each in the order of their text, so that labels that do not show decide nothing.
  private mutating func appendProperties(
    of statements: ArraySlice<Int>, except type: Int?, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    var properties: [(rank: Int, values: [ByteBuffer])] = []
    var last: UInt32 = 0
    for statement in statements where statement != type {
      let predicate = graph.table.entries[statement].predicate
      if predicate != last {
        let rank = LeadingProperties.rank(graph.table.view(statement).predicate.text)
        properties.append((rank, []))
      }
      last = predicate
      var text = ByteBuffer(capacity: 64)
      try appendProperty(statement, indent: indent, to: &text)
      properties[properties.count - 1].values.append(text)
    }
    // Sorting keeps the order of what has the same rank.
    for property in properties.sorted(by: { $0.rank < $1.rank }) {
      for value in property.values.sorted(by: ByteBuffer.isBefore) { buffer.append(value) }
    }
  }

  private mutating func appendProperty(
    _ statement: Int, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    written += 1
    let quad = graph.table.view(statement)
    let predicate = try names.predicate(of: quad)
    appendLine(indent, to: &buffer)
    buffer.append("<")
    names.append(predicate, to: &buffer)
    if let group = nested(statement) {
      try appendNested(group, indent: indent, to: &buffer)
      buffer.append("</")
      names.append(predicate, to: &buffer)
      return buffer.append(">")
    }
    if graph.isAnonymous(graph.table.entries[statement].object) {
      return buffer.append(" rdf:parseType=\"Resource\"/>")
    }
    try RDFXMLTerms.appendObject(of: quad, to: &buffer)
    if quad.object.isLiteral {
      names.append(predicate, to: &buffer)
      buffer.append(">")
    }
  }

  /// The group that stands inside a statement, if one does.
  private func nested(_ statement: Int) -> Int? {
    let entry = graph.table.entries[statement]
    guard !graph.table.terms.view(entry.object).isLiteral,
      let group = graph.group(entry.object, in: entry.graph), graph.groups[group].isNested
    else { return nil }
    return group
  }

  /// Appends the rest of a property's start tag and what it holds, up to its end tag.
  private mutating func appendNested(
    _ group: Int, indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if graph.groups[group].isList {
      return try appendCollection(graph.items(group), indent: indent, to: &buffer)
    }
    let statements = graph.statements(group)
    let isBlank = graph.table.terms.kind(graph.groups[group].subject) == .blankNode
    if isBlank, elementType(of: statements) == nil {
      buffer.append(" rdf:parseType=\"Resource\">")
      try appendProperties(of: statements, except: nil, indent: indent + 2, to: &buffer)
    } else {
      buffer.append(">")
      appendLine(indent + 2, to: &buffer)
      try appendElement(group, hasName: !isBlank, indent: indent + 2, to: &buffer)
    }
    appendLine(indent, to: &buffer)
  }

  private mutating func appendCollection(
    _ items: [Int], indent: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    buffer.append(" rdf:parseType=\"Collection\">")
    for item in items {
      // The item, and the way to the next.
      written += 2
      appendLine(indent + 2, to: &buffer)
      if let group = nested(item) {
        // A list inside a list is an ordinary node here: its first cell.
        let isBlank = graph.table.terms.kind(graph.groups[group].subject) == .blankNode
        try appendElement(group, hasName: !isBlank, indent: indent + 2, to: &buffer)
      } else {
        let quad = graph.table.view(item)
        buffer.append("<rdf:Description")
        if !graph.isAnonymous(graph.table.entries[item].object) {
          try RDFXMLTerms.appendSubject(
            of: QuadView(quad.object, quad.predicate, quad.object), to: &buffer)
        }
        buffer.append("/>")
      }
    }
    appendLine(indent, to: &buffer)
  }

  private func appendLine(_ indent: Int, to buffer: inout ByteBuffer) {
    buffer.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { buffer.append(UInt8(ascii: " ")) }
  }
}
