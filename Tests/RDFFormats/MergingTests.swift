import RDF
import RDFFormats
import Testing

@Suite("Merging") struct MergingTests {
  @Test("blank nodes of different documents stay apart, and keep their labels where they can")
  func scopes() {
    let scope = BlankScope()
    func label(_ given: String) -> Term {
      var result = Term.blankNode(BlankNode(""))
      Triple(.blankNode(BlankNode(given)), Example.p, .iri(Example.o)).withQuad {
        result = scope.renamed($0).subject.term
      }
      return result
    }
    func node(_ label: String) -> Term { .blankNode(BlankNode(label)) }
    scope.beginDocument()
    #expect(label("a") == node("a"))
    #expect(label("a_2") == node("a_2"))
    #expect(label("a") == node("a"))
    scope.beginDocument()
    #expect(label("a") == node("a_3"))
    #expect(label("a_3") == node("a_3_2"))
    #expect(label("b") == node("b"))
    #expect(label("a") == node("a_3"))
    scope.beginDocument()
    #expect(label("b") == node("b_2"))
    #expect(label("a") == node("a_4"))
  }

  @Test("a statement is there once; language tags have no case")
  func duplicates() throws {
    let table = try dataset(
      """
      <http://e/s> <http://e/p> "x"@en .
      <http://e/s> <http://e/p> "x"@EN .
      <http://e/s> <http://e/p> "x" .
      <http://e/s> <http://e/p> "x"^^<http://www.w3.org/2001/XMLSchema#string> .
      <http://e/s> <http://e/p> "x" <http://e/g> .
      <http://e/s> <http://e/p> "X"@en .
      <http://e/s> <http://e/p> "e\u{301}" .
      <http://e/s> <http://e/p> "é" .
      """)
    #expect(table.count == 6)
    var tags: [String] = []
    table.forEach { quad in quad.object.term.literal?.language.map { tags.append($0) } }
    #expect(tags == ["en", "en"])
  }

  @Test("very many statements and terms are found again")
  func many() throws {
    let lines = (0..<12_000).map { "_:b\($0 % 5000) <http://e/p\($0 % 7)> \"\($0 % 11_000)\" ." }
    let table = try dataset((lines + lines.reversed()).joined(separator: "\n"))
    #expect(table.count == Set(lines).count)
  }
}

extension Triple {
  /// Lends the triple as a statement.
  fileprivate func withQuad(_ body: (QuadView) -> Void) { Quad(self).withView(body) }
}
