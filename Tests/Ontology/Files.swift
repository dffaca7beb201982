import Foundation
import Ontology
import RDF
import RDFFormats

/// The files of the ontology as people edit them.
enum Files {
  /// The bytes of a file, given from the top folder.
  static func bytes(_ path: String) throws -> [UInt8] {
    let here = URL(fileURLWithPath: #filePath)
    let top = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: top.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The statements of files in the ontology's folder.
  static func graph(_ names: String...) throws -> Graph {
    var graph = Graph()
    for name in names {
      try TurtleReader.read(try bytes("Ontology/\(name)"), name: name) { graph.insert($0) }
    }
    return graph
  }

  /// The statements of a small document, with the prefixes of the shipped files.
  static func graph(turtle: String) throws -> Graph {
    let prologue = """
      @prefix country: <https://w3id.org/trico/id/country/> .
      @prefix evidence: <https://w3id.org/trico/scheme/evidence/> .
      @prefix place: <https://w3id.org/trico/id/place/> .
      @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
      @prefix schema: <https://schema.org/> .
      @prefix scheme: <https://w3id.org/trico/scheme/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix theme: <https://w3id.org/trico/scheme/theme/> .
      @prefix wikidata: <http://www.wikidata.org/entity/> .

      """
    var graph = Graph()
    try TurtleReader.read(Array((prologue + turtle).utf8), name: "test") { graph.insert($0) }
    return graph
  }
}
