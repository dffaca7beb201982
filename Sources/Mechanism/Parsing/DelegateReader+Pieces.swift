/// Lines on which a person does not stand first and alone: an organisation, a dash and a person; a
/// post in brackets; several persons with a post each.
extension DelegateReader {
  /// Everybody whom a line names, in order; one without persons when it names none.
  ///
  /// - Parameters:
  ///   - text: the line without country and role.
  ///   - hasCountry: whether a country stands before it; otherwise the words are asked for one.
  /// - Returns: What the words say.
  func delegates(in text: Substring, hasCountry: Bool) -> [Delegate] {
    // Most lines name an organisation and nothing else.
    guard text.utf8.contains(where: { Self.signs.contains($0) || $0 >= 0x80 }) else {
      return [delegate(in: text, hasCountry: hasCountry)]
    }
    var (pieces, isParted) = pieces(of: text)
    let persons = places(ofPersonsIn: pieces, hasCountry: hasCountry)
    guard isParted || persons.count > 1 || persons.first.map({ $0 > 0 }) == true else {
      return [delegate(in: text, hasCountry: hasCountry)]
    }
    var last: (stated: String, code: String)?
    if persons.isEmpty, !hasCountry, pieces.count > 1, let stated = pieces.last,
      let code = countries.country(named: stated)
    {
      last = (String(stated), code)
      pieces.removeLast()
    }
    var result = read(pieces, persons: persons)
    for index in result.indices {
      if let last { (result[index].statedCountry, result[index].country) = last }
      if !hasCountry, result[index].country == nil { findCountry(&result[index]) }
    }
    return result
  }

  /// One of these stands beside a person: a comma, a dash, a colon, a slash, a bracket, or "&".
  private static let signs = Set(",-:/&(".utf8)

  /// Who came for a party before a colon, when the words behind it part persons and posts.
  func representatives(_ text: Substring, of party: Substring) -> [Delegate]? {
    let (pieces, isParted) = pieces(of: text)
    let persons = places(ofPersonsIn: pieces)
    guard !persons.isEmpty, isParted || persons.count > 1 else { return nil }
    return read(pieces, persons: persons).map { one in
      var one = one
      if let place = one.organization {
        one.post = [one.post, place].compactMap { $0 }.joined(separator: ", ")
      }
      one.organization = String(party)
      one.country = one.country ?? countries.country(in: party)
      return one
    }
  }

  // MARK: pieces

  /// The text between commas and, where a person or post stands beside them, between dashes, colons,
  /// brackets and the word "and"; and whether there are any of these.
  private func pieces(of text: Substring) -> (pieces: [Substring], isParted: Bool) {
    var result: [Substring] = []
    var isParted = false
    let parts = commaParts(of: text)
    for (number, part) in parts.enumerated() {
      var rest = part
      let isAbovePost = number + 1 < parts.count && phrases.kind(of: parts[number + 1]) == .post
      // `…, and Ms. LI Na, Director`: the word goes with the comma.
      if let word = PersonName.words(rest).first, Fold.key(word) == "and", !result.isEmpty {
        let behind = rest[word.endIndex...].trimmed
        if opensWithPerson(behind) {
          rest = behind
        } else if let above = result.last {
          result[result.count - 1] = text[above.startIndex..<part.endIndex]
          continue
        }
      }
      if rest.isEmpty, let above = result.last {
        result[result.count - 1] = text[above.startIndex..<part.endIndex]
        continue
      }
      // `ADB President, Mr. A`.
      if number == 0, let (organization, post) = embedded(in: rest),
        phrases.kind(of: post) == .post
      {
        isParted = true
        result.append(organization)
        rest = post
      }
      while let (before, behind) = parted(rest, isAbovePost: isAbovePost) {
        isParted = true
        result.append(before)
        rest = behind
      }
      result.append(rest)
    }
    // What stands in brackets has commas of its own.
    let whole = result.flatMap { piece -> [Substring] in
      guard let (before, inside) = bracketed(piece) else { return [piece] }
      isParted = true
      return [before] + commaParts(of: inside)
    }
    return (whole, isParted)
  }

  /// The parts between commas that stand in no brackets.
  private func commaParts(of text: Substring) -> [Substring] {
    var result: [Substring] = []
    var depth = 0
    var start = text.startIndex
    for index in text.indices {
      switch text[index] {
      case "(", "（": depth += 1
      case ")", "）": depth = max(0, depth - 1)
      case ",", "，", "、":
        guard depth == 0 else { continue }
        result.append(text[start..<index].trimmed)
        start = text.index(after: index)
      default: break
      }
    }
    return result + [text[start...].trimmed]
  }

