public import RDF

/// The property graph of any RDF, without a rule for its vocabulary.
///
/// Every resource that is a subject, or an object of something else than `rdf:type`, is a node; every
/// property between two of them an edge; every literal an attribute. A type is the end of a class's
/// IRI, of several classes that with the fewest instances, which says most. Names of types and
/// attributes are short, distinct, and none that a graph tool takes for something else. An attribute
/// is a number if all its values are, and no node has two; several values are joined by semicolons.
/// Texts in other languages than the preferred one are attributes of their own, as `label_ja`.
public struct GeneralProjection: Sendable {
  private let rule: DefaultRule

  init(rule: DefaultRule) { self.rule = rule }

  /// The property graph of `graph`.
  ///
  /// - Parameters:
  ///   - graph: Any graph.
  ///   - prefixes: Where node ids come from, see `NodeIdentifier`, and names where ends of IRIs are
  ///     not distinct.
  ///   - language: The language of labels and texts where there are several.
  /// - Returns: Its nodes and edges.
  public func project(
    _ graph: Graph, prefixes: PrefixMap, language: String = "en"
  ) -> PropertyGraph {
    let survey = GraphSurvey(graph, language: language)
    let columns = GeneralColumns(survey, in: graph, prefixes: prefixes)
    let types = GeneralTypes(survey, in: graph, prefixes: prefixes, rule: rule)
    let relations = Self.relations(survey, in: graph, prefixes: prefixes)
    let ids = ids(survey, in: graph, prefixes: prefixes)
    let labels = LabelChoice(rule.labels, language: language, in: graph)
    var nodes: [PropertyGraph.Node] = []
    var edges: [PropertyGraph.Edge] = []
    for number in survey.resources {
      let term = graph.term(number)
      var attributes = columns.attributes(of: number, in: graph, survey)
      if let iri = term.iri { attributes.append(.init("iri", .string(iri.value))) }
      let kind = types.kind(of: number)
      if let all = kind.all { attributes.append(.init("types", .string(all))) }
      let id = ids[Int(number)]
      nodes.append(
        PropertyGraph.Node(
          id: id, type: kind.type, label: labels.label(of: number) ?? Self.shortName(of: term),
          attributes: attributes, color: kind.color))
      graph.forEachRow(about: number) { row in
        guard survey.isRelation(row), let relation = relations[row.predicate] else { return }
        edges.append(
          PropertyGraph.Edge(
            source: id, target: ids[Int(row.object)], type: relation.type,
            attributes: relation.attributes))
      }
    }
    return PropertyGraph(nodes: nodes, edges: edges)
  }

  /// The type and the attributes of the edges of each property, by its number: all share them.
  private static func relations(
    _ survey: GraphSurvey, in graph: Graph, prefixes: PrefixMap
  ) -> [Int32: (type: String, attributes: [PropertyGraph.Attribute])] {
    let names = SafeNames(
      survey.relations.map { SafeNames.Subject(iri: $0) }, prefixes: prefixes, fallback: "link",
      isTaken: { _ in false })
    var relations: [Int32: (type: String, attributes: [PropertyGraph.Attribute])] = [:]
    for iri in survey.relations {
      guard let number = graph.number(of: .iri(iri)) else { continue }
      relations[number] = (
        names[SafeNames.Subject(iri: iri)], [PropertyGraph.Attribute("iri", .string(iri.value))]
      )
    }
    return relations
  }

  private func ids(_ survey: GraphSurvey, in graph: Graph, prefixes: PrefixMap) -> [String] {
    let identifier = NodeIdentifier(prefixes: prefixes)
    var ids = [String](repeating: "", count: graph.termCount)
    for number in survey.resources {
      switch graph.term(number) {
      case .iri(let iri): ids[Int(number)] = identifier(iri)
      case .blankNode(let node): ids[Int(number)] = identifier(node)
      case .literal: break
      }
    }
    return ids
  }

  /// The end of an IRI, or the label of a blank node.
  private static func shortName(of term: Term) -> String {
    guard case .iri(let iri) = term else { return term.description }
    let end = SafeNames.end(of: iri)
    return end.isEmpty ? iri.value : end
  }
}

extension Projection {
  /// How a graph is shown about which the rules say nothing; nil when no rule says that either.
  public var general: GeneralProjection? { defaults.map(GeneralProjection.init) }
}
