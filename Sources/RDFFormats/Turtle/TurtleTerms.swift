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

    mutating func add(_ iri: IRI, _ text: ByteBuffer) -> Int {
      let start = self.text.count
      self.text.append(text)
      ranges.append(start..<self.text.count)
      return iri.value.withUTF8Bytes { known.add($0) }
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
    _ = predicates.add(RDFVocabulary.type, a)
    for datatype in Self.bare { _ = datatypes.add(datatype, ByteBuffer()) }
  }

  /// The number of the predicate, whose text is ready from now on.
  mutating func predicate(of triple: Triple) throws(SerializationError) -> Int {
    if let number = triple.predicate.value.withUTF8Bytes({ predicates.known.find($0) }) {
      return number
    }
    var text = ByteBuffer()
    text.append(Self.separator)
    try appendIRI(triple.predicate, of: triple, to: &text)
    return predicates.add(triple.predicate, text)
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

  /// How long the text of a predicate is with what sets it off.
  func predicateLength(_ number: Int) -> Int { predicates.ranges[number].count }

  /// Appends the subject.
  mutating func appendSubject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.subject {
    case .iri(let iri): try appendIRI(iri, of: triple, to: &buffer)
    case .blankNode(let node): try NTriplesTerms.appendBlankNode(node, of: triple, to: &buffer)
    case .literal: throw .literalSubject(triple: TripleText.of(triple))
    }
  }

  /// Appends the object.
  mutating func appendObject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.object {
    case .iri(let iri): try appendIRI(iri, of: triple, to: &buffer)
    case .blankNode(let node): try NTriplesTerms.appendBlankNode(node, of: triple, to: &buffer)
    case .literal(let literal): try appendLiteral(literal, of: triple, to: &buffer)
    }
  }

  private mutating func appendLiteral(
    _ literal: Literal, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch literal.kind {
    case .string: appendQuoted(literal, to: &buffer)
    case .language(let language):
      appendQuoted(literal, to: &buffer)
      try NTriplesTerms.appendLanguage(language, of: triple, to: &buffer)
    case .typed(let iri):
      let datatype = try datatype(iri, of: triple)
      if datatype < Self.bare.count, isBare(literal, datatype) {
        return buffer.append(literal.lexicalForm)
      }
      appendQuoted(literal, to: &buffer)
      buffer.append("^^")
      if datatype < Self.bare.count {
        try appendIRI(iri, of: triple, to: &buffer)
      } else {
        buffer.append(datatypes.text, datatypes.ranges[datatype])
      }
    }
  }

  private func appendQuoted(_ literal: Literal, to buffer: inout ByteBuffer) {
    literal.lexicalForm.withUTF8Bytes { StringEscape.appendQuoted($0, to: &buffer) }
  }

  /// Whether the lexical form may stand without quotes, so that it reads back as it is.
  private func isBare(_ literal: Literal, _ datatype: Int) -> Bool {
    literal.lexicalForm.withUTF8Bytes { form in
      switch datatype {
      case 0: TurtleGrammar.isInteger(form)
      case 1: TurtleGrammar.isDecimal(form)
      case 2: TurtleGrammar.isDouble(form)
      default: TurtleGrammar.isBoolean(form)
      }
    }
  }

  private mutating func datatype(
    _ iri: IRI, of triple: Triple
  ) throws(SerializationError) -> Int {
    if let number = iri.value.withUTF8Bytes({ datatypes.known.find($0) }) { return number }
    guard iri != RDFVocabulary.langString else {
      throw .missingLanguage(triple: TripleText.of(triple))
    }
    var text = ByteBuffer()
    try appendIRI(iri, of: triple, to: &text)
    return datatypes.add(iri, text)
  }

  private mutating func appendIRI(
    _ iri: IRI, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let isLegal = iri.value.withUTF8Bytes { bytes in
      if prefixes.append(bytes, to: &buffer) { return true }
      guard TermRules.isIRI(bytes) else { return false }
      buffer.append(bytes, between: "<", and: ">")
      return true
    }
    if !isLegal { throw SerializationError(iri: iri, of: triple) }
  }
}
