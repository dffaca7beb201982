/// Reads participant lines: `China: Ministry of X`, `Japan: SUZUKI Ichiro, Commissioner, Japan Patent
/// Office (JPO)`, `Korea Customs Service (KCS) - Host`, `Ms. Jane DOE, Minister of Fisheries of Japan`.
struct ParticipantParser {
  let lexicon: Lexicon

  private var countries: CountryFinder { CountryFinder(lexicon: lexicon) }

  /// Whether the line opens with the name of a known country and a colon, which proves what it is.
  func isProven(_ line: Line) -> Bool {
    guard let key = Self.key(of: line.body) else { return false }
    return countries.country(named: key.name) != nil
  }

  /// A country above the lines of its delegates.
  struct Group {
    let name: String
    let country: String
    /// The bullet of the delegates; a line with another one is not among them.
    let bullet: Unicode.Scalar?
  }

  /// `China:`, a country and nothing behind it; or `China` above a line with another bullet.
  func group(_ line: Line, above next: Line?) -> Group? {
    guard let next, !isProven(next) else { return nil }
    var name = line.body
    if let key = Self.key(of: line.body) {
      guard key.rest.isEmpty else { return nil }
      name = key.name
    } else if next.bullet == nil || next.bullet == line.bullet {
      return nil
    }
    return countries.country(named: name).map {
      Group(name: String(name), country: $0, bullet: next.bullet)
    }
  }

  /// The parties of a line: one, or several between semicolons.
  func parse(_ line: Line, in group: Group? = nil) -> [Participant] {
    var result: [Participant] = []
    for part in parts(of: line.body) {
      var above = group
      // Behind a country's first delegate, its others need not name it again.
      if group == nil, let first = result.first, let name = first.statedCountry,
        let country = first.country, !first.isCountryInferred
      {
        above = Group(name: name, country: country, bullet: line.bullet)
      }
      result.append(parse(part, of: line, in: above))
    }
    return result
  }

  /// The parts between semicolons, when each behind the first opens with a country or a person.
  private func parts(of text: Substring) -> [Substring] {
    let parts = text.split(whereSeparator: { ";；".contains($0) }).map(\.trimmed)
    let names = PersonName(lexicon: lexicon)
    let isList = parts.dropFirst().allSatisfy { part in
      Self.key(of: part).map { countries.country(named: $0.name) != nil }
        ?? (part.split(separator: ",").first.map { names.parse($0.trimmed) != nil } ?? false)
    }
    return parts.count > 1 && isList ? parts : [text]
  }

  private func parse(_ text: Substring, of line: Line, in group: Group?) -> Participant {
    var rest = text
    var role = removeRole(from: &rest)
    var found = DelegateReader.Delegate()
    var country: String?
    var statedCountry: String?
    if let (label, behind) = Self.key(of: rest) ?? dash(in: rest) {
      var name = label
      // `Japan (Host): Ministry of X`.
      let labelRole = removeRole(from: &name)
      if let code = countries.country(named: name) {
        statedCountry = String(name)
        country = code
        rest = behind
        role = role ?? labelRole
      } else if lexicon.observers.contains(Fold.key(label))
        || lexicon.hosts.contains(Fold.key(label))
      {
        rest = behind
      } else if group == nil {
        // A party that is no country, such as a secretariat: what follows is who came.
        found = DelegateReader(lexicon: lexicon).representative(behind, of: label)
        rest = ""
      }
    }
    if country == nil, let group { (statedCountry, country) = (group.name, group.country) }
    if !rest.isEmpty {
      found = DelegateReader(lexicon: lexicon).delegate(in: rest, hasCountry: country != nil)
    }
    var isInferred = false
    if country == nil {
      statedCountry = found.statedCountry
      country = found.country
      isInferred = country != nil
    }
    return Participant(
      stated: String(text), statedCountry: statedCountry, country: country,
      isCountryInferred: isInferred, organization: found.organization,
      acronym: found.organization.flatMap { Acronym.split($0).acronym }, person: found.person,
      post: found.post, host: role == .host || isHost(text), line: line.number,
      column: line.column(of: text.startIndex))
  }

  // MARK: keys and roles

  private enum Role { case host, observer }

  /// The words before the first colon.
  private static func key(of text: Substring) -> (name: Substring, rest: Substring)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    return (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
  }

  /// A country before a dash between blanks: `Japan - Ministry of X`.
  private func dash(in text: Substring) -> (name: Substring, rest: Substring)? {
    for mark in [" - ", " – ", " — "] {
      guard let found = text.firstRange(of: mark) else { continue }
      let name = text[..<found.lowerBound].trimmed
      if countries.country(named: name) != nil { return (name, text[found.upperBound...].trimmed) }
    }
    return nil
  }

  /// `Host: X`.
  private func isHost(_ text: Substring) -> Bool {
    Self.key(of: text).map { lexicon.hosts.contains(Fold.key($0.name)) } ?? false
  }

  /// Takes a trailing "- Host", "(Co-host)" or "- Observer" off the text.
  private func removeRole(from text: inout Substring) -> Role? {
    var words = text
    let isBracketed = words.last == ")"
    if isBracketed { words = words.dropLast() }
    let marks = isBracketed ? "(" : "-–—"
    var search = words
    // "Co-host" holds a hyphen itself, so the dash before it is tried as well.
    for _ in 0..<3 {
      guard let cut = search.lastIndex(where: marks.contains) else { return nil }
      let key = Fold.key(words[words.index(after: cut)...])
      let role: Role? =
        lexicon.hosts.contains(key) ? .host : lexicon.observers.contains(key) ? .observer : nil
      let before = words[..<cut].trimmed
      // "Co-host" alone would be read as "Co" and "host".
      if let role, !Fold.key(before).hasSuffix("co"), !before.isEmpty {
        text = before
        return role
      }
      search = words[..<cut]
    }
    return nil
  }
}
