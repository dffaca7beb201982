import Mechanism
import Testing

@testable import Mapping

@Suite("Remarks that need to know what names mean")
struct KnowledgeReviewTests {
  /// The remarks with this code, as subject and message.
  private func remarks(
    _ code: String, on page: String, adding more: String = ""
  ) throws -> [Diagnostic] {
    try Fixtures.read(page, adding: more).diagnostics.filter { $0.code == code }
  }

  private func edition(_ lines: String...) -> String {
    TinyPage.tchm(
      (["6th Tripartite Customs Heads’ Meeting (TCHM)"] + lines).joined(separator: "\n"))
  }

  @Test("A plan that the page contradicts is a remark on the plan, at the item")
  func planNotMet() throws {
    let plan = "The 4th TCHM will be held in ROK in 2010."
    let actual = TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan")
    let remark = try #require(
      try remarks("plan-not-met", on: TinyPage.outcome(plan, and: actual)).first)
    #expect(remark.subject == "commitment/tchm-4-from-tchm-3-outcome-1")
    #expect(remark.severity == .info)
    #expect(remark.line == 13)
    #expect(
      remark.message == "planned: KOR, 2010; listed in line 6: Tokyo, Japan, 2011.11.11")
    let met = TinyPage.edition("4th", "  • 2010.11.11", "  • Seoul, Korea")
    #expect(try remarks("plan-not-met", on: TinyPage.outcome(plan, and: met)).isEmpty)
    #expect(try remarks("plan-not-met", on: TinyPage.outcome(plan)).isEmpty)
  }

  @Test(
    "A meeting that speaks of a revision before the first revised version is in doubt",
    arguments: [
      ("2010", "according to the revised Action Plan", true),
      ("2010", "according to the Revised Action Plan", true),
      ("2010", "according to the Action Plan", false),
      ("2010", "revised according to the Action Plan", false),
      ("2010", "according to the revised Work Plan", false),
      ("2011", "according to the revised Action Plan", false),
      ("2012", "according to the revised Action Plan", false),
    ])
  func anachronism(year: String, text: String, isFound: Bool) throws {
    let page = TinyPage.tchm(
      [
        TinyPage.edition("4th", "  • 2011.11.11", "■Documents", "Action Plan"),
        TinyPage.edition("3rd", "  • 2009.09.28", "■Documents", "Action Plan"),
        TinyPage.edition("2nd", "  • \(year)", "■Outcome", "1. Go on", "2. Work \(text)"),
      ].joined(separator: "\n"))
    let found = try remarks("anachronism", on: page)
    #expect(found.map(\.subject) == (isFound ? ["meeting/tchm-2"] : []))
    #expect(found.map(\.lines.label) == (isFound ? ["17-18"] : []))
  }

  @Test("One version alone cannot be contradicted")
  func oneVersion() throws {
    let page = TinyPage.tchm(
      [
        TinyPage.edition("4th", "  • 2011.11.11", "■Documents", "Action Plan"),
        TinyPage.edition("2nd", "  • 2008", "■Outcome", "1. By the revised Action Plan"),
      ].joined(separator: "\n"))
    #expect(try remarks("anachronism", on: page).isEmpty)
  }

  @Test("An agency's unusual name is one remark, however often it is printed")
  func agencyName() throws {
    let name = "China: Ministry of the General Administration of Customs"
    let page = TinyPage.tchm(
      [
        TinyPage.edition("6th", "  • 2017.11.30", "■Participants", name),
        TinyPage.edition("5th", "  • 2015.10.31", "■Participants", name),
      ].joined(separator: "\n"))
    let found = try remarks("agency-name", on: page)
    #expect(found.map(\.subject) == ["agency/gacc"])
    #expect(found.map(\.line) == [9])
    #expect(found.first?.message.contains("(2 times)") == true)
    #expect(found.first?.message.contains("“General Administration of Customs”") == true)
    let good = edition("■Participants", "China: General Administration of Customs")
    #expect(try remarks("agency-name", on: good).isEmpty)
  }

  @Test("An agency that no file knows is one remark")
  func unknownAgency() throws {
    let found = try remarks(
      "unknown-agency",
      on: edition("■Participants", "Japan: Patent Office", "Japan: Patent Office (JPO)"))
    #expect(found.map(\.subject) == ["agency/patent-office-jpn"])
    #expect(found.first?.severity == .info)
    let known = edition("■Participants", "Japan: Ministry of Finance", "TCS: Director")
    #expect(try remarks("unknown-agency", on: known).isEmpty)
  }

  @Test("A country with two printed names is one remark, at the second name")
  func countryNames() throws {
    let found = try remarks(
      "name-variant",
      on: edition("  • 2017.11.30", "  • Seoul, Korea", "■Participants", "ROK: Customs"))
    #expect(found.map(\.subject) == ["country/kor"])
    #expect(found.map(\.line) == [10])
    #expect(found.first?.message.contains("“Korea” (line 8), “ROK” (line 10)") == true)
    let same = edition("  • 2017.11.30", "  • Seoul, Korea", "■Participants", "KOREA: Customs")
    #expect(try remarks("name-variant", on: same).isEmpty)
  }

  @Test(
    "A series printed in another form than its name is a remark",
    arguments: [
      ("Working Group Meeting on Customs Procedure", ["series/cp"]),
      ("Working Group Meeting on Customs Procedures", []),
      ("Working Group  meeting on customs procedures", []), ("Meeting on Nothing Known", []),
    ] as [(String, [String])])
  func seriesNames(name: String, expected: [String]) throws {
    let page = "Ministerial Meetings\n\n\(name) Latest Event : 2012\n2nd \(name)\n  • 2012"
    #expect(try remarks("name-variant", on: page).map(\.subject) == expected)
  }

  @Test(
    "A thing that items call by a form only for matching and by another is a remark",
    arguments: [
      ("ASEAN 10+3 and ASEAN+3", ["organization/asean-3"]), ("IPR and IP", ["theme/ipr"]),
      ("Fake Zero Projects and Fake Zero", ["project/fake-zero"]),
      ("IPR and intellectual property", []), ("WCO and World Customs Organization", []),
      ("Action Plan and action plan", []),
      ("customs procedure and customs procedures", []), ("AEO and AEO", []),
    ])
  func mentionNames(text: String, expected: [String]) throws {
    let found = try remarks("name-variant", on: TinyPage.outcome(text))
    #expect(found.map(\.subject) == expected)
  }

  @Test("The remark on a name stands where the second form stands")
  func placeOfVariant() throws {
    let remark = try #require(
      try remarks("name-variant", on: TinyPage.outcome("On IPR and IP")).first)
    #expect(remark.line == 10)
    #expect(remark.column == 4 + 11)
    #expect(remark.message.contains("“IPR” (line 10), “IP” (line 10)"))
  }

  @Test(
    "A city that no file knows is a remark, once",
    arguments: [
      ("Poseidonis, Japan", ["place/poseidonis"]), ("Tokyo, Japan", []), ("Japan", []),
      ("Online, Japan", []), ("Évenor City, Korea", ["place/evenor-city"]),
    ])
  func places(place: String, expected: [String]) throws {
    let page = TinyPage.tchm(
      [
        TinyPage.edition("6th", "  • 2017.11.30", "  • \(place)"),
        TinyPage.edition("5th", "  • 2015.10.31", "  • \(place)"),
      ].joined(separator: "\n"))
    #expect(try remarks("unknown-place", on: page).map(\.subject) == expected)
  }

  @Test("A city of which nothing can stand in an identifier is a remark on the meeting")
  func placeWithoutSlug() throws {
    let page = TinyPage.tchm(TinyPage.edition("6th", "  • 2017.11.30", "  • ***, Japan"))
    #expect(try remarks("unknown-place", on: page).map(\.subject) == ["meeting/tchm-6"])
  }

  @Test("The remarks of parser and reader come in the order of the page")
  func order() throws {
    let lines = try Fixtures.read(try Fixtures.sample()).diagnostics.map(\.line)
    #expect(lines == lines.sorted())
  }
}
