import Ontology
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
    var score = ThemeScore()
    for item in items {
      let themes = ThemeScore.slugs(item.themes)
      let row = ThemeTable.rows[item.slug] ?? []
      #expect(themes == row, "\(item.slug): \(item.text)")
      score.count(themes, expected: row)
    }
    print("themes of the sample page: \(score)")
    #expect(score.precision == 1)
    #expect(score.recall == 1)
  }

  @Test("Lines that were not looked at while the labels were written")
  func unseenLines() throws {
    let knowledge = try Fixtures.knowledge()
    var score = ThemeScore()
    var left = Set(UnseenThemeTable.layouts.keys)
    for page in UnseenThemeTable.pages {
      let file = Repository.path("Tests/Fixtures/layouts/\(page).txt")
      let reading = PageReading(
        try Fixtures.page(try String(contentsOfFile: file), knowledge: knowledge),
        knowledge: knowledge)
      for item in reading.items.values.flatMap({ $0 }) {
        left.remove(item.text)
        score.count(
          ThemeScore.slugs(item.themes), expected: UnseenThemeTable.layouts[item.text] ?? [])
      }
    }
    #expect(left.isEmpty, "these items are in no page any more: \(left)")
    print("themes of the pages for layouts: \(score)")
    var lines = ThemeScore()
    for (text, themes) in UnseenThemeTable.lines {
      lines.count(ThemeScore.slugs(knowledge.themes.hits(in: text)), expected: themes)
    }
    print("themes of unseen lines: \(lines)")
    // What was measured when the tables were made; the labels may only get better.
    #expect(score.precision == 1)
    #expect(score.right >= 2)
    #expect(lines.precision == 1)
    #expect(lines.right >= 19)
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

  @Test("Each theme is found by each of its labels, alone in a sentence")
  func everyLabel() throws {
    let graph = try Fixtures.graph()
    let matcher = try Fixtures.knowledge().themes
    let scheme = Term.iri(CodeList.theme.scheme)
    let themes = graph.subjects(with: SKOS.inScheme, scheme)
      .filter { graph.objects(of: $0, SKOS.topConceptOf).isEmpty }
    #expect(themes.count > 50)
    for theme in themes {
      for label in graph.labels(of: theme) {
        let hits = matcher.hits(in: "Agreed on \(label.text), as before.")
        #expect(hits.map(\.text) == [label.text], "\(theme)")
        #expect(hits.map { Term.iri($0.entity) } == [theme], "\(label.text)")
      }
    }
  }
}
