import Markup
import Testing

@testable import Mechanism

/// Document lines.
@Suite("Document parser")
struct DocumentParserTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let title: String
    let stated: String
    let date: String?
    let type: String
    let column: Int
    var testDescription: String { "“\(text)”" }

    init(
      _ text: String, _ title: String, stated: String? = nil, dated date: String? = nil,
      as type: String, column: Int = 1
    ) {
      self.text = text
      self.title = title
      self.stated = stated ?? title
      self.date = date
      self.type = type
      self.column = column
    }
  }

  static let documents = [
    Case("Joint Press Release", "Joint Press Release", as: "press-release"),
    Case("JOINT  STATEMENT on Nets", "JOINT  STATEMENT on Nets", as: "joint-statement"),
    Case(
      "Joint Press Release of 3rd Meeting (2009.09.28)", "Joint Press Release of 3rd Meeting",
      stated: "Joint Press Release of 3rd Meeting (2009.09.28)", dated: "2009-09-28",
      as: "press-release"),
    Case(
      "Summary (2009-09-28)", "Summary", stated: "Summary (2009-09-28)", dated: "2009-09-28",
      as: "other"),
    Case(
      "Summary(2009.09.28)", "Summary", stated: "Summary(2009.09.28)", dated: "2009-09-28",
      as: "other"),
    Case("Summary (2009)", "Summary (2009)", as: "other"),
    Case("Summary (2009.09)", "Summary (2009.09)", as: "other"),
    Case("Summary (2009.09.28 ~ 29)", "Summary (2009.09.28 ~ 29)", as: "other"),
    Case("Summary (2009.09.31)", "Summary (2009.09.31)", as: "other"),
    Case("Summary (TCHM)", "Summary (TCHM)", as: "other"),
    Case(
      "Summary [2009.09.28]", "Summary", stated: "Summary [2009.09.28]", dated: "2009-09-28",
      as: "other"),
    Case(
      "Summary (2009.09.28) (EN)", "Summary", stated: "Summary (2009.09.28) (EN)",
      dated: "2009-09-28", as: "other"),
    Case(
      "Summary (2009.09.28) [EN/CN]", "Summary", stated: "Summary (2009.09.28) [EN/CN]",
      dated: "2009-09-28", as: "other"),
    Case("Summary (2009.09.28) (draft)", "Summary (2009.09.28) (draft)", as: "other"),
    Case("Summary (EN)", "Summary (EN)", as: "other"),
    Case("Summary (2009.09.28) in English", "Summary (2009.09.28) in English", as: "other"),
    Case("Summary as revised in 2017", "Summary as revised in 2017", as: "other"),
    Case(
      "Summary (draft) (2009.09.28)", "Summary (draft)", stated: "Summary (draft) (2009.09.28)",
      dated: "2009-09-28", as: "other"),
    Case("  • Summary", "Summary", as: "other", column: 5),
    Case("-Summary", "Summary", as: "other", column: 2),
    Case("2. Summary", "Summary", as: "other", column: 4),
    Case("• 2) Summary", "Summary", as: "other", column: 6),
    Case("2017 Summary", "2017 Summary", as: "other"),
    Case("“Summary” of the 4th Meeting", "“Summary” of the 4th Meeting", as: "other"),
    // The label that stands first wins, and of those that start together the longest.
    Case(
      "Joint Statement and Press Release", "Joint Statement and Press Release",
      as: "joint-statement"),
    Case(
      "Press Release on the Joint Statement", "Press Release on the Joint Statement",
      as: "press-release"),
    Case("Revised Action Plan", "Revised Action Plan", as: "action-plan"),
    Case("Plan of Action", "Plan of Action", as: "plan"),
  ]

  @Test("Every form gives its title, date, type and column", arguments: documents)
  func document(_ example: Case) throws {
    let documents = DocumentParser(lexicon: Words.lexicon)
      .parse(Words.line(example.text, number: 75))
    let document = try #require(documents.first)
    #expect(documents.count == 1)
    #expect(document.title == example.title)
    #expect(document.stated == example.stated)
    #expect(document.date?.description == example.date)
    #expect(document.type == example.type)
    #expect((document.line, document.column) == (75, example.column))
    #expect(document.url == nil)
  }

  @Test("A document has the address of the first link of its line")
  func link() {
    let links = [
      Link(text: "Summary", address: "https://example.org/1.pdf"),
      Link(text: "again", address: "https://example.org/2.pdf"),
    ]
    let documents = DocumentParser(lexicon: Words.lexicon)
      .parse(Words.line("Summary again", links: links))
    #expect(documents.map(\.url) == ["https://example.org/1.pdf"])
  }

  @Test("Links with signs between them are a document each; names of languages are none")
  func linked() {
    func read(_ text: String, _ names: [String]) -> [Document] {
      let links = names.map { Link(text: $0, address: "https://example.org/\($0.count)/\($0)") }
      return DocumentParser(lexicon: Words.lexicon).parse(Words.line(text, links: links))
    }
    let two = read("• Plan A (2009.09.28), Plan BB", ["Plan A", "Plan BB"])
    #expect(two.map(\.title) == ["Plan A", "Plan BB"])
    #expect(two.map { $0.date?.description } == ["2009-09-28", nil])
    #expect(two.map(\.url) == ["https://example.org/6/Plan A", "https://example.org/7/Plan BB"])
    #expect(two.map(\.column) == [3, 24])
    for sign in ["|", " /", ";", "；", "、"] {
      let parted = read("Plan A\(sign) Plan BB", ["Plan A", "Plan BB"])
      #expect(parted.map(\.title) == ["Plan A", "Plan BB"], "\(sign)")
      #expect(parted.map(\.stated).first == "Plan A", "\(sign)")
    }
    let one = read("Joint Statement EN CN", ["EN", "CN"])
    #expect(one.map(\.title) == ["Joint Statement"])
    #expect(one.map(\.url) == ["https://example.org/2/EN"])
    #expect(read("Plan of the Meeting", ["Plan", "Meeting"]).count == 1)
  }

  @Test("An address that no document has is told of")
  func unkeptLinks() throws {
    let html = """
      <p>Working Group on Nets Latest Event : 2018</p><p>7th Working Group on Nets</p>
      <p>• 2018.06.27</p><p>■ Documents</p>
      <p>Joint Statement <a href="https://example.org/1">EN</a> <a href="https://example.org/2">CN</a></p>
      """
    let page = try PageParser(lexicon: Words.lexicon).parse(
      TextDocument(html: Array(html.utf8)), file: "page.html")
    #expect(page.meetings.flatMap(\.documents).map(\.url) == ["https://example.org/1"])
    #expect(page.diagnostics.contains { $0.message.contains("https://example.org/2") })
  }

  @Test("A word for nothing is no document, but told of")
  func nothing() throws {
    let (meeting, page) = try Words.edition("• 2018.06.27\n■ Documents\n• None\nN/A\nNone of it")
    #expect(meeting.documents.map(\.title) == ["None of it"])
    #expect(page.diagnostics.filter { $0.code == "unassigned-line" }.map(\.lines.first) == [5, 6])
  }

  @Test("Several numbered documents of one line are several, each with its own date and link")
  func several() {
    let links = [
      Link(text: "Plan", address: "https://example.org/plan.pdf"),
      Link(text: "Minutes", address: "https://example.org/minutes.pdf"),
    ]
    let documents = DocumentParser(lexicon: Words.lexicon).parse(
      Words.line("1) Minutes (2018.06.27); 2) Plan 3) Summary", number: 75, links: links))
    #expect(documents.map(\.title) == ["Minutes", "Plan", "Summary"])
    #expect(documents.map { $0.date?.description } == ["2018-06-27", nil, nil])
    #expect(
      documents.map(\.url) == [
        "https://example.org/minutes.pdf", "https://example.org/plan.pdf", nil,
      ])
    #expect(documents.map(\.column) == [4, 29, 37])
  }

  @Test("The date of a document may have languages and kinds of file round it")
  func datesAmongLabels() throws {
    let (meeting, page) = try Words.edition(
      """
      • 2018.06.27
      ■ Documents
      Plan of Nets
      (2018.06.28)
      Joint Statement (2018.06.29) – EN, CN
      “Plan” (2018.06.30, EN)
      Press Release (2018.07.01) [PDF]
      Report (2018.02.30) [PDF]
      Nets (of old)
      """)
    #expect(
      meeting.documents.map(\.title) == [
        "Plan of Nets", "Joint Statement", "“Plan”", "Press Release", "Report (2018.02.30) [PDF]",
        "Nets (of old)",
      ])
    #expect(
      meeting.documents.map { $0.date?.description } == [
        "2018-06-28", "2018-06-29", "2018-06-30", "2018-07-01", nil, nil,
      ])
    #expect(page.remarks.contains("unreadable-date 10:1 meeting/nets-7"))
  }
}
