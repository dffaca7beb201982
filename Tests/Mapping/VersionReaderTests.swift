import Testing

@testable import Mapping

@Suite("Versions of instruments")
struct VersionReaderTests {
  private func versions(
    outcomes: [String] = [], documents: [String], date: String = "2011.11.11"
  ) throws -> [VersionReading] {
    let lines =
      (date.isEmpty ? [] : ["  • \(date)"])
      + (outcomes.isEmpty ? [] : ["■Outcome"] + outcomes) + ["■Documents"] + documents
    let edition = (["4th Tripartite Customs Heads’ Meeting (TCHM)"] + lines)
      .joined(separator: "\n")
    return try Fixtures.read(TinyPage.tchm(edition)).versions
  }

  @Test(
    "The year is the title's, else the printed date's, else the meeting's",
    arguments: [
      ("Action Plan of the Tripartite Customs Cooperation as revised in 2017", 2017),
      ("Action Plan 2015 (2014.01.01)", 2015),
      ("Revised Action Plan of the Tripartite Customs Cooperation (2012.11.11)", 2012),
      ("Action Plan of the Tripartite Customs Cooperation", 2011),
      ("2015 Action Plan", 2011), ("Action Plan, 12345 words", 2011),
    ])
  func year(title: String, expected: Int) throws {
    #expect(try versions(documents: [title]).map(\.year) == [expected])
  }

  @Test("Without any year there is no version")
  func noYear() throws {
    #expect(try versions(documents: ["Action Plan"], date: "").isEmpty)
    #expect(try versions(documents: ["Action Plan 2015"], date: "").map(\.year) == [2015])
  }

  @Test(
    "Only a document that is itself the instrument holds a version",
    arguments: [
      ("Joint Press Release on the Action Plan", 0), ("Joint Statement on trade", 0),
      ("Report of the Fake Zero Project", 0), ("Revised Action Plan", 1),
      ("Revised Action\u{A0}Plan", 1), ("Work Plan", 0),
    ])
  func documents(title: String, count: Int) throws {
    #expect(try versions(documents: [title]).count == count)
  }

  @Test("A version is known by its instrument and its year, and by the document's number")
  func identity() throws {
    let version = try #require(
      try versions(documents: ["Joint Press Release", "Action Plan (2011.11.11)"]).first)
    #expect(Minter.tail(of: version.iri) == "instrument/action-plan-2011")
    #expect(version.document == "tchm-4-2")
  }

  @Test(
    "The meeting adopts what an outcome signs, approves or adopts",
    arguments: [
      (["1. Signed the Action Plan"], ["tchm-4-outcome-1"]),
      (["1. Welcomed it", "2. Approved the Action Plan"], ["tchm-4-outcome-2"]),
      (["1. Revised and adopted the Action Plan"], ["tchm-4-outcome-1"]),
      (["1. Discussed the Action Plan"], []), (["1. Adopted the Work Plan"], []),
      (["1. Adopted a text"], []), (["1. The adopted Action Plan"], []), ([], []),
    ] as [([String], [String])])
  func adoption(outcomes: [String], expected: [String]) throws {
    let version = try #require(
      try versions(outcomes: outcomes, documents: ["Action Plan"]).first)
    #expect(version.adoptingItems == expected)
    #expect(version.adoptedAt == (expected.isEmpty ? nil : "tchm-4"))
    #expect(version.lines.count == 1 + expected.count)
  }

  @Test("An agenda announces, it does not adopt")
  func agenda() throws {
    let version = try #require(
      try Fixtures.read(
        TinyPage.tchm(
          TinyPage.edition(
            "4th", "  • 2011.11.11", "■Agenda", "1. Adopted the Action Plan", "■Documents",
            "Action Plan"))
      ).versions.first)
    #expect(version.adoptedAt == nil)
  }

  @Test("Only the items that adopt a version mention it, beside the instrument")
  func mentionedVersions() throws {
    let reading = try Fixtures.read(
      TinyPage.tchm(
        TinyPage.edition(
          "4th", "  • 2011.11.11", "■Outcome", "1. Approved the Action Plan",
          "2. Discussed the Action Plan", "■Documents", "Action Plan")))
    let items = try #require(reading.items["tchm-4"])
    #expect(items[0].versions.compactMap(Minter.tail) == ["instrument/action-plan-2011"])
    #expect(items[1].versions.isEmpty)
  }
}
