import Ontology
import RDF

/// What a concept scheme must keep to (SKOS Reference §5, §8), as a list of faults.
struct ConceptRules {
  let graph: Graph

  /// All faults, one sentence each.
  func faults() -> [String] {
    let schemes = graph.instances(of: SKOS.conceptScheme)
    let concepts = graph.instances(of: SKOS.concept)
    return concepts.flatMap { labels($0) + places($0) + tree($0) }
      + schemes.flatMap { shared($0) + members($0) }
  }

  private func literals(_ subject: Term, _ predicate: IRI) -> [Literal] {
    graph.objects(of: subject, predicate).compactMap(\.literal)
  }

  private func labels(_ concept: Term) -> [String] {
    var faults: [String] = []
    let preferred = literals(concept, SKOS.prefLabel)
    if !preferred.contains(where: { $0.language == "en" }) {
      faults.append("\(concept) has no English name")
    }
    if Set(preferred.map { $0.language ?? "" }).count != preferred.count {
      faults.append("\(concept) has two names in one language")
    }
    let notes = literals(concept, SKOS.namespace("editorialNote")).map(\.lexicalForm)
    let all = [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel].flatMap { literals(concept, $0) }
    for label in all {
      let text = label.lexicalForm
      if label.language != "en" && !notes.contains(where: { $0.contains(text) }) {
        faults.append("\(concept) does not tell where \(text) was seen")
      }
      if text.isEmpty || text.first?.isWhitespace == true || text.last?.isWhitespace == true {
        faults.append("\(concept) has a label that is empty or has a blank at an end")
      }
    }
    let kinds = [
      Set(preferred), Set(literals(concept, SKOS.altLabel)),
      Set(literals(concept, SKOS.hiddenLabel)),
    ]
    for (first, second) in [(0, 1), (0, 2), (1, 2)]
    where !kinds[first].isDisjoint(with: kinds[second]) {
      faults.append("\(concept) has one label of two kinds")
    }
    return faults
  }

  private func places(_ concept: Term) -> [String] {
    var faults: [String] = []
    if graph.objects(of: concept, SKOS.inScheme).count != 1 {
      faults.append("\(concept) is not in one scheme")
    }
    for predicate in [SKOS.notation, SKOS.namespace("definition")]
    where literals(concept, predicate).count != 1 {
      faults.append("\(concept) has not one \(predicate)")
    }
    let local = concept.iri?.value.split(separator: "/").last.map(String.init)
    if literals(concept, SKOS.notation).first?.lexicalForm != local {
      faults.append("\(concept) is noted by another word than its last")
    }
    return faults
  }

  /// Broader concepts up to a top concept, never in a circle; both directions of every link.
  private func tree(_ concept: Term) -> [String] {
    var faults: [String] = []
    var seen: Set<Term> = [concept]
    var next = [concept]
    var reachesTop = false
    while let current = next.popLast() {
      if !graph.objects(of: current, SKOS.topConceptOf).isEmpty { reachesTop = true }
      for broader in graph.objects(of: current, SKOS.broader) {
        if broader == concept { faults.append("\(concept) is broader than itself") }
        if seen.insert(broader).inserted { next.append(broader) }
      }
    }
    if !reachesTop { faults.append("\(concept) reaches no top concept") }
    for (one, other) in [
      (SKOS.broader, SKOS.narrower), (SKOS.narrower, SKOS.broader),
      (SKOS.topConceptOf, SKOS.hasTopConcept),
    ] {
      for object in graph.objects(of: concept, one)
      where !graph.objects(of: object, other).contains(concept) {
        faults.append("\(concept) \(one) \(object) has no way back")
      }
    }
    return faults
  }

  /// Labels that two concepts of a scheme share in a language.
  private func shared(_ scheme: Term) -> [String] {
    var owners: [Literal: Term] = [:]
    var faults: [String] = []
    for concept in graph.subjects(with: SKOS.inScheme, scheme) {
      for kind in [SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel] {
        for label in literals(concept, kind) {
          let key = Literal(label.lexicalForm.lowercased(), language: label.language ?? "")
          if let owner = owners[key], owner != concept {
            faults.append("\(concept) shares \(label) with \(owner)")
          }
          owners[key] = concept
        }
      }
    }
    return faults
  }

  /// Names it lacks, and top concepts that do not know it.
  private func members(_ scheme: Term) -> [String] {
    let names = literals(scheme, SKOS.prefLabel).filter { $0.language == "en" }
    let definitions = literals(scheme, SKOS.namespace("definition"))
    let untold =
      names.count == 1 && definitions.count == 1
      ? [] : ["\(scheme) has not one English name and definition"]
    return untold
      + graph.objects(of: scheme, SKOS.hasTopConcept).flatMap { top -> [String] in
        var faults: [String] = []
        if !graph.objects(of: top, SKOS.topConceptOf).contains(scheme) {
          faults.append("\(top) does not know that it is at the top of \(scheme)")
        }
        if !graph.objects(of: top, SKOS.inScheme).contains(scheme) {
          faults.append("\(top) is not in \(scheme)")
        }
        return faults
      }
  }
}
