import Mechanism
import Ontology
import RDF
import Testing

@testable import Mapping

/// What the sample page does not show: persons, parties of other kinds, pages of other topics.
@Suite("Pages other than customs")
struct OtherPagesTests {
  private func page(_ lines: String..., series: Bool = true) -> String {
    let head = """
      Water

      Mechanism Search

      Ministerial Meetings

      """
    let line = "\nTripartite Water Talks (TWT) Latest Event : 2019\n"
    return head + (series ? line : "\n") + lines.joined(separator: "\n")
  }

  private func edition(_ ordinal: Int, _ lines: String...) -> String {
    (["\(ordinal)th Tripartite Water Talks (TWT)"] + lines).joined(separator: "\n")
  }

  @Test("A country from an agency's name is inferred, and a remark on the participation says so")
  func inferredCountry() throws {
    let map = try Fixtures.map(
      page(edition(4, "  • 2019", "■Participants", "- Norway Rivers Bureau (NRB) - Host")))
    let party = "participation/twt-4-nor"
    #expect(map.values(party, Trico.onBehalfOf) == ["country/nor"])
    #expect(map.values(party, Trico.basis) == ["basis/inferred"])
    #expect(map.values(party, Trico.labelInSource) == [])
    #expect(map.values(party, DQV.hasQualityAnnotation) == ["issue/missing-heading-twt-4-nor"])
    #expect(map.values("meeting/twt-4", Trico.host) == ["agency/norway-rivers-bureau-nor"])
    #expect(map.values("country/nor", SKOS.notation) == ["NOR"])
  }

  @Test("A person with a post and a country last has no organisation")
  func personFirst() throws {
    let map = try Fixtures.map(
      page(edition(4, "  • 2019", "■Participants", "• Ms. Jane DOE, Minister of Rivers of Japan")))
    let party = "participation/twt-4-jpn"
    #expect(map.values(party, Trico.representedBy) == ["person/jane-doe-jpn"])
    #expect(map.values("person/jane-doe-jpn", Schema.name) == ["Jane DOE"])
    #expect(map.values(party, Trico.postInSource) == ["Minister of Rivers"])
    #expect(map.values(party, Trico.labelInSource) == ["Japan"])
    #expect(map.values(party, Trico.participant) == [])
    #expect(map.values(party, Trico.basis) == ["basis/inferred"])
  }

