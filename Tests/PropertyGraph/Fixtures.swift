import Foundation
import PropertyGraph
import RDF
import RDFFormats

/// What the tests of this module are made of.
enum Fixtures {
  /// Prefixes of the small graphs in the tests, and of the ids that come out.
  static let prefixes: PrefixMap = {
    var prefixes = PrefixMap()
    for kind in [
      "series", "meeting", "item", "document", "country", "place", "agency", "office", "body",
      "organization", "instrument", "project",
    ] {
      prefixes.declare(kind, "https://w3id.org/trico/id/\(kind)/")
    }
    prefixes.declare("theme", "https://w3id.org/trico/scheme/theme/")
    prefixes.declare("ex", "https://example.org/")
    return prefixes
  }()

  /// A graph from Turtle text.
  static func graph(_ turtle: String) throws -> Graph {
    var graph = Graph()
    try TurtleReader.read(Array(turtle.utf8), name: "test") { graph.insert($0) }
    return graph
  }

  /// Small rules about `ex:` terms, with what a test adds to them.
  ///
  /// Things have the type `thing`, places the type `place`; both are in the profile `full`.
  static func rules(_ more: String = "") throws -> Graph {
    try graph(
      """
      @prefix projection: <https://w3id.org/trico/projection/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix ex: <https://example.org/> .
      ex:declare a projection:Prefix ;
        projection:prefix "ex" ; projection:namespace "https://example.org/" .
      ex:thing-rule a projection:NodeRule ; projection:type "thing" ; projection:order 10 ;
        projection:class ex:Thing ; projection:label "ex:label, ex:title" ;
        projection:profile projection:full .
      ex:place-rule a projection:NodeRule ; projection:type "place" ; projection:order 20 ;
        projection:class ex:Place ; projection:label "ex:label" ;
        projection:profile projection:full .
      \(more)
      """)
  }

  /// The property graph of `data`, Turtle with the prefixes `ex` and `xsd`, by `rules(more)`.
  static func project(
    _ data: String, rules more: String = "", profile: String = "full"
  ) throws -> PropertyGraph {
    let prologue =
      "@prefix ex: <https://example.org/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
    return try Projection(rules: rules(more)).project(
      graph(prologue + data), profile: profile, prefixes: prefixes)
  }

  /// The rules that ship with the program.
  static func shippedRules() throws -> Graph {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Ontology/projection.ttl")
    return try graph(String(contentsOf: file, encoding: .utf8))
  }

  /// `graph` as GraphML.
  static func graphML(
    _ graph: PropertyGraph, _ serializer: GraphMLSerializer = GraphMLSerializer()
  ) throws -> String {
    let sink = MemorySink()
    try serializer.write(graph, to: sink)
    return sink.text
  }
}
