public import Mechanism
internal import Ontology
public import RDF

/// Maps pages to triples.
///
/// What belongs to one page is mapped by itself, on any thread (`map`). What several pages share
/// (countries, agencies, themes) and the description of the dataset follow when all pages were
/// added, in their order.
public final class Mapper {
  let knowledge: Knowledge
  let options: MappingOptions
  let mint: Minter

  /// What the main graph holds so far.
  private(set) var statistics: GraphStatistics
  /// How many triples the main graph has so far.
  public var tripleCount: Int { statistics.triples }
  /// How many triples the mentions have so far.
  public private(set) var mentionTripleCount = 0
  /// Entities of the authority file and the code lists that the pages name.
  var entities: SharedEntities
  /// Versions of instruments on all pages, by instrument: each is known by its year.
  private(set) var versionYears: [IRI: Set<Int>] = [:]
  /// Names of the source documents, for the description of the dataset: there may be very many.
  private(set) var sources: [String] = []
  /// Remarks on the dataset as a whole.
  private(set) var datasetIssues: [IRI] = []

  /// - Parameters:
  ///   - knowledge: what the ontology's files know.
  ///   - options: choices that change what the graph says.
  ///   - editions: the editions of all pages; what pages say of shared entities is kept beside them.
  public init(knowledge: Knowledge, options: MappingOptions, editions: EditionIndex) {
    self.knowledge = knowledge
    self.options = options
    mint = Minter(base: options.base)
    entities = SharedEntities(editions.store)
    statistics = GraphStatistics(base: options.base, targets: knowledge.linkedDatasets)
  }

  /// Maps one page.
  ///
  /// - Parameters:
  ///   - reading: the page.
  ///   - fileName: name of its file, without folders.
  ///   - checksum: SHA-256 of the page's bytes in hexadecimal digits.
  ///   - editions: the editions of all pages.
  ///   - knowledge: what the ontology's files know.
  ///   - options: choices that change what the graph says.
  /// - Returns: The page's triples, and what it tells about shared entities.
  public static func map(
    _ reading: PageReading, fileName: String, checksum: String?, editions: EditionIndex,
    knowledge: Knowledge, options: MappingOptions
  ) -> PageGraph {
    PageMapper(knowledge: knowledge, options: options).map(
      reading, fileName: fileName, checksum: checksum, editions: editions)
  }

  /// Maps one page by itself, with the shared entities that it names and without a dataset.
  ///
  /// The triples depend on the page alone. So those of any pages, mapped in any number of runs, are
  /// together the triples of one run; what several of them say stands there once when duplicates go.
  ///
  /// - Parameters:
  ///   - reading: the page.
  ///   - fileName: name of its file, without folders.
  ///   - checksum: SHA-256 of the page's bytes in hexadecimal digits.
  ///   - editions: the editions of this page.
  ///   - knowledge: what the ontology's files know.
  ///   - options: choices that change what the graph says.
  /// - Returns: The page's triples.
  /// - Throws: Nothing of its own.
  public static func mapApart(
    _ reading: PageReading, fileName: String, checksum: String?, editions: EditionIndex,
    knowledge: Knowledge, options: MappingOptions
  ) throws -> PageGraph {
    let page = map(
      reading, fileName: fileName, checksum: checksum, editions: editions, knowledge: knowledge,
      options: options)
    let mapper = Mapper(knowledge: knowledge, options: options, editions: editions)
    mapper.add(page)
    mapper.linkVersions()
    var triples = page.triples
    mapper.describeEntities(in: &triples) { _ in }
    return page.counted(by: options, knowledge)
  }

  /// Takes in what a page tells about the dataset and the entities that pages share.
  public func add(_ page: PageGraph) {
    statistics.add(page.statistics)
    if options.mentions != .merged {
      mentionTripleCount += page.triples.count - page.statistics.triples
    }
    entities.add(page.entities)
    for version in page.versions {
      versionYears[version.instrument, default: []].insert(version.year)
    }
    if let source = page.source {
      sources.append(String(source.value.dropFirst(mint("source", "").value.count)))
    }
  }

  /// Takes in remarks that belong to no page of the graph, such as on pages that could not be read.
  ///
  /// - Parameter remarks: the remarks; their files name them.
  /// - Returns: The remarks as triples.
  public func add(datasetRemarks remarks: [Diagnostic]) -> TripleBuffer {
    var named: [(remark: Diagnostic, iri: IRI)] = []
    var taken: Set<IRI> = []
    for remark in remarks {
      let slug = Page.name(of: remark.file)
      var iri = mint("issue", "\(remark.code)-\(slug)")
      var number = 2
      while !taken.insert(iri).inserted {
        iri = mint("issue", "\(remark.code)-\(slug)-\(number)")
        number += 1
      }
      named.append((remark, iri))
    }
    datasetIssues = named.map(\.iri)
    let graph = PageMapper(knowledge: knowledge, options: options).map(named)
    add(graph)
    return graph.triples
  }

  /// Describes what the pages share, and the dataset.
  ///
  /// - Parameter receive: takes the triples, about a mebibyte at a time.
  /// - Throws: What `receive` throws.
  public func finish(_ receive: (TripleBuffer) throws -> Void) throws {
    func flush(_ triples: inout TripleBuffer) throws {
      statistics.add(triples, withMentions: true)
      try receive(triples)
      triples = TripleBuffer()
    }
    var triples = TripleBuffer()
    linkVersions()
    try describeEntities(in: &triples) { if $0.byteCount >= 1 << 20 { try flush(&$0) } }
    describeRun(in: triples)
    // The description of the dataset counts all that stands before.
    try flush(&triples)
    describeDataset(in: triples)
    try flush(&triples)
  }

  /// Links each version to the one before it.
  private func linkVersions() {
    for (instrument, years) in versionYears {
      let sorted = years.sorted()
      for (older, newer) in zip(sorted, sorted.dropFirst()) {
        let replaced = mint.rebase(VersionReading.iri(instrument, older))
        entities.addFacts(VersionReading.iri(instrument, newer)) { facts in
          facts.link(DCTerms.replaces, .iri(replaced))
        }
      }
    }
  }
}
