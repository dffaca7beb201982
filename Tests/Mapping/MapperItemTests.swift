import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Items, documents and plans as triples")
struct MapperItemTests {
  private func map(_ lines: String...) throws -> MappedPage {
    try Fixtures.map(
      TinyPage.tchm(
        ([TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan")] + lines)
          .joined(separator: "\n")))
  }

  @Test("An outcome has its text, its three orders and what it is about")
  func outcome() throws {
    let page = try map("■Outcome", "1. Updates", "1) AEO: agreed to share with the WCO")
    let item = "item/tchm-4-outcome-1-1"
    #expect(
      page.types(item) == [
        Trico.Class.outcomeItem.value, Trico.Class.meetingItem.value, Schema.creativeWork.value,
      ])
    #expect(page.values(item, Schema.text) == ["AEO: agreed to share with the WCO@en"])
    #expect(page.values(item, Trico.itemNumber) == ["1.1"])
    #expect(page.values(item, Schema.position) == ["1^integer"])
    #expect(page.values(item, Trico.order) == ["2^integer"])
    #expect(page.values(item, Trico.heading) == ["AEO@en"])
    #expect(page.values(item, Trico.act) == ["act/agreed"])
    #expect(page.values(item, Trico.primaryTheme) == ["theme/aeo"])
    #expect(page.values(item, DCTerms.subject) == ["theme/aeo"])
    #expect(page.values(item, Schema.mentions) == ["organization/wco"])
    #expect(page.values(item, Foreign.label) == ["TCHM 4 · 1.1 AEO@en"])
    #expect(page.values(item, PROV.wasDerivedFrom) == ["span/tiny-11"])
  }

  @Test("Only top items hang on the meeting; every item knows its meeting")
  func tree() throws {
    let page = try map("■Agenda", "Trade", "■Outcome", "1. A", "1) B", "2) C", "2. D")
    let meeting = "meeting/tchm-4"
    let top = ["item/tchm-4-outcome-1", "item/tchm-4-outcome-2"]
    #expect(page.values(meeting, Trico.hasAgendaItem) == ["item/tchm-4-agenda-1"])
    #expect(page.values(meeting, Trico.hasOutcomeItem) == top)
    #expect(page.values(meeting, Trico.hasItem) == ["item/tchm-4-agenda-1"] + top)
    let children = ["item/tchm-4-outcome-1-1", "item/tchm-4-outcome-1-2"]
    #expect(page.values(top[0], Trico.hasSubItem) == children)
    #expect(page.values(top[0], Trico.subItemOf) == [])
    for child in children {
      #expect(page.values(child, Trico.subItemOf) == [top[0]])
      #expect(page.values(child, Trico.itemOf) == [meeting])
    }
    #expect(page.values("item/tchm-4-agenda-1", Foreign.label) == ["TCHM 4 · Agenda 1@en"])
    #expect(page.types("item/tchm-4-agenda-1").contains(Trico.Class.agendaItem.value))
  }

  @Test("An item of neither section is a meeting item and no more")
  func unspecified() throws {
    let page = try map("What was said.")
    #expect(
      page.types("item/tchm-4-item-1")
        == [Trico.Class.meetingItem.value, Schema.creativeWork.value])
    #expect(page.values("meeting/tchm-4", Trico.hasItem) == ["item/tchm-4-item-1"])
    #expect(page.values("meeting/tchm-4", Trico.hasAgendaItem) == [])
    #expect(page.values("meeting/tchm-4", Trico.hasOutcomeItem) == [])
  }

