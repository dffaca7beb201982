internal import RDF

/// What there is in a graph: its resources, and which properties lead to them.
struct GraphSurvey {
  /// The resources that are nodes, by number.
  let resources: [Int32]
  /// The properties that lead from resource to resource.
  let relations: [IRI]
  /// The classes of each resource, by number; the most special first.
  let classes: [Int32: [IRI]]
  /// How many instances each class has.
  let instances: [IRI: Int]
  /// The language whose texts need no mark, in small letters.
  let language: String

  /// The number of `rdf:type`, or -1.
  private let type: Int32
  /// Whether the term with a number is no literal.
  private let isResource: [Bool]

  init(_ graph: Graph, language: String) {
    self.language = language
    let type = graph.number(of: .iri(RDFVocabulary.type)) ?? -1
    let isResource = (0..<graph.termCount).map { graph.term(Int32($0)).literal == nil }
    var isNode = [Bool](repeating: false, count: graph.termCount)
    var relations: Set<Int32> = []
    var classes: [Int32: [IRI]] = [:]
    var instances: [IRI: Int] = [:]
    for number in isNode.indices where isResource[number] {
      graph.forEachRow(about: Int32(number)) { row in
        isNode[number] = true
        if row.predicate == type, let iri = graph.term(row.object).iri {
          classes[row.subject, default: []].append(iri)
          instances[iri, default: 0] += 1
        } else if isResource[Int(row.object)] {
          isNode[Int(row.object)] = true
          relations.insert(row.predicate)
        }
      }
    }
    for (number, list) in classes where list.count > 1 {
      classes[number] = list.sorted {
        (instances[$0] ?? 0, $0) < (instances[$1] ?? 0, $1)
      }
    }
    resources = isNode.indices.filter { isNode[$0] }.map { Int32($0) }
    self.relations = relations.compactMap { graph.term($0).iri }
    self.classes = classes
    self.instances = instances
    self.type = type
    self.isResource = isResource
    isClass = classes.values.reduce(into: Set<IRI>()) { $0.formUnion($1) }
      .reduce(into: Set<Int32>()) { set, iri in
        if let number = graph.number(of: .iri(iri)) { set.insert(number) }
      }
  }

  /// The numbers of all classes.
  private let isClass: Set<Int32>

  /// Whether a triple leads from a resource to a resource; what it is an instance of is none.
  func isRelation(_ row: Graph.Row) -> Bool {
    guard isResource[Int(row.object)] else { return false }
    return row.predicate != type || !isClass.contains(row.object)
  }
}