  /// What stands before and behind the first dash, colon or "and" that has a person or post beside
  /// it.
  private func parted(
    _ text: Substring, isAbovePost: Bool
  ) -> (before: Substring, behind: Substring)? {
    // Nobody's name and post are that long.
    guard text.utf8.count <= 400 else { return nil }
    for index in text.indices {
      var end = text.index(after: index)
      switch text[index] {
      case "-", "–", "—", "―", "‒":
        // A hyphen inside a word is none of these; a dash may touch a bracket.
        let isFree = index > text.startIndex && text[text.index(before: index)] == " "
        let isBehindBracket = index > text.startIndex && text[text.index(before: index)] == ")"
        guard isFree && text[end...].first == " " || isBehindBracket && text[index] != "-" else {
          continue
        }
      case ":", "：", "/", "／": break
      case " ":
        let word = text[end...].prefix { $0 != " " }
        guard Fold.key(word) == "and" || word == "&" else { continue }
        end = word.endIndex
        let (before, behind) = (text[..<index].trimmed, text[end...].trimmed)
        // Only a title, or a post behind it, tells that "and" does not join two words of one name.
        let isBracketed =
          before.ends(with: .closingBrackets) && opensWithPerson(before)
          && opensWithPerson(behind)
        if isBracketed || isTitled(behind) || isAbovePost && isPerson(behind), !isPerson(before) {
          return (before, behind)
        }
        continue
      default: continue
      }
      let (before, behind) = (text[..<index].trimmed, text[end...].trimmed)
      guard !before.isEmpty, !behind.isEmpty else { continue }
      if isPerson(before) || opensWithPerson(behind) { return (before, behind) }
      if isOrganization(before),
        phrases.kind(of: behind) == .post || isNamedPost(behind)
          || (isAbovePost && isPlainName(behind))
      {
        return (before, behind)
      }
    }
    return nil
  }

  /// `Mr. LI Wei (Director, Ministry of X)`, `Ministry of X (Mr. LI Wei, Director)`, `Minister LI Wei
  /// (Ministry of X, China)`, `LI Wei (China)`.
  private func bracketed(_ text: Substring) -> (before: Substring, inside: Substring)? {
    guard text.ends(with: .closingBrackets), let open = text.lastIndex(of: .openingBrackets)
    else { return nil }
    let before = text[..<open].trimmed
    let inside = text[text.index(after: open)...].dropLast().trimmed
    guard !before.isEmpty, !inside.isEmpty, !Acronym.isAcronym(inside), !names.isTitle(inside)
    else { return nil }
    let first = commaParts(of: inside)[0]
    let isPost = phrases.kind(of: first) != nil
    let isName =
      isPerson(before) || names.parseSeveral(before) != nil
      || phrases.kind(of: first) == .post && isPlainName(before)
      || phrases.kind(of: first) == .organization && isNamedPost(before)
    if isName, countries.country(named: inside) != nil { return (before, inside) }
    return isName && isPost || isPerson(first) && !isPerson(before) ? (before, inside) : nil
  }

  // MARK: what a piece is

  private func isPerson(_ text: Substring) -> Bool { names.parse(firstPart(text)) != nil }

  private static let behindName = Signs(",(（")

  /// Whether a person stands first, with a comma or bracket behind.
  func opensWithPerson(_ text: Substring) -> Bool {
    isPerson(text) || names.parse(text.before(Self.behindName).trimmed) != nil
  }

  private func isTitled(_ text: Substring) -> Bool {
    isPerson(text) && PersonName.words(text).first.map(names.isTitle) == true
  }

  /// Two words or more that may be a name in small letters, which only a post behind them proves.
  private func isPlainName(_ text: Substring) -> Bool {
    PersonName.words(text).count > 1 && names.parseInPlace(text) != nil
  }

  private func firstPart(_ text: Substring) -> Substring { text.before(.comma).trimmed }

  /// Whether the words are an acronym, hold one in brackets, or are built on an organisation's noun.
  func isOrganization(_ text: Substring) -> Bool {
    phrases.kind(of: text) == .organization || Acronym.isAcronym(text)
      || Acronym.split(text).acronym != nil
  }

