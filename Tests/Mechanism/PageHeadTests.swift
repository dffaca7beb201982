import Markup
import Testing

@testable import Mechanism

/// The head of a page, its level headings and series lines, and pages that are none.
@Suite("Page parser: head and series")
struct PageHeadTests {
  static let rest = """
    Ministerial Meetings

    Working Group on Nets Latest Event : 2018
    7th Working Group on Nets
      • 2018
    """

  @Test(
    "A topic may stand above the page's title, and both may be missing",
    arguments: [
      ("Mechanism Search\n\n", nil), ("Customs\n\nMechanism Search\n\n", "Customs"),
      ("\u{FEFF}\n  Customs \nMechanism Search\n", "Customs"), ("", nil), ("\n\n", nil),
      ("Mechanism Search\n", nil),
    ])
  func head(head: String, topic: String?) throws {
    let page = try Words.page(head + Self.rest)
    #expect(page.topic == topic)
    #expect(page.meetings.map(\.key) == ["nets/7"])
    #expect(page.series.map(\.level) == ["ministerial"])
    #expect(page.remarks.isEmpty)
  }

  @Test("A line between the title and the first heading belongs nowhere, and is told")
  func furniture() throws {
    let page = try Words.page("Home\nCustoms\nMechanism Search\n\n  • Share\n" + Self.rest)
    #expect(page.topic == "Customs", "the topic stands right above the title")
    #expect(page.remarks == ["unassigned-line 1:1", "unassigned-line 5:5"])
    #expect(page.meetings.count == 1)
  }

  @Test("A level counts until the next one")
  func levels() throws {
    let page = try Words.page(
      """
      Fisheries Ministers’ Meeting (FMM) Latest Event : 2018
      Ministerial Meetings
      Working Group on Nets Latest Event : 2018
      Working Group on Ropes Latest Event : 2018
      working-level  meetings
      Working Group on Hooks (HOOKS) Latest Event :
      """)
    #expect(page.series.map(\.level) == [nil, "ministerial", "ministerial", "working-level"])
    #expect(page.series.map(\.code) == ["fmm", "nets", "ropes", "hooks"])
    #expect(page.series.map(\.latestEvent) == ["2018", "2018", "2018", nil])
    #expect(page.series.map(\.line) == [1, 3, 4, 6])
    #expect(page.series[0].name == "Fisheries Ministers’ Meeting (FMM)")
  }

  @Test("A level counts until the head of another page, too")
  func secondHead() throws {
    let page = try Words.page(
      """
      Nets
      Mechanism Search
      Ministerial Meetings
      Fisheries Ministers’ Meeting (FMM) Latest Event : 2018
      7th Fisheries Ministers’ Meeting (FMM)
        • 2018
      Ropes
      Mechanism Search
      Working Group on Ropes Latest Event : 2018
      """)
    #expect(page.series.map(\.level) == ["ministerial", nil])
    #expect(page.meetings.map(\.key) == ["fmm/7"])
  }

  @Test(
    "An unknown level heading above a series line is told, and the level is not made up",
    arguments: [
      "Director-General-Level Meetings", "Forums", "Side Events", "Director-general level meetings",
    ])
  func unknownLevel(heading: String) throws {
    let page = try Words.page(
      """
      Ministerial Meetings

      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
        • 2018
      ■Outcome
      1. Agreed.

      \(heading)

      Working Group on Ropes Latest Event : 2018
      """)
    #expect(page.series.map(\.level) == ["ministerial", nil])
    #expect(page.remarks == ["unassigned-line 9:1"])
    #expect(
      page.diagnostics.first { $0.code == "unassigned-line" }?.message.contains(heading) == true)
    #expect(page.meetings.first?.outcomes.outline == ["1 Agreed."])
    #expect(page.meetings.first?.lines == LineSpan(4, 7))
  }

  @Test(
    "The last line of an edition is no level heading, even above a series line",
    arguments: [
      "Joint Statement of the Ministerial Meetings", "Summary", "• Meetings", "12 Meetings",
    ])
  func noLevel(line: String) throws {
    let page = try Words.page(
      """
      Ministerial Meetings
      Working Group on Nets Latest Event : 2018
      7th Working Group on Nets
      Download. EN
        • 2018
      ■Documents
      \(line)
      Working Group on Ropes Latest Event : 2018
      """)
    #expect(page.meetings.first?.documents.count == 1)
    #expect(page.series.map(\.level) == ["ministerial", "ministerial"])
    #expect(page.remarks.isEmpty)
  }

  @Test("An unknown series gets a code from its acronym, else from its words, and is told")
  func unknownSeries() throws {
    let page = try Words.page(
      """
      Meeting on Hooks and Lines (MHL) Latest Event : 2018
      3rd Meeting on Hooks and Lines (MHL)
        • 2018
        Knots’ Forum Latest Event : 2018
      """)
    #expect(page.series.map(\.code) == ["mhl", "knots-forum"])
    #expect(page.meetings.map(\.key) == ["mhl/3"])
    #expect(
      page.remarks == ["unknown-series 1:1 series/mhl", "unknown-series 4:3 series/knots-forum"])
    #expect(page.diagnostics.first?.severity == .info)
  }

  @Test("A name is known with or without its acronym")
  func knownSeries() throws {
    let page = try Words.page("WORKING Group on\u{A0}Nets (WGN) Latest Event : 2018")
    #expect(page.series.map(\.code) == ["nets"])
    #expect(page.remarks.isEmpty)
  }

  @Test(
    "A page without series and edition is an error that says what was looked for",
    arguments: [
      "A letter about nets.\n", "Mechanism Search\n\nMinisterial Meetings\n",
      "6th Working Group on Nets\nNo date follows.\n", "1 2\n", "■Participants\nChina: Ministry",
      "• 2018\nNo heading stands above.",
    ])
  func noPage(text: String) throws {
    let lines = try TextDocument(text: Array(text.utf8)).lineCount
    let error = try #require(throws: MechanismError.self) { try Words.page(text) }
    #expect(error == .notAMechanismPage(lines: lines))
    #expect(error.description.contains("\(lines) lines"))
    #expect(error.description.contains("Latest Event"))
  }

  @Test("An empty page is an error", arguments: ["", "\n\n", " \t\u{A0}\n\u{FEFF}", "•\n-\n"])
  func empty(text: String) throws {
    let error = try #require(throws: MechanismError.self) { try Words.page(text) }
    #expect(error == .emptyPage)
    #expect(error.description == "the file is empty")
  }

  @Test(
    "A page is named by the slug of its file",
    arguments: [
      ("customs.txt", "customs"), ("/a/b.c/Trade & Industry.html", "trade-industry"),
      ("customs", "customs"), ("page.2.txt", "page-2"), ("dir/", "dir"), (".txt", "txt"),
      ("-", "page"), ("", "page"), ("한국.txt", "ud55c-uad6d"),
    ])
  func name(file: String, name: String) throws {
    #expect(try Words.page(Self.rest, file: file).name == name)
    #expect(Page.name(of: file) == name)
    #expect(try Words.page(Self.rest, file: file).file == file)
  }

  @Test("Bytes that had to be repaired are told where they stand")
  func repairs() throws {
    let bytes = Array("Working Group on Nets Latest Event : 2018\n  • x".utf8) + [0xFF]
    let page = try PageParser(lexicon: Words.lexicon).parse(
      TextDocument(text: bytes), file: "page.txt")
    #expect(page.remarks == ["unassigned-line 2:5", "invalid-encoding 2:6"])
    #expect(page.diagnostics.last?.severity == .warning)
  }
}
