import Mechanism
import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Series, editions, dates and places as triples")
struct MapperMeetingTests {
  /// A page with these editions, each given by its ordinal and the lines below its title.
  private func map(_ editions: (String, [String])...) throws -> MappedPage {
    try Fixtures.map(
      TinyPage.tchm(
        editions.map { ordinal, lines in
          (["\(ordinal) Tripartite Customs Heads’ Meeting (TCHM)"] + lines)
            .joined(separator: "\n")
        }.joined(separator: "\n")))
  }

  @Test("Previous and next join neighbours, and never reach across a gap")
  func neighbours() throws {
    let page = try map(
      ("6th", ["  • 2017.11.30"]), ("5th", ["  • 2015.10.31"]), ("3rd", ["  • 2009.09.28"]),
      ("1st", ["  • 2007"]))
    #expect(page.values("meeting/tchm-6", Trico.previousMeeting) == ["meeting/tchm-5"])
    #expect(page.values("meeting/tchm-5", Trico.nextMeeting) == ["meeting/tchm-6"])
    #expect(page.values("meeting/tchm-6", Trico.nextMeeting) == [])
    for ordinal in [5, 3, 1] {
      #expect(page.values("meeting/tchm-\(ordinal)", Trico.previousMeeting) == [])
    }
    for ordinal in [3, 1] {
      #expect(page.values("meeting/tchm-\(ordinal)", Trico.nextMeeting) == [])
    }
  }

  @Test("Neighbours are those of one series")
  func neighboursInSeries() throws {
    let page = try Fixtures.map(
      """
      Ministerial Meetings

      Alpha Talks (ALPHA) Latest Event : 2012
      2nd Alpha Talks (ALPHA)
        • 2012
      Beta Talks (BETA) Latest Event : 2011
      1st Beta Talks (BETA)
        • 2011
      """)
    #expect(page.tails("meeting") == ["meeting/alpha-2", "meeting/beta-1"])
    #expect(page.values("meeting/alpha-2", Trico.previousMeeting) == [])
    #expect(page.values("meeting/beta-1", Trico.nextMeeting) == [])
  }