  @Test("A theme brings its broader themes and their scheme along, with all curated names")
  func themes() throws {
    let page = try map("■Outcome", "1. Against drug smuggling")
    let concepts = page.graph.instances(of: SKOS.concept).compactMap(\.iri)
    #expect(
      concepts.filter(CodeList.theme.contains).compactMap(Minter.tail).sorted()
        == ["theme/anti-smuggling", "theme/cei", "theme/customs-cooperation", "theme/drugs"])
    let scheme = "https://w3id.org/trico/scheme/theme"
    #expect(page.values(scheme, SKOS.hasTopConcept) == ["theme/customs-cooperation"])
    let drugs = "https://w3id.org/trico/scheme/theme/drugs"
    #expect(page.values(drugs, SKOS.prefLabel) == ["Illegal drugs@en"])
    #expect(page.values(drugs, SKOS.altLabel).contains("drug smuggling@en"))
    #expect(page.values(drugs, SKOS.hiddenLabel) == [])
  }

  @Test("A document has its title without the date, and a date only in brackets")
  func documents() throws {
    let page = try map("■Documents", "Joint Press Release (2011.11.11)", "Report of 2011")
    let first = "document/tchm-4-1"
    #expect(page.values(first, DCTerms.title) == ["Joint Press Release@en"])
    #expect(page.values(first, Trico.titleInSource) == ["Joint Press Release (2011.11.11)"])
    #expect(page.values(first, DCTerms.date) == ["2011-11-11^date"])
    #expect(page.values(first, DCTerms.type) == ["document-type/press-release"])
    #expect(page.values(first, Trico.documentOf) == ["meeting/tchm-4"])
    #expect(page.values("document/tchm-4-2", DCTerms.date) == [])
    #expect(page.values("document/tchm-4-2", DCTerms.type) == ["document-type/other"])
    let both = ["document/tchm-4-1", "document/tchm-4-2"]
    #expect(page.values("meeting/tchm-4", Trico.hasDocument) == both)
    #expect(page.values("meeting/tchm-4", Schema.subjectOf) == both)
    #expect(
      page.types(first) == [
        Trico.Class.meetingDocument.value, Schema.digitalDocument.value,
        Foreign.foafDocument.value,
      ])
  }

  @Test("Languages belong to the meeting; a country code is read as its language")
  func downloads() throws {
    let page = try Fixtures.map(
      TinyPage.tchm(TinyPage.edition("4th", "", "Download. EN CN", "", "  • 2011.11.11")))
    let both = ["download/tchm-4-en", "download/tchm-4-zh"]
    #expect(page.values("meeting/tchm-4", Trico.hasDownload) == both)
    #expect(page.values(both[1], Schema.inLanguage) == ["zh"])
    #expect(page.values(both[1], Trico.labelInSource) == ["CN"])
    #expect(
      page.values(both[1], DCTerms.language)
        == ["http://publications.europa.eu/resource/authority/language/ZHO"])
    #expect(page.values(both[1], Trico.downloadOf) == ["meeting/tchm-4"])
    #expect(
      page.values(both[1], DQV.hasQualityAnnotation) == ["issue/language-code-tchm-4-zh"])
    #expect(page.values(both[0], DQV.hasQualityAnnotation) == [])
  }

  @Test("Documents and downloads have the addresses of their links")
  func addresses() throws {
    let page = try Fixtures.map(
      """
      <body><h3>Ministerial Meetings</h3>
      <p>Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2011</p>
      <p>4th Tripartite Customs Heads’ Meeting (TCHM)</p>
      <p>Download. <a href="https://e.org/en.pdf">EN</a> <a href="https://e.org/a b">CN</a></p>
      <ul><li>2011.11.11</li></ul><p>■Documents</p>
      <p><a href="https://e.org/d.pdf">Joint Statement</a></p></body>
      """, isHTML: true)
    #expect(
      page.values("download/tchm-4-en", DCAT.downloadURL) == ["https://e.org/en.pdf"])
    #expect(page.values("document/tchm-4-1", Schema.url) == ["https://e.org/d.pdf"])
  }

  @Test("Versions are editions of a text: each replaces the one before")
  func versions() throws {
    let page = try Fixtures.map(
      TinyPage.tchm(
        [
          TinyPage.edition(
            "6th", "  • 2017.11.30", "■Outcome", "1. Adopted the Action Plan", "■Documents",
            "Action Plan"),
          TinyPage.edition("4th", "  • 2011.11.11", "■Documents", "Action Plan"),
          TinyPage.edition("3rd", "  • 2009.09.28", "■Documents", "Action Plan"),
        ].joined(separator: "\n")))
    func version(_ year: Int) -> String { "instrument/action-plan-\(year)" }
    #expect(page.values(version(2017), DCTerms.replaces) == [version(2011)])
    #expect(page.values(version(2011), DCTerms.replaces) == [version(2009)])
    #expect(page.values(version(2009), DCTerms.replaces) == [])
    #expect(page.values(version(2017), DCTerms.isVersionOf) == ["instrument/action-plan"])
    #expect(page.values(version(2017), Trico.adoptedAt) == ["meeting/tchm-6"])
    #expect(page.values(version(2011), Trico.adoptedAt) == [])
    #expect(page.values(version(2017), Trico.basis) == ["basis/stated"])
    #expect(page.values(version(2011), Trico.basis) == ["basis/inferred"])
    #expect(page.values(version(2011), Trico.year) == ["2011^integer"])
    #expect(page.values(version(2009), SKOS.altLabel) == ["Beijing Plan@en"])
    #expect(page.values("document/tchm-6-1", Trico.embodies) == [version(2017)])
    #expect(
      page.values("item/tchm-6-outcome-1", Schema.mentions)
        == ["instrument/action-plan", version(2017)])
  }

  @Test("A plan stands beside the meeting that it was about")
  func plan() throws {
    let page = try Fixtures.map(
      TinyPage.outcome(
        "The 4th TCHM will be held in ROK in 2010.",
        and: TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan")))
    let plan = "commitment/tchm-4-from-tchm-3-outcome-1"
    #expect(page.values(plan, Trico.statedIn) == ["item/tchm-3-outcome-1"])
    #expect(page.values(plan, Trico.concerns) == ["meeting/tchm-4"])
    #expect(page.values(plan, Trico.plannedYear) == ["2010^integer"])
    #expect(page.values(plan, Trico.plannedCountry) == ["country/kor"])
    #expect(page.values(plan, Trico.fulfilment) == ["fulfilment/not-as-planned"])
    #expect(page.values(plan, Trico.basis) == ["basis/inferred"])
    #expect(page.values(plan, PROV.wasDerivedFrom) == ["span/tiny-13"])
    #expect(page.values("meeting/tchm-4", Trico.heldInCountry) == ["country/jpn"])
    #expect(page.values(plan, DQV.hasQualityAnnotation).count == 1)
  }

  @Test("A plan for an edition that the page has not, and a rule, concern the series")
  func planForSeries() throws {
    let page = try Fixtures.map(TinyPage.outcome("The 9th TCHM will be held in 2020."))
    let plan = "commitment/tchm-9-from-tchm-3-outcome-1"
    #expect(page.values(plan, Trico.concerns) == ["series/tchm"])
    #expect(page.values(plan, Trico.fulfilment) == ["fulfilment/unknown"])
    #expect(!page.describes("meeting/tchm-9"))
  }
}
