public import RDF

/// Which file a triple belongs to.
public enum GraphPart: Sendable {
  /// The graph proper.
  case main
  /// Where in the texts themes and names stand.
  case mentions
}

/// What the mapper hands its triples to, subject by subject.
public protocol TripleReceiver: AnyObject {
  func receive(_ triple: Triple, in part: GraphPart) throws
}
