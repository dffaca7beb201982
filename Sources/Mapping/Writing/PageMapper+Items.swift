internal import Mechanism
internal import Ontology
internal import RDF

extension PageMapper {
  /// An agenda item or outcome, and where its themes and names stand.
  func describe(
    _ reading: ItemReading, of meeting: IRI, _ parent: Meeting, _ series: Series,
    _ children: [IRI], _ context: inout PageContext
  ) {
    let iri = mint("item", reading.slug)
    var description = Description(iri, type(of: reading.kind))
    if reading.kind != .item { description.add(RDFVocabulary.type, Trico.Class.meetingItem) }
    description.add(RDFVocabulary.type, Schema.creativeWork)
    description.add(Foreign.label, text: label(of: reading, parent, series))
    description.add(Trico.itemOf, meeting)
    if let parent = reading.parent {
      description.add(Trico.subItemOf, mint("item", parent))
      description.add(DCTerms.isPartOf, mint("item", parent))
    }
    description.add(Trico.hasSubItem, children)
    description.add(DCTerms.hasPart, children)
    description.add(Trico.itemNumber, string: reading.item.number)
    description.add(Schema.position, integer: reading.position)
    description.add(Trico.order, integer: reading.order)
    if let heading = reading.heading { description.add(Trico.heading, text: heading) }
    description.add(Schema.text, text: reading.text)
    description.add(Trico.act, reading.act.map(use))
    description.add(Trico.primaryTheme, reading.primaryThemes.map(use))
    description.add(DCTerms.subject, reading.themes.map { use($0.entity) })
    description.add(Schema.mentions, (reading.agents + reading.works).map { use($0.entity) })
    description.add(Schema.mentions, reading.versions.map(use))
    description.add(DQV.hasQualityAnnotation, context.issues(on: "item/\(reading.slug)"))
    description.add(PROV.wasDerivedFrom, context.span(reading.lines))
    emit(description)
    for hit in reading.agents + reading.works { noteSeries(hit, reading, &context) }
    let hits =
      reading.themes.map { (hit: $0, isTheme: true) }
      + (reading.agents + reading.works).map { (hit: $0, isTheme: false) }
    describeMentions(
      hits.sorted {
        ($0.hit.range.lowerBound, $0.hit.range.upperBound, $0.hit.entity)
          < ($1.hit.range.lowerBound, $1.hit.range.upperBound, $1.hit.entity)
      }, in: iri, reading.slug)
  }

  private func type(of kind: ItemKind) -> IRI {
    switch kind {
    case .agenda: Trico.Class.agendaItem
    case .outcome: Trico.Class.outcomeItem
    case .item: Trico.Class.meetingItem
    }
  }

  /// `TCHM 4 · 2.4 AEO`; an agenda item says so, because its number alone would not.
  private func label(of reading: ItemReading, _ meeting: Meeting, _ series: Series) -> String {
    var label = MeetingLabel.short(meeting, of: series) + " · "
    if reading.kind == .agenda { label += "Agenda " }
    label += reading.item.number
    if let heading = reading.heading { label += " \(heading)" }
    return label
  }

  /// A series that is only mentioned has no line of its own: the mention is where it comes from.
  private func noteSeries(
    _ hit: LabelMatcher.Hit, _ reading: ItemReading, _ context: inout PageContext
  ) {
    guard let tail = Minter.tail(of: hit.entity), tail.hasPrefix("series/") else { return }
    context.note(tail, on: reading.item.lines)
  }

  /// One annotation for each place in the text (Web Annotation Data Model §4.2). Two things named
  /// by the same words share the place, so the second and third bring their class along.
  private func describeMentions(
    _ hits: [(hit: LabelMatcher.Hit, isTheme: Bool)], in item: IRI, _ slug: String
  ) {
    var used: Set<String> = []
    for (hit, isTheme) in hits {
      var name = "\(slug)-\(hit.range.lowerBound)-\(hit.range.upperBound)"
      if !used.insert(name).inserted {
        name += "-" + Slug.make(Minter.reference(to: hit.entity))
      }
      let iri = mint("mention", name)
      let target = iri + "-target"
      let (position, quote) = (iri + "-position", iri + "-quote")
      var mention = Description(iri, Trico.Class.mention, OA.annotation)
      mention.add(OA.hasBody, use(hit.entity))
      mention.add(OA.motivatedBy, isTheme ? OA.tagging : OA.identifying)
      mention.add(Trico.basis, use(.basis, hit.isHidden ? "normalised" : "stated"))
      mention.add(OA.hasTarget, target)
      emit(mention, in: .mentions)
      var selection = Description(target, OA.specificResource)
      selection.add(OA.hasSource, item)
      selection.add(OA.hasSelector, [position, quote])
      emit(selection, in: .mentions)
      var place = Description(position, OA.textPositionSelector)
      place.add(OA.start, .literal(number(hit.range.lowerBound)))
      place.add(OA.end, .literal(number(hit.range.upperBound)))
      emit(place, in: .mentions)
      var words = Description(quote, OA.textQuoteSelector)
      words.add(OA.exact, string: hit.text)
      emit(words, in: .mentions)
    }
  }

  /// Offsets are non-negative integers (Web Annotation Vocabulary, `oa:start`).
  private func number(_ value: Int) -> Literal {
    Literal(String(value), datatype: XSD.nonNegativeInteger)
  }
}
