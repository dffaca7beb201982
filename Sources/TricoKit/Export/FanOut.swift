internal import Mapping
internal import RDF
internal import RDFFormats

/// Hands each triple to the writers of its file, and to the graph that nodes and edges are made from.
final class FanOut: TripleReceiver {
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

  func receive(_ triple: Triple, in part: GraphPart) throws {
    if keepsGraph { graph.insert(triple) }
    switch (part, mentions) {
    case (.main, _), (.mentions, .merged):
      for index in main.indices { try main[index].write(triple) }
    case (.mentions, .separate):
      for index in separate.indices { try separate[index].write(triple) }
    case (.mentions, .none): break
    }
  }

  func finish() throws {
    for index in main.indices { try main[index].finish() }
    for index in separate.indices { try separate[index].finish() }
  }
}
