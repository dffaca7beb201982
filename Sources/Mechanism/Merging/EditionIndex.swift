/// What several pages hold together: which page each edition comes from, and where pages disagree.
///
/// Pages are added in the order of input. The first page that has an edition keeps it; what later
/// pages say otherwise is reported.
public struct EditionIndex: Sendable {
  /// A series on all pages.
  public struct SeriesEntry: Sendable {
    /// Names as printed, the first page's first.
    public fileprivate(set) var names: [String]
    /// The first page that lists the series; it describes it.
    public let page: String
    /// All pages that list the series, each with a line.
    public fileprivate(set) var lines: [(page: String, line: Int)]
    /// Slugs of the editions by ordinal.
    public fileprivate(set) var editions: [Int: String] = [:]
    fileprivate let place: String
    fileprivate let level: String?
    fileprivate let latestEvent: String?
  }

  /// An edition as far as other pages have to know it.
  public struct Edition: Sendable {
    public let slug: String
    /// The page that has the edition first; it describes it.
    public let page: String
    public let date: MeetingDate?
    public let place: Place?
    /// How messages on other pages call the page.
    public let file: String
    /// First line of the edition on its page.
    public let line: Int
    fileprivate let facts: [Fact]
  }

  /// One field of an edition: a digest that tells whether two pages agree, and its line.
  fileprivate struct Fact: Sendable {
    let name: String
    /// Whether a page may do without it, as a text does without links.
    let isOptional: Bool
    let digest: Int?
    let shown: String
    let line: Int
  }

  private var seriesByCode: [String: SeriesEntry] = [:]
  private var editionsByKey: [String: Edition] = [:]
  /// The page of each edition, by slug.
  private var ownerBySlug: [String: String] = [:]

  /// Remarks that pages make on what another page describes, by subject.
  private var remarksFromElsewhere: [String: [(code: String, page: String)]] = [:]

  public init() {}

  /// An index of one page.
  public init(_ page: Page) { _ = add(page) }

  /// The page that describes a subject such as `meeting/tchm-4`, when it is a listed series or edition.
  public func owner(of subject: String) -> String? {
    let slug = String(subject.drop { $0 != "/" }.dropFirst())
    if subject.hasPrefix("series/") { return seriesByCode[slug]?.page }
    return subject.hasPrefix("meeting/") ? ownerBySlug[slug] : nil
  }

  /// Notes the remarks of a page on what other pages describe.
  public mutating func note(_ diagnostics: [Diagnostic], of page: Page) {
    for diagnostic in diagnostics {
      guard let subject = diagnostic.subject, let owner = owner(of: subject), owner != page.name
      else { continue }
      remarksFromElsewhere[subject, default: []].append((diagnostic.code, page.name))
    }
  }

  /// The remarks that other pages make on a subject: their codes and the pages' names.
  public func remarks(on subject: String) -> [(code: String, page: String)] {
    remarksFromElsewhere[subject] ?? []
  }

  /// The series with this code.
  public func series(_ code: String) -> SeriesEntry? { seriesByCode[code] }

  /// The edition with this key, `tchm/4`.
  public func edition(_ key: String) -> Edition? { editionsByKey[key] }

  /// Adds a page.
  ///
  /// - Parameters:
  ///   - page: the page as parsed.
  ///   - label: how messages on other pages call it; by default its file.
  /// - Returns: The page with only those editions that it is the first to have, and with the remarks
  ///   on the others.
  public mutating func add(_ page: Page, label: String? = nil) -> Page {
    let label = label ?? page.file
    var remarks = page.diagnostics
    var kept: [Series] = []
    for var series in page.series {
      remarks += note(series, on: page, label)
      series.meetings = series.meetings.filter { meeting in
        guard let first = editionsByKey[meeting.key] else {
          register(meeting, of: series, on: page, label)
          return true
        }
        remarks.append(Self.compare(meeting, with: first, file: page.file))
        // What is not exported from this page needs no remarks on its quality.
        remarks.removeAll { $0.code != "merged-meeting" && Self.isAbout($0, meeting) }
        return false
      }
      kept.append(series)
    }
    return Page(
      name: page.name, file: page.file, lineCount: page.lineCount, text: page.text,
      topic: page.topic, series: kept, diagnostics: remarks.sorted(by: Diagnostic.precedes))
  }

  private mutating func register(
    _ meeting: Meeting, of series: Series, on page: Page, _ label: String
  ) {
    editionsByKey[meeting.key] = Edition(
      slug: meeting.slug, page: page.name, date: meeting.date, place: meeting.place,
      file: label, line: meeting.lines.first, facts: Self.facts(meeting))
    ownerBySlug[meeting.slug] = page.name
    if let ordinal = meeting.ordinal {
      seriesByCode[series.code]?.editions[ordinal] = meeting.slug
    }
  }

