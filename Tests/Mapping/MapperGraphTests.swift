import Ontology
import RDF
import RDFFormats
import Testing

@testable import Mapping

@Suite("Rules that hold for the whole graph")
struct MapperGraphTests {
  enum Source: String, CaseIterable, CustomTestStringConvertible {
    case sample, rich
    var testDescription: String { rawValue }

    func text() throws -> String { self == .sample ? try Fixtures.sample() : RichPage.text }
  }

  /// The whole graph, in the order of writing.
  private func triples(_ source: Source) throws -> [Triple] {
    let page = try Fixtures.map(try source.text())
    return page.main + page.mentions
  }

  /// The classes and properties of the vocabulary, as they stand in its file.
  private func vocabulary() throws -> Graph {
    let text = try String(contentsOfFile: Repository.path("Ontology/trico.ttl"))
    var graph = Graph()
    try TurtleReader.read(Array(text.utf8), name: "trico.ttl") { graph.insert($0) }
    return graph
  }

  @Test("There is no blank node", arguments: Source.allCases)
  func blankNodes(source: Source) throws {
    for triple in try triples(source) {
      #expect(triple.subject.iri != nil)
      if case .blankNode = triple.object { Issue.record("\(triple)") }
    }
  }

  @Test(
    "Whatever is linked inside the data or the code lists is described", arguments: Source.allCases)
  func danglingLinks(source: Source) throws {
    let triples = try triples(source)
    let subjects = Set(triples.map(\.subject))
    for triple in triples {
      guard let object = triple.object.iri, Minter.tail(of: object) != nil else { continue }
      #expect(subjects.contains(triple.object), "\(triple)")
    }
  }

  @Test("Every resource has a class", arguments: Source.allCases)
  func classes(source: Source) throws {
    let triples = try triples(source)
    let typed = Set(triples.filter { $0.predicate == RDFVocabulary.type }.map(\.subject))
    #expect(Set(triples.map(\.subject)).subtracting(typed).isEmpty)
  }

  @Test("Each triple is written once", arguments: Source.allCases)
  func duplicates(source: Source) throws {
    let triples = try triples(source)
    #expect(Set(triples).count == triples.count)
  }

  @Test("All triples of a subject follow one another", arguments: Source.allCases)
  func runs(source: Source) throws {
    let page = try Fixtures.map(try source.text())
    for part in [page.main, page.mentions] {
      var ended: Set<Term> = []
      var current: Term?
      for subject in part.map(\.subject) where subject != current {
        if let current { ended.insert(current) }
        #expect(!ended.contains(subject), "\(subject) comes back")
        current = subject
      }
    }
  }

  @Test("Every identifier is a class and a slug", arguments: Source.allCases)
  func slugs(source: Source) throws {
    let pattern =
      #/
      https://w3id\.org/trico/(id/[a-z]+|scheme|scheme/[a-z-]+)/[a-z0-9]+(-[a-z0-9]+)*
      /#
    for subject in Set(try triples(source).compactMap(\.subject.iri)) {
      #expect(subject.value.wholeMatch(of: pattern) != nil, "\(subject)")
    }
  }

  @Test("Super-properties are written out", arguments: Source.allCases)
  func superProperties(source: Source) throws {
    try check(source, Foreign.rdfs("subPropertyOf")) { triple, above in
      Triple(triple.subject, above, triple.object)
    }
  }

  @Test("Both directions of inverse properties are written", arguments: Source.allCases)
  func inverses(source: Source) throws {
    try check(source, IRI("http://www.w3.org/2002/07/owl#inverseOf")) { triple, inverse in
      Triple(triple.object, inverse, triple.subject)
    }
  }

  /// Whether the triple that follows from each one by an axiom of the vocabulary is there too.
  private func check(
    _ source: Source, _ axiom: IRI, _ follows: (Triple, IRI) -> Triple
  ) throws {
    let vocabulary = try vocabulary()
    let triples = try triples(source)
    let all = Set(triples)
    var count = 0
    for triple in triples {
      for other in vocabulary.objects(of: .iri(triple.predicate), axiom).compactMap(\.iri) {
        count += 1
        #expect(all.contains(follows(triple, other)), "\(follows(triple, other))")
      }
    }
    #expect(count > 20)
  }

  @Test("The classes above a class are written out", arguments: Source.allCases)
  func superClasses(source: Source) throws {
    let vocabulary = try vocabulary()
    let triples = try triples(source)
    let all = Set(triples)
    for triple in triples where triple.predicate == RDFVocabulary.type {
      for above in vocabulary.objects(of: triple.object, Foreign.rdfs("subClassOf")) {
        #expect(all.contains(Triple(triple.subject, RDFVocabulary.type, above)), "\(triple)")
      }
    }
  }

  @Test("Every remark and its target point at each other", arguments: Source.allCases)
  func remarks(source: Source) throws {
    let all = Set(try triples(source))
    let remarks = all.filter {
      $0.predicate == RDFVocabulary.type && $0.object == .iri(Trico.Class.qualityIssue)
    }.map(\.subject)
    #expect(remarks.count > 5)
    for remark in remarks {
      let about = all.filter { $0.subject == remark }
      let targets = about.filter { $0.predicate == OA.hasTarget }
      #expect(targets.count == 1)
      for target in targets {
        #expect(all.contains(Triple(target.object, DQV.hasQualityAnnotation, remark)), "\(target)")
      }
      #expect(about.contains { $0.predicate == Trico.issueType })
      #expect(about.contains { $0.predicate == Trico.severity })
      let motivations = about.filter { $0.predicate == OA.motivatedBy }
      #expect(motivations.map(\.object) == [.iri(DQV.qualityAssessment)])
      #expect(about.contains { $0.predicate == PROV.wasDerivedFrom })
    }
  }

  @Test("Spans lie within the page", arguments: Source.allCases)
  func spans(source: Source) throws {
    let page = try Fixtures.map(try source.text())
    let counts = page.graph.instances(of: Trico.Class.sourceDocument)
      .flatMap { page.graph.objects(of: $0, Trico.lineCount) }
      .compactMap { $0.literal.flatMap { Int($0.lexicalForm) } }
    let last = try #require(counts.first)
    for span in page.graph.instances(of: Trico.Class.sourceSpan) {
      let lines = [Trico.firstLine, Trico.lastLine].compactMap {
        page.graph.objects(of: span, $0).first?.literal.flatMap { Int($0.lexicalForm) }
      }
      #expect(lines.count == 2 && lines[0] >= 1 && lines[0] <= lines[1] && lines[1] <= last)
    }
  }
}
