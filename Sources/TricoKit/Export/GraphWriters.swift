internal import Mapping
internal import RDF
internal import RDFFormats

/// The writers of an export, and the graph that nodes and edges are made from. Each takes all triples
/// and keeps to those of its file.
final class GraphWriters {
  /// A document being written.
  private final class Document {
    private var writer: any RDFWriter
    private let marks: ClosedRange<UInt8>

    init(_ writer: any RDFWriter, _ first: GraphPart, _ last: GraphPart) {
      self.writer = writer
      marks = first.rawValue...last.rawValue
    }

    func write(_ triples: TripleBuffer) throws { try writer.write(triples, marked: marks) }

    func finish() throws { try writer.finish() }
  }

  private let mentions: MappingOptions.Mentions
  private var documents: [Document] = []
  /// Whether nodes and edges are wanted, which need the whole graph.
  private let keepsGraph: Bool
  private(set) var graph = Graph()

  init(mentions: MappingOptions.Mentions, keepsGraph: Bool) {
    self.mentions = mentions
    self.keepsGraph = keepsGraph
  }

  /// Adds the writer of a file.
  func add(_ writer: any RDFWriter, for part: GraphPart) {
    let last: GraphPart = part == .main && mentions == .merged ? .mentions : part
    documents.append(Document(writer, part, last))
  }

  /// What takes the triples, side by side.
  var writers: [(TripleBuffer) throws -> Void] {
    let graph: [(TripleBuffer) throws -> Void] =
      keepsGraph ? [{ $0.forEach { self.graph.insert($0.triple) } }] : []
    return documents.map { document in { try document.write($0) } } + graph
  }

  /// Completes all documents.
  func finish() throws {
    for document in documents { try document.finish() }
  }
}
