internal import Mechanism
internal import Ontology
internal import RDF

extension Mapper {
  /// The graph as a dataset, and how it was made. No clock: dates come from an option.
  func describeDataset(sources: [IRI]) throws {
    let activity = mint("activity", "export")
    let agent = mint("agent", "trico")
    var run = Description(activity, PROV.activity)
    run.add(Foreign.label, text: "Export of mechanism pages")
    run.add(PROV.used, sources)
    run.add(PROV.wasAssociatedWith, agent)
    try emit(run)
    var program = Description(agent, PROV.softwareAgent)
    program.add(Foreign.label, text: "trico")
    program.add(Schema.softwareVersion, string: options.programVersion)
    try emit(program)

    // The description is a part of what it counts: it is made again until its numbers are right.
    var counted = statistics
    var descriptions = datasetDescriptions(counted, sources: sources)
    while true {
      var next = statistics
      for description in descriptions { next.add(description.triples) }
      if next == counted { break }
      counted = next
      descriptions = datasetDescriptions(counted, sources: sources)
    }
    for description in descriptions { try emit(description) }
  }

  /// The dataset with its partitions and its links to other datasets, with given numbers (VoID §4).
  private func datasetDescriptions(
    _ counts: GraphStatistics, sources: [IRI]
  ) -> [Description] {
    var dataset = Description(mint("dataset", "trico"), DCAT.dataset, VoID.dataset)
    dataset.add(DCTerms.title, text: "Knowledge graph of trilateral cooperation mechanisms")
    dataset.add(
      DCTerms.description,
      text: """
        Series of meetings between China, Japan and the Republic of Korea, their editions, dates, \
        places, participants, agendas, outcomes and documents, as listed on the mechanism pages of \
        the Trilateral Cooperation Secretariat.
        """)
    if let license = options.license { dataset.add(DCTerms.license, IRI(license)) }
    if let date = options.date { dataset.add(DCTerms.issued, date: date) }
    dataset.add(PROV.wasGeneratedBy, mint("activity", "export"))
    dataset.add(PROV.wasDerivedFrom, sources)
    dataset.add(VoID.vocabulary, counts.vocabularies)
    dataset.add(VoID.uriSpace, string: options.base)
    dataset.add(DQV.hasQualityAnnotation, datasetIssues)
    dataset.add(VoID.triples, integer: counts.triples)
    dataset.add(VoID.distinctSubjects, integer: counts.subjects)
    dataset.add(VoID.entities, integer: counts.entities)
    dataset.add(VoID.classes, integer: counts.classes.count)
    dataset.add(VoID.properties, integer: counts.properties.count)

    var parts: [Description] = []
    for (type, count) in counts.classes.sorted(by: { $0.key < $1.key }) {
      var part = Description(partition("class", type), VoID.dataset)
      part.add(VoID.class, type)
      part.add(VoID.entities, integer: count)
      dataset.add(VoID.classPartition, part.subject)
      parts.append(part)
    }
    for (property, count) in counts.properties.sorted(by: { $0.key < $1.key }) {
      var part = Description(partition("property", property), VoID.dataset)
      part.add(VoID.property, property)
      part.add(VoID.triples, integer: count)
      dataset.add(VoID.propertyPartition, part.subject)
      parts.append(part)
    }
    for (target, predicates) in counts.links.sorted(by: { $0.key < $1.key }) {
      let about = knowledge.graph.about(.iri(target))
      let name = target.value.split(separator: "/").last.map(String.init) ?? ""
      var links = Description(mint("dataset", "trico-links-\(Slug.make(name))"), VoID.linkset)
      links.add(VoID.subjectsTarget, dataset.subject)
      let target = mint.rebase(target)
      links.add(VoID.objectsTarget, target)
      links.add(VoID.linkPredicate, predicates.keys.sorted())
      links.add(VoID.triples, integer: predicates.values.reduce(0, +))
      dataset.add(VoID.subset, links.subject)
      parts.append(links)
      var other = Description(target)
      for triple in about { other.add(triple.predicate, triple.object) }
      parts.append(other)
    }
    return [dataset] + parts
  }

  /// The part of the dataset that a class or property makes: known by the term's own name.
  private func partition(_ kind: String, _ term: IRI) -> IRI {
    let name = term.value.split(separator: "/").dropFirst().joined(separator: "/")
    return mint("dataset", "trico-\(kind)-\(Slug.make(name))")
  }
}
