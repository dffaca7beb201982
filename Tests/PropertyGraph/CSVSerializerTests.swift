import PropertyGraph
import RDFFormats
import Testing

@Suite("CSV")
struct CSVSerializerTests {
  typealias Node = PropertyGraph.Node
  typealias Edge = PropertyGraph.Edge

  static func nodes(_ graph: PropertyGraph) throws -> String {
    let sink = MemorySink()
    try CSVSerializer().writeNodes(graph, to: sink)
    return sink.text
  }

  static func edges(_ graph: PropertyGraph) throws -> String {
    let sink = MemorySink()
    try CSVSerializer().writeEdges(graph, to: sink)
    return sink.text
  }

  @Test("A row for each node and each edge, below titles with types, in the order of columns")
  func shape() throws {
    var first = Node(
      id: "meeting:x-1", type: "meeting_of", label: "X",
      attributes: [.init("year", .int(2011)), .init("share", .double(0.5))],
      color: PropertyGraph.Color("#0072B2"))
    first.position = PropertyGraph.Point(x: 1.5, y: -20)
    first.size = 14
    let second = Node(
      id: "theme:aeo", type: "theme", label: "AEO", attributes: [.init("code", .string("a"))])
    let graph = PropertyGraph(
      nodes: [first, second],
      edges: [
        Edge(
          source: "meeting:x-1", target: "theme:aeo", type: "about",
          attributes: [.init("weight", .double(2))]),
        Edge(source: "theme:aeo", target: "theme:aeo", type: "in"),
      ])
    #expect(
      try Self.nodes(graph) == """
        :ID,:LABEL,label,type,code,share:double,year:int,color,size:double,x:double,y:double
        "meeting:x-1","MeetingOf","X","meeting_of",,0.5,2011,"#0072B2",14,1.5,-20
        "theme:aeo","Theme","AEO","theme","a",,,,,,

        """)
    #expect(
      try Self.edges(graph) == """
        :START_ID,:END_ID,:TYPE,id,weight:double
        "meeting:x-1","theme:aeo","about","e_about__meeting:x-1__theme:aeo",2.0
        "theme:aeo","theme:aeo","in","e_in__theme:aeo__theme:aeo",

        """)
  }

  @Test("An empty graph is two rows of titles")
  func empty() throws {
    let graph = PropertyGraph(nodes: [], edges: [])
    #expect(try Self.nodes(graph) == ":ID,:LABEL,label,type\n")
    #expect(try Self.edges(graph) == ":START_ID,:END_ID,:TYPE,id\n")
  }

  @Test(
    "Texts stand in quotes, of which those within are doubled, and nothing in them changes",
    arguments: [
      ("plain", "\"plain\""), ("", "\"\""), ("a,b;c\td", "\"a,b;c\td\""),
      ("say \"x\"", "\"say \"\"x\"\"\""), ("\"", "\"\"\"\""),
      ("two\nlines\r\n", "\"two\nlines\r\n\""),
      ("=1+1", "\"=1+1\""), ("+1", "\"+1\""), ("-1", "\"-1\""), ("@x", "\"@x\""),
      ("\\", "\"\\\""), ("中\u{E9}e\u{301}😀", "\"中\u{E9}e\u{301}😀\""),
    ])
  func texts(text: String, field: String) throws {
    let table = try Self.nodes(Fixtures.one(.init("note", .string(text))))
    let row = table.utf8.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
    #expect(Array(row) == Array("\"ex:0\",\"T\",\"l\",\"t\",\(field)\n".utf8))
  }

  @Test("Without a value the field is empty; an empty text is a value")
  func missing() throws {
    let graph = PropertyGraph(
      nodes: [
        Node(id: "a", type: "t", label: "A", attributes: [.init("note", .string(""))]),
        Node(id: "b", type: "t", label: "B"),
      ], edges: [])
    #expect(try Self.nodes(graph).hasSuffix("\"t\",\"\"\n\"b\",\"T\",\"B\",\"t\",\n"))
  }

  @Test("Numbers in a column of texts stand in quotes too")
  func mixed() throws {
    let graph = PropertyGraph(
      nodes: [
        Node(id: "a", type: "t", label: "A", attributes: [.init("note", .int(1))]),
        Node(id: "b", type: "t", label: "B", attributes: [.init("note", .string("x"))]),
      ], edges: [])
    #expect(try Self.nodes(graph).contains("\"t\",\"1\"\n"))
    #expect(try Self.nodes(graph).hasPrefix(":ID,:LABEL,label,type,note\n"))
  }

  @Test("A colon in a name would begin a type, and is refused")
  func colon() {
    #expect(throws: PropertyGraphError.name("a:int", at: "an attribute's name")) {
      try Self.nodes(Fixtures.one(.init("a:int", .int(1))))
    }
  }
}
