internal import PropertyGraph
internal import RDF
internal import RDFFormats

/// Writes the graph as nodes and edges: which views, in which formats, with places from where.
public struct GraphExport {
  /// Where nodes get their places from.
  public enum Layout: String, CaseIterable, Sendable {
    /// Reckoned here, the same everywhere.
    case builtin
    /// From the program `sfdp` of Graphviz, whose versions differ.
    case graphviz
    /// From nowhere; readers place the nodes themselves.
    case none
  }

  /// The views that are shown when none is asked for.
  public static let standardViews = ["full", "overview"]

  /// All views that the rules of projection know.
  ///
  /// - Throws: `TricoError` when the rules cannot be read.
  public static func knownViews() throws -> [String] {
    try Projection(rules: OntologyFiles.projectionRules()).profiles
  }

  private let formats: [GraphFormat]
  private let views: [String]
  private let layout: Layout
  private let projection: Projection?
  private let prefixes: PrefixMap

  init(
    formats: [ExportFormat], views: [String], layout: Layout, prefixes: PrefixMap
  ) throws {
    self.formats = formats.compactMap { format in
      if case .graph(let format) = format { format } else { nil }
    }
    self.views = views
    self.layout = layout
    self.prefixes = prefixes
    projection =
      self.formats.isEmpty ? nil : try Projection(rules: try OntologyFiles.projectionRules())
  }

  /// Whether nothing is to be written.
  var isEmpty: Bool { projection == nil }

  /// Writes every view of `graph` in every format, to the sinks that `open` gives for their names.
  func write(_ graph: Graph, open: (String) throws -> any ByteSink) throws {
    guard let projection else { return }
    for view in views {
      let nodes = try Self.arranged(
        projection.project(graph, profile: view, prefixes: prefixes), layout)
      for format in formats {
        let stem = GraphFormat.stem(view)
        try format.write(nodes, id: "trico-\(view)", title: projection.title(of: view)) {
          try open(stem + $0)
        }
      }
    }
  }

  /// The nodes and edges of any graph, of whatever vocabulary.
  ///
  /// - Parameters:
  ///   - graph: The graph; labels, types and attributes follow the defaults of projection.
  ///   - prefixes: Those of the input, for short ids.
  ///   - layout: Where nodes get their places from.
  /// - Returns: Nodes and edges, with places, sizes and colours.
  /// - Throws: `TricoError`, or `PropertyGraphError` when Graphviz cannot be given the graph.
  static func nodes(
    of graph: Graph, prefixes: PrefixMap, layout: Layout
  ) throws -> PropertyGraph {
    guard let general = try Projection(rules: OntologyFiles.projectionRules()).general else {
      throw TricoError.badInput("projection.ttl: no rule for graphs of other vocabularies")
    }
    return try arranged(general.project(graph, prefixes: prefixes), layout)
  }

  private static func arranged(
    _ graph: PropertyGraph, _ layout: Layout
  ) throws -> PropertyGraph {
    switch layout {
    case .builtin: GraphLayout.arranged(graph)
    case .graphviz: try GraphvizLayout.arranged(graph)
    case .none: GraphLayout.sized(graph)
    }
  }
}
