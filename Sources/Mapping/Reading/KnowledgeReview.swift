internal import Mechanism
internal import Ontology
internal import RDF

/// Remarks that need to know what names mean: plans not met, variants of names, anachronisms.
struct KnowledgeReview {
  let knowledge: Knowledge
  let page: Page

  func remarks(
    items: [String: [ItemReading]], versions: [VersionReading],
    commitments: [CommitmentReading], parties: [String: [PartyReading]]
  ) -> [Diagnostic] {
    let all = page.meetings.flatMap { items[$0.slug] ?? [] }
    return plansNotMet(commitments) + anachronisms(items, versions)
      + agencies(page.meetings.flatMap { parties[$0.slug] ?? [] })
      + acronyms(page.meetings.flatMap { parties[$0.slug] ?? [] })
      + page.meetings.flatMap { participants(of: $0, parties[$0.slug] ?? []) }
      + countryNames() + seriesNames() + mentionNames(all) + places() + links()
  }

  private func plansNotMet(_ commitments: [CommitmentReading]) -> [Diagnostic] {
    commitments.compactMap { plan in
      guard plan.fulfilment == "not-as-planned", let meeting = plan.meeting else { return nil }
      let planned = [plan.plannedCountry, plan.plannedYear.map(String.init)].compactMap { $0 }
      let place =
        meeting.page == page.name ? "line \(meeting.line)" : "\(meeting.file):\(meeting.line)"
      let actual = [meeting.place?.stated, meeting.date?.stated].compactMap { $0 }
      return remark(
        "plan-not-met", .info, plan.lines, plan.column, "commitment/\(plan.slug)",
        "planned: \(planned.joined(separator: ", ")); listed in \(place): \(actual.joined(separator: ", "))"
      )
    }
  }

  /// A meeting that speaks of an instrument's revision before the first revised version.
  private func anachronisms(
    _ items: [String: [ItemReading]], _ versions: [VersionReading]
  ) -> [Diagnostic] {
    page.meetings.compactMap { meeting in
      guard let latest = meeting.date?.latest.year else { return nil }
      let suspects = (items[meeting.slug] ?? []).filter { reading in
        reading.works.contains { hit in
          let years = versions.filter { $0.instrument == hit.entity }.map(\.year).sorted()
          return years.count > 1 && latest < years[1] && Self.isRevised(hit, in: reading.text)
        }
      }
      guard let first = suspects.first else { return nil }
      let agenda = (items[meeting.slug] ?? []).filter { $0.kind == first.kind }
      let lines = LineSpan(
        agenda.first?.lines.first ?? first.lines.first, suspects.last?.lines.last ?? 0)
      return remark(
        "anachronism", .warning, lines, first.item.column, "meeting/\(meeting.slug)",
        "a meeting of \(latest) speaks of a revision that the page dates later; its text may belong to another edition"
      )
    }
  }

  /// Whether "revised" stands right before the name.
  private static func isRevised(_ hit: LabelMatcher.Hit, in text: String) -> Bool {
    var before = String.UnicodeScalarView()
    before.append(contentsOf: text.unicodeScalars.prefix(hit.range.lowerBound))
    return Fold.key(String(before)).split(separator: " ").last == "revised"
  }

  /// Agencies that no file knows, and names that are no good names: one remark for each agency, with
  /// all its names and how often each is printed.
  private func agencies(_ parties: [PartyReading]) -> [Diagnostic] {
    let odd = parties.filter { !$0.isKnown || !$0.isGoodName }
    let printed = Dictionary(grouping: odd, by: \.organization)
    var seen: Set<String> = []
    return odd.compactMap { party in
      guard let tail = party.organization, seen.insert(tail).inserted else { return nil }
      let list = Self.counted(printed[tail, default: []].compactMap(\.participant.organization))
      let line = LineSpan(party.participant.line)
      if !party.isKnown {
        let bearers = party.bearers.map(Self.place)
        return remark(
          "unknown-agency", .info, line, party.participant.column, tail,
          "\(list) is not in the authority file; it gets an identifier from its name"
            + (bearers.count < 2
              ? "" : ", because the acronym is that of \(bearers.joined(separator: " and of "))"))
      }
      let name = knowledge.graph.name(of: .iri(Minter.entity(tail))) ?? tail
      return remark(
        "agency-name", .info, line, party.participant.column, tail,
        "printed \(list); the agency is called “\(name)”")
    }
  }

