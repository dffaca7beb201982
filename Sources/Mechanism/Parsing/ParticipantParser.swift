/// Reads participant lines: `China: Ministry of X`, `Japan: SUZUKI Ichiro, Commissioner, Japan Patent
/// Office (JPO)`, `Korea Customs Service (KCS) - Host`.
struct ParticipantParser {
  let lexicon: Lexicon

  /// Whether the line opens with the name of a known country and a colon, which proves what it is.
  func isProven(_ line: Line) -> Bool { country(of: line.body) != nil }

  func parse(_ line: Line) -> Participant {
    var rest = line.body
    var statedCountry: String?
    var country: String?
    var party: String?
    if let known = self.country(of: rest) {
      statedCountry = known.stated
      country = known.code
      rest = known.rest
    } else if let colon = rest.firstIndex(where: { $0 == ":" || $0 == "：" }) {
      // A party that is no country, such as a secretariat: what follows is who came.
      party = String(rest[..<colon].trimmed)
      rest = rest[rest.index(after: colon)...].trimmed
    }
    let host = removeHost(from: &rest)
    var person: String?
    var post: String?
    var name = String(rest)
    if let party {
      (person, post) = personAndPost(rest)
      if person == nil { post = rest.isEmpty ? nil : String(rest) }
      name = party
    } else if let delegate = delegate(in: rest) {
      person = delegate.person
      post = delegate.post
      name = delegate.organization
    }
    let (_, acronym) = Acronym.split(name)
    return Participant(
      stated: String(line.body), statedCountry: statedCountry, country: country,
      organization: name.isEmpty ? nil : name, acronym: acronym, person: person, post: post,
      host: host, line: line.number, column: line.bodyColumn)
  }

  private func country(of text: Substring) -> (stated: String, code: String, rest: Substring)? {
    guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
    let stated = text[..<colon].trimmed
    guard let code = lexicon.countries[Fold.key(stated)] else { return nil }
    return (String(stated), code, text[text.index(after: colon)...].trimmed)
  }

  /// Takes a trailing "- Host" or "(Host)" off the text.
  private func removeHost(from text: inout Substring) -> Bool {
    let key = Fold.key(text)
    for ending in ["- host", "— host", "(host)", "-host"] where key.hasSuffix(ending) {
      guard let cut = text.lastIndex(where: { "-–—(".contains($0) }) else { continue }
      text = text[..<cut].trimmed
      return true
    }
    return false
  }

  /// `PERSON, post, organisation`: only when the first part has the form of a person's name.
  private func delegate(
    in text: Substring
  ) -> (person: String, post: String?, organization: String)? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count >= 2, let person = PersonName.parse(parts[0]) else { return nil }
    guard parts.count >= 3 else { return (person, nil, String(parts[1])) }
    return (person, String(parts[1]), parts[2...].joined(separator: ", "))
  }

  private func personAndPost(_ text: Substring) -> (String?, String?) {
    let parts = text.split(separator: ",", maxSplits: 1).map(\.trimmed)
    guard let first = parts.first, let person = PersonName.parse(first) else { return (nil, nil) }
    return (person, parts.count > 1 ? String(parts[1]) : nil)
  }
}

/// The form of a person's name: a courtesy title, or a family name in capitals beside another name.
enum PersonName {
  private static let titles: Set<String> = [
    "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "dr", "dr.", "prof.", "h.e.", "amb.", "sir",
  ]

  /// The name without its courtesy title, or nil when the text does not have the form of a name.
  static func parse(_ text: Substring) -> String? {
    var words = text.split(whereSeparator: { $0.unicodeScalars.allSatisfy(Fold.isBlank) })
    var titled = false
    while let first = words.first, titles.contains(first.lowercased()) {
      titled = true
      words.removeFirst()
    }
    guard (titled ? 1 : 2)...5 ~= words.count else { return nil }
    let capital = words.contains { word in
      word.unicodeScalars.count >= 2
        && word.unicodeScalars.allSatisfy {
          $0.properties.isUppercase || ["-", "'"].contains(Fold.scalar($0))
        }
    }
    let mixed = words.contains { word in
      word.unicodeScalars.first?.properties.isUppercase == true
        && word.unicodeScalars.dropFirst().contains { $0.properties.isLowercase }
    }
    guard titled || (capital && mixed) else { return nil }
    return words.joined(separator: " ")
  }
}
