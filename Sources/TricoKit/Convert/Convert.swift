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
    /// How deep brackets of Turtle and TriG may be nested.
    public var nestingLimit: Int

    public init(
      path: String, format: RDFFormat, nestingLimit: Int = TurtleReader.usualNestingLimit
    ) {
      self.path = path
      self.format = format
      self.nestingLimit = nestingLimit
    }

    /// What error messages call it.
    var name: String { path == "-" ? "stdin" : FileSystem.shown(path) }

    /// Reads the document, unpacked where it is packed.
    ///
    /// - Parameters:
    ///   - base: what relative IRIs are resolved against.
    ///   - receiver: takes prefixes and statements.
    /// - Throws: as `RDFFormat.read`, and `TricoError` for what is not there.
    func read(base: IRI? = nil, into receiver: some QuadReceiver) throws {
      try read(FileSource.unpacking(path), base: base, into: receiver)
    }

    /// Reads the document from somewhere else than its path.
    func read(
      _ source: any ByteSource, base: IRI? = nil, into receiver: some QuadReceiver
    ) throws {
      try format.read(
        source, name: name, base: base, nestingLimit: nestingLimit, into: receiver)
    }
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
  /// How many threads read N-Triples and N-Quads. The result does not depend on it.
  public var jobs = 1
  /// How many bytes of memory merging may use, about; nil for as many as it takes. The result does not
  /// depend on it.
  public var memory: Int?
  /// Where the output is cut into parts; `output` is a folder then.
  public var partSize: PartSize?
  /// How parts are packed; a single file's name tells it.
  public var packing: Packing?

  /// Is told when a step is over.
  public var watch: Stopwatch?

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
  public func run() throws {
    defer { watch?.lap("conversion") }
    if let partSize { return try writeParts(of: partSize) }
    try OutputPlace.write(to: output) { try write(to: $0) }
  }

  private func writeParts(of size: PartSize) throws {
    let files = try OutputSet(directory: output)
    let ending = Packing.ending(format.fileExtension, packing)
    let writer = PartsWriter(size: size) { number in
      let file = try files.open(PartsWriter.fileName(number, ending), isHashed: false)
      return (file, try streamWriter(to: file))
    }
    try convert(to: streamReceiver(writer, try commonPrefixes()))
    try files.commit()
  }

  /// Common prefixes; lines of terms have none, so they need not be read.
  private func commonPrefixes() throws -> PrefixMap {
    format.isOfLines ? PrefixMap() : try OntologyFiles.commonPrefixes()
  }

  private func streamReceiver(_ writer: any RDFWriter, _ common: PrefixMap) -> any DocumentReceiver
  {
    var writer = writer
    for entry in prefixes.entries { writer.declare(entry.prefix, entry.namespace) }
    if let memory, inputs.count > 1 {
      return SortedMerge(writer, common: common, flattens: flattens, limit: memory)
    }
    return StreamReceiver(
      writer, common: common, flattens: flattens, merges: inputs.count > 1)
  }

  private func write(to sink: any ByteSink) throws {
    if jobs > 1, layout == .plain, format.isOfLines, inputs.count == 1, inputs[0].format.isOfLines {
      return try ParallelLines(input: inputs[0], jobs: jobs).convert(
        { output in
          StreamReceiver(
            format.writer(to: output, prefixes: PrefixMap()), common: PrefixMap(),
            flattens: flattens, merges: false)
        }, to: sink)
    }
    let common = try commonPrefixes()
    switch layout {
    case .plain: try convert(to: streamReceiver(try streamWriter(to: sink), common))
    case .pretty, .canonical:
      try convert(
        to: DatasetReceiver(prefixes: prefixes, flattens: flattens) { dataset, prefixes in
          var prefixes = prefixes
          for entry in common.entries { prefixes.offer(entry) }
          try datasetSerializer(prefixes).write(dataset, to: sink)
        })
    }
  }

  private func convert(to receiver: some DocumentReceiver) throws {
    for input in inputs {
      receiver.beginDocument()
      try read(input, into: receiver)
    }
    try receiver.finish()
  }

  private func read(_ input: Input, into receiver: some DocumentReceiver) throws {
    if jobs > 1, input.format.isOfLines {
      return try ParallelLines(input: input, jobs: jobs).read(into: receiver)
    }
    try input.read(base: base, into: receiver)
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
