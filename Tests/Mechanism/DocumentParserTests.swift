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
}
