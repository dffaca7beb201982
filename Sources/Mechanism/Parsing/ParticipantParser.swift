/// Reads participant lines: `China: Ministry of X`, `Japan: SUZUKI Ichiro, Commissioner, Japan Patent
/// Office (JPO)`, `Korea Customs Service (KCS) - Host`, `Ms. Jane DOE, Minister of Fisheries of Japan`.
struct ParticipantParser {
  let lexicon: Lexicon

  private var countries: CountryFinder { CountryFinder(lexicon: lexicon) }

  /// Whether the line opens with the name of a known country and a colon, which proves what it is.
  func isProven(_ line: Line) -> Bool { countryKey(of: Self.text(of: line)) != nil }

  /// The country of a text that is its name and nothing else, but for a part in brackets and a colon.
  func country(headedBy text: Substring) -> String? {
    var name = text
    if name.ends(with: .colons) { name = name.dropLast().trimmed }
    _ = removeRole(from: &name)
    return countries.country(named: name)
  }

  /// The country of a line that names an organisation, a post or a person behind it.
  func delegation(_ line: Line) -> String? {
    guard let (_, code, rest) = countryKey(of: Self.text(of: line)),
      let first = rest.split(at: .comma).first
    else { return nil }
    let isTold =
      PhraseReader(lexicon: lexicon).kind(of: first) != nil
      || PersonName(lexicon: lexicon).parse(first.trimmed) != nil
    return isTold ? code : nil
  }

  /// Whether the form alone tells a party that no country stands before: somebody who came for an
  /// organisation (`TCS: Secretary-General`), a person with a post, a post with its country, or an
  /// organisation with a role, or with acronym and country.
  func isParty(_ line: Line) -> Bool {
    var text = Self.text(of: line)
    guard text.utf8.count <= 400 else { return false }
    let role = removeRole(from: &text)
    let phrases = PhraseReader(lexicon: lexicon)
    let reader = DelegateReader(lexicon: lexicon)
    if let (name, rest) = Self.key(of: text) {
      guard reader.isOrganization(name), !rest.isEmpty else { return false }
      let found = reader.representative(rest, of: name)
      return !found.persons.isEmpty || phrases.kind(of: rest) == .post
    }
    let found = reader.delegates(in: text, hasCountry: false)[0]
    if !found.persons.isEmpty { return found.post != nil || found.organization != nil }
    guard let organization = found.organization else {
      return found.post != nil && found.statedCountry != nil
    }
    return phrases.kind(of: organization) == .organization
      && (role != nil || (found.country != nil && Acronym.split(organization).acronym != nil))
  }

  /// The line without the number that a list gives it.
  private static func text(of line: Line) -> Substring {
    ItemMarker(at: line.body)?.rest ?? line.body
  }

  /// A country above the lines of its delegates.
  struct Group {
    let name: String
    let country: String
    /// The bullet of the delegates; a line with another one is not among them.
    let bullet: Unicode.Scalar?
    /// What the country is besides, which holds for all of them.
    var role: Role?
    /// The column of the heading when its delegates are indented; a line there is not among them.
    var headingColumn: Int?

    /// Whether the form of the line is that of the group's delegates.
    func includes(_ line: Line) -> Bool {
      line.bullet == bullet && line.bodyColumn > headingColumn ?? 0
    }
  }

  /// `China:`, a country and nothing behind it; or `China` above a line with another bullet or one that
  /// stands further in.
  func group(_ line: Line, above next: Line?) -> Group? {
    guard let next, !isProven(next) else { return nil }
    var name = Self.text(of: line)
    if let key = Self.key(of: name) {
      guard key.rest.isEmpty else { return nil }
      name = key.name
    } else if next.bullet == nil
      || (next.bullet == line.bullet && next.bodyColumn <= line.bodyColumn)
    {
      return nil
    }
    let role = removeRole(from: &name)
    return countries.country(named: name).map {
      Group(
        name: String(name), country: $0, bullet: next.bullet, role: role,
        headingColumn: next.bodyColumn > line.bodyColumn ? line.bodyColumn : nil)
    }
  }

  /// `International organizations` above lines that stand further in and name one each.
  func isHeading(_ line: Line, above next: Line) -> Bool {
    let text = Self.text(of: line)
    guard next.bodyColumn > line.bodyColumn, let last = PersonName.words(text).last,
      Fold.key(last).hasSuffix("s"), !text.contains(where: { "(,:：".contains($0) }),
      PhraseReader(lexicon: lexicon).kind(of: text) == .organization,
      let (name, rest) = Self.key(of: Self.text(of: next))
    else { return false }
    return !rest.isEmpty && DelegateReader(lexicon: lexicon).isOrganization(name)
  }