  /// Names in the order in which they come first, with how often they come.
  private static func counted(_ names: [String]) -> String {
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { name in
      let count = counts[name, default: 0]
      return "“\(name)” (\(count == 1 ? "once" : "\(count) times"))"
    }.joined(separator: ", ")
  }

  /// How a message names the bearer of an acronym.
  private static func place(_ bearer: AcronymReader.Bearer) -> String {
    "“\(bearer.name)” (\(bearer.line.map { "line \($0)" } ?? "authority file"))"
  }

  /// A party that is printed without its country.
  func remark(on party: Participant, as bearer: AcronymReader.Bearer) -> Diagnostic {
    remark(
      "name-variant", .info, LineSpan(party.line), party.column, bearer.tail,
      "“\(party.organization ?? "")” without a country is read as \(Self.place(bearer)), whose name and acronym it has"
    )
  }

  /// Acronyms that stand for a name: one remark for each agency.
  private func acronyms(_ parties: [PartyReading]) -> [Diagnostic] {
    var seen: Set<String> = []
    return parties.compactMap { party in
      guard party.bearers.count == 1, let tail = party.organization, seen.insert(tail).inserted
      else { return nil }
      let participant = party.participant
      return remark(
        "name-variant", .info, LineSpan(participant.line), participant.column, tail,
        "“\(participant.organization ?? "")” alone is read as \(Self.place(party.bearers[0])), whose acronym it is"
      )
    }
  }

  /// Parties whose country is only inferred, and those that cannot be written down at all.
  private func participants(of meeting: Meeting, _ parties: [PartyReading]) -> [Diagnostic] {
    let inferred = parties.compactMap { party -> Diagnostic? in
      guard party.basis == "inferred", let country = party.participant.country else { return nil }
      return remark(
        "missing-heading", .info, LineSpan(party.participant.line), party.participant.column,
        "participation/\(party.slug)",
        "no country stands before “\(party.participant.stated)”; \(country) follows from its words")
    }
    let kept = Set(parties.flatMap(\.delegates).map(\.participant.line))
    let lost = meeting.participants.filter { !kept.contains($0.line) }.map { participant in
      remark(
        "unassigned-line", .warning, LineSpan(participant.line), participant.column,
        "meeting/\(meeting.slug)",
        "“\(participant.stated)” names nobody that an identifier can be made for")
    }
    let nameless = parties.flatMap(\.delegates).map(\.participant).filter {
      $0.host && $0.organization == nil
    }.map { participant in
      remark(
        "unassigned-line", .info, LineSpan(participant.line), participant.column,
        "meeting/\(meeting.slug)",
        "“\(participant.stated)” is said to be the host, but names no organisation; the graph has no host for it"
      )
    }
    return inferred + lost + nameless
  }

  /// Countries that the page calls by several names.
  private func countryNames() -> [Diagnostic] {
    var printed: [String: [(name: String, line: Int, column: Int)]] = [:]
    for meeting in page.meetings {
      if let place = meeting.place, let code = place.country, let name = place.statedCountry {
        printed[code, default: []].append((name, place.line, place.column))
      }
      for participant in meeting.participants {
        guard let code = participant.country, let name = participant.statedCountry else { continue }
        printed[code, default: []].append((name, participant.line, participant.column))
      }
    }
    return printed.sorted { $0.key < $1.key }.compactMap { code, names in
      variant(of: "country/\(code.lowercased())", names)
    }
  }

