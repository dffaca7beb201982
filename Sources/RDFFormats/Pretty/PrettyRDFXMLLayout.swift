internal import RDF

/// A graph being laid out as RDF/XML.
struct PrettyRDFXMLLayout {
  private let graph: NestedGraph
  private var names: XMLNames
  private var body = ByteBuffer(capacity: 1 << 16)

  init(_ prefixes: PrefixMap, _ graph: NestedGraph) {
    self.graph = graph
    names = XMLNames(prefixes: prefixes)
  }

  /// Writes everything.
  mutating func write(to sink: any ByteSink) throws {
    for (number, group) in graph.groups.enumerated() where !group.isNested {
      let quad = graph.table.view(graph.order[group.range.lowerBound])
      if quad.graph != nil { throw SerializationError(namedGraph: quad) }
      body.append("  ")
      let hasName = quad.subject.kind == .iri || graph.isMentioned(group.subject)
      try appendElement(number, hasName: hasName, indent: 2)
      body.append("\n\n")
    }
    var output = OutputBuffer(to: sink)
    RDFXMLWriter.appendHead(names.namespaces.bindings, to: &output.bytes)
    try output.flush()
    body.append("</rdf:RDF>\n")
    output.bytes = body
    try output.flush()
  }

  /// Appends the element of a subject, which starts where the line is already indented.
  private mutating func appendElement(
    _ number: Int, hasName: Bool, indent: Int
  ) throws(SerializationError) {
    let statements = graph.statements(number)
    let type = elementType(of: statements)
    let quad = graph.table.view(statements[0])
    body.append("<")
    appendElementName(type)
    if hasName { try RDFXMLTerms.appendSubject(of: quad, to: &body) }
    let rest = statements.filter { $0 != type?.statement }
    if rest.isEmpty { return body.append("/>") }
    body.append(">")
    for statement in rest { try appendProperty(statement, indent: indent + 2) }
    appendLine(indent)
    body.append("</")
    appendElementName(type)
    body.append(">")
  }

  /// The first type that has an XML name, and its statement.
  private mutating func elementType(of statements: [Int]) -> (statement: Int, name: Int)? {
    for statement in statements {
      let quad = graph.table.view(statement)
      let isType = RDFVocabulary.type.value.withUTF8Bytes {
        ByteOrder.equal($0, quad.predicate.text)
      }
      if isType, quad.object.kind == .iri, quad.object.isLegal || TermRules.isIRI(quad.object.text),
        let name = names.classNumber(of: quad.object.text)
      {
        return (statement, name)
      }
    }
    return nil
  }

  private mutating func appendElementName(_ type: (statement: Int, name: Int)?) {
    if let type {
      names.append(type.name, to: &body)
    } else {
      body.append("rdf:Description")
    }
  }

  private mutating func appendProperty(
    _ statement: Int, indent: Int
  ) throws(SerializationError) {
    let quad = graph.table.view(statement)
    let predicate = try names.predicate(of: quad)
    appendLine(indent)
    body.append("<")
    names.append(predicate, to: &body)
    if let group = nested(statement) {
      try appendNested(group, indent: indent)
      body.append("</")
      names.append(predicate, to: &body)
      return body.append(">")
    }
    if graph.isAnonymous(graph.table.entries[statement].object) {
      return body.append(" rdf:parseType=\"Resource\"/>")
    }
    try RDFXMLTerms.appendObject(of: quad, to: &body)
    if quad.object.isLiteral {
      names.append(predicate, to: &body)
      body.append(">")
    }
  }

  /// The group that stands inside a statement, if one does.
  private func nested(_ statement: Int) -> Int? {
    let entry = graph.table.entries[statement]
    guard graph.table.terms.kind(entry.object).rawValue < TermView.Kind.string.rawValue,
      let group = graph.group(entry.object, in: entry.graph), graph.groups[group].isNested
    else { return nil }
    return group
  }

  /// Appends the rest of a property's start tag and what it holds, up to its end tag.
  private mutating func appendNested(_ group: Int, indent: Int) throws(SerializationError) {
    if graph.groups[group].isList {
      let items = graph.items(group)
      if items.allSatisfy({ !graph.table.view($0).object.isLiteral }) {
        return try appendCollection(items, indent: indent)
      }
    }
    let statements = graph.statements(group)
    let isBlank = graph.table.terms.kind(graph.groups[group].subject) == .blankNode
    if isBlank, elementType(of: statements) == nil {
      body.append(" rdf:parseType=\"Resource\">")
      for statement in statements { try appendProperty(statement, indent: indent + 2) }
    } else {
      body.append(">")
      appendLine(indent + 2)
      try appendElement(group, hasName: !isBlank, indent: indent + 2)
    }
    appendLine(indent)
  }

  private mutating func appendCollection(
    _ items: [Int], indent: Int
  ) throws(SerializationError) {
    body.append(" rdf:parseType=\"Collection\">")
    for item in items {
      appendLine(indent + 2)
      if let group = nested(item) {
        // A list inside a list is an ordinary node here: its first cell.
        let isBlank = graph.table.terms.kind(graph.groups[group].subject) == .blankNode
        try appendElement(group, hasName: !isBlank, indent: indent + 2)
      } else {
        let quad = graph.table.view(item)
        body.append("<rdf:Description")
        try RDFXMLTerms.appendSubject(
          of: QuadView(quad.object, quad.predicate, quad.object), to: &body)
        body.append("/>")
      }
    }
    appendLine(indent)
  }

  private mutating func appendLine(_ indent: Int) {
    body.append(UInt8(ascii: "\n"))
    for _ in 0..<indent { body.append(UInt8(ascii: " ")) }
  }
}
