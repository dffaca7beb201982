internal import RDF

/// Which resources are nodes of one type, and what they show.
struct NodeRule {
  /// A demand on a resource beside its class.
  struct Condition {
    let path: PropertyPath
    let value: Term
  }

  let term: Term
  let type: String
  /// Lower comes first; a resource belongs to the first rule that fits it.
  let order: Int
  let classes: [IRI]
  let condition: Condition?
  let label: PropertyPath
  let color: PropertyGraph.Color?
  /// How large labels are drawn.
  let prominence: Double
  let attributes: [AttributeRule]
  let profiles: Set<String>

  init(
    _ source: RuleSource, prefixes: PrefixMap, attributes known: [Term: AttributeRule]
  ) throws(PropertyGraphError) {
    term = source.subject
    type = try source.typeName()
    let position = try source.requiredText(.order)
    guard let order = Int(position) else {
      throw source.fault("“order” must be a whole number, not “\(position)”")
    }
    self.order = order
    classes = try source.iris(.class)
    switch (try source.path(.where, prefixes: prefixes), try source.one(.is)) {
    case (let path?, let value?): condition = Condition(path: path, value: value)
    case (nil, nil): condition = nil
    default: throw source.fault("“where” and “is” go together")
    }
    guard let label = try source.path(.label, prefixes: prefixes) else {
      throw source.fault("it lacks “label”")
    }
    self.label = label
    color = try source.color()
    prominence = try source.number(.prominence, in: 0.5...4) ?? 1
    attributes = try AttributeRule.listed(source, known)
    profiles = try source.profiles()
  }

  /// The resources of the rule's classes that meet its condition.
  func resources(in graph: Graph) -> [IRI] {
    let instances = classes.flatMap { graph.instances(of: $0) }
    return instances.compactMap { resource in
      if let condition,
        !condition.path.values(from: resource, in: graph).contains(condition.value)
      {
        return nil
      }
      return resource.iri
    }
  }
}

extension AttributeRule {
  /// The attributes that `source` names, by name; no name may come twice.
  static func listed(
    _ source: RuleSource, _ known: [Term: AttributeRule]
  ) throws(PropertyGraphError) -> [AttributeRule] {
    var rules: [String: AttributeRule] = [:]
    for term in source.all(.attribute) {
      guard let rule = known[term] else { throw source.fault("\(term) is no Attribute") }
      if rules.updateValue(rule, forKey: rule.name) != nil {
        throw source.fault("two of its attributes are called “\(rule.name)”")
      }
    }
    return rules.values.sorted { ByteOrder.less($0.name, $1.name) }
  }
}