  @Test("An edition says what its title says, and which series it is of")
  func edition() throws {
    let page = try map(("4th", ["  • 2011.11.11"]))
    #expect(page.types("meeting/tchm-4") == [Trico.Class.meeting.value, Schema.event.value])
    #expect(page.values("meeting/tchm-4", Trico.key) == ["tchm/4"])
    #expect(page.values("meeting/tchm-4", Trico.ordinal) == ["4^positiveInteger"])
    #expect(page.values("meeting/tchm-4", Schema.superEvent) == ["series/tchm"])
    #expect(page.values("meeting/tchm-4", Foreign.label) == ["TCHM 4 (2011)@en"])
    #expect(
      page.values("meeting/tchm-4", Trico.titleInSource)
        == ["4th Tripartite Customs Heads’ Meeting (TCHM)"])
    #expect(page.values("meeting/tchm-4", PROV.wasDerivedFrom) == ["span/tiny-6-7"])
  }

  @Test(
    "A date has bounds; its days are the meeting's only where the page gives days",
    arguments: [
      ("2017.11.30", "2017-11-30", "2017-11-30", "day", "day", "2017-11-30"),
      (
        "2018.06.27 ~ 2018.06.28", "2018-06-27", "2018-06-28", "day-range", "day-range",
        "2018-06-27/2018-06-28"
      ),
      ("2016", "2016-01-01", "2016-12-31", "year", "year", "2016"),
      ("2016.02", "2016-02-01", "2016-02-29", "month", "month", "2016-02"),
      ("2011.01.01", "2011-01-01", "2011-12-31", "day", "year", "2011"),
    ])
  func dates(
    stated: String, earliest: String, latest: String, statedPrecision: String, precision: String,
    edtf: String
  ) throws {
    let page = try map(("4th", ["  • \(stated)"]))
    let time = "time/tchm-4"
    #expect(page.values("meeting/tchm-4", OWLTime.hasTime) == [time])
    #expect(page.values(time, Trico.earliest) == ["\(earliest)^date"])
    #expect(page.values(time, Trico.latest) == ["\(latest)^date"])
    #expect(page.values(time, Trico.statedPrecision) == ["precision/\(statedPrecision)"])
    #expect(page.values(time, Trico.precision) == ["precision/\(precision)"])
    #expect(page.values(time, Trico.edtf) == [edtf])
    #expect(page.values(time, Trico.dateInSource) == [stated])
    #expect(page.values(time, Trico.year) == ["\(earliest.prefix(4))^integer"])
    let isDay = precision.hasPrefix("day")
    #expect(
      page.values("meeting/tchm-4", Schema.startDate) == (isDay ? ["\(earliest)^date"] : []))
    #expect(page.values("meeting/tchm-4", Schema.endDate) == (isDay ? ["\(latest)^date"] : []))
  }

  @Test("Without a date there is no time, and no year in the label")
  func noDate() throws {
    let page = try map(("4th", ["  • 2011.13.45"]))
    #expect(page.values("meeting/tchm-4", OWLTime.hasTime) == [])
    #expect(page.values("meeting/tchm-4", Foreign.label) == ["TCHM 4@en"])
    #expect(!page.describes("time/tchm-4"))
  }

  @Test(
    "A place is a city in a country, or a country",
    arguments: [
      ("Tokyo, Japan", "place/tokyo", "country/jpn"), ("Korea", "country/kor", "country/kor"),
      ("Tokyo", "place/tokyo", "country/jpn"), ("Jeju , Korea", "place/jeju", "country/kor"),
      ("Poseidonis, Japan", "place/poseidonis", "country/jpn"),
      (
        "Poseidonis",
        "place/poseidonis", nil
      ), ("東京, Japan", "place/tokyo", "country/jpn"),
      ("網市, Japan", "place/u7db2-u5e02", "country/jpn"),
      ("***, Japan", nil, "country/jpn"), ("Seoul, Japan", "place/seoul-jpn", "country/jpn"),
    ] as [(String, String?, String?)])
  func places(stated: String, location: String?, country: String?) throws {
    let page = try map(("4th", ["  • 2011.11.11", "  • \(stated)"]))
    let meeting = "meeting/tchm-4"
    #expect(page.values(meeting, Schema.location) == [location].compactMap { $0 })
    #expect(page.values(meeting, Trico.heldInCountry) == [country].compactMap { $0 })
    #expect(page.values(meeting, Trico.placeInSource) == [stated])
    #expect(page.values(meeting, Trico.host) == [])
    if let location, location.hasPrefix("place/") {
      #expect(page.types(location) == [Schema.city.value])
      let inside = page.values(location, Schema.containedInPlace)
      #expect(inside == [country].compactMap { $0 })
    }
  }

  @Test("A city that no file knows has the printed name, no link, and a remark")
  func unknownCity() throws {
    let page = try map(("4th", ["  • 2011.11.11", "  • Poseidonis, Japan"]))
    #expect(page.values("place/poseidonis", SKOS.prefLabel) == ["Poseidonis@en"])
    #expect(page.values("place/poseidonis", Schema.sameAs) == [])
    #expect(page.values("place/poseidonis", PROV.wasDerivedFrom) == ["span/tiny-8"])
    let issue = "issue/unknown-place-place-poseidonis-tiny"
    #expect(page.values("place/poseidonis", DQV.hasQualityAnnotation) == [issue])
    #expect(page.values(issue, OA.hasTarget) == ["place/poseidonis"])
  }

  @Test("Another name of a known city leads to that city")
  func otherNameOfCity() throws {
    let page = try Fixtures.map(
      TinyPage.tchm(TinyPage.edition("4th", "  • 2011.11.11", "  • Kyongju, Korea")),
      adding: "place:gyeongju skos:hiddenLabel \"Kyongju\"@en .")
    #expect(page.values("meeting/tchm-4", Schema.location) == ["place/gyeongju"])
    #expect(page.tails("place") == ["place/gyeongju"])
  }

  @Test("A meeting online has a country only as its host's, not as its place")
  func online() throws {
    let page = try map(("4th", ["  • 2021.11.11", "  • Online, Korea"]))
    let meeting = "meeting/tchm-4"
    #expect(page.values(meeting, Schema.location) == [])
    #expect(page.values(meeting, Trico.heldInCountry) == [])
    #expect(page.values(meeting, Trico.host) == [])
    #expect(
      page.values(meeting, Schema.eventAttendanceMode)
        == [Schema.onlineEventAttendanceMode.value])
    #expect(page.values(meeting, Trico.placeInSource) == ["Online, Korea"])
  }

  @Test("A known series keeps its curated names, beside the one that is printed")
  func series() throws {
    let page = try map(("4th", ["  • 2011.11.11"]))
    #expect(
      page.types("series/tchm") == [Trico.Class.meetingSeries.value, Schema.eventSeries.value])
    #expect(page.values("series/tchm", SKOS.notation) == ["tchm"])
    #expect(page.values("series/tchm", Trico.level) == ["meeting-level/ministerial"])
    #expect(page.values("series/tchm", Trico.latestEventInSource) == ["2017.11.30"])
    #expect(page.values("series/tchm", PROV.wasDerivedFrom) == ["span/tiny-5"])
    #expect(page.values("series/tchm", Trico.convenedBy) == ["body/tchm"])
    #expect(page.values("body/tchm", Trico.convenes) == ["series/tchm"])
    #expect(
      page.values("series/tchm", SKOS.prefLabel).contains(
        "Tripartite Customs Heads’ Meeting (TCHM)@en"))
  }

  @Test("A series that no file knows gets a code from its acronym or its words, and a remark")
  func unknownSeries() throws {
    let page = try Fixtures.map(
      """
      Ministerial Meetings

      Alpha Talks (ALPHA) Latest Event : 2012
      2nd Alpha Talks (ALPHA)
        • 2012
      Meeting on Beta Things Latest Event : 2011
      1st Meeting on Beta Things
        • 2011
      """)
    #expect(page.tails("series") == ["series/alpha", "series/meeting-on-beta-things"])
    #expect(page.values("series/alpha", SKOS.prefLabel) == ["Alpha Talks (ALPHA)@en"])
    #expect(page.describes("issue/unknown-series-alpha"))
    #expect(
      page.values("series/alpha", DQV.hasQualityAnnotation) == ["issue/unknown-series-alpha"])
    #expect(page.values("meeting/alpha-2", Foreign.label) == ["ALPHA 2 (2012)@en"])
    #expect(
      page.values("meeting/meeting-on-beta-things-1", Foreign.label)
        == ["Meeting on Beta Things 1 (2011)@en"])
  }

  @Test("A series that is only mentioned is described too, without editions")
  func mentionedSeries() throws {
    let page = try Fixtures.map(TinyPage.outcome("Support from the Trilateral Summit"))
    let summit = "series/trilateral-summit"
    #expect(page.types(summit).contains(Trico.Class.meetingSeries.value))
    #expect(page.values(summit, Trico.level) == ["meeting-level/summit"])
    #expect(page.values(summit, PROV.wasDerivedFrom) == ["span/tiny-10"])
  }
}
