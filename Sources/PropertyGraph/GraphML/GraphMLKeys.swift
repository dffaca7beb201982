internal import RDF

/// The keys a document declares: which attributes its nodes and its edges have, and their types.
struct GraphMLKeys {
  /// What a key is for.
  enum Domain: String {
    case node, edge

    /// What key ids start with, so that a node's and an edge's key of one name stay apart.
    var prefix: String { self == .node ? "n_" : "e_" }
  }

  /// The types GraphML declares that occur here.
  enum ValueType: String { case int, long, double, string }

  /// One declaration.
  struct Key: Equatable {
    let id: String
    let domain: Domain
    let name: String
    let type: ValueType
  }

  /// All declarations, nodes first; the given ones, then attributes by name.
  let all: [Key]

  /// Keys every document has. Their ids are what TinkerPop and APOC go by, see `GraphMLSerializer`.
  private static let given: [(id: String, domain: Domain, name: String)] = [
    ("n_label", .node, "label"), ("n_name", .node, "name"), ("n_type", .node, "type"),
    ("labelV", .node, "labelV"), ("labels", .node, "labels"),
    ("label", .edge, "label"), ("e_type", .edge, "type"),
    ("e_interaction", .edge, "interaction"), ("labelE", .edge, "labelE"),
  ]

  /// Names that would hide something from a reader: igraph's node ids, or a key given above.
  private static let taken = Set(given.map(\.name) + ["id"])

  init(_ graph: PropertyGraph) throws(PropertyGraphError) {
    var types: [String: ValueRange] = [:]
    var names: [Domain: Set<String>] = [:]
    for node in graph.nodes {
      for attribute in node.attributes {
        names[.node, default: []].insert(attribute.name)
        types[attribute.name, default: ValueRange()].widen(attribute.value)
      }
    }
    for edge in graph.edges {
      for attribute in edge.attributes {
        names[.edge, default: []].insert(attribute.name)
        types[attribute.name, default: ValueRange()].widen(attribute.value)
      }
    }
    var keys: [Key] = []
    for domain in [Domain.node, .edge] {
      for key in Self.given where key.domain == domain {
        keys.append(Key(id: key.id, domain: domain, name: key.name, type: .string))
      }
      for name in names[domain, default: []].sorted(by: ByteOrder.less) {
        guard GraphMLText.isName(name), !Self.taken.contains(name) else {
          throw .name(name, at: "an attribute's name")
        }
        let type = types[name]?.type ?? .string
        keys.append(Key(id: domain.prefix + name, domain: domain, name: name, type: type))
      }
    }
    all = keys
  }
}

/// The narrowest type that holds all values of one name, for Boost and Tulip keep one type a name.
private struct ValueRange {
  private var hasText = false
  private var hasFractions = false
  private var largest = 0

  mutating func widen(_ value: PropertyGraph.AttributeValue) {
    switch value {
    case .string: hasText = true
    case .double: hasFractions = true
    case .int(let number): largest = max(largest, number < 0 ? ~number : number)
    }
  }

  var type: GraphMLKeys.ValueType {
    // Readers that keep numbers as doubles would change integers beyond 2^53: text stays itself.
    if hasText || largest >= 1 << 53 { return .string }
    if hasFractions { return .double }
    return largest > Int(Int32.max) ? .long : .int
  }
}
