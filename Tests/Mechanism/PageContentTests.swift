import Markup
import Testing

@testable import Mechanism

@Suite("Which lines of an HTML page are content")
struct PageContentTests {
  private static let head =
    "<h2>Mechanism Search</h2><h3>Working Group on Nets Latest Event : 2018</h3>"
  private static let edition = """
    <h4>7th Working Group on Nets</h4><ul><li>2018.05.01<li>Nara, Japan</ul>
    <p>■ Outcome</p><ol><li>Agreed on nets<li>Agreed on hooks</ol>
    """
  private static let menu =
    "<div class=a1><ul><li><a href=/>Home</a><li><a href=/t>Topics of cooperation</a></ul></div>"
  private static let foot = "<div class=z9><p>12 Harbour Street, Nara</p><p>Tel. 1 2 3</p></div>"

  private static func page(_ html: String, readsHidden: Bool = false) throws -> Page {
    try PageParser(lexicon: Words.lexicon, readsHidden: readsHidden)
      .parse(TextDocument(page: Array("<html>\(html)".utf8)), file: "page.html")
  }

  private static func outline(_ page: Page) -> [String] {
    page.meetings.flatMap { $0.outcomes + $0.unspecified + $0.agenda }.outline
  }

  private static let outcomes = ["1 Agreed on nets", "2 Agreed on hooks"]

  @Test("A frame without telling names is left out by where it stands, and that is told")
  func frame() throws {
    let page = try Self.page(
      "\(Self.menu)<div><h1>Nets</h1><div>\(Self.head)\(Self.edition)</div></div>\(Self.foot)")
    #expect(page.topic == "Nets")
    #expect(Self.outline(page) == Self.outcomes)
    let remark = try #require(page.diagnostics.first { $0.code == "skipped-text" })
    #expect(remark.severity == .info)
    #expect(remark.message.hasPrefix("4 lines outside"))
    #expect(!page.diagnostics.contains { $0.message.contains("Harbour") })
  }

  @Test("A topic beside the menu is kept")
  func topic() throws {
    let page = try Self.page(
      "<div>\(Self.menu)<h1>Nets</h1><div>\(Self.head)\(Self.edition)</div>\(Self.foot)</div>")
    #expect(page.topic == "Nets")
    #expect(Self.outline(page) == Self.outcomes)
  }

  @Test("A menu that names the page is no part of it")
  func menuNamesPage() throws {
    let crumbs = "<div class=b2><p><a href=/>Home</a></p><p>Mechanism Search</p></div>"
    let page = try Self.page(
      "\(Self.menu)\(crumbs)<div>\(Self.head)\(Self.edition)</div>\(Self.foot)")
    #expect(Self.outline(page) == Self.outcomes)
    #expect(page.remarks.filter { !$0.hasPrefix("skipped-text") } == [])
  }

  @Test("Text below the last heading stays though it stands in a block of its own")
  func textBelow() throws {
    let page = try Self.page(
      """
      \(Self.menu)<div><div>\(Self.head)<h4>7th Working Group on Nets</h4><p>• 2018.05.01</p></div>
      <div><p>The experts agreed on nets.</p></div></div>\(Self.foot)
      """)
    #expect(Self.outline(page) == ["1 The experts agreed on nets."])
  }

  @Test("Documents below their heading stay though all of them are links")
  func documentsBelow() throws {
    let page = try Self.page(
      """
      \(Self.menu)<div><div>\(Self.head)<h4>7th Working Group on Nets</h4><p>• 2018.05.01</p>
      <p>■ Documents</p></div><ul><li><a href=/1>Joint Statement on Nets</a></ul></div>\(Self.foot)
      """)
    #expect(page.meetings.flatMap(\.documents).map(\.title) == ["Joint Statement on Nets"])
    #expect(Self.outline(page) == [])
  }

  @Test("A part that is named as frame, but holds meetings, is content")
  func namedAsFrame() throws {
    let second = """
      <h3>Working Group on Ropes Latest Event : 2017</h3><h4>2nd Working Group on Ropes</h4>
      <ul><li>2017</ul><p>■ Outcome</p><p>\(String(repeating: "Agreed on ropes. ", count: 20))</p>
      """
    let page = try Self.page("\(Self.head)\(Self.edition)<aside>\(second)</aside>\(Self.foot)")
    #expect(page.meetings.map(\.key) == ["nets/7", "ropes/2"])
    let beside = try Self.page("<main>\(Self.head)\(Self.edition)</main><div>\(second)</div>")
    #expect(beside.meetings.map(\.key) == ["nets/7", "ropes/2"])
  }

  @Test("News with a title and a date beside the meetings are none")
  func news() throws {
    let news = "<aside><ul><li>9th Working Group on Nets<li>2019.01.01</ul></aside>"
    let page = try Self.page("\(Self.head)\(Self.edition)\(news)")
    #expect(page.meetings.map(\.key) == ["nets/7"])
  }

  @Test("Meetings that the page hides are told of, and read on request")
  func hidden() throws {
    let html =
      "\(Self.head)\(Self.edition)<div style='display:none'>"
      + Self.edition.replacing("7th", with: "6th").replacing("2018", with: "2017")
      + "</div><p>.</p><p hidden>Not a word of this</p>"
    let page = try Self.page(html)
    #expect(page.meetings.map(\.key) == ["nets/7"])
    let remark = try #require(page.diagnostics.first { $0.code == "skipped-text" })
    #expect(remark.severity == .warning)
    #expect(remark.message.hasPrefix("6 lines") && remark.message.contains("--hidden"))
    let all = try Self.page(html, readsHidden: true)
    #expect(all.meetings.map(\.key) == ["nets/7", "nets/6"])
    #expect(all.diagnostics.allSatisfy { $0.code != "skipped-text" })
    #expect(
      try Self.page("\(Self.head)\(Self.edition)<p hidden>x").diagnostics.allSatisfy {
        $0.code != "skipped-text"
      })
  }

  @Test("What is folded below a title that is shown is told of, too")
  func folded() throws {
    let html =
      Self.head + "<button aria-expanded=false>7th Working Group on Nets</button>"
      + "<div style='display:none'><ul><li>2018.05.01</ul><p>■ Outcome</p><p>Agreed on nets</p></div>"
    let remarks = try Self.page(html).diagnostics.filter { $0.code == "skipped-text" }
    #expect(remarks.map(\.severity) == [.warning])
    let all = try Self.page(html, readsHidden: true)
    #expect(Self.outline(all) == ["1 Agreed on nets"])
    #expect(all.meetings.map { $0.date?.stated } == ["2018.05.01"])
  }

  @Test("Plain text is content from end to end")
  func plainText() throws {
    let text = try Words.page(
      "Home\nMechanism Search\nWorking Group on Nets Latest Event : 2018\nx")
    #expect(text.remarks == ["unassigned-line 4:1"])
  }
}
