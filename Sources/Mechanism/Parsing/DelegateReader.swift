/// Takes a delegation apart: person, post, organisation, and the country that their words name.
struct DelegateReader {
  /// What a line says about who came.
  struct Delegate {
    var persons: [String] = []
    var post: String?
    /// A second post, before the name.
    var otherPost: String?
    var organization: String?
    var statedCountry: String?
    var country: String?
    /// Where the words on this one begin, when the line names several.
    var start: String.Index?
    /// Whether the organisation or country stands with somebody further on.
    var isToldFurtherOn = false

    /// Adds the post before the name to what is said behind it; the two are never made one.
    mutating func add(postBefore own: String) {
      if post == nil { post = own } else { otherPost = own }
    }
  }

  let lexicon: Lexicon

  var phrases: PhraseReader { PhraseReader(lexicon: lexicon) }
  var names: PersonName { PersonName(lexicon: lexicon) }
  var countries: CountryFinder { CountryFinder(lexicon: lexicon) }

  /// Who came for a party that stands before a colon.
  func representative(_ text: Substring, of party: Substring) -> Delegate {
    var result = Delegate(organization: String(party))
    result.country = countries.country(in: party)
    guard !text.isEmpty else { return result }
    let parts = Self.parts(text)
    if let persons = names.parse(parts[0]).map({ [$0] }) ?? names.parseSeveral(parts[0]) {
      result.persons = persons
      result.post = Self.joined(parts.dropFirst())
    } else if let (post, person) = postAndPerson(text, isCertain: true) {
      (result.post, result.persons) = (post, [person])
    } else {
      result.post = String(text)
    }
    return result
  }

  /// The parts of a line without such a party.
  ///
  /// - Parameters:
  ///   - text: the line without country and role.
  ///   - hasCountry: whether a country stands before it; otherwise the words are asked for one.
  /// - Returns: What the words say.
  func delegate(in text: Substring, hasCountry: Bool) -> Delegate {
    var result = Delegate()
    let parts = Self.parts(text)
    // `…, Japan`: the country comes last.
    if parts.count > 1, let last = parts.last, let code = countries.country(named: last) {
      result.country = code
      result.statedCountry = String(last)
      read(Array(parts.dropLast()), hasCountry: true, into: &result)
      // Beside the country above, only a person has one of his own.
      if !hasCountry || !result.persons.isEmpty { return result }
      result = Delegate()
    }
    read(parts, hasCountry: hasCountry, into: &result)
    if !hasCountry, result.country == nil { findCountry(&result) }
    return result
  }

  private func read(_ parts: [Substring], hasCountry: Bool, into result: inout Delegate) {
    let whole = parts[0].base[parts[0].startIndex..<parts[parts.count - 1].endIndex]
    if let persons = persons(in: parts, hasCountry: hasCountry) {
      result.persons = persons
      readPosts(parts.dropFirst(), into: &result)
    } else if let (organization, rest) = embedded(in: whole) {
      result.organization = String(organization)
      let named = postAndPerson(rest, isCertain: true)
      result.post = named?.post ?? String(rest)
      result.persons = named.map { [$0.person] } ?? []
    } else if let (post, person, organization) = personOf(organization: whole) {
      (result.post, result.persons) = (post, [person])
      result.organization = organization
    } else if let (before, stated, code) = countries.ending(of: whole),
      let (post, person) = postAndPerson(before, isCertain: false)
    {
      (result.post, result.persons) = (post, [person])
      (result.statedCountry, result.country) = (String(stated), code)
    } else if parts.count > 1, phrases.kind(of: parts[0]) == .organization,
      organizationFirst(parts, into: &result)
    {
      return
    } else if let (post, person) = postAndPerson(parts[0], isCertain: false) {
      result.persons = [person]
      if parts.count > 1, phrases.kind(of: parts[1]) == .post {
        readPosts(parts.dropFirst(), into: &result)
      } else {
        result.organization = Self.joined(parts.dropFirst())
      }
      result.add(postBefore: post)
    } else if parts.count > 1, phrases.kind(of: parts[0]) == .post,
      let person = names.parse(parts[parts.count - 1])
    {
      result.persons = [person]
      readPosts(parts.dropLast()[...], into: &result)
    } else if phrases.kind(of: parts[0]) == .post {
      readPosts(parts[...], into: &result)
    } else if isNamedPost(parts[0]) {
      result.post = String(parts[0])
      result.organization = Self.joined(parts.dropFirst())
    } else {
      result.organization = whole.isEmpty ? nil : String(whole)
    }
  }

