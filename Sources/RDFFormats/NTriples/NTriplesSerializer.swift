/// Writes N-Triples, each line in canonical form (RDF 1.2 N-Triples §4), in the order given.
///
/// Triples are neither sorted nor compared, so a repeated triple is a repeated line.
public struct NTriplesSerializer: Sendable {
  public init() {}

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> NTriplesWriter {
    NTriplesWriter(to: sink, namesGraphs: false)
  }
}
