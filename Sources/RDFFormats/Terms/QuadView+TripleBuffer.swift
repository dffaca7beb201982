public import RDF

extension QuadView {
  /// A view of a triple of a buffer, as a statement of the default graph.
  @inline(__always)
  public init(_ triple: TripleBuffer.Statement) {
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    self.init(
      TermView(TermView.Kind(triple.subjectKind), triple.subject, none),
      TermView(.iri, triple.predicate, none),
      TermView(TermView.Kind(triple.objectKind), triple.object, triple.detail))
  }
}

extension TermView.Kind {
  @inline(__always)
  fileprivate init(_ kind: TripleBuffer.Kind) {
    switch kind {
    case .iri: self = .iri
    case .blankNode: self = .blankNode
    case .string: self = .string
    case .language: self = .language
    case .typed: self = .typed
    }
  }
}
