public import Mapping
public import Mechanism
internal import RDF
internal import RDFFormats

/// Turns pages into files: the whole way from bytes to bytes.
public struct Export {
  /// Where the result goes.
  public enum Destination: Equatable, Sendable {
    /// A directory; all files appear together, or none.
    case directory(String)
    /// Standard output; one format only.
    case standardOutput
  }

  public var sources: [PageSource]
  public var destination: Destination
  public var formats: [ExportFormat]
  public var options: MappingOptions
  /// Turtle files with further themes and authorities.
  public var additions: [String] = []
  /// How pages are read.
  public var reading = ReadingOptions()
  /// How many pages are read at the same time.
  public var jobs = 1
  /// The views of the graph that graph formats show.
  public var views: [String] = GraphExport.standardViews
  /// The path of a Turtle file with rules of projection; nil for those that ship with trico.
  public var projection: String?
  /// Where the nodes of graph formats get their places from.
  public var layout = GraphExport.Layout.builtin

  public init(
    sources: [PageSource], destination: Destination, formats: [ExportFormat],
    options: MappingOptions
  ) {
    self.sources = sources
    self.destination = destination
    self.formats = formats
    self.options = options
  }

  /// What an export did.
  public struct Report: Sendable {
    public var pages = 0
    public var meetings = 0
    public var items = 0
    /// Triples of the main graph.
    public var triples = 0
    /// Triples of the mentions, when they stand apart.
    public var mentionTriples = 0
    public var diagnostics: [Diagnostic] = []
    /// Files in the order they were written, with their sizes in bytes.
    public var files: [(name: String, bytes: Int)] = []

    /// Whether a page, or an entry of one, was left out.
    public var isIncomplete: Bool { Remarks(diagnostics).hasErrors }
  }

  /// Reads, maps and writes.
  ///
  /// - Throws: `TricoError`, or `ClosedPipe` when the reader of standard output has gone.
  public func run() throws -> Report {
    let reader = try PageReader(adding: additions, options: reading)
    let corpus = try Corpus(sources, reader: reader, jobs: jobs)
    let prefixes = Prefixes.all(base: options.base)
    let graphs = try GraphExport(
      formats: formats, views: views, layout: layout, rules: projection, prefixes: prefixes)
    let fanOut = FanOut(mentions: options.mentions, keepsGraph: !graphs.isEmpty)
    let mapper = Mapper(knowledge: reader.knowledge, options: options, receiver: fanOut)
    func fill() throws {
      for entry in corpus.entries {
        try mapper.map(
          entry.reading, fileName: entry.fileName, checksum: entry.checksum,
          editions: corpus.editions)
      }
      try mapper.map(
        datasetRemarks: corpus.diagnostics.filter { $0.code == Corpus.unreadablePage }.map(
          corpus.labelled))
      try mapper.finish()
      try fanOut.finish()
    }
    var report = Report()
    switch destination {
    case .standardOutput:
      let sink = DescriptorSink.standardOutput()
      if case .rdf(let format)? = formats.first {
        fanOut.add(try writer(format, to: sink, prefixes), for: .main)
      }
      try fill()
      if !graphs.isEmpty {
        // Two turns: what the format cannot hold must be found before the first byte is out.
        try graphs.write(fanOut.graph) { _ in DiscardingSink() }
        try graphs.write(fanOut.graph) { _ in sink }
      }
    case .directory(let directory):
      let output = try OutputSet(directory: directory)
      for case .rdf(let format) in formats {
        let end = format.fileExtension
        let main = try output.open("trico.\(end)")
        fanOut.add(try writer(format, to: main, prefixes), for: .main)
        if options.mentions == .separate {
          let mentions = try output.open("trico-mentions.\(end)")
          fanOut.add(try writer(format, to: mentions, prefixes), for: .mentions)
        }
      }
      try fill()
      try graphs.write(fanOut.graph) { try output.open($0) }
      let problems = try output.open("problems.jsonl")
      for diagnostic in corpus.diagnostics {
        try problems.write(corpus.labelled(diagnostic).jsonLine)
      }
      if formats.contains(.rdf(.turtle)) {
        let record = DatasetRecord(
          options: options, files: try output.finish(), mentionTriples: mapper.mentionTripleCount)
        try record.write(to: try output.open(DatasetRecord.fileName), prefixes: prefixes)
      }
      let finished = try output.finish()
      let manifest = Manifest(
        inputs: try inputs(of: corpus), options: options, formats: formats,
        graphs: graphs.isEmpty ? nil : (views, layout),
        triples: mapper.tripleCount, mentionTriples: mapper.mentionTripleCount, files: finished)
      try output.open("manifest.json").write(manifest.text)
      report.files = try output.finish().map { ($0.name, $0.bytes) }
      let known = try GraphViews.known(rules: nil) + views
      try output.commit(replacing: ExportFormat.fileNames(views: known))
    }
    let meetings = corpus.entries.flatMap(\.reading.page.meetings)
    report.pages = corpus.entries.count
    report.meetings = meetings.count
    report.items = meetings.reduce(0) { count, meeting in
      count
        + (meeting.agenda + meeting.outcomes + meeting.unspecified)
        .flatMap(\.withDescendants).count
    }
    report.triples = mapper.tripleCount
    report.mentionTriples = options.mentions == .separate ? mapper.mentionTripleCount : 0
    report.diagnostics = corpus.diagnostics
    return report
  }

  /// Starts a document; one of JSON-LD uses the shipped context.
  private func writer(
    _ format: RDFFormat, to sink: any ByteSink, _ prefixes: PrefixMap
  ) throws(TricoError) -> any RDFWriter {
    guard format == .jsonld else { return format.writer(to: sink, prefixes: prefixes) }
    let context = try OntologyFiles.context()
    return JSONLDSerializer(context: context, prefixes: prefixes).writer(to: sink)
  }

  /// The pages and the files added to the ontology, with their checksums.
  private func inputs(of corpus: Corpus) throws(TricoError) -> [Manifest.Input] {
    var inputs = corpus.entries.map { Manifest.Input(name: $0.fileName, sha256: $0.checksum) }
    for path in additions + [projection].compactMap({ $0 }) {
      inputs.append(
        Manifest.Input(
          name: PageSource.file(path).fileName,
          sha256: SHA256.hex(of: try FileSystem.read(path))))
    }
    return inputs
  }
}

extension OutputFile {
  /// Writes text.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
