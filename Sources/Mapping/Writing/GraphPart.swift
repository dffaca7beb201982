public import RDF

/// Which file a triple belongs to.
public enum GraphPart: UInt8, Sendable {
  /// The graph proper.
  case main
  /// Where in the texts themes and names stand.
  case mentions
}

extension TripleBuffer.Statement {
  /// The part of the graph that the mapper put the triple in.
  public var part: GraphPart { GraphPart(rawValue: mark) ?? .main }
}
