internal import RDF

/// How terms are written in Turtle: prefixed names, bare numbers and booleans, quoted strings.
struct TurtleTerms {
  /// The prefixes, and which of them were used.
  var prefixes: TurtlePrefixes
  private var predicates = Names()
  private var datatypes = Names()

  /// IRIs that return all the time, with their text and where it stands.
  private struct Names {
    var known = IRITable()
    var text = ByteBuffer(capacity: 4096)
    var ranges: [Range<Int>] = []

    mutating func add(_ iri: UnsafeRawBufferPointer, _ text: ByteBuffer) -> Int {
      let start = self.text.count
      self.text.append(text)
      ranges.append(start..<self.text.count)
      return known.add(iri)
    }
  }

  /// Beyond this many predicates or datatypes the memory is given up and begun anew.
  private static let mostKnown = 1 << 14
  /// The datatypes that have a form without quotes, by their number in `datatypes`.
  private static let bare = [XSD.integer, XSD.decimal, XSD.double, XSD.boolean]

  init(prefixes: TurtlePrefixes) {
    self.prefixes = prefixes
    reset()
  }

  /// Forgets the numbers of predicates when there are too many. Only between two blocks.
  mutating func trim() {
    if predicates.known.count > Self.mostKnown || datatypes.known.count > Self.mostKnown { reset() }
  }

  /// `rdf:type` is predicate zero, and never spelt out; so are the datatypes in `bare`.
  private mutating func reset() {
    predicates = Names()
    datatypes = Names()
    var a = ByteBuffer()
    a.append(Self.separator)
    a.append(UInt8(ascii: "a"))
    _ = RDFVocabulary.type.value.withUTF8Bytes { predicates.add($0, a) }
    for datatype in Self.bare {
      _ = datatype.value.withUTF8Bytes { datatypes.add($0, ByteBuffer()) }
    }
  }

  /// The number of the predicate, whose text is ready from now on.
  @inline(__always)
  mutating func predicate(of quad: QuadView) throws(SerializationError) -> Int {
    if let number = predicates.known.find(quad.predicate.text) { return number }
    return try add(predicate: quad)
  }

  private mutating func add(predicate quad: QuadView) throws(SerializationError) -> Int {
    if quad.predicate.kind != .iri { throw .invalid(quad.predicate, in: quad) }
    var text = ByteBuffer()
    text.append(Self.separator)
    try appendIRI(quad.predicate, of: quad, to: &text)
    return predicates.add(quad.predicate.text, text)
  }

  /// What stands before every predicate of a block but the first.
  private static var separator: StaticString { " ;\n    " }

  /// Appends the text of a predicate, set off from the one before unless it is the first.
  func appendPredicate(_ number: Int, isFirst: Bool, to buffer: inout ByteBuffer) {
    var range = predicates.ranges[number]
    if isFirst {
      buffer.append(UInt8(ascii: " "))
      range = range.dropFirst(Self.separator.utf8CodeUnitCount)
    }
    buffer.append(predicates.text, range)
  }

  /// Appends a predicate's name alone.
  mutating func appendPredicateName(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let range = predicates.ranges[try predicate(of: quad)]
    buffer.append(predicates.text, range.dropFirst(Self.separator.utf8CodeUnitCount))
  }

  /// How long the text of a predicate is with what sets it off.
  func predicateLength(_ number: Int) -> Int { predicates.ranges[number].count }

  /// Appends the subject.
  mutating func appendSubject(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if quad.subject.isLiteral { throw .literalSubject(triple: TripleText.of(quad)) }
    try append(quad.subject, of: quad, to: &buffer)
  }

  /// Appends a graph's name.
  mutating func appendGraph(
    _ graph: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if graph.isLiteral { throw .invalid(graph, in: quad) }
    try append(graph, of: quad, to: &buffer)
  }

  /// Appends any term but a predicate.
  @inline(__always)
  mutating func append(
    _ term: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch term.kind {
    case .iri: try appendIRI(term, of: quad, to: &buffer)
    case .blankNode: try NTriplesTerms.appendBlankNode(term, of: quad, to: &buffer)
    default: try appendLiteral(term, of: quad, to: &buffer)
    }
  }

  private mutating func appendLiteral(
    _ literal: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard literal.kind == .typed else {
      appendQuoted(literal, to: &buffer)
      if literal.kind == .language {
        try NTriplesTerms.appendLanguage(literal, of: quad, to: &buffer)
      }
      return
    }
    let datatype = try datatype(of: literal, in: quad)
    if datatype < Self.bare.count, isBare(literal.text, datatype) {
      return buffer.append(literal.text)
    }
    appendQuoted(literal, to: &buffer)
    buffer.append("^^")
    if datatype < Self.bare.count {
      try appendIRI(TermView(.iri, literal.detail), of: quad, to: &buffer)
    } else {
      buffer.append(datatypes.text, datatypes.ranges[datatype])
    }
  }

  @inline(__always)
  private func appendQuoted(_ literal: TermView, to buffer: inout ByteBuffer) {
    if literal.isPlain {
      buffer.append(literal.text, between: "\"", and: "\"")
    } else {
      StringEscape.appendQuoted(literal.text, to: &buffer)
    }
  }

  /// Whether the lexical form may stand without quotes, so that it reads back as it is.
  private func isBare(_ form: UnsafeRawBufferPointer, _ datatype: Int) -> Bool {
    switch datatype {
    case 0: TurtleGrammar.isInteger(form)
    case 1: TurtleGrammar.isDecimal(form)
    case 2: TurtleGrammar.isDouble(form)
    default: TurtleGrammar.isBoolean(form)
    }
  }

  private mutating func datatype(
    of literal: TermView, in quad: QuadView
  ) throws(SerializationError) -> Int {
    if let number = datatypes.known.find(literal.detail) { return number }
    try NTriplesTerms.checkDatatype(literal, of: quad)
    var text = ByteBuffer()
    try appendIRI(TermView(.iri, literal.detail), of: quad, to: &text)
    return datatypes.add(literal.detail, text)
  }

  @inline(__always)
  private mutating func appendIRI(
    _ iri: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    if prefixes.append(iri.text, to: &buffer) { return }
    guard iri.isLegal || TermRules.isIRI(iri.text) else {
      throw SerializationError(iri: iri.text, of: quad)
    }
    if prefixes.appendWide(iri.text, to: &buffer) { return }
    buffer.append(iri.text, between: "<", and: ">")
  }
}
