internal import Mechanism
internal import Ontology
internal import RDF

extension PageMapper {
  /// A series and its editions.
  func describe(_ series: Series, _ context: inout PageContext) {
    let iri = mint("series", series.code)
    let page = context.reading.page.name
    let owner = context.editions.owner(ofSeries: series.code) ?? page
    // Every page has the span of its own line; the first page has the description.
    _ = context.span(series.line ?? series.meetings.first?.lines.first ?? 1)
    if owner == page { describe(series, iri, &context) }
    for meeting in series.meetings {
      if let fields = meeting.addition {
        supplement(meeting, fields, of: series, &context)
        continue
      }
      let before = meeting.ordinal.flatMap {
        context.editions.edition($0 - 1, ofSeries: series.code)
      }
      let after = meeting.ordinal.flatMap {
        context.editions.edition($0 + 1, ofSeries: series.code)
      }
      describe(meeting, in: iri, of: series, before: before, after: after, &context)
    }
  }

  private func describe(
    _ series: Series, _ iri: IRI, _ context: inout PageContext
  ) {
    let entry = context.editions.series(series.code)
    let known = IRI(Knowledge.defaultBase + "series/\(series.code)")
    var description = Description(iri, Trico.Class.meetingSeries, Schema.eventSeries)
    let labels = knowledge.graph.about(.iri(known)).filter {
      $0.predicate == SKOS.prefLabel || $0.predicate == SKOS.altLabel
    }
    for label in labels { description.add(label.predicate, label.object) }
    var texts = Set(labels.compactMap { $0.object.literal?.lexicalForm })
    for name in (entry?.names ?? [series.name]).map(Fold.label) {
      guard !name.isEmpty, texts.insert(name).inserted else { continue }
      description.add(texts.count == 1 ? SKOS.prefLabel : SKOS.altLabel, text: name)
    }
    description.add(SKOS.notation, string: series.code)
    if let level = series.level { description.add(Trico.level, use(.meetingLevel, level)) }
    if series.line != nil { description.add(Trico.nameInSource, string: series.name) }
    description.add(Trico.latestEventInSource, string: series.latestEvent)
    for body in knowledge.graph.subjects(with: Trico.convenes, .iri(known)) {
      if let body = body.iri { description.add(Trico.convenedBy, use(body)) }
    }
    description.add(DQV.hasQualityAnnotation, context.issues(on: "series/\(series.code)"))
    for place in entry?.lines ?? [] {
      description.add(PROV.wasDerivedFrom, mint("span", "\(place.page)-\(place.line)"))
    }
    emit(description)
  }

  private func describe(
    _ meeting: Meeting, in series: IRI, of parent: Series, before: String?, after: String?,
    _ context: inout PageContext
  ) {
    let slug = meeting.slug
    let iri = mint("meeting", slug)
    var description = Description(iri, Trico.Class.meeting, Schema.event)
    description.add(Foreign.label, text: MeetingLabel.text(meeting, of: parent))
    description.add(Trico.key, string: meeting.key)
    description.add(Trico.ordinal, positive: meeting.ordinal)
    description.add(Trico.titleInSource, string: meeting.title)
    description.add(Schema.superEvent, series)
    description.add(Trico.previousMeeting, before.map { mint("meeting", $0) })
    description.add(Trico.nextMeeting, after.map { mint("meeting", $0) })
    addFacts(of: meeting, to: &description, &context)
    if !meeting.addedFields.isEmpty {
      addFromOtherPages("meeting/\(slug)", to: &description, context)
    }
    description.add(DQV.hasQualityAnnotation, context.issues(on: "meeting/\(slug)"))
    description.add(PROV.wasDerivedFrom, context.span(meeting.lines))
    emit(description)

    describeParts(of: meeting, in: parent, &context)
  }

  /// What a page adds to an edition that an earlier page describes: the parts themselves, and what
  /// that page has to say of the edition on account of them.
  private func supplement(
    _ meeting: Meeting, _ fields: Set<Meeting.Field>, of parent: Series,
    _ context: inout PageContext
  ) {
    let iri = mint("meeting", meeting.slug)
    var description = Description(iri)
    if fields.contains(.title) { description.add(Trico.titleInSource, string: meeting.title) }
    addFacts(of: meeting, to: &description, &context)
    for lines in meeting.contentLines { description.add(PROV.wasDerivedFrom, context.span(lines)) }
    add(to: "meeting/\(meeting.slug)", description.distinct)
    for (subject, address, line) in meeting.links {
      guard let address, let url = try? IRI(validating: address) else { continue }
      var description = Description(mint.node(subject))
      description.add(subject.hasPrefix("document/") ? Schema.url : DCAT.downloadURL, url)
      description.add(PROV.wasDerivedFrom, context.span(line))
      add(to: subject, description)
    }
    describeParts(of: meeting, in: parent, &context)
  }

