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
    dataset.add(PROV.wasGeneratedBy, activity)
    dataset.add(PROV.wasDerivedFrom, sources)
    dataset.add(
      VoID.vocabulary,
      [Trico.namespace, Schema.namespace, DCTerms.namespace, SKOS.namespace, PROV.namespace]
        .map(\.iri))
    dataset.add(VoID.uriSpace, string: options.base)
    dataset.add(DQV.hasQualityAnnotation, datasetIssues)
    // The statement that counts the triples is one of them.
    dataset.add(VoID.triples, integer: tripleCount + dataset.triples.count + 1)
    try emit(dataset)
  }
}
