internal import Mapping
internal import Mechanism
internal import RDF
internal import RDFFormats
internal import Records
internal import Synchronization

/// The pages of one run, read and merged: each edition belongs to the first page that has it.
///
/// Pages are read side by side and put away as bytes. What they say of shared series and editions is
/// entered in their order, and looked up while they are mapped; as pages to come may change an
/// answer, every look-up is noted. When all pages are in, the few for which an answer has changed
/// are mapped again. So a page is read once or twice, however many there are, and memory does not
/// grow with them but for their names.
final class PageRun: @unchecked Sendable {
  /// A page on its way.
  final class Item: @unchecked Sendable {
    fileprivate var page: Page?
    fileprivate var origin: PageRecord.Origin?
    fileprivate var failure: TricoError?
    fileprivate var isReused = false
    /// The page's record, when the page could be read, and its bytes.
    fileprivate(set) var record: PageRecord?
    fileprivate(set) var bytes: [UInt8] = []
    /// What is wrong with the page, when it could not.
    fileprivate(set) var unreadable: Diagnostic?
  }

  let list: PageList
  /// Is told how many pages of all have been read.
  var progress: (Int, Int) -> Void = { _, _ in }
  /// What is known of series, editions and shared entities.
  let store = SpillStore()
  /// How many pages could be read.
  private(set) var readableCount = 0
  /// How many of them an earlier run knew.
  private(set) var reusedCount = 0
  private let reader: PageReader
  private let jobs: Int
  private let options: MappingOptions
  /// Whether pages become triples.
  private let maps: Bool
  /// Whether every page stands by itself, whatever others say.
  private let isApart: Bool
  private let previous: PageCache?
  private let spool = SpillFile()
  /// Where the record of each page begins in `spool`; of an unreadable page, its message.
  private var starts: [Int] = []
  private var isReadable: [Bool] = []
  /// Pages that cannot be read a second time: standard input, pipes.
  private let unique = Mutex<[Int: [UInt8]]>([:])

  /// A run over these pages.
  ///
  /// - Parameters:
  ///   - list: at least one page.
  ///   - reader: reads them.
  ///   - options: how they are mapped; nil when only remarks are wanted.
  ///   - previous: what an earlier run knows of unchanged pages.
  ///   - isApart: whether every page stands by itself, whatever others say.
  ///   - jobs: how many pages to read at the same time.
  init(
    _ list: PageList, reader: PageReader, options: MappingOptions?, previous: PageCache? = nil,
    isApart: Bool = false, jobs: Int
  ) {
    self.list = list
    self.reader = reader
    self.jobs = jobs
    self.options = options ?? MappingOptions()
    maps = options != nil
    self.previous = previous
    self.isApart = isApart
  }

  /// Reads all pages. One that cannot be read does not stop the others.
  ///
  /// - Throws: The error of the only page, `TricoError.badInput` when no page can be read, or
  ///   `.inputOutput`.
  func read() throws {
    try Pipeline<Item>(
      count: list.sources.count, jobs: jobs,
      stages: [
        .parallel { try self.parse($0, $1) },
        .ordered([{ index, item in self.register(item, index) }]),
        .parallel { try self.map($0, $1) },
        .ordered([{ try self.putAway($0, $1) }]),
      ], make: { _ in Item() }
    ).run()
    guard readableCount > 0 else { throw try allUnreadable() }
  }

  /// Hands on every page in order, as it is now that all of them are known.
  ///
  /// - Parameter lanes: each takes every page; they work side by side.
  /// - Throws: What a lane threw, or `TricoError.inputOutput`.
  func forEach(_ lanes: [(Int, Item) throws -> Void]) throws {
    try Pipeline<Item>(
      count: list.sources.count, jobs: jobs,
      stages: [
        .parallel { try self.recall($0, $1) },
        .ordered(lanes),
      ], make: { _ in Item() }
    ).run()
    try store.check()
  }

