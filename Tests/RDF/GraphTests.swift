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
    #expect(graph.triples == [first, second])
    #expect(graph.contains(second))
    #expect(graph.subjects == [.iri(e("b")), .iri(e("a"))])
    #expect(graph.about(.iri(e("a"))) == [second])
    #expect(graph.mentioning(.iri(e("o"))) == [first])
    #expect(graph.objects(of: .iri(e("a")), e("p")) == [.literal(Literal("x"))])
    #expect(graph.subjects(with: e("p"), .iri(e("o"))) == [.iri(e("b"))])
    #expect(graph.instances(of: e("o")).isEmpty)
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
