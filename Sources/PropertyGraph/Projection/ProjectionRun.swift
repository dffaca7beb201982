internal import RDF

/// One application of rules to a graph, for one profile.
struct ProjectionRun {
  /// A resource that is a node, and the rule that makes it one.
  struct Member {
    let resource: IRI
    let rule: NodeRule
  }

  private let graph: Graph
  private let profile: String
  private let identifier: NodeIdentifier
  private let language: String
  /// In the order of IRIs, so that of several faults the same one is reported every time.
  private let members: [Member]
  /// The node rule of each member, and its id as a node.
  private let known: [IRI: (rule: Term, id: String)]

  init(
    graph: Graph, members: [Member], profile: String, identifier: NodeIdentifier, language: String
  ) {
    self.graph = graph
    self.profile = profile
    self.identifier = identifier
    self.language = language
    self.members = members.filter { $0.rule.profiles.contains(profile) }
      .sorted { $0.resource < $1.resource }
    known = Dictionary(
      self.members.map { ($0.resource, (rule: $0.rule.term, id: identifier($0.resource))) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The nodes of the profile.
  func nodes() throws(PropertyGraphError) -> [PropertyGraph.Node] {
    var nodes: [PropertyGraph.Node] = []
    nodes.reserveCapacity(members.count)
    for member in members { nodes.append(try node(member)) }
    return nodes
  }

  /// The edges of the profile between nodes of the profile.
  func edges(_ edgeRules: [EdgeRule]) throws(PropertyGraphError) -> [PropertyGraph.Edge] {
    var edges: [PropertyGraph.Edge] = []
    for rule in edgeRules where rule.profiles.contains(profile) {
      for member in members where rule.from.contains(member.rule.term) {
        guard let start = known[member.resource] else { continue }
        for (target, via) in rule.targets(from: member.resource, in: graph) {
          guard let end = known[target], rule.to.contains(end.rule) else { continue }
          edges.append(try edge(rule, start.id, end.id, via))
        }
      }
    }
    return edges
  }

  private func node(_ member: Member) throws(PropertyGraphError) -> PropertyGraph.Node {
    let resource = Term.iri(member.resource)
    let id = known[member.resource]?.id ?? identifier(member.resource)
    let labels = member.rule.label.values(from: resource, in: graph)
    var attributes = [PropertyGraph.Attribute("iri", .string(member.resource.value))]
    for attribute in member.rule.attributes where attribute.isPart(of: profile) {
      let value = try attribute.value(of: [resource], in: graph, language: language)
      if let value { attributes.append(PropertyGraph.Attribute(attribute.name, value)) }
    }
    return PropertyGraph.Node(
      id: id, type: member.rule.type,
      label: TermText.preferred(labels, language: language) ?? id, attributes: attributes,
      color: member.rule.color, prominence: member.rule.prominence)
  }

  private func edge(
    _ rule: EdgeRule, _ source: String, _ target: String, _ via: [Term]
  ) throws(PropertyGraphError) -> PropertyGraph.Edge {
    var attributes: [PropertyGraph.Attribute] = []
    if rule.isWeighted {
      // A link that nothing on the way explains still counts once.
      attributes.append(PropertyGraph.Attribute("weight", .double(Double(max(1, via.count)))))
    }
    for attribute in rule.attributes where attribute.isPart(of: profile) {
      let value = try attribute.value(of: via, in: graph, language: language)
      if let value { attributes.append(PropertyGraph.Attribute(attribute.name, value)) }
    }
    return PropertyGraph.Edge(
      source: source, target: target, type: rule.type,
      attributes: attributes, color: rule.color, isSymmetric: rule.isSymmetric, pull: rule.pull)
  }
}
