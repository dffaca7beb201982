import Testing

@testable import Mechanism

/// Editions whose title is missing: by what they are known, and that they stay apart.
@Suite("Page parser: editions without title")
struct UntitledEditionTests {
  @Test("An edition without title is known by its date, and not merged into its neighbour")
  func untitled() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
        • 2018.06.27 ~ 28
        • Nara, Japan
      ■Participants
      China: Ministry of Nets
      7th Working Group on Nets
        • 2017
      ■Outcome
      1. Agreed.
        • 2016.05.06
        • Busan, Korea
      ■Outcome
      1. Decided.
        • 2015
      ■Outcome
      1. Signed.
      """)
    #expect(
      page.meetings.map(\.key) == [
        "nets/2018-06-27-2018-06-28", "nets/7", "nets/2016-05-06", "nets/2015",
      ])
    #expect(page.meetings.map(\.lines.label) == ["2-5", "6-9", "10-13", "14-16"])
    #expect(page.meetings.map(\.title) == [nil, "7th Working Group on Nets", nil, nil])
    #expect(page.meetings.map(\.ordinal) == [nil, 7, nil, nil])
    #expect(page.meetings.map(\.place?.city) == ["Nara", nil, "Busan", nil])
    #expect(
      page.meetings.map(\.outcomes.outline) == [[], ["1 Agreed."], ["1 Decided."], ["1 Signed."]])
    #expect(
      page.remarks == [
        "untitled-meeting 2:1 meeting/nets-2018-06-27-2018-06-28",
        "untitled-meeting 10:1 meeting/nets-2016-05-06", "untitled-meeting 14:1 meeting/nets-2015",
      ])
    #expect(page.diagnostics.first { $0.code == "untitled-meeting" }?.severity == .warning)
  }

  @Test(
    "A date in an item opens no edition",
    arguments: ["• 2016\n• and ropes", "• 2016", "2016\n■Documents", "• 2016\n\nRopes"])
  func dateInItem(lines: String) throws {
    let (_, page) = try Words.edition("  • 2018\n■Outcome\n1. Agreed.\n\(lines)")
    #expect(page.meetings.count == 1)
    #expect(page.remarks.isEmpty)
  }

  @Test("Without title and series line, the topic is all that is known")
  func topic() throws {
    let page = try Words.page(
      "Fish & Nets\nMechanism Search\nMinisterial Meetings\n  • 2018\n  • Nara, Japan\n")
    #expect(page.meetings.map(\.key) == ["fish-nets/2018"])
    #expect(page.series.map(\.name) == [""])
    #expect(page.series.map(\.level) == ["ministerial"])
    #expect(
      page.remarks == [
        "unknown-series 4:1 series/fish-nets", "untitled-meeting 4:1 meeting/fish-nets-2018",
      ])
    let bare = try Words.page("Ministerial Meetings\n  • 2018\n  • Nara, Japan\n")
    #expect(bare.meetings.map(\.key) == ["series/2018"])
  }

  @Test(
    "Without title and date, an edition is left out and told, not merged into its neighbour",
    arguments: [
      ("  • 2018.13.40\n  • Nara, Japan\n■Participants\nChina: Ministry", "6-9"),
      ("  • Nara, Japan\n■Participants\nChina: Ministry", "6-8"),
    ])
  func nameless(lines: String, span: String) throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
        • 2018
      ■Participants
      Japan: Ministry
      \(lines)
      """)
    #expect(page.meetings.map(\.key) == ["nets/7"])
    #expect(page.meetings.first?.lines == LineSpan(2, 5))
    #expect(page.meetings.first?.participants.map(\.country) == ["JPN"])
    #expect(page.remarks.last { $0.hasPrefix("untitled") } == "untitled-meeting \(span):1")
    #expect(page.diagnostics.last { $0.code == "untitled-meeting" }?.severity == .error)
  }
}
