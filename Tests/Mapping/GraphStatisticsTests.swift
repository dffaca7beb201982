import RDF
import Testing

@testable import Mapping

/// The numbers of a dataset's description.
@Suite("Graph statistics")
struct GraphStatisticsTests {
  @Test("Counts subjects, entities, classes, predicates and links, mentions only when asked")
  func counts() {
    let predicate = IRI("http://e/p")
    let main = GraphPart.main.rawValue
    let buffer = TripleBuffer()
    buffer.begin(.iri(IRI("http://e/id/a")), mark: main)
    buffer.append(RDFVocabulary.type, .iri(IRI("http://e/C")))
    buffer.append(predicate, .iri(IRI("http://w/entity/Q1")))
    // The space itself begins as all do that lie in it; what is shorter does not.
    buffer.append(predicate, .iri(IRI("http://w/entity/")))
    buffer.append(predicate, .iri(IRI("http://w/entity")))
    buffer.append(predicate, .literal(Literal("http://w/entity/Q2")))
    buffer.begin(.iri(IRI("http://e/other")), mark: main)
    buffer.append(RDFVocabulary.type, .iri(IRI("http://e/C")))
    buffer.begin(.iri(IRI("http://e/id/")), mark: GraphPart.mentions.rawValue)
    buffer.append(predicate, .literal(Literal("x")))

    let dataset = IRI("http://w/")
    let targets = [(dataset: dataset, space: "http://w/entity/")]
    var statistics = GraphStatistics(base: "http://e/id/", targets: targets)
    statistics.add(buffer, withMentions: false)
    #expect(statistics.triples == 6)
    #expect(statistics.subjects == 2)
    #expect(statistics.entities == 1)
    #expect(statistics.classes == [IRI("http://e/C"): 2])
    #expect(statistics.properties == [RDFVocabulary.type: 2, predicate: 4])
    #expect(statistics.links == [dataset: [predicate: 2]])

    var all = GraphStatistics(base: "http://e/id/", targets: targets)
    all.add(buffer, withMentions: true)
    #expect(all.triples == 7)
    #expect(all.subjects == 3)
    #expect(all.entities == 2)
    #expect(all.properties == [RDFVocabulary.type: 2, predicate: 5])

    all.add(statistics)
    #expect(all.triples == 13)
    #expect(all.links == [dataset: [predicate: 4]])
  }
}
