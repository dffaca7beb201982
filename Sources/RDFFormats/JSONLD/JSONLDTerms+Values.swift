internal import RDF

// How objects are written.
extension JSONLDTerms {
  /// Appends an object as a value of the predicate with a number.
  mutating func appendObject(
    of quad: QuadView, predicate: Int, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    let object = quad.object
    let coercion = coercion(predicate)
    if !object.isLiteral {
      if predicate == 0, object.kind == .iri {
        guard object.isLegal || TermRules.isIRI(object.text) else {
          throw SerializationError(iri: object.text, of: quad)
        }
        return appendName(object.text, to: &buffer)
      }
      let isBare = predicate == 0 || coercion == .iri
      if !isBare { buffer.append("{\"@id\": ") }
      try appendIdentifier(object, of: quad, to: &buffer)
      if !isBare { buffer.append(UInt8(ascii: "}")) }
      return
    }
    try check(object, of: quad)
    if isCompact, appendBare(object, coercion, to: &buffer) { return }
    buffer.append("{\"@value\": ")
    JSONEscape.appendQuoted(object.text, to: &buffer)
    if object.kind == .language {
      buffer.append(object.detail, between: ", \"@language\": \"", and: "\"")
    } else if object.kind == .typed {
      buffer.append(", \"@type\": ")
      appendName(object.detail, to: &buffer)
    }
    buffer.append(UInt8(ascii: "}"))
  }

  private func check(
    _ literal: TermView, of quad: QuadView
  ) throws(SerializationError) {
    if literal.isLegal { return }
    if literal.kind == .language, !TermRules.isLanguage(literal.detail) {
      throw .invalidLanguage(
        String(decoding: literal.detail, as: UTF8.self), triple: TripleText.of(quad))
    }
    if literal.kind == .typed {
      try NTriplesTerms.checkDatatype(literal, of: quad)
      if !TermRules.isIRI(literal.detail) {
        throw SerializationError(iri: literal.detail, of: quad)
      }
    }
  }

  /// Appends a literal as a string, number or boolean if it reads back as it is; false if not.
  private func appendBare(
    _ literal: TermView, _ coercion: JSONLDContext.Coercion, to buffer: inout ByteBuffer
  ) -> Bool {
    switch (literal.kind, coercion) {
    case (.string, .none): break
    case (.language, .language(let tag)):
      guard tag.withUTF8Bytes({ ByteOrder.equal($0, literal.detail) }) else { return false }
    case (.typed, .datatype(let iri)):
      guard iri.withUTF8Bytes({ ByteOrder.equal($0, literal.detail) }) else { return false }
      if Self.isNative(literal) {
        buffer.append(literal.text)
        return true
      }
    case (.typed, .none):
      guard Self.isNative(literal), Self.hasNativeType(literal.detail) else { return false }
      buffer.append(literal.text)
      return true
    default: return false
    }
    JSONEscape.appendQuoted(literal.text, to: &buffer)
    return true
  }

  /// Whether processors take a bare value for one of this datatype.
  private static func hasNativeType(_ iri: UnsafeRawBufferPointer) -> Bool {
    XSD.integer.value.withUTF8Bytes { ByteOrder.equal($0, iri) }
      || XSD.boolean.value.withUTF8Bytes { ByteOrder.equal($0, iri) }
  }

  /// Whether a value may stand without quotes, so that processors give back the same form: whole
  /// numbers that fit into the numbers of all languages, and booleans.
  private static func isNative(_ literal: TermView) -> Bool {
    let form = literal.text
    switch nativeType(literal.detail) {
    case .boolean: return TurtleGrammar.isBoolean(form)
    case .integer:
      let digits = form.first == UInt8(ascii: "-") ? form.dropFirst() : form[...]
      guard let first = digits.first, digits.count < 16, digits.allSatisfy(TermRules.isDigit) else {
        return false
      }
      return first != UInt8(ascii: "0") || form.count == 1
    case nil: return false
    }
  }

  private enum NativeType { case integer, boolean }

  private static func nativeType(_ iri: UnsafeRawBufferPointer) -> NativeType? {
    let namespace = XSD.namespace.iri.value.utf8
    guard iri.starts(with: namespace) else { return nil }
    switch String(decoding: iri[namespace.count...], as: UTF8.self) {
    case "integer", "positiveInteger", "nonNegativeInteger": return .integer
    case "boolean": return .boolean
    default: return nil
    }
  }
}
