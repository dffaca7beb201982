import RDF
import RDFFormats
import Testing

@testable import TricoKit

/// A graph from Turtle or TriG, in which `:` stands for `http://example.org/`.
func indexed(_ text: String) throws -> GraphIndex {
  let table = QuadTable()
  let receiver = Gathering(table)
  let head = """
    @prefix : <http://example.org/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix trico: <https://w3id.org/trico/def/> .
    @prefix schema: <https://schema.org/> .
    @prefix time: <http://www.w3.org/2006/time#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .

    """
  try RDFFormat.trig.read(
    MemorySource(Array((head + text).utf8)), name: "test", into: receiver)
  return GraphIndex(table)
}

private final class Gathering: QuadReceiver {
  private let table: QuadTable
  init(_ table: QuadTable) { self.table = table }
  func receive(_ quad: QuadView) throws { table.insert(quad) }
}

@Suite("Look-up in a dataset")
struct GraphIndexTests {
  private func example(_ name: String) -> IRI { IRI("http://example.org/\(name)") }

  @Test("Values come in the order of the document, each once whatever its graph")
  func values() throws {
    let graph = try indexed(
      """
      :a :p :c , :b , "x" . :other :p :b .
      GRAPH :g { :a :p :b , :d }
      """)
    let a = try #require(graph.node(example("a")))
    #expect(
      graph.texts(of: a, example("p")) == [
        "http://example.org/c", "http://example.org/b", "x", "http://example.org/d",
      ])
    #expect(graph.count == 5)
    #expect(graph.objects(of: a, example("q")).isEmpty)
    let b = try #require(graph.node(example("b")))
    #expect(graph.subjects(with: example("p"), b).map(graph.localName) == ["a", "other"])
    #expect(graph.subjects.map(graph.localName) == ["a", "other"])
  }

  @Test("An empty dataset has nothing")
  func empty() throws {
    let graph = try indexed("")
    #expect(graph.count == 0)
    #expect(graph.subjects.isEmpty)
    #expect(graph.instances(of: example("C")).isEmpty)
  }

  @Test(
    "A label in English is preferred, then one without language; else the end of the IRI",
    arguments: [
      ("skos:prefLabel \"日本\"@ja , \"Japan\"@en", "Japan"),
      ("skos:prefLabel \"日本\"@ja , \"Japan\"@en-GB", "Japan"),
      ("skos:prefLabel \"日本\"@ja ; rdfs:label \"Japan\"@en", "日本"),
      ("rdfs:label \"x\" , \"y\"@fr", "x"),
      ("skos:prefLabel :notALabel", "thing"),
      (":p :q", "thing"),
    ])
  func labels(statements: String, label: String) throws {
    let graph = try indexed(":thing \(statements) .")
    #expect(graph.label(try #require(graph.node(example("thing")))) == label)
  }

  @Test("Every kind of node has a short name")
  func localNames() throws {
    let graph = try indexed("<http://e.org/> :p <http://e.org/a#b> , \"a/b\" , _:x .")
    let names = graph.about(try #require(graph.node(IRI("http://e.org/")))).map {
      graph.localName($0.object)
    }
    #expect(names == ["b", "a/b", "_:x"])
    #expect(graph.localName(try #require(graph.node(IRI("http://e.org/")))) == "http://e.org/")
  }
}