  /// The country of a delegation whose delegates stand below it, under a bullet of their own:
  /// `China: Ministry of X` above `- Mr. LI Wei, Director`.
  func delegates(of line: Line, above next: Line?) -> Group? {
    guard let next, next.bullet != nil, next.bullet != line.bullet,
      let (name, code, rest) = countryKey(of: Self.text(of: line)), !rest.isEmpty
    else { return nil }
    let parties = parse(line)
    let names = PersonName(lexicon: lexicon)
    let text = Self.text(of: next)
    guard Self.key(of: text) == nil, let first = text.split(at: .comma).first?.trimmed,
      names.parse(first) != nil
    else { return nil }
    return Group(
      name: String(name), country: code, bullet: next.bullet, role: Role(of: parties.first))
  }

  /// The parties of a line: one, or several between semicolons or before the names of countries.
  func parse(_ line: Line, in group: Group? = nil) -> [Participant] {
    let text = Self.text(of: line)
    var columns = ColumnReader(line)
    if group == nil, let names = countryList(text) { return names.map { bare($0, of: line) } }
    if group == nil, let (role, names) = partyList(text) {
      return names.flatMap { name in
        countries.country(named: name) != nil
          ? [bare(name, of: line, role)] : parse(name, of: line, in: nil, as: role, &columns)
      }
    }
    var result: [Participant] = []
    for part in bracketList(text) ?? parts(of: text) {
      var above = group
      // Behind a country's first delegate, its others need not name it again; another party does.
      if group == nil, !namesParty(part), let first = result.first, let name = first.statedCountry,
        let country = first.country, !first.isCountryInferred
      {
        above = Group(name: name, country: country, bullet: line.bullet, role: Role(of: first))
      }
      result += parse(part, of: line, in: above, &columns)
    }
    return result
  }

  /// The names of countries when the text is nothing else: `China, Japan and Korea`.
  private func countryList(_ text: Substring) -> [Substring]? {
    guard text.utf8.count <= 200 else { return nil }
    if countries.country(named: text) != nil { return [text] }
    guard Self.mayList(text) else { return nil }
    let names = Self.names(in: text)
    return names.count > 1 && names.allSatisfy { countries.country(named: $0) != nil } ? names : nil
  }

  private static let partingCountries = Signs(",;、，；/&")

  /// Whether there is a sign or word that may stand between names.
  private static func mayList(_ text: Substring) -> Bool {
    text.contains(partingNames) || text.firstPlace(of: " and ") != nil
  }

  /// The parties when the text names nothing else: `KIPO, JPO and CNIPA`, `China, Japan, TCS`; behind
  /// a role, organisations as well: `Observers: Nets Secretariat, WIPO`.
  private func partyList(_ text: Substring) -> (role: Role?, names: [Substring])? {
    guard text.utf8.count <= 200, Self.mayList(text) else { return nil }
    let (role, list) = roleKey(of: text) ?? (nil, text)
    let names = Self.names(in: list)
    guard names.count > 1 else { return nil }
    // A country beside one acronym may be that of the acronym.
    let places = names.indices.filter { countries.country(named: names[$0]) != nil }
    if let first = places.first, let last = places.last {
      guard places.count > 1, last - first + 1 == places.count else { return nil }
    }
    let phrases = PhraseReader(lexicon: lexicon)
    let isList = names.indices.allSatisfy { index in
      let words = PersonName.words(names[index])
      // What a preposition begins may go on behind the comma.
      return places.contains(index) || Acronym.isAcronym(names[index])
        || role != nil && phrases.kind(of: names[index]) == .organization
          && !words.contains { PhraseReader.prepositions.contains(Fold.key($0)) }
    }
    return isList ? (role, names) : nil
  }

  /// The parts of a line of countries with a name in brackets each: `China (MOFCOM), Japan (METI)`.
  private func bracketList(_ text: Substring) -> [Substring]? {
    guard text.utf8.count <= 600, text.contains(.openingBrackets),
      text.contains(Self.partingCountries) || text.firstPlace(of: "and ") != nil
    else { return nil }
    var parts: [Substring] = []
    var start = text.startIndex
    var depth = 0
    for index in text.indices {
      switch text[index] {
      case "(", "（": depth += 1
      case ")", "）": depth -= 1
      case ",", ";", "、", "，", "；", "/", "&":
        guard depth == 0 else { continue }
        parts.append(text[start..<index].trimmed)
        start = text.index(after: index)
      case "a"
      where depth == 0 && text[index...].hasPrefix("and ") && text[..<index].hasSuffix(" "):
        parts.append(text[start..<index].trimmed)
        start = text.index(index, offsetBy: 3)
      default: break
      }
    }
    parts = (parts + [text[start...].trimmed]).filter { !$0.isEmpty }
    let isList = parts.allSatisfy { countryAndBracket($0) != nil || country(headedBy: $0) != nil }
    return parts.count > 1 && isList ? parts : nil
  }

