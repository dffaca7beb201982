import PropertyGraph
import Testing

@Suite("GraphML for yEd")
struct YEdGraphicsTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  @Test("Boxes and lines stand beside all that the universal flavour has; y grows downwards")
  func graphics() throws {
    var node = Node(
      id: "a", type: "t", label: "R&D centre", color: PropertyGraph.Color("#0072B2"),
      prominence: 1.5)
    node.position = PropertyGraph.Point(x: 100, y: 50)
    let graph = PropertyGraph(
      nodes: [node, Node(id: "b", type: "t", label: "B")],
      edges: [
        Edge(
          source: "a", target: "b", type: "k", attributes: [.init("weight", .double(9))],
          color: PropertyGraph.Color("#00FF0A")),
        Edge(source: "b", target: "a", type: "met", isSymmetric: true),
      ])
    let plain = try Fixtures.graphML(graph).split(separator: "\n").filter { $0.contains("data") }
    let text = try Fixtures.graphML(graph, GraphMLSerializer(flavour: .yed))
    let lines = Set(text.split(separator: "\n"))
    #expect(plain.allSatisfy(lines.contains))
    #expect(text.contains("    xmlns:y=\"http://www.yworks.com/xml/graphml\"\n"))
    #expect(text.contains("  <key id=\"n_graphics\" for=\"node\" yfiles.type=\"nodegraphics\"/>\n"))
    #expect(text.contains("  <key id=\"e_graphics\" for=\"edge\" yfiles.type=\"edgegraphics\"/>\n"))
    #expect(
      text.contains(
        """
              <data key="n_graphics"><y:ShapeNode><y:Geometry width="96" height="26" x="52" \
        y="-63"/><y:Fill color="#0072B2" transparent="false"/><y:NodeLabel fontSize="15" \
        textColor="#FFFFFF"><![CDATA[R&D centre]]></y:NodeLabel>\
        <y:Shape type="roundrectangle"/></y:ShapeNode></data>

        """))
    #expect(
      text.contains(
        "<y:Geometry width=\"28.8\" height=\"20\"/><y:NodeLabel fontSize=\"10\" textColor=\"#000000\">"
      ))
    #expect(
      text.contains(
        "<y:LineStyle color=\"#00FF0A\" type=\"line\" width=\"3\"/>"
          + "<y:Arrows source=\"none\" target=\"standard\"/>"))
    #expect(
      text.contains(
        "<y:LineStyle color=\"#999999\" type=\"line\" width=\"1\"/>"
          + "<y:Arrows source=\"none\" target=\"none\"/>"))
  }

  @Test("No key has an id that other programs take for labels")
  func ids() throws {
    let text = try Fixtures.graphML(RichGraph.value, GraphMLSerializer(flavour: .yed))
    #expect(!text.contains("id=\"d3\"") && !text.contains("id=\"d7\""))
  }
}
