public import RDF
public import RDFFormats

/// Compares two graphs.
public struct Diff {
  /// How the difference is shown.
  public enum Format: String, CaseIterable, Sendable {
    /// In words, meeting by meeting.
    case text
    /// The same as JSON.
    case json
    /// Lines that a store with RDF Patch applies to the old graph.
    case rdfPatch = "rdf-patch"
    /// Operations that every store applies to the old graph.
    case sparqlUpdate = "sparql-update"
  }

  public var old: GraphInput
  public var new: GraphInput
  /// How pages are read. Where one side is an export, its own record decides what is not set here.
  public var reading = GraphReading()
  /// What patches call the default graph.
  public var graph: IRI?

  /// Is told when a step is over.
  public var watch: Stopwatch?

  public init(old: GraphInput, new: GraphInput) {
    self.old = old
    self.new = new
  }

  /// Compares, and writes how the graphs differ.
  ///
  /// - Parameters:
  ///   - format: how.
  ///   - sink: where to; nil when only the answer counts.
  /// - Returns: Whether the graphs are the same, but for the labels of blank nodes.
  /// - Throws: `SyntaxError`, `SerializationError`, `TricoError`, or the sink's own error. Nothing is
  ///   written then.
  public func run(_ format: Format, to sink: (any ByteSink)?) throws -> Bool {
    let (old, new) = try read()
    watch?.lap("reading")
    defer { watch?.lap("comparison") }
    let delta = try GraphDelta(old.table, new.table)
    guard let sink else { return delta.isEmpty }
    switch format {
    case .text: try write(DiffText.text(DiffReport(delta, old, new)), to: sink)
    case .json:
      let report = DiffReport(delta, old, new)
      try write(DiffJSON.text(report, old: self.old.name, new: self.new.name), to: sink)
    case .rdfPatch: try Patch(delta: delta, form: .rdfPatch, graph: graph).write(to: sink)
    case .sparqlUpdate: try Patch(delta: delta, form: .sparqlUpdate, graph: graph).write(to: sink)
    }
    return delta.isEmpty
  }

  /// Reads both sides, the one that is not pages first.
  private func read() throws -> (old: GraphIndex, new: GraphIndex) {
    if old.isPages, !new.isPages {
      let right = GraphIndex(try reading.read(new))
      return (GraphIndex(try reading.like(right).read(old)), right)
    }
    let left = GraphIndex(try reading.read(old))
    let reading = new.isPages && !old.isPages ? reading.like(left) : reading
    return (left, GraphIndex(try reading.read(new)))
  }

  private func write(_ text: String, to sink: any ByteSink) throws {
    var text = text
    try text.withUTF8 { try sink.write(UnsafeRawBufferPointer($0)) }
  }
}
