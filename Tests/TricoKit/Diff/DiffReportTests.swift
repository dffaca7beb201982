import RDFFormats
import Testing

@testable import TricoKit

@Suite("Differences in words")
struct DiffReportTests {
  private func words(_ old: String, _ new: String) throws -> String {
    let (old, new) = (try indexed(old), try indexed(new))
    return DiffText.text(DiffReport(try GraphDelta(old.table, new.table), old, new))
  }

  /// A meeting of series X with some more statements.
  private func meeting(_ more: String = "") -> String {
    """
    :x-1 a trico:Meeting ; rdfs:label "X 1" ; trico:key "x/1" ; \
    trico:titleInSource "1st X" . \(more)
    """
  }

  @Test("Equal graphs need no words")
  func same() throws { #expect(try words(meeting(), meeting()) == "") }

  @Test("A field that comes, goes or changes is told so")
  func values() throws {
    let base = meeting()
    #expect(try words(base, meeting(":x-1 trico:ordinal 1 .")).contains("    + ordinal: “1”\n"))
    #expect(try words(meeting(":x-1 trico:ordinal 1 ."), base).contains("    - ordinal: “1”\n"))
    #expect(
      try words(meeting(":x-1 trico:ordinal 1 ."), meeting(":x-1 trico:ordinal 2 ."))
        .contains("    ~ ordinal: “1” → “2”\n"))
  }

  private func items(_ texts: [String]) -> String {
    texts.enumerated().map { index, text in
      """
      :x-1 trico:hasItem :i\(index) . :i\(index) a trico:OutcomeItem ; trico:itemOf :x-1 ; \
      trico:itemNumber "\(index + 1)" ; trico:order \(index) ; schema:text "\(text)" .
      """
    }.joined(separator: "\n")
  }

  @Test("An item that moves down is not taken for another one")
  func insertion() throws {
    let text = try words(meeting(items(["a", "b"])), meeting(items(["new", "a", "b"])))
    #expect(text.contains("    + items: outcome 1: new\n"))
    #expect(
      text.contains("    ~ items: outcome 2\n        ~ number: “outcome 1” → “outcome 2”\n"))
    #expect(!text.contains("    - items"))
  }

  @Test("An item whose text changes keeps its number")
  func changedText() throws {
    let text = try words(meeting(items(["a", "b"])), meeting(items(["a", "c"])))
    #expect(text.contains("    ~ items: outcome 2\n        ~ text: “b” → “c”\n"))
  }

  @Test("Resources that are no meetings are listed with their statements")
  func others() throws {
    let text = try words(":a a :C ; :p 1 .", ":a a :C ; :p 2 . :b a :C .")
    #expect(text.contains("~ a (C) http://example.org/a\n    - p “1” (integer)\n"))
    #expect(text.contains("\n    + p “2” (integer)\n"))
    #expect(text.contains("+ b (C) http://example.org/b\n"))
    #expect(text.contains("Statements: 2 added, 1 removed\n    C: +2 -1\n"))
    #expect(!text.contains("Meetings"))
  }
}
