import Ontology
import RDF
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
  private func terms(_ graph: Graph) -> [IRI] { Vocabulary(graph: graph).terms }

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

  @Test("The terms are those of the model, each with its ends, parents, inverse and chain")
  func table() throws {
    let vocabulary = Vocabulary(graph: try Files.graph("trico.ttl"))
    func lines(_ text: String) -> [String] { text.split(separator: "\n").map(String.init) }
    let expected = lines(VocabularyTable.classes) + lines(VocabularyTable.properties)
    #expect(vocabulary.terms.map(vocabulary.line).sorted() == expected.sorted())
  }

  @Test("Classes that share no instance say so, and the key is told")
  func disjointness() throws {
    let vocabulary = Vocabulary(graph: try Files.graph("trico.ttl"))
    let graph = vocabulary.graph
    let lists = graph.instances(of: Vocabulary.owl("AllDisjointClasses")).flatMap {
      graph.objects(of: $0, Vocabulary.owl("members")).map(vocabulary.list)
    }
    let pairs = graph.triples.filter { $0.predicate == Vocabulary.owl("disjointWith") }
      .map { [$0.subject, $0.object].compactMap(\.iri) }
    let sets = (lists + pairs).map { $0.map(vocabulary.short).sorted().joined(separator: " ") }
    #expect(sets.sorted() == VocabularyTable.disjoint)
    for term in vocabulary.terms {
      let keys = vocabulary.lists(term, Vocabulary.owl("hasKey")).map { key in
        key.map(vocabulary.short).joined(separator: " / ")
      }
      #expect(keys.first == VocabularyTable.keys[vocabulary.short(term)])
      #expect(keys.count < 2)
    }
  }
}
