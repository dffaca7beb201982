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

  /// The views that are shown when none is asked for, if the rules have them.
  static let standardViews = ["full", "overview"]

  private let formats: [GraphFormat]
  private let views: [String]
  private let layout: Layout
  private let projection: Projection?
  private let prefixes: PrefixMap

  /// Reads the rules, if one of `formats` needs them.
  ///
  /// - Throws: `TricoError`, or `PropertyGraphError` for a fault in the rules.
  init(
    formats: [ExportFormat], views: [String], layout: Layout, rules: String?, prefixes: PrefixMap
  ) throws {
    self.formats = formats.compactMap { format in
      if case .graph(let format) = format { format } else { nil }
    }
    self.views = views
    self.layout = layout
    self.prefixes = prefixes
    for format in self.formats { try Self.check(layout, for: format) }
    projection =
      self.formats.isEmpty
      ? nil : try OntologyFiles.projection(at: rules)
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

  /// Refuses a drawing without places.
  ///
  /// - Throws: `TricoError.usage`.
  static func check(_ layout: Layout, for format: GraphFormat) throws(TricoError) {
    if layout == .none, format.needsPlaces {
      throw .usage("\(format.name) is a drawing, and needs the places that --no-layout leaves out")
    }
  }

  /// `graph` with places and sizes.
  ///
  /// - Throws: `TricoError`, or `PropertyGraphError` when Graphviz cannot be given the graph.
  static func arranged(_ graph: PropertyGraph, _ layout: Layout) throws -> PropertyGraph {
    switch layout {
    case .builtin: GraphLayout.arranged(graph)
    case .graphviz: try GraphvizLayout.arranged(graph)
    case .none: GraphLayout.sized(graph)
    }
  }
}

/// The views of a graph that rules of projection know.
public enum GraphViews {
  /// The names of all of them.
  ///
  /// - Parameter rules: The path of a Turtle file with rules; nil for those that ship with trico.
  /// - Returns: The names, in byte order.
  /// - Throws: `TricoError` when the rules cannot be read, `PropertyGraphError` for a fault in them.
  public static func known(rules: String?) throws -> [String] {
    if rules == nil { return try shipped.get() }
    return try OntologyFiles.projection(at: rules).profiles
  }

  /// Those of the rules that ship with trico, read once.
  private static let shipped = Result { try OntologyFiles.projection().profiles }

  /// What is shown when nothing is asked for: full and overview, or all of them in rules without.
  public static func standard(rules: String?) throws -> [String] {
    let known = try known(rules: rules)
    let usual = GraphExport.standardViews.filter(known.contains)
    return usual.isEmpty ? known : usual
  }
}
