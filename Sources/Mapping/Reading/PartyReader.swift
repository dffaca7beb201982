internal import Mechanism
internal import Ontology
internal import RDF

/// A participant with the agency or organisation that it is.
struct PartyReading {
  /// Somebody, or nobody named, who came for the party.
  struct Delegate {
    let participant: Participant
    /// Class and slug of the person: `person/suzuki-ichiro-jpn`.
    let person: String?
  }

  /// Whoever came for one country and one agency, in the order of the page; never empty.
  var delegates: [Delegate]
  /// Slug of the participation: `tchm-4-jpn`, `tchm-4-tcs`.
  let slug: String
  /// Class and slug of the agency or organisation: `agency/kcs`. Nil when none is named.
  let organization: String?
  /// Whether the authority file knows it.
  let isKnown: Bool
  /// Whether the printed name is one of its good names.
  let isGoodName: Bool
  /// Notation in the basis list.
  let basis: String
  /// Those who bear the acronym that is printed instead of a name. When it is one, the party is that.
  var bearers: [AcronymReader.Bearer] = []

  /// Who is named first.
  var participant: Participant { delegates[0].participant }
  /// Whether the party speaks for a country.
  var isNational: Bool { participant.country != nil }

  /// The party under another slug.
  func called(_ slug: String) -> PartyReading {
    PartyReading(
      delegates: delegates, slug: slug, organization: organization, isKnown: isKnown,
      isGoodName: isGoodName, basis: basis, bearers: bearers)
  }
}

/// Finds out which agency or organisation a participant is.
struct PartyReader {
  let knowledge: Knowledge
  let acronyms: AcronymReader

  func parties(of meeting: Meeting) -> [PartyReading] {
    var used: Set<String> = []
    var numbers: [String: Int] = [:]
    var parties: [PartyReading] = []
    var delegations = Delegations()
    for participant in meeting.participants {
      guard let party = party(participant, meeting) else { continue }
      if let index = delegations.place(of: party) {
        parties[index].delegates += party.delegates
        continue
      }
      var slug = party.slug
      // A second delegation of one country is kept apart by its agency, then by a number.
      if used.contains(slug), let organization = party.organization {
        slug += "-" + (organization.split(separator: "/").last.map(String.init) ?? "")
      }
      let base = slug
      while !used.insert(slug).inserted {
        let number = numbers[base, default: 1] + 1
        numbers[base] = number
        slug = "\(base)-\(number)"
      }
      delegations.add(party, at: parties.count)
      parties.append(party.called(slug))
    }
    return parties
  }

  /// The delegations of countries so far. Two lines name delegates of one: a country's, with the same
  /// agency or none.
  private struct Delegations {
    private struct Key: Hashable {
      let country: String?
      let basis: String
      let organization: String?
    }

    /// The first of a country, under no organisation, and the first with each agency.
    private var places: [Key: Int] = [:]

    /// Where the delegation is that somebody more belongs to.
    func place(of party: PartyReading) -> Int? {
      party.delegates[0].person == nil ? nil : places[key(party, party.organization)]
    }

    mutating func add(_ party: PartyReading, at place: Int) {
      guard party.isNational else { return }
      for organization in [nil, party.organization] {
        let key = key(party, organization)
        if places[key] == nil { places[key] = place }
      }
    }

    private func key(_ party: PartyReading, _ organization: String?) -> Key {
      Key(
        country: party.participant.country, basis: party.basis, organization: organization)
    }
  }

  private func party(_ participant: Participant, _ meeting: Meeting) -> PartyReading? {
    let found = knowledge.organization(of: participant)
    var organization = found?.tail
    var isKnown = found?.isKnown ?? true
    var bearers: [AcronymReader.Bearer] = []
    if !isKnown, let name = participant.organization {
      bearers = acronyms.bearers(of: name, in: participant.country)
      if bearers.count == 1 { (organization, isKnown) = (bearers[0].tail, bearers[0].isKnown) }
    }
    let owner =
      participant.country?.lowercased()
      ?? organization?.split(separator: "/").last.map { Slug.make($0) }
    let person = participant.person.flatMap { Knowledge.minted("person", $0, owner) }
    // Somebody who comes for nobody named is known by the own name.
    guard let key = owner ?? person?.split(separator: "/").last.map(String.init) else { return nil }
    return PartyReading(
      delegates: [PartyReading.Delegate(participant: participant, person: person)],
      slug: "\(meeting.slug)-\(key)", organization: organization, isKnown: isKnown,
      isGoodName: found?.isGoodName ?? true,
      basis: participant.isCountryInferred
        ? "inferred" : bearers.count == 1 ? "normalised" : "stated", bearers: bearers)
  }
}

extension Knowledge {
  /// Class and slug of the agency or organisation that a participant is: `agency/kcs`; whether the
  /// authority file knows it, and whether the printed name is one of its good names. Nil when none
  /// is named.
  func organization(
    of participant: Participant
  ) -> (tail: String, isKnown: Bool, isGoodName: Bool)? {
    guard let name = participant.organization else { return nil }
    if let country = participant.country {
      if let (agency, kind) = agency(name, of: country) {
        return (Minter.reference(to: agency), true, kind != .hidden)
      }
      return Self.minted("agency", name, country.lowercased()).map { ($0, false, true) }
    }
    if let known = organization(name) { return (Minter.reference(to: known), true, true) }
    return Self.minted("organization", name, nil).map { ($0, false, true) }
  }

  /// An identifier for a name that no authority knows; nil when nothing of it can stand in one.
  /// Names that differ in their acronym, case or punctuation get the same one.
  static func minted(_ segment: String, _ name: String, _ owner: String?) -> String? {
    var letters = String.UnicodeScalarView()
    letters.append(
      contentsOf: Acronym.split(name).name.unicodeScalars.filter { Fold.scalar($0) != "'" })
    guard let slug = Slug.identifier(for: String(letters)) else { return nil }
    return "\(segment)/\(slug)" + (owner.map { "-\($0)" } ?? "")
  }
}