  /// Enters a series, or says where this page contradicts the first one.
  private mutating func note(
    _ series: Series, on page: Page, _ label: String
  ) -> [Diagnostic] {
    let line = series.line ?? series.meetings.first?.lines.first ?? 1
    guard let first = seriesByCode[series.code] else {
      seriesByCode[series.code] = SeriesEntry(
        names: [series.name], page: page.name, lines: [(page.name, line)],
        place: "\(label):\(line)", level: series.level, latestEvent: series.latestEvent)
      return []
    }
    seriesByCode[series.code]?.lines.append((page.name, line))
    var remarks: [Diagnostic] = []
    func report(_ message: String) {
      remarks.append(
        Diagnostic(
          "merged-meeting", .warning, file: page.file, lines: LineSpan(line),
          subject: "series/\(series.code)", message))
    }
    if !first.names.contains(where: { Fold.key($0) == Fold.key(series.name) }) {
      report(
        "the series is “\(series.name)” here, “\(first.names[0])” in \(first.place); the first stays"
      )
      seriesByCode[series.code]?.names.append(series.name)
    }
    if let level = series.level, let other = first.level, level != other {
      report("the series is \(level) here, \(other) in \(first.place); the first stays")
    }
    if let latest = series.latestEvent, let other = first.latestEvent,
      Fold.key(latest) != Fold.key(other)
    {
      report(
        "the latest event is “\(latest)” here, “\(other)” in \(first.place); the first stays")
    }
    return remarks
  }

  // MARK: comparison

  private static func facts(_ meeting: Meeting) -> [Fact] {
    let line = meeting.lines.first
    func fact(
      _ name: String, _ values: [String], _ at: Int? = nil, isOptional: Bool = false
    ) -> Fact {
      // Addresses differ by their capitals, words do not.
      let keys = isOptional ? values : values.map { Fold.key($0) }
      return Fact(
        name: name, isOptional: isOptional, digest: keys.isEmpty ? nil : digest(keys),
        shown: values.count == 1 ? "“\(values[0])”" : "\(values.count)", line: at ?? line)
    }
    let links = meeting.documents.map(\.url) + meeting.downloads.map(\.url)
    let items = { (list: [Item]) in list.flatMap(\.withDescendants).map(\.text) }
    return [
      fact("title", [meeting.title].compactMap { $0 }),
      fact("date", [meeting.date?.stated].compactMap { $0 }, meeting.date?.line),
      fact("place", [meeting.place?.stated].compactMap { $0 }, meeting.place?.line),
      fact("participants", meeting.participants.map(\.stated), meeting.participants.first?.line),
      fact("agenda items", items(meeting.agenda), meeting.agenda.first?.lines.first),
      fact("outcomes", items(meeting.outcomes), meeting.outcomes.first?.lines.first),
      fact("unassigned items", items(meeting.unspecified), meeting.unspecified.first?.lines.first),
      fact("documents", meeting.documents.map(\.stated), meeting.documents.first?.line),
      fact("languages", meeting.downloads.map(\.language), meeting.downloads.first?.line),
      fact(
        "links", links.compactMap { $0 },
        meeting.documents.first { $0.url != nil }?.line
          ?? meeting.downloads.first { $0.url != nil }?.line, isOptional: true),
    ]
  }

  private static func compare(
    _ meeting: Meeting, with first: Edition, file: String
  ) -> Diagnostic {
    var differences: [String] = []
    var line = meeting.lines.first
    for (here, there) in zip(facts(meeting), first.facts) where here.digest != there.digest {
      if here.isOptional, here.digest == nil || there.digest == nil { continue }
      if differences.isEmpty { line = here.line }
      let other = "\(first.file):\(there.line)"
      switch (here.digest, there.digest) {
      case (nil, _): differences.append("no \(here.name) here, \(there.shown) in \(other)")
      case (_, nil): differences.append("\(here.name) \(here.shown) here, none in \(other)")
      default: differences.append("\(here.name) \(here.shown) here, \(there.shown) in \(other)")
      }
    }
    let subject = "meeting/\(first.slug)"
    if differences.isEmpty {
      return Diagnostic(
        "merged-meeting", .info, file: file, lines: meeting.lines, subject: subject,
        "the same edition stands in \(first.file):\(first.line), and both agree")
    }
    return Diagnostic(
      "merged-meeting", .warning, file: file, lines: LineSpan(line), subject: subject,
      "the same edition stands in \(first.file):\(first.line) and stays as it is there: "
        + differences.joined(separator: "; "))
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

  /// FNV-1a over the values; stable in a run, which is all that is needed.
  private static func digest(_ values: [String]) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for value in values {
      for byte in value.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: hash)
  }
}
