public import Mechanism
internal import Ontology
internal import RDF

/// Writes what pages say as triples, one subject after another.
///
/// What belongs to one page goes out when the page is mapped; what several pages share (countries,
/// agencies, themes) is collected and goes out once, in `finish`.
public final class Mapper {
  let knowledge: Knowledge
  let options: MappingOptions
  let mint: Minter
  private let receiver: any TripleReceiver

  /// What the main graph holds so far.
  var statistics: GraphStatistics
  /// How many triples the main graph has so far.
  public var tripleCount: Int { statistics.triples }
  /// How many triples the mentions have so far.
  public private(set) var mentionTripleCount = 0
  /// Entities of the authority file and the code lists that the pages name.
  var entities = UsedEntities()
  /// Versions of instruments on all pages, by instrument: each is known by its year.
  var versionYears: [IRI: Set<Int>] = [:]
  /// Source documents, for the description of the dataset.
  private var sources: [IRI] = []
  /// Remarks on the dataset as a whole.
  var datasetIssues: [IRI] = []

  public init(knowledge: Knowledge, options: MappingOptions, receiver: any TripleReceiver) {
    self.knowledge = knowledge
    self.options = options
    self.mint = Minter(base: options.base)
    self.receiver = receiver
    statistics = GraphStatistics(base: options.base, targets: knowledge.linkedDatasets)
  }

  /// Writes one page.
  ///
  /// - Parameters:
  ///   - reading: the page.
  ///   - fileName: name of its file, without folders.
  ///   - checksum: SHA-256 of the page's bytes in hexadecimal digits.
  ///   - editions: the editions of all pages; by default those of this one.
  /// - Throws: What the receiver throws.
  public func map(
    _ reading: PageReading, fileName: String, checksum: String?, editions: EditionIndex? = nil
  ) throws {
    var context = PageContext(
      reading: reading, mint: mint, editions: editions ?? EditionIndex(reading.page))
    sources.append(context.source)
    for series in reading.page.series { try describe(series, &context) }
    for plan in reading.commitments { try describe(plan, &context) }
    collectVersions(of: reading, &context)
    for (issue, iri) in zip(reading.diagnostics, context.identifiers) {
      try describe(issue, iri, &context)
    }
    entities.addIssues(context.entityIssues, spans: context.entitySpans)
    try describeSource(fileName: fileName, checksum: checksum, &context)
    for span in context.spans.sorted() { try describe(span, &context) }
  }

  /// Writes remarks that belong to no page of the graph, such as on pages that could not be read.
  ///
  /// - Parameter remarks: the remarks; their files name them.
  /// - Throws: What the receiver throws.
  public func map(datasetRemarks remarks: [Diagnostic]) throws {
    for remark in remarks {
      let slug = Page.name(of: remark.file)
      var iri = mint("issue", "\(remark.code)-\(slug)")
      var number = 2
      while datasetIssues.contains(iri) {
        iri = mint("issue", "\(remark.code)-\(slug)-\(number)")
        number += 1
      }
      datasetIssues.append(iri)
      try emit(issue(remark, iri, on: mint("dataset", "trico")))
    }
  }

  /// Writes what the pages share, and the description of the dataset.
  public func finish() throws {
    linkVersions()
    try describeEntities()
    try describeDataset(sources: sources)
  }

  func emit(_ description: Description, in part: GraphPart = .main) throws {
    let triples = description.triples
    if part == .main || options.mentions == .merged {
      statistics.add(triples)
    } else {
      mentionTripleCount += triples.count
    }
    for triple in triples { try receiver.receive(triple, in: part) }
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

  /// Lets an entity be described with names that a page prints.
  func addFacts(_ entity: IRI, _ facts: (inout EntityFacts) -> Void) {
    entities.addFacts(entity, facts)
  }
}
