import Ontology
import RDF
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
  private static let owl = Namespace("http://www.w3.org/2002/07/owl#")
  private static let kinds = [
    "Class", "ObjectProperty", "DatatypeProperty", "AnnotationProperty",
  ].map { owl($0) }

  /// The vocabulary's own terms in its file.
  private func terms(_ graph: Graph) -> [IRI] {
    graph.subjects.compactMap(\.iri).filter { term in
      Trico.namespace.localName(of: term) != nil
        && Self.kinds.contains {
          graph.contains(Triple(.iri(term), RDFVocabulary.type, .iri($0)))
        }
    }
  }

  /// Local names that the Swift file makes terms of.
  private func constants() throws -> [String] {
    let text = try Files.text("Ontology/Embedded/Vocabulary.swift")
    return text.matches(of: /namespace\("([^"]+)"\)/).map { String($0.output.1) }
  }

  @Test("Every term that the program names is defined, as a class or a property")
  func constantsAreDefined() throws {
    let graph = try Files.graph("trico.ttl")
    let defined = Set(terms(graph))
    let names = try constants()
    #expect(names.count > 60)
    #expect(Set(names).count == names.count)
    for name in names { #expect(defined.contains(Trico.namespace(name)), "trico:\(name)") }
  }

  @Test("Every term of the vocabulary has a constant")
  func termsHaveConstants() throws {
    let names = Set(try constants())
    for term in terms(try Files.graph("trico.ttl")) {
      let name = try #require(Trico.namespace.localName(of: term))
      #expect(names.contains(String(name)), "\(term)")
    }
  }

  @Test("Every term has a label, a comment or definition, and says where it is defined")
  func annotations() throws {
    let graph = try Files.graph("trico.ttl")
    let terms = terms(graph)
    #expect(terms.count > 60)
    for term in terms {
      let node = Term.iri(term)
      #expect(!graph.objects(of: node, Foreign.rdfs("label")).isEmpty, "\(term)")
      let texts =
        graph.objects(of: node, Foreign.rdfs("comment"))
        + graph.objects(of: node, SKOS.namespace("definition"))
      #expect(!texts.isEmpty, "\(term)")
      #expect(
        graph.objects(of: node, Foreign.rdfs("isDefinedBy")) == [.iri(Trico.namespace.iri)],
        "\(term)")
    }
  }

  @Test("Classes are written Like This, properties like this, in letters alone")
  func names() throws {
    let graph = try Files.graph("trico.ttl")
    for term in terms(graph) {
      let name = try #require(Trico.namespace.localName(of: term))
      #expect(name.allSatisfy { $0.isASCII && $0.isLetter }, "\(term)")
      let isClass = graph.contains(
        Triple(.iri(term), RDFVocabulary.type, .iri(Self.owl("Class"))))
      #expect(name.first?.isUppercase == isClass, "\(term)")
    }
  }

  @Test("Inverse properties name each other")
  func inverses() throws {
    let graph = try Files.graph("trico.ttl")
    let inverseOf = Self.owl("inverseOf")
    let pairs = graph.triples.filter { $0.predicate == inverseOf }
    #expect(pairs.count >= 12)
    for pair in pairs {
      let other = try #require(pair.subject.iri)
      #expect(graph.contains(Triple(pair.object, inverseOf, .iri(other))), "\(pair)")
    }
  }

  @Test("The properties and classes that the files use are defined")
  func usedTerms() throws {
    let defined = Set(terms(try Files.graph("trico.ttl")))
    for file in ["authorities.ttl", "codes.ttl", "themes.ttl"] {
      for triple in try Files.graph(file).triples {
        for term in [triple.predicate, triple.object.iri].compactMap({ $0 })
        where Trico.namespace.localName(of: term) != nil {
          #expect(defined.contains(term), "\(file): \(term)")
        }
      }
    }
  }
}
