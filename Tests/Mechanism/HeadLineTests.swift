import Testing

@testable import Mechanism

/// What lines below a title say of date and place.
@Suite("Head lines")
struct HeadLineTests {
  private static func read(_ text: String) -> [String?] {
    let line = HeadLine(text[...], lexicon: Words.lexicon)
    return [line.date, line.place].map { $0.map(String.init) }
  }

  @Test(
    "Date and place may share a line, in either order",
    arguments: [
      ("2017.11.30", "2017.11.30", nil), ("Nara, Japan", nil, "Nara, Japan"),
      ("2017.11.30, Nara, Japan", "2017.11.30", "Nara, Japan"),
      ("November 30, 2017, Nara, Japan", "November 30, 2017", "Nara, Japan"),
      ("Nara, Japan, 30 November 2017", "30 November 2017", "Nara, Japan"),
      ("2017.11.30 (Nara, Japan)", "2017.11.30", "Nara, Japan"),
      ("Nara, Japan (2017.11.30)", "2017.11.30", "Nara, Japan"),
      ("2017.11.30 / Nara, Japan", "2017.11.30", "Nara, Japan"),
      ("2017.11.30 Nara, Japan", "2017.11.30", "Nara, Japan"),
      ("May 2017, Nara, Japan", "May 2017", "Nara, Japan"),
      ("2017, Nara, Japan", "2017", "Nara, Japan"),
      ("7 May 2017 | Online", "7 May 2017", "Online"),
      ("30 November 2017 | Online", "30 November 2017", "Online"),
      ("Date: 2017.11.30", "2017.11.30", nil), ("Date : 2017.11.30 / Japan", "2017.11.30", "Japan"),
      ("Venue: Osaka", nil, "Osaka"), ("Venue： Osaka, Japan", nil, "Osaka, Japan"),
      // Without a country nothing tells that words are a place.
      ("2017.11.30, Osaka", nil, nil), ("Osaka", nil, nil), ("Date: Osaka", nil, nil),
      ("Seminar in Nara, Japan", nil, "Seminar in Nara, Japan"), ("China: 2017.11.30", nil, nil),
    ])
  func parts(text: String, date: String?, place: String?) {
    #expect(Self.read(text) == [date, place])
  }

  @Test("The name of date or place may stand on the line above")
  func namesAbove() throws {
    let (meeting, page) = try Words.edition(
      "Date\n2017.11.30\n• Venue :\n• Osaka\n■ Outcome\n1. Agreed\n")
    #expect(meeting.date?.stated == "2017.11.30")
    #expect(meeting.place?.stated == "Osaka")
    #expect(meeting.outcomes.outline == ["1 Agreed"])
    #expect(page.remarks == ["unknown-place 5:3 meeting/nets-7"])
  }

  @Test("A name of date or place above something else is a line like others")
  func otherNames() throws {
    let (meeting, _) = try Words.edition("• 2017.11.30\n• Japan\n■ Outcome\nVenue\nNets\n")
    #expect(meeting.outcomes.outline == ["1 Venue", "2 Nets"])
  }

  @Test("An ambiguous date is told of with both its readings")
  func ambiguous() throws {
    let (meeting, page) = try Words.edition("• 03/04/2017\n• Nara, Japan\n")
    #expect(meeting.date == nil)
    #expect(
      page.diagnostics.contains {
        $0.code == "unreadable-date" && $0.line == 3
          && $0.message.contains("2017-04-03 or 2017-03-04")
      })
  }
}
