internal import Ontology
internal import RDF

/// Reads from a graph what it says about series and meetings.
struct FactsReader {
  let graph: GraphIndex

  init(_ graph: GraphIndex) { self.graph = graph }

  /// The series, in the order of the document.
  func series() -> [SeriesFacts] {
    graph.instances(of: Trico.Class.meetingSeries).map { node in
      SeriesFacts(
        iri: graph.iri(node), label: graph.label(node),
        code: graph.text(of: node, SKOS.notation), level: name(of: node, Trico.level),
        latestEvent: graph.text(of: node, Trico.latestEventInSource),
        remarks: remarks(on: [node]), span: span(of: node))
    }
  }

  /// The meetings, in the order of the document.
  func meetings() -> [MeetingFacts] { graph.instances(of: Trico.Class.meeting).map(meeting) }

  private func meeting(_ node: GraphIndex.Node) -> MeetingFacts {
    let items = items(of: node)
    let participations = graph.objects(of: node, Trico.hasParticipation)
    let documents = graph.objects(of: node, Trico.hasDocument)
    let downloads = graph.objects(of: node, Trico.hasDownload)
    let times = graph.objects(of: node, OWLTime.hasTime)
    let commitments = items.flatMap { graph.subjects(with: Trico.statedIn, $0) }
    let series = graph.objects(of: node, Schema.superEvent).first
    let parts = [node] + times + participations + items + documents + downloads + commitments
    return MeetingFacts(
      iri: graph.iri(node), label: graph.label(node), key: graph.text(of: node, Trico.key),
      ordinal: graph.number(of: node, Trico.ordinal),
      title: graph.text(of: node, Trico.titleInSource), series: series.map(named),
      date: times.first.map(date), place: place(of: node),
      hosts: graph.objects(of: node, Trico.host).map(graph.label),
      participants: participations.map(participant),
      items: items.map(item).sorted { ($0.order ?? .max) < ($1.order ?? .max) },
      documents: documents.map(document), downloads: downloads.map(download),
      remarks: remarks(on: parts), plans: commitments.map(plan), span: span(of: node))
  }

  /// All items of a meeting, at every depth.
  private func items(of meeting: GraphIndex.Node) -> [GraphIndex.Node] {
    var seen: Set<GraphIndex.Node> = []
    let top = [Trico.hasItem, Trico.hasAgendaItem, Trico.hasOutcomeItem].flatMap {
      graph.objects(of: meeting, $0)
    }
    return (graph.subjects(with: Trico.itemOf, meeting).sorted() + top)
      .filter { seen.insert($0).inserted }
  }

  private func date(_ node: GraphIndex.Node) -> DateFacts {
    DateFacts(
      stated: graph.text(of: node, Trico.dateInSource), edtf: graph.text(of: node, Trico.edtf),
      earliest: graph.text(of: node, Trico.earliest), latest: graph.text(of: node, Trico.latest),
      year: graph.number(of: node, Trico.year),
      statedPrecision: name(of: node, Trico.statedPrecision),
      precision: name(of: node, Trico.precision))
  }

  private func place(of meeting: GraphIndex.Node) -> PlaceFacts? {
    let location = graph.objects(of: meeting, Schema.location).first
    let country = graph.objects(of: meeting, Trico.heldInCountry).first
    let mode = graph.text(of: meeting, Schema.eventAttendanceMode)
    let stated = graph.text(of: meeting, Trico.placeInSource)
    if location == nil, country == nil, stated == nil, mode == nil { return nil }
    // A country stands for the place when the page names no city.
    return PlaceFacts(
      stated: stated, city: location == country ? nil : location.map(named),
      country: country.map(named),
      isOnline: mode.map { ByteOrder.equal($0, Schema.onlineEventAttendanceMode.value) } ?? false)
  }

  private func participant(_ node: GraphIndex.Node) -> ParticipantFacts {
    ParticipantFacts(
      iri: graph.iri(node),
      organization: graph.objects(of: node, Trico.participant).first.map(named),
      country: graph.objects(of: node, Trico.onBehalfOf).first.map(named),
      statedNames: graph.texts(of: node, Trico.nameInSource),
      persons: graph.objects(of: node, Trico.representedBy).map(graph.label),
      posts: graph.texts(of: node, Trico.postInSource), span: span(of: node))
  }

