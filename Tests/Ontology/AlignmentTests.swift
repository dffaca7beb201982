import Ontology
import RDF
import Testing

/// The mappings to vocabularies that are not reused, in a file of their own.
@Suite("Alignments")
struct AlignmentTests {
  private static let wider = [
    Vocabulary.rdfs("subClassOf"), Vocabulary.rdfs("subPropertyOf"),
  ]
  private static let file = IRI("https://w3id.org/trico/def/alignments")

  @Test("Nothing imports them, and they import nothing")
  func imports() throws {
    for file in ["trico.ttl", "alignments.ttl"] {
      let imports = Vocabulary.owl("imports")
      #expect(try Files.graph(file).triples.allSatisfy { $0.predicate != imports }, "\(file)")
    }
    #expect(Vocabulary(graph: try Files.graph("alignments.ttl")).kinds(Self.file) == ["Ontology"])
  }

  @Test("Every statement goes from one of our terms to a foreign one that is wider")
  func directions() throws {
    let graph = try Files.graph("alignments.ttl")
    let allowed =
      Self.wider
      + [Vocabulary.rdfs("seeAlso"), SKOS.namespace("editorialNote"), RDFVocabulary.type]
    for triple in graph.triples where triple.subject.iri != Self.file {
      #expect(allowed.contains(triple.predicate), "\(triple)")
      if triple.predicate != RDFVocabulary.type {
        #expect(triple.subject.iri.map(isOwn) == true, "\(triple)")
        #expect(triple.object.iri.map(isOwn) != true, "\(triple)")
      }
    }
  }

  @Test("Terms are of the kind that the vocabulary and the statements make them")
  func kinds() throws {
    let alignments = Vocabulary(graph: try Files.graph("alignments.ttl"))
    let vocabulary = Vocabulary(graph: try Files.graph("trico.ttl"))
    for triple in alignments.graph.triples where Self.wider.contains(triple.predicate) {
      let own = try #require(triple.subject.iri)
      let foreign = try #require(triple.object.iri)
      let kinds = vocabulary.kinds(own).filter { $0 != "FunctionalProperty" }
      #expect(alignments.kinds(own) == kinds, "\(own)")
      #expect(alignments.kinds(foreign) == kinds, "\(foreign)")
      #expect((kinds == ["Class"]) == (triple.predicate == Self.wider[0]), "\(triple)")
    }
  }

  @Test(
    "What is only near to a term is told by a note",
    arguments: ["cv", "eli-dl", "besluit"])
  func notes(prefix: String) throws {
    let graph = try Files.graph("alignments.ttl")
    let near = graph.triples.filter { $0.predicate == Vocabulary.rdfs("seeAlso") }
      .filter { $0.subject.iri != Self.file }
    for link in near {
      #expect(!graph.objects(of: link.subject, SKOS.namespace("editorialNote")).isEmpty, "\(link)")
    }
    let notes = near.flatMap { graph.objects(of: $0.subject, SKOS.namespace("editorialNote")) }
      .compactMap(\.literal?.lexicalForm)
    #expect(notes.contains { $0.contains("\(prefix):") || $0.contains(prefix.uppercased()) })
  }

  @Test("The file has an author, a licence, a version and a date")
  func header() throws {
    let graph = try Files.graph("alignments.ttl")
    for predicate in ["title", "description", "creator", "publisher", "license", "issued"]
      .map({ DCTerms.namespace($0) }) + [Vocabulary.owl("versionIRI")]
    {
      #expect(graph.objects(of: .iri(Self.file), predicate).count == 1, "\(predicate)")
    }
  }

  private func isOwn(_ term: IRI) -> Bool { Trico.namespace.localName(of: term) != nil }
}
