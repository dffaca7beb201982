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
      ("name-variant", "theme/ipr", "name-variant-theme-ipr"),
      ("agency-name", "agency/gacc", "agency-name-agency-gacc"),
      ("name-variant", "country/kor", "name-variant-country-kor"),
      ("language-code", "download/tchm-4-zh", "language-code-tchm-4-zh"),
      (
        "plan-not-met", "commitment/tchm-4-from-tchm-3-outcome-2",
        "plan-not-met-tchm-4-from-tchm-3-outcome-2"
      ),
      ("garbled-text", "item/tchm-5-outcome-3", "garbled-text-tchm-5-outcome-3"),
    ])
  func issueIdentifiers(code: String, subject: String, expected: String) {
    let remark = Diagnostic(
      code, .info, file: "x", lines: LineSpan(1), subject: subject, "something")
    let iri = PageContext.issue(remark, on: subject, mint)
    #expect(iri.value == "https://example.org/issue/\(expected)")
  }

  @Test("A span is named by the page and its lines, and kept once")
  func spans() throws {
    var context = PageContext(reading: try Fixtures.read(TinyPage.outcome("A")), mint: mint)
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
    let context = PageContext(reading: try Fixtures.read(page), mint: mint)
    #expect(context.entityIssues.keys.sorted() == ["agency/patent-office-jpn"])
    #expect(
      context.issues(on: "meeting/tchm-6").map(\.value)
        == ["https://example.org/issue/missing-place-tchm-6"])
    #expect(context.issues(on: "meeting/tchm-5").isEmpty)
  }
}