  /// Time, place, participants and what was spoken of, as far as they are said of the edition itself.
  private func addFacts(
    of meeting: Meeting, to description: inout Description, _ context: inout PageContext
  ) {
    let slug = meeting.slug
    let parties = context.reading.parties[slug] ?? []
    let items = context.reading.items[slug] ?? []
    description.add(OWLTime.hasTime, meeting.date == nil ? nil : mint("time", slug))
    if let date = meeting.date, date.precision == .day || date.precision == .dayRange {
      description.add(Schema.startDate, date: "\(date.earliest)")
      description.add(Schema.endDate, date: "\(date.latest)")
    }
    describePlace(of: meeting, &description, &context)
    description.add(
      Trico.hasParticipation, parties.map { mint("participation", $0.slug) })
    // The vocabulary's own property is for agencies of governments; others attend as such.
    let agencies = parties.filter(\.isNational).compactMap(\.organization)
    description.add(Trico.attendedBy, agencies.map { mint.node($0) })
    description.add(
      Schema.attendee, parties.compactMap(\.organization).map { mint.node($0) })
    for party in parties where party.delegates.contains(where: \.participant.host) {
      guard let tail = party.organization else { continue }
      description.add(Trico.host, mint.node(tail))
      description.add(Schema.organizer, mint.node(tail))
    }
    let top = items.filter { $0.parent == nil }
    description.add(
      Trico.hasAgendaItem, top.filter { $0.kind == .agenda }.map { mint("item", $0.slug) })
    description.add(
      Trico.hasOutcomeItem, top.filter { $0.kind == .outcome }.map { mint("item", $0.slug) })
    for predicate in [Trico.hasItem, DCTerms.hasPart] {
      description.add(predicate, top.map { mint("item", $0.slug) })
    }
    for predicate in [Trico.hasDocument, Schema.subjectOf] {
      description.add(
        predicate, meeting.documents.indices.map { mint("document", "\(slug)-\($0 + 1)") })
    }
    description.add(
      Trico.hasDownload,
      meeting.downloads.map { mint("download", "\(slug)-\($0.language.lowercased())") })
  }

  private func addFromOtherPages(
    _ tail: String, to description: inout Description, _ context: PageContext
  ) {
    for link in context.editions.supplements(to: tail) {
      description.add(link.predicate, link.object)
    }
  }

  /// The time of an edition, its participations, items, documents and languages.
  private func describeParts(
    of meeting: Meeting, in parent: Series, _ context: inout PageContext
  ) {
    let slug = meeting.slug
    let iri = mint("meeting", slug)
    let parties = context.reading.parties[slug] ?? []
    let items = context.reading.items[slug] ?? []
    let hasLinks = meeting.addedFields.contains(.links)
    if let date = meeting.date { describe(date, slug, &context) }
    for party in parties { describe(party, of: iri, &context) }
    let children = Dictionary(grouping: items.filter { $0.parent != nil }) { $0.parent ?? "" }
    for item in items {
      let below = (children[item.slug] ?? []).map { mint("item", $0.slug) }
      describe(item, of: iri, meeting, parent, below, &context)
    }
    for (index, document) in meeting.documents.enumerated() {
      describe(
        document, "\(slug)-\(index + 1)", of: iri, isAddedTo: hasLinks, &context)
    }
    for download in meeting.downloads {
      describe(
        download, "\(slug)-\(download.language.lowercased())", of: iri, isAddedTo: hasLinks,
        &context)
    }
  }

  private func describePlace(
    of meeting: Meeting, _ description: inout Description, _ context: inout PageContext
  ) {
    guard let place = meeting.place else { return }
    let country = place.country.map { use(tail: "country/\($0.lowercased())") }
    if let city = place.city {
      if let tail = knowledge.place(city, in: place.country) {
        let known = Minter.entity(tail)
        description.add(Schema.location, use(known))
        addFacts(known) { facts in
          facts.types = [Schema.city]
          facts.add(name: Fold.label(city))
          if let country { facts.link(Schema.containedInPlace, .iri(country)) }
        }
        if knowledge.graph.about(.iri(known)).isEmpty {
          context.note(tail, on: LineSpan(place.line))
        }
      }
    } else if !place.online {
      description.add(Schema.location, country)
    }
    if place.online {
      description.add(Schema.eventAttendanceMode, Schema.onlineEventAttendanceMode)
    } else {
      description.add(Trico.heldInCountry, country)
    }
    description.add(Trico.placeInSource, string: place.stated)
  }

  private func describe(_ date: MeetingDate, _ slug: String, _ context: inout PageContext) {
    var description = Description(
      mint("time", slug), Trico.Class.meetingTime, OWLTime.temporalEntity)
    description.add(Trico.earliest, date: "\(date.earliest)")
    description.add(Trico.latest, date: "\(date.latest)")
    description.add(Trico.year, integer: date.earliest.year)
    description.add(Trico.statedPrecision, use(.precision, date.statedPrecision.rawValue))
    description.add(Trico.precision, use(.precision, date.precision.rawValue))
    description.add(Trico.edtf, string: date.edtf)
    description.add(Trico.dateInSource, string: date.stated)
    description.add(PROV.wasDerivedFrom, context.span(date.line))
    emit(description)
  }

