/// Writes N-Quads, each line in canonical form (RDF 1.2 N-Quads §4), in the order given.
///
/// Statements are neither sorted nor compared, so a repeated one is a repeated line.
public struct NQuadsSerializer: Sendable {
  public init() {}

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> NTriplesWriter {
    NTriplesWriter(to: sink, namesGraphs: true)
  }
}
