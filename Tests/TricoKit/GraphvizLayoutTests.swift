import PropertyGraph
import Testing

@testable import TricoKit

@Suite("Places from Graphviz")
struct GraphvizLayoutTests {
  static let graph = PropertyGraph(
    nodes: ["a", "meeting:x-1"].map { PropertyGraph.Node(id: $0, type: "t", label: $0) },
    edges: [PropertyGraph.Edge(source: "a", target: "meeting:x-1", type: "k")])

  @Test("Places are read in inches, from nodes in any order, whose names may stand in quotes")
  func plain() throws {
    let text = """
      graph 1 5 3
      node "meeting:x-1" 1.5 -2 0.8 0.3 "a label" filled box black lightgrey
      node a 0 0.25 0.8 0.3 a filled box black lightgrey
      edge a "meeting:x-1" 4 0 0 1 1 2 2 3 3 solid black
      stop

      """
    #expect(
      try GraphvizLayout.places(of: Self.graph, in: Array(text.utf8)) == [
        PropertyGraph.Point(x: 0, y: -18), PropertyGraph.Point(x: 108, y: 144),
      ])
  }

  @Test(
    "A node without a readable place is an error",
    arguments: [
      "", "node a 0 0 1 1\n", "node a 0 0 1 1\nnode meeting:x-1 nan 0 1 1\n", "node a x 1\n",
    ])
  func missing(text: String) {
    #expect(throws: TricoError.self) {
      try GraphvizLayout.places(of: Self.graph, in: Array(text.utf8))
    }
  }
}
