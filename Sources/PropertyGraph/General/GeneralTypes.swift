internal import RDF

/// The types of nodes, by their classes.
struct GeneralTypes {
  /// What a node is.
  struct Kind {
    let type: String
    /// The names of all its classes, when there are several.
    let all: String?
    let color: PropertyGraph.Color?
  }

  private let classes: [Int32: [IRI]]
  private let names: SafeNames
  private let colors: [String: PropertyGraph.Color]
  private let fallback: String

  init(_ survey: GraphSurvey, in graph: Graph, prefixes: PrefixMap, rule: DefaultRule) {
    classes = survey.classes
    fallback = rule.type
    let fallback = fallback
    let names = SafeNames(
      survey.instances.keys.map { SafeNames.Subject(iri: $0) }, prefixes: prefixes,
      fallback: "Class", isTaken: { $0.lowercased() == fallback })
    self.names = names
    var counts: [String: Int] = [:]
    for number in survey.resources {
      let type = survey.classes[number]?.first.map { names[SafeNames.Subject(iri: $0)] }
      counts[type ?? fallback, default: 0] += 1
    }
    let sorted = counts.sorted {
      $0.value == $1.value ? ByteOrder.less($0.key, $1.key) : $0.value > $1.value
    }
    var colors: [String: PropertyGraph.Color] = [:]
    // When there are more types than colours, the rare ones share the last.
    for (index, entry) in sorted.enumerated() where !rule.palette.isEmpty {
      colors[entry.key] = rule.palette[min(index, rule.palette.count - 1)]
    }
    self.colors = colors
  }

  /// What the resource with this number is.
  func kind(of number: Int32) -> Kind {
    let list = classes[number] ?? []
    let all = list.map { names[SafeNames.Subject(iri: $0)] }
    let type = all.first ?? fallback
    return Kind(
      type: type,
      all: all.count > 1 ? all.sorted(by: ByteOrder.less).joined(separator: ";") : nil,
      color: colors[type])
  }
}
