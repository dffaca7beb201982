import RDF
import Testing

@Suite("Evidence for links to the outside")
struct EvidenceTests {
  @Test(
    "Every link has a statement that tells where it was seen",
    arguments: ["themes.ttl", "codes.ttl", "authorities.ttl"])
  func shippedFiles(file: String) throws {
    let rules = EvidenceRules(graph: try Files.graph(file))
    #expect(rules.links.count >= 4)
    #expect(rules.unproven() == [])
    #expect(rules.idle() == [])
  }

  @Test(
    "A link without evidence is found",
    arguments: [
      "",
      "evidence:a a rdf:Statement ; rdf:subject place:a ; rdf:predicate schema:sameAs ; "
        + "rdf:object wikidata:Q1 .",
      "evidence:a a rdf:Statement ; rdf:subject place:a ; rdf:predicate schema:sameAs ; "
        + "rdf:object wikidata:Q1 ; skos:editorialNote \"\" .",
      "evidence:a a rdf:Statement ; rdf:subject place:a ; rdf:predicate schema:sameAs ; "
        + "rdf:object wikidata:Q2 ; skos:editorialNote \"seen\" .",
      "evidence:a a rdf:Statement ; rdf:subject place:a ; rdf:predicate skos:exactMatch ; "
        + "rdf:object wikidata:Q1 ; skos:editorialNote \"seen\" .",
      "evidence:a rdf:subject place:a ; rdf:predicate schema:sameAs ; "
        + "rdf:object wikidata:Q1 ; skos:editorialNote \"seen\" .",
    ])
  func badGraphs(evidence: String) throws {
    let graph = try Files.graph(turtle: "place:a schema:sameAs wikidata:Q1 .\n" + evidence)
    #expect(EvidenceRules(graph: graph).unproven().count == 1)
  }

  @Test(
    "Every kind of link needs evidence",
    arguments: ["exactMatch", "closeMatch", "broadMatch", "narrowMatch", "relatedMatch"])
  func kinds(kind: String) throws {
    let graph = try Files.graph(turtle: "theme:a skos:\(kind) wikidata:Q1 .")
    #expect(EvidenceRules(graph: graph).unproven().count == 1)
  }

  @Test("With evidence the same link is good; evidence for nothing is not")
  func goodGraph() throws {
    let evidence = """
      evidence:a a rdf:Statement ; rdf:subject place:a ; rdf:predicate schema:sameAs ;
        rdf:object wikidata:Q1 ; skos:editorialNote "Seen in a file." .

      """
    let good = EvidenceRules(
      graph: try Files.graph(turtle: "place:a schema:sameAs wikidata:Q1 .\n" + evidence))
    #expect(good.unproven() == [])
    #expect(good.idle() == [])
    #expect(EvidenceRules(graph: try Files.graph(turtle: evidence)).idle().count == 1)
  }
}
