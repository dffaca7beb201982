internal import Markup

/// One pass over one page: the state between its lines.
struct ParsingRun {
  let lexicon: Lexicon
  let form: LineForm
  let file: String
  let lineCount: Int
  let text: SourceText
  var reader: LineReader
  var topic: String?
  var level: String?
  var series: [SeriesBuilder] = []
  /// Where the series of a code stands that describes it.
  var seriesIndex: [String: Int] = [:]
  var meeting: MeetingBuilder?
  /// First lines of the editions so far, by key.
  var firstLines: [String: Int] = [:]
  var diagnostics: [Diagnostic] = []
  var printedForms = PrintedForms()
  /// The last line that was read and is not blank.
  var previous: Line?
  /// How many editions the page may list under a name.
  let titleCounts: [String: Int]

  init(lexicon: Lexicon, file: String, document: TextDocument, readsHidden: Bool) {
    self.lexicon = lexicon
    self.form = LineForm(lexicon: lexicon)
    self.file = file
    self.lineCount = document.lineCount
    let content = PageContent(document, form: form, readsHidden: readsHidden)
    self.text = SourceText(content.lines)
    let tables = TableReader(content.lines, document.blocks, form: form, file: file)
    let repair = LineRepair(form: form, blocks: document.blocks)
    let lines = form.joiningSeriesLines(repair.lines(of: tables.result))
    let whole = form.joiningHeadLines(lines)
    let frame = SiteFrame(form: form, blocks: document.blocks).places(in: whole)
    self.reader = LineReader(
      frame.isEmpty ? whole : whole.indices.filter { !frame.contains($0) }.map { whole[$0] })
    self.titleCounts = Self.titleCounts(of: reader.lines)
    diagnostics += content.remarks(file: file) + tables.remarks
    if let remark = document.encodingRemark {
      diagnostics.append(
        Diagnostic(
          "invalid-encoding", document.isEncodingGuessed ? .warning : .info, file: file,
          lines: LineSpan(1), remark))
    }
    for place in frame.sorted() where !whole[place].isBlank {
      report(
        "unassigned-line", .info, whole[place],
        "“\(whole[place].content)” stands below an edition, and is taken for the site’s frame")
    }
    for repair in document.repairs {
      diagnostics.append(
        Diagnostic(
          "invalid-encoding", .warning, file: file, lines: LineSpan(repair.line),
          column: repair.column, repair.message))
    }
  }

  mutating func page(name: String) throws(MechanismError) -> Page {
    guard reader.lines.contains(where: { !$0.isBlank }) else { throw .emptyPage }
    readHead()
    while let line = reader.next() {
      if line.isBlank { continue }
      read(line)
      previous = line
    }
    endMeeting()
    guard series.contains(where: { $0.line != nil || !$0.meetings.isEmpty }) else {
      throw .notAMechanismPage(lines: lineCount)
    }
    let review = FormReview(file: file)
    let finished = SeriesBuilder.joined(series).map { review.settleDates($0.build()) }
    for one in finished { diagnostics += review.remarks(on: one) }
    diagnostics += printedForms.remarks(file: file) + NearNames(finished).remarks(file: file)
    return Page(
      name: name, file: file, lineCount: lineCount, text: text, topic: topic, series: finished,
      diagnostics: diagnostics.sorted(by: Diagnostic.precedes))
  }

  /// The topic heading and the page's title, when they are there.
  private mutating func readHead() {
    let head = reader.ahead.prefix { form.seriesLine($0) == nil && form.level($0) == nil }
    guard let title = head.first(where: form.isPageTitle)?.number else { return }
    var above: Line?
    while let line = reader.next(), line.number != title || !form.isPageTitle(line) {
      if line.isBlank { continue }
      if let above { unassigned(above) }
      above = line
    }
    topic = above.map { String($0.content) }
  }

  // MARK: lines

  private mutating func read(_ line: Line) {
    if let (name, latestEvent) = form.seriesLine(line) {
      endMeeting()
      begin(series: String(name), latestEvent: String(latestEvent), line: line)
    } else if let known = form.level(line) {
      endMeeting()
      level = known
      closeSeries()
    } else if isUnknownLevel(line) {
      endMeeting()
      level = nil
      closeSeries()
      report(
        "unassigned-line", .warning, line,
        "“\(line.content)” stands where a level heading stands, but is no known level")
    } else if isSecondHead(line) {
      endMeeting()
      level = nil
      closeSeries()
      unassigned(line)
    } else if form.isPager(line) {
      endMeeting()
      if series.isEmpty {
        unassigned(line)
      } else {
        series[series.count - 1].pagers.append(line.number)
      }
    } else if form.isSinglePage(line), endsList {
      endMeeting()
    } else if let title = title(at: line) {
      endMeeting()
      // The second half of a broken title is read with the first.
      while title.line.lastNumber > line.number,
        reader.number.map({ $0 <= title.line.lastNumber }) == true
      {
        _ = reader.next()
      }
      begin(title)
      if let head = title.head { readInside(head) }
    } else if startsUntitledMeeting(line) || startsNamelessMeeting(line) {
      endMeeting()
      meeting = MeetingBuilder(untitledAt: line)
      if series.isEmpty || series[series.count - 1].isClosed { beginUnknownSeries(name: "") }
      readInside(line)
    } else if meeting != nil {
      meeting?.include(line)
      readInside(line)
    } else {
      unassigned(line)
    }
  }

  /// Whether a series, a level or nothing follows.
  private var endsList: Bool {
    guard !series.isEmpty else { return false }
    guard let next = reader.ahead.first(where: { _ in true }) else { return true }
    return form.seriesLine(next) != nil || form.level(next) != nil
  }

  /// The page's title once more, or the topic above it: the page stands in the file twice.
  private func isSecondHead(_ line: Line) -> Bool {
    if form.isPageTitle(line) { return true }
    guard line.bullet == nil, let next = reader.ahead.first(where: { _ in true }) else {
      return false
    }
    return form.isPageTitle(next)
  }

  // MARK: remarks

  /// A line that has no place in the page.
  mutating func unassigned(_ line: Line) {
    report("unassigned-line", .warning, line, "“\(line.content)” belongs to no part of the page")
  }

  mutating func report(
    _ code: String, _ severity: Diagnostic.Severity, _ line: Line, _ message: String,
    subject: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code, severity, file: file, lines: LineSpan(line.number), column: line.bodyColumn,
        subject: subject, message))
  }
}