  /// `China (MOFCOM)`: a country, and who came for it in brackets.
  private func countryAndBracket(_ text: Substring) -> (name: Substring, rest: Substring)? {
    guard text.ends(with: .closingBrackets),
      let open = text.firstIndex(of: .openingBrackets)
    else { return nil }
    let name = text[..<open].trimmed
    let inside = text[text.index(after: open)...].dropLast().trimmed
    // `Japan (Host): Ministry of X (MOX)` is another form.
    if let close = inside.firstIndex(of: .closingBrackets),
      !inside[..<close].contains(.openingBrackets)
    {
      return nil
    }
    guard countries.country(named: name) != nil, !inside.isEmpty, role(named: inside) == nil,
      office(inside, of: name) == nil
    else { return nil }
    return (name, inside)
  }

  /// Whether a party that is no country stands before a colon: `IMF: Mr. John SMITH`.
  private func namesParty(_ text: Substring) -> Bool {
    guard let (name, rest) = Self.key(of: text), !rest.isEmpty else { return false }
    return countries.country(named: name) == nil
      && DelegateReader(lexicon: lexicon).isOrganization(name)
  }

  private static let partingNames = Signs(",、/&")

  /// The names between commas and the word "and".
  private static func names(in text: Substring) -> [Substring] {
    text.split(at: partingNames).flatMap { part in
      part.firstPlace(of: " and ") == nil
        ? [part.trimmed] : part.trimmed.split(separator: " and ").map(\.trimmed)
    }.map { Fold.key($0).hasPrefix("and ") ? $0.dropFirst(4).trimmed : $0 }
  }

  /// A country of which nobody is named.
  private func bare(
    _ name: Substring, of line: Line, _ role: Role? = nil, in stated: Substring? = nil
  ) -> Participant {
    Participant(
      stated: String(stated ?? name), statedCountry: String(name),
      country: countries.country(named: name),
      isCountryInferred: false, organization: nil, acronym: nil, person: nil, post: nil,
      otherPost: nil, host: role?.isHost ?? false, role: role?.other, line: line.number,
      column: line.column(of: name.startIndex))
  }

  private static let semicolons = Signs(";；")

  /// The parts of a line that each open with a country (`China: X, Japan: Y`); or those between
  /// semicolons, when each behind the first opens with a country, an organisation and a colon, or a
  /// person.
  private func parts(of text: Substring) -> [Substring] {
    if let parts = keyedParts(of: text) { return parts }
    if !text.contains(Self.semicolons) { return [text] }
    let parts = text.split(at: Self.semicolons).map { part -> Substring in
      // `…; and Mr. LI Wei, Director`.
      guard let word = PersonName.words(part).first, Fold.key(word) == "and" else {
        return part.trimmed
      }
      return part[word.endIndex...].trimmed
    }
    let reader = DelegateReader(lexicon: lexicon)
    let isList = parts.dropFirst().allSatisfy { part in
      if countryKey(of: part) != nil || comma(in: part) != nil || reader.opensWithPerson(part) {
        return true
      }
      return Self.key(of: part).map { reader.isOrganization($0.name) && !$0.rest.isEmpty } == true
    }
    return parts.count > 1 && isList ? parts : [text]
  }

  private func keyedParts(of text: Substring) -> [Substring]? {
    guard countryKey(of: text) != nil else { return nil }
    var parts: [Substring] = []
    var start = text.startIndex
    /// Where the colon of the last country stands.
    var colon = text.startIndex
    for index in Self.separators(in: text) where index >= colon {
      // No country's name is that long.
      let rest = text[text.index(after: index)...].prefix(60).trimmed
      guard let (name, _) = Self.key(of: rest), countries.country(named: name) != nil else {
        continue
      }
      let before = text[start..<index].trimmed
      // `Host: Japan: X` and `Embassy of Japan: X` name no other party.
      if text[index] == " ", let word = PersonName.words(before).last,
        word.ends(with: .colons)
          || PhraseReader.prepositions.contains(Fold.key(word))
          || ["the", "and"].contains(Fold.key(word))
      {
        continue
      }
      parts.append(before)
      start = rest.startIndex
      colon = name.endIndex
    }
    let result = parts + [text[start...].trimmed]
    // Several delegates of one line between semicolons, each with its country or without.
    return parts.isEmpty || text.contains(";") ? nil : result
  }

