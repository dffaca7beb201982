import Testing

@testable import Mechanism

/// Place lines.
@Suite("Place parser")
struct PlaceParserTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let city: String?
    let stated: String?
    let country: String?
    let online: Bool
    var testDescription: String { "“\(text)”" }

    init(
      _ text: String, city: String? = nil, stated: String? = nil, country: String? = nil,
      online: Bool = false
    ) {
      self.text = text
      self.city = city
      self.stated = stated
      self.country = country
      self.online = online
    }
  }

  static let places = [
    Case("Tokyo, Japan", city: "Tokyo", stated: "Japan", country: "JPN"),
    Case("Gyeongju , Korea", city: "Gyeongju", stated: "Korea", country: "KOR"),
    Case(" Seoul,\u{A0}ROK ", city: "Seoul", stated: "ROK", country: "KOR"),
    Case("Seoul，Republic of Korea", city: "Seoul", stated: "Republic of Korea", country: "KOR"),
    Case("Oslo, Norway", city: "Oslo", stated: "Norway", country: "NOR"),
    Case("Nara, Kansai, Japan", city: "Nara, Kansai", stated: "Japan", country: "JPN"),
    Case("Korea", stated: "Korea", country: "KOR"),
    Case("JAPAN", stated: "JAPAN", country: "JPN"),
    Case("Online", online: true),
    Case("Virtual  Meeting", online: true),
    Case("Online, Korea", stated: "Korea", country: "KOR", online: true),
    Case("Busan", city: "Busan", country: "KOR"),
    Case("Atlantis", city: "Atlantis"),
    Case("Atlantis, Nowhere", city: "Atlantis", stated: "Nowhere"),
    // The country that is printed counts, not the one a city is known in.
    Case("Nara, Nowhere", city: "Nara", stated: "Nowhere"),
    Case("Nara, Korea", city: "Nara", stated: "Korea", country: "KOR"),
    Case("Nara (Japan)", city: "Nara", stated: "Japan", country: "JPN"),
    Case("Nara (old town)", city: "Nara (old town)"),
    Case("Nara, Japan.", city: "Nara", stated: "Japan", country: "JPN"),
    // A note behind the country is no part of the place, and one behind the network none at all.
    Case(
      "Oslo, Norway (side event of the 4th World Net Forum)", city: "Oslo", stated: "Norway",
      country: "NOR"),
    Case("Oslo, Norway (nets, ropes)", city: "Oslo", stated: "Norway", country: "NOR"),
    Case("Online (hosted by Japan)", online: true),
    Case("Online (Japan)", stated: "Japan", country: "JPN", online: true),
    Case(
      "Hybrid (Nara, Japan and online)", city: "Nara", stated: "Japan", country: "JPN",
      online: true),
    Case("Nara, Japan (online)", city: "Nara", stated: "Japan", country: "JPN", online: true),
    Case("Online/Nara, Japan", city: "Nara", stated: "Japan", country: "JPN", online: true),
    Case("Nara, Japan and online", city: "Nara", stated: "Japan", country: "JPN", online: true),
    Case("Nara / Kyoto, Japan", stated: "Japan", country: "JPN"),
    Case(", Japan", stated: "Japan", country: "JPN"),
  ]

  @Test("Every form gives its city, country and kind", arguments: places)
  func place(_ example: Case) {
    let place = PlaceParser(lexicon: Words.lexicon).parse(example.text, line: 54, column: 5)
    #expect(place.stated == String(example.text.trimmed))
    #expect(place.city == example.city)
    #expect(place.statedCountry == example.stated)
    #expect(place.country == example.country)
    #expect(place.online == example.online)
    #expect((place.line, place.column) == (54, 5))
  }
}
