import Testing

@testable import Mechanism

/// Where an edition begins and ends, and to which series it belongs.
@Suite("Page parser: editions")
struct EditionTests {
  @Test(
    "A title is an ordinal and the series' name, letter by letter",
    arguments: [
      "7th Working Group on Nets", "Seventh Working Group on Nets", "The 7th Working Group on Nets",
      "  7th  WORKING Group on\u{A0}Nets ", "7 th Working Group on Nets",
    ])
  func title(title: String) throws {
    let page = try Words.page("Working Group on Nets Latest Event : 2018\n\(title)\nDownload. EN\n")
    let meeting = try #require(page.meetings.first)
    #expect(meeting.key == "nets/7")
    #expect(meeting.slug == "nets-7")
    #expect(meeting.ordinal == 7)
    #expect(meeting.title == String(title.trimmed))
    #expect(meeting.lines == LineSpan(2, 3))
    #expect(meeting.date == nil)
  }

  @Test("A title in other words is one when a date in a bullet follows")
  func otherWords() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Workshop Group on Nets

      Download. EN

        • 2018
      6th Working Party on Nets
      - 2018.13.40
      """)
    #expect(page.meetings.map(\.key) == ["nets/7", "nets/6"])
    #expect(page.remarks == ["unreadable-date 8:3 meeting/nets-6"])
  }

  @Test(
    "An ordinal in running text, in an item or in a document's title opens no edition",
    arguments: [
      "12th Symposium on Nets", "4th country to sign", "the 6th Working Group on Nets in Nara",
      "• 6th Working Group on Nets", "1. 6th Working Group on Nets", "6th Working Group on Net",
      "2nd Joint Statement (2011.11.11)", "6th", "First steps",
    ])
  func noTitle(line: String) throws {
    for heading in ["■Outcome", "■Documents"] {
      let (meeting, page) = try Words.edition(
        "Download. EN\n  • 2018\n\(heading)\n\(line)\n\nLast line.\n  • a bullet")
      #expect(page.meetings.count == 1)
      #expect(meeting.outcomes.outline.count + meeting.documents.count == 3)
      #expect(page.remarks.isEmpty)
    }
  }

  @Test(
    "The title of the same edition in its outcome is an item, unless it has a head below",
    arguments: [
      ("• Ropes", true), ("Nara, Japan", true), ("2018", true), ("• Nara, Japan", false),
      ("• 2018", false), ("■Documents", false),
    ])
  func ownTitle(below: String, isItem: Bool) throws {
    let (meeting, _) = try Words.edition(
      "Download. EN\n  • 2018\n■Outcome\nNets\n7th Working Group on Nets\n\(below)\nHooks")
    #expect(meeting.outcomes.outline.contains { $0.contains("7th Working Group") } == isItem)
  }

  @Test("Editions follow each other without blank lines, each with its own lines")
  func neighbours() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
        • 2018

      6th Working Group on Nets
        • 2017
      ■Outcome
      1. Agreed.


      5th Working Group on Nets
        • 2016
      1 2

      Working Group on Ropes Latest Event : 2018
      """)
    #expect(page.meetings.map(\.key) == ["nets/7", "nets/6", "nets/5"])
    #expect(page.meetings.map(\.lines.label) == ["2-3", "5-8", "11-12"])
    #expect(page.series.map(\.meetings.count) == [3, 0])
  }

  @Test("A wrong suffix is told with the right one")
  func suffix() throws {
    let page = try Words.page(
      "Working Group on Nets Latest Event : 2018\n  4rd Working Group on Nets\n  • 2018")
    #expect(page.meetings.map(\.key) == ["nets/4"])
    #expect(page.remarks == ["ordinal-suffix 2:3 meeting/nets-4"])
    let remark = try #require(page.diagnostics.first { $0.code == "ordinal-suffix" })
    #expect(remark.severity == .warning)
    #expect(remark.message == "“4rd” should be “4th”; read as 4")
  }

  @Test("A second edition of the same number is left out and told, the first stays")
  func duplicate() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
        • 2018
      7th Working Group on Nets
        • 2017
      ■Outcome
      1. Agreed.
      """)
    #expect(page.meetings.map(\.key) == ["nets/7"])
    #expect(page.meetings.first?.date?.stated == "2018")
    #expect(page.remarks == ["duplicate-ordinal 4-7:1 meeting/nets-7"])
    let remark = try #require(page.diagnostics.first { $0.code == "duplicate-ordinal" })
    #expect(remark.severity == .error)
    #expect(remark.message.contains("line 2"))
  }

  @Test("The same number in two series is no duplicate")
  func sameNumber() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
      Working Group on Ropes Latest Event : 2018
      7th Working Group on Ropes
      """)
    #expect(page.meetings.map(\.key) == ["nets/7", "ropes/7"])
  }

  // MARK: a missing series line

  @Test("Without its series line, a series is what the titles say, and is told when unknown")
  func missingSeriesLine() throws {
    let page = try Words.page(
      """
      Working-Level Meetings

      7th Meeting on Hooks (MOH)
        • 2018
      6th Meeting on Hooks (MOH)
      Download. EN
      1st Forum of Knots
        • 2017
      """)
    #expect(page.series.map(\.code) == ["moh", "forum-of-knots"])
    #expect(page.series.map(\.name) == ["Meeting on Hooks (MOH)", "Forum of Knots"])
    #expect(page.series.map(\.line) == [nil, nil])
    #expect(page.series.map(\.level) == ["working-level", "working-level"])
    #expect(page.meetings.map(\.key) == ["moh/7", "moh/6", "forum-of-knots/1"])
    #expect(
      page.remarks == ["unknown-series 3:1 series/moh", "unknown-series 7:1 series/forum-of-knots"])
    #expect(page.diagnostics.first { $0.code == "unknown-series" }?.severity == .warning)
  }

  @Test("A level heading ends the series above it")
  func levelEndsSeries() throws {
    let page = try Words.page(
      """
      Ministerial Meetings
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
        • 2018
      Working-Level Meetings
      3rd Forum of Knots
        • 2017
      Ministerial Meetings
      3rd Working Group on Ropes
        • 2016
      """)
    #expect(page.series.map(\.code) == ["nets", "forum-of-knots", "ropes"])
    #expect(page.series.map(\.level) == ["ministerial", "working-level", "ministerial"])
    #expect(page.meetings.map(\.key) == ["nets/7", "forum-of-knots/3", "ropes/3"])
    #expect(
      page.remarks == [
        "unknown-series 6:1 series/forum-of-knots", "missing-heading 9:1 series/ropes",
      ])
  }

  @Test(
    "A title that names another series is not counted to the series above",
    arguments: [("Working Group on Ropes", "ropes"), ("Meeting on Hooks (MOH)", "moh")])
  func otherSeries(name: String, code: String) throws {
    let page = try Words.page(
      """
      Working Group on Nets (WGN) Latest Event : 2018
      7th Working Group on Nets (WGN)
        • 2018
      3rd \(name)
        • 2017
      2nd \(name)
      """)
    #expect(page.meetings.map(\.key) == ["nets/7", "\(code)/3", "\(code)/2"])
    #expect(page.series.map(\.line) == [1, nil])
  }

  @Test("A title that goes on behind the name opens an edition, also among documents")
  func continuedTitle() throws {
    let page = try Words.page(
      """
      Working Group on Nets (WGN) Latest Event : 2018
      7th Working Group on Nets (WGN)
      • 2018.06.27
      ■ Documents
      Plan
      6th Working Group on Nets (WGN) - Special Session
      • 2017.06.27
      • Nara, Japan
      ■ Documents
      3rd Working Group on Nets (WGN) / Expert Session
      • 2012.06.27
      """)
    #expect(page.meetings.map(\.ordinal) == [7, 6])
    // Right below a heading stands an entry of it.
    #expect(page.meetings.map { $0.documents.map(\.title) }.first == ["Plan"])
    #expect(page.meetings.last?.date?.edtf == "2017-06-27")
  }

  @Test("What only begins as a title is a document, and told of")
  func beginsAsTitle() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Documents\nPlan\n6th Working Group on Nets - Summary\nMinutes")
    #expect(
      meeting.documents.map(\.title) == ["Plan", "6th Working Group on Nets - Summary", "Minutes"])
    #expect(page.remarks.contains("unassigned-line 6:1 meeting/nets-7"))
  }

  @Test("A line above the place is no place, but a date that is not understood")
  func lineAbovePlace() throws {
    let (meeting, page) = try Words.edition("• Some day\n• Nara, Japan\n■ Agenda\nNets")
    #expect(meeting.date == nil)
    #expect(meeting.place?.city == "Nara")
    #expect(page.remarks.contains("unreadable-date 3:3 meeting/nets-7"))
    let (other, rest) = try Words.edition("• TBD\n■ Agenda\nNets")
    #expect(other.place == nil)
    #expect(rest.remarks.contains("unassigned-line 3:3 meeting/nets-7"))
  }

  @Test("A date that is not understood is not called one of no calendar")
  func notUnderstood() throws {
    let (_, page) = try Words.edition("• 2nd half of 2015\n• Nara, Japan")
    #expect(
      page.diagnostics.contains {
        $0.code == "unreadable-date" && $0.message.contains("not understood")
      })
    let (vague, told) = try Words.edition("• Spring 2013\n• Nara, Japan")
    #expect(vague.date?.edtf == "2013")
    #expect(told.remarks.contains("unreadable-date 3:3 meeting/nets-7"))
  }

  @Test("Headings without a mark hold their first words where nothing speaks against it")
  func unmarkedHeadings() throws {
    let (meeting, _) = try Words.edition(
      "• 2018.06.27\nParticipants: China (NETS)\nAgenda: Nets\nOutcomes: Agreed on ropes\nAgenda: Hooks\nDocuments: Plan"
    )
    #expect(meeting.agenda.map(\.text) == ["Nets"])
    #expect(meeting.outcomes.map(\.text) == ["Agreed on ropes", "Agenda: Hooks"])
    #expect(meeting.documents.map(\.title) == ["Plan"])
    #expect(meeting.participants.first?.country == "CHN")
    let (other, _) = try Words.edition(
      "• 2018.06.27\n■ Agenda\nOutcomes: of old\n■ Outcomes\nRopes")
    #expect(other.agenda.map(\.text) == ["Outcomes: of old"])
    #expect(other.outcomes.map(\.text) == ["Ropes"])
  }
}
