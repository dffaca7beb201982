import PropertyGraph
import RDF
import Testing

@Suite("Node ids")
struct NodeIdentifierTests {
  @Test(
    "A prefixed name where it can be one, else the IRI in safe letters",
    arguments: [
      ("https://w3id.org/trico/id/meeting/tchm-4", "meeting:tchm-4"),
      ("https://example.org/a.b", "ex:a.b"),
      ("https://example.org/a/b", "_https_3A_2F_2Fexample.org_2Fa_2Fb"),
      ("https://example.org/a_b", "ex:a_b"),
      ("https://example.org/a_", "_https_3A_2F_2Fexample.org_2Fa_5F"),
      ("https://example.org/_a", "_https_3A_2F_2Fexample.org_2F_5Fa"),
      ("https://example.org/a__b", "_https_3A_2F_2Fexample.org_2Fa_5F_5Fb"),
      ("https://example.org/", "_https_3A_2F_2Fexample.org_2F"),
      ("urn:x:é", "_urn_3Ax_3A_C3_A9"),
    ])
  func ids(iri: String, id: String) {
    #expect(NodeIdentifier(prefixes: Fixtures.prefixes)(IRI(iri)) == id)
  }

  @Test("A prefix that could be taken for an escaped IRI is not used")
  func oddPrefixes() {
    var prefixes = PrefixMap()
    prefixes.declare("_urn", "https://example.org/")
    prefixes.declare("", "https://example.com/")
    let identifier = NodeIdentifier(prefixes: prefixes)
    #expect(identifier(IRI("https://example.org/a")) == "_https_3A_2F_2Fexample.org_2Fa")
    #expect(identifier(IRI("https://example.com/a")) == "_https_3A_2F_2Fexample.com_2Fa")
  }

  @Test("No two of many similar IRIs share an id, and no id has two underscores in a row")
  func injective() {
    let pieces = ["", "a", "_", "/", "_2F", "é", "e\u{301}", ".", "-", ":", "%2F"]
    let identifier = NodeIdentifier(prefixes: Fixtures.prefixes)
    var iris: Set<IRI> = []
    for first in pieces {
      for second in pieces {
        for third in pieces { iris.insert(IRI("https://example.org/" + first + second + third)) }
      }
    }
    let ids = iris.map { identifier($0) }
    #expect(Set(ids.map { Array($0.utf8) }).count == iris.count)
    #expect(ids.allSatisfy { !$0.contains("__") && !$0.hasSuffix("_") })
  }

  @Test("Blank nodes have ids that no IRI has")
  func blankNodes() {
    let identifier = NodeIdentifier(prefixes: Fixtures.prefixes)
    #expect(identifier(BlankNode("b0")) == "blank-b0")
    #expect(identifier(BlankNode("x.y_z\u{B7}")) == "blank-x.y_5Fz_C2_B7")
  }
}