  /// Where signs or blanks stand that may part delegations.
  private static func separators(in text: Substring) -> [String.Index] {
    // One colon parts a country from its delegation, and nothing more.
    guard text.firstIndex(of: .colons) != text.lastIndex(of: .colons) else { return [] }
    return text.indices.filter { ",;；/／ ".contains(text[$0]) }
  }

  /// The words on one of several delegates of a line; all of them where they are not told apart, or
  /// where what is said of him stands further on.
  private static func words(
    on index: Int, of found: [DelegateReader.Delegate], in text: Substring
  ) -> Substring {
    if found[index].isToldFurtherOn { return text }
    let next = index + 1 < found.count ? found[index + 1].start : nil
    let start = index > 0 ? found[index].start : nil
    var words = text[(start ?? text.startIndex)..<(next ?? text.endIndex)].trimmed
    guard next != nil else { return words }
    // What parts it from the next one.
    if words.hasSuffix(" and") { words = words.dropLast(4).trimmed }
    while let last = words.last, ",，、;；/／&–—-".contains(last) { words = words.dropLast().trimmed }
    return words
  }

  private func parse(
    _ text: Substring, of line: Line, in group: Group?, as listed: Role? = nil,
    _ columns: inout ColumnReader
  ) -> [Participant] {
    var rest = text
    var role = listed ?? removeRole(from: &rest)
    if let (named, behind) = roleKey(of: rest) { (role, rest) = (named, behind) }
    // `Korea (Host)`, and `Korea` beside `Japan (METI)`.
    if countries.country(named: rest) != nil {
      return [bare(rest, of: line, role, in: text)]
    }
    var found: [DelegateReader.Delegate] = []
    var country: String?
    var statedCountry: String?
    let reader = DelegateReader(lexicon: lexicon)
    if let (label, behind) = bracketed(rest) ?? countryAndBracket(rest) ?? Self.key(of: rest)
      ?? dash(in: rest) ?? comma(in: rest)
    {
      var name = label
      // `Japan (Host): Ministry of X`.
      let labelRole = removeRole(from: &name)
      if let code = countries.country(named: name) {
        statedCountry = String(name)
        country = code
        rest = behind
        role = role ?? labelRole
        // `Mongolia: Observer`.
        if role == nil, let own = self.role(named: rest) { (role, rest) = (own, "") }
      } else if group == nil, PhraseReader(lexicon: lexicon).kind(of: label) != .post {
        // A party that is no country, such as a secretariat: what follows is who came.
        found =
          reader.representatives(behind, of: name) ?? [reader.representative(behind, of: name)]
        role = role ?? labelRole
        rest = ""
      }
    }
    if country == nil, let group {
      (statedCountry, country) = (group.name, group.country)
      role = role ?? group.role
    }
    if !rest.isEmpty { found = reader.delegates(in: rest, hasCountry: country != nil) }
    if found.isEmpty { found = [DelegateReader.Delegate()] }
    return found.indices.flatMap { index -> [Participant] in
      let one = found[index]
      let stated = Self.words(on: index, of: found, in: text)
      let column = columns.column(of: stated.startIndex)
      let persons: [String?] = one.persons.isEmpty ? [nil] : one.persons
      // A country behind a person is his, whatever stands before.
      let hasOwn = one.country != nil && one.country != country
      return persons.map { person in
        Participant(
          stated: String(stated), statedCountry: hasOwn ? one.statedCountry : statedCountry,
          country: hasOwn ? one.country : country, isCountryInferred: hasOwn,
          organization: one.organization,
          acronym: one.organization.flatMap { Acronym.split($0).acronym }, person: person,
          post: one.post, otherPost: one.otherPost, host: role?.isHost ?? false, role: role?.other,
          line: line.number, column: column)
      }
    }
  }

  // MARK: keys and roles

  /// What a party is besides taking part.
  struct Role {
    let isHost: Bool
    /// Any other role, as printed.
    let other: String?

    init(isHost: Bool, other: String? = nil) { (self.isHost, self.other) = (isHost, other) }

    /// The role of a participant, nil when it has none.
    init?(of participant: Participant?) {
      guard let participant, participant.host || participant.role != nil else { return nil }
      self.init(isHost: participant.host, other: participant.role)
    }
  }

