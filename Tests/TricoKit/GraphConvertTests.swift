import PropertyGraph
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Any graph as nodes and edges")
struct GraphConvertTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Writes `turtle` as files of their own and converts them together.
  private func convert(
    _ turtle: String..., to name: String, _ format: GraphFormat, rules: String? = nil,
    view: String? = nil, layout: GraphExport.Layout = .builtin
  ) throws {
    var inputs: [Convert.Input] = []
    for (number, text) in turtle.enumerated() {
      let path = directory.file("in-\(number).ttl")
      try directory.write(text, to: "in-\(number).ttl")
      inputs.append(Convert.Input(path: path, format: .turtle))
    }
    var convert = GraphConvert(inputs: inputs, output: directory.file(name), format: format)
    convert.rules = try rules.map { try directory.write($0, to: "rules.ttl") }
    convert.view = view
    convert.layout = layout
    try convert.run()
  }

  @Test("Ids use the prefixes of the input, and those in common use")
  func prefixes() throws {
    try convert(
      """
      @prefix ours: <https://example.org/> .
      ours:a <https://example.org/p> <http://www.w3.org/2004/02/skos/core#Concept> .
      """, to: "a.graphml", .graphml)
    let text = try directory.text("a.graphml")
    #expect(text.contains("<node id=\"ours:a\">"))
    #expect(text.contains("<node id=\"skos:Concept\">"))
  }

  @Test("Blank nodes of several inputs stay apart")
  func blankNodes() throws {
    let text = "_:x <https://example.org/p> 1 ."
    try convert(text, text, to: "a.graphml", .graphml)
    #expect(try directory.text("a.graphml").contains("parse.nodes=\"2\""))
  }

  @Test(
    "CSV is two files, named after the one that was asked for",
    arguments: ["g.csv", "g-nodes.csv", "g-edges.csv", "g"])
  func csv(name: String) throws {
    try convert("<https://example.org/a> a 1 .", to: name, .csv)
    #expect(try directory.names() == ["g-edges.csv", "g-nodes.csv", "in-0.ttl"])
  }

  private static let rules = """
    @prefix projection: <https://w3id.org/trico/projection/> .
    <urn:r> a projection:NodeRule ; projection:type "thing" ; projection:order 1 ;
      projection:class <https://example.org/Thing> ;
      projection:label "<https://example.org/name>" ; projection:profile projection:things .
    """

  @Test("A view of rules of one's own decides what is a node")
  func rules() throws {
    let data =
      "@prefix e: <https://example.org/> . e:a a e:Thing ; e:name \"A\" ; e:p e:b . e:b e:q 1 ."
    try convert(data, to: "a.graphml", .graphml, rules: Self.rules, view: "things")
    let text = try directory.text("a.graphml")
    #expect(text.contains("parse.nodes=\"1\""))
    #expect(text.contains("<data key=\"n_type\">thing</data>"))
    #expect(throws: TricoError.self, "no view, and no Defaults") {
      try convert(data, to: "b.graphml", .graphml, rules: Self.rules)
    }
    #expect(throws: PropertyGraphError.self, "no such view") {
      try convert(data, to: "b.graphml", .graphml, rules: Self.rules, view: "full")
    }
    #expect(throws: TricoError.self, "rules with a fault of syntax") {
      try convert(data, to: "b.graphml", .graphml, rules: "<urn:r> a", view: "full")
    }
    #expect(try !directory.names().contains("b.graphml"))
  }

  @Test("A graph of trico in its own views has its usual ids, whatever prefixes the input names")
  func ownViews() throws {
    try convert(
      "<https://w3id.org/trico/id/series/x> a <https://w3id.org/trico/def/MeetingSeries> .",
      to: "a.dot", .dot, view: "overview")
    #expect(try directory.text("a.dot").contains("digraph \"trico-overview\""))
    #expect(try directory.text("a.dot").contains("\"series:x\" ["))
  }

  @Test("A drawing needs places; other formats can do without")
  func noLayout() throws {
    let data = "<https://example.org/a> <https://example.org/p> <https://example.org/b> ."
    try convert(data, to: "a.graphml", .graphml, layout: .none)
    #expect(try !directory.text("a.graphml").contains("n_x"))
    #expect(throws: TricoError.self) { try convert(data, to: "a.svg", .svg, layout: .none) }
    try convert(data, to: "a.svg", .svg)
    #expect(try directory.text("a.svg").contains("data-id=\"_https_3A_2F_2Fexample.org_2Fa\""))
  }

  @Test(
    "What a format cannot hold is told before any file appears", arguments: GraphFormat.allCases)
  func nothingHalf(format: GraphFormat) throws {
    #expect(throws: PropertyGraphError.self) {
      try convert(
        "<urn:a> <http://www.w3.org/2000/01/rdf-schema#label> \"\\u000B\" .", to: "g", format)
    }
    #expect(try directory.names() == ["in-0.ttl"])
  }
}
