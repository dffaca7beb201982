/// Reads place lines: `Tokyo, Japan`, `Gyeongju , Korea`, `Japan`, `Online`, `Online, Korea`.
struct PlaceParser {
  let lexicon: Lexicon

  func parse(_ text: some StringProtocol, line: Int, column: Int) -> Place {
    let stated = String(text.trimmed)
    var city: String?
    var statedCountry: String?
    if let country = lexicon.countries[Fold.key(stated)] {
      return Place(
        stated: stated, city: nil, statedCountry: stated, country: country, online: false,
        line: line, column: column)
    }
    if let comma = stated.lastIndex(where: { $0 == "," || $0 == "，" }) {
      city = String(stated[..<comma].trimmed)
      statedCountry = String(stated[stated.index(after: comma)...].trimmed)
    } else {
      city = stated
    }
    let online = city.map { lexicon.online.contains(Fold.key($0)) } ?? false
    let country =
      statedCountry.flatMap { lexicon.countries[Fold.key($0)] }
      ?? (statedCountry == nil ? city.flatMap { lexicon.cities[Fold.key($0)] } : nil)
    return Place(
      stated: stated, city: online || city?.isEmpty == true ? nil : city,
      statedCountry: statedCountry, country: country, online: online, line: line, column: column)
  }
}
