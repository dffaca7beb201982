internal import RDF

/// The keys a document declares: which attributes its nodes and its edges have, and their types.
struct GraphMLKeys {
  typealias ValueType = AttributeSchema.ValueType

  /// What a key is for.
  enum Domain: String {
    case node, edge

    /// What key ids start with, so that a node's and an edge's key of one name stay apart.
    var prefix: StaticString { self == .node ? "n_" : "e_" }
  }

  /// One declaration.
  struct Key: Equatable {
    let id: String
    let domain: Domain
    let name: String
    let type: ValueType
  }

  /// All declarations, nodes first; the given ones, then attributes by name, then the looks.
  let all: [Key]

  /// Keys every document has. Their ids are what TinkerPop and APOC go by, see `GraphMLSerializer`.
  private static let given: [(id: String, domain: Domain, name: String)] = [
    ("n_label", .node, "label"), ("n_name", .node, "name"), ("n_type", .node, "type"),
    ("labelV", .node, "labelV"), ("labels", .node, "labels"),
    ("label", .edge, "label"), ("e_type", .edge, "type"),
    ("e_interaction", .edge, "interaction"), ("labelE", .edge, "labelE"),
  ]

  private static let colors: [(String, ValueType)] = [
    ("color", .string), ("r", .int), ("g", .int), ("b", .int),
  ]

  init(_ graph: PropertyGraph) throws(PropertyGraphError) {
    let schema = try AttributeSchema(graph)
    var keys: [Key] = []
    for domain in [Domain.node, .edge] {
      for key in Self.given where key.domain == domain {
        keys.append(Key(id: key.id, domain: domain, name: key.name, type: .string))
      }
      for column in domain == .node ? schema.nodes : schema.edges {
        keys.append(Self.key(domain, column.name, column.type))
      }
      for (name, type) in Self.looks(of: graph, domain) {
        keys.append(Self.key(domain, name, type))
      }
    }
    all = keys
  }

  /// What is declared about places, sizes and colours, if any node or edge has them.
  private static func looks(
    of graph: PropertyGraph, _ domain: Domain
  ) -> [(String, ValueType)] {
    guard domain == .node else { return graph.edges.contains { $0.color != nil } ? colors : [] }
    return (graph.nodes.contains { $0.color != nil } ? colors : [])
      + (graph.nodes.contains { $0.size != nil } ? [("size", .double)] : [])
      + (graph.nodes.contains { $0.position != nil } ? [("x", .double), ("y", .double)] : [])
  }

  private static func key(_ domain: Domain, _ name: String, _ type: ValueType) -> Key {
    Key(id: "\(domain.prefix)\(name)", domain: domain, name: name, type: type)
  }
}
