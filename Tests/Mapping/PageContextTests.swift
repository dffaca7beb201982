import Mechanism
import RDF
import Testing

@testable import Mapping

@Suite("What is collected while a page is written")
struct PageContextTests {
  private let mint = Minter(base: "https://example.org/")

  @Test(
    "A remark is known by its code and the slug of what it is about",
    arguments: [
      ("placeholder-date", "meeting/cei-5", "placeholder-date-cei-5"),
      ("name-variant", "series/ipr", "name-variant-ipr"),
      ("name-variant", "theme/ipr", "name-variant-theme-ipr-customs"),
      ("agency-name", "agency/gacc", "agency-name-agency-gacc-customs"),
      ("name-variant", "country/kor", "name-variant-country-kor-customs"),
      ("language-code", "download/tchm-4-zh", "language-code-tchm-4-zh"),
      (
        "plan-not-met", "commitment/tchm-4-from-tchm-3-outcome-2",
        "plan-not-met-tchm-4-from-tchm-3-outcome-2"
      ),
      ("garbled-text", "item/tchm-5-outcome-3", "garbled-text-tchm-5-outcome-3"),
    ])
  func issueIdentifiers(code: String, subject: String, expected: String) {
    let iri = PageContext.issue(code, on: subject, of: "customs", EditionIndex(), mint)
    #expect(iri.value == "https://example.org/issue/\(expected)")
  }

  @Test("A remark on what another page describes brings the name of its own page along")
  func remarksFromElsewhere() throws {
    let first = try Fixtures.read(TinyPage.outcome("A")).page
    let editions = EditionIndex(first)
    func iri(_ subject: String, _ page: String) -> String {
      PageContext.issue("merged-meeting", on: subject, of: page, editions, mint).value
    }
    #expect(iri("meeting/tchm-3", first.name) == "https://example.org/issue/merged-meeting-tchm-3")
    #expect(iri("meeting/tchm-3", "b") == "https://example.org/issue/merged-meeting-tchm-3-b")
    #expect(iri("series/tchm", "b") == "https://example.org/issue/merged-meeting-tchm-b")
    #expect(iri("meeting/tchm-9", "b") == "https://example.org/issue/merged-meeting-tchm-9")
  }

  private func context(_ text: String) throws -> PageContext {
    let reading = try Fixtures.read(text)
    return PageContext(reading: reading, mint: mint, editions: EditionIndex(reading.page))
  }

  @Test("A span is named by the page and its lines, and kept once")
  func spans() throws {
    var context = try context(TinyPage.outcome("A"))
    #expect(context.source.value == "https://example.org/source/tiny")
    #expect(context.span(LineSpan(3, 5)).value == "https://example.org/span/tiny-3-5")
    #expect(context.span(7).value == "https://example.org/span/tiny-7")
    #expect(context.span(LineSpan(7, 7)).value == "https://example.org/span/tiny-7")
    #expect(context.spans == [LineSpan(3, 5), LineSpan(7)])
    context.note("place/x", on: LineSpan(9))
    #expect(context.entitySpans["place/x"]?.map(\.value) == ["https://example.org/span/tiny-9"])
    #expect(context.spans.contains(LineSpan(9)))
  }

  @Test("Remarks on what pages share are kept for the end")
  func entityIssues() throws {
    let page = TinyPage.tchm(
      TinyPage.edition("6th", "  • 2017.11.30", "■Participants", "Japan: Patent Office"))
    let context = try context(page)
    #expect(context.entityIssues.keys.sorted() == ["agency/patent-office-jpn"])
    #expect(
      context.issues(on: "meeting/tchm-6").map(\.value)
        == ["https://example.org/issue/missing-place-tchm-6"])
    #expect(context.issues(on: "meeting/tchm-5").isEmpty)
  }
}
