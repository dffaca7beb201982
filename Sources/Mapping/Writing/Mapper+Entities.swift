internal import Mechanism
internal import Ontology
internal import RDF

extension Mapper {
  /// Describes every entity and concept in use: curated facts first, then what pages print.
  ///
  /// Describing one may bring in others (a city its country, a theme its broader theme), until
  /// nothing is left that is linked and not described.
  func describeEntities() throws {
    var done = 0
    while done < entities.order.count {
      let entity = entities.order[done]
      done += 1
      if entities.isDescribedElsewhere(entity) { continue }
      try emit(describe(entity))
    }
  }

  private func describe(_ entity: IRI) -> Description {
    var description = Description(mint.rebase(entity))
    let tail = Minter.tail(of: entity) ?? ""
    let facts = entities.facts[entity] ?? EntityFacts()
    let curated = knowledge.graph.about(.iri(entity))
    let types = curated.filter { $0.predicate == RDFVocabulary.type }.compactMap(\.object.iri)
    description.add(RDFVocabulary.type, types.flatMap(Self.withParents) + facts.types)
    for triple in curated where isExported(triple) {
      if let iri = triple.object.iri, mustBeDescribed(triple) { _ = use(iri) }
      description.add(triple.predicate, mint.rebase(triple.object))
    }
    for body in inverses(of: entity) { description.add(body.predicate, use(body.subject)) }
    addNames(facts.names, to: &description, of: .iri(entity))
    for (predicate, object) in facts.links { description.add(predicate, object) }
    description.add(DQV.hasQualityAnnotation, entities.issues[tail] ?? [])
    if tail.hasPrefix("series/") || curated.isEmpty {
      description.add(PROV.wasDerivedFrom, entities.spans[tail] ?? [])
    }
    return description
  }

  /// Printed names become labels: the preferred one only where no authority gives it.
  private func addNames(_ names: [String], to description: inout Description, of entity: Term) {
    var known = Set(knowledge.graph.labels(of: entity).filter { $0.kind != .hidden }.map(\.text))
    var hasPreferred = knowledge.graph.name(of: entity) != nil
    for name in names where known.insert(name).inserted {
      description.add(hasPreferred ? SKOS.altLabel : SKOS.prefLabel, text: name)
      hasPreferred = true
    }
  }

  /// Forms for matching, editorial remarks and members of lists stay in the ontology's files.
  private func isExported(_ triple: Triple) -> Bool {
    switch triple.predicate {
    case RDFVocabulary.type, SKOS.hiddenLabel, SKOS.narrower, SKOS.hasTopConcept: return false
    case Trico.convenes:
      // A body's series is described only where a page lists or mentions it.
      return triple.object.iri.map(entities.contains) ?? false
    case SKOS.namespace("editorialNote"), SKOS.namespace("scopeNote"), SKOS.namespace("example"):
      return false
    default: return true
    }
  }

  /// Whether the object is a thing of ours, which must not be left dangling.
  private func mustBeDescribed(_ triple: Triple) -> Bool {
    guard let iri = triple.object.iri else { return false }
    return Minter.tail(of: iri) != nil
  }

  /// Links that stand at the other end in the ontology's files: a scheme's top concepts in use.
  private func inverses(of entity: IRI) -> [(predicate: IRI, subject: IRI)] {
    knowledge.graph.subjects(with: SKOS.topConceptOf, .iri(entity)).compactMap { concept in
      guard let iri = concept.iri, entities.contains(iri) else { return nil }
      return (SKOS.hasTopConcept, iri)
    }
  }

  /// A class and the reused classes above it, because plain stores do not reason.
  private static func withParents(_ type: IRI) -> [IRI] {
    switch type {
    case Trico.Class.governmentAgency:
      [type, ORG.formalOrganization, Schema.governmentOrganization]
    case Trico.Class.cooperationBody: [type, ORG.organizationalCollaboration]
    case Trico.Class.meetingSeries: [type, Schema.eventSeries]
    case Trico.Class.instrument, Trico.Class.instrumentVersion: [type, Schema.creativeWork]
    default: [type]
    }
  }
}
