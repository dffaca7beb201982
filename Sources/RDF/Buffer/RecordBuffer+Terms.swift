public import Records

extension RecordBuffer {
  /// Appends an IRI.
  public func append(_ iri: IRI) { append(text: iri.value) }

  /// Appends a term.
  public func append(_ term: Term) {
    switch term {
    case .iri(let iri):
      append(TripleRecord.Kind.iri.rawValue)
      append(text: iri.value)
    case .blankNode(let node):
      append(TripleRecord.Kind.blankNode.rawValue)
      append(text: node.label)
    case .literal(let literal):
      switch literal.kind {
      case .string: append(TripleRecord.Kind.string.rawValue)
      case .language(let tag):
        append(TripleRecord.Kind.language.rawValue)
        append(text: tag)
      case .typed(let datatype):
        append(TripleRecord.Kind.typed.rawValue)
        append(text: datatype.value)
      }
      append(text: literal.lexicalForm)
    }
  }
}

extension RecordCursor {
  public mutating func iri() -> IRI? { string().map { IRI($0) } }

  public mutating func term() -> Term? {
    guard let kind = byte().flatMap(TripleRecord.Kind.init) else { return nil }
    switch kind {
    case .iri: return iri().map { .iri($0) }
    case .blankNode: return string().map { .blankNode(BlankNode($0)) }
    case .string: return string().map { .literal(Literal($0)) }
    case .language:
      guard let tag = string(), let form = string() else { return nil }
      return .literal(Literal(form, language: tag))
    case .typed:
      guard let datatype = iri(), let form = string() else { return nil }
      return .literal(Literal(form, datatype: datatype))
    }
  }
}
