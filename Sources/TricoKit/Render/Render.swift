internal import Mapping
internal import Ontology
internal import PropertyGraph
internal import RDF
public import RDFFormats

/// Shows a graph to people: as a page of its own, or as a picture.
public struct Render {
  /// What is made.
  public enum Format: String, CaseIterable, Sendable {
    /// One file that needs nothing else: no network, no server.
    case html
    /// A drawing of the nodes and edges.
    case svg
    /// The nodes and edges for Graphviz.
    case dot
    /// The nodes and edges for Gephi.
    case gexf
  }

  /// Whether a page holds the graph as JSON-LD.
  public enum Data: String, CaseIterable, Sendable {
    /// When it has no more than `Render.mostStatements`.
    case auto
    case full, none
  }

  /// The largest graph that a page holds as data when nothing is said.
  public static let mostStatements = 60_000

  public var input: GraphInput
  /// How pages are read.
  public var reading = GraphReading()
  /// Which nodes and edges are shown, by the name of the view.
  public var profile = "full"
  /// Whether a page holds the graph as JSON-LD.
  public var data = Data.auto
  /// What a page is called; what the dataset is called by default.
  public var title: String?
  /// Told what a user should know.
  public var note: (String) -> Void = { _ in }

  /// Is told when a step is over.
  public var watch: Stopwatch?

  public init(_ input: GraphInput) { self.input = input }

  /// Reads the graph and writes what is made of it.
  ///
  /// - Throws: `SyntaxError`, `PropertyGraphError`, `SerializationError`, `TricoError`, or the sink's
  ///   own error. Nothing is written then but what the sink itself failed on.
  public func run(_ format: Format, to sink: any ByteSink) throws {
    let table = try reading.read(input)
    watch?.lap("reading")
    let index = GraphIndex(table)
    let network = try network(of: table)
    watch?.lap("nodes and edges")
    defer { watch?.lap("writing") }
    let title = title ?? Self.title(of: index)
    switch format {
    case .html:
      let isEmbedded = data == .full || data == .auto && table.count <= Self.mostStatements
      if !isEmbedded, data == .auto {
        note("the page leaves out the JSON-LD of \(table.count) statements; --data full puts it in")
      }
      let json = RenderData(index, network, title: title, sources: FactsReader(index)).text
      let page = HTMLPage(
        title: title, data: json, linkedData: isEmbedded ? try linkedData(table) : "")
      try page.write(to: sink)
    case .svg: try SVGDrawing(network, title: title).write(to: sink)
    case .dot:
      try GraphFormat.dot.write(network, id: "trico-\(profile)", title: title) { _ in sink }
    case .gexf:
      try GraphFormat.gexf.write(network, id: "trico-\(profile)", title: title) { _ in sink }
    }
  }

  /// Writes a file, which appears when it is complete, or not at all; `-` is standard output.
  ///
  /// - Throws: As `run(_:to:)`, or `TricoError.cannotCreate`.
  public func run(_ format: Format, toFile path: String) throws {
    try OutputPlace.write(to: path) { try run(format, to: $0) }
  }

  /// The nodes and edges, with their places.
  private func network(of table: QuadTable) throws -> PropertyGraph {
    var graph = Graph()
    table.forEach { graph.insert($0.triple) }
    let projection = try OntologyFiles.projection()
    guard projection.profiles.contains(profile) else {
      let known = projection.profiles.joined(separator: ", ")
      throw TricoError.usage("--view: “\(profile)” is not one of \(known)")
    }
    let prefixes = Prefixes.all(base: reading.options.base)
    let nodes = try projection.project(graph, profile: profile, prefixes: prefixes)
    // A graph of another vocabulary is shown as the defaults say.
    if nodes.nodes.isEmpty, let general = projection.general {
      return GraphLayout.arranged(general.project(graph, prefixes: prefixes))
    }
    return GraphLayout.arranged(nodes)
  }

  private static func title(of graph: GraphIndex) -> String {
    let datasets = graph.instances(of: VoID.dataset)
    let named = datasets.first { !graph.objects(of: $0, PROV.wasGeneratedBy).isEmpty }
    return named.map(graph.label) ?? "Knowledge graph"
  }

  private func linkedData(_ table: QuadTable) throws -> String {
    let sink = MemorySink()
    let prefixes = Prefixes.all(base: reading.options.base)
    let serializer = JSONLDSerializer(context: try OntologyFiles.context(), prefixes: prefixes)
    var writer = serializer.writer(to: sink)
    try table.forEach { try writer.write($0) }
    try writer.finish()
    return sink.text
  }
}
