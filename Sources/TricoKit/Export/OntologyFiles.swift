internal import Mapping
internal import Ontology
internal import RDF
internal import RDFFormats

/// Reads the embedded files of the ontology, and those that a user adds.
enum OntologyFiles {
  /// What the embedded files and `additions` (paths of Turtle files) know.
  ///
  /// - Throws: `TricoError.noInput` or `.badInput`, with file, line and column.
  static func knowledge(adding additions: [String]) throws(TricoError) -> Knowledge {
    var graph = Graph()
    for (name, text) in [
      ("themes.ttl", themesTurtle), ("codes.ttl", codesTurtle),
      ("authorities.ttl", authoritiesTurtle),
    ] {
      try read(Self.bytes(text), name, into: &graph)
    }
    for path in additions { try read(try FileSystem.read(path), path, into: &graph) }
    return Knowledge(graph)
  }

  /// The rules by which the graph becomes nodes and edges.
  static func projectionRules() throws(TricoError) -> Graph {
    var graph = Graph()
    try read(bytes(projectionTurtle), "projection.ttl", into: &graph)
    return graph
  }

  private static func bytes(_ text: StaticString) -> [UInt8] {
    text.withUTF8Buffer { Array($0) }
  }

  private static func read(
    _ bytes: [UInt8], _ name: String, into graph: inout Graph
  ) throws(TricoError) {
    do {
      try TurtleReader.read(bytes, name: name) { graph.insert($0) }
    } catch let error as SyntaxError {
      throw .badInput("\(error)")
    } catch {
      throw .inputOutput("\(name): \(error)")
    }
  }
}
