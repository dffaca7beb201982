internal import RDF

/// How subjects and objects are written in RDF/XML.
enum RDFXMLTerms {
  /// Appends the attribute that names the subject.
  static func appendSubject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.subject {
    case .iri(let iri):
      buffer.append(" rdf:about=\"")
      try appendIRI(iri, of: triple, to: &buffer)
    case .blankNode(let node):
      buffer.append(" rdf:nodeID=\"")
      try appendLabel(node, of: triple, to: &buffer)
    case .literal: throw .literalSubject(triple: TripleText.of(triple))
    }
    buffer.append(UInt8(ascii: "\""))
  }

  /// Appends what follows the property's name in its start tag: a complete empty element for a
  /// resource; for a literal everything up to `</`, after which only the name is missing.
  static func appendObject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.object {
    case .iri(let iri):
      buffer.append(" rdf:resource=\"")
      try appendIRI(iri, of: triple, to: &buffer)
      buffer.append("\"/>")
    case .blankNode(let node):
      buffer.append(" rdf:nodeID=\"")
      try appendLabel(node, of: triple, to: &buffer)
      buffer.append("\"/>")
    case .literal(let literal): try appendLiteral(literal, of: triple, to: &buffer)
    }
  }

  private static func appendLiteral(
    _ literal: Literal, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch literal.kind {
    case .string: break
    case .language(let language):
      guard language.withUTF8Bytes(TermRules.isLanguage) else {
        throw .invalidLanguage(language, triple: TripleText.of(triple))
      }
      buffer.append(" xml:lang=\"")
      buffer.append(language)
      buffer.append(UInt8(ascii: "\""))
    case .typed(let datatype):
      guard datatype != RDFVocabulary.langString else {
        throw .missingLanguage(triple: TripleText.of(triple))
      }
      buffer.append(" rdf:datatype=\"")
      try appendIRI(datatype, of: triple, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    }
    buffer.append(UInt8(ascii: ">"))
    if let forbidden = XMLEscape.appendText(literal.lexicalForm, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(triple))
    }
    buffer.append("</")
  }

  private static func appendIRI(
    _ iri: IRI, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    guard iri.value.withUTF8Bytes(TermRules.isIRI) else {
      throw SerializationError(iri: iri, of: triple)
    }
    if let forbidden = XMLEscape.appendAttribute(iri.value, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(triple))
    }
  }

  /// Appends a label as an XML name: as it is where every parser takes it for one.
  ///
  /// Other labels become `_.` and their bytes, all but ASCII letters and digits in the form `.C3`.
  /// Labels that look so already are treated alike, so two labels never become one.
  private static func appendLabel(
    _ node: BlankNode, of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let label = node.label
    guard TermRules.isBlankNodeLabel(label) else {
      throw .invalidBlankNode(label, triple: TripleText.of(triple))
    }
    if XMLCharacters.isNCName(label), !label.utf8.starts(with: "_.".utf8) {
      return buffer.append(label)
    }
    buffer.append("_.")
    for byte in label.utf8 {
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
