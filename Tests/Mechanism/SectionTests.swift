import Markup
import Testing

@testable import Mechanism

/// What becomes of the lines of an edition.
@Suite("Page parser: sections")
struct SectionTests {
  @Test("Each section takes its lines, in whatever order they come")
  func sections() throws {
    let (meeting, page) = try Words.edition(
      """

      Download. EN CN

        • 2018.06.27
      - Nara, Japan
      □ Documents :
      Summary (2018.06.27)
      ■ Outcomes
      1. Agreed.
      1) On nets
      ■Agenda:
      Nets
      ■ Participants
      •China: Ministry

      Norway Nets Bureau
      """)
    #expect(meeting.downloads.map(\.language) == ["en", "zh"])
    #expect(meeting.downloads.map(\.stated) == ["EN", "CN"])
    #expect(meeting.downloads.map(\.column) == [11, 14])
    #expect(meeting.downloads.map(\.line) == [4, 4])
    #expect(meeting.date?.line == 6)
    #expect((meeting.place?.line, meeting.place?.column) == (7, 3))
    #expect(meeting.documents.map(\.title) == ["Summary"])
    #expect(meeting.outcomes.outline == ["1 Agreed.", "1.1 On nets"])
    #expect(meeting.agenda.outline == ["1 Nets"])
    #expect(meeting.participants.map(\.line) == [16, 18])
    #expect(meeting.unspecified.isEmpty)
    #expect(meeting.lines == LineSpan(2, 18))
    #expect(
      page.remarks == ["language-code 4:14 download/nets-7-zh", "name-variant 10:1"])
  }

  @Test("A download line may stand below the date, and names each language once")
  func downloads() throws {
    let (meeting, page) = try Words.edition("  • 2018\nDownload. EN en XX ZH CN\n  • Nara, Japan")
    #expect(meeting.downloads.map(\.stated) == ["EN", "ZH"])
    #expect(meeting.place?.city == "Nara")
    #expect(page.remarks == ["unassigned-line 4:1 meeting/nets-7"])
    #expect(
      page.diagnostics.first { $0.code == "unassigned-line" }?.message.contains("“XX”") == true)
  }

  @Test(
    "A date that no calendar has is told, and the edition stays",
    arguments: ["2018.13.40", "2018.02.30", "2018.06.27 ~"])
  func unreadableDate(date: String) throws {
    let (meeting, page) = try Words.edition("  • \(date)\n  • Nara, Japan")
    #expect(meeting.key == "nets/7")
    #expect(meeting.date == nil)
    #expect(meeting.place?.city == "Nara")
    #expect(page.remarks == ["unreadable-date 3:5 meeting/nets-7"])
    let remark = try #require(page.diagnostics.first { $0.code == "unreadable-date" })
    #expect(remark.severity == .warning)
    #expect(remark.message.contains("“\(date)”"))
  }

  @Test("A place without a known country is told, one on the network is not")
  func unknownPlace() throws {
    let (meeting, page) = try Words.edition("  • 2018\n  • Atlantis, Nowhere")
    #expect(meeting.place?.stated == "Atlantis, Nowhere")
    #expect(page.remarks == ["unknown-place 4:5 meeting/nets-7"])
    #expect(try Words.edition("  • 2018\n  • Online").page.remarks.isEmpty)
    let inferred = try Words.edition("  • 2018\n  • Nara")
    #expect(inferred.meeting.place?.country == "JPN")
    #expect(inferred.page.remarks == ["unknown-place 4:5 meeting/nets-7"])
  }

  @Test(
    "A line with a year that is no date is an unreadable date, and no place",
    arguments: ["27 Juin 2018", "2018.06.27 (14:00)", "18/06/27"])
  func foreignDate(date: String) throws {
    let (meeting, page) = try Words.edition("  • \(date)\n  • Nara, Japan")
    #expect(meeting.date == nil)
    #expect(meeting.place?.city == "Nara")
    #expect(page.remarks == ["unreadable-date 3:5 meeting/nets-7"])
  }

  @Test("A second date is told, and the first stays")
  func secondDate() throws {
    let (meeting, page) = try Words.edition("  • 2018\n  • 2017\n\n■Outcome\n1. Agreed.")
    #expect(page.meetings.map(\.key) == ["nets/7", "nets/2017"])
    #expect(meeting.date?.stated == "2018")
    let (first, other) = try Words.edition("  • 2018\n  • 2017\n  • Later")
    #expect(first.date?.stated == "2018")
    #expect(other.remarks.first == "unassigned-line 4:5 meeting/nets-7")
  }

  @Test("A place needs no bullet below the date, when it can be nothing else")
  func bareplace() throws {
    let (meeting, page) = try Words.edition("2018\nOslo, Norway")
    #expect(meeting.place?.country == "NOR")
    #expect(page.remarks.isEmpty)
    #expect(try Words.edition("2018\nNets, ropes").meeting.place == nil)
  }

  @Test("A download line inside a section belongs to the edition")
  func downloadInside() throws {
    let (meeting, page) = try Words.edition("  • 2018\n■Outcome\n1. Agreed.\nDownload. EN\n2. Met.")
    #expect(meeting.downloads.map(\.language) == ["en"])
    #expect(meeting.outcomes.outline == ["1 Agreed.", "2 Met."])
    #expect(page.remarks.isEmpty)
    let other = try Words.edition("  • 2018\n■Documents\nDownload of forms").meeting
    #expect(other.documents.map(\.title) == ["Download of forms"])
  }

  @Test("A heading that comes again continues the edition, and is told")
  func headingAgain() throws {
    let (meeting, page) = try Words.edition(
      "  • 2018\n■Participants\nChina: Ministry\n■Participants\nJapan: Ministry")
    #expect(meeting.participants.map(\.country) == ["CHN", "JPN"])
    #expect(page.remarks == ["untitled-meeting 6:1 meeting/nets-7"])
  }

  @Test("A marked heading in other words opens items of no section")
  func unknownHeading() throws {
    let (meeting, page) = try Words.edition(
      "  • 2018\n■Outcome\n1. Agreed.\n■ Side events\n1. Tour")
    #expect(meeting.outcomes.outline == ["1 Agreed."])
    #expect(meeting.unspecified.outline == ["1 Side events", "1.1 Tour"])
    #expect(page.remarks == ["missing-heading 6:1 meeting/nets-7"])
  }

  @Test("A marked heading may have its first words on its line")
  func headingWithText() throws {
    let (meeting, page) = try Words.edition("  • 2018\n■ Agenda : Nets\nRopes")
    #expect(meeting.agenda.outline == ["1 Nets", "2 Ropes"])
    #expect(meeting.agenda.first?.column == 12)
    #expect(page.remarks.isEmpty)
  }

  @Test("Lines of participants and documents that were broken are joined and told")
  func brokenEntries() throws {
    let (meeting, page) = try Words.edition(
      """
        • 2018
      ■Participants
      China: Ministry of Nets, Ropes and
      Hooks (MNRH)
      Japan: Ministry of Nets
      ■Documents
      Report (draft
      of 2018)
      1.
      Summary
      2.
      """)
    #expect(
      meeting.participants.map(\.organization) == [
        "Ministry of Nets, Ropes and Hooks (MNRH)", "Ministry of Nets",
      ])
    #expect(meeting.documents.map(\.title) == ["Report (draft of 2018)", "Summary"])
    #expect(
      page.remarks.filter { !$0.hasPrefix("no-language") } == [
        "rejoined-line 6:1 meeting/nets-7", "rejoined-line 10:1 meeting/nets-7",
        "rejoined-line 12:1 meeting/nets-7", "unassigned-line 13:1 meeting/nets-7",
      ])
  }

  @Test("A place may come before the date, or without one")
  func placeFirst() throws {
    let (meeting, page) = try Words.edition("  • Nara, Japan\n  • 2018")
    #expect(meeting.date?.stated == "2018")
    #expect(meeting.place?.city == "Nara")
    #expect(page.remarks.isEmpty)
    #expect(try Words.edition("  • Nara, Japan").meeting.date == nil)
  }

  @Test("Without headings, countries with a colon are participants, the rest is of neither section")
  func missingHeadings() throws {
    let (meeting, page) = try Words.edition(
      """
        • 2018
        • Nara, Japan
      China: Ministry of Nets
      • Japan: Ministry of Ropes

      1. Agreed.
      1) On nets
      China: said so
      """)
    #expect(meeting.participants.map(\.country) == ["CHN", "JPN"])
    #expect(meeting.unspecified.outline == ["1 Agreed.", "1.1 On nets", "2 China: said so"])
    #expect(meeting.agenda.isEmpty && meeting.outcomes.isEmpty)
    #expect(
      page.remarks == [
        "missing-heading 5:1 meeting/nets-7", "missing-heading 8:1 meeting/nets-7",
        "garbled-text 10:1 meeting/nets-7",
      ])
    #expect(page.diagnostics.first { $0.code == "missing-heading" }?.severity == .info)
  }

  @Test("A text right below the head is an item of neither section, until a heading comes")
  func missingFirstHeading() throws {
    let (meeting, page) = try Words.edition(
      "  • 2018\n  • Nara, Japan\n  • Nets\nRopes\n■Outcome\n1. Agreed.")
    #expect(meeting.place?.city == "Nara")
    #expect(meeting.unspecified.outline == ["1 Nets", "2 Ropes"])
    #expect(meeting.outcomes.outline == ["1 Agreed."])
    #expect(
      page.remarks == ["missing-heading 5:5 meeting/nets-7", "garbled-text 6:1 meeting/nets-7"])
  }

  @Test("A bullet below participants without heading is no place")
  func bulletBelowParticipants() throws {
    let (meeting, _) = try Words.edition("  • 2018\nChina: Ministry\n• Nara, Japan")
    #expect(meeting.place == nil)
    #expect(meeting.unspecified.outline == ["1 Nara, Japan"])
  }

  @Test("A line that was broken is joined and told, in every section of items")
  func rejoined() throws {
    let (meeting, page) = try Words.edition(
      """
        • 2018
      ■Agenda
      Exchange of views on
      nets
      ■Outcome
      1. Agreed on
         ropes.
      """)
    #expect(meeting.agenda.outline == ["1 Exchange of views on nets"])
    #expect(meeting.outcomes.outline == ["1 Agreed on ropes."])
    #expect(
      page.remarks == ["rejoined-line 6:1 meeting/nets-7", "rejoined-line 9:4 meeting/nets-7"])
  }

  @Test("A line behind a pager belongs nowhere, and is told")
  func behindPager() throws {
    let (meeting, page) = try Words.edition("  • 2018\n1 2\nCopyright\n■Outcome\n1. Agreed.")
    #expect(meeting.outcomes.isEmpty)
    #expect(meeting.lines == LineSpan(2, 3))
    #expect(
      page.remarks == [
        "paginated-list 4:1 series/nets", "unassigned-line 5:1", "unassigned-line 6:1",
        "unassigned-line 7:1",
      ])
    #expect(page.diagnostics.last?.severity == .warning)
  }

  @Test("A bullet with nothing behind it says nothing")
  func emptyBullet() throws {
    let (meeting, page) = try Words.edition(
      "  •\n  • 2018\n  - \n  • Nara, Japan\n■Participants\n•\n■Outcome\n•\n1. Agreed.\n-")
    #expect(meeting.place?.city == "Nara")
    #expect(meeting.outcomes.outline == ["1 Agreed."])
    #expect(page.remarks.isEmpty)
  }

  @Test("Links of the lines are kept with downloads and documents")
  func links() throws {
    let links = [Link(text: "EN", address: "https://example.org/en.pdf")]
    let run = ["Download. EN CN", "  • 2018", "■Documents", "EN"].map {
      Words.line($0, links: links)
    }
    let form = LineForm(lexicon: Words.lexicon)
    #expect(form.downloads(run[0])?.map(\.link?.address) == ["https://example.org/en.pdf", nil])
    #expect(
      DocumentParser(lexicon: Words.lexicon).parse(run[3]).map(\.url)
        == ["https://example.org/en.pdf"])
  }
}
