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
    // `Seoul, Korea (Online)`: in brackets behind the place.
    if let (before, inside) = Self.bracket(words), isOnline(inside), !before.isEmpty {
      online = true
      words = before
    } else if let (before, inside) = Self.bracket(words), isOnline(before), code(of: inside) == nil
    {
      online = true
      words = inside
    }
    if code(of: words) != nil {
      country = words
    } else if let comma = words.lastIndex(where: { $0 == "," || $0 == "，" }) {
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

  private func isOnline(_ text: Substring) -> Bool { lexicon.online.contains(Fold.key(text)) }

  /// `Nara (Japan)`: the words before a bracket at the end, and those in it.
  private static func bracket(_ text: Substring) -> (before: Substring, inside: Substring)? {
    guard text.last == ")", let open = text.lastIndex(of: "(") else { return nil }
    return (text[..<open].trimmed, text[text.index(after: open)...].dropLast().trimmed)
  }
}
