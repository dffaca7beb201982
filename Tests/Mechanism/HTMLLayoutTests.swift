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

  @Test(
    "A line that `<br>` breaks is whole, wherever the file breaks lines", arguments: ["", "\n"])
  func broken(end: String) throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Participants</p>
      <p>Korea: Ministry of<br>\(end)Nets<br>\(end)Japan: Office of Ropes</p>
      <p>■ Outcome</p>
      <p>1. Agreed on the<br>\(end)use of water (see<br>\(end)Annex 2).<br>2. Done.</p>
      <p>■ Documents</p><p>“Plan for the<br>\(end)Han River” (2019.03.01)</p>
      """)
    #expect(meeting.participants.map(\.organization) == ["Ministry of Nets", "Office of Ropes"])
    #expect(
      meeting.outcomes.outline == ["1 Agreed on the use of water (see Annex 2).", "2 Done."])
    #expect(meeting.documents.map(\.title) == ["“Plan for the Han River”"])
    #expect(page.diagnostics.count { $0.code == "rejoined-line" } == 4)
  }

  @Test("A link that a line break parts is one document, two links are two")
  func brokenLink() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Documents</p><p><a href=1>Plan for the<br>Han River</a></p><p><a href=2>Map of the</a></p>
      <p><a href=3>annex to the plan</a></p>
      """)
    #expect(
      meeting.documents.map(\.title) == [
        "Plan for the Han River", "Map of the", "annex to the plan",
      ])
    #expect(meeting.documents.map(\.url) == ["http://h/1", "http://h/2", "http://h/3"])
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

  @Test("A new item ends what stands inside the item before it, also where that is no list")
  func outerItemWithoutList() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Outcome</p><ul><li><p>Agreed:</p><p>- one</p><p>- two</p></li>
      <li>1) alpha<br>2) beta</li><li>3) gamma</li></ul>
      """)
    #expect(
      meeting.outcomes.outline == [
        "1 Agreed:", "1.1 one", "1.2 two", "2 alpha", "3 beta", "4 gamma",
      ])
  }

  @Test("A list stands below the words above it, the first as the second")
  func lists() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Outcome</p><p>Agreed:</p><ul><li>on nets<li>on ropes</ul>
      <p>Met:</p><ul><li>in Nara<li>in Busan</ul>
      """)
    #expect(
      meeting.outcomes.outline == [
        "1 Agreed:", "1.1 on nets", "1.2 on ropes", "2 Met:", "2.1 in Nara", "2.2 in Busan",
      ])
  }

  @Test("Items of one list stay below others by their marks")
  func marks() throws {
    let (meeting, _) = try Self.edition(
      "<p>■ Outcome</p><ul><li>- Nets<li>1) sea<li>2) land<li>- Ropes<li>1) hemp</ul>")
    #expect(
      meeting.outcomes.outline == ["1 Nets", "1.1 sea", "1.2 land", "2 Ropes", "2.1 hemp"])
  }

  // MARK: names of a frame

  @Test(
    "What stands among the content is content, whatever its name",
    arguments: [
      "<aside class=note><p>※ Japan reserved its position.</p></aside><p>Met.</p>",
      "<aside class=note><p>※ Japan reserved its position.</p></aside>",
      "<p class=footer-note>※ Japan reserved its position.</p>",
      "<div class=banner><p>※ Japan reserved its position.</p></div><footer>© TCS</footer>",
      "<p id=foot>※ Japan reserved its position.</p><p>Met.</p>",
    ])
  func note(html: String) throws {
    let (meeting, page) = try Self.edition("<p>■ Outcome</p><p>Agreed.</p>\(html)")
    #expect(meeting.outcomes.outline.contains("2 ※ Japan reserved its position."))
    #expect(!page.diagnostics.contains { $0.code == "skipped-text" })
  }

  @Test("Files below their heading are documents, whatever their part is called")
  func files() throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Documents</p><div class=file-share><a href=2>Map</a></div>
      <ul class=share-list><li><a href=3>Chart</a></ul>
      <div class=sns><a href=#>Facebook</a> <a href=#>Twitter</a></div>
      <div class=sidebar-right><p>Latest news</p></div>
      """)
    #expect(meeting.documents.map(\.title) == ["Map", "Chart"])
    #expect(meeting.documents.map(\.url) == ["http://h/2", "http://h/3"])
    let remarks = page.diagnostics.filter { $0.code == "skipped-text" }.map(\.message)
    #expect(remarks.count == 1 && remarks[0].contains("“Latest news”"))
  }

  @Test("A link with the class of a button is a document by its words, or told of")
  func linksAsButtons() throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Documents</p><ul><li><a class=btn-print href=1>Joint Statement</a></ul>
      <p>Map <a class=btn-print href=2>PDF</a></p><p>Chart</p>
      """)
    #expect(meeting.documents.map(\.title) == ["Joint Statement", "Map", "Chart"])
    #expect(meeting.documents.first?.url == "http://h/1")
    #expect(page.diagnostics.contains { $0.code == "skipped-text" && $0.message.contains("“PDF”") })
  }

  @Test("Menus and buttons among the content stay out")
  func menus() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Outcome</p><p>Agreed.</p><div class=share>Share on <a href=#>Facebook</a></div>
      <nav>Nets Ropes</nav><aside><a href=1>News one</a><br><a href=2>News two</a></aside>
      <button>Print</button><div class=sns><a href=https://x.example/sharer?u=1>Pass on</a></div>
      <p>Met.</p>
      """)
    #expect(meeting.outcomes.outline == ["1 Agreed.", "2 Met."])
  }

  @Test("A button that is a heading or a title by its words is one")
  func buttons() throws {
    let page = try Self.page(
      """
      <div><button>7th Working Group on Nets</button></div><p>2018.05.01</p><p>Nara, Japan</p>
      <button>■ Outcome</button><p>Agreed.</p><button>Send</button>
      <ul><li><button>Documents</button><p>Nets Plan</p></li></ul>
      """)
    let meeting = try #require(page.meetings.first)
    #expect(meeting.title == "7th Working Group on Nets")
    #expect(meeting.outcomes.outline == ["1 Agreed."])
    #expect(meeting.documents.map(\.title) == ["Nets Plan"])
  }

  @Test("Buttons inside parts with the name of a frame are headings as well")
  func namedButtons() throws {
    let page = try PageParser(lexicon: Words.lexicon).parse(
      TextDocument(
        html: Array(
          """
          <button>Agenda</button><p>Head</p>
          <div class=print_area><p>Working Group on Nets Latest Event : 2018</p>
          <button>7th Working Group on Nets</button><p>2018.05.01</p><p>Nara, Japan</p>
          <button>Outcome</button><div class=banner><p>Agreed on nets.</p></div></div>
          """.utf8)), file: "p.html")
    #expect(page.meetings.map(\.key) == ["nets/7"])
    #expect(page.meetings.first?.outcomes.outline == ["1 Agreed on nets."])
  }

  @Test("Buttons in a row are a menu, though they are called as headings")
  func tabs() throws {
    let (meeting, _) = try Self.edition(
      "<button>Agenda</button><button>Outcome</button><p>■ Agenda</p><p>Nets</p>")
    #expect(meeting.agenda.outline == ["1 Nets"])
    #expect(meeting.outcomes.isEmpty)
  }

  // MARK: the frame below

  @Test("What the site has below the last edition is in no field, and reported")
  func below() throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Documents</p><p><a href=1>Nets Plan</a></p><p><a href=#>Send us a line</a></p>
      <p><a href=javascript:print()>Print</a> <a href=mailto:x@h>Email</a></p>
      <p>Share on Facebook</p><p>12 Harbour Street, Nara</p><p>TEL: 82-2-1 FAX: 82-2-2</p>
      <p>Copyright 2019 TCS</p><p>TCS. All Rights Reserved.</p><div>This site uses cookies <button>OK</button></div>
      """)
    #expect(meeting.documents.map(\.title) == ["Nets Plan"])
    let told = page.diagnostics.filter { $0.code == "unassigned-line" }.map(\.message)
    #expect(told.count == 8)
    for words in [
      "Send us a line", "Print Email", "Share on Facebook", "12 Harbour Street, Nara", "TEL: 82",
      "Copyright 2019", "All Rights", "uses cookies",
    ] {
      #expect(told.contains { $0.contains(words) }, "\(words)")
    }
  }

  @Test("The same in text, and between editions")
  func belowInText() throws {
    let (meeting, page) = try Words.edition(
      """
      2018
      ■ Outcome
      Agreed.
      Like 12 Share
      6th Working Group on Nets
      2017
      ■ Outcome
      Met.
      Print Email

      Nara Tower, Nara
      © TCS
      """)
    #expect(meeting.outcomes.outline == ["1 Agreed."])
    #expect(page.meetings.last?.outcomes.outline == ["1 Met."])
    #expect(
      page.diagnostics.filter { $0.code == "unassigned-line" }.map(\.lines.first)
        == [6, 11, 13, 14])
  }

  @Test("Documents that a script opens stay documents, as does what only looks like a frame")
  func scripts() throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Documents</p><p><a href=javascript:d(1)>Nets programme</a></p>
      <p><a href=javascript:d(2)>Ropes programme</a></p>
      """)
    #expect(meeting.documents.map(\.title) == ["Nets programme", "Ropes programme"])
    #expect(!page.diagnostics.contains { $0.code == "unassigned-line" })
    let text = try Words.edition("2018\n■ Outcome\nShare of nets\nPrint media, 12 papers")
    #expect(text.meeting.outcomes.outline == ["1 Share of nets", "2 Print media, 12 papers"])
  }

  // MARK: tables

  @Test("A row of a table of documents is one document")
  func documents() throws {
    let (meeting, page) = try Self.edition(
      """
      <p>■ Documents</p><table><tr><th>Title</th><th>Date</th><th>File</th></tr>
      <tr><td>Joint Statement</td><td>2019.03.01</td><td><a href=1>PDF</a></td></tr>
      <tr><td><a href=2>Nets Plan</a></td><td></td><td></td></tr></table>
      """)
    #expect(meeting.documents.map(\.title) == ["Joint Statement", "Nets Plan"])
    #expect(meeting.documents.map { $0.date?.description } == ["2019-03-01", nil])
    #expect(meeting.documents.map(\.url) == ["http://h/1", "http://h/2"])
    let told = page.diagnostics.map(\.message)
    #expect(told.contains("“Title”, “Date”, “File” head the columns of a table"))
    #expect(told.contains("“PDF” carry the links of a table"))
  }

  @Test("A row of a table of items is one item, with its number as mark and its time before it")
  func items() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Agenda</p><table><tr><td>09:00-09:30</td><td>Opening</td></tr>
      <tr><td>09:30-10:00</td><td>Nets: sea</td></tr></table>
      <p>■ Outcome</p><table><tr><th>No.</th><th>Item</th></tr><tr><td>1</td><td>Agreed</td></tr>
      <tr><td>2</td><td>Met:<br>a) on nets<br>b) on ropes</td></tr></table>
      """)
    #expect(meeting.agenda.outline == ["1 09:00-09:30 Opening", "2 09:30-10:00 Nets: sea"])
    #expect(meeting.outcomes.outline == ["1 Agreed", "2 Met:", "2.1 on nets", "2.2 on ropes"])
  }

  @Test("A table of editions below documents is none of documents")
  func editions() throws {
    let page = try Self.page(
      """
      <p>7th Working Group on Nets</p><p>2018.05.01</p><p>Nara, Japan</p><p>■ Documents</p><p>Plan</p>
      <table><tr><th>No</th><th>Title</th><th>Date</th><th>Venue</th></tr>
      <tr><td>6</td><td>6th Working Group on Nets</td><td>2017.05.01</td><td>Nara, Japan</td></tr>
      <tr><td>5</td><td>5th Working Group on Nets</td><td>2016.05.01</td><td>Busan</td></tr></table>
      """)
    #expect(page.meetings.map(\.key) == ["nets/7", "nets/6", "nets/5"])
  }

  @Test("Each person in a cell is a participant of the column’s country")
  func delegates() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Participants</p><table><tr><th></th><th>China</th><th>Japan</th><th>Korea</th></tr>
      <tr><th>Head</th><td>LI Ming<br>Minister<br>Ministry of Nets</td><td>SATO Ken</td><td>-</td></tr>
      <tr><th>Members</th><td>WANG Bo<br>ZHAO Li</td><td><ul><li>Nets Office<li>ABE Jun</ul></td>
      <td>N/A</td></tr></table>
      """)
    #expect(
      meeting.participants.map { "\($0.country ?? "") \($0.person ?? "") \($0.organization ?? "")" }
        == [
          "CHN LI Ming Ministry of Nets", "CHN WANG Bo ", "CHN ZHAO Li ", "JPN SATO Ken ",
          "JPN  Nets Office", "JPN ABE Jun ",
        ])
  }

  @Test("Rows of one delegate’s facts are one participant")
  func facts() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Participants</p><table><tr><td></td><td>China</td><td>Japan</td></tr>
      <tr><td>Name</td><td>Li Ming</td><td>ABE Jun</td></tr>
      <tr><td>Post</td><td>Minister</td><td>Minister</td></tr>
      <tr><td>Office</td><td>Nets Office</td><td>Ropes Office</td></tr></table>
      """)
    #expect(
      meeting.participants.map(\.stated) == [
        "China: Li Ming, Minister, Nets Office", "Japan: ABE Jun, Minister, Ropes Office",
      ])
  }

  @Test("Lines of two cells belong together where one has a name on each")
  func pairs() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Participants</p><table><tr><td>China</td><td>Minister<br>Director</td>
      <td>LI Ming<br>WANG Bo</td><td>Nets Office</td></tr>
      <tr><td>Japan</td><td><ul><li>ABE Jun, Minister<li>SATO Ken</ul></td><td>-</td></tr></table>
      """)
    #expect(
      meeting.participants.map {
        "\($0.country ?? "") \($0.person ?? "") \($0.post ?? "") \($0.organization ?? "")"
      } == [
        "CHN LI Ming Minister Nets Office", "CHN WANG Bo Director ", "JPN ABE Jun Minister ",
        "JPN SATO Ken  ",
      ])
  }

  @Test("Organisations in two rows of a country’s column are two participants")
  func organizations() throws {
    let (meeting, _) = try Self.edition(
      """
      <p>■ Participants</p><table><tr><td>China</td><td>Japan</td></tr>
      <tr><td>Nets Office</td><td>Ropes Office</td></tr><tr><td>Nets Bureau</td><td></td></tr></table>
      """)
    #expect(
      meeting.participants.map(\.organization) == ["Nets Office", "Nets Bureau", "Ropes Office"])
  }

  // MARK: languages of documents

  @Test(
    "The languages of a document are no part of its title",
    arguments: [
      "Joint Statement <a href=1>EN</a> <a href=2>CN</a>",
      "<a href=1>Joint Statement</a> (<a href=2>EN</a>/<a href=3>CN</a>)",
      "<a href=1>Joint Statement</a> <a href=2>EN</a>", "Joint Statement - <a href=1>Download</a>",
      "Joint Statement <a href=1>[EN]</a>, <a href=2>[CN]</a>",
    ])
  func labels(html: String) throws {
    let (meeting, page) = try Self.edition("<p>■ Documents</p><p>\(html)</p>")
    #expect(meeting.documents.map(\.title) == ["Joint Statement"])
    #expect(meeting.documents.map(\.url) == ["http://h/1"])
    for address in ["http://h/2", "http://h/3"] where html.contains("href=\(address.last!)") {
      #expect(page.diagnostics.contains { $0.message.hasSuffix("left out: \(address)") })
    }
  }

  @Test("A day in brackets before the languages is the document’s")
  func labelsAndDay() throws {
    let (meeting, _) = try Self.edition(
      "<p>■ Documents</p><p>Nets Plan (2019.03.01) (<a href=1>EN</a> / <a href=2>CN</a>)</p>")
    #expect(meeting.documents.map(\.title) == ["Nets Plan"])
    #expect(meeting.documents.map { $0.date?.description } == ["2019-03-01"])
  }
}
