import RDF
import Testing

@testable import Mapping

@Suite("What the ontology's files know")
struct KnowledgeTests {
  private func tails(_ hits: [LabelMatcher.Hit]) -> [String] {
    hits.compactMap { Minter.tail(of: $0.entity) }
  }

  @Test(
    "An agency is looked up in its country, whatever case, punctuation and acronym are printed",
    arguments: [
      ("Ministry of Finance", "JPN", "agency/mof-japan"),
      ("MINISTRY OF FINANCE", "JPN", "agency/mof-japan"),
      ("Ministry of Finance, Japan", "JPN", "agency/mof-japan"),
      ("Korea Customs Service (KCS)", "KOR", "agency/kcs"), ("KCS", "KOR", "agency/kcs"),
      ("General Administration of Customs", "CHN", "agency/gacc"),
      ("Ministry of Finance", "KOR", nil), ("Ministry of Finance", "CHN", nil),
      ("Korea Customs Service", "JPN", nil), ("Ministry of Fine Arts", "JPN", nil),
    ] as [(String, String, String?)])
  func agencies(name: String, country: String, expected: String?) throws {
    let agency = try Fixtures.knowledge().agency(name, of: country)?.agency
    #expect(agency.flatMap(Minter.tail) == expected)
  }

  @Test(
    "An agency's name says whether it is the good one",
    arguments: [
      ("General Administration of Customs", "CHN", Label.Kind.preferred),
      ("Ministry of the General Administration of Customs", "CHN", .hidden),
      ("Korea Customs", "KOR", .hidden),
    ])
  func kindOfName(name: String, country: String, kind: Label.Kind) throws {
    #expect(try Fixtures.knowledge().agency(name, of: country)?.kind == kind)
  }

  @Test(
    "In running text an agency is found only by a name that says whose it is",
    arguments: [
      ("the Ministry of Finance welcomed", [String]()),
      ("the General Administration of Customs welcomed", []),
      ("the Ministry of Finance of Japan welcomed", ["agency/mof-japan"]),
      ("Korea Customs Service welcomed", ["agency/kcs"]),
      ("the General Administration of Customs of China", ["agency/gacc"]),
    ])
  func agenciesInText(text: String, expected: [String]) throws {
    #expect(tails(try Fixtures.knowledge().agents.hits(in: text)) == expected)
  }

  @Test(
    "An organisation is known by its name, its acronym, or both",
    arguments: [
      ("World Customs Organization", "organization/wco"), ("WCO", "organization/wco"),
      ("World Customs Organization (WCO)", "organization/wco"), ("wco", "organization/wco"),
      ("Some Secretariat (TCS)", "organization/tcs"), ("RILO A/P", "organization/rilo-a-p"),
      ("Atlantis Office", nil),
    ] as [(String, String?)])
  func organizations(name: String, expected: String?) throws {
    #expect(try Fixtures.knowledge().organization(name).flatMap(Minter.tail) == expected)
  }

  @Test("A notation alone is enough for an organisation")
  func organizationByNotation() throws {
    let knowledge = try Fixtures.knowledge(
      adding: """
        organization:ipu a org:Organization ; skos:notation "IPU" ;
          skos:prefLabel "Interpoint Union"@en .
        """)
    #expect(knowledge.organization("IPU").flatMap(Minter.tail) == "organization/ipu")
  }

  @Test("The top concept of the themes is never found in a text")
  func topConcept() throws {
    #expect(try Fixtures.knowledge().themes.hits(in: "Customs cooperation of customs").isEmpty)
  }

  @Test("A body is found before the series of the same name")
  func bodyBeforeSeries() throws {
    let knowledge = try Fixtures.knowledge(
      adding: """
        series:tchm skos:altLabel "TCHM"@en .
        """)
    #expect(tails(knowledge.agents.hits(in: "the TCHM")) == ["body/tchm"])
  }

  @Test("A theme that someone adds is found in the next text")
  func addedTheme() throws {
    let added = """
      theme:e-commerce a skos:Concept ; skos:inScheme scheme:theme ;
        skos:notation "e-commerce" ; skos:prefLabel "E-commerce"@en ;
        skos:broader theme:customs-cooperation .
      """
    let text = "Discussed e-commerce"
    #expect(try Fixtures.knowledge().themes.hits(in: text).isEmpty)
    #expect(
      tails(try Fixtures.knowledge(adding: added).themes.hits(in: text)) == ["theme/e-commerce"])
  }

  @Test("The layers are apart: one text may yield an organisation and an instrument")
  func layers() throws {
    let knowledge = try Fixtures.knowledge()
    let text = "the WCO framework of standards"
    #expect(tails(knowledge.agents.hits(in: text)) == ["organization/wco"])
    #expect(tails(knowledge.works.hits(in: text)) == ["instrument/wco-framework-of-standards"])
  }

  @Test(
    "The series of a body or of itself",
    arguments: [
      ("body/wg-ipr", "ipr"), ("body/tchm", "tchm"), ("body/sgm", nil),
      ("series/trilateral-summit", "trilateral-summit"), ("organization/wco", nil),
    ] as [(String, String?)])
  func seriesCode(tail: String, expected: String?) throws {
    let entity = IRI(Knowledge.defaultBase + tail)
    #expect(try Fixtures.knowledge().seriesCode(of: entity) == expected)
  }

  @Test("Korea is the Republic of Korea and nothing else", arguments: ["Korea", "ROK"])
  func korea(name: String) throws {
    let knowledge = try Fixtures.knowledge()
    #expect(tails(knowledge.countries.hits(in: "held in \(name).")) == ["country/kor"])
  }
}