  private func item(_ node: GraphIndex.Node) -> ItemFacts {
    let types = graph.objects(of: node, RDFVocabulary.type)
    let has = { (type: IRI) in graph.node(type).map(types.contains) ?? false }
    return ItemFacts(
      iri: graph.iri(node),
      kind: has(Trico.Class.agendaItem)
        ? .agenda : has(Trico.Class.outcomeItem) ? .outcome : .unspecified,
      number: graph.text(of: node, Trico.itemNumber), order: graph.number(of: node, Trico.order),
      heading: graph.text(of: node, Trico.heading), text: graph.text(of: node, Schema.text),
      act: name(of: node, Trico.act),
      themes: graph.objects(of: node, DCTerms.subject).map(named).sorted { $0.iri < $1.iri },
      mentions: graph.objects(of: node, Schema.mentions).map(named).sorted { $0.iri < $1.iri },
      parent: graph.objects(of: node, Trico.subItemOf).first.map(graph.iri), span: span(of: node))
  }

  private func document(_ node: GraphIndex.Node) -> DocumentFacts {
    DocumentFacts(
      iri: graph.iri(node), title: graph.text(of: node, DCTerms.title),
      type: name(of: node, DCTerms.type), date: graph.text(of: node, DCTerms.date),
      url: graph.text(of: node, Schema.url) ?? graph.text(of: node, DCAT.downloadURL),
      span: span(of: node))
  }

  private func download(_ node: GraphIndex.Node) -> DownloadFacts {
    DownloadFacts(
      iri: graph.iri(node), language: graph.text(of: node, Schema.inLanguage),
      label: graph.text(of: node, Trico.labelInSource),
      url: graph.text(of: node, DCAT.downloadURL), span: span(of: node))
  }

  private func plan(_ node: GraphIndex.Node) -> PlanFacts {
    PlanFacts(
      iri: graph.iri(node), item: graph.objects(of: node, Trico.statedIn).first.map(graph.iri),
      concerns: graph.objects(of: node, Trico.concerns).map(named),
      year: graph.number(of: node, Trico.plannedYear),
      country: graph.objects(of: node, Trico.plannedCountry).first.map(named),
      fulfilment: name(of: node, Trico.fulfilment), span: span(of: node))
  }

  /// The remarks on nodes, each once.
  func remarks(on nodes: [GraphIndex.Node]) -> [RemarkFacts] {
    var seen: Set<GraphIndex.Node> = []
    return nodes.flatMap { target in
      graph.objects(of: target, DQV.hasQualityAnnotation)
        .filter { seen.insert($0).inserted }
        .map { node in
          RemarkFacts(
            iri: graph.iri(node), code: name(of: node, Trico.issueType) ?? "",
            severity: name(of: node, Trico.severity), text: graph.text(of: node, Schema.text),
            target: graph.iri(target), span: span(of: node))
        }
    }
  }

  /// The lines that a node was read from: the first span in the order of the page.
  func span(of node: GraphIndex.Node) -> SpanFacts? {
    graph.objects(of: node, PROV.wasDerivedFrom).compactMap { span -> SpanFacts? in
      guard let first = graph.number(of: span, Trico.firstLine) else { return nil }
      let source = graph.objects(of: span, Trico.spanOf).first
      return SpanFacts(
        source: source.map { graph.text(of: $0, DCTerms.identifier) ?? graph.localName($0) },
        first: first, last: graph.number(of: span, Trico.lastLine) ?? first,
        text: graph.text(of: span, PROV.value))
    }.min { $0.first < $1.first }
  }

  /// A node with its label.
  private func named(_ node: GraphIndex.Node) -> Named {
    Named(iri: graph.iri(node), label: graph.label(node))
  }

  /// The code of a concept: the end of its IRI.
  private func name(of subject: GraphIndex.Node, _ predicate: IRI) -> String? {
    graph.objects(of: subject, predicate).first.map(graph.localName)
  }
}
