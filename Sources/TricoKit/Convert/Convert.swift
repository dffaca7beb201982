public import RDF
public import RDFFormats

/// Turns documents of one syntax of RDF into one of another.
///
/// A single document is converted as it is read, in memory that does not grow with it, unless the
/// layout needs the whole. Several become one dataset without duplicates; their blank nodes stay
/// apart.
public struct Convert {
  /// How the output is laid out.
  public enum Layout: Sendable {
    /// In the order of the input.
    case plain
    /// In order and nested, for people.
    case pretty
    /// The canonical form of the W3C: the same dataset gives the same bytes.
    case canonical
  }

  /// A document to read.
  public struct Input: Sendable {
    /// The path of a file, or `-` for standard input.
    public var path: String
    /// Its syntax, one that can be read.
    public var format: RDFFormat

    public init(path: String, format: RDFFormat) {
      self.path = path
      self.format = format
    }

    /// What error messages call it.
    var name: String { path == "-" ? "stdin" : path }
  }

  public var inputs: [Input]
  /// The path of the file to write, or `-` for standard output.
  public var output: String
  public var format: RDFFormat
  public var layout = Layout.plain
  /// Prefixes that come before those of the input and the common ones.
  public var prefixes = PrefixMap()
  /// What relative IRIs of the input are resolved against.
  public var base: IRI?
  /// Whether the names of graphs are given up, so that all statements are in the default graph.
  public var flattens = false
  /// Whether JSON-LD is written in full, without a context.
  public var expands = false

  public init(inputs: [Input], output: String, format: RDFFormat) {
    self.inputs = inputs
    self.output = output
    self.format = format
  }

  /// Refuses a layout that the format does not have.
  ///
  /// - Throws: `TricoError.usage`.
  public func checkLayout() throws(TricoError) {
    switch layout {
    case .plain: break
    case .pretty:
      if format == .ntriples || format == .nquads {
        throw .usage("--pretty: \(format.name) has one layout only")
      }
    case .canonical:
      if format.canonicalSerializer == nil {
        throw .usage("--canonical: only ntriples and nquads have a canonical form")
      }
    }
  }

  /// Reads and writes. A file appears when it is complete, or not at all.
  ///
  /// - Throws: `SyntaxError` or `SerializationError` for what cannot be read or written,
  ///   `TricoError`, or `ClosedPipe` when the reader of standard output has gone.
  public func run() throws { try OutputPlace.write(to: output) { try write(to: $0) } }

  private func write(to sink: any ByteSink) throws {
    // Lines of terms have no prefixes, so the common ones need not be read.
    let common =
      format == .ntriples || format == .nquads
      ? PrefixMap() : try OntologyFiles.commonPrefixes()
    let receiver: any DocumentReceiver
    switch layout {
    case .plain:
      var writer = try streamWriter(to: sink)
      for entry in prefixes.entries { writer.declare(entry.prefix, entry.namespace) }
      receiver = StreamReceiver(
        writer, common: common, flattens: flattens, merges: inputs.count > 1)
    case .pretty, .canonical:
      receiver = DatasetReceiver(prefixes: prefixes, flattens: flattens) { dataset, prefixes in
        var prefixes = prefixes
        for entry in common.entries { prefixes.offer(entry) }
        try datasetSerializer(prefixes).write(dataset, to: sink)
      }
    }
    for input in inputs {
      receiver.beginDocument()
      try read(input, into: receiver)
    }
    try receiver.finish()
  }

  private func read(_ input: Input, into receiver: some DocumentReceiver) throws {
    try input.format.read(
      try FileSource(input.path), name: input.name, base: base, into: receiver)
  }

  private func streamWriter(to sink: any ByteSink) throws -> any RDFWriter {
    guard format == .jsonld, !expands else { return format.writer(to: sink, prefixes: PrefixMap()) }
    return JSONLDSerializer(context: try OntologyFiles.context()).writer(to: sink)
  }

  private func datasetSerializer(_ prefixes: PrefixMap) throws -> any DatasetSerializer {
    if layout == .canonical, let serializer = format.canonicalSerializer { return serializer }
    if let serializer = format.prettySerializer(prefixes: prefixes) { return serializer }
    try checkLayout()
    let context = expands ? nil : try OntologyFiles.context()
    return PrettyJSONLDSerializer(JSONLDSerializer(context: context, prefixes: prefixes))
  }
}
