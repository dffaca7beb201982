internal import RDF

/// All rules of a rule graph, read and checked.
struct RuleSet {
  /// In the order in which a resource tries them.
  let nodes: [NodeRule]
  /// By IRI.
  let edges: [EdgeRule]
  /// What is said about profiles, by their names.
  let profiles: [String: ProfileRule]

  /// How a graph is shown that no other rule is about; nil when nothing is said.
  let defaults: DefaultRule?

  init(_ graph: Graph) throws(PropertyGraphError) {
    let sources = try Self.sources(in: graph)
    var prefixes = PrefixMap()
    for source in sources[.prefix, default: []] {
      let prefix = try source.requiredText(.prefix)
      if prefixes.namespace(of: prefix) != nil {
        throw source.fault("the prefix “\(prefix)” is declared twice")
      }
      prefixes.declare(prefix, try source.requiredText(.namespace))
    }
    var attributes: [Term: AttributeRule] = [:]
    for source in sources[.attribute, default: []] {
      attributes[source.subject] = try AttributeRule(source, prefixes: prefixes)
    }
    var nodes: [NodeRule] = []
    for source in sources[.node, default: []] {
      nodes.append(try NodeRule(source, prefixes: prefixes, attributes: attributes))
    }
    let terms = Set(nodes.map(\.term))
    var edges: [EdgeRule] = []
    for source in sources[.edge, default: []] {
      edges.append(
        try EdgeRule(source, prefixes: prefixes, nodes: terms, attributes: attributes))
    }
    var profiles: [String: ProfileRule] = [:]
    for source in sources[.profile, default: []] {
      guard let name = source.subject.iri.flatMap(ProjectionVocabulary.namespace.localName) else {
        throw source.fault("a Profile is in \(ProjectionVocabulary.namespace.iri)")
      }
      profiles[String(name)] = ProfileRule(
        title: try source.requiredText(.title), isLinkedOnly: try source.flag(.linked))
    }
    self.profiles = profiles
    let defaults = sources[.defaults, default: []]
    if defaults.count > 1 { throw defaults[1].fault("there is another Defaults") }
    self.defaults = try defaults.first.map { source throws(PropertyGraphError) in
      try DefaultRule(source, prefixes: prefixes)
    }
    self.nodes = nodes.sorted { ($0.order, $0.term) < ($1.order, $1.term) }
    self.edges = edges
  }

  /// The rules by kind, in the order of their IRIs. What says nothing in our vocabulary is no rule.
  private static func sources(
    in graph: Graph
  ) throws(PropertyGraphError) -> [ProjectionVocabulary.Kind: [RuleSource]] {
    let namespace = ProjectionVocabulary.namespace
    var sources: [ProjectionVocabulary.Kind: [RuleSource]] = [:]
    for subject in graph.subjects.sorted() {
      let triples = graph.about(subject)
      let types = triples.filter { $0.predicate == RDFVocabulary.type }.compactMap(\.object.iri)
      let ours = types.compactMap { namespace.localName(of: $0) }.sorted()
      guard let name = ours.first else {
        if triples.contains(where: { namespace.localName(of: $0.predicate) != nil }) {
          throw .rule(subject, "it has no type such as projection:NodeRule")
        }
        continue
      }
      guard ours.count == 1, let kind = ProjectionVocabulary.Kind(rawValue: String(name)) else {
        let known = ProjectionVocabulary.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        let stated = ours.joined(separator: ", ")
        throw .rule(subject, "its type must be one of \(known), not \(stated)")
      }
      sources[kind, default: []].append(try RuleSource(subject, kind: kind, in: graph))
    }
    return sources
  }
}

/// What the rules say about a profile.
struct ProfileRule {
  /// What it shows, for people.
  let title: String
  /// Whether nodes without an edge are left out.
  let isLinkedOnly: Bool
}