  /// Maps everything: page after page, what is to be said of pages that could not be read, and what
  /// pages share.
  ///
  /// - Parameters:
  ///   - mapper: gathers what pages share; its editions are in `store`.
  ///   - writers: each takes all triples; they work side by side.
  ///   - note: takes every page, readable or not, in order.
  /// - Throws: What a writer or `note` threw, or `TricoError.inputOutput`.
  func write(
    with mapper: Mapper, to writers: [(TripleBuffer) throws -> Void],
    noting note: @escaping (Int, Item) throws -> Void = { _, _ in }
  ) throws {
    var unreadable: [Diagnostic] = []
    func add(_ index: Int, _ item: Item) throws {
      if let remark = item.unreadable { unreadable.append(labelled(remark, index)) }
      if let graph = item.record?.graph { mapper.add(graph) }
      try note(index, item)
    }
    let lanes = writers.map { writer in
      { (_: Int, item: Item) in
        if let graph = item.record?.graph { try writer(graph.triples) }
      }
    }
    try forEach([add] + lanes)
    if isApart { return try store.check() }
    let remarks = mapper.add(datasetRemarks: unreadable)
    for writer in writers { try writer(remarks) }
    try mapper.finish { triples in
      for writer in writers { try writer(triples) }
    }
    try store.check()
  }

  // MARK: first pass

  private func parse(_ index: Int, _ item: Item) throws {
    let source = list.sources[index]
    do throws(TricoError) {
      let bytes = try bytes(of: index)
      let origin = PageRecord.Origin(
        name: isApart ? list.fullName(index) : list.names[index], label: list.label(index),
        fileName: source.fileName,
        checksum: SHA256.hex(of: bytes))
      item.origin = origin
      item.record = try previous?.bytes(of: origin).flatMap { record(from: $0, index) }
      item.isReused = item.record != nil
      if item.record == nil {
        item.page = try parse(bytes, source, origin)
      }
    } catch {
      if list.sources.count == 1 { throw error }
      item.failure = error
    }
  }

  private func register(_ item: Item, _ index: Int) {
    defer { progress(index + 1, list.sources.count) }
    if isApart { return }
    let editions = EditionIndex(store)
    if let page = item.page, let origin = item.origin {
      editions.register(PageListing(page, label: origin.label))
    } else if let record = item.record {
      editions.register(record.listing)
    }
  }

  private func map(_ index: Int, _ item: Item) throws {
    guard let origin = item.origin, item.failure == nil else { return }
    if let record = item.record, record.lookups.contains(where: { !stays($0) }) {
      item.record = try again(index, record.origin)
      item.isReused = false
    } else if let page = item.page {
      item.record = try record(of: page, origin)
    }
    item.page = nil
    item.bytes = item.record?.bytes ?? []
  }

  /// Whether the answer to a look-up of an earlier run is right and will be so to the end, or does
  /// not matter to other pages.
  private func stays(_ lookup: TracingStore.Lookup) -> Bool {
    !EditionIndex.isSettled(lookup.key) || lookup.holds(in: store)
  }

  /// The record of a page whose listing is registered.
  private func record(of page: Page, _ origin: PageRecord.Origin) throws -> PageRecord {
    if isApart { return try apart(page, origin) }
    let trace = TracingStore(store)
    let editions = EditionIndex(trace)
    let reading = PageReading(
      editions.resolve(page), knowledge: reader.knowledge, editions: editions)
    let graph =
      maps
      ? Mapper.map(
        reading, fileName: origin.fileName, checksum: origin.checksum, editions: editions,
        knowledge: reader.knowledge, options: options) : nil
    return PageRecord(
      origin: origin, listing: PageListing(page, label: origin.label), reading: reading,
      lookups: trace.lookups, graph: graph, withExcerpts: !maps)
  }

  /// The record of a page by itself.
  private func apart(_ page: Page, _ origin: PageRecord.Origin) throws -> PageRecord {
    let editions = EditionIndex()
    let reading = PageReading(
      editions.add(page), knowledge: reader.knowledge, editions: editions)
    let graph = try Mapper.mapApart(
      reading, fileName: origin.fileName, checksum: origin.checksum, editions: editions,
      knowledge: reader.knowledge, options: options)
    return PageRecord(
      origin: origin, listing: PageListing(page, label: origin.label), reading: reading,
      lookups: [], graph: graph, withExcerpts: false)
  }

