internal import Mechanism
internal import Ontology
internal import RDF

extension Mapper {
  /// How the graph was made. No clock: dates come from an option.
  func describeRun(in triples: TripleBuffer) {
    let activity = mint("activity", "export")
    let agent = mint("agent", "trico")
    var run = Description(activity, PROV.activity)
    run.add(Foreign.label, text: "Export of mechanism pages")
    run.write(to: triples)
    appendSources(PROV.used, to: triples)
    triples.append(PROV.wasAssociatedWith, .iri(agent))
    var program = Description(agent, PROV.softwareAgent)
    program.add(Foreign.label, text: "trico")
    program.add(Schema.softwareVersion, string: options.programVersion)
    program.write(to: triples)
  }

  /// Adds all pages as values of the subject that was begun last.
  private func appendSources(_ predicate: IRI, to triples: TripleBuffer) {
    for source in sources { triples.append(predicate, .iri(mint("source", source))) }
  }

  /// The graph as a dataset.
  func describeDataset(in triples: TripleBuffer) {
    // The description is a part of what it counts: it is made again until its numbers are right.
    var counted = statistics
    while true {
      let description = datasetDescription(counted)
      var next = statistics
      let counting = TripleBuffer()
      description.write(to: counting) {}
      next.add(counting, withMentions: true)
      next.add(PROV.wasDerivedFrom, times: sources.count)
      if next == counted {
        return description.write(to: triples) { appendSources(PROV.wasDerivedFrom, to: triples) }
      }
      counted = next
    }
  }

  /// The dataset, what follows its sources, and the sets that it is made of or linked to.
  private struct DatasetDescription {
    var head: Description
    var rest: Description
    var parts: [Description] = []

    /// Appends all of it to a buffer, with the sources by `appendSources`.
    func write(to triples: TripleBuffer, sources appendSources: () -> Void) {
      head.write(to: triples)
      appendSources()
      rest.append(to: triples)
      for part in parts { part.write(to: triples) }
    }
  }

  /// The dataset with its partitions and its links to other datasets, with given numbers (VoID §4).
  private func datasetDescription(_ counts: GraphStatistics) -> DatasetDescription {
    var head = Description(mint("dataset", "trico"), DCAT.dataset, VoID.dataset)
    head.add(DCTerms.title, text: "Knowledge graph of trilateral cooperation mechanisms")
    head.add(
      DCTerms.description,
      text: """
        Series of meetings between China, Japan and the Republic of Korea, their editions, dates, \
        places, participants, agendas, outcomes and documents, as listed on the mechanism pages of \
        the Trilateral Cooperation Secretariat.
        """)
    if let license = options.license { head.add(DCTerms.license, IRI(license)) }
    if let date = options.date { head.add(DCTerms.issued, date: date) }
    head.add(PROV.wasGeneratedBy, mint("activity", "export"))
    var dataset = Description(head.subject)
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
    return DatasetDescription(head: head, rest: dataset, parts: parts)
  }

  /// The part of the dataset that a class or property makes: known by the term's own name.
  private func partition(_ kind: String, _ term: IRI) -> IRI {
    let name = term.value.split(separator: "/").dropFirst().joined(separator: "/")
    return mint("dataset", "trico-\(kind)-\(Slug.make(name))")
  }
}
