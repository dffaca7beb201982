internal import Mechanism
internal import Ontology
internal import RDF

/// Finds out who is meant by an acronym that stands alone: `Korea: KIPO` is the agency that the page
/// calls `Korean Intellectual Property Office (KIPO)` elsewhere, or that the authority file knows by
/// it. Where several bear it, nobody is meant for certain.
struct AcronymReader {
  /// An agency or organisation, and where the page says that an acronym is its.
  struct Bearer {
    /// Class and slug.
    let tail: String
    let name: String
    /// ISO 3166-1 alpha-3.
    let country: String?
    /// Nil for what the authority file knows.
    let line: Int?
    let isKnown: Bool
  }

  private let knowledge: Knowledge
  private var bearers: [String: [Bearer]] = [:]

  init(_ page: Page, knowledge: Knowledge) {
    self.knowledge = knowledge
    for participant in page.meetings.lazy.flatMap(\.participants) {
      guard let name = participant.organization, let acronym = participant.acronym,
        let (tail, isKnown, _) = knowledge.organization(of: participant)
      else { continue }
      let isThere = bearers[acronym]?.contains { $0.tail == tail } == true
      if isThere { continue }
      bearers[acronym, default: []].append(
        Bearer(
          tail: tail, name: name, country: participant.country, line: participant.line,
          isKnown: isKnown))
    }
  }

  /// Everybody who bears the acronym and may be meant beside a country; beside none, of all countries.
  func bearers(of acronym: String, in country: String?) -> [Bearer] {
    guard Acronym.isAcronym(acronym) else { return [] }
    var found = (bearers[acronym] ?? []).filter { country == nil || $0.country == country }
    for (agency, owner) in knowledge.agencies(bearing: acronym)
    where country == nil || country == owner {
      let tail = Minter.reference(to: agency)
      if found.contains(where: { $0.tail == tail }) { continue }
      found.append(
        Bearer(
          tail: tail, name: knowledge.graph.name(of: .iri(agency)) ?? tail, country: owner,
          line: nil, isKnown: true))
    }
    return found
  }

  /// The agencies of countries that the page calls by the same name and acronym; nil when the name
  /// holds no acronym.
  private func named(_ name: String) -> [Bearer]? {
    let (bare, acronym) = Acronym.split(name)
    guard let acronym else { return nil }
    return bearers(of: acronym, in: nil).filter {
      $0.country != nil && Fold.key(Acronym.split($0.name).name) == Fold.key(bare)
    }
  }

  /// The parties without country that are an agency by name and acronym, each with that agency.
  func namesakes(in page: Page) -> [(participant: Participant, bearer: Bearer)] {
    page.meetings.flatMap(\.participants).compactMap { participant in
      guard Acronym.split(participant.organization ?? "").acronym != nil else { return nil }
      return bearer(of: participant).map { (participant, $0) }
    }
  }

  /// The page with the country of parties that are printed without one, but are an agency by their
  /// acronym.
  func completed(_ page: Page) -> Page {
    var page = page
    for series in page.series.indices {
      for meeting in page.series[series].meetings.indices {
        for index in page.series[series].meetings[meeting].participants.indices {
          let participant = page.series[series].meetings[meeting].participants[index]
          guard let country = bearer(of: participant)?.country else { continue }
          page.series[series].meetings[meeting].participants[index].country = country
          page.series[series].meetings[meeting].participants[index].isCountryInferred = true
        }
      }
    }
    return page
  }

  /// The one that a party without country is.
  private func bearer(of participant: Participant) -> Bearer? {
    guard participant.country == nil, let name = participant.organization,
      knowledge.organization(name) == nil
    else { return nil }
    let found = named(name) ?? bearers(of: name, in: nil)
    return found.count == 1 ? found[0] : nil
  }

  /// Finds acronyms of one bearer each in running text.
  var matcher: LabelMatcher? {
    let clear = bearers.filter { $0.value.count == 1 && !$0.value[0].isKnown }
    if clear.isEmpty { return nil }
    var matcher = LabelMatcher()
    for (acronym, found) in clear.sorted(by: { ByteOrder.less($0.key, $1.key) })
    where bearers(of: acronym, in: nil).count == 1 {
      matcher.add(acronym, for: Minter.entity(found[0].tail), isHidden: true)
    }
    return matcher
  }
}