  /// `Commissioner SUZUKI Ichiro`.
  private func isNamedPost(_ text: Substring) -> Bool {
    postAndPerson(text, isCertain: true) != nil
  }

  /// Where persons stand. Behind the first piece, words in capitals are a person's name where they
  /// have a title, or a post behind them, or nothing but organisations and posts before them.
  private func places(ofPersonsIn pieces: [Substring], hasCountry: Bool = false) -> [Int] {
    // `Japan: SATO Ken, ABE Yuki`.
    let isNames =
      hasCountry
      && pieces.drop(while: isPerson).allSatisfy { phrases.kind(of: $0) == .organization }
    return pieces.indices.filter { index in
      let next = index + 1 < pieces.count ? phrases.kind(of: pieces[index + 1]) : nil
      guard isPerson(pieces[index]) || names.parseSeveral(pieces[index]) != nil else {
        return next == .post && isPlainName(pieces[index])
          && (index == 0 || index == 1 && isOrganization(pieces[0]))
      }
      if index == 0 || isNames || isTitled(pieces[index]) { return true }
      return next == .post || pieces[..<index].allSatisfy { phrases.kind(of: $0) != nil }
    }
  }

  // MARK: reading

  private func read(_ pieces: [Substring], persons: [Int]) -> [Delegate] {
    let before = pieces[..<(persons.first ?? pieces.count)]
    var shared: String?
    var posts = before
    // An organisation before everybody is that of all of them.
    if let first = before.first, phrases.kind(of: first) != .post {
      let end = before.firstIndex { phrases.kind(of: $0) == .post || isNamedPost($0) }
      shared = Self.joined(before[..<(end ?? before.endIndex)])
      posts = before[(end ?? before.endIndex)...]
    }
    guard let first = persons.first else {
      var result = Delegate(post: Self.joined(posts), organization: shared)
      if let one = posts.first, let (post, person) = postAndPerson(one, isCertain: true) {
        result = Delegate(persons: [person])
        readPosts(posts.dropFirst(), into: &result)
        result.add(postBefore: post)
        result.organization = shared ?? result.organization
      }
      return [result]
    }
    var result: [Delegate] = []
    for (number, place) in persons.enumerated() {
      let end = number + 1 < persons.count ? persons[number + 1] : pieces.count
      var one = Delegate(
        persons: names.parseSeveral(pieces[place])
          ?? [names.parseInPlace(pieces[place])]
          .compactMap { $0 })
      var behind = pieces[(place + 1)..<end]
      if let stated = behind.last, let code = countries.country(named: stated) {
        (one.statedCountry, one.country) = (String(stated), code)
        behind.removeLast()
      }
      if shared == nil {
        readPosts(behind, into: &one)
      } else {
        one.post = Self.joined(behind)
        one.organization = shared
      }
      if persons.count > 1 { one.start = pieces[place].startIndex }
      if place == first, let own = Self.joined(posts) { one.add(postBefore: own) }
      result += paired(one)
    }
    // `A, Director, and B, Deputy Director, Ministry of X`: both come from it.
    if let last = result.last?.organization,
      result.dropLast().allSatisfy({ $0.organization == nil })
    {
      for index in result.indices.dropLast() {
        result[index].organization = last
        result[index].isToldFurtherOn = true
      }
    }
    // `A, Director, and B, Director, Japan`: the country behind is that of both.
    for index in result.indices.dropLast().reversed()
    where result[index].country == nil && result[index + 1].country != nil {
      result[index].statedCountry = result[index + 1].statedCountry
      result[index].country = result[index + 1].country
      result[index].isToldFurtherOn = true
    }
    return result
  }

  /// `A and B (Ministers, MOX and MOY)`: as many acronyms as persons are theirs in turn.
  private func paired(_ several: Delegate) -> [Delegate] {
    guard several.persons.count > 1, let organization = several.organization else {
      return [several]
    }
    let acronyms = organization.split(separator: " ").filter { Fold.key($0) != "and" && $0 != "&" }
    guard acronyms.count == several.persons.count, acronyms.allSatisfy({ Acronym.isAcronym($0) })
    else { return [several] }
    return zip(several.persons, acronyms).map { person, acronym in
      var one = several
      (one.persons, one.organization) = ([person], String(acronym))
      one.isToldFurtherOn = true
      return one
    }
  }
}
