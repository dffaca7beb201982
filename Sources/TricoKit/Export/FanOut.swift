internal import Mapping
internal import RDF
internal import RDFFormats

/// Hands each triple to the writers of its file, and to the graph that GraphML is made from.
final class FanOut {
  private let mentions: MappingOptions.Mentions
  private var main: [any RDFWriter] = []
  private var separate: [any RDFWriter] = []
  /// Whether nodes and edges are wanted, which need the whole graph.
  private let keepsGraph: Bool
  private(set) var graph = Graph()

  init(mentions: MappingOptions.Mentions, keepsGraph: Bool) {
    self.mentions = mentions
    self.keepsGraph = keepsGraph
  }

  func add(_ writer: any RDFWriter, for part: GraphPart) {
    switch part {
    case .main: main.append(writer)
    case .mentions: separate.append(writer)
    }
  }

  /// Writes triples, whose marks are their parts of the graph.
  func receive(_ triples: TripleBuffer) throws {
    if keepsGraph { triples.forEach { graph.insert($0.triple) } }
    let (first, last) = (GraphPart.main.rawValue, GraphPart.mentions.rawValue)
    for index in main.indices {
      try main[index].write(triples, marked: first...(mentions == .merged ? last : first))
    }
    for index in separate.indices { try separate[index].write(triples, marked: last...last) }
  }

  func finish() throws {
    for index in main.indices { try main[index].finish() }
    for index in separate.indices { try separate[index].finish() }
  }
}
