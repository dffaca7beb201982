internal import RDF

/// The subject, and the graph, of the statements being gathered, to tell whether the next one has
/// the same.
struct SubjectKey {
  private var kind: TermView.Kind?
  private var text = ByteBuffer()
  private var graphKind: TermView.Kind?
  private var graph = ByteBuffer()

  /// Whether `quad` is about this subject in this graph. A literal never is.
  @inline(__always)
  func matches(_ quad: QuadView) -> Bool {
    kind == quad.subject.kind && text.equals(quad.subject.text) && matchesGraph(quad.graph)
  }

  /// Whether `name` is this graph.
  @inline(__always)
  func matchesGraph(_ name: TermView?) -> Bool {
    guard let name else { return graphKind == nil }
    return graphKind == name.kind && graph.equals(name.text)
  }

  /// Goes on with the subject and graph of `quad`; a literal leaves no subject.
  mutating func set(_ quad: QuadView) {
    kind = quad.subject.isLiteral ? nil : quad.subject.kind
    text.truncate(to: 0)
    text.append(quad.subject.text)
    graphKind = quad.graph?.kind
    graph.truncate(to: 0)
    if let name = quad.graph { graph.append(name.text) }
  }

  /// Leaves no subject, but the graph.
  mutating func clear() { kind = nil }
}

extension ByteBuffer {
  /// Whether these are the same bytes.
  @inline(__always)
  func equals(_ bytes: UnsafeRawBufferPointer) -> Bool {
    withBytes { ByteOrder.equal($0, bytes) }
  }
}
