internal import RDF

/// A way from one resource to others over properties, as SPARQL writes it: `time:hasTime/^a:b`.
///
/// Of SPARQL's paths it has sequence and inverse. Commas part alternatives, of which the first that
/// leads anywhere counts; SPARQL has no such operator.
struct PropertyPath: Equatable, Sendable {
  /// One property, walked from subject to object or back.
  struct Step: Equatable, Sendable {
    let predicate: IRI
    let isInverse: Bool
  }

  /// The alternatives, each a sequence of steps.
  let alternatives: [[Step]]

  /// Where the path leads from `start`, each term once, in the order of terms.
  func values(from start: Term, in graph: Graph) -> [Term] {
    for steps in alternatives {
      let ends = Self.follow(steps, from: start, in: graph)
      if !ends.isEmpty { return ends }
    }
    return []
  }

  private static func follow(_ steps: [Step], from start: Term, in graph: Graph) -> [Term] {
    var reached = [start]
    for step in steps {
      let next = reached.flatMap { term in
        step.isInverse
          ? graph.subjects(with: step.predicate, term) : graph.objects(of: term, step.predicate)
      }
      // Most steps lead to one term, which needs neither a set nor sorting.
      reached = next.count < 2 ? next : Set(next).sorted()
    }
    return reached
  }
}
