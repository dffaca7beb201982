import Mechanism
import Testing

@testable import Mapping

/// Acronyms that stand alone, and whose they are.
@Suite("Acronyms alone")
struct AcronymReaderTests {
  private static let names = """
    ■Participants
    China: China Patent Office (CPO)
    Japan: Nippon Patent Office (NPO)
    ROK: Hanguk Patent Office (HPO)
    """

  private static let twice =
    "■Participants\nROK: Ministry of Eels (MOE)\nROK: Ministry of Elms (MOE)"

  /// The parties of the second edition, and the remarks of some codes.
  private func read(
    _ lines: String, beside first: String = names, outcome: String = ""
  ) throws -> (parties: [PartyReading], remarks: [String], items: [ItemReading]) {
    let page = TinyPage.tchm(
      [
        TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan", first),
        TinyPage.edition("3rd", "  • 2009.09.28", "  • Beijing, China", "■Participants", lines),
        "■Outcome\n1. \(outcome)",
      ].joined(separator: "\n"))
    let reading = try Fixtures.read(page)
    return (
      try #require(reading.parties["tchm-3"]),
      reading.diagnostics.filter { ["name-variant", "unknown-agency"].contains($0.code) }
        .map { "\($0.code) \($0.subject ?? "") \($0.message)" },
      try #require(reading.items["tchm-3"])
    )
  }

  @Test("Beside its country, it is the agency that bears it elsewhere on the page")
  func sameCountry() throws {
    let (parties, remarks, _) = try read("ROK: HPO")
    #expect(parties.map(\.organization) == ["agency/hanguk-patent-office-kor"])
    #expect(parties.map(\.basis) == ["normalised"])
    #expect(parties[0].participant.organization == "HPO", "the page's own words stay")
    #expect(
      remarks.contains {
        $0.hasPrefix("name-variant agency/hanguk-patent-office-kor “HPO” alone is read as")
          && $0.contains("“Hanguk Patent Office (HPO)” (line ")
      })
  }

  @Test("A name and acronym without a country are the agency that bears both elsewhere")
  func sameName() throws {
    let (parties, remarks, _) = try read("Nippon Patent Office (NPO)")
    #expect(parties.map(\.organization) == ["agency/nippon-patent-office-jpn"])
    #expect(parties.map(\.participant.country) == ["JPN"])
    #expect(parties.map(\.basis) == ["inferred"])
    #expect(
      remarks.contains {
        $0.hasPrefix("name-variant agency/nippon-patent-office-jpn “Nippon Patent Office (NPO)”")
      })
    let other = try read("Nippon Post Office (NPO)").parties
    #expect(other.map(\.participant.country) == [nil], "another name is another party")
  }

  @Test("Without a country, it brings that of its bearer along, as inferred")
  func noCountry() throws {
    let (parties, _, _) = try read("NPO, CPO and KCS")
    #expect(
      parties.map(\.organization) == [
        "agency/nippon-patent-office-jpn", "agency/china-patent-office-chn", "agency/kcs",
      ])
    #expect(parties.map(\.participant.country) == ["JPN", "CHN", "KOR"])
    #expect(parties.map(\.basis) == ["inferred", "inferred", "inferred"])
  }

  @Test("Another country's acronym is another agency, and one that nobody bears stays alone")
  func others() throws {
    let (parties, _, _) = try read("China: HPO\nTCS: Secretary-General\nXYZ")
    #expect(
      parties.map(\.organization) == ["agency/hpo-chn", "organization/tcs", "organization/xyz"])
    #expect(parties.map(\.basis) == ["stated", "stated", "stated"])
  }

  @Test("What two agencies bear is joined to neither, and that is told")
  func ambiguous() throws {
    let (parties, remarks, _) = try read(
      "ROK: MOE", beside: Self.twice)
    #expect(parties.map(\.organization) == ["agency/moe-kor"])
    #expect(
      remarks.contains {
        $0.hasPrefix("unknown-agency agency/moe-kor")
          && $0.contains("the acronym is that of “Ministry of Eels (MOE)” (line ")
          && $0.contains(" and of “Ministry of Elms (MOE)” (line ")
      })
    #expect(!remarks.contains { $0.contains("alone is read as") })
  }

  @Test("In the text of an item it names its bearer, when there is one only")
  func items() throws {
    let (_, _, items) = try read("ROK: HPO", outcome: "HPO and NPO met at HPOS")
    #expect(
      items[0].agents.map { "\($0.range) \(Minter.reference(to: $0.entity))" } == [
        "0..<3 agency/hanguk-patent-office-kor", "8..<11 agency/nippon-patent-office-jpn",
      ])
    let none = try read("ROK: MOE", beside: Self.twice, outcome: "MOE met")
    #expect(none.items[0].agents.isEmpty)
  }
}
