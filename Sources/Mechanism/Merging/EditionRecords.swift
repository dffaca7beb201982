internal import Records

/// A series as the first page that lists it has it.
struct SeriesRecord {
  let name: String
  let page: String
  let label: String
  let line: Int
  let level: String?
  let latestEvent: String?

  init(_ series: PageListing.Series, on page: PageListing) {
    name = series.name
    self.page = page.name
    label = page.label
    line = series.line
    level = series.level
    latestEvent = series.latestEvent
  }

  /// A series from bytes; nil when they are not what `record` is.
  init?(_ cursor: inout RecordCursor) {
    guard let name = cursor.string(), let page = cursor.string(), let label = cursor.string(),
      let line = cursor.number(), let level = cursor.optional(),
      let latestEvent = cursor.optional()
    else { return nil }
    (self.name, self.page, self.label, self.line) = (name, page, label, line)
    (self.level, self.latestEvent) = (level, latestEvent)
  }

  var record: RecordBuffer {
    let record = RecordBuffer(capacity: 256)
    for text in [name, page, label] { record.append(text: text) }
    record.append(number: line)
    record.append(optional: level)
    record.append(optional: latestEvent)
    return record
  }
}

extension RecordBuffer {
  /// A text alone.
  static func text(_ text: String) -> RecordBuffer {
    let record = RecordBuffer(capacity: 64)
    record.append(text: text)
    return record
  }

  /// A page and a line.
  static func place(_ page: String, _ line: Int) -> RecordBuffer {
    let record = text(page)
    record.append(number: line)
    return record
  }
}

extension RecordCursor {
  /// A page and a line.
  mutating func place() -> (page: String, line: Int)? {
    guard let page = string(), let line = number() else { return nil }
    return (page, line)
  }
}

extension RecordKey {
  /// The first page's record of a series.
  static func series(_ code: String) -> RecordKey { RecordKey("s", code) }
  /// The names of a series.
  static func names(_ code: String) -> RecordKey { RecordKey("n", code) }
  /// The place that brought a name of a series.
  static func name(_ code: String, _ folded: String) -> RecordKey {
    RecordKey("b", "\(code)\u{0}\(folded)")
  }
  /// The places that list a series.
  static func lines(_ code: String) -> RecordKey { RecordKey("l", code) }
  /// The slug of an edition by its ordinal.
  static func ordinal(_ code: String, _ ordinal: Int) -> RecordKey {
    RecordKey("o", "\(code)\u{0}\(ordinal)")
  }
  /// An edition.
  static func edition(_ key: String) -> RecordKey { RecordKey("e", key) }
  /// An edition with what later pages add to it.
  static func whole(_ key: String) -> RecordKey { RecordKey("a", key) }
  /// An edition as the pages before another page have it.
  static func before(_ key: String, _ page: String) -> RecordKey {
    RecordKey("f", "\(key)\u{0}\(page)")
  }
  /// The page that describes an edition.
  static func owner(_ slug: String) -> RecordKey { RecordKey("w", slug) }
  /// The remarks on a subject.
  static func remarks(_ subject: String) -> RecordKey { RecordKey("r", subject) }
}
