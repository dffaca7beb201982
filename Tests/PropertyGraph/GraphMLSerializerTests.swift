import PropertyGraph
import RDF
import RDFFormats
import Testing

@Suite("GraphML")
struct GraphMLSerializerTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  /// The GraphML of one node with the attribute `note`.
  static func document(_ values: PropertyGraph.AttributeValue...) throws -> String {
    let nodes = values.enumerated().map {
      Node(id: "ex:\($0.offset)", type: "t", label: "l", attributes: [.init("note", $0.element)])
    }
    return try Fixtures.graphML(PropertyGraph(nodes: nodes, edges: []))
  }

  /// What stands between the tags of the attribute `note`.
  static func data(_ text: String) throws -> String? {
    let document = try document(.string(text))
    guard let start = document.firstRange(of: "<data key=\"n_note\">") else { return nil }
    let rest = document[start.upperBound...]
    guard let end = rest.firstRange(of: "</data>") else { return nil }
    return String(rest[..<end.lowerBound])
  }

  @Test("Keys, nodes and edges stand in the order and shape that every reader takes")
  func shape() throws {
    let graph = PropertyGraph(
      nodes: [
        Node(
          id: "meeting:x-1", type: "meeting", label: "X 1",
          attributes: [.init("year", .int(2011)), .init("iri", .string("https://example.org/1"))]),
        Node(id: "theme:aeo", type: "theme", label: "AEO"),
      ],
      edges: [
        Edge(
          source: "meeting:x-1", target: "theme:aeo", type: "is_about",
          attributes: [.init("weight", .double(2)), .init("year", .int(1))])
      ])
    #expect(
      try Fixtures.graphML(graph, GraphMLSerializer(graphID: "g", title: "R&D")) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns
              http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">
          <key id="n_label" for="node" attr.name="label" attr.type="string"/>
          <key id="n_name" for="node" attr.name="name" attr.type="string"/>
          <key id="n_type" for="node" attr.name="type" attr.type="string"/>
          <key id="labelV" for="node" attr.name="labelV" attr.type="string"/>
          <key id="labels" for="node" attr.name="labels" attr.type="string"/>
          <key id="n_iri" for="node" attr.name="iri" attr.type="string"/>
          <key id="n_year" for="node" attr.name="year" attr.type="int"/>
          <key id="label" for="edge" attr.name="label" attr.type="string"/>
          <key id="e_type" for="edge" attr.name="type" attr.type="string"/>
          <key id="e_interaction" for="edge" attr.name="interaction" attr.type="string"/>
          <key id="labelE" for="edge" attr.name="labelE" attr.type="string"/>
          <key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
          <key id="e_year" for="edge" attr.name="year" attr.type="int"/>
          <graph id="g" edgedefault="directed" parse.nodeids="free" parse.edgeids="free" \
        parse.order="nodesfirst" parse.nodes="2" parse.edges="1">
            <desc><![CDATA[R&D]]></desc>
            <node id="meeting:x-1">
              <data key="n_label">X 1</data>
              <data key="n_name">X 1</data>
              <data key="n_type">meeting</data>
              <data key="labelV">Meeting</data>
              <data key="labels">:Meeting</data>
              <data key="n_iri">https://example.org/1</data>
              <data key="n_year">2011</data>
            </node>
            <node id="theme:aeo">
              <data key="n_label">AEO</data>
              <data key="n_name">AEO</data>
              <data key="n_type">theme</data>
              <data key="labelV">Theme</data>
              <data key="labels">:Theme</data>
            </node>
            <edge id="e_is_about__meeting:x-1__theme:aeo" source="meeting:x-1" target="theme:aeo">
              <data key="label">is_about</data>
              <data key="e_type">is_about</data>
              <data key="e_interaction">is_about</data>
              <data key="labelE">is_about</data>
              <data key="e_weight">2.0</data>
              <data key="e_year">1</data>
            </edge>
          </graph>
        </graphml>

        """)
  }

  @Test(
    "Places, sizes and colours have the names that Gephi looks for, and each type keeps its own")
  func looks() throws {
    var node = Node(id: "a", type: "t", label: "A", color: PropertyGraph.Color("#0072B2"))
    node.position = PropertyGraph.Point(x: 12, y: -3.5)
    node.size = 14.25
    let plain = Node(id: "b", type: "u", label: "B")
    let edges = [
      Edge(source: "a", target: "b", type: "t", color: PropertyGraph.Color("#00FF0A")),
      Edge(source: "b", target: "a", type: "u"),
    ]
    let text = try Fixtures.graphML(PropertyGraph(nodes: [node, plain], edges: edges))
    let keys = text.split(separator: "\n").filter { $0.contains("<key") }.compactMap { line in
      line.split(separator: "\"").dropFirst().first.map(String.init)
    }
    #expect(
      keys == [
        "n_label", "n_name", "n_type", "labelV", "labels", "n_color", "n_r", "n_g", "n_b", "n_size",
        "n_x", "n_y", "label", "e_type", "e_interaction", "labelE", "e_color", "e_r", "e_g", "e_b",
      ])
    #expect(
      text.contains(
        """
              <data key="labels">:T</data>
              <data key="n_color">#0072B2</data>
              <data key="n_r">0</data>
              <data key="n_g">114</data>
              <data key="n_b">178</data>
              <data key="n_size">14.25</data>
              <data key="n_x">12</data>
              <data key="n_y">-3.5</data>
            </node>
        """))
    #expect(
      text.contains(
        """
              <data key="labels">:U</data>
            </node>
        """))
    #expect(
      text.contains(
        """
              <data key="labelE">t</data>
              <data key="e_color">#00FF0A</data>
              <data key="e_r">0</data>
              <data key="e_g">255</data>
              <data key="e_b">10</data>
            </edge>
        """))
  }

  @Test(
    "A key has the narrowest type that holds every value of its name",
    arguments: [
      ([.int(1), .int(-2_147_483_648), .int(2_147_483_647)], "int"),
      ([.int(1), .int(2_147_483_648)], "long"), ([.int(-2_147_483_649)], "long"),
      ([.int(9_007_199_254_740_992)], "string"), ([.int(.min)], "string"),
      ([.int(1), .double(1.5)], "double"), ([.int(1), .string("x")], "string"),
      ([.double(1), .string("x")], "string"),
    ] as [([PropertyGraph.AttributeValue], String)])
  func types(values: [PropertyGraph.AttributeValue], type: String) throws {
    let nodes = values.enumerated().map {
      Node(id: "n\($0.offset)", type: "t", label: "l", attributes: [.init("note", $0.element)])
    }
    let text = try Fixtures.graphML(PropertyGraph(nodes: nodes, edges: []))
    #expect(text.contains("attr.name=\"note\" attr.type=\"\(type)\""))
  }

  @Test("A name has one type, on nodes and edges alike")
  func oneTypeForNodesAndEdges() throws {
    let graph = PropertyGraph(
      nodes: [Node(id: "a", type: "t", label: "l", attributes: [.init("note", .int(1))])],
      edges: [Edge(source: "a", target: "a", type: "t", attributes: [.init("note", .double(0.5))])])
    let text = try Fixtures.graphML(graph)
    #expect(text.contains("id=\"n_note\" for=\"node\" attr.name=\"note\" attr.type=\"double\""))
    #expect(text.contains("id=\"e_note\" for=\"edge\" attr.name=\"note\" attr.type=\"double\""))
  }

  @Test(
    "Text is written plainly, in a CDATA section, or with references where nothing else keeps it",
    arguments: [
      ("plain 中文 \"q\" 'a'", "plain 中文 \"q\" 'a'"),
      ("R&D", "<![CDATA[R&D]]>"), ("a<b", "<![CDATA[a<b]]>"), ("a>b", "<![CDATA[a>b]]>"),
      ("two\nlines\tand tab", "two\nlines\tand tab"), ("]] & >", "<![CDATA[]] & >]]>"),
      ("a\rb", "a&#xD;b"), ("a\r\n<b>&", "a&#xD;\n&lt;b&gt;&amp;"),
      ("x]]>y&z", "x]]&gt;y&amp;z"), ("]]]>", "]]]&gt;"),
    ])
  func text(text: String, data: String) throws {
    #expect(try Self.data(text).map { Array($0.utf8) } == Array(data.utf8))
  }

  @Test("Nothing is written for an empty text")
  func empty() throws {
    #expect(try Self.data("") == nil)
    let text = try Fixtures.graphML(
      PropertyGraph(nodes: [Node(id: "a", type: "t", label: "")], edges: []))
    #expect(!text.contains("<data key=\"n_label\">"))
  }

  @Test(
    "A character that XML cannot hold is an error that names node and attribute",
    arguments: [0x0, 0xB, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func control(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    let error = #expect(throws: PropertyGraphError.self) {
      try Self.document(.string("a\(Character(scalar))b"))
    }
    #expect(error == .character(code, at: "node ex:0, attribute note"))
    #expect(error?.description.contains("U+") == true)
  }

  @Test("Characters beyond ASCII that XML can hold pass", arguments: ["\u{FFFD}", "\u{FF21}", "😀"])
  func allowed(text: String) throws {
    #expect(try Self.data(text) == text)
  }

  @Test("What is no finite number is an error", arguments: [Double.infinity, -.infinity, .nan])
  func infinite(number: Double) {
    #expect(throws: PropertyGraphError.number("\(number)", at: "node ex:0, attribute note")) {
      try Self.document(.double(number))
    }
  }

  @Test("Ids that are no NMTOKEN are refused", arguments: ["", "a b", "http://x/", "a#b", "é"])
  func ids(id: String) {
    #expect(throws: PropertyGraphError.name(id, at: "a node's id")) {
      try Fixtures.graphML(
        PropertyGraph(nodes: [Node(id: id, type: "t", label: "l")], edges: []))
    }
    #expect(throws: PropertyGraphError.name(id, at: "the graph's id")) {
      try Fixtures.graphML(
        PropertyGraph(nodes: [], edges: []), GraphMLSerializer(graphID: id))
    }
  }

  @Test(
    "Attribute names that would hide something from a reader are refused",
    arguments: [
      "id", "label", "labelV", "type", "interaction", "x", "y", "z", "size", "color", "r", "g", "b",
      "two words", "",
    ])
  func names(name: String) {
    #expect(throws: PropertyGraphError.name(name, at: "an attribute's name")) {
      try Fixtures.graphML(
        PropertyGraph(
          nodes: [
            Node(id: "a", type: "t", label: "l", attributes: [.init(name, .int(1))])
          ], edges: []))
    }
  }

  @Test("A failing sink's error comes through")
  func sink() {
    #expect(throws: FailingSink.Full.self) {
      try GraphMLSerializer().write(PropertyGraph(nodes: [], edges: []), to: FailingSink())
    }
  }
}
