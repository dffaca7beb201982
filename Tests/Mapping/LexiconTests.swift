import Mechanism
import RDF
import Testing

@testable import Mapping

@Suite("The parser's words from the ontology's files")
struct LexiconTests {
  @Test(
    "Country names lead to their code",
    arguments: [
      ("China", "CHN"), ("PR China", "CHN"), ("Japan", "JPN"), ("ROK", "KOR"), ("Korea", "KOR"),
      ("Republic of Korea", "KOR"), ("South Korea", "KOR"), ("Åland Islands", "ALA"),
      ("Mongolia", "MNG"),
    ])
  func countries(name: String, code: String) throws {
    #expect(try Fixtures.knowledge().lexicon.countries[Fold.key(name)] == code)
  }

  @Test("Places are known by their names in any language, all else by its English ones")
  func otherLanguages() throws {
    let lexicon = try Fixtures.knowledge().lexicon
    #expect(lexicon.countries["中国"] == "CHN")
    #expect(lexicon.cities["東京"] == "JPN")
    let series = try Fixtures.only(
      """
      series:nets a trico:MeetingSeries ; skos:notation "nets" ;
        skos:prefLabel "Nets Meeting"@en , "网会议"@zh .
      """)
    #expect(Lexicon(series).series == ["nets meeting": "nets"])
  }

  @Test("English of any region and no language at all are the page's language")
  func languageOfLabels() throws {
    let graph = try Fixtures.only(
      """
      country:atl a schema:Country ; skos:notation "ATL" ;
        skos:prefLabel "Atlantis"@en-GB ; skos:altLabel "ATL land"@EN, "Bare" .
      """)
    let lexicon = Lexicon(graph)
    #expect(lexicon.countries == ["atlantis": "ATL", "atl land": "ATL", "bare": "ATL"])
  }

  @Test("A country without a notation, and a city without a country, are no use")
  func incompleteEntries() throws {
    let lexicon = Lexicon(
      try Fixtures.only(
        """
        country:atl a schema:Country ; skos:prefLabel "Atlantis"@en .
        place:poseidonis a schema:City ; skos:prefLabel "Poseidonis"@en .
        place:evenor a schema:City ; skos:prefLabel "Evenor"@en ;
          schema:containedInPlace country:atl .
        """))
    #expect(lexicon.countries.isEmpty)
    #expect(lexicon.cities.isEmpty)
  }

  @Test(
    "Cities lead to the code of their country",
    arguments: [("Tokyo", "JPN"), ("Gyeongju", "KOR"), ("Ningbo", "CHN")])
  func cities(name: String, code: String) throws {
    #expect(try Fixtures.knowledge().lexicon.cities[Fold.key(name)] == code)
  }

  @Test(
    "Every printed name of a series leads to its code",
    arguments: [
      ("Tripartite Customs Heads’ Meeting (TCHM)", "tchm"),
      ("Tripartite Customs Heads' Meeting (TCHM)", "tchm"),
      ("Working Groups’ Meeting on the Authorized Economic Operator (AEO)", "aeo"),
      ("Working Group Meeting on Customs Procedure", "cp"),
      ("Working Groups' Meeting on the Intellectual Property Right (IPR)", "ipr"),
      ("Working Group Meeting on Customs Enforcement and Intelligence (CEI)", "cei"),
    ])
  func series(name: String, code: String) throws {
    #expect(try Fixtures.knowledge().lexicon.series[Fold.key(name)] == code)
  }

  @Test(
    "Headings above series lead to levels",
    arguments: [
      ("Ministerial Meetings", "ministerial"), ("Working-Level Meetings", "working-level"),
      ("Director-General Level Meetings", "director-general"), ("Summit Meetings", "summit"),
      ("Senior Officials' Meeting", "senior-officials"),
    ])
  func levels(heading: String, level: String) throws {
    #expect(try Fixtures.knowledge().lexicon.levels[Fold.key(heading)] == level)
  }

  @Test(
    "A language code is standard, a country code in its place is not",
    arguments: [
      ("EN", "en", false), ("CN", "zh", true), ("ZH", "zh", false), ("JP", "ja", true),
      ("KR", "ko", true), ("Korean", "ko", false), ("ko", "ko", false),
    ])
  func languages(label: String, code: String, isNonstandard: Bool) throws {
    let language = try #require(try Fixtures.knowledge().lexicon.languages[Fold.key(label)])
    #expect(language.code == code)
    #expect(language.isNonstandard == isNonstandard)
  }

  @Test(
    "Headings inside an edition lead to sections",
    arguments: [
      ("participants", Lexicon.Section.participants), ("agenda", .agenda), ("outcome", .outcomes),
      ("outcomes", .outcomes), ("documents", .documents), ("outcome documents", .documents),
    ])
  func sections(heading: String, section: Lexicon.Section) throws {
    #expect(try Fixtures.knowledge().lexicon.sections[heading] == section)
  }

  @Test("The other parts of a page are known by their words")
  func parts() throws {
    let lexicon = try Fixtures.knowledge().lexicon
    #expect(lexicon.pageTitles.contains("mechanism search"))
    #expect(lexicon.latestEvent.contains("latest event"))
    #expect(lexicon.download.contains("download"))
    #expect(lexicon.online.contains("online"))
    #expect(lexicon.online.contains("video conference"))
    #expect(lexicon.sections["online"] == nil)
  }

  @Test("Labels of document types come longest first, so that the fuller one is tried first")
  func documentTypes() throws {
    let types = try Fixtures.knowledge().lexicon.documentTypes
    let lengths = types.map(\.label.count)
    #expect(lengths == lengths.sorted(by: >))
    #expect(types.contains { $0.label == "joint press release" && $0.type == "press-release" })
  }
}
