internal import RDF

/// The subject of the triples being gathered, to tell whether the next one has the same.
///
/// It keeps bytes rather than the term: comparing them needs no reference counting.
struct SubjectKey {
  private enum Kind { case none, iri, blankNode }

  private var kind = Kind.none
  private var bytes = ByteBuffer()

  /// Whether `term` is this subject. A literal never is.
  func matches(_ term: Term) -> Bool {
    switch term {
    case .iri(let iri): kind == .iri && equals(iri.value)
    case .blankNode(let node): kind == .blankNode && equals(node.label)
    case .literal: false
    }
  }

  /// Goes on with `term`; a literal leaves no subject.
  mutating func set(_ term: Term) {
    bytes.truncate(to: 0)
    switch term {
    case .iri(let iri):
      kind = .iri
      bytes.append(iri.value)
    case .blankNode(let node):
      kind = .blankNode
      bytes.append(node.label)
    case .literal: kind = .none
    }
  }

  /// Leaves no subject.
  mutating func clear() { kind = .none }

  private func equals(_ text: String) -> Bool {
    text.utf8.count == bytes.count
      && text.withUTF8Bytes { text in bytes.withBytes { ByteOrder.compare($0, text) == 0 } }
  }
}
