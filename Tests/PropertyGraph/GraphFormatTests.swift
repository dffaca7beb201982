import PropertyGraph
import RDFFormats
import Testing

/// What all formats of graphs have in common.
@Suite("Graph formats")
struct GraphFormatTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  @Test("Each is found by its name in any case, and its files have endings of their own")
  func names() {
    for format in GraphFormat.allCases {
      #expect(GraphFormat(name: format.name) == format)
      #expect(GraphFormat(name: format.name.uppercased()) == format)
    }
    #expect(GraphFormat(name: "gml") == nil)
    let endings = GraphFormat.allCases.flatMap(\.endings)
    #expect(Set(endings).count == endings.count)
  }

  @Test(
    "Every format takes a graph with everything in it, and an empty one",
    arguments: GraphFormat.allCases)
  func takesAll(format: GraphFormat) throws {
    for graph in [RichGraph.value, PropertyGraph(nodes: [], edges: [])] {
      let files = try Fixtures.files(graph, format)
      #expect(Set(files.keys) == Set(format.endings))
      #expect(files.values.allSatisfy { $0.hasSuffix("\n") })
      #expect(try Fixtures.files(graph, format) == files)
    }
  }

  @Test(
    "A character that XML cannot hold is refused wherever it stands",
    arguments: GraphFormat.allCases, [0x0, 0xB, 0x1B, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func control(format: GraphFormat, code: UInt32) throws {
    let bad = "a\(Character(try #require(Unicode.Scalar(code))))b"
    func placed(_ node: Node) -> Node {
      var node = node
      node.position = PropertyGraph.Point(x: 0, y: 0)
      return node
    }
    let note = PropertyGraph.Attribute("note", .string(bad))
    let good = placed(Node(id: "a", type: "t", label: "A"))
    var graphs = [
      "label": PropertyGraph(nodes: [placed(Node(id: "a", type: "t", label: bad))], edges: [])
    ]
    // A drawing shows no attributes.
    if format != .svg {
      let node = placed(Node(id: "a", type: "t", label: "A", attributes: [note]))
      let edge = Edge(source: "a", target: "a", type: "k", attributes: [note])
      graphs["note"] = PropertyGraph(nodes: [node], edges: [])
      graphs["edge"] = PropertyGraph(nodes: [good], edges: [edge])
    }
    for (name, graph) in graphs {
      let error = #expect(throws: PropertyGraphError.self, "\(name)") {
        try Fixtures.files(graph, format)
      }
      guard case .character(code, let place)? = error else {
        Issue.record("\(name): \(error?.description ?? "no error")")
        continue
      }
      #expect(place.contains(name == "label" ? "attribute label" : "attribute note"))
    }
  }

  @Test(
    "Names of attributes that would hide something are refused",
    arguments: [GraphFormat.graphml, .yed, .gexf, .csv],
    ["id", "label", "labelV", "type", "x", "color", "two words", "", "é"])
  func attributeNames(format: GraphFormat, name: String) {
    for graph in [
      Fixtures.one(.init(name, .int(1))),
      PropertyGraph(
        nodes: [Node(id: "a", type: "t", label: "A")],
        edges: [Edge(source: "a", target: "a", type: "k", attributes: [.init(name, .int(1))])]),
    ] {
      #expect(throws: PropertyGraphError.name(name, at: "an attribute's name")) {
        try Fixtures.files(graph, format)
      }
    }
  }

  @Test(
    "What is no finite number is refused",
    arguments: [GraphFormat.graphml, .yed, .gexf, .csv], [Double.infinity, -.infinity, .nan])
  func infinite(format: GraphFormat, number: Double) {
    #expect(throws: PropertyGraphError.number("\(number)", at: "node ex:0, attribute share")) {
      try Fixtures.files(Fixtures.one(.init("share", .double(number))), format)
    }
  }

  @Test("A failing sink's error comes through", arguments: GraphFormat.allCases)
  func sink(format: GraphFormat) {
    #expect(throws: FailingSink.Full.self) {
      try format.write(PropertyGraph(nodes: [], edges: []), id: "g") { _ in FailingSink() }
    }
  }
}

/// A sink that takes nothing.
final class FailingSink: ByteSink {
  struct Full: Error {}

  func write(_ bytes: UnsafeRawBufferPointer) throws { throw Full() }
}
