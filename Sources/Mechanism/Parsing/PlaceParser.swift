/// Reads place lines: `Tokyo, Japan`, `Gyeongju , Korea`, `Japan`, `Online`, `Online, Korea`, `Nara
/// (Japan)`.
struct PlaceParser {
  let lexicon: Lexicon

  /// Whether the line can only be a place: it names a country or the network, and nothing else.
  func isProven(_ text: some StringProtocol) -> Bool {
    let place = parse(text, line: 0, column: 0)
    return place.online || (place.statedCountry != nil && place.country != nil)
  }

  func parse(_ text: some StringProtocol, line: Int, column: Int) -> Place {
    let stated = String(text.trimmed)
    // A full stop at the end, or brackets round the country, change nothing.
    var words = stated[...]
    if words.last == "." { words = words.dropLast().trimmed }
    var city: Substring?
    var country: Substring?
    var online = false
    if let (before, inside) = Self.bracket(words), !before.isEmpty, code(of: inside) == nil {
      if isOnline(before) {
        // `Online (hosted by Japan)`: a note, unless it is a place.
        (online, words) = (true, isPlace(inside) ? inside : before)
      } else if let rest = withoutOnline(inside) {
        // `Seoul, Korea (Online)`, `Hybrid (Tokyo, Japan and online)`.
        (online, words) = (true, !isPlace(before) && isPlace(rest) ? rest : before)
      } else if let comma = before.lastIndex(of: .commas),
        code(of: before[before.index(after: comma)...].trimmed) != nil
      {
        // `Paris, France (side event of the 4th Forum)`.
        words = before
      }
    } else if let rest = withoutOnline(words), isPlace(rest) {
      // `Online/Tokyo, Japan`.
      (online, words) = (true, rest)
    }
    if code(of: words) != nil {
      country = words
    } else if let comma = words.lastIndex(of: .commas) {
      city = words[..<comma].trimmed
      country = words[words.index(after: comma)...].trimmed
    } else if let (before, inside) = Self.bracket(words), code(of: inside) != nil {
      city = before
      country = inside
    } else {
      city = words
    }
    if let name = city, isOnline(name) {
      online = true
      city = nil
    }
    // `Seoul / Incheon, Korea`: two cities are not one.
    if country != nil, city?.contains(where: { "/&／＆".contains($0) }) == true { city = nil }
    let known = city.flatMap { lexicon.cities[Fold.key($0)] }
    return Place(
      stated: stated, city: city?.isEmpty == true ? nil : city.map(String.init),
      statedCountry: country.map(String.init),
      country: country == nil ? known : country.flatMap { code(of: $0) }, online: online,
      line: line, column: column)
  }

  private func code(of name: Substring) -> String? {
    CountryFinder(lexicon: lexicon).country(named: name)
  }

  /// Whether the text names a known country, or a city of the authority file.
  private func isPlace(_ text: Substring) -> Bool {
    parse(text, line: 0, column: 0).country != nil
  }

  /// `online`, `Tokyo, Japan and online`, `Online/Tokyo, Japan` without the word for the network and
  /// the sign or "and" beside it; nil when there is none.
  private func withoutOnline(_ text: Substring) -> Substring? {
    if isOnline(text) { return text[text.endIndex...] }
    guard Self.isShort(text) else { return nil }
    let mayPart = text.withPlainASCII { $0.contains { Self.signs.contains($0) } }
    if mayPart == false, text.firstPlace(of: " and ") == nil { return nil }
    for index in text.indices where "/&+;／＆".contains(text[index]) || text[index] == " " {
      var (first, second) = (text[..<index].trimmed, text[text.index(after: index)...].trimmed)
      if text[index] == " " {
        guard first.hasSuffix(" and") || second.hasPrefix("and ") else { continue }
        if first.hasSuffix(" and") {
          first = first.dropLast(4).trimmed
        } else {
          second = second.dropFirst(4).trimmed
        }
      }
      if isOnline(first) { return second }
      if isOnline(second) { return first }
    }
    return nil
  }

  private static let signs = Array("/&+;".utf8)

  /// No place and its note are longer.
  private static func isShort(_ text: Substring) -> Bool { text.utf8.count <= 300 }

  private func isOnline(_ text: Substring) -> Bool { lexicon.online.contains(Fold.key(text)) }

  /// `Nara (Japan)`: the words before a bracket at the end, and those in it.
  private static func bracket(_ text: Substring) -> (before: Substring, inside: Substring)? {
    guard isShort(text), text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    return (text[..<open].trimmed, text[text.index(after: open)...].dropLast().trimmed)
  }
}