  /// `Ambassador Yamada Taro`: a post, and behind it what may be a name but is no organisation.
  private func isNamedPost(_ phrase: Substring) -> Bool {
    phrases.kind(of: phrase) == nil
      && PersonName.words(phrase).first.map(phrases.isPost) == true
  }

  /// `Minister LI Gan of the Ministry of Ecology`: a post, a name, and what stands behind "of".
  private func personOf(
    organization text: Substring
  ) -> (post: String, person: String, organization: String)? {
    let words = PersonName.words(text)
    for index in words.indices.prefix(12).dropFirst(2) where Fold.key(words[index]) == "of" {
      var start = index + 1
      if start < words.count, Fold.key(words[start]) == "the" { start += 1 }
      guard start < words.count,
        let (post, person) = postAndPerson(
          text[..<words[index].startIndex].trimmed, isCertain: false)
      else { continue }
      let rest = text[words[start].startIndex...].trimmed
      let isOrganization =
        phrases.kind(of: rest) == .organization || Acronym.isAcronym(rest)
        || Acronym.split(rest).acronym != nil
      return isOrganization ? (post, person, String(rest)) : nil
    }
    return nil
  }

  /// The person that comes first. Two words of which one is in capitals may be anything
  /// ("ABC Waters"): what follows has to be a post or an organisation, or a country stands before.
  private func persons(in parts: [Substring], hasCountry: Bool) -> [String]? {
    if let several = names.parseSeveral(parts[0]) { return several }
    guard let name = names.parse(parts[0]) else {
      // A name without capitals: only a post behind it tells.
      guard parts.count > 1, phrases.kind(of: parts[1]) == .post,
        PersonName.words(parts[0]).count > 1
      else { return nil }
      return names.parseInPlace(parts[0]).map { [$0] }
    }
    let isTitled =
      PersonName.words(parts[0]).first.map(names.isTitle) == true || parts[0].last == ")"
    if isTitled || parts.count > 2 || (hasCountry && parts.count == 1) { return [name] }
    guard parts.count == 2 else { return nil }
    let isTold =
      phrases.kind(of: parts[1]) != nil || Acronym.split(parts[1]).acronym != nil
      || Acronym.isAcronym(parts[1])
    return isTold ? [name] : nil
  }

  /// Posts up to the first organisation; a single part that is no post is an organisation.
  func readPosts(_ parts: ArraySlice<Substring>, into result: inout Delegate) {
    var organization = parts.firstIndex { phrases.kind(of: $0) == .organization }
    if organization == nil {
      organization =
        parts.count == 1
        ? parts.indices.first { phrases.kind(of: parts[$0]) == nil }
        : parts.indices.dropFirst().first { phrases.kind(of: parts[$0]) != .post }
      if let start = organization, let end = portfolioEnd(parts, from: start) {
        organization = end < parts.endIndex ? end : nil
      }
    }
    let end = organization ?? parts.endIndex
    result.post = Self.joined(parts[..<end])
    result.organization = Self.joined(parts[end...])
  }

  /// `Minister of Culture, Sports and Tourism`: what stands between the commas is one portfolio when
  /// the post has begun it and an "and" ends it; the place behind its end.
  private func portfolioEnd(_ parts: ArraySlice<Substring>, from start: Int) -> Int? {
    guard start > parts.startIndex, phrases.kind(of: parts[start - 1]) == .post,
      PersonName.words(parts[start - 1]).contains(where: {
        PhraseReader.prepositions.contains(Fold.key($0))
      }),
      let last = parts[start...].firstIndex(where: { part in
        PersonName.words(part).contains { Fold.key($0) == "and" || $0 == "&" }
      })
    else { return nil }
    let isList = parts[start...last].allSatisfy { part in
      let words = PersonName.words(part)
      return phrases.kind(of: part) == nil && 1...6 ~= words.count
        && countries.country(named: words[0]) == nil
    }
    return isList ? last + 1 : nil
  }

