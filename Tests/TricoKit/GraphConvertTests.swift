import PropertyGraph
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Any graph as nodes and edges")
struct GraphConvertTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Writes `turtle` as files of their own and converts them together.
  private func convert(_ turtle: String..., to name: String, _ format: GraphFormat) throws {
    var inputs: [Convert.Input] = []
    for (number, text) in turtle.enumerated() {
      let path = directory.file("in-\(number).ttl")
      try directory.write(text, to: "in-\(number).ttl")
      inputs.append(Convert.Input(path: path, format: .turtle))
    }
    try GraphConvert(inputs: inputs, output: directory.file(name), format: format).run()
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

  @Test(
    "What a format cannot hold is told before any file appears", arguments: GraphFormat.allCases)
  func nothingHalf(format: GraphFormat) throws {
    guard format != .csv else { return }
    #expect(throws: PropertyGraphError.self) {
      try convert("<https://example.org/a> <https://example.org/p> \"\\u000B\" .", to: "g", format)
    }
    #expect(try directory.names() == ["in-0.ttl"])
  }
}
