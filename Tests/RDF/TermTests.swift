import RDF
import Testing

@Suite("Terms") struct TermTests {
  private let p = IRI("http://e/p")

  @Test("are the same only by code points, also in sets")
  func identity() {
    #expect(Literal("é") != Literal("e\u{301}"))
    #expect(IRI("http://e/é") != IRI("http://e/e\u{301}"))
    #expect(BlankNode("é") != BlankNode("e\u{301}"))
    let terms: Set<Term> = [
      .literal(Literal("x")), .literal(Literal("x", language: "en")),
      .literal(Literal("x", language: "EN")), .literal(Literal("x", datatype: p)),
      .iri(IRI("x")), .blankNode(BlankNode("x")), .literal(Literal("x", datatype: XSD.string)),
    ]
    #expect(terms.count == 6)
  }

  @Test("literals know their datatype and language")
  func literals() {
    #expect(Literal("x").datatype == XSD.string)
    #expect(Literal("x", language: "en").datatype == RDFVocabulary.langString)
    #expect(Literal("x", language: "en").language == "en")
    #expect(Literal(-7) == Literal("-7", datatype: XSD.integer))
    #expect(Literal("x", datatype: XSD.string).kind == .string)
    #expect(Literal("x").language == nil)
    #expect("\(Literal("x", language: "en"))" == "\"x\"@en")
    #expect("\(Literal("x", datatype: p))" == "\"x\"^^<http://e/p>")
  }

  @Test("sort by kind, then by code points")
  func order() {
    let sorted: [Term] = [
      .iri(IRI("http://e/B")), .iri(IRI("http://e/a")), .blankNode(BlankNode("a")),
      .literal(Literal("B")), .literal(Literal("a")), .literal(Literal("a", language: "en")),
      .literal(Literal("b")),
    ]
    let byRule = sorted.shuffled().sorted()
    #expect(byRule.map(\.description).last == "\"b\"")
    #expect(byRule.first == sorted.first)
    #expect(byRule == byRule.reversed().sorted())
  }

  @Test(
    "IRIs are validated at the border",
    arguments: [
      ("http://e/a>b", IRIError.forbiddenCharacter(0x3E, in: "http://e/a>b")),
      ("rel", .noScheme("rel")), ("", .noScheme("")), ("1a:b", .noScheme("1a:b")),
      ("http://e/ ", .forbiddenCharacter(0x20, in: "http://e/ ")),
    ])
  func invalid(text: String, expected: IRIError) {
    #expect(throws: expected) { try IRI(validating: text) }
  }

  @Test("good IRIs pass", arguments: ["http://e/é", "urn:x", "a+b-c.1:", "HTTP://e"])
  func valid(text: String) throws { #expect(try IRI(validating: text).value == text) }
}
