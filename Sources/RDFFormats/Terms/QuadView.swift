public import RDF

/// A statement whose terms are views; good only during the call it is passed to.
public struct QuadView {
  /// An IRI or a blank node; writers refuse a literal.
  public let subject: TermView
  /// An IRI.
  public let predicate: TermView
  /// Any term.
  public let object: TermView
  /// The name of the graph, an IRI or a blank node; nil for the default graph.
  public let graph: TermView?

  /// A statement of these terms.
  @inline(__always)
  public init(
    _ subject: TermView, _ predicate: TermView, _ object: TermView, graph: TermView? = nil
  ) {
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.graph = graph
  }

  /// Whether it says which class the subject is of.
  var isType: Bool {
    RDFVocabulary.type.value.withUTF8Bytes { ByteOrder.equal($0, predicate.text) }
  }

  /// The same statement in the default graph.
  public var inDefaultGraph: QuadView { QuadView(subject, predicate, object) }

  /// A copy that owns its text.
  public var triple: Triple {
    Triple(subject.term, IRI(String(decoding: predicate.text, as: UTF8.self)), object.term)
  }

  /// A copy that owns its text.
  public var quad: Quad { Quad(triple, graph: graph?.term) }
}

extension Triple {
  /// Lends a view of the triple, as a statement of `graph`, to `body`.
  @inline(__always)
  func withView<Result>(
    graph: TermView? = nil, _ body: (QuadView) throws -> Result
  ) rethrows -> Result {
    try subject.withView { subject in
      try predicate.value.withUTF8Bytes { predicate in
        try object.withView { object in
          try body(QuadView(subject, TermView(.iri, predicate), object, graph: graph))
        }
      }
    }
  }
}

extension Quad {
  /// Lends a view of the statement to `body`.
  public func withView<Result>(_ body: (QuadView) throws -> Result) rethrows -> Result {
    guard let graph else { return try triple.withView(body) }
    return try graph.withView { try triple.withView(graph: $0, body) }
  }
}
