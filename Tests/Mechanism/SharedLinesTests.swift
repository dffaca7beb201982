import Testing

@testable import Mechanism

/// Lines that hold more than one thing, or whose words may be two.
@Suite("Lines that may be two things")
struct SharedLinesTests {
  @Test(
    "Date and place may stand on the title's line",
    arguments: [
      "6th Working Group on Nets 2017.06.27 Nara, Japan",
      "6th Working Group on Nets (2017.06.27, Nara, Japan)",
      "6th Working Group on Nets - 2017.06.27, Nara, Japan",
    ])
  func wholeHead(title: String) throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
      • 2018.06.27
      ■ Documents
      Plan
      \(title)
      ■ Outcome
      Good
      """)
    #expect(page.meetings.map(\.ordinal) == [7, 6])
    #expect(page.meetings[0].documents.map(\.title) == ["Plan"])
    #expect(page.meetings[1].title == "6th Working Group on Nets")
    #expect(page.meetings[1].date?.edtf == "2017-06-27")
    #expect(page.meetings[1].place?.city == "Nara")
    #expect(page.meetings[1].outcomes.map(\.text) == ["Good"])
  }

  @Test("What stands behind a name need not be a date")
  func noHead() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Documents\nPlan\n6th Working Group on Nets of 2017 in Nara")
    #expect(page.meetings.count == 1)
    #expect(meeting.documents.count == 2)
  }

  @Test("A bulleted line may hold date and place with a bullet between them")
  func bulletBetween() throws {
    let (meeting, _) = try Words.edition("• 2018.06.27 • Nara, Japan")
    #expect(meeting.date?.edtf == "2018-06-27")
    #expect(meeting.place?.city == "Nara")
  }

  @Test("An edition's own name among its outcomes is an outcome, also with a number of its own")
  func ownName() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Outcome\n1. Reports\n7th Working Group on Nets\n2. Done")
    #expect(page.meetings.count == 1)
    #expect(meeting.outcomes.map(\.text) == ["Reports", "7th Working Group on Nets", "Done"])
    #expect(!page.remarks.contains { $0.hasPrefix("duplicate-ordinal") })
  }

  @Test("A name of an edition that ends an open line is the end of that line")
  func openLine() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
      • 2018.06.27
      ■ Documents
      Joint Statement of the
      6th Working Group on Nets
      6th Working Group on Nets
      • 2017.06.27
      """)
    #expect(page.meetings.map(\.ordinal) == [7, 6])
    #expect(
      page.meetings[0].documents.map(\.title) == [
        "Joint Statement of the 6th Working Group on Nets"
      ]
    )
    #expect(page.meetings[1].date != nil)
  }

  @Test("A heading's word without mark is an entry where headings have one, and told of")
  func bareWord() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Outcome\nGood\n■ Documents\nPlan\nAgenda\nList")
    #expect(meeting.documents.map(\.title) == ["Plan", "Agenda", "List"])
    #expect(page.remarks.contains("missing-heading 8:1 meeting/nets-7"))
    // Nothing tells where no heading has a mark, or where the word stands further down.
    let (plain, _) = try Words.edition("• 2018.06.27\nOutcome\nGood\nAgenda\nList")
    #expect(plain.agenda.map(\.text) == ["List"])
    let (lower, _) = try Words.edition("• 2018.06.27\n■ Outcome\nGood\nDocuments\nList")
    #expect(lower.documents.map(\.title) == ["List"])
    let (colon, _) = try Words.edition("• 2018.06.27\n■ Outcome\nGood\nAgenda :\nList")
    #expect(colon.agenda.map(\.text) == ["List"])
  }

  @Test("A marked heading may have a delegation behind it without a colon")
  func headingAndDelegation() throws {
    let (meeting, _) = try Words.edition(
      "• 2018.06.27\n■ Participants China: Nets Office\nJapan: Nets Bureau")
    #expect(meeting.participants.map(\.country) == ["CHN", "JPN"])
    let (other, page) = try Words.edition("• 2018.06.27\n■ Participants of old: all\nNets")
    #expect(other.participants.isEmpty)
    #expect(page.remarks.contains("missing-heading 4:1 meeting/nets-7"))
  }

  @Test("A heading that is not known says so, whether or not another stands above it")
  func unknownHeading() throws {
    for lines in ["■ Side Events\nNets", "■ Agenda\nNets\n■ Side Events\nRopes"] {
      let (meeting, page) = try Words.edition("• 2018.06.27\n" + lines)
      #expect(meeting.unspecified.map(\.text).first == "Side Events")
      #expect(
        page.diagnostics.filter { $0.code == "missing-heading" }.map(\.message) == [
          "“■ Side Events” is no known heading; what follows is kept as items of no section"
        ])
    }
  }

  @Test(
    "A heading above a series is one of a level where it can be no item",
    arguments: ["Track 1.5 Dialogues", "Youth Programs", "Special Envoys’ Dialogue"])
  func unknownLevels(heading: String) throws {
    func page(_ above: String) throws -> Page {
      try Words.page(
        """
        Ministerial Meetings
        Working Group on Nets Latest Event : 2018
        7th Working Group on Nets
        • 2018.06.27
        \(above)
        \(heading)
        Working Group on Ropes Latest Event : 2016
        1st Working Group on Ropes
        • 2016
        """)
    }
    for above in ["■ Outcome\n1. Agreed on nets.", "■ Outcome\n- Agreed on nets", "1 2"] {
      let page = try page(above)
      #expect(page.series.map(\.level) == ["ministerial", nil])
      #expect(page.meetings[0].outcomes.count < 2)
      #expect(page.remarks.contains { $0.hasPrefix("unassigned-line") })
    }
    // Among entries without marks it may be one of them.
    #expect(try page("■ Outcome\nAgreed on nets.\nAgreed").series.count == 2)
  }

  @Test(
    "A row of page numbers may have words and brackets round it",
    arguments: ["Prev 1 2 3 Next", "[1] 2 3 Next", "« 1 2 »", "1 2", "‹ 1 | 2 | 3 ›"])
  func pagers(line: String) throws {
    let (meeting, page) = try Words.edition("• 2018.06.27\n■ Outcome\n1. Good\n\(line)")
    #expect(meeting.outcomes.map(\.text) == ["Good"])
    #expect(page.remarks.contains { $0.hasPrefix("paginated-list") })
  }

  @Test("Other rows are none", arguments: ["2 3 Next", "Next", "1 3", "Phase 1 2", "1 Next"])
  func noPagers(line: String) throws {
    let (meeting, _) = try Words.edition("• 2018.06.27\n■ Outcome\nGood nets.\n\(line)")
    #expect(meeting.outcomes.count == 2)
  }

  @Test("A series' acronym on a line of its own belongs to the name above")
  func brokenSeriesLine() throws {
    let page = try Words.page(
      """
      Meeting of the Ministers of Hooks
      (MMH) Latest Event : 2018.09.11
      2nd Meeting of the Ministers of Hooks (MMH)
      • 2018.09.11
      1st Meeting of the Ministers
      of Hooks (MMH)
      • 2016.09.11
      """)
    #expect(page.series.map(\.name) == ["Meeting of the Ministers of Hooks (MMH)"])
    #expect(page.meetings.map(\.ordinal) == [2, 1])
  }

  @Test("Words that say that there is nothing are no entries, and told of")
  func nothing() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Participants\nN/A\n■ Agenda\n- None\n■ Documents\nnone\nNone of these")
    #expect(meeting.participants.isEmpty)
    #expect(meeting.agenda.isEmpty)
    #expect(meeting.documents.map(\.title) == ["None of these"])
    #expect(page.remarks.count { $0.hasPrefix("unassigned-line") } == 3)
  }

  @Test("A heading of several organisations is no party")
  func headingOfOrganizations() throws {
    let (meeting, page) = try Words.edition(
      "• 2018.06.27\n■ Participants\nOther Unions\n - NNU: Mr. MORI Jun\nNets Unions\nNNV: all")
    #expect(meeting.participants.map(\.organization) == ["NNU", "Nets Unions", "NNV"])
    #expect(page.remarks.contains("unassigned-line 5:1 meeting/nets-7"))
  }
}
