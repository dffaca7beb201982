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

  func parse(_ line: Line) -> Participant {
    var rest = line.body
    let role = removeRole(from: &rest)
    var found = DelegateReader.Delegate()
    var country: String?
    var statedCountry: String?
    if let (name, behind) = Self.key(of: rest) ?? dash(in: rest) {
      if let code = countries.country(named: name) {
        statedCountry = String(name)
        country = code
        rest = behind
      } else if lexicon.observers.contains(Fold.key(name)) || lexicon.hosts.contains(Fold.key(name))
      {
        rest = behind
      } else {
        // A party that is no country, such as a secretariat: what follows is who came.
        found = DelegateReader(lexicon: lexicon).representative(behind, of: name)
        rest = ""
      }
    }
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
      stated: String(line.body), statedCountry: statedCountry, country: country,
      isCountryInferred: isInferred, organization: found.organization,
      acronym: found.organization.flatMap { Acronym.split($0).acronym }, person: found.person,
      post: found.post, host: role == .host || isHost(line.body), line: line.number,
      column: line.bodyColumn)
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
