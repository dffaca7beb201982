public import RDF

/// The rules by which RDF becomes a property graph.
///
/// The rules are data, an RDF graph in the vocabulary that `Ontology/projection.ttl` explains. Which
/// classes are nodes, what their attributes are, which properties or chains of properties are edges:
/// all of it stands there, and none of it in this type.
public struct Projection: Sendable {
  let nodeRules: [NodeRule]
  let edgeRules: [EdgeRule]
  let defaults: DefaultRule?

  /// The names of the profiles that rules belong to, in byte order.
  public let profiles: [String]
  private let profileRules: [String: ProfileRule]

  /// Reads rules.
  ///
  /// - Throws: `PropertyGraphError.rule`, naming the first rule with a fault.
  public init(rules: Graph) throws(PropertyGraphError) {
    let set = try RuleSet(rules)
    nodeRules = set.nodes
    edgeRules = set.edges
    defaults = set.defaults
    profileRules = set.profiles
    let names = set.nodes.reduce(into: Set<String>()) { $0.formUnion($1.profiles) }
    profiles = names.sorted(by: ByteOrder.less)
  }

  /// What a profile shows, in words; nil when the rules do not say.
  public func title(of profile: String) -> String? { profileRules[profile]?.title }

  /// The property graph of `graph` in one profile.
  ///
  /// - Parameters:
  ///   - graph: Everything the rules look at, mentions included.
  ///   - profile: One of `profiles`, such as `full` or `overview`.
  ///   - prefixes: Where node ids come from, see `NodeIdentifier`.
  ///   - language: The language of labels and texts where there are several.
  /// - Returns: The nodes of the profile, and its edges between them.
  /// - Throws: `PropertyGraphError.unknownProfile`, or `.value` for data that is not of the datatype
  ///   a rule promises.
  public func project(
    _ graph: Graph, profile: String, prefixes: PrefixMap, language: String = "en"
  ) throws(PropertyGraphError) -> PropertyGraph {
    guard profiles.contains(profile) else { throw .unknownProfile(profile, known: profiles) }
    let run = ProjectionRun(
      graph: graph, members: members(in: graph), profile: profile,
      identifier: NodeIdentifier(prefixes: prefixes), language: language)
    let projected = PropertyGraph(nodes: try run.nodes(), edges: try run.edges(edgeRules))
    return profileRules[profile]?.isLinkedOnly == true ? projected.withoutLoners : projected
  }

  /// The resources that follow a rule, and which: the first that fits, in whatever profile it is.
  private func members(in graph: Graph) -> [ProjectionRun.Member] {
    var seen: Set<IRI> = []
    var members: [ProjectionRun.Member] = []
    for rule in nodeRules {
      for resource in rule.resources(in: graph) where seen.insert(resource).inserted {
        members.append(ProjectionRun.Member(resource: resource, rule: rule))
      }
    }
    return members
  }
}
