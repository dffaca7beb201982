internal import RDF

/// The subject of the triples being gathered, to tell whether the next one has the same.
///
/// Mostly the next triple has the very same string, which is seen without comparing bytes.
struct SubjectKey {
  private enum Kind { case none, iri, blankNode }

  private var kind = Kind.none
  private var text = ""

  /// Whether `term` is this subject. A literal never is.
  func matches(_ term: Term) -> Bool {
    switch term {
    case .iri(let iri): kind == .iri && ByteOrder.equal(iri.value, text)
    case .blankNode(let node): kind == .blankNode && ByteOrder.equal(node.label, text)
    case .literal: false
    }
  }

  /// Goes on with `term`; a literal leaves no subject.
  mutating func set(_ term: Term) {
    switch term {
    case .iri(let iri):
      kind = .iri
      text = iri.value
    case .blankNode(let node):
      kind = .blankNode
      text = node.label
    case .literal: kind = .none
    }
  }

  /// Leaves no subject.
  mutating func clear() { kind = .none }
}
