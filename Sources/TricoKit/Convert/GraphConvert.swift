internal import Mapping
public import PropertyGraph
public import RDF
internal import RDFFormats

/// Turns RDF of any vocabulary into nodes and edges for graph tools.
///
/// A view of rules tells what is a node, an edge, an attribute; without one, every resource is a node,
/// every link between two an edge, every literal an attribute. All inputs become one graph in memory; the names of graphs are given up, since an edge is in no
/// graph of its own.
public struct GraphConvert {
  public var inputs: [Convert.Input]
  /// The path of the file to write, or `-` for standard output. A format of several files puts its
  /// endings in the place of the extension.
  public var output: String
  public var format: GraphFormat
  /// Prefixes that come before those of the input and the common ones; ids are made with them.
  public var prefixes = PrefixMap()
  /// What relative IRIs of the input are resolved against.
  public var base: IRI?
  /// The path of a Turtle file with rules of projection; nil for those that ship with trico.
  public var rules: String?
  /// The view of the rules to show; nil for everything, whatever its vocabulary.
  public var view: String?
  /// Where nodes get their places from.
  public var layout = GraphExport.Layout.builtin

  /// Is told when a step is over.
  public var watch: Stopwatch?

  public init(inputs: [Convert.Input], output: String, format: GraphFormat) {
    self.inputs = inputs
    self.output = output
    self.format = format
  }

  /// Reads and writes. Files appear when all are complete, or not at all.
  ///
  /// - Throws: `SyntaxError` for what cannot be read, `PropertyGraphError` for what the format cannot
  ///   hold, `TricoError`, or `ClosedPipe` when the reader of standard output has gone.
  public func run() throws {
    try GraphExport.check(layout, for: format)
    let projection = try OntologyFiles.projection(at: rules)
    let receiver = GraphReceiver(prefixes: prefixes)
    for input in inputs {
      receiver.beginDocument()
      try input.read(base: base, into: receiver)
    }
    watch?.lap("reading")
    let graph = try GraphExport.arranged(nodes(of: receiver, by: projection), layout)
    watch?.lap("nodes and edges")
    defer { watch?.lap("writing") }
    let title = view.flatMap { projection.title(of: $0) }
    let id = view.map { "trico-\($0)" } ?? "graph"
    if output == "-" {
      // Two turns: what the format cannot hold must be found before the first byte is out.
      let standardOutput = DescriptorSink.standardOutput()
      for sink in [DiscardingSink(), standardOutput] as [any ByteSink] {
        try format.write(graph, id: id, title: title) { _ in sink }
      }
      return
    }
    if format.endings.count == 1 {
      return try OutputPlace.write(to: output) { sink in
        try format.write(graph, id: id, title: title) { _ in sink }
      }
    }
    let (directory, name) = FileSystem.split(output)
    let files = try OutputSet(directory: directory, isOwn: false)
    try format.write(graph, id: id, title: title) { ending in
      try files.open(format.fileName(ending, of: name), isHashed: false)
    }
    try files.commit()
  }

  private func nodes(
    of receiver: GraphReceiver, by projection: Projection
  ) throws -> PropertyGraph {
    var prefixes = receiver.prefixes
    // Graphs of trico have their usual ids, even when the input names no prefix.
    for entry in Prefixes.all(base: Knowledge.defaultBase).entries { prefixes.offer(entry) }
    for entry in try OntologyFiles.commonPrefixes().entries { prefixes.offer(entry) }
    if let view { return try projection.project(receiver.graph, profile: view, prefixes: prefixes) }
    guard let general = projection.general else {
      let known = projection.profiles.joined(separator: ", ")
      throw TricoError.usage(
        "--projection: the rules have no Defaults, so a view must be named: --view \(known)")
    }
    return general.project(receiver.graph, prefixes: prefixes)
  }
}

extension GraphFormat {
  /// The name of the file with `ending` when the user asked for `name`: that name, or, where there
  /// are several files, the ending in place of the extension.
  func fileName(_ ending: String, of name: String) -> String {
    guard endings.count > 1 else { return name }
    for known in endings + [".csv"] where name.lowercased().hasSuffix(known) {
      return name.dropLast(known.count) + ending
    }
    return name + ending
  }
}

/// Gathers all documents in one graph.
private final class GraphReceiver: DocumentReceiver {
  private(set) var graph = Graph()
  /// The prefixes given first, then those of the documents.
  private(set) var prefixes: PrefixMap
  private let scope = BlankScope()

  init(prefixes: PrefixMap) { self.prefixes = prefixes }

  func beginDocument() { scope.beginDocument() }

  func declare(_ prefix: String, _ namespace: String) {
    prefixes.offer(PrefixMap.Entry(prefix: prefix, namespace: namespace))
  }

  func receive(_ quad: QuadView) { graph.insert(scope.renamed(quad).triple) }

  func finish() {}
}
