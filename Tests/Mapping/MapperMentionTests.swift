import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Places of themes and names in the texts")
struct MapperMentionTests {
  private func map(
    _ text: String, _ mentions: MappingOptions.Mentions = .separate
  ) throws -> MappedPage {
    var options = MappingOptions()
    options.mentions = mentions
    return try Fixtures.map(TinyPage.outcome(text), options)
  }

  @Test("A mention says what is named, why, and where")
  func mention() throws {
    let page = try map("On IP with the WCO")
    let theme = "mention/tchm-3-outcome-1-3-5"
    #expect(page.types(theme) == [Trico.Class.mention.value, OA.annotation.value])
    #expect(page.values(theme, OA.hasBody) == ["theme/ipr"])
    #expect(page.values(theme, OA.motivatedBy) == [OA.tagging.value])
    #expect(page.values(theme, Trico.basis) == ["basis/normalised"])
    #expect(page.values(theme, OA.hasTarget) == ["\(theme)-target"])
    #expect(page.values("\(theme)-target", OA.hasSource) == ["item/tchm-3-outcome-1"])
    #expect(
      page.values("\(theme)-target", OA.hasSelector) == ["\(theme)-position", "\(theme)-quote"])
    #expect(page.values("\(theme)-position", OA.start) == ["3^nonNegativeInteger"])
    #expect(page.values("\(theme)-position", OA.end) == ["5^nonNegativeInteger"])
    #expect(page.values("\(theme)-quote", OA.exact) == ["IP"])
    let name = "mention/tchm-3-outcome-1-15-18"
    #expect(page.values(name, OA.motivatedBy) == [OA.identifying.value])
    #expect(page.values(name, Trico.basis) == ["basis/stated"])
  }

  @Test(
    "The slice of the text between the offsets is the quote",
    arguments: [
      "On 𝒳 x\u{302} é e\u{301} 👩‍🔬 AEO", "ＡＥＯ then “AEO” and Heads’ IPR", "AEO, AEO and AEO",
      "The WCO\u{A0}framework of\u{A0}standards",
    ])
  func slices(text: String) throws {
    try checkSlices(try map(text), atLeast: 1)
  }

  @Test("On the sample page too")
  func slicesOfSample() throws {
    try checkSlices(try Fixtures.map(try Fixtures.sample()), atLeast: 150)
  }

  private func checkSlices(_ page: MappedPage, atLeast count: Int) throws {
    let targets = page.graph.instances(of: OA.specificResource)
    #expect(targets.count >= count)
    for target in targets {
      let item = try #require(page.graph.objects(of: target, OA.hasSource).first)
      let text = try #require(page.graph.objects(of: item, Schema.text).first?.literal)
      let selectors = page.graph.objects(of: target, OA.hasSelector)
      func value(_ property: IRI) -> String? {
        selectors.flatMap { page.graph.objects(of: $0, property) }.first?.literal?.lexicalForm
      }
      let start = try #require(value(OA.start).flatMap { Int($0) })
      let end = try #require(value(OA.end).flatMap { Int($0) })
      let quote = try #require(value(OA.exact))
      let scalars = Array(text.lexicalForm.unicodeScalars)
      #expect(start < end && end <= scalars.count)
      #expect(Array(scalars[start..<end]) == Array(quote.unicodeScalars))
    }
  }

  @Test("Two things named by the same words are two mentions")
  func samePlace() throws {
    let page = try map("WCO Framework of Standards")
    #expect(
      page.graph.instances(of: Trico.Class.mention).compactMap(\.iri).compactMap(Minter.tail)
        == ["mention/tchm-3-outcome-1-0-26", "mention/tchm-3-outcome-1-0-3"].reversed())
    let both = try Fixtures.map(
      TinyPage.outcome("On Fake Zero"),
      adding: """
        theme:fake a skos:Concept ; skos:inScheme scheme:theme ; skos:notation "fake" ;
          skos:prefLabel "Fake Zero"@en ; skos:broader theme:ipr .
        """)
    #expect(
      both.graph.instances(of: Trico.Class.mention).compactMap(\.iri).compactMap(Minter.tail)
        == ["mention/tchm-3-outcome-1-3-12", "mention/tchm-3-outcome-1-3-12-theme-fake"])
  }

  @Test("Apart, the mentions are a part of their own; merged, they stand in the main graph")
  func modes() throws {
    let text = "On IP with the WCO"
    let separate = try map(text)
    let merged = try map(text, .merged)
    let none = try map(text, .none)
    #expect(separate.mentions.count == separate.counted.mentions)
    #expect(separate.main.count == separate.counted.main)
    #expect(!separate.mentions.isEmpty)
    #expect(merged.counted.mentions == 0)
    #expect(merged.counted.main == merged.main.count + merged.mentions.count)
    #expect(none.mentions == separate.mentions, "whoever receives them leaves them out")
    #expect(none.main == separate.main)
    for page in [separate, merged, none] {
      #expect(page.values("item/tchm-3-outcome-1", DCTerms.subject) == ["theme/ipr"])
      #expect(page.values("item/tchm-3-outcome-1", Schema.mentions) == ["organization/wco"])
    }
  }

  @Test("A mention of a country is none")
  func countries() throws {
    let page = try map("Agreed with Korea and Japan")
    #expect(page.values("item/tchm-3-outcome-1", Schema.mentions) == [])
    #expect(page.mentions.isEmpty)
  }
}
