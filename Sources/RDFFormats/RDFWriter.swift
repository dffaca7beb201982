public import RDF

/// One document being written: triples go in, bytes come out of the sink it was made for.
///
/// A serializer is an immutable value that holds options; its `writer(to:)` starts a document.
/// Every format obeys the same sentence: `write` each triple, then `finish` once.
public protocol RDFWriter {
  /// Adds a triple. Triples of one subject that follow each other are grouped where the syntax can.
  ///
  /// - Throws: `SerializationError` when the syntax cannot hold the triple, or the sink's own error.
  mutating func write(_ triple: Triple) throws

  /// Completes the document and hands the last bytes to the sink.
  mutating func finish() throws
}
