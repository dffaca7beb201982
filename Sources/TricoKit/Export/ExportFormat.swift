public import PropertyGraph
public import RDFFormats

/// A kind of file that `trico export` writes.
public enum ExportFormat: Hashable, Sendable {
  /// A syntax for the RDF graph.
  case rdf(RDFFormat)
  /// The graph as nodes and edges, one or two files for each view.
  case graph(GraphFormat)

  /// The format called `name` on the command line.
  public init?(name: String) {
    if let format = GraphFormat(name: name) {
      self = .graph(format)
    } else if let format = RDFFormat(name: name) {
      self = .rdf(format)
    } else {
      return nil
    }
  }

  /// The format that the name of a file tells: by its extension, or by one of the endings that
  /// graph formats use.
  public init?(fileName: String) {
    let name = Packing.unpackedName(fileName.lowercased())
    let graphs = GraphFormat.allCases.flatMap { format in format.endings.map { ($0, format) } }
    // `graph-yed.graphml` ends like GraphML as well: the longest ending counts.
    let fitting = graphs.filter { name.hasSuffix($0.0) }.max { $0.0.count < $1.0.count }
    if let fitting {
      self = .graph(fitting.1)
    } else if name.hasSuffix(".csv") {
      self = .graph(.csv)
    } else if name.hasSuffix(".gv") {
      self = .graph(.dot)
    } else if let dot = name.lastIndex(of: "."),
      let format = RDFFormat(fileExtension: String(name[name.index(after: dot)...]))
    {
      self = .rdf(format)
    } else {
      return nil
    }
  }

  /// What the format is called on the command line.
  public var name: String {
    switch self {
    case .rdf(let format): format.name
    case .graph(let format): format.name
    }
  }

  /// What is written when nothing is asked for.
  public static let standard: [ExportFormat] = [
    .rdf(.turtle), .rdf(.rdfxml), .graph(.graphml), .rdf(.ntriples), .rdf(.jsonld),
  ]

  /// The names of all files that an export may write beside its record.
  ///
  /// - Parameter views: All views that the rules of projection know.
  /// - Returns: The names, without a directory.
  static func fileNames(views: [String]) -> [String] {
    let rdf = RDFFormat.allCases.flatMap { format in
      ([nil] + Packing.allCases).flatMap { packing in
        let end = Packing.ending(format.fileExtension, packing)
        return ["trico.\(end)", "trico-mentions.\(end)"]
      }
    }
    let graphs = views.flatMap { view in
      GraphFormat.allCases.flatMap { $0.fileNames(view: view) }
    }
    return rdf + [DatasetRecord.fileName, PageCache.fileName] + graphs
  }

  /// Whether it shows views of the graph.
  public var hasViews: Bool { if case .graph = self { true } else { false } }

  /// All of them.
  public static let all: [ExportFormat] =
    RDFFormat.allCases.map { .rdf($0) } + GraphFormat.allCases.map { .graph($0) }
}

extension GraphFormat {
  /// The names of the files for a view: `trico.graphml` for the full one, which goes unnamed,
  /// `trico-overview.graphml` for another.
  func fileNames(view: String) -> [String] { endings.map { Self.stem(view) + $0 } }

  /// What all files of a view begin with.
  static func stem(_ view: String) -> String { view == "full" ? "trico" : "trico-\(view)" }
}