  /// The role that the words print and nothing else.
  private func role(named text: Substring) -> Role? {
    let key = Fold.key(text)
    if lexicon.hosts.contains(key) { return Role(isHost: true) }
    return lexicon.roles.contains(key) ? Role(isHost: false, other: String(text.trimmed)) : nil
  }

  /// `Observers: X`.
  private func roleKey(of text: Substring) -> (role: Role?, rest: Substring)? {
    guard let (label, rest) = Self.key(of: text), let role = role(named: label) else { return nil }
    return (role, rest)
  }

  /// A country, perhaps behind a role or with one in brackets, and a colon.
  private func countryKey(
    of text: Substring
  ) -> (name: Substring, code: String, rest: Substring)? {
    let text = roleKey(of: text)?.rest ?? text
    guard let (printed, rest) = bracketed(text) ?? Self.key(of: text) else { return nil }
    var name = printed
    _ = removeRole(from: &name)
    return countries.country(named: name).map { (name, $0, rest) }
  }

  /// `(China) Ministry of X`, `[China] Ministry of X`.
  private func bracketed(_ text: Substring) -> (name: Substring, rest: Substring)? {
    guard let open = text.first, "([".contains(open),
      let close = text.firstIndex(of: open == "(" ? ")" : "]")
    else { return nil }
    let name = text[text.index(after: text.startIndex)..<close].trimmed
    guard countries.country(named: name) != nil else { return nil }
    var rest = text[text.index(after: close)...].trimmed
    if rest.begins(with: .colons) { rest = rest.dropFirst().trimmed }
    return (name, rest)
  }

  /// The words before the first colon.
  private static func key(of text: Substring) -> (name: Substring, rest: Substring)? {
    guard let colon = text.firstIndex(of: .colons) else { return nil }
    return (text[..<colon].trimmed, text[text.index(after: colon)...].trimmed)
  }

  /// A country before a dash between blanks: `Japan - Ministry of X`.
  private func dash(in text: Substring) -> (name: Substring, rest: Substring)? {
    guard text.contains(.dashes) else { return nil }
    for mark in [" - ", " – ", " — "] {
      guard let found = text.firstRange(of: mark) else { continue }
      let name = text[..<found.lowerBound].trimmed
      if countries.country(named: name) != nil { return (name, text[found.upperBound...].trimmed) }
    }
    return nil
  }

  /// A country before a comma, and somebody behind it: `Japan, Ministry of X`.
  private func comma(in text: Substring) -> (name: Substring, rest: Substring)? {
    guard let comma = text.firstIndex(of: .commas),
      countries.country(named: text[..<comma].trimmed) != nil
    else { return nil }
    let rest = text[text.index(after: comma)...].trimmed
    let first = rest.before(.commas).trimmed
    let isTold =
      PhraseReader(lexicon: lexicon).kind(of: first) != nil
      || DelegateReader(lexicon: lexicon).opensWithPerson(rest)
    return isTold ? (text[..<comma].trimmed, rest) : nil
  }

  private static let opening = Signs("([（［")
  private static let closing = Signs(")]）］")
  private static let partingRoles = Signs("-–—,，")

  /// Takes a trailing "- Host", "[Co-host]", ", Observer" or "(Chair)" off the text.
  private func removeRole(from text: inout Substring) -> Role? {
    var words = text
    let isBracketed = words.ends(with: Self.closing)
    if isBracketed { words = words.dropLast() }
    let marks = isBracketed ? Self.opening : Self.partingRoles
    var search = words
    // "Co-host" holds a hyphen itself, so the dash before it is tried as well.
    for _ in 0..<3 {
      guard let cut = search.lastIndex(of: marks) else { return nil }
      let printed = words[words.index(after: cut)...]
      let before = words[..<cut].trimmed
      let role = role(named: printed) ?? (isBracketed ? office(printed, of: before) : nil)
      // "Co-host" alone would be read as "Co" and "host".
      if let role, !Fold.key(before).hasSuffix("co"), !before.isEmpty {
        text = before
        return role
      }
      search = words[..<cut]
    }
    return nil
  }

  /// `Japan (Chair)`, `Ministry of X (Chair)`: a post in brackets behind a party, and no person.
  private func office(_ words: Substring, of party: Substring) -> Role? {
    guard PersonName.words(words).count == 1,
      PhraseReader(lexicon: lexicon).kind(of: words) == .post,
      countries.country(named: party) != nil
        || DelegateReader(lexicon: lexicon).isOrganization(party)
    else { return nil }
    return Role(isHost: false, other: String(words.trimmed))
  }
}
