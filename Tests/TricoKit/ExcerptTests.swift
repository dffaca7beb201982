import Testing

@testable import TricoKit

/// The line and the mark below a remark.
@Suite("Excerpts")
struct ExcerptTests {
  private func lines(_ text: String, at column: Int, line: Int = 7) -> [Substring] {
    Excerpt(line: line, column: column, text: text).text
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("The mark stands under the place")
  func mark() {
    #expect(lines("  • 2011", at: 5) == ["    7 |   • 2011", "      |     ^"])
    #expect(lines("x", at: 1, line: 123_456) == ["123456 | x", "       | ^"])
  }

  @Test("Tabs, wide characters and marks that combine move it as they move the text")
  func widths() {
    #expect(lines("\ta", at: 2)[1] == "      | \t^")
    #expect(lines("漢字a", at: 3)[1] == "      |     ^")
    #expect(lines("한국a", at: 3)[1] == "      |     ^")
    #expect(lines("e\u{301}a", at: 3)[1] == "      |  ^")
  }

  @Test("Of a long line, what stands round the place is shown")
  func longLine() {
    let text = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let shown = lines(text, at: 501)
    #expect(shown[0].hasPrefix("    7 | …aaa") && shown[0].hasSuffix("bbb…"))
    #expect(shown[0].count < 120)
    let mark = shown[1].firstIndex(of: "^").map {
      shown[1].distance(from: shown[1].startIndex, to: $0)
    }
    let place = shown[0].firstIndex(of: "X").map {
      shown[0].distance(from: shown[0].startIndex, to: $0)
    }
    #expect(mark == place && mark != nil)
  }

  @Test("A column beyond the line, or an empty line, is no matter")
  func outside() {
    #expect(lines("ab", at: 9)[1] == "      |  ^")
    #expect(lines("", at: 1) == ["    7 | ", "      | ^"])
    #expect(lines("ab", at: 0)[1] == "      | ^")
  }
}
