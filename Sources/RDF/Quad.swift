/// A statement in a dataset: a triple, and the graph it belongs to (RDF 1.1 Concepts §4).
public struct Quad: Hashable, Sendable, CustomStringConvertible {
  /// The statement.
  public let triple: Triple
  /// The name of the graph, an IRI or a blank node; nil for the default graph.
  public let graph: Term?

  /// A statement of `graph`, or of the default graph.
  public init(_ triple: Triple, graph: Term? = nil) {
    self.triple = triple
    self.graph = graph
  }

  public var description: String {
    guard let graph else { return triple.description }
    return "\(triple.subject) \(triple.predicate) \(triple.object) \(graph) ."
  }
}