  /// `Japan Patent Office (JPO), Commissioner SUZUKI Ichiro`; false when no post or person ends it.
  private func organizationFirst(_ parts: [Substring], into result: inout Delegate) -> Bool {
    let last = parts.count - 1
    var end = last
    if let (post, person) = postAndPerson(parts[last], isCertain: true) {
      (result.post, result.persons) = (post, [person])
    } else if last > 1, let person = names.parse(parts[last]),
      phrases.kind(of: parts[last - 1]) == .post
    {
      result.persons = [person]
      result.post = String(parts[last - 1])
      end = last - 1
    } else if phrases.kind(of: parts[last]) == .post {
      result.post = String(parts[last])
    } else {
      return false
    }
    result.organization = Self.joined(parts[..<end])
    return true
  }

  /// `Trilateral Cooperation Secretariat (TCS) Secretary-General X`, or `TCS Secretary-General X`:
  /// the organisation, and the post with what follows.
  func embedded(in text: Substring) -> (organization: Substring, rest: Substring)? {
    var end: String.Index?
    if let close = text.firstIndex(of: ")"), Acronym.split(text[...close]).acronym != nil {
      end = text.index(after: close)
    } else if let first = PersonName.words(text).first, Acronym.isAcronym(first),
      countries.country(named: first) == nil
    {
      end = first.endIndex
    }
    guard let end else { return nil }
    let rest = text[end...].trimmed
    // Behind a comma stands a part of its own.
    guard let first = rest.first, !",，、".contains(first), let word = PersonName.words(rest).first,
      phrases.isPost(word) || names.isTitle(word) || postAndPerson(rest, isCertain: false) != nil
    else { return nil }
    return (text[..<end].trimmed, rest)
  }

  /// `Secretary-General LEE Min-ji`, `Minister of Water Ms. Jane DOE`.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - isCertain: whether their place leaves no doubt that somebody is named, so that the name
  ///     need not be in capitals.
  /// - Returns: Both, or nil when the words do not end in a name behind a post.
  func postAndPerson(
    _ text: Substring, isCertain: Bool
  ) -> (post: String, person: String)? {
    let words = PersonName.words(text)
    func split(at index: Int, _ name: String?) -> (post: String, person: String)? {
      var post = text[..<words[index].startIndex].trimmed
      while let last = post.last, ",，、:：".contains(last) { post = post.dropLast().trimmed }
      guard let name, !post.isEmpty, phrases.kind(of: post) == .post else { return nil }
      return (String(post), name)
    }
    if let title = words.firstIndex(where: names.isTitle), title > 0 {
      return split(at: title, names.parse(text[words[title].startIndex...]))
    }
    if let noun = words.lastIndex(where: phrases.isPost), noun + 1 < words.count {
      let rest = text[words[noun + 1].startIndex...]
      let name = isCertain ? names.parseInPlace(rest) : names.parse(rest)
      if let found = split(at: noun + 1, name) { return found }
    }
    for index in words.indices.dropFirst().suffix(3).reversed() {
      let name = names.parse(text[words[index].startIndex...])
      if let found = split(at: index, name) { return found }
    }
    return nil
  }

  /// The country in the words of the post or the organisation. A post gives it away: `Minister of
  /// Fisheries of Japan` is the Minister of Fisheries; an organisation keeps its name.
  func findCountry(_ result: inout Delegate) {
    if result.organization == nil, let post = result.post,
      let (before, stated, code) = countries.ending(of: post[...])
    {
      result.post = String(before)
      result.statedCountry = String(stated)
      result.country = code
      return
    }
    result.country = (result.organization ?? result.post).flatMap { countries.country(in: $0) }
    if result.country == nil, result.organization == nil { findParty(&result) }
  }

  /// `Secretary-General of TCS`: a post of no country names whom it serves by an acronym.
  private func findParty(_ result: inout Delegate) {
    guard let post = result.post else { return }
    let words = PersonName.words(post[...])
    guard words.count > 2, let last = words.last, Acronym.isAcronym(last) else { return }
    let before = words.dropLast(Fold.key(words[words.count - 2]) == "the" ? 2 : 1)
    guard let of = before.last, before.count > 1, Fold.key(of) == "of" else { return }
    result.organization = String(last)
    result.post = String(post[..<of.startIndex].trimmed)
  }

  /// The parts between commas; one that starts with "and" goes on from the part before.
  private static func parts(_ text: Substring) -> [Substring] {
    var result: [Substring] = []
    for part in text.parts(between: .comma).map(\.trimmed) {
      if let last = result.last, Fold.key(part).hasPrefix("and ") || part.isEmpty {
        result[result.count - 1] = text[last.startIndex..<part.endIndex]
      } else {
        result.append(part)
      }
    }
    return result
  }

  static func joined(_ parts: ArraySlice<Substring>) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