  private func describe(
    _ party: PartyReading, of meeting: IRI, _ context: inout PageContext
  ) {
    let participant = party.participant
    var description = Description(
      mint("participation", party.slug), Trico.Class.participation, Foreign.participation)
    description.add(Trico.participationIn, meeting)
    let country = participant.country.map { use(tail: "country/\($0.lowercased())") }
    if let tail = party.organization {
      description.add(Trico.participant, use(tail: tail))
      addFacts(Minter.entity(tail)) { facts in
        let (name, acronym) = Acronym.split(participant.organization ?? "")
        // An acronym alone is no name beside the one that is printed elsewhere, with the acronym.
        if party.bearers.count != 1 {
          facts.add(name: Fold.label(name))
          if !party.isKnown, let acronym { facts.link(notation: acronym) }
        }
        if party.isNational {
          facts.types = [Trico.Class.governmentAgency]
          if let country { facts.link(Trico.ofCountry, .iri(country)) }
        } else {
          facts.types = [ORG.organization]
        }
      }
      if !party.isKnown { context.note(tail, on: LineSpan(participant.line)) }
    }
    description.add(Trico.onBehalfOf, country)
    for delegate in party.delegates {
      guard let tail = delegate.person, let name = delegate.participant.person else { continue }
      description.add(Trico.representedBy, use(tail: tail))
      addFacts(Minter.entity(tail)) { facts in
        facts.types = [Schema.person]
        facts.link(Schema.name, .literal(Literal(name)))
      }
      context.note(tail, on: LineSpan(delegate.participant.line))
    }
    let delegates = party.delegates.map(\.participant)
    for name in delegates { description.add(Trico.nameInSource, string: name.organization) }
    for label in delegates { description.add(Trico.labelInSource, string: label.statedCountry) }
    for post in delegates.flatMap({ [$0.post, $0.otherPost] }) {
      description.add(Trico.postInSource, string: post)
    }
    description.add(Trico.basis, use(.basis, party.basis))
    description.add(
      DQV.hasQualityAnnotation, context.issues(on: "participation/\(party.slug)"))
    for delegate in delegates {
      description.add(PROV.wasDerivedFrom, context.span(delegate.line))
    }
    emit(description)
  }

  private func describe(
    _ document: Document, _ slug: String, of meeting: IRI, isAddedTo: Bool,
    _ context: inout PageContext
  ) {
    var description = Description(
      mint("document", slug), Trico.Class.meetingDocument, Schema.digitalDocument,
      Foreign.foafDocument)
    description.add(DCTerms.title, text: Fold.nfc(document.title))
    description.add(Trico.titleInSource, string: document.stated)
    description.add(DCTerms.type, use(.documentType, document.type))
    if let date = document.date { description.add(DCTerms.date, date: "\(date)") }
    description.add(Trico.documentOf, meeting)
    for version in context.reading.versions where version.document == slug {
      description.add(Trico.embodies, use(version.iri))
    }
    if let url = document.url, let address = try? IRI(validating: url) {
      description.add(Schema.url, address)
    }
    if isAddedTo { addFromOtherPages("document/\(slug)", to: &description, context) }
    description.add(DQV.hasQualityAnnotation, context.issues(on: "document/\(slug)"))
    description.add(PROV.wasDerivedFrom, context.span(document.line))
    emit(description)
  }

  private func describe(
    _ download: Download, _ slug: String, of meeting: IRI, isAddedTo: Bool,
    _ context: inout PageContext
  ) {
    var description = Description(mint("download", slug), Trico.Class.download)
    description.add(Schema.inLanguage, string: download.language)
    let concept = CodeList.language(download.language)
    let authority = knowledge.graph.objects(of: .iri(concept), SKOS.closeMatch).first?.iri
    description.add(DCTerms.language, authority)
    description.add(Trico.labelInSource, string: download.stated)
    description.add(Trico.downloadOf, meeting)
    if let url = download.url, let address = try? IRI(validating: url) {
      description.add(DCAT.downloadURL, address)
    }
    if isAddedTo { addFromOtherPages("download/\(slug)", to: &description, context) }
    description.add(DQV.hasQualityAnnotation, context.issues(on: "download/\(slug)"))
    description.add(PROV.wasDerivedFrom, context.span(download.line))
    emit(description)
  }
}

/// Short names for meetings and items, as graph tools show them.
enum MeetingLabel {
  /// `TCHM 4 (2011)`.
  static func text(_ meeting: Meeting, of series: Series) -> String {
    var label = short(meeting, of: series)
    if let year = meeting.date?.earliest.year { label += " (\(year))" }
    return label
  }

  /// `TCHM 4`.
  static func short(_ meeting: Meeting, of series: Series) -> String {
    let name =
      Acronym.split(series.name).acronym
      ?? (series.code.count <= 6 ? series.code.uppercased() : series.name)
    return meeting.ordinal.map { "\(name) \($0)" } ?? name
  }
}
