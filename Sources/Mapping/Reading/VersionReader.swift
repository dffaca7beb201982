internal import Mechanism
internal import Ontology
internal import RDF

/// A version of an instrument that a meeting's documents hold.
struct VersionReading {
  /// The instrument, under the authority file's base.
  let instrument: IRI
  let year: Int
  /// Slug of the document that holds it: `tchm-4-2`.
  let document: String
  /// Slug of the meeting where an outcome signs, approves or adopts it; nil when none does.
  let adoptedAt: String?
  /// Slugs of those items.
  let adoptingItems: [String]
  /// Lines of the document and of those items.
  let lines: [LineSpan]

  /// The version's identifier under the authority file's base: `instrument/action-plan-2011`.
  var iri: IRI { Self.iri(instrument, year) }

  static func iri(_ instrument: IRI, _ year: Int) -> IRI { IRI("\(instrument.value)-\(year)") }
}

/// Finds versions: a document whose title names an instrument is a version of it. Its year is the
/// one in the title ("as revised in 2017"), the printed date's, or the meeting's.
struct VersionReader {
  let knowledge: Knowledge
  let generic: GenericNames

  /// The acts that bring a text into being.
  private static let adopting = Set(["signed", "approved", "adopted"].map { CodeList.act($0) })

  func versions(of meeting: Meeting, _ items: [ItemReading]) -> [VersionReading] {
    meeting.documents.enumerated().compactMap { index, document in
      let title = Fold.nfc(document.title)
      guard document.type != "press-release",
        let hit = knowledge.works.hits(in: title).first(where: { isInstrument($0.entity) }),
        generic.counts(hit, in: title, at: meeting, beside: []), Self.isTitle(hit, in: title),
        let year = Self.year(in: title, behind: hit.range.upperBound) ?? document.date?.year
          ?? meeting.date?.earliest.year
      else { return nil }
      let adopting = items.filter { item in
        item.kind == .outcome && item.act.map(Self.adopting.contains) == true
          && item.works.contains { $0.entity == hit.entity }
      }
      return VersionReading(
        instrument: hit.entity, year: year, document: "\(meeting.slug)-\(index + 1)",
        adoptedAt: adopting.isEmpty ? nil : meeting.slug, adoptingItems: adopting.map(\.slug),
        lines: [LineSpan(document.line)] + adopting.map(\.item.lines))
    }
  }

  /// Whether the title is the instrument's name, and not that of a text about it: nothing but
  /// adjectives may stand before ("Revised Action Plan …", not "Report on the Action Plan").
  private static func isTitle(_ hit: LabelMatcher.Hit, in title: String) -> Bool {
    var before = String.UnicodeScalarView()
    before.append(contentsOf: title.unicodeScalars.prefix(hit.range.lowerBound))
    let words = Fold.key(String(before)).split(separator: " ")
    return words.count <= 3
      && words.allSatisfy { !["of", "on", "for", "to", "about", "in", "and"].contains($0) }
  }

  private func isInstrument(_ entity: IRI) -> Bool {
    knowledge.graph.contains(
      Triple(.iri(entity), RDFVocabulary.type, .iri(Trico.Class.instrument)))
  }

  /// A year behind the instrument's name: `… as revised in 2017`.
  private static func year(in title: String, behind position: Int) -> Int? {
    String(title.unicodeScalars.dropFirst(position)).split { !$0.isNumber }.lazy
      .compactMap { Int($0) }.first { (1990...2100).contains($0) }
  }
}
