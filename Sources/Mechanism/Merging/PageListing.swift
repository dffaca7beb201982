public import Records

/// The series and editions that a page lists, as far as other pages have to know them.
public struct PageListing: Sendable {
  /// A series on the page.
  struct Series: Sendable {
    let code: String
    let name: String
    let level: String?
    let latestEvent: String?
    let line: Int
    var editions: [Listed] = []
  }

  /// An edition on the page.
  struct Listed: Sendable {
    let key: String
    let ordinal: Int?
    let entry: EditionIndex.Edition
  }

  /// The page's short name.
  public let name: String
  /// How messages on other pages call it.
  let label: String
  private(set) var series: [Series]

  /// What a page lists.
  ///
  /// - Parameters:
  ///   - page: the page as parsed.
  ///   - label: how messages on other pages call it; by default its file.
  public init(_ page: Page, label: String? = nil) {
    let label = label ?? page.file
    name = page.name
    self.label = label
    series = page.series.map { series in
      Series(
        code: series.code, name: series.name, level: series.level,
        latestEvent: series.latestEvent, line: Self.line(of: series),
        editions: series.meetings.map {
          Listed(
            key: $0.key, ordinal: $0.ordinal,
            entry: EditionIndex.Edition($0, page: page.name, file: label))
        })
    }
  }

  /// Where a page lists a series.
  static func line(of series: Mechanism.Series) -> Int {
    series.line ?? series.meetings.first?.lines.first ?? 1
  }

  /// Writes the listing as bytes.
  public func write(to record: RecordBuffer) {
    record.append(text: name)
    record.append(text: label)
    record.append(number: series.count)
    for series in series {
      record.append(text: series.code)
      record.append(text: series.name)
      record.append(optional: series.level)
      record.append(optional: series.latestEvent)
      record.append(number: series.line)
      record.append(number: series.editions.count)
      for edition in series.editions {
        record.append(text: edition.key)
        record.append(edition.ordinal == nil ? 0 : 1)
        record.append(wide: UInt64(truncatingIfNeeded: edition.ordinal ?? 0))
        edition.entry.write(to: record)
      }
    }
  }

  /// A listing from bytes; nil when they are not what `write` makes.
  public init?(_ cursor: inout RecordCursor) {
    guard let name = cursor.string(), let label = cursor.string(), let count = cursor.number()
    else {
      return nil
    }
    (self.name, self.label, series) = (name, label, [])
    for _ in 0..<count {
      guard let code = cursor.string(), let name = cursor.string(), let level = cursor.optional(),
        let latestEvent = cursor.optional(), let line = cursor.number(),
        let editions = cursor.number()
      else { return nil }
      var entry = Series(
        code: code, name: name, level: level, latestEvent: latestEvent, line: line)
      for _ in 0..<editions {
        guard let key = cursor.string(), let hasOrdinal = cursor.byte(),
          let ordinal = cursor.wide(), let edition = EditionIndex.Edition(&cursor)
        else { return nil }
        entry.editions.append(
          Listed(
            key: key, ordinal: hasOrdinal == 1 ? Int(truncatingIfNeeded: ordinal) : nil,
            entry: edition))
      }
      series.append(entry)
    }
  }
}
