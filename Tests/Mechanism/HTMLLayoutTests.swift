import Markup
import Testing

@testable import Mechanism

/// Editions in HTML whose layout says what text alone would not.
@Suite("Layouts of HTML pages")
struct HTMLLayoutTests {
  private static func page(_ html: String) throws -> Page {
    try PageParser(lexicon: Words.lexicon)
      .parse(
        TextDocument(
          page: Array("<html><p>Working Group on Nets Latest Event : 2018</p>\(html)".utf8),
          address: "http://h/"), file: "p.html")
  }

  /// A page with one edition of the series.
  private static func edition(_ html: String) throws -> (meeting: Meeting, page: Page) {
    let page = try page(
      "<p>7th Working Group on Nets</p><ul><li>2018.05.01<li>Nara, Japan</ul>\(html)")
    return (try #require(page.meetings.first), page)
  }

  // MARK: languages

  @Test(
    "The address of a language is that of the link around it, whatever else the link holds",
    arguments: [
      ("<a href=1>Download. EN</a>", ["en http://h/1"]),
      ("<a href=1>Download</a>. EN", ["en http://h/1"]),
      ("<a href=1>Download.</a> EN", ["en http://h/1"]),
      ("<a href=1>Download. EN</a> <a href=2>CN</a>", ["en http://h/1", "zh http://h/2"]),
      ("Download. <a href=1>EN</a> | <a href=2>CN</a>", ["en http://h/1", "zh http://h/2"]),
      ("Download. <a href=1>EN CN</a>", ["en http://h/1", "zh http://h/1"]),
    ])
  func languages(html: String, offers: [String]) throws {
    let (meeting, page) = try Self.edition("<p>\(html)</p>")
    #expect(meeting.downloads.map { "\($0.language) \($0.url ?? "-")" } == offers)
    #expect(!page.diagnostics.contains { $0.message.contains("http") })
  }

  @Test(
    "The address of no language is reported",
    arguments: [
      "<a href=9>Download</a>", "<a href=9>Download</a> EN CN",
      "Download. <a href=1>EN</a> <a href=9>Map</a>", "<a href=9>Download</a> <a href=1>EN</a>",
    ])
  func strayAddress(html: String) throws {
    let (meeting, page) = try Self.edition("<p>\(html)</p>")
    #expect(!meeting.downloads.contains { $0.url == "http://h/9" })
    #expect(
      page.diagnostics.contains {
        $0.code == "unassigned-line" && $0.message.hasSuffix("left out: http://h/9")
      })
  }

  // MARK: broken lines

  @Test("A line that `<br>` breaks is whole, wherever lines of the file end", arguments: ["", "\n"])
  func broken(end: String) throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Participants</p><p>Korea: Ministry of<br>\(end)Nets<br>\(end)Japan: Office of Ropes</p>
      <p>■ Outcome</p><p>1. Agreed on the<br>\(end)use of water (see<br>\(end)Annex 2).<br>2. Done.</p>
      <p>■ Documents</p><p>“Plan for the<br>\(end)Han River” (2019.03.01)</p>
      """)
    #expect(meeting.participants.map(\.organization) == ["Ministry of Nets", "Office of Ropes"])
    #expect(
      meeting.outcomes.outline == ["1 Agreed on the use of water (see Annex 2).", "2 Done."])
    #expect(meeting.documents.map(\.title) == ["“Plan for the Han River”"])
    #expect(page.diagnostics.count { $0.code == "rejoined-line" } == 4)
  }

  @Test("A title that `<br>` breaks is whole", arguments: ["", "\n"])
  func brokenTitle(end: String) throws {
    let page = try Self.page(
      "<p>7th Working<br>\(end)Group on<br>\(end)Nets</p><p>2018.05.01</p><p>Nara, Japan</p>")
    let meeting = try #require(page.meetings.first)
    #expect(meeting.title == "7th Working Group on Nets")
    #expect(meeting.date?.stated == "2018.05.01")
    #expect(meeting.place?.city == "Nara")
  }

  @Test("Cells of a table are no lines of one text")
  func cellsApart() throws {
    let (meeting, _) = try Self.edition(
      "<p>■ Outcome</p><table><tr><td>Agreed on</td></tr><tr><td>nets</td></tr></table>")
    #expect(meeting.outcomes.outline == ["1 Agreed on", "2 nets"])
  }

  // MARK: lists

  @Test("A new item of the outer list ends the one inside the item before it")
  func outerItem() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Outcome</p><ul><li>Agreed:<ul><li>1) share data</li><li>2) share maps</li></ul></li>
      <li>1) alpha<br>2) beta</li><li>Closing</li></ul>
      """)
    #expect(
      meeting.outcomes.outline == [
        "1 Agreed:", "1.1 share data", "1.2 share maps", "2 alpha", "3 beta", "4 Closing",
      ])
  }

  @Test("Items of one list stay below others by their marks")
  func marks() throws {
    let (meeting, _) = try Self.edition(
      "<p>■ Outcome</p><ul><li>- Nets<li>1) sea<li>2) land<li>- Ropes<li>1) hemp</ul>")
    #expect(
      meeting.outcomes.outline == ["1 Nets", "1.1 sea", "1.2 land", "2 Ropes", "2.1 hemp"])
  }
}
