internal import Mapping
internal import Mechanism
internal import Records

/// All that is known of one page after it was read, ready to wait as bytes.
struct PageRecord: Sendable {
  /// What the page was read from.
  struct Origin: Hashable, Sendable {
    /// The page's short name.
    let name: String
    /// How the record calls it.
    let label: String
    /// Name of the file without folders.
    let fileName: String
    /// SHA-256 of its bytes in hexadecimal digits.
    let checksum: String
  }

  let origin: Origin
  let listing: PageListing
  /// How many editions, and items of them, the page is the first to have.
  let meetings: Int
  let items: Int
  /// Remarks on the page.
  let diagnostics: [Diagnostic]
  /// The line that each remark is about, where that is certain; empty unless asked for.
  var excerpts: [String?] = []
  /// What was looked up of other pages on the way.
  let lookups: [TracingStore.Lookup]
  /// The page as triples; nil where only remarks are wanted.
  let graph: PageGraph?

  /// The record as bytes. Equal records give equal bytes.
  var bytes: [UInt8] {
    let record = RecordBuffer(capacity: 1 << 16)
    for text in [origin.name, origin.label, origin.fileName, origin.checksum] {
      record.append(text: text)
    }
    listing.write(to: record)
    record.append(number: meetings)
    record.append(number: items)
    record.append(number: diagnostics.count)
    for diagnostic in diagnostics { diagnostic.write(to: record) }
    record.append(number: excerpts.count)
    for excerpt in excerpts { record.append(optional: excerpt) }
    record.append(number: lookups.count)
    for lookup in lookups {
      lookup.key.bytes.withUnsafeBytes { record.append(text: $0) }
      record.append(lookup.isAll ? 1 : 0)
      record.append(wide: lookup.digest)
    }
    record.append(graph == nil ? 0 : 1)
    graph?.write(to: record)
    return record.array
  }

  /// A record from bytes; nil when they are not what `bytes` gives.
  ///
  /// - Parameters:
  ///   - bytes: the bytes.
  ///   - file: how messages call the page.
  ///   - knowledge: what the page was mapped with.
  ///   - options: what the page was mapped with.
  init?(_ bytes: [UInt8], file: String, knowledge: Knowledge, options: MappingOptions) {
    let record = bytes.withUnsafeBytes { bytes -> PageRecord? in
      var cursor = RecordCursor(bytes)
      return PageRecord(&cursor, file, knowledge, options)
    }
    guard let record else { return nil }
    self = record
  }

  private init?(
    _ cursor: inout RecordCursor, _ file: String, _ knowledge: Knowledge,
    _ options: MappingOptions
  ) {
    guard let origin = Origin(&cursor), let listing = PageListing(&cursor),
      let meetings = cursor.number(), let items = cursor.number(), let remarks = cursor.number()
    else { return nil }
    var diagnostics: [Diagnostic] = []
    for _ in 0..<remarks {
      guard let diagnostic = Diagnostic(&cursor, file: file) else { return nil }
      diagnostics.append(diagnostic)
    }
    guard let excerptCount = cursor.number() else { return nil }
    for _ in 0..<excerptCount {
      guard let excerpt = cursor.optional() else { return nil }
      excerpts.append(excerpt)
    }
    guard let lookupCount = cursor.number() else { return nil }
    var lookups: [TracingStore.Lookup] = []
    for _ in 0..<lookupCount {
      guard let key = cursor.text(), let isAll = cursor.byte(), let digest = cursor.wide() else {
        return nil
      }
      lookups.append(
        TracingStore.Lookup(
          key: RecordKey(bytes: Array(key)), isAll: isAll == 1, digest: digest))
    }
    guard let hasGraph = cursor.byte() else { return nil }
    graph = hasGraph == 1 ? PageGraph(&cursor, knowledge: knowledge, options: options) : nil
    guard cursor.isAtEnd, hasGraph == 0 || graph != nil else { return nil }
    self.origin = origin
    self.listing = listing
    self.meetings = meetings
    self.items = items
    self.diagnostics = diagnostics
    self.lookups = lookups
  }

  init(
    origin: Origin, listing: PageListing, reading: PageReading, lookups: [TracingStore.Lookup],
    graph: PageGraph?, withExcerpts: Bool
  ) {
    self.origin = origin
    self.listing = listing
    let editions = reading.page.meetings.filter { $0.addition == nil }
    meetings = editions.count
    items = editions.reduce(0) { count, meeting in
      count
        + (meeting.agenda + meeting.outcomes + meeting.unspecified)
        .reduce(0) { $0 + $1.withDescendants.count }
    }
    diagnostics = reading.diagnostics
    if withExcerpts {
      excerpts = diagnostics.map {
        reading.page.text.excerpt(of: $0.line, quoting: $0.message)
      }
    }
    self.lookups = lookups
    self.graph = graph
  }
}

extension PageRecord.Origin {
  init?(_ cursor: inout RecordCursor) {
    guard let name = cursor.string(), let label = cursor.string(), let file = cursor.string(),
      let checksum = cursor.string()
    else { return nil }
    self.init(name: name, label: label, fileName: file, checksum: checksum)
  }
}

extension Diagnostic {
  /// Writes the remark as bytes, without the name of its file.
  fileprivate func write(to record: RecordBuffer) {
    record.append(text: code)
    record.append(text: severity.rawValue)
    record.append(number: lines.first)
    record.append(number: lines.last)
    record.append(number: column)
    record.append(optional: subject)
    record.append(text: message)
  }

  fileprivate init?(_ cursor: inout RecordCursor, file: String) {
    guard let code = cursor.string(), let severity = cursor.string().flatMap(Severity.init),
      let first = cursor.number(), let last = cursor.number(), let column = cursor.number(),
      let subject = cursor.optional(), let message = cursor.string()
    else { return nil }
    self.init(
      code, severity, file: file, lines: LineSpan(first, last), column: column, subject: subject,
      message)
  }
}
