internal import RDF

/// How subjects and objects are written in RDF/XML.
enum RDFXMLTerms {
  /// Appends the attribute that names the subject.
  static func appendSubject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.subject {
    case .iri(let iri):
      try append(iri, between: " rdf:about=\"", and: "\"", of: triple, to: &buffer)
    case .blankNode(let node):
      buffer.append(" rdf:nodeID=\"")
      try appendLabel(node, of: triple, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    case .literal: throw .literalSubject(triple: TripleText.of(triple))
    }
  }

  /// Appends what follows the property's name in its start tag: a complete empty element for a
  /// resource; for a literal everything up to `</`, after which only the name is missing.
  static func appendObject(
    of triple: Triple, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch triple.object {
    case .iri(let iri):
      try append(iri, between: " rdf:resource=\"", and: "\"/>", of: triple, to: &buffer)
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
    case .string: buffer.append(UInt8(ascii: ">"))
    case .language(let language):
      guard language.withUTF8Bytes(TermRules.isLanguage) else {
        throw .invalidLanguage(language, triple: TripleText.of(triple))
      }
      language.withUTF8Bytes { buffer.append($0, between: " xml:lang=\"", and: "\">") }
    case .typed(let datatype):
      guard datatype != RDFVocabulary.langString else {
        throw .missingLanguage(triple: TripleText.of(triple))
      }
      try append(datatype, between: " rdf:datatype=\"", and: "\">", of: triple, to: &buffer)
    }
    if let forbidden = XMLEscape.appendText(literal.lexicalForm, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(triple))
    }
    buffer.append("</")
  }

  /// Appends an IRI as the value of an attribute, between the texts around it.
  @inline(__always)
  private static func append(
    _ iri: IRI, between open: StaticString, and close: StaticString, of triple: Triple,
    to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    // Hardly any IRI has a character that needs care, be it for RDF or for XML.
    let isClean = iri.value.withUTF8Bytes { bytes in
      guard TermRules.hasScheme(bytes),
        ByteScan.next(XMLIRISpecials.self, in: bytes, from: 0) == bytes.count
      else { return false }
      buffer.append(bytes, between: open, and: close)
      return true
    }
    if isClean { return }
    guard iri.value.withUTF8Bytes(TermRules.isIRI) else {
      throw SerializationError(iri: iri, of: triple)
    }
    buffer.append(open)
    if let forbidden = XMLEscape.appendAttribute(iri.value, to: &buffer) {
      throw .characterNotInXML(forbidden.value, triple: TripleText.of(triple))
    }
    buffer.append(close)
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

/// What no IRI may hold, `&`, and 0xEF, which starts U+FFFE and U+FFFF.
private enum XMLIRISpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    IRISpecials.marks(word) | word.ascii(except: word.not(0x26)) | word.is0xEF
  }
}
