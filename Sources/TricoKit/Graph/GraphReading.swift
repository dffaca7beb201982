public import Mapping
internal import Mechanism
internal import Ontology
internal import RDF
internal import RDFFormats

/// How graphs are read for the commands that look at them.
public struct GraphReading: Sendable {
  /// How bytes of pages become text. Where a page stands on the web, `options` say.
  public var pages = ReadingOptions()
  /// How pages are mapped.
  public var options = MappingOptions()
  /// Turtle files with further themes and authorities, for pages.
  public var additions: [String] = []
  /// How many pages are read at the same time.
  public var jobs = 1

  public init() { options.programVersion = Program.version }

  /// Reads a graph whole.
  ///
  /// - Returns: The statements, each once.
  /// - Throws: `SyntaxError` for a document that cannot be read, `TricoError`.
  func read(_ input: GraphInput) throws -> QuadTable {
    let table = QuadTable()
    switch input.content {
    case .documents(let documents):
      let receiver = TableReceiver(table, isMerged: documents.count > 1)
      for document in documents {
        receiver.beginDocument()
        try document.read(into: receiver)
      }
    case .pages(let sources):
      var reading = self.pages
      reading.address = options.sourceURL
      let reader = try PageReader(adding: additions, options: reading)
      let pages = PageRun(PageList(sources), reader: reader, options: options, jobs: jobs)
      try pages.read()
      let mapper = Mapper(
        knowledge: reader.knowledge, options: options, editions: EditionIndex(pages.store))
      try pages.write(
        with: mapper,
        to: [
          { (triples: TripleBuffer) in triples.forEach { table.insert(QuadView($0)) } }
        ])
    }
    return table
  }

  /// The same, with the options by which another graph was made, as far as it tells them.
  ///
  /// So an export can be compared with the page that it was made from.
  func like(_ graph: GraphIndex) -> GraphReading {
    var reading = self
    if let dataset = graph.instances(of: VoID.dataset).first(where: {
      !graph.objects(of: $0, VoID.uriSpace).isEmpty
        && !graph.objects(of: $0, PROV.wasGeneratedBy).isEmpty
    }) {
      reading.options.base = graph.text(of: dataset, VoID.uriSpace) ?? options.base
      reading.options.license = options.license ?? graph.text(of: dataset, DCTerms.license)
      reading.options.date = options.date ?? graph.text(of: dataset, DCTerms.issued)
    }
    let sources = graph.instances(of: Trico.Class.sourceDocument)
    if sources.count == 1 {
      reading.options.sourceURL =
        options.sourceURL ?? graph.text(of: sources[0], DCTerms.source)
    }
    return reading
  }

  /// Puts statements into a table, with blank nodes kept apart by document.
  private final class TableReceiver: QuadReceiver {
    private let table: QuadTable
    private let scope: BlankScope?

    init(_ table: QuadTable, isMerged: Bool = false) {
      self.table = table
      scope = isMerged ? BlankScope() : nil
    }

    func beginDocument() { scope?.beginDocument() }

    func receive(_ quad: QuadView) throws { table.insert(scope?.renamed(quad) ?? quad) }
  }
}
