public import Mapping
internal import Mechanism
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
  /// The manifest of an earlier export: pages that have not changed since are not read again.
  public var since: String?
  /// Whether what is known of each page is kept beside the files, for the next export.
  public var keepsCache = false
  /// Whether every page stands by itself, so that the triples of any parts of the pages are together
  /// those of all pages: no editions are merged, and no dataset is described.
  public var isApart = false
  /// How files of RDF in a directory are packed; nil for plain ones.
  public var packing: Packing?
  /// The views of the graph that graph formats show.
  public var views: [String] = GraphExport.standardViews
  /// The path of a Turtle file with rules of projection; nil for those that ship with trico.
  public var projection: String?
  /// Where the nodes of graph formats get their places from.
  public var layout = GraphExport.Layout.builtin
  /// Is told when a step is over.
  public var watch: Stopwatch?
  /// Is told how many pages of all have been read.
  public var progress: (Int, Int) -> Void = { _, _ in }

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
    /// How many of them an earlier export knew, so that they were not read again.
    public var reused = 0
    public var meetings = 0
    public var items = 0
    /// Triples of the main graph.
    public var triples = 0
    /// Triples of the mentions, when they stand apart.
    public var mentionTriples = 0
    /// The remarks on all pages, counted.
    public var remarks = RemarkTally()
    /// Files in the order they were written, with their sizes in bytes.
    public var files: [(name: String, bytes: Int)] = []

    /// Whether a page, or an entry of one, was left out.
    public var isIncomplete: Bool { remarks.hasErrors }
  }

  /// Reads, maps and writes.
  ///
  /// - Throws: `TricoError`, or `ClosedPipe` when the reader of standard output has gone.
  public func run() throws -> Report {
    let reader = try PageReader(adding: additions, options: reading)
    // Only a cache is asked what it was made with.
    let environment =
      since == nil && !keepsCache
      ? ""
      : PageCache.environment(
        options, reading,
        additions: try additions.map { (path) throws(TricoError) in
          SHA256.hex(of: try FileSystem.read(path))
        })
    let pages = PageRun(
      PageList(sources), reader: reader, options: options,
      previous: try since.flatMap { (path) throws(TricoError) in
        try PageCache(beside: path, environment: environment)
      }, isApart: isApart, jobs: jobs)
    pages.progress = progress
    watch?.lap("ontology")
    // Whether the files can be written is known before the pages are read.
    var output: OutputSet?
    if case .directory(let directory) = destination { output = try OutputSet(directory: directory) }
    try pages.read()
    watch?.lap("reading pages")
    let prefixes = Prefixes.all(base: options.base)
    let graphs = try GraphExport(
      formats: formats, views: views, layout: layout, rules: projection, prefixes: prefixes)
    let writers = GraphWriters(mentions: options.mentions, keepsGraph: !graphs.isEmpty)
    let mapper = Mapper(
      knowledge: reader.knowledge, options: options, editions: EditionIndex(pages.store))
    var report = Report()
    if let output, case .directory(let directory) = destination {
      for case .rdf(let format) in formats {
        let end = Packing.ending(format.fileExtension, packing)
        let main = try output.open("trico.\(end)")
        writers.add(try writer(format, to: main, prefixes), for: .main)
        if options.mentions == .separate {
          let mentions = try output.open("trico-mentions.\(end)")
          writers.add(try writer(format, to: mentions, prefixes), for: .mentions)
        }
      }
      let record = ExportRecord(
        cache: keepsCache && !isApart
          ? try output.open(PageCache.fileName) : nil)
      try record.begin(environment)
      try pages.write(with: mapper, to: writers.writers) { index, item in
        report.add(item)
        try record.add(item, pages, index)
      }
      try writers.finish()
      watch?.lap("writing triples")
      try graphs.write(writers.graph) { try output.open($0) }
      if !graphs.isEmpty { watch?.lap("nodes and edges") }
      try record.writeProblems(to: try output.open("problems.jsonl"))
      func finished() throws(TricoError) -> [OutputSet.Finished] {
        try output.finish().filter { $0.name != PageCache.fileName }
      }
      if formats.contains(.rdf(.turtle)) {
        let dataset = DatasetRecord(
          options: options, files: try finished(), mentionTriples: mapper.mentionTripleCount)
        try dataset.write(to: try output.open(DatasetRecord.fileName), prefixes: prefixes)
      }
      let manifest = Manifest(
        options: options, formats: formats, graphs: graphs.isEmpty ? nil : (views, layout),
        triples: mapper.tripleCount, mentionTriples: mapper.mentionTripleCount,
        files: try finished())
      for path in additions + [projection].compactMap({ $0 }) { try record.add(input: path) }
      try record.write(manifest, to: try output.open("manifest.json"))
      report.files = try output.finish().map { ($0.name, $0.bytes) }
      // An earlier export may have left views of any kind; the rules tell which there are.
      let usual = ExportFormat.fileNames(views: GraphExport.standardViews) + ["manifest.json"]
      let isFirst = !usual.contains { FileSystem.exists("\(directory)/\($0)") }
      let known = isFirst ? views : try GraphViews.known(rules: nil) + views
      try output.commit(replacing: ExportFormat.fileNames(views: known))
      watch?.lap("files")
    } else {
      let sink = DescriptorSink.standardOutput()
      if case .rdf(let format)? = formats.first {
        writers.add(try writer(format, to: sink, prefixes), for: .main)
      }
      try pages.write(with: mapper, to: writers.writers) { _, item in report.add(item) }
      try writers.finish()
      if !graphs.isEmpty {
        // Two turns: what the format cannot hold must be found before the first byte is out.
        try graphs.write(writers.graph) { _ in DiscardingSink() }
        try graphs.write(writers.graph) { _ in sink }
      }
      watch?.lap("writing")
    }
    report.reused = pages.reusedCount
    report.triples = mapper.tripleCount
    report.mentionTriples = options.mentions == .separate ? mapper.mentionTripleCount : 0
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
}

extension Export.Report {
  /// Counts a page.
  fileprivate mutating func add(_ item: PageRun.Item) {
    if let record = item.record {
      pages += 1
      meetings += record.meetings
      items += record.items
    }
    for remark in item.record?.diagnostics ?? [item.unreadable].compactMap({ $0 }) {
      remarks.add(remark)
    }
  }
}
