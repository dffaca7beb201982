import PropertyGraph
import Testing

@Suite("Property graph")
struct PropertyGraphTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  static func node(_ id: String, _ type: String = "t") -> Node {
    Node(id: id, type: type, label: id)
  }

  @Test("Nodes come by type, then id, in byte order")
  func nodeOrder() {
    let graph = PropertyGraph(
      nodes: [
        Self.node("a", "z"), Self.node("b2", "m"), Self.node("b-1", "m"), Self.node("B", "m"),
      ], edges: [])
    #expect(graph.nodes.map(\.id) == ["B", "b-1", "b2", "a"])
  }

  @Test("Edges come by type, then source, then target")
  func edgeOrder() {
    let graph = PropertyGraph(
      nodes: [Self.node("a"), Self.node("b")],
      edges: [
        Edge(source: "b", target: "a", type: "k"), Edge(source: "a", target: "b", type: "k"),
        Edge(source: "a", target: "a", type: "k"), Edge(source: "b", target: "b", type: "j"),
      ])
    #expect(
      graph.edges.map(\.id) == ["e_j__b__b", "e_k__a__a", "e_k__a__b", "e_k__b__a"])
  }

  @Test("The order of what is given does not matter")
  func determinism() {
    let nodes = ["c", "a", "b"].map { Self.node($0) }
    let edges = [
      Edge(source: "c", target: "a", type: "k"), Edge(source: "a", target: "b", type: "k"),
    ]
    #expect(
      PropertyGraph(nodes: nodes, edges: edges)
        == PropertyGraph(nodes: nodes.reversed(), edges: edges.reversed()))
  }

  @Test("An edge without a node at one end goes")
  func dangling() {
    let graph = PropertyGraph(
      nodes: [Self.node("a")],
      edges: [
        Edge(source: "a", target: "x", type: "k"), Edge(source: "x", target: "a", type: "k"),
        Edge(source: "a", target: "a", type: "k"),
      ])
    #expect(graph.edges.map(\.id) == ["e_k__a__a"])
  }

  @Test("Of nodes with one id, and of edges between the same nodes, the first stays")
  func doubles() {
    let graph = PropertyGraph(
      nodes: [Node(id: "a", type: "t", label: "first"), Node(id: "a", type: "s", label: "second")],
      edges: [
        Edge(source: "a", target: "a", type: "k", attributes: [.init("n", .int(1))]),
        Edge(source: "a", target: "a", type: "k", attributes: [.init("n", .int(2))]),
      ])
    #expect(graph.nodes.map(\.label) == ["first"])
    #expect(graph.edges.map { $0["n"] } == [.int(1)])
  }

  @Test("Ids are compared by bytes: composed and decomposed letters are two ids")
  func bytes() {
    let graph = PropertyGraph(nodes: [Self.node("\u{E9}"), Self.node("e\u{301}")], edges: [])
    #expect(graph.nodes.count == 2)
  }

  @Test("Attributes come by name, each name once")
  func attributes() {
    let node = Node(
      id: "a", type: "t", label: "",
      attributes: [.init("b", .int(1)), .init("a", .string("x")), .init("b", .int(2))])
    #expect(node.attributes == [.init("a", .string("x")), .init("b", .int(1))])
  }
}
