import PropertyGraph
import RDFFormats
import Testing

@Suite("SVG")
struct SVGSerializerTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  static func document(_ graph: PropertyGraph, title: String? = nil) throws -> String {
    let sink = MemorySink()
    try SVGSerializer(title: title).write(graph, to: sink)
    return sink.text
  }

  /// A node at a place.
  static func node(
    _ id: String, _ x: Double, _ y: Double, color: String? = nil, prominence: Double = 1
  ) -> Node {
    var node = Node(
      id: id, type: "big_thing", label: "<\(id)>", color: color.flatMap { PropertyGraph.Color($0) },
      prominence: prominence)
    node.position = PropertyGraph.Point(x: x, y: y)
    return node
  }

  @Test("A box and a label for each node, upside up; a line from box to box for each edge")
  func shape() throws {
    let graph = PropertyGraph(
      nodes: [
        Self.node("a", 0, 0, color: "#0072B2", prominence: 2), Self.node("b", 200, 100),
        Self.node("c", 200, 0),
      ],
      edges: [
        Edge(
          source: "a", target: "c", type: "is_in", attributes: [.init("weight", .double(4))],
          color: PropertyGraph.Color("#00FF0A"))
      ])
    #expect(
      try Self.document(graph, title: "R&D") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" version="1.1" role="img"
            width="528" height="264" viewBox="-46.8 -164 528 264"
            font-family="Helvetica, Arial, sans-serif" font-size="10">
          <title>R&amp;D</title>
          <desc>nodes: 3, edges: 1</desc>
          <rect x="-46.8" y="-164" width="528" height="264" fill="#FFFFFF"/>
          <text x="-22.8" y="-136" font-size="18">R&amp;D</text>
          <g data-type="is_in" stroke="#00FF0A" fill="#00FF0A" stroke-opacity="0.8">
            <path data-id="e_is_in__a__c" stroke-width="2" d="M22.8 0L178.6 0M185.6 0L178.6 2.45\
        L178.6 -2.45Z"><title>&lt;a&gt; — is in (4) → &lt;c&gt;</title></path>
          </g>
          <g font-size="9" text-anchor="middle" fill="#333333" stroke="#FFFFFF" stroke-width="3" \
        paint-order="stroke">
            <text x="87.92" y="3">4</text>
          </g>
          <g data-type="big_thing" fill="#0072B2" stroke="#444444" stroke-width="0.5" \
        text-anchor="middle">
            <g data-id="a"><title>big thing: &lt;a&gt;</title><rect rx="5" x="-22.8" y="-16" \
        width="45.6" height="32"/><text stroke="none" fill="#FFFFFF" font-size="20">\
        <tspan x="0" y="7">&lt;a&gt;</tspan></text></g>
          </g>
          <g data-type="big_thing" fill="#EEEEEE" stroke="#444444" stroke-width="0.5" \
        text-anchor="middle">
            <g data-id="b"><title>big thing: &lt;b&gt;</title><rect rx="5" x="185.6" y="-110" \
        width="28.8" height="20"/><text stroke="none" fill="#000000">\
        <tspan x="200" y="-96.5">&lt;b&gt;</tspan></text></g>
            <g data-id="c"><title>big thing: &lt;c&gt;</title><rect rx="5" x="185.6" y="-10" \
        width="28.8" height="20"/><text stroke="none" fill="#000000">\
        <tspan x="200" y="3.5">&lt;c&gt;</tspan></text></g>
          </g>
          <g data-type="legend" font-size="12">
            <rect rx="3" x="-22.8" y="42" width="22" height="12" fill="#0072B2"/>\
        <text x="5.2" y="52">big thing</text>
            <path stroke="#00FF0A" fill="#00FF0A" stroke-width="1.5" \
        d="M-22.8 72L-7.05 72M-0.8 72L-7.05 74.19L-7.05 69.81Z"/><text x="5.2" y="76">is in</text>
          </g>
        </svg>

        """)
  }

  @Test("A node without a place cannot be drawn")
  func unplaced() {
    let graph = Fixtures.plain(nodes: 3, edges: [])
    #expect(throws: PropertyGraphError.unplaced(nodes: 3)) { try Self.document(graph) }
  }

  @Test("Lines between the same two nodes lie side by side, whatever their direction")
  func lanes() throws {
    let graph = PropertyGraph(
      nodes: [Self.node("a", 0, 0), Self.node("b", 200, 0)],
      edges: [
        Edge(source: "a", target: "b", type: "k", isSymmetric: true),
        Edge(source: "b", target: "a", type: "l", isSymmetric: true),
        Edge(source: "a", target: "b", type: "m", isSymmetric: true),
      ])
    let paths = try Self.document(graph).split(separator: "\"").filter { $0.hasPrefix("M") }
    #expect(paths == ["M14.4 -6L185.6 -6", "M185.6 0L14.4 0", "M14.4 6L185.6 6"])
  }

  @Test("A loop stands at its node; boxes without room between them have no line")
  func noLine() throws {
    let graph = PropertyGraph(
      nodes: [Self.node("a", 0, 0), Self.node("b", 10, 0), Self.node("c", 0, 0)],
      edges: [
        Edge(source: "a", target: "a", type: "k"), Edge(source: "a", target: "b", type: "k"),
        Edge(source: "a", target: "c", type: "k"),
      ])
    let text = try Self.document(graph)
    #expect(text.contains("d=\"M4.4 -10c0 -16 26 -16 10 6\" fill=\"none\""))
    #expect(text.split(separator: "\n").filter { $0.contains("d=\"\">") }.count == 2)
  }

  @Test("An empty graph is an empty picture")
  func empty() throws {
    let text = try Self.document(PropertyGraph(nodes: [], edges: []))
    #expect(text.contains("<desc>nodes: 0, edges: 0</desc>"))
    #expect(!text.contains("data-id"))
  }

  @Test("Weights stand beside the lines as long as there are few")
  func weights() throws {
    let edges = (0..<60).map { ($0 % 8, $0 % 7) }
    let graph = Fixtures.arranged(nodes: 8, edges: [])
    func count(_ edges: Int) throws -> Int {
      let weighted = PropertyGraph(
        nodes: graph.nodes,
        edges: (0..<edges).map { number in
          Edge(
            source: "n\(number % 8)", target: "n\((number + 1 + number / 8) % 8)",
            type: "k\(number)",
            attributes: [.init("weight", .int(3))])
        })
      return try Self.document(weighted).split(separator: "\n").filter {
        $0.hasSuffix(">3</text>")
      }.count
    }
    #expect(edges.count == 60)
    #expect(try count(20) > 0)
    #expect(try count(61) == 0)
  }
}
