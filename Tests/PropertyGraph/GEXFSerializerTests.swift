import PropertyGraph
import RDFFormats
import Testing

@Suite("GEXF")
struct GEXFSerializerTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  static func document(_ graph: PropertyGraph, title: String? = nil) throws -> String {
    let sink = MemorySink()
    try GEXFSerializer(title: title).write(graph, to: sink)
    return sink.text
  }

  @Test(
    "Attributes are declared, and places, sizes, colours and weights have elements of their own")
  func shape() throws {
    var node = Node(
      id: "meeting:x-1", type: "meeting", label: "X & 1",
      attributes: [.init("year", .int(2011)), .init("big", .int(5_000_000_000))],
      color: PropertyGraph.Color("#0072B2"))
    node.position = PropertyGraph.Point(x: 1.5, y: -20)
    node.size = 14
    let graph = PropertyGraph(
      nodes: [node, Node(id: "theme:aeo", type: "theme", label: "AEO")],
      edges: [
        Edge(
          source: "meeting:x-1", target: "theme:aeo", type: "about",
          attributes: [.init("weight", .double(2.5)), .init("note", .string("a\nb"))],
          color: PropertyGraph.Color("#00FF0A"))
      ])
    #expect(
      try Self.document(graph, title: "R&D") == """
        <?xml version="1.0" encoding="UTF-8"?>
        <gexf xmlns="http://www.gexf.net/1.2draft"
            xmlns:viz="http://www.gexf.net/1.2draft"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd"
            version="1.2">
          <meta>
            <creator>trico</creator>
            <description>R&amp;D</description>
          </meta>
          <graph mode="static" defaultedgetype="directed" idtype="string">
            <attributes class="node" mode="static">
              <attribute id="type" title="type" type="string"/>
              <attribute id="a_big" title="big" type="long"/>
              <attribute id="a_year" title="year" type="integer"/>
            </attributes>
            <attributes class="edge" mode="static">
              <attribute id="type" title="type" type="string"/>
              <attribute id="a_note" title="note" type="string"/>
            </attributes>
            <nodes count="2">
              <node id="meeting:x-1" label="X &amp; 1">
                <attvalues>
                  <attvalue for="type" value="meeting"/>
                  <attvalue for="a_big" value="5000000000"/>
                  <attvalue for="a_year" value="2011"/>
                </attvalues>
                <viz:color r="0" g="114" b="178"/>
                <viz:position x="1.5" y="-20" z="0"/>
                <viz:size value="14"/>
              </node>
              <node id="theme:aeo" label="AEO">
                <attvalues>
                  <attvalue for="type" value="theme"/>
                </attvalues>
              </node>
            </nodes>
            <edges count="1">
              <edge id="e_about__meeting:x-1__theme:aeo" source="meeting:x-1" target="theme:aeo" \
        label="about" weight="2.5">
                <attvalues>
                  <attvalue for="type" value="about"/>
                  <attvalue for="a_note" value="a&#xA;b"/>
                </attvalues>
                <viz:color r="0" g="255" b="10"/>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test("An edge without a weight has the weight 1")
  func weight() throws {
    let graph = Fixtures.plain(nodes: 2, edges: [(0, 1)])
    #expect(try Self.document(graph).contains(" weight=\"1.0\">"))
  }

  @Test("An empty graph is a document with no node")
  func empty() throws {
    let text = try Self.document(PropertyGraph(nodes: [], edges: []))
    #expect(text.contains("<nodes count=\"0\">\n    </nodes>\n"))
    #expect(text.contains("<edges count=\"0\">\n    </edges>\n"))
  }

  @Test("A weight that is no finite number is an error", arguments: [Double.infinity, .nan])
  func infinite(number: Double) {
    let edge = Edge(
      source: "a", target: "a", type: "k", attributes: [.init("weight", .double(number))])
    let graph = PropertyGraph(nodes: [Node(id: "a", type: "t", label: "A")], edges: [edge])
    #expect(throws: PropertyGraphError.number("\(number)", at: "edge e_k__a__a, attribute weight"))
    {
      try Self.document(graph)
    }
  }
}
