internal import Mechanism
internal import Ontology
internal import RDF

extension PageMapper {
  /// A plan announced in an item, beside the meeting it is about.
  func describe(_ plan: CommitmentReading, _ context: inout PageContext) {
    var description = Description(mint("commitment", plan.slug), Trico.Class.commitment)
    description.add(Trico.statedIn, mint("item", plan.item))
    if let meeting = plan.meeting {
      description.add(Trico.concerns, mint("meeting", meeting.slug))
    } else {
      let series = use(tail: "series/\(plan.series)")
      description.add(Trico.concerns, series)
      context.note("series/\(plan.series)", on: plan.lines)
    }
    description.add(Trico.plannedYear, integer: plan.plannedYear)
    description.add(
      Trico.plannedCountry, plan.plannedCountry.map { use(tail: "country/\($0.lowercased())") })
    description.add(Trico.fulfilment, use(.fulfilment, plan.fulfilment))
    description.add(Trico.basis, use(.basis, "inferred"))
    description.add(DQV.hasQualityAnnotation, context.issues(on: "commitment/\(plan.slug)"))
    description.add(PROV.wasDerivedFrom, context.span(plan.lines))
    emit(description)
  }

  /// Versions of instruments: each is one edition of a text.
  func collectVersions(of reading: PageReading, _ context: inout PageContext) {
    for version in reading.versions {
      guard let tail = Minter.tail(of: version.iri) else { continue }
      let spans = version.lines.map { context.span($0) }
      addVersion(version.instrument, version.year)
      let name = knowledge.graph.name(of: .iri(version.instrument)) ?? tail
      let instrument = use(version.instrument)
      let basis = use(.basis, version.adoptedAt == nil ? "inferred" : "stated")
      addFacts(version.iri) { facts in
        facts.types = [Trico.Class.instrumentVersion]
        facts.add(name: "\(name) (\(version.year))")
        facts.link(DCTerms.isVersionOf, .iri(instrument))
        facts.link(Trico.year, .literal(Literal(version.year)))
        if let meeting = version.adoptedAt {
          facts.link(Trico.adoptedAt, .iri(mint("meeting", meeting)))
        }
        facts.link(Trico.basis, .iri(basis))
        for span in spans { facts.link(PROV.wasDerivedFrom, .iri(span)) }
      }
    }
  }

  /// A remark on the quality of the page, on the node that it is about, or on the page.
  func describe(_ diagnostic: Diagnostic, _ iri: IRI, _ context: inout PageContext) {
    var description = issue(
      diagnostic, iri, on: diagnostic.subject.map(mint.node) ?? context.source)
    description.add(PROV.wasDerivedFrom, context.span(diagnostic.lines))
    emit(description)
  }

  /// A remark without its place.
  func issue(_ diagnostic: Diagnostic, _ iri: IRI, on target: IRI) -> Description {
    var description = Description(iri, Trico.Class.qualityIssue, DQV.qualityAnnotation)
    description.add(Trico.issueType, use(.issueType, diagnostic.code))
    description.add(Trico.severity, use(.severity, diagnostic.severity.rawValue))
    description.add(OA.hasTarget, target)
    description.add(OA.motivatedBy, DQV.qualityAssessment)
    description.add(
      DQV.inDimension,
      knowledge.graph.objects(of: .iri(CodeList.issueType(diagnostic.code)), DQV.inDimension)
        .compactMap(\.iri))
    description.add(Schema.text, text: Fold.nfc(diagnostic.message))
    return description
  }

  /// The page itself.
  func describeSource(
    fileName: String, checksum: String?, _ context: inout PageContext
  ) {
    var description = Description(context.source, Trico.Class.sourceDocument, PROV.entity)
    if let topic = context.reading.page.topic {
      description.add(DCTerms.title, text: Fold.nfc(topic))
    }
    description.add(DCTerms.identifier, string: Self.carried(fileName))
    if let url = options.sourceURL { description.add(DCTerms.source, IRI(url)) }
    description.add(Trico.lineCount, integer: context.reading.page.lineCount)
    description.add(Schema.sha256, string: checksum)
    description.add(DQV.hasQualityAnnotation, context.pageIssues)
    emit(description)
  }

  /// A file's name without the characters that XML cannot carry; the page's text has none.
  private static func carried(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isControl = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
      result.append(isControl ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }

  /// Lines of the page.
  func describe(_ span: LineSpan, _ context: inout PageContext) {
    var description = Description(context.span(span), Trico.Class.sourceSpan, PROV.entity)
    description.add(Trico.spanOf, context.source)
    description.add(Trico.firstLine, positive: span.first)
    description.add(Trico.lastLine, positive: span.last)
    description.add(PROV.value, string: context.reading.page.text.text(of: span))
    emit(description)
  }
}
