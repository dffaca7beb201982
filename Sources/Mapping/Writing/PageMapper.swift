internal import Mechanism
internal import Ontology
internal import RDF

/// Writes what one page says as triples, one subject after another, and notes what it tells about
/// entities that pages share.
final class PageMapper {
  let knowledge: Knowledge
  let options: MappingOptions
  let mint: Minter
  private let triples = TripleBuffer()
  private var entities = UsedEntities()
  private var versions: [PageGraph.VersionYear] = []
  private var supplements: [PageGraph.Supplement] = []

  init(knowledge: Knowledge, options: MappingOptions) {
    self.knowledge = knowledge
    self.options = options
    mint = Minter(base: options.base)
  }

  /// Writes the page.
  func map(
    _ reading: PageReading, fileName: String, checksum: String?, editions: EditionIndex
  ) -> PageGraph {
    var context = PageContext(reading: reading, mint: mint, editions: editions)
    for series in reading.page.series { describe(series, &context) }
    for plan in reading.commitments { describe(plan, &context) }
    collectVersions(of: reading, &context)
    for (issue, iri) in zip(reading.diagnostics, context.identifiers) {
      describe(issue, iri, &context)
    }
    entities.addIssues(context.entityIssues, spans: context.entitySpans)
    describeSource(fileName: fileName, checksum: checksum, &context)
    for span in context.spans.sorted() { describe(span, &context) }
    return graph(of: context.source)
  }

  /// Writes remarks on the dataset as a whole.
  func map(_ remarks: [(remark: Diagnostic, iri: IRI)]) -> PageGraph {
    for (remark, iri) in remarks {
      emit(issue(remark, iri, on: mint("dataset", "trico")))
    }
    return graph(of: nil)
  }

  private func graph(of source: IRI?) -> PageGraph {
    var statistics = GraphStatistics(base: options.base, targets: knowledge.linkedDatasets)
    statistics.add(triples, withMentions: options.mentions == .merged)
    return PageGraph(
      source: source, triples: triples, statistics: statistics, entities: entities,
      versions: versions, supplements: supplements)
  }

  func emit(_ description: Description, in part: GraphPart = .main) {
    description.write(to: triples, mark: part.rawValue)
  }

  /// Notes that something of the authority file is used, and gives its identifier.
  func use(_ entity: IRI) -> IRI {
    entities.use(entity)
    return mint.rebase(entity)
  }

  /// Notes that a concept of a code list is used, and gives it.
  func use(_ list: CodeList, _ notation: String) -> IRI { use(list(notation)) }

  /// Notes that the authority's or a new entity with this tail is used, and gives its identifier.
  func use(tail: String) -> IRI { use(Minter.entity(tail)) }

  /// Lets an entity be described with names that the page prints.
  func addFacts(_ entity: IRI, _ facts: (inout EntityFacts) -> Void) {
    entities.addFacts(entity, facts)
  }

  /// Notes what the page has to say of a subject that an earlier page describes.
  func add(to tail: String, _ description: Description) {
    supplements.append(PageGraph.Supplement(subject: tail, links: description.links))
  }

  /// Notes a version of an instrument.
  func addVersion(_ instrument: IRI, _ year: Int) {
    versions.append(PageGraph.VersionYear(instrument: instrument, year: year))
  }
}
