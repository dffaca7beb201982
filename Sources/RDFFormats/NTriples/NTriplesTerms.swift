internal import RDF

/// How terms are written in N-Triples, and in every syntax of its family.
///
/// Predicates and datatypes are checked and rendered once; see `IRITable`.
struct NTriplesTerms {
  private var known = IRITable()
  /// `<iri> ` of every known IRI, one after the other, and where.
  private var rendered = ByteBuffer(capacity: 4096)
  private var ranges: [Range<Int>] = []

  /// Beyond this many distinct predicates and datatypes the memory is given up and begun anew.
  private static let mostKnown = 1 << 14

  /// Appends a subject.
  func appendSubject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.subject {
    case .iri(let iri): try appendIRI(iri, of: triple, to: &buffer)
    case .blankNode(let node): try Self.appendBlankNode(node, of: triple, to: &buffer)
    case .literal: throw .literalSubject(triple: TripleText.of(triple))
    }
  }

  /// Appends the predicate and a space.
  mutating func appendPredicate(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let range = try known(triple.predicate, of: triple)
    buffer.append(rendered, range)
  }

  /// Appends the object.
  mutating func appendObject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.object {
    case .iri(let iri): try appendIRI(iri, of: triple, to: &buffer)
    case .blankNode(let node): try Self.appendBlankNode(node, of: triple, to: &buffer)
    case .literal(let literal): try appendLiteral(literal, of: triple, to: &buffer)
    }
  }

  private mutating func appendLiteral(
    _ literal: Literal, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    literal.lexicalForm.withUTF8Bytes { StringEscape.appendQuoted($0, to: &buffer) }
    switch literal.kind {
    case .string: break
    case .language(let language): try Self.appendLanguage(language, of: triple, to: &buffer)
    case .typed(let datatype):
      guard datatype != RDFVocabulary.langString else {
        throw .missingLanguage(triple: TripleText.of(triple))
      }
      let range = try known(datatype, of: triple)
      buffer.append("^^")
      buffer.append(rendered, range.dropLast())
    }
  }

  /// Where the text of a predicate or datatype stands in `rendered`, with a space after it.
  private mutating func known(
    _ iri: IRI, of triple: Triple
  ) throws(SerializationError) -> Range<Int> {
    let found = iri.value.withUTF8Bytes { known.find($0) }
    if let found { return ranges[found] }
    return ranges[try add(iri, of: triple)]
  }

  private mutating func add(_ iri: IRI, of triple: Triple) throws(SerializationError) -> Int {
    if known.count == Self.mostKnown { self = NTriplesTerms() }
    var text = ByteBuffer()
    try appendIRI(iri, of: triple, to: &text)
    text.append(UInt8(ascii: " "))
    let start = rendered.count
    rendered.append(text)
    ranges.append(start..<rendered.count)
    return iri.value.withUTF8Bytes { known.add($0) }
  }

  private func appendIRI(
    _ iri: IRI, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let isLegal = iri.value.withUTF8Bytes { bytes in
      guard TermRules.isIRI(bytes) else { return false }
      buffer.append(bytes, between: "<", and: ">")
      return true
    }
    if !isLegal { throw SerializationError(iri: iri, of: triple) }
  }

  /// Appends `_:` and the label.
  static func appendBlankNode(
    _ node: BlankNode, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard TermRules.isBlankNodeLabel(node.label) else {
      throw .invalidBlankNode(node.label, triple: TripleText.of(triple))
    }
    buffer.append("_:")
    buffer.append(node.label)
  }

  /// Appends `@` and the language tag.
  static func appendLanguage(
    _ language: String, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let isLegal = language.withUTF8Bytes { bytes in
      guard TermRules.isLanguage(bytes) else { return false }
      buffer.append(UInt8(ascii: "@"))
      buffer.append(bytes)
      return true
    }
    if !isLegal { throw .invalidLanguage(language, triple: TripleText.of(triple)) }
  }
}

extension SerializationError {
  /// The error for an IRI that `TermRules.isIRI` refused.
  init(iri: IRI, of triple: Triple) {
    do {
      _ = try IRI(validating: iri.value)
      self = .invalidIRI(.noScheme(iri.value), triple: TripleText.of(triple))
    } catch {
      self = .invalidIRI(error, triple: TripleText.of(triple))
    }
  }
}
