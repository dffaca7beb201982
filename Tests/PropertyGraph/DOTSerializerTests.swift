import PropertyGraph
import RDFFormats
import Testing

@Suite("DOT")
struct DOTSerializerTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  static func document(_ graph: PropertyGraph, title: String? = nil) throws -> String {
    let sink = MemorySink()
    try DOTSerializer(graphID: "g", title: title).write(graph, to: sink)
    return sink.text
  }

  /// The line of the only node.
  static func node(_ attributes: PropertyGraph.Attribute..., label: String = "l") throws -> String {
    let graph = PropertyGraph(
      nodes: [Node(id: "ex:0", type: "t", label: label, attributes: attributes)], edges: [])
    let lines = try document(graph).split(separator: "\n").filter { $0.hasPrefix("  \"ex:0\"") }
    return String(try #require(lines.first))
  }

  @Test("Nodes are boxes with places, edges lines with arrows, and all values are attributes")
  func shape() throws {
    var node = Node(
      id: "meeting:x-1", type: "meeting", label: "X 1", attributes: [.init("year", .int(2011))],
      color: PropertyGraph.Color("#0072B2"), prominence: 1.5)
    node.position = PropertyGraph.Point(x: 10, y: -20)
    var other = Node(id: "theme:aeo", type: "theme", label: "AEO")
    other.position = PropertyGraph.Point(x: 0, y: 0)
    let graph = PropertyGraph(
      nodes: [node, other],
      edges: [
        Edge(
          source: "meeting:x-1", target: "theme:aeo", type: "is_about",
          attributes: [.init("weight", .double(4))], color: PropertyGraph.Color("#00FF0A")),
        Edge(source: "theme:aeo", target: "meeting:x-1", type: "met", isSymmetric: true),
      ])
    let text = try Self.document(graph, title: "R&D")
    #expect(!text.contains("\\\n"), "only what is very long is broken")
    for name in ["TABLE", "TR", "TD"] {
      let opened = text.matches(of: try Regex("<\(name)[ >]")).count
      let closed = text.matches(of: try Regex("</\(name)>")).count
      #expect(opened > 0 && closed == opened, "\(name)")
    }
    let body = text.split(separator: "\n").filter { $0.hasPrefix("  \"") || $0 == "}" }
    #expect(text.hasPrefix("digraph \"g\" {\n  graph [layout=nop, outputorder=edgesfirst,"))
    #expect(
      body.map(String.init) == [
        "  \"meeting:x-1\" [label=\"X 1\", tooltip=\"meeting: X 1\", width=0.52, height=0.36, "
          + "fillcolor=\"#0072B2\", fontcolor=\"#FFFFFF\", fontsize=15, pos=\"10,-20\", "
          + "type=\"meeting\", \"year\"=\"2011\"];",
        "  \"theme:aeo\" [label=\"AEO\", tooltip=\"theme: AEO\", width=0.4, height=0.28, "
          + "pos=\"0,0\", type=\"theme\"];",
        "  \"meeting:x-1\" -> \"theme:aeo\" [tooltip=\"is_about\", color=\"#00FF0A\", penwidth=2, "
          + "type=\"is_about\", \"weight\"=\"4.0\"];",
        "  \"theme:aeo\" -> \"meeting:x-1\" [tooltip=\"met\", dir=none, type=\"met\"];",
        "}",
      ])
    #expect(text.contains("<FONT POINT-SIZE=\"18\">R&amp;D</FONT>"))
    #expect(text.contains("BGCOLOR=\"#0072B2\"></TD><TD ALIGN=\"LEFT\">meeting</TD>"))
    #expect(text.contains("COLOR=\"#00FF0A\">→</FONT></TD><TD ALIGN=\"LEFT\">is about</TD>"))
    #expect(!text.contains(">theme</TD>"), "what has no colour needs no explanation")
  }

  @Test("Without places for all, an engine of Graphviz finds them")
  func unplaced() throws {
    var node = Node(id: "a", type: "t", label: "A")
    node.position = PropertyGraph.Point(x: 0, y: 0)
    let graph = PropertyGraph(nodes: [node, Node(id: "b", type: "t", label: "B")], edges: [])
    #expect(try Self.document(graph).contains("graph [layout=sfdp, overlap=prism,"))
    #expect(try Self.document(PropertyGraph(nodes: [], edges: [])).contains("layout=sfdp"))
  }

  @Test(
    "No text gets out of its quotes",
    arguments: [
      ("plain", "plain"), ("say \"x\"", "say \\\"x\\\""), ("\\", "\\\\"), ("\\\"", "\\\\\\\""),
      ("\"];b[label=\"", "\\\"];b[label=\\\""), ("two\nlines\r", "two\\nlines\\r"),
      ("\\N", "\\\\N"),
      ("<b>&lt;</b>", "<b>&lt;</b>"), ("a\tb", "a\tb"), ("中é", "中é"), ("", ""),
    ])
  func values(text: String, quoted: String) throws {
    #expect(
      try Self.node(.init("note", .string(text))).hasSuffix(" type=\"t\", \"note\"=\"\(quoted)\"];")
    )
  }

  @Test(
    "Where Graphviz reads names of HTML or escapes twice, these are written as they should show")
  func drawn() throws {
    let line = try Self.node(label: "a &lt; \\N")
    #expect(line.contains("label=\"a &amp;lt; \\\\N\""))
    #expect(line.contains("tooltip=\"t: a &amp;lt; &#92;N\""))
  }

  @Test(
    "A name by which Graphviz draws gets an underscore; others stay",
    arguments: [
      ("shape", "shape_"), ("URL", "URL_"), ("pos", "pos_"), ("width", "width_"), ("year", "year"),
      ("weight", "weight"), ("shape_", "shape_"),
    ])
  func names(name: String, written: String) throws {
    #expect(try Self.node(.init(name, .int(1))).contains(" \"\(written)\"=\"1\""))
  }

  @Test("A long text goes on below a backslash, as Graphviz reads no more than 16 KiB at a time")
  func longText() throws {
    let long = String(repeating: "é", count: 30_000)
    let text = try Self.document(
      PropertyGraph(nodes: [Node(id: "a", type: "t", label: long)], edges: []))
    #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count < 16_384 })
    #expect(text.replacing("\\\n", with: "").contains("tooltip=\"t: \(long)\""))
  }

  @Test("White letters on dark colours, black ones on light")
  func contrast() throws {
    let line = { (color: String) in
      try Self.document(
        PropertyGraph(
          nodes: [Node(id: "a", type: "t", label: "A", color: PropertyGraph.Color(color))],
          edges: []))
    }
    #expect(try line("#0072B2").contains("fontcolor=\"#FFFFFF\""))
    #expect(try !line("#F0E442").contains("fontcolor"))
  }
}
