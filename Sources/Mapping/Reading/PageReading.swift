public import Mechanism
internal import Ontology
internal import RDF

/// A page with all that the ontology's knowledge finds in it: what the mapper writes down.
public struct PageReading: Sendable {
  public let page: Page
  /// Remarks of the parser and of the reader, in order of position.
  public let diagnostics: [Diagnostic]
  /// Items of each meeting, by the meeting's slug.
  let items: [String: [ItemReading]]
  let versions: [VersionReading]
  let commitments: [CommitmentReading]
  /// Resolved participants of each meeting, by the meeting's slug.
  let parties: [String: [PartyReading]]

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - page: the page as parsed.
  ///   - knowledge: what the ontology's files know.
  ///   - editions: the editions of all pages; by default those of this one.
  public init(_ page: Page, knowledge: Knowledge, editions: EditionIndex? = nil) {
    let acronyms = AcronymReader(page, knowledge: knowledge)
    let namesakes = acronyms.namesakes(in: page)
    let page = acronyms.completed(page)
    var items: [String: [ItemReading]] = [:]
    var versions: [VersionReading] = []
    var parties: [String: [PartyReading]] = [:]
    var order = 1
    let itemReader = ItemReader(knowledge: knowledge, acronyms: acronyms.matcher)
    let partyReader = PartyReader(knowledge: knowledge, acronyms: acronyms)
    for meeting in page.meetings {
      items[meeting.slug] = itemReader.read(meeting, order: &order)
    }
    let titles = page.meetings.flatMap(\.documents).flatMap { knowledge.works.hits(in: $0.title) }
    let generic = GenericNames(
      knowledge: knowledge, hits: items.values.joined().flatMap(\.works) + titles)
    let versionReader = VersionReader(knowledge: knowledge, generic: generic)
    for meeting in page.meetings {
      var read = items[meeting.slug] ?? []
      for index in read.indices {
        let (text, agents) = (read[index].text, read[index].agents)
        read[index].works = read[index].works.filter {
          generic.counts($0, in: text, at: meeting, beside: agents)
        }
      }
      let found = versionReader.versions(of: meeting, read)
      for version in found {
        for index in read.indices where version.adoptingItems.contains(read[index].slug) {
          read[index].versions.append(version.iri)
        }
      }
      versions += found
      items[meeting.slug] = read
      parties[meeting.slug] = partyReader.parties(of: meeting)
    }
    let planner = CommitmentReader(
      knowledge: knowledge, editions: editions ?? EditionIndex(page))
    let commitments = page.meetings.flatMap { meeting in
      (items[meeting.slug] ?? []).flatMap { planner.commitments(in: $0, of: meeting) }
    }
    self.page = page
    self.items = items
    self.versions = versions
    self.commitments = commitments
    self.parties = parties
    let review = KnowledgeReview(knowledge: knowledge, page: page)
    diagnostics =
      (page.diagnostics
      + review.remarks(
        items: items, versions: versions, commitments: commitments, parties: parties)
      + namesakes.map { review.remark(on: $0.participant, as: $0.bearer) })
      .sorted(by: Diagnostic.precedes)
  }
}
