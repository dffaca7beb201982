internal import RDF

/// How terms are written in N-Triples, and in every syntax of its family.
///
/// Terms that a reader has checked are copied; of the others, predicates and datatypes are checked
/// and rendered once; see `IRITable`.
struct NTriplesTerms {
  private var known = IRITable()
  /// `<iri>` of every known IRI, one after the other, and where.
  private var rendered = ByteBuffer(capacity: 4096)
  private var ranges: [Range<Int>] = []

  /// Beyond this many distinct predicates and datatypes the memory is given up and begun anew.
  private static let mostKnown = 1 << 14

  /// Appends a subject.
  @inline(__always)
  func appendSubject(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if quad.subject.isLiteral { throw .literalSubject(triple: TripleText.of(quad)) }
    try Self.appendResource(quad.subject, of: quad, to: &buffer)
  }

  /// Appends the predicate.
  @inline(__always)
  mutating func appendPredicate(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if quad.predicate.isLegal {
      buffer.append(quad.predicate.text, between: "<", and: ">")
    } else {
      if quad.predicate.kind != .iri { throw .invalid(quad.predicate, in: quad) }
      let range = try known(quad.predicate.text, of: quad)
      buffer.append(rendered, range)
    }
  }

  /// Appends the object.
  @inline(__always)
  mutating func appendObject(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if quad.object.isLiteral {
      try appendLiteral(quad.object, of: quad, to: &buffer)
    } else {
      try Self.appendResource(quad.object, of: quad, to: &buffer)
    }
  }

  /// Appends the name of the graph, which there is.
  static func appendGraph(
    _ graph: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if graph.isLiteral { throw .invalid(graph, in: quad) }
    try appendResource(graph, of: quad, to: &buffer)
  }

  /// Appends an IRI or a blank node.
  @inline(__always)
  static func appendResource(
    _ term: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if term.kind == .blankNode { return try appendBlankNode(term, of: quad, to: &buffer) }
    guard term.isLegal || TermRules.isIRI(term.text) else {
      throw SerializationError(iri: term.text, of: quad)
    }
    buffer.append(term.text, between: "<", and: ">")
  }

  @inline(__always)
  private mutating func appendLiteral(
    _ literal: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if literal.isPlain {
      buffer.append(literal.text, between: "\"", and: "\"")
    } else {
      StringEscape.appendQuoted(literal.text, to: &buffer)
    }
    switch literal.kind {
    case .language: try Self.appendLanguage(literal, of: quad, to: &buffer)
    case .typed:
      if literal.isLegal { return buffer.append(literal.detail, between: "^^<", and: ">") }
      try Self.checkDatatype(literal, of: quad)
      let range = try known(literal.detail, of: quad)
      buffer.append("^^")
      buffer.append(rendered, range)
    default: break
    }
  }

  /// Refuses `rdf:langString`, which a language belongs to.
  static func checkDatatype(
    _ literal: TermView, of quad: QuadView
  ) throws(SerializationError) {
    let isLangString = RDFVocabulary.langString.value.withUTF8Bytes {
      ByteOrder.equal($0, literal.detail)
    }
    if isLangString { throw .missingLanguage(triple: TripleText.of(quad)) }
  }

  /// Where the text of a predicate or datatype stands in `rendered`.
  private mutating func known(
    _ iri: UnsafeRawBufferPointer, of quad: QuadView
  ) throws(SerializationError) -> Range<Int> {
    if let found = known.find(iri) { return ranges[found] }
    return ranges[try add(iri, of: quad)]
  }

  private mutating func add(
    _ iri: UnsafeRawBufferPointer, of quad: QuadView
  ) throws(SerializationError) -> Int {
    guard TermRules.isIRI(iri) else { throw SerializationError(iri: iri, of: quad) }
    if known.count == Self.mostKnown { self = NTriplesTerms() }
    let start = rendered.count
    rendered.append(iri, between: "<", and: ">")
    ranges.append(start..<rendered.count)
    return known.add(iri)
  }

  /// Appends `_:` and the label.
  @inline(__always)
  static func appendBlankNode(
    _ node: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard node.isLegal || TermRules.isBlankNodeLabel(node.text) else {
      throw .invalidBlankNode(
        String(decoding: node.text, as: UTF8.self), triple: TripleText.of(quad))
    }
    buffer.append(node.text, between: "_:", and: "")
  }

  /// Appends `@` and the language tag.
  @inline(__always)
  static func appendLanguage(
    _ literal: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard literal.isLegal || TermRules.isLanguage(literal.detail) else {
      throw .invalidLanguage(
        String(decoding: literal.detail, as: UTF8.self), triple: TripleText.of(quad))
    }
    buffer.append(literal.detail, between: "@", and: "")
  }
}

extension SerializationError {
  /// The error for a term that stands where it may not.
  static func invalid(_ term: TermView, in quad: QuadView) -> SerializationError {
    .invalidTerm(TripleText.of(term), triple: TripleText.of(quad))
  }
}
