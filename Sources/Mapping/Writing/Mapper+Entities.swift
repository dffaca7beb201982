internal import Mechanism
internal import Ontology
internal import RDF

extension Mapper {
  /// Describes every entity and concept in use: curated facts first, then what pages print.
  ///
  /// Describing one may bring in others (a city its country, a theme its broader theme), until
  /// nothing is left that is linked and not described.
  ///
  /// - Parameters:
  ///   - triples: takes the triples.
  ///   - flush: is called after each entity; it may give another buffer.
  func describeEntities(
    in triples: inout TripleBuffer, next flush: (inout TripleBuffer) throws -> Void
  ) rethrows {
    var next = 0
    while next < entities.order.count {
      for triple in curated(entities.order[next]) {
        if let linked = triple.object.iri, isOurs(linked) { entities.use(linked) }
      }
      next += 1
    }
    for entity in entities.order.sorted(by: Self.precedes) {
      if entities.isDescribedElsewhere(entity) { continue }
      describe(entity, in: triples)
      try flush(&triples)
    }
  }

  /// Whether an IRI is described here: data, themes and codes, and what a user's files describe.
  private func isOurs(_ iri: IRI) -> Bool {
    Minter.tail(of: iri) != nil || !knowledge.graph.about(.iri(iri)).isEmpty
  }

  /// What the ontology's files say about an entity and the export repeats.
  private func curated(_ entity: IRI) -> [Triple] {
    knowledge.graph.about(.iri(entity)).filter(isExported)
  }

  /// Data before code lists, and each in the order of identifiers.
  private static func precedes(_ lhs: IRI, _ rhs: IRI) -> Bool {
    let isCode = (
      lhs.value.hasPrefix(CodeList.namespace.iri.value),
      rhs.value.hasPrefix(CodeList.namespace.iri.value)
    )
    return isCode.0 == isCode.1 ? lhs < rhs : isCode.1
  }

  private func describe(_ entity: IRI, in triples: TripleBuffer) {
    var description = Description(mint.rebase(entity))
    let tail = Minter.reference(to: entity)
    let facts = entities.facts[entity] ?? EntityFacts()
    let curated = curated(entity)
    let types = knowledge.graph.objects(of: .iri(entity), RDFVocabulary.type).compactMap(\.iri)
    description.add(RDFVocabulary.type, (types + facts.types).flatMap(Self.withParents))
    for triple in curated { description.add(triple.predicate, mint.rebase(triple.object)) }
    description.add(SKOS.hasTopConcept, topConcepts(of: entity))
    addNames(facts.names, to: &description, of: .iri(entity))
    for link in facts.links { description.add(link.predicate, link.object) }
    var hasBegun = description.distinct.write(to: triples)
    // Of these there may be as many as pages.
    func append(_ predicate: IRI, _ object: IRI) {
      if !hasBegun { triples.begin(.iri(description.subject)) }
      hasBegun = true
      triples.append(predicate, .iri(object))
    }
    entities.forEachIssue(on: tail) { append(DQV.hasQualityAnnotation, $0) }
    if tail.hasPrefix("series/") || curated.isEmpty {
      entities.forEachSpan(of: tail) { append(PROV.wasDerivedFrom, $0) }
    }
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
    case RDFVocabulary.type, SKOS.hiddenLabel, SKOS.narrower, SKOS.hasTopConcept,
      PROV.wasAttributedTo:
      return false
    case Trico.convenes:
      // A body's series is described only where a page lists or mentions it.
      return triple.object.iri.map(entities.contains) ?? false
    case SKOS.namespace("editorialNote"), SKOS.namespace("scopeNote"), SKOS.namespace("example"):
      return false
    default: return true
    }
  }

  /// The top concepts of a scheme that are in use.
  private func topConcepts(of scheme: IRI) -> [IRI] {
    knowledge.graph.subjects(with: SKOS.topConceptOf, .iri(scheme)).compactMap(\.iri)
      .filter(entities.contains)
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
