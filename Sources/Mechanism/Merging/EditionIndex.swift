public import Records

/// What several pages hold together: which page each edition comes from, and where pages disagree.
///
/// Pages are registered in the order of input. The first page that has an edition keeps it; what
/// later pages say otherwise is reported. What is known lies in a record store, which need not be
/// in memory; any number of tasks may look it up.
public struct EditionIndex: Sendable {
  /// A series on all pages.
  public struct SeriesEntry: Sendable {
    /// Names as printed, the first page's first.
    public let names: [String]
    /// The first page that lists the series; it describes it.
    public let page: String
    /// All pages that list the series, each with a line.
    public let lines: [(page: String, line: Int)]
  }

  /// Where all of it lies.
  public let store: any RecordStore

  /// An index over the records of a store; by default an empty one in memory.
  public init(_ store: any RecordStore = MemoryRecordStore()) { self.store = store }

  /// An index of one page.
  public init(_ page: Page) {
    self.init()
    register(PageListing(page))
  }

  // MARK: look-up

  /// The page that describes a subject such as `meeting/tchm-4`, when it is a listed series or edition.
  public func owner(of subject: String) -> String? {
    let slug = String(subject.drop { $0 != "/" }.dropFirst())
    if subject.hasPrefix("series/") { return owner(ofSeries: slug) }
    guard subject.hasPrefix("meeting/") else { return nil }
    return store.last(.owner(slug)).flatMap { $0.withCursor { $0.string() } }
  }

  /// The page that describes a series: the first that lists it.
  public func owner(ofSeries code: String) -> String? { first(code)?.page }

  /// The series with this code.
  public func series(_ code: String) -> SeriesEntry? {
    guard let first = first(code) else { return nil }
    let names = store.all(.names(code)).compactMap { $0.withCursor { $0.string() } }
    let lines = store.all(.lines(code)).compactMap { $0.withCursor { $0.place() } }
    return SeriesEntry(names: names, page: first.page, lines: lines)
  }

  /// The slug of the edition of a series that has this ordinal.
  public func edition(_ ordinal: Int, ofSeries code: String) -> String? {
    store.last(.ordinal(code, ordinal)).flatMap { $0.withCursor { $0.string() } }
  }

  /// The edition with this key, `tchm/4`.
  public func edition(_ key: String) -> Edition? {
    record(.edition(key))
  }

  private func record(_ key: RecordKey) -> Edition? {
    store.last(key).flatMap { $0.withCursor { Edition(&$0) } }
  }

  /// The edition with this key, with what later pages add to it.
  public func whole(_ key: String) -> Edition? {
    record(.whole(key)) ?? edition(key)
  }

  /// Notes the remarks of a page on series and editions, which other pages may describe.
  public func note(_ diagnostics: [Diagnostic], of page: String) {
    for diagnostic in diagnostics {
      // The page that describes a subject knows its own remarks; were they noted, the answer to its
      // look-up would change with them, and every page be mapped twice.
      guard let subject = diagnostic.subject, Self.isShared(subject), owner(of: subject) != page
      else { continue }
      let record = RecordBuffer(capacity: 64)
      record.append(text: diagnostic.code)
      record.append(text: page)
      store.append(record, to: .remarks(subject))
    }
  }

  /// The remarks that other pages than the one that describes a subject make on it: their codes and
  /// the pages' names.
  public func remarks(on subject: String) -> [(code: String, page: String)] {
    guard Self.isShared(subject), let owner = owner(of: subject) else { return [] }
    return store.all(.remarks(subject)).compactMap { record in
      record.withCursor { cursor -> (code: String, page: String)? in
        guard let code = cursor.string(), let page = cursor.string(), page != owner else {
          return nil
        }
        return (code, page)
      }
    }
  }

  /// Whether several pages may say something about a subject.
  private static func isShared(_ subject: String) -> Bool {
    subject.hasPrefix("meeting/") || subject.hasPrefix("series/")
  }

  /// Whether what is looked up under a key says which page is the first to have something: the answer
  /// stays when later pages are registered, and remarks depend on it.
  public static func isSettled(_ key: RecordKey) -> Bool {
    [RecordKey.series(""), .name("", ""), .edition(""), .owner(""), .before("", "")].contains {
      $0.bytes.first == key.bytes.first
    }
  }

  // MARK: pages

  /// Adds a page.
  ///
  /// - Parameters:
  ///   - page: the page as parsed; no other page has its name.
  ///   - label: how messages on other pages call it; by default its file.
  /// - Returns: The page with only those editions that it is the first to have, and with the remarks
  ///   on the others.
  public func add(_ page: Page, label: String? = nil) -> Page {
    register(PageListing(page, label: label))
    return resolve(page)
  }

  /// Enters the series and editions of the next page.
  public func register(_ page: PageListing) {
    for series in page.series {
      if first(series.code) == nil {
        store.append(SeriesRecord(series, on: page).record, to: .series(series.code))
      }
      let place = RecordBuffer.place(page.name, series.line)
      let name = RecordKey.name(series.code, Fold.key(series.name))
      if store.last(name) == nil {
        store.append(place, to: name)
        store.append(.text(series.name), to: .names(series.code))
      }
      store.append(place, to: .lines(series.code))
      for edition in series.editions {
        if let known = whole(edition.key) {
          add(edition, to: known, on: page)
          continue
        }
        store.append(edition.entry.record, to: .edition(edition.key))
        store.append(.text(page.name), to: .owner(edition.entry.slug))
        if let ordinal = edition.ordinal {
          store.append(.text(edition.entry.slug), to: .ordinal(series.code, ordinal))
        }
      }
    }
  }

