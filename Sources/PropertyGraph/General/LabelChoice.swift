internal import RDF

/// The best label of each resource: of the best property it has, in the preferred language.
struct LabelChoice {
  private let graph: Graph
  private let language: String
  /// The places of the label properties, by number.
  private let ranks: [Int32: Int]

  init(_ properties: [IRI], language: String, in graph: Graph) {
    self.graph = graph
    self.language = language
    var ranks: [Int32: Int] = [:]
    for (rank, property) in properties.enumerated() {
      if let number = graph.number(of: .iri(property)) { ranks[number] = rank }
    }
    self.ranks = ranks
  }

  /// The label of a resource, or nil when it has none.
  func label(of number: Int32) -> String? {
    var best = Int.max
    var found: [Term] = []
    graph.forEachRow(about: number) { row in
      guard let rank = ranks[row.predicate], rank <= best else { return }
      let term = graph.term(row.object)
      guard let literal = term.literal, !literal.lexicalForm.isEmpty else { return }
      if rank < best { found = [] }
      best = rank
      found.append(term)
    }
    return TermText.preferred(found, language: language)
  }
}
