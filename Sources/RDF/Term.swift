/// A node without an IRI; its label means something only inside one document.
public struct BlankNode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The label, without `_:`.
  public let label: String

  public init(_ label: String) { self.label = label }

  public static func == (lhs: BlankNode, rhs: BlankNode) -> Bool {
    ByteOrder.equal(lhs.label, rhs.label)
  }
  public static func < (lhs: BlankNode, rhs: BlankNode) -> Bool {
    ByteOrder.less(lhs.label, rhs.label)
  }
  public func hash(into hasher: inout Hasher) { ByteOrder.hash(label, into: &hasher) }
  public var description: String { "_:\(label)" }
}

/// What can stand in a triple (RDF 1.1 Concepts §3.1).
public enum Term: Hashable, Sendable, CustomStringConvertible {
  case iri(IRI)
  case blankNode(BlankNode)
  case literal(Literal)

  /// The IRI, when this is one.
  public var iri: IRI? { if case .iri(let iri) = self { iri } else { nil } }
  /// The literal, when this is one.
  public var literal: Literal? { if case .literal(let literal) = self { literal } else { nil } }

  public var description: String {
    switch self {
    case .iri(let iri): iri.description
    case .blankNode(let node): node.description
    case .literal(let literal): literal.description
    }
  }
}

extension Term: Comparable {
  /// IRIs before blank nodes before literals; within a kind by code points.
  public static func < (lhs: Term, rhs: Term) -> Bool {
    switch (lhs, rhs) {
    case (.iri(let left), .iri(let right)): return left < right
    case (.blankNode(let left), .blankNode(let right)): return left < right
    case (.literal(let left), .literal(let right)):
      let order = ByteOrder.compare(left.lexicalForm, right.lexicalForm)
      if order != 0 { return order < 0 }
      if left.datatype != right.datatype { return left.datatype < right.datatype }
      return ByteOrder.less(left.language ?? "", right.language ?? "")
    default: return lhs.kind < rhs.kind
    }
  }

  private var kind: Int {
    switch self {
    case .iri: 0
    case .blankNode: 1
    case .literal: 2
    }
  }
}
