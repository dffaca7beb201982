import Markup
import Testing

@testable import Mechanism

@Suite("Lines that the layout takes apart")
struct LineRepairTests {
  private static func page(_ html: String) throws -> Page {
    try PageParser(lexicon: Words.lexicon)
      .parse(TextDocument(page: Array("<html>\(html)".utf8), address: "http://h/"), file: "p.html")
  }

  private static let edition =
    "<h4>7th Working Group on Nets</h4><ul><li>2018.05.01<li>Nara, Japan</ul>"

  @Test("The latest date of a series may stand below its name")
  func latestEvent() throws {
    let page = try Self.page(
      "<div>Ministerial Meetings</div><h3>Working Group on Nets</h3><p>Latest Event : 2018.05.01</p>"
        + Self.edition)
    let series = try #require(page.series.first)
    #expect(page.series.count == 1)
    #expect(series.name == "Working Group on Nets")
    #expect(series.latestEvent == "2018.05.01")
    #expect(series.level == "ministerial")
    #expect(page.remarks == [])
    let text = try Words.page(
      "Working Group on Nets\nLatest Event : 2018\n7th Working Group on Nets\n• 2018")
    #expect(text.series.map(\.latestEvent) == ["2018"])
  }

  @Test("Languages may stand in a list below the word “Download”, each with its link")
  func downloads() throws {
    let page = try Self.page(
      "<h3>Working Group on Nets Latest Event : 2018</h3><h4>7th Working Group on Nets</h4>"
        + "<p>Download.</p><ul><li><a href=/e>EN</a><li><a href=/c>CN</a></ul>"
        + "<ul><li>2018.05.01<li>Nara, Japan</ul>")
    let meeting = try #require(page.meetings.first)
    #expect(meeting.downloads.map(\.language) == ["en", "zh"])
    #expect(meeting.downloads.map(\.url) == ["http://h/e", "http://h/c"])
    #expect(meeting.place?.city == "Nara")
    let text = try Words.edition("Download.\n\nEN\nCN\n  • 2018\n")
    #expect(text.meeting.downloads.map(\.language) == ["en", "zh"])
  }

  @Test("A word “Download” without languages stays as it is")
  func noDownloads() throws {
    let page = try Words.edition("Download.\n  • 2018\n").page
    #expect(page.remarks == ["unassigned-line 3:1 meeting/nets-7"])
  }

  @Test("A list item that holds a list is a heading, not an item")
  func headings() throws {
    let page = try Self.page(
      """
      <ul><li>Ministerial Meetings<ul><li>Working Group on Nets Latest Event : 2018
      <ol reversed><li>7th Working Group on Nets<ul><li>2018.05.01</li><li>Nara, Japan</li>
      <li>Participants<ul><li>Japan: Nets Bureau</ul></li>
      <li>Outcome<ol><li>Agreed on nets<li>Participants</ol></li></ul></li></ol></ul></ul>
      """)
    #expect(page.series.map(\.name) == ["Working Group on Nets"])
    #expect(page.series.map(\.level) == ["ministerial"])
    let meeting = try #require(page.meetings.first)
    #expect(meeting.title == "7th Working Group on Nets")
    #expect(meeting.participants.map(\.country) == ["JPN"])
    #expect(meeting.outcomes.outline == ["1 Agreed on nets", "2 Participants"])
  }

  @Test("An outcome that begins with an ordinal and holds a list stays an item")
  func ordinalItem() throws {
    let page = try Self.page(
      "<h3>Working Group on Nets Latest Event : 2018</h3>\(Self.edition)<p>■ Outcome</p>"
        + "<ol><li>3rd Seminar on Ropes with<ul><li>lectures<li>a visit</ul><li>Agreed on nets</ol>"
    )
    #expect(
      page.meetings.flatMap(\.outcomes).outline == [
        "1 3rd Seminar on Ropes with", "1.1 lectures", "1.2 a visit", "2 Agreed on nets",
      ])
  }
}
