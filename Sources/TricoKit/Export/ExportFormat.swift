public import RDFFormats

/// A kind of file that `trico export` writes.
public enum ExportFormat: Hashable, Sendable {
  /// A syntax for the RDF graph.
  case rdf(RDFFormat)
  /// The graph as nodes and edges, in full and in overview.
  case graphml

  /// The format called `name` on the command line.
  public init?(name: String) {
    if name.lowercased() == "graphml" {
      self = .graphml
    } else if let format = RDFFormat(name: name) {
      self = .rdf(format)
    } else {
      return nil
    }
  }

  public var name: String {
    switch self {
    case .rdf(let format): format.name
    case .graphml: "graphml"
    }
  }

  /// What is written when nothing is asked for.
  public static let standard: [ExportFormat] = [
    .rdf(.turtle), .rdf(.rdfxml), .graphml, .rdf(.ntriples), .rdf(.jsonld),
  ]

  /// The names of all files that an export may write beside its record.
  static let fileNames =
    RDFFormat.allCases.flatMap {
      ["trico.\($0.fileExtension)", "trico-mentions.\($0.fileExtension)"]
    }
    + ["trico.graphml", "trico-overview.graphml"]

  /// All of them.
  public static let all: [ExportFormat] = RDFFormat.allCases.map { .rdf($0) } + [.graphml]
}
