import RDF
import Testing

@testable import Mapping

@Suite("Themes of the sample page, against a table made by hand")
struct ThemeDetectionTests {
  @Test("Every item has exactly the themes that a reader finds in it")
  func precisionAndRecall() throws {
    let reading = try Fixtures.read(try Fixtures.sample())
    let items = reading.items.values.flatMap { $0 }
    #expect(Set(items.map(\.slug)) == Set(ThemeTable.rows.keys))
    var right = 0
    var found = 0
    var expected = 0
    for item in items {
      let themes = Set(
        item.themes.compactMap { Minter.tail(of: $0.entity)?.split(separator: "/").last }
          .map(String.init))
      let row = ThemeTable.rows[item.slug] ?? []
      #expect(themes == row, "\(item.slug): \(item.text)")
      right += themes.intersection(row).count
      found += themes.count
      expected += row.count
    }
    let precision = Double(right) / Double(found)
    let recall = Double(right) / Double(expected)
    print("themes: precision \(precision), recall \(recall), \(expected) in \(items.count) items")
    #expect(precision == 1)
    #expect(recall == 1)
  }

  @Test(
    "Words that are near one another are told apart",
    arguments: [
      ("combating drug smuggling", ["drugs"]), ("IP infringement", ["ipr"]),
      ("APIS", ["passengers"]),
      ("antiterrorism", ["counter-terrorism"]), ("anti-terrorism", ["counter-terrorism"]),
      ("gold bullion smuggling", ["gold-smuggling"]),
      (
        "training from the right holders",
        ["right-holders"]
      ), ("training program", ["human-resource-development"]),
      ("training", []), ("Tripartite Customs Cooperation", []), ("ipr", []), ("aeo", []),
    ] as [(String, [String])])
  func nearWords(text: String, expected: [String]) throws {
    let hits = try Fixtures.knowledge().themes.hits(in: text)
    #expect(hits.compactMap { Minter.tail(of: $0.entity) } == expected.map { "theme/\($0)" })
  }

  /// The words by which each theme is to be known, beside those that only this project uses.
  static let words: [(String, [String])] = [
    (
      "ipr",
      [
        "IPR", "IP", "intellectual property", "intellectual property right",
        "intellectual property rights",
      ]
    ),
    ("right-holders", ["right holders"]),
    (
      "cei",
      [
        "CEI", "customs enforcement and intelligence", "customs offenses",
        "law enforcement techniques",
      ]
    ),
    ("anti-smuggling", ["smuggling", "illicit trafficking", "illicit goods"]),
    ("gold-smuggling", ["gold bullion smuggling"]), ("drugs", ["drug smuggling", "illegal drugs"]),
    ("weapons", ["weapons"]), ("commercial-fraud", ["commercial fraud"]),
    ("counter-terrorism", ["anti-terrorism", "antiterrorism", "terrorism"]),
    ("joint-operations", ["joint operation", "joint operations"]),
    ("aeo", ["AEO", "authorized economic operator", "authorized economic operators"]),
    ("mutual-recognition", ["mutual recognition"]),
    (
      "customs-procedures",
      ["customs procedure", "customs procedures", "customs process", "customs processes"]
    ),
    ("trade-facilitation", ["trade facilitation"]),
    (
      "human-resource-development",
      [
        "human resource development", "capacity building", "training institutions",
        "training program", "exchange of officials",
      ]
    ),
    ("information-exchange", ["information exchange"]),
    ("institutionalization", ["institutionalization"]),
    (
      "international-fora",
      [
        "international fora", "international forums", "international organizations",
        "multilateral organizations",
      ]
    ),
    ("environment", ["environment"]), ("trade-statistics", ["trade statistics"]),
    ("passengers", ["passengers", "APIS", "PNR"]), ("public-awareness", ["public awareness"]),
  ]

  @Test("Each theme is found by each of its words, alone in a sentence", arguments: words)
  func everyWord(theme: String, words: [String]) throws {
    let matcher = try Fixtures.knowledge().themes
    for word in words {
      let hits = matcher.hits(in: "Agreed on \(word), as before.")
      #expect(hits.compactMap { Minter.tail(of: $0.entity) } == ["theme/\(theme)"], "\(word)")
      #expect(hits.map(\.text) == [word])
    }
  }
}