  /// Series whose printed name differs from the preferred one.
  private func seriesNames() -> [Diagnostic] {
    page.series.compactMap { series in
      guard let line = series.line,
        let name = knowledge.graph.name(
          of: .iri(IRI(Knowledge.defaultBase + "series/\(series.code)"))),
        Fold.key(name) != Fold.key(series.name)
      else { return nil }
      return remark(
        "name-variant", .info, LineSpan(line), 1, "series/\(series.code)",
        "printed “\(series.name)”; the series is known as “\(name)”")
    }
  }

  /// Things that items name in a form which is no good name, or by two acronyms.
  private func mentionNames(_ items: [ItemReading]) -> [Diagnostic] {
    var order: [IRI] = []
    var printed: [IRI: [(name: String, line: Int, column: Int, isHidden: Bool)]] = [:]
    for item in items {
      for hit in item.themes + item.agents + item.works {
        // A theme's forms are words of the language; only a second acronym is another name.
        if CodeList.theme.contains(hit.entity), !LabelMatcher.isAcronym(hit.text.unicodeScalars) {
          continue
        }
        if printed[hit.entity] == nil { order.append(hit.entity) }
        printed[hit.entity, default: []].append(
          (hit.text, item.item.lines.first, item.item.column + hit.range.lowerBound, hit.isHidden))
      }
    }
    return order.compactMap { entity in
      guard let names = printed[entity], names.contains(where: \.isHidden),
        let tail = Minter.tail(of: entity)
      else { return nil }
      return variant(of: tail, names.map { ($0.name, $0.line, $0.column) })
    }
  }

  /// Cities that no authority knows.
  private func places() -> [Diagnostic] {
    var seen: Set<String> = []
    return page.meetings.compactMap { meeting in
      guard let place = meeting.place, let city = place.city, place.country != nil,
        knowledge.lexicon.cities[Fold.key(city)] != place.country
      else { return nil }
      // A name without any letter gives no identifier; then the meeting stays without a city.
      let tail = knowledge.place(city, in: place.country)
      guard seen.insert(tail ?? meeting.slug).inserted else { return nil }
      return remark(
        "unknown-place", .info, LineSpan(place.line), place.column,
        tail ?? "meeting/\(meeting.slug)",
        tail == nil
          ? "“\(city)” is not in the authority file, and no identifier can be made from it"
          : "“\(city)” is not in the authority file; it gets an identifier from its name")
    }
  }

  /// Links whose address is not a full one, so that nobody could follow it from the graph.
  private func links() -> [Diagnostic] {
    page.meetings.flatMap { meeting in
      meeting.addresses.compactMap { subject, url, line, column -> Diagnostic? in
        guard let url, (try? IRI(validating: url)) == nil else { return nil }
        return remark(
          "unresolved-link", .warning, LineSpan(line), column, subject,
          "“\(url)” is no full address, and is left out; --source-url says where the page stands")
      }
    }
  }

  /// One remark on a thing with several printed names, at the first place of the second name.
  private func variant(
    of tail: String, _ names: [(name: String, line: Int, column: Int)]
  ) -> Diagnostic? {
    var forms: [(name: String, line: Int, column: Int)] = []
    for one in names.sorted(by: { ($0.line, $0.column) < ($1.line, $1.column) })
    where !forms.contains(where: { Fold.key($0.name) == Fold.key(one.name) }) {
      forms.append(one)
    }
    guard forms.count > 1 else { return nil }
    let list = forms.map { "“\($0.name)” (line \($0.line))" }.joined(separator: ", ")
    return remark(
      "name-variant", .info, LineSpan(forms[1].line), forms[1].column, tail,
      "called by several names: \(list)")
  }

  private func remark(
    _ code: String, _ severity: Diagnostic.Severity, _ lines: LineSpan, _ column: Int,
    _ subject: String?, _ message: String
  ) -> Diagnostic {
    Diagnostic(
      code, severity, file: page.file, lines: lines, column: column, subject: subject, message)
  }
}

extension CodeList {
  /// Whether a concept belongs to this list.
  func contains(_ concept: IRI) -> Bool {
    ByteOrder.starts(concept.value, with: scheme.value + "/")
  }
}
