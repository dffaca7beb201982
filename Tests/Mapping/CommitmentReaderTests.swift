import Testing

@testable import Mapping

@Suite("Announced meetings")
struct CommitmentReaderTests {
  /// The plans that the 3rd edition, of 2009, states in this outcome.
  private func plans(
    _ text: String, and editions: String = ""
  ) throws -> [CommitmentReading] {
    let page =
      editions.isEmpty
      ? TinyPage.outcome(text) : TinyPage.outcome(text, and: editions)
    return try Fixtures.read(page).commitments
  }

  @Test(
    "An edition with a year or a country is announced",
    arguments: [
      ("The 4th TCHM will be held in ROK in 2010.", 4, 2010, "KOR"),
      ("The 4th TCHM will be held in 2010.", 4, 2010, nil),
      ("The 4th TCHM would take place in Japan.", 4, nil, "JPN"),
      ("China is to host the 5th TCHM in China.", 5, nil, "CHN"),
      ("The 12th TCHM is scheduled for 2020.", 12, 2020, nil),
      ("The 4TH TCHM shall be held in 2010, in Japan.", 4, 2010, nil),
      ("Work goes on. The 2nd TCHM will be in 2010. It was good.", 2, 2010, nil),
    ] as [(String, Int, Int?, String?)])
  func editions(text: String, ordinal: Int, year: Int?, country: String?) throws {
    let found = try plans(text)
    #expect(found.count == 1)
    let plan = try #require(found.first)
    #expect(plan.series == "tchm")
    #expect(plan.ordinal == ordinal)
    #expect(plan.plannedYear == year)
    #expect(plan.plannedCountry == country)
    #expect(plan.slug == "tchm-\(ordinal)-from-tchm-3-outcome-1")
  }

  @Test(
    "A working group's meeting is one of its series",
    arguments: ["IPR Working Group", "IPR working group", "Working Group on IPR"])
  func workingGroups(name: String) throws {
    let plan = try #require(
      try plans("Operations will be conducted before the 6th \(name) in 2012").first)
    #expect(plan.slug == "ipr-6-from-tchm-3-outcome-1")
    #expect(plan.plannedYear == 2012)
  }

  @Test(
    "A rule for a series has no edition and no year",
    arguments: [
      ("decided that the TCHM would be held in connection with the Trilateral Summit", "tchm"),
      ("The TCHM will be held in spring", "tchm"),
      ("the Customs Administration of the host country would be the host of TCHM", "tchm"),
      ("the host country will be the host of the TCHM", "tchm"),
      ("agreed to hold the CEI Working Group Meeting annually", "cei"),
      ("agreed to hold the IPR Working Group every year", "ipr"),
      ("agreed to hold AEO Working Group meetings regularly", "aeo"),
    ])
  func rules(text: String, series: String) throws {
    let found = try plans(text)
    #expect(found.map(\.slug) == ["\(series)-from-tchm-3-outcome-1"])
    #expect(found.first?.plannedYear == nil)
    #expect(found.first?.plannedCountry == nil)
    #expect(found.first?.fulfilment == "unknown")
  }

  @Test(
    "Not every mention of a meeting is a plan",
    arguments: [
      "Operations will be conducted twice a year before the 6th IPR Working Group.",
      "Welcomed the results of the 2nd TCHM in 2008.",
      "The 2nd TCHM was held in Korea in 2008.", "Drew lessons from the 2nd TCHM in Korea.",
      "Welcomed the preparations for the 4th TCHM in 2010.",
      "The 2nd TCHM took place in 2008. The work will go on.",
      "The work will go on; the 2nd TCHM took place in 2008.",
      "The 4th TCHM will be held soon, as the plan of 2010 says.",
      "The 4th TCHM will be held in the year 1492.",
      "The 4th WCO session will be held in 2010.", "The TCHM met annually.",
      "Agreed to incorporate the TCHM into the framework of the Trilateral Summit",
      "Agreed to establish a working group which will meet in 2010",
      "The 4th meeting of the Steering Group will be held in 2010.",
      "Officials would welcome the guests of the TCHM.",
    ])
  func noPlans(text: String) throws {
    #expect(try plans(text).map(\.slug) == [])
  }

  @Test(
    "Only an ordinal with its ending names an edition",
    arguments: [
      "The 4 TCHM will be held in 2010.", "The 4xx TCHM will be held in 2010.",
      "The 4th-TCHM will be held in 2010.",
    ])
  func ordinals(text: String) throws {
    #expect(try plans(text).map(\.slug) == ["tchm-from-tchm-3-outcome-1"])
  }

  @Test("A meeting of the past is no plan, even where the sentence speaks of what will be done")
  func pastYear() throws {
    #expect(try plans("As agreed at the 2nd TCHM in 2008, both sides will share it.").isEmpty)
  }

  @Test("What one item says twice is one plan")
  func onePlan() throws {
    let text = "The 4th TCHM will be held in 2010. So the 4th TCHM will be held in 2011."
    let found = try plans(text)
    #expect(found.map(\.plannedYear) == [2010])
  }

  @Test(
    "A plan is compared with the edition that the page lists",
    arguments: [
      ("in ROK in 2010", ["  • 2010.05.05", "  • Seoul, Korea"], "as-planned"),
      ("in ROK in 2010", ["  • 2010", "  • Korea"], "as-planned"),
      ("in ROK in 2010", ["  • 2011.11.11", "  • Seoul, Korea"], "not-as-planned"),
      ("in ROK in 2010", ["  • 2010.11.11", "  • Tokyo, Japan"], "not-as-planned"),
      ("in ROK in 2010", ["  • 2011.11.11"], "not-as-planned"),
      ("in ROK in 2010", ["  • 2010.11.11"], "unknown"),
      ("in 2010", ["  • 2010.11.11"], "as-planned"), ("in 2010", ["  • 2011"], "not-as-planned"),
      ("in 2010", ["  • 2009.12.30 ~ 2010.01.02"], "as-planned"),
      ("in ROK", ["  • 2010.11.11", "  • Jeju, Korea"], "as-planned"),
      ("in ROK", ["  • 2010.11.11", "  • Atlantis"], "unknown"),
    ])
  func fulfilment(plan: String, lines: [String], expected: String) throws {
    let edition = (["4th Tripartite Customs Heads’ Meeting (TCHM)"] + lines)
      .joined(separator: "\n")
    let found = try plans("The 4th TCHM will be held \(plan).", and: edition)
    #expect(found.map(\.fulfilment) == [expected])
  }

  @Test("Without the edition on the page nobody can tell")
  func unknownEdition() throws {
    let plan = try #require(try plans("The 4th TCHM will be held in ROK in 2010.").first)
    #expect(plan.meeting == nil)
    #expect(plan.fulfilment == "unknown")
  }
}
