import Foundation
import Mapping
import RDF
import RDFFormats

/// The ontology's files.
enum ShippedKnowledge {
  /// What the ontology's own files know, read once.
  static let read = Result {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var graph = Graph()
    for name in ["authorities.ttl", "codes.ttl", "themes.ttl", "trico.ttl"] {
      let data = try Data(contentsOf: root.appending(path: "Ontology/\(name)"))
      try TurtleReader.read(Array(data), name: name) { graph.insert($0) }
    }
    return Knowledge(graph)
  }
}
