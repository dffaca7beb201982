import RDF
import Testing

@testable import Mapping

@Suite("Identifiers")
struct MinterTests {
  @Test(
    "An identifier is the base, the class and the slug",
    arguments: [
      ("https://w3id.org/trico/id/", "https://w3id.org/trico/id/meeting/tchm-4"),
      ("https://example.org/data#", "https://example.org/data#meeting/tchm-4"),
    ])
  func mint(base: String, expected: String) {
    #expect(Minter(base: base)("meeting", "tchm-4").value == expected)
    #expect(Minter(base: base).node("meeting/tchm-4").value == expected)
  }

  @Test("A theme stays in the namespace of the code lists")
  func themes() {
    let mint = Minter(base: "https://example.org/")
    #expect(mint.node("theme/ipr").value == "https://w3id.org/trico/scheme/theme/ipr")
  }

  @Test(
    "Only what the authority file names under the default base moves to another",
    arguments: [
      ("https://w3id.org/trico/id/agency/kcs", "https://example.org/agency/kcs"),
      ("https://w3id.org/trico/scheme/theme/ipr", "https://w3id.org/trico/scheme/theme/ipr"),
      ("https://w3id.org/trico/def/Meeting", "https://w3id.org/trico/def/Meeting"),
      ("http://www.wikidata.org/entity/Q17", "http://www.wikidata.org/entity/Q17"),
      ("https://w3id.org/trico/id", "https://w3id.org/trico/id"),
    ])
  func rebase(iri: String, expected: String) {
    let mint = Minter(base: "https://example.org/")
    #expect(mint.rebase(IRI(iri)).value == expected)
    #expect(mint.rebase(Term.iri(IRI(iri))) == .iri(IRI(expected)))
  }

  @Test("Literals do not move")
  func literals() {
    let literal = Term.literal(Literal("https://w3id.org/trico/id/agency/kcs"))
    #expect(Minter(base: "https://example.org/").rebase(literal) == literal)
  }

  @Test(
    "The tail of what the ontology names is its class and slug",
    arguments: [
      ("https://w3id.org/trico/id/agency/kcs", "agency/kcs"),
      ("https://w3id.org/trico/scheme/theme/ipr", "theme/ipr"),
      ("https://example.org/agency/kcs", nil),
    ] as [(String, String?)])
  func tail(iri: String, expected: String?) {
    #expect(Minter.tail(of: IRI(iri)) == expected)
  }
}
