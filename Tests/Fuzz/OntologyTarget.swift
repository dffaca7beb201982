import Mapping
import RDF
import RDFFormats

/// A file of themes and authorities that a user adds: faults are told, and what has none can be used.
struct OntologyTarget: FuzzTarget {
  private let page: [UInt8]

  init(page: String) { self.page = Array(page.utf8) }

  func run(_ bytes: [UInt8]) {
    var graph = Graph()
    do {
      try TurtleReader.read(bytes, name: "themes.ttl") { graph.insert($0) }
    } catch {
      return
    }
    let addition = OntologyAddition(graph)
    for triple in addition.completion { graph.insert(triple) }
    guard addition.faults(beside: graph).isEmpty else { return }
    PageTarget(isMapped: true, knowledge: Knowledge(graph)).run(page)
  }
}