  private func putAway(_ index: Int, _ item: Item) throws {
    try store.check()
    if let record = item.record {
      if !isApart {
        EditionIndex(store).note(record.diagnostics, of: record.origin.name)
        if let graph = record.graph { EditionIndex(store).note(graph.supplements) }
      }
      readableCount += 1
      if item.isReused { reusedCount += 1 }
    } else {
      let failure = item.failure ?? .badInput(list.sources[index].name)
      item.bytes = Array(failure.description.utf8)
    }
    isReadable.append(item.record != nil)
    starts.append(try spool.append(item.bytes))
  }

  private func record(from bytes: [UInt8], _ index: Int) -> PageRecord? {
    PageRecord(
      bytes, file: list.sources[index].name, knowledge: reader.knowledge, options: options)
  }

  // MARK: second pass

  /// Fetches the record of a page, and maps the page again where other pages have changed it.
  private func recall(_ index: Int, _ item: Item) throws {
    item.bytes = try spooled(index)
    guard isReadable[index] else {
      item.unreadable = Diagnostic(
        Self.unreadablePage, .error, file: list.sources[index].name, lines: LineSpan(1),
        String(decoding: item.bytes, as: UTF8.self))
      return
    }
    guard let record = record(from: item.bytes, index) else {
      throw TricoError.inputOutput("\(list.sources[index].name): what was put away is damaged")
    }
    item.record = record
    if !record.lookups.allSatisfy({ $0.holds(in: store) }) {
      let record = try again(index, record.origin)
      item.bytes = record.bytes
      item.record = record
    }
  }

  private func spooled(_ index: Int) throws(TricoError) -> [UInt8] {
    let end = index + 1 < starts.count ? starts[index + 1] : spool.count
    return try spool.read(starts[index]..<end)
  }

  private func again(_ index: Int, _ origin: PageRecord.Origin) throws -> PageRecord {
    let source = list.sources[index]
    let bytes = try bytes(of: index)
    guard SHA256.hex(of: bytes) == origin.checksum else {
      throw TricoError.inputOutput("\(source.name): the page was changed while it was read")
    }
    return try record(of: try parse(bytes, source, origin), origin)
  }

  private func parse(
    _ bytes: [UInt8], _ source: PageSource, _ origin: PageRecord.Origin
  ) throws(TricoError) -> Page {
    try reader.parse(bytes, file: source.name, name: origin.name)
  }

  /// The bytes of a page. What can be read only once is kept.
  private func bytes(of index: Int) throws(TricoError) -> [UInt8] {
    if let bytes = unique.withLock({ $0[index] }) { return bytes }
    let bytes = try reader.bytes(of: list.sources[index])
    if !list.sources[index].canBeReadAgain { unique.withLock { $0[index] = bytes } }
    return bytes
  }

  /// The code of remarks on pages that cannot be read.
  static let unreadablePage = "unreadable-page"

  private func allUnreadable() throws -> TricoError {
    var messages: [String] = []
    for index in starts.indices.prefix(1000) {
      messages.append(String(decoding: try spooled(index), as: UTF8.self))
    }
    return .badInput(messages.joined(separator: "\n"))
  }

  /// A remark for the record. Pages are named without the folders that all of them share, so that
  /// they give the same bytes wherever they lie.
  func labelled(_ diagnostic: Diagnostic, _ index: Int) -> Diagnostic {
    let label = list.label(index)
    let file = FileSystem.shown(diagnostic.file) + ": "
    let message = diagnostic.message
    // The message on a page that cannot be read begins with its name.
    return Diagnostic(
      diagnostic.code, diagnostic.severity, file: label, lines: diagnostic.lines,
      column: diagnostic.column, subject: diagnostic.subject,
      message.hasPrefix(file) ? "\(label): \(message.dropFirst(file.count))" : message)
  }
}
