public import RDFFormats

/// The kinds of file that nodes and edges are written to.
public enum GraphFormat: String, CaseIterable, Sendable {
  /// GraphML that every reader takes.
  case graphml
  /// GraphML with yEd's graphics.
  case yed
  /// GEXF 1.2draft, for Gephi.
  case gexf
  /// The language of Graphviz.
  case dot
  /// A picture.
  case svg
  /// Two tables, of nodes and of edges.
  case csv

  /// The format called `name`, in any case.
  public init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// What the format is called on the command line.
  public var name: String { rawValue }

  /// Whether it cannot do without places.
  public var needsPlaces: Bool { self == .svg }

  /// What the names of its files end with; one file each.
  public var endings: [String] {
    switch self {
    case .graphml: [".graphml"]
    case .yed: ["-yed.graphml"]
    case .gexf: [".gexf"]
    case .dot: [".dot"]
    case .svg: [".svg"]
    case .csv: ["-nodes.csv", "-edges.csv"]
    }
  }

  /// Writes `graph` to the files of this format.
  ///
  /// - Parameters:
  ///   - graph: What to write.
  ///   - id: The name of the graph, an XML NMTOKEN of ASCII letters.
  ///   - title: A description of the whole, where the format has a place for it.
  ///   - open: Gives the sink for the file with one of `endings`; called once for each.
  /// - Throws: `PropertyGraphError` for what the format cannot hold, or an error of `open` or of a
  ///   sink.
  public func write(
    _ graph: PropertyGraph, id: String, title: String? = nil,
    open: (String) throws -> any ByteSink
  ) throws {
    let sinks = try endings.map(open)
    switch self {
    case .graphml: try GraphMLSerializer(graphID: id, title: title).write(graph, to: sinks[0])
    case .yed:
      try GraphMLSerializer(graphID: id, title: title, flavour: .yed).write(graph, to: sinks[0])
    case .gexf: try GEXFSerializer(title: title).write(graph, to: sinks[0])
    case .dot: try DOTSerializer(graphID: id, title: title).write(graph, to: sinks[0])
    case .svg: try SVGSerializer(title: title).write(graph, to: sinks[0])
    case .csv:
      try CSVSerializer().writeNodes(graph, to: sinks[0])
      try CSVSerializer().writeEdges(graph, to: sinks[1])
    }
  }
}