  /// Notes what earlier pages say of an edition, and adds what they lack.
  private func add(_ edition: PageListing.Listed, to known: Edition, on page: PageListing) {
    guard known.page != page.name else { return }
    store.append(known.record, to: .before(edition.key, page.name))
    let additions = edition.entry.additions(to: known)
    if additions.isEmpty { return }
    store.append(edition.entry.added(additions, to: known).record, to: .whole(edition.key))
  }

  /// What is left of a registered page: the editions that it is the first to have, and what it adds
  /// to those of earlier pages.
  ///
  /// - Returns: The page with only those editions, and with the remarks on the others. Pages
  ///   registered later change nothing of it but which fields of its editions they add.
  public func resolve(_ page: Page) -> Page {
    var remarks = page.diagnostics
    var kept: [Series] = []
    for var series in page.series {
      remarks += contradictions(of: series, on: page)
      series.meetings = series.meetings.compactMap { meeting in
        guard let first = edition(meeting.key) else { return meeting }
        if first.page == page.name, first.line == meeting.lines.first {
          return completed(meeting, &remarks)
        }
        let before = record(.before(meeting.key, page.name)) ?? first
        let own = Edition(meeting, page: page.name, file: page.file)
        remarks.append(own.compared(with: before, lines: meeting.lines))
        let additions = own.additions(to: before)
        let rest = additions.isEmpty ? nil : meeting.adding(additions)
        // What is not exported from this page needs no remarks on its quality.
        let lines = rest?.contentLines ?? []
        remarks.removeAll { remark in
          remark.code != "merged-meeting" && Self.isAbout(remark, meeting)
            && !lines.contains { $0.first...$0.last ~= remark.line }
        }
        return rest
      }
      kept.append(series)
    }
    return Page(
      name: page.name, file: page.file, lineCount: page.lineCount, text: page.text,
      topic: page.topic, series: kept, diagnostics: remarks.sorted(by: Diagnostic.precedes))
  }

  /// An edition of a page with the fields that later ones add; what these bring is not missing.
  private func completed(_ meeting: Meeting, _ remarks: inout [Diagnostic]) -> Meeting {
    guard let whole = record(.whole(meeting.key)) else { return meeting }
    var meeting = meeting
    meeting.addedFields = whole.addedFields
    let gaps: [(String, Meeting.Field)] = [
      ("missing-place", .place), ("missing-participants", .participants),
      ("no-language-offer", .languages),
    ]
    for (code, field) in gaps where meeting.addedFields.contains(field) {
      remarks.removeAll { $0.code == code && $0.subject == "meeting/\(meeting.slug)" }
    }
    return meeting
  }

  /// Where a page contradicts the first one that lists the series.
  private func contradictions(of series: Series, on page: Page) -> [Diagnostic] {
    let line = PageListing.line(of: series)
    guard let first = first(series.code), first.page != page.name || first.line != line else {
      return []
    }
    var remarks: [Diagnostic] = []
    func report(_ message: String) {
      remarks.append(
        Diagnostic(
          "merged-meeting", .warning, file: page.file, lines: LineSpan(line),
          subject: "series/\(series.code)", message))
    }
    let place = "\(first.label):\(first.line)"
    // The page that brings a name is the first to have it.
    let name = store.last(.name(series.code, Fold.key(series.name)))
    if let (bringer, at) = name.flatMap({ $0.withCursor { $0.place() } }), bringer == page.name,
      at == line
    {
      report("the series is “\(series.name)” here, “\(first.name)” in \(place); the first stays")
    }
    if let level = series.level, let other = first.level, level != other {
      report("the series is \(level) here, \(other) in \(place); the first stays")
    }
    if let latest = series.latestEvent, let other = first.latestEvent,
      Self.dateKey(latest) != Self.dateKey(other)
    {
      report("the latest event is “\(latest)” here, “\(other)” in \(place); the first stays")
    }
    return remarks
  }

  /// A date by what it means, other text by its words.
  static func dateKey(_ text: String) -> String {
    guard case .date(let date) = DateParser.parse(text, line: 0, column: 0) else {
      return Fold.key(text)
    }
    return date.edtf
  }

  private func first(_ code: String) -> SeriesRecord? {
    store.last(.series(code)).flatMap { $0.withCursor { SeriesRecord(&$0) } }
  }

  /// Whether a remark is about an edition or a part of it.
  private static func isAbout(_ diagnostic: Diagnostic, _ meeting: Meeting) -> Bool {
    guard meeting.lines.first...meeting.lines.last ~= diagnostic.line,
      let subject = diagnostic.subject, let slash = subject.firstIndex(of: "/")
    else { return false }
    let slug = subject[subject.index(after: slash)...]
    return subject[..<slash] != "series"
      && (slug == meeting.slug || slug.hasPrefix(meeting.slug + "-"))
  }
}
