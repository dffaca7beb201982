/// Writes canonical N-Triples (RDF 1.2 N-Triples §4): one triple a line, in the order given.
///
/// Triples are neither sorted nor compared, so a repeated triple is a repeated line.
public struct NTriplesSerializer: Sendable {
  public init() {}

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> NTriplesWriter { NTriplesWriter(to: sink) }
}
