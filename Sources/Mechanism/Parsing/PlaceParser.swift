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
    if code(of: words) != nil {
      country = words
    } else if let comma = words.lastIndex(where: { $0 == "," || $0 == "，" }) {
      city = words[..<comma].trimmed
      country = words[words.index(after: comma)...].trimmed
    } else if words.last == ")", let open = words.lastIndex(of: "("),
      code(of: words[words.index(after: open)...].dropLast()) != nil
    {
      city = words[..<open].trimmed
      country = words[words.index(after: open)...].dropLast().trimmed
    } else {
      city = words
    }
    let online = city.map { lexicon.online.contains(Fold.key($0)) } ?? false
    let known = city.flatMap { lexicon.cities[Fold.key($0)] }
    return Place(
      stated: stated, city: online || city?.isEmpty == true ? nil : city.map(String.init),
      statedCountry: country.map(String.init),
      country: country == nil ? known : country.flatMap { code(of: $0) }, online: online,
      line: line, column: column)
  }

  private func code(of name: Substring) -> String? { lexicon.countries[Fold.key(name)] }
}
