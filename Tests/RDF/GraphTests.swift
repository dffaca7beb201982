import RDF
import Testing

@Suite("Graph and prefixes") struct GraphTests {
  private let e = Namespace("http://e/")

  @Test("a graph holds each triple once, in order of arrival")
  func graph() {
    var graph = Graph()
    let first = Triple(e("b"), e("p"), .iri(e("o")))
    let second = Triple(e("a"), e("p"), .literal(Literal("x")))
    let isNew = [first, second, first].map { graph.insert($0) }
    #expect(isNew == [true, true, false])
    #expect(graph.count == 2)
    #expect(Array(graph.triples) == [first, second])
    #expect(graph.contains(second))
    #expect(graph.subjects == [.iri(e("b")), .iri(e("a"))])
    #expect(graph.about(.iri(e("a"))) == [second])
    #expect(graph.mentioning(.iri(e("o"))) == [first])
    #expect(graph.objects(of: .iri(e("a")), e("p")) == [.literal(Literal("x"))])
    #expect(graph.subjects(with: e("p"), .iri(e("o"))) == [.iri(e("b"))])
    #expect(graph.instances(of: e("o")).isEmpty)
  }

  @Test("a graph of many triples finds each of them, and keeps their order")
  func manyTriples() {
    var graph = Graph()
    let triples = (0..<5000).map { number in
      Triple(e("s\(number % 100)"), e("p\(number % 7)"), .literal(Literal(number)))
    }
    let isNew = (triples + triples).map { graph.insert($0) }
    #expect(isNew == triples.map { _ in true } + triples.map { _ in false })
    #expect(Array(graph.triples) == triples)
    #expect(triples.allSatisfy(graph.contains))
    #expect(!graph.contains(Triple(e("s1"), e("p0"), .literal(Literal(2)))))
    #expect(graph.subjects.count == 100)
    #expect(graph.about(.iri(e("s3"))) == triples.filter { $0.subject == .iri(e("s3")) })
  }

  @Test("terms have numbers in order of arrival")
  func numbers() throws {
    var graph = Graph()
    graph.insert(Triple(e("a"), e("p"), .iri(e("b"))))
    graph.insert(Triple(e("b"), e("p"), .iri(e("a"))))
    graph.insert(Triple(e("a"), e("q"), .iri(e("a"))))
    #expect(graph.termCount == 4)
    #expect((0..<4).map { graph.term(Int32($0)) } == ["a", "p", "b", "q"].map { .iri(e($0)) })
    #expect(graph.number(of: .iri(e("b"))) == 2)
    #expect(graph.number(of: .iri(e("c"))) == nil)
    var rows: [[Int32]] = []
    graph.forEachRow(about: 0) { rows.append([$0.subject, $0.predicate, $0.object]) }
    #expect(rows == [[0, 1, 2], [0, 3, 0]])
  }

  @Test("the longest namespace matches, the last declaration of a prefix counts")
  func prefixes() {
    var map = PrefixMap()
    map.declare("a", "http://old/")
    map.declare("a", "http://e/")
    map.declare("b", "http://e/b/")
    #expect(map.entries.count == 2)
    #expect(map.longestMatch(for: e("b/c"))?.entry.prefix == "b")
    #expect(map.longestMatch(for: e("b/c"))?.local == "c")
    #expect(map.longestMatch(for: e("c"))?.entry.prefix == "a")
    #expect(map.longestMatch(for: IRI("http://f/")) == nil)
    #expect(map.expand("b:x") == e("b/x"))
    #expect(map.expand("c:x") == nil)
    #expect(map.expand("x") == nil)
  }

  @Test("a namespace gives back local names")
  func namespace() {
    #expect(e.localName(of: e("x")) == "x")
    #expect(e.localName(of: IRI("http://e/")) == nil)
    #expect(e.localName(of: IRI("http://f/x")) == nil)
  }
}
