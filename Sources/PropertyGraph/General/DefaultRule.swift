internal import RDF

/// How a graph is shown about which no rule says anything.
struct DefaultRule: Sendable {
  /// The properties that name a resource, the best first.
  let labels: [IRI]
  /// The colours of types: the most frequent type has the first.
  let palette: [PropertyGraph.Color]
  /// The type of a resource without a class.
  let type: String

  init(_ source: RuleSource, prefixes: PrefixMap) throws(PropertyGraphError) {
    guard let path = try source.path(.label, prefixes: prefixes) else {
      throw source.fault("it lacks “label”")
    }
    labels = path.alternatives.compactMap { steps in
      steps.count == 1 && !steps[0].isInverse ? steps[0].predicate : nil
    }
    guard labels.count == path.alternatives.count else {
      throw source.fault("its “label” must be properties with commas between them")
    }
    var palette: [PropertyGraph.Color] = []
    for text in try source.requiredText(.palette).split(separator: " ") {
      guard let color = PropertyGraph.Color(String(text)) else {
        throw source.fault("the color “\(text)” must be written as in #0072B2")
      }
      palette.append(color)
    }
    self.palette = palette
    type = try source.typeName()
  }
}