  @Test("Somebody of no country and no organisation is known by the own name")
  func personAlone() throws {
    let map = try Fixtures.map(
      page(edition(4, "  • 2019", "■Participants", "Mr. John SMITH, Chairperson")))
    #expect(map.tails("participation") == ["participation/twt-4-john-smith"])
    #expect(
      map.values("participation/twt-4-john-smith", Trico.representedBy) == ["person/john-smith"])
  }

  @Test("A party that no identifier can be made for is told")
  func nobody() throws {
    let reading = try Fixtures.read(page(edition(4, "  • 2019", "■Participants", "***")))
    let remark = try #require(reading.diagnostics.first { $0.code == "unassigned-line" })
    #expect(remark.subject == "meeting/twt-4")
  }

  @Test(
    "Spellings that differ in acronym, case and punctuation are one agency",
    arguments: [
      "Ministry of Land, Rivers, and Lakes", "Ministry of Land, Rivers and Lakes (MLRL)",
      "MINISTRY OF LAND; RIVERS AND LAKES", "Ministry of Land Rivers and Lakes",
    ])
  func oneAgency(name: String) throws {
    let map = try Fixtures.map(
      page(
        edition(4, "  • 2019", "■Participants", "Japan: Ministry of Land, Rivers and Lakes"),
        edition(3, "  • 2018", "■Participants", "Japan: \(name)")))
    #expect(map.tails("agency") == ["agency/ministry-of-land-rivers-and-lakes-jpn"])
  }

  @Test("A secretariat, an observer and an organisation take part for no country")
  func noCountry() throws {
    let map = try Fixtures.map(
      page(
        edition(
          4, "  • 2019", "■Participants",
          "• Trilateral Cooperation Secretariat (TCS) Secretary-General LEE Min-ji",
          "Observer: World Rivers Union (WRU)")))
    #expect(
      map.tails("participation") == [
        "participation/twt-4-tcs", "participation/twt-4-world-rivers-union",
      ])
    #expect(map.values("participation/twt-4-tcs", Trico.participant) == ["organization/tcs"])
    #expect(
      map.values("participation/twt-4-tcs", Trico.representedBy) == ["person/lee-min-ji-tcs"])
    #expect(map.values("participation/twt-4-world-rivers-union", Trico.onBehalfOf) == [])
    #expect(map.values("organization/world-rivers-union", SKOS.notation) == ["WRU"])
  }

  @Test("A meeting on the network is held in no country, and has no host that is not stated")
  func online() throws {
    let map = try Fixtures.map(page(edition(4, "  • 2019", "  • Online, Korea")))
    #expect(
      map.values("meeting/twt-4", Schema.eventAttendanceMode) == [
        Schema.onlineEventAttendanceMode.value
      ])
    #expect(map.values("meeting/twt-4", Trico.heldInCountry) == [])
    #expect(map.values("meeting/twt-4", Trico.host) == [])
    #expect(map.values("meeting/twt-4", Trico.placeInSource) == ["Online, Korea"])
  }

  @Test("A place outside the three countries is a city of its own country")
  func elsewhere() throws {
    let map = try Fixtures.map(page(edition(4, "  • 2019", "  • Reykjavik, Iceland")))
    #expect(map.values("meeting/twt-4", Trico.heldInCountry) == ["country/isl"])
    #expect(map.values("place/reykjavik", Schema.containedInPlace) == ["country/isl"])
  }

  @Test("An unknown series is known by its acronym, and has the level of its heading")
  func series() throws {
    let map = try Fixtures.map(page(edition(4, "  • 2019")))
    #expect(map.values("series/twt", Trico.level) == ["meeting-level/ministerial"])
    #expect(map.values("series/twt", SKOS.prefLabel) == ["Tripartite Water Talks (TWT)@en"])
  }

  @Test("An edition without title is known by its date; without its series, by the topic")
  func untitled() throws {
    let lines = "  • 2019.05.06\n  • Seoul, Korea\n■Agenda\nRivers"
    let map = try Fixtures.map(page(lines))
    #expect(map.tails("meeting") == ["meeting/twt-2019-05-06"])
    #expect(map.values("meeting/twt-2019-05-06", Trico.ordinal) == [])
    #expect(map.values("item/twt-2019-05-06-agenda-1", Schema.text) == ["Rivers@en"])
    let bare = try Fixtures.map(page(lines, series: false))
    #expect(bare.tails("meeting") == ["meeting/water-2019-05-06"])
  }

  @Test("Items of no section are neither agenda nor outcome")
  func unspecified() throws {
    let map = try Fixtures.map(page(edition(4, "  • 2019", "Rivers were spoken of.")))
    #expect(map.values("meeting/twt-4", Trico.hasItem) == ["item/twt-4-item-1"])
    #expect(map.values("meeting/twt-4", Trico.hasAgendaItem) == [])
    #expect(map.values("meeting/twt-4", Trico.hasOutcomeItem) == [])
    #expect(map.types("item/twt-4-item-1").contains(Trico.Class.meetingItem.value))
    #expect(!map.types("item/twt-4-item-1").contains(Trico.Class.agendaItem.value))
  }

  @Test(
    "Themes of other topics are found, their top concepts are not",
    arguments: [
      ("Exchanged views on flood control", ["theme/floods"]),
      ("Discussed patent examination and trademarks", ["theme/patents", "theme/trademarks"]),
      ("Shared data on sandstorms and PM2.5", ["theme/dust-sandstorms", "theme/air-pollution"]),
      ("Cooperation on health", []),
    ])
  func themes(text: String, expected: [String]) throws {
    let map = try Fixtures.map(page(edition(4, "  • 2019", "■Outcome", "1. \(text)")))
    #expect(map.values("item/twt-4-outcome-1", DCTerms.subject) == expected)
  }
}
