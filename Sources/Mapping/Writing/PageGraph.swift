public import RDF

/// What one page says, as triples, and what it tells about the entities that pages share.
///
/// It depends on the page and on what other pages make of its editions, and on nothing else: any
/// number of pages can be mapped at the same time.
public struct PageGraph: Sendable {
  /// The page itself; nil for remarks that belong to no page.
  let source: IRI?
  /// The triples; the mark of each is the raw value of its `GraphPart`.
  public let triples: TripleBuffer
  /// What the main graph holds of them.
  let statistics: GraphStatistics
  /// Shared entities that the page names.
  let entities: UsedEntities
  /// Versions of instruments: each is known by its year.
  let versions: [VersionYear]

  /// What the page says of subjects that earlier pages describe.
  public let supplements: [Supplement]

  /// What is said of a subject that an earlier page describes.
  public struct Supplement: Sendable {
    /// Class and slug.
    let subject: String
    let links: [EntityFacts.Link]
  }

  /// A version of an instrument.
  struct VersionYear: Hashable, Sendable {
    let instrument: IRI
    let year: Int
  }

  /// The same with its triples counted anew, and nothing left to be described.
  func counted(by options: MappingOptions, _ knowledge: Knowledge) -> PageGraph {
    var statistics = GraphStatistics(base: options.base, targets: knowledge.linkedDatasets)
    statistics.add(triples, withMentions: options.mentions == .merged)
    return PageGraph(
      source: source, triples: triples, statistics: statistics, entities: UsedEntities(),
      versions: [], supplements: [])
  }
}
