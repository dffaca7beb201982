import Markup
import Testing

@testable import Mechanism

/// Quotation of a page's lines.
@Suite("Source text")
struct SourceTextTests {
  private let plain = SourceText([
    TextLine(number: 1, text: "  • A "), TextLine(number: 2, text: ""),
    TextLine(number: 3, text: "B"),
  ])
  /// Three lines of HTML of which two stand in one line of the file, and one came late.
  private let crowded = SourceText([
    TextLine(number: 1, text: "Nets"), TextLine(number: 4, text: "Hooks"),
    TextLine(number: 1, text: "Ropes"),
  ])

  @Test("Lines are quoted as they are, with line feeds between them")
  func quotation() {
    #expect(plain.text(of: LineSpan(1, 3)) == "  • A \n\nB")
    #expect(plain.text(of: LineSpan(3)) == "B")
    #expect(plain.text(of: LineSpan(2, 9)) == "\nB")
    #expect(plain.text(of: LineSpan(7)) == "")
    #expect(crowded.text(of: LineSpan(1)) == "Nets\nRopes")
    #expect(crowded.text(of: LineSpan(1, 4)) == "Nets\nRopes\nHooks")
  }

  @Test("Of several lines in one, the one that a remark quotes is shown, or none")
  func excerpts() {
    #expect(plain.excerpt(of: 1, quoting: "nothing") == "  • A ")
    #expect(plain.excerpt(of: 5, quoting: "nothing") == nil)
    #expect(crowded.excerpt(of: 1, quoting: "“Rope” is no net") == "Ropes")
    #expect(crowded.excerpt(of: 1, quoting: "“Knot” is no net") == nil)
    #expect(crowded.excerpt(of: 1, quoting: "no net") == nil)
  }
}
