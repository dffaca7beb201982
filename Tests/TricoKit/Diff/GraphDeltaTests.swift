import RDF
import RDFFormats
import Testing

@testable import TricoKit

@Suite("What turns one dataset into another")
struct GraphDeltaTests {
  private func delta(_ old: String, _ new: String) throws -> GraphDelta {
    try GraphDelta(try indexed(old).table, try indexed(new).table)
  }

  @Test("Statements are the same in any order, and only in the same graph")
  func ground() throws {
    #expect(try delta(":a :p 1 , 2 .", ":a :p 2 , 1 .").isEmpty)
    let moved = try delta(":a :p 1 .", "GRAPH :g { :a :p 1 }")
    #expect(moved.removed.count == 1 && moved.added.count == 1)
    #expect(!moved.removesBlankNodes)
  }

  @Test("Texts that only look the same differ")
  func codePoints() throws {
    #expect(try !delta(":a :p \"e\u{301}\" .", ":a :p \"\u{E9}\" .").isEmpty)
    #expect(try !delta(":a :p \"x\"@en .", ":a :p \"x\" .").isEmpty)
  }

  @Test(
    "Labels of blank nodes do not matter",
    arguments: [
      (":a :p [ :q 1 ] .", ":a :p _:x . _:x :q 1 ."),
      ("_:a :p _:b . _:b :p _:a .", "_:c :p _:d . _:d :p _:c ."),
      ("GRAPH _:g { :a :p _:b } _:g :q 1 .", "GRAPH _:h { :a :p _:c } _:h :q 1 ."),
    ])
  func labels(old: String, new: String) throws { #expect(try delta(old, new).isEmpty) }

  @Test("Blank nodes that hang together go and come together")
  func groups() throws {
    let changed = try delta(
      ":a :p [ :q 1 ; :r [ :q 2 ] ] , [ :q 3 ] .", ":a :p [ :q 1 ; :r [ :q 4 ] ] , [ :q 3 ] .")
    #expect(changed.removed.count == 4)
    #expect(changed.added.count == 4)
    #expect(changed.removesBlankNodes)
  }

  @Test("The same group twice is not the same as once")
  func repeated() throws {
    let more = try delta(":a :p [ :q 1 ] .", ":a :p [ :q 1 ] , [ :q 1 ] .")
    #expect(more.removed.isEmpty && more.added.count == 2)
    let fewer = try delta(":a :p [ :q 1 ] , [ :q 1 ] .", ":a :p [ :q 1 ] .")
    #expect(fewer.removed.count == 2 && fewer.removesBlankNodes)
  }
}
