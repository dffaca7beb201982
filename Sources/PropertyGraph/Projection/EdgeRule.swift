internal import RDF

/// Which nodes are linked by edges of one type, and what the edges show.
struct EdgeRule {
  /// A way that passes through resources which tell more about the link, such as participations.
  struct Passage {
    /// From the source to the resources on the way.
    let via: PropertyPath
    /// From there to the target.
    let target: PropertyPath
  }

  let term: Term
  let type: String
  /// The node rules one of which the source must follow.
  let from: Set<Term>
  /// The node rules one of which the target must follow.
  let to: Set<Term>
  /// The direct way.
  let path: PropertyPath?
  let passage: Passage?
  /// Whether edges carry the number of resources on the way as their weight.
  let isWeighted: Bool
  /// Whether the ends are alike, so that one edge stands for both directions.
  let isSymmetric: Bool
  let color: PropertyGraph.Color?
  /// How strongly a layout draws the ends together.
  let pull: Double
  let attributes: [AttributeRule]
  let profiles: Set<String>

  init(
    _ source: RuleSource, prefixes: PrefixMap, nodes: Set<Term>,
    attributes known: [Term: AttributeRule]
  ) throws(PropertyGraphError) {
    term = source.subject
    type = try source.typeName()
    from = Set(try source.some(.from))
    to = Set(try source.some(.to))
    if let stranger = from.union(to).subtracting(nodes).min() {
      throw source.fault("\(stranger) is no NodeRule")
    }
    path = try source.path(.path, prefixes: prefixes)
    switch (
      try source.path(.via, prefixes: prefixes), try source.path(.target, prefixes: prefixes)
    ) {
    case (let via?, let target?): passage = Passage(via: via, target: target)
    case (nil, nil): passage = nil
    default: throw source.fault("“via” and “target” go together")
    }
    if path == nil, passage == nil { throw source.fault("it lacks “path”, or “via” and “target”") }
    isWeighted = try source.flag(.weighted)
    isSymmetric = try source.flag(.symmetric)
    if isSymmetric, from != to {
      throw source.fault("“symmetric” links nodes of the same rules, so “from” and “to” must agree")
    }
    color = try source.color()
    pull = try source.number(.pull, in: 0...10) ?? 1
    attributes = try AttributeRule.listed(source, known)
    if passage == nil, isWeighted || !attributes.isEmpty {
      throw source.fault("weight and attributes come from resources on the way: it lacks “via”")
    }
    profiles = try source.profiles()
  }

  /// The ends of the edges that start from `source`, each with the resources on the way to it.
  func targets(from source: IRI, in graph: Graph) -> [(target: IRI, via: [Term])] {
    var found: [IRI: [Term]] = [:]
    for end in path?.values(from: .iri(source), in: graph) ?? [] {
      if let end = end.iri { found[end] = [] }
    }
    if let passage {
      for middle in passage.via.values(from: .iri(source), in: graph) {
        for end in passage.target.values(from: middle, in: graph) {
          if let end = end.iri { found[end, default: []].append(middle) }
        }
      }
    }
    // Of two ends that are alike the first by IRI is the source.
    if isSymmetric { found = found.filter { source < $0.key } }
    return found.sorted { $0.key < $1.key }.map { (target: $0.key, via: $0.value) }
  }
}
