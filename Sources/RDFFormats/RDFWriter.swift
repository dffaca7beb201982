public import RDF

/// One document being written: statements go in, bytes come out of the sink it was made for.
///
/// A serializer is an immutable value that holds options; its `writer(to:)` starts a document.
/// Every format obeys the same sentence: `write` each statement, then `finish` once.
public protocol RDFWriter {
  /// Adds a statement. Those of one subject that follow each other are grouped where the syntax can.
  ///
  /// - Throws: `SerializationError` when the syntax cannot hold the statement, for one because it
  ///   has no named graphs; or the sink's own error.
  mutating func write(_ quad: QuadView) throws

  /// Adds a triple to the default graph.
  ///
  /// - Throws: `SerializationError` when the syntax cannot hold the triple, or the sink's own error.
  mutating func write(_ triple: Triple) throws

  /// Adds those triples of a buffer to the default graph whose mark is among `marks`.
  ///
  /// A requirement, so that each writer has a loop of its own around its own `write`.
  ///
  /// - Throws: `SerializationError` when the syntax cannot hold a triple, or the sink's own error.
  mutating func write(_ triples: TripleBuffer, marked marks: ClosedRange<UInt8>) throws

  /// Offers a prefix for what follows. The first prefix offered for a namespace stays, and syntaxes
  /// without prefixes pass over all of them.
  mutating func declare(_ prefix: String, _ namespace: String)

  /// Completes the document and hands the last bytes to the sink.
  mutating func finish() throws
}

extension RDFWriter {
  public mutating func write(_ triple: Triple) throws {
    try triple.withView { try write($0) }
  }

  /// Adds a triple to a graph: the default graph when `graph` is nil.
  ///
  /// - Throws: `SerializationError` when the syntax cannot hold the statement, or the sink's own
  ///   error.
  public mutating func write(_ triple: Triple, graph: Term?) throws {
    try Quad(triple, graph: graph).withView { try write($0) }
  }

  public mutating func write(
    _ triples: TripleBuffer, marked marks: ClosedRange<UInt8> = .min ... .max
  ) throws {
    try triples.forEach { triple in
      if marks.contains(triple.mark) { try write(QuadView(triple)) }
    }
  }

  public mutating func declare(_ prefix: String, _ namespace: String) {}
}
