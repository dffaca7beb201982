/// How subjects and objects are written in RDF/XML.
enum RDFXMLTerms {
  /// Appends the attribute that names the subject.
  static func appendSubject(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch quad.subject.kind {
    case .iri:
      try appendIRI(quad.subject, between: " rdf:about=\"", and: "\"", of: quad, to: &buffer)
    case .blankNode:
      buffer.append(" rdf:nodeID=\"")
      try appendLabel(quad.subject, of: quad, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    default: throw .literalSubject(triple: TripleText.of(quad))
    }
  }

  /// Appends what follows the property's name in its start tag: a complete empty element for a
  /// resource; for a literal everything up to `</`, after which only the name is missing.
  @inline(__always)
  static func appendObject(
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch quad.object.kind {
    case .iri:
      try appendIRI(quad.object, between: " rdf:resource=\"", and: "\"/>", of: quad, to: &buffer)
    case .blankNode:
      buffer.append(" rdf:nodeID=\"")
      try appendLabel(quad.object, of: quad, to: &buffer)
      buffer.append("\"/>")
    default: try appendLiteral(quad.object, of: quad, to: &buffer)
    }
  }

  private static func appendLiteral(
    _ literal: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch literal.kind {
    case .language:
      guard literal.isLegal || TermRules.isLanguage(literal.detail) else {
        throw .invalidLanguage(
          String(decoding: literal.detail, as: UTF8.self), triple: TripleText.of(quad))
      }
      buffer.append(literal.detail, between: " xml:lang=\"", and: "\">")
    case .typed:
      if !literal.isLegal { try NTriplesTerms.checkDatatype(literal, of: quad) }
      let datatype = TermView(.iri, literal.detail, isLegal: literal.isLegal)
      try appendIRI(datatype, between: " rdf:datatype=\"", and: "\">", of: quad, to: &buffer)
    default: buffer.append(UInt8(ascii: ">"))
    }
    if let forbidden = XMLEscape.appendText(literal.text, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(quad))
    }
    buffer.append("</")
  }

  /// Appends an IRI as the value of an attribute, between the texts around it.
  @inline(__always)
  private static func appendIRI(
    _ iri: TermView, between open: StaticString, and close: StaticString,
    of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard iri.isLegal || TermRules.isIRI(iri.text) else {
      throw SerializationError(iri: iri.text, of: quad)
    }
    // Hardly any IRI has a character that needs care in XML: `&` alone, in what is a legal IRI.
    if ByteScan.next(Ampersand.self, in: iri.text, from: 0) == iri.text.count {
      return buffer.append(iri.text, between: open, and: close)
    }
    buffer.append(open)
    if let forbidden = XMLEscape.appendAttribute(iri.text, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(quad))
    }
    buffer.append(close)
  }

  /// Appends a label as an XML name: as it is where every parser takes it for one.
  ///
  /// Other labels become `_.` and their bytes, all but ASCII letters and digits in the form `.C3`.
  /// Labels that look so already are treated alike, so two labels never become one.
  private static func appendLabel(
    _ node: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard node.isLegal || TermRules.isBlankNodeLabel(node.text) else {
      throw .invalidBlankNode(
        String(decoding: node.text, as: UTF8.self), triple: TripleText.of(quad))
    }
    if XMLCharacters.isNCName(String(decoding: node.text, as: UTF8.self)),
      !node.text.starts(with: "_.".utf8)
    {
      return buffer.append(node.text)
    }
    buffer.append("_.")
    for byte in node.text {
      if TermRules.isLetter(byte) || TermRules.isDigit(byte) {
        buffer.append(byte)
      } else {
        buffer.append(UInt8(ascii: "."))
        buffer.append(StringEscape.hexDigit(byte >> 4))
        buffer.append(StringEscape.hexDigit(byte & 0xF))
      }
    }
  }
}

/// `&`, the one character of legal IRIs that XML gives a meaning.
private enum Ampersand: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 { word.ascii(except: word.not(0x26)) }
}
