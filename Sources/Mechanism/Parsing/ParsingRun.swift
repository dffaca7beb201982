internal import Markup

/// One pass over one page: the state between its lines.
struct ParsingRun {
  private let lexicon: Lexicon
  private let form: LineForm
  private let file: String
  private let lineCount: Int
  private var reader: LineReader
  private var topic: String?
  private var level: String?
  private var series: [SeriesBuilder] = []
  private var meeting: MeetingBuilder?
  private var diagnostics: [Diagnostic] = []

  init(lexicon: Lexicon, file: String, document: TextDocument) {
    self.lexicon = lexicon
    self.form = LineForm(lexicon: lexicon)
    self.file = file
    self.lineCount = document.lineCount
    self.reader = LineReader(document.lines.map(Line.init))
    if let remark = document.encodingRemark {
      diagnostics.append(
        Diagnostic("invalid-encoding", .info, file: file, lines: LineSpan(1), remark))
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
    while let line = reader.next() { if !line.isBlank { read(line) } }
    endMeeting()
    guard series.contains(where: { $0.line != nil || !$0.meetings.isEmpty }) else {
      throw .notAMechanismPage(lines: lineCount)
    }
    let review = FormReview(file: file)
    let finished = SeriesBuilder.joined(series).map { review.settleDates($0.build()) }
    for one in finished { diagnostics += review.remarks(on: one) }
    return Page(
      name: name, file: file, lineCount: lineCount, topic: topic, series: finished,
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
    } else if form.isPager(line) {
      endMeeting()
      if series.isEmpty {
        unassigned(line)
      } else {
        series[series.count - 1].pagers.append(line.number)
      }
    } else if let ordinal = titleOrdinal(of: line) {
      endMeeting()
      begin(title: line, ordinal: ordinal)
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

  /// A heading above a series line that ends as level headings do, or stands between blank lines.
  private func isUnknownLevel(_ line: Line) -> Bool {
    guard form.mayBeLevel(line), form.endsLikeLevel(line) || reader.isBetweenBlanks,
      form.section(line) == nil
    else { return false }
    return reader.ahead.first(where: { _ in true }).map { form.seriesLine($0) != nil } ?? false
  }

  /// A line inside an edition.
  private mutating func readInside(_ line: Line) {
    if let section = form.section(line) {
      meeting?.section = section
      return
    }
    switch meeting?.section {
    case nil: readHeadLine(line)
    case .participants: addParticipant(line)
    case .agenda: meeting?.agenda.add(line)
    case .outcomes: meeting?.outcomes.add(line)
    case .documents: meeting?.documents.append(DocumentParser(lexicon: lexicon).parse(line))
    case .unspecified: meeting?.unspecified.add(line)
    }
  }

  /// A line above the first heading: languages, date, place; or a section whose heading is missing.
  private mutating func readHeadLine(_ line: Line) {
    if let labels = form.downloads(line) {
      addDownloads(labels, line)
      return
    }
    if meeting?.date == nil, meeting?.hasUnreadableDate == false {
      switch DateParser.parse(line.body, line: line.number, column: line.bodyColumn) {
      case .date(let date):
        meeting?.date = date
        return
      case .impossible:
        meeting?.hasUnreadableDate = true
        report(
          "unreadable-date", .warning, line,
          "“\(line.body)” is no date of the calendar; the edition stays without one",
          subject: meetingSubject)
        return
      case .notADate: break
      }
    }
    let participants = ParticipantParser(lexicon: lexicon)
    if participants.isProven(line) {
      addParticipant(line)
      missingHeading(line, "participants")
    } else if line.bullet != nil, meeting?.place == nil, meeting?.participants.isEmpty == true {
      let place = PlaceParser(lexicon: lexicon)
        .parse(line.body, line: line.number, column: line.bodyColumn)
      meeting?.place = place
      if place.country == nil, !place.online {
        report(
          "unknown-place", .info, line, "“\(place.stated)” names no known country",
          subject: meetingSubject)
      }
    } else {
      missingHeading(line, "the lines that follow; they are kept as items of neither section")
      meeting?.section = .unspecified
      meeting?.unspecified.add(line)
    }
  }

  private mutating func missingHeading(_ line: Line, _ what: String) {
    guard meeting?.lacksHeading == false else { return }
    meeting?.lacksHeading = true
    report(
      "missing-heading", .info, line, "no heading stands above \(what)", subject: meetingSubject)
  }

  private mutating func addParticipant(_ line: Line) {
    meeting?.participants.append(ParticipantParser(lexicon: lexicon).parse(line))
  }

  private mutating func addDownloads(_ labels: [(label: Substring, link: Link?)], _ line: Line) {
    for (label, link) in labels {
      guard let language = lexicon.languages[Fold.key(label)] else {
        report(
          "unassigned-line", .warning, line, "“\(label)” is no known language label",
          subject: meetingSubject)
        continue
      }
      guard meeting?.downloads.contains(where: { $0.language == language.code }) == false else {
        continue
      }
      meeting?.downloads.append(
        Download(
          language: language.code, stated: String(label), url: link?.address, line: line.number,
          column: line.column(of: label.startIndex)))
    }
  }

  // MARK: editions

  /// The ordinal, when the line is an edition's title: an ordinal and the name of the series, letter
  /// by letter; or an ordinal and any name, with a date in a bullet right below it.
  private func titleOrdinal(of line: Line) -> Ordinal? {
    guard line.bullet == nil, let ordinal = Ordinal(at: line.content) else { return nil }
    if let current = series.last, !current.isClosed, !current.name.isEmpty,
      Fold.key(current.name) == Fold.key(ordinal.rest)
    {
      return ordinal
    }
    let below = reader.ahead.first { form.downloads($0) == nil }
    guard let below, below.bullet != nil, isDate(below) else { return nil }
    return ordinal
  }

  private func isDate(_ line: Line) -> Bool {
    if case .notADate = DateParser.parse(line.body, line: line.number, column: 1) { return false }
    return true
  }

  /// A date in a bullet where an edition has begun its sections already, or where there is none.
  private func startsUntitledMeeting(_ line: Line) -> Bool {
    guard line.bullet != nil, isDate(line) else { return false }
    guard let meeting else { return !series.isEmpty || level != nil }
    guard meeting.section != nil || meeting.date != nil else { return false }
    guard let below = reader.ahead.first(where: { _ in true }) else { return false }
    return form.section(below) != nil
      || (below.bullet != nil
        && PlaceParser(lexicon: lexicon).parse(below.body, line: 0, column: 0).country != nil)
  }

  /// An edition that has neither title nor date: participants once more, or a place above them. It
  /// cannot be kept, but it must not be read as part of the edition above.
  private func startsNamelessMeeting(_ line: Line) -> Bool {
    guard let meeting, meeting.section != nil else { return false }
    if form.section(line) == .participants { return !meeting.participants.isEmpty }
    guard line.bullet != nil, let below = reader.ahead.first(where: { _ in true }),
      form.section(below) == .participants
    else { return false }
    return PlaceParser(lexicon: lexicon).parse(line.body, line: 0, column: 0).country != nil
  }

  private mutating func begin(title: Line, ordinal: Ordinal) {
    let name = String(ordinal.rest)
    let belongs = series.last.map { !$0.isClosed && !isOther(name, than: $0) } ?? false
    if !belongs { beginUnknownSeries(name: name) }
    let builder = MeetingBuilder(title: title, ordinal: ordinal)
    meeting = builder
    if !ordinal.isWellFormed {
      report(
        "ordinal-suffix", .warning, title,
        "“\(ordinal.stated)” should be “\(ordinal.number)\(Ordinal.suffix(of: ordinal.number))”; read as \(ordinal.number)",
        subject: meetingSubject)
    }
  }

  /// Whether a title names another series than the one above: where that has no line of its own,
  /// by any other word; else by a name that is known, or by an acronym.
  private func isOther(_ name: String, than current: SeriesBuilder) -> Bool {
    if Fold.key(name) == Fold.key(current.name) { return false }
    if current.line == nil { return true }
    let (code, isKnown) = seriesCode(for: name)
    if isKnown { return code != current.code }
    guard let acronym = Acronym.split(name).acronym,
      let expected = Acronym.split(current.name).acronym
    else { return false }
    return Fold.key(acronym) != Fold.key(expected)
  }

  private mutating func endMeeting() {
    guard let builder = meeting, !series.isEmpty else {
      meeting = nil
      return
    }
    let subject = meetingSubject
    meeting = nil
    for list in [builder.agenda, builder.outcomes, builder.unspecified] {
      for (line, column) in list.rejoined {
        diagnostics.append(
          Diagnostic(
            "rejoined-line", .info, file: file, lines: LineSpan(line), column: column,
            subject: subject, "the line goes on from the one above; both are one item"))
      }
    }
    let last = series.count - 1
    guard let finished = builder.build(code: series[last].code) else {
      diagnostics.append(
        Diagnostic(
          "untitled-meeting", .error, file: file,
          lines: LineSpan(builder.firstLine, builder.lastLine),
          "an edition without title and date has nothing to be known by; it is left out"))
      return
    }
    if builder.ordinal == nil {
      diagnostics.append(
        Diagnostic(
          "untitled-meeting", .warning, file: file, lines: LineSpan(builder.firstLine),
          subject: subject, "an edition without title; it is known by its date"))
    }
    let known = series.filter { $0.code == series[last].code }.flatMap(\.meetings)
    if let earlier = known.first(where: { $0.key == finished.key }) {
      diagnostics.append(
        Diagnostic(
          "duplicate-ordinal", .error, file: file, lines: finished.lines, subject: subject,
          "a second edition \(finished.key), the first stands in line \(earlier.lines.first); this one is left out"
        ))
      return
    }
    series[last].meetings.append(finished)
  }

  /// Class and slug of the edition that is being read.
  private var meetingSubject: String? {
    guard let meeting, let code = series.last?.code else { return nil }
    return meeting.key(code: code).map { "meeting/" + $0.replacing("/", with: "-") }
  }

  // MARK: series

  private mutating func begin(series name: String, latestEvent: String, line: Line) {
    let (code, isKnown) = seriesCode(for: name)
    series.append(
      SeriesBuilder(
        code: code, name: name, level: level, latestEvent: latestEvent.isEmpty ? nil : latestEvent,
        line: line.number))
    if !isKnown {
      report(
        "unknown-series", .info, line,
        "“\(name)” is no series of the authority file; its code is “\(code)”",
        subject: "series/\(code)")
    }
  }

  /// A series whose own line is missing: the name is what its editions' titles say.
  private mutating func beginUnknownSeries(name: String) {
    let (code, isKnown) = seriesCode(for: name)
    series.append(
      SeriesBuilder(code: code, name: name, level: level, latestEvent: nil, line: nil))
    if !isKnown {
      diagnostics.append(
        Diagnostic(
          "unknown-series", .warning, file: file,
          lines: LineSpan(max(1, reader.lines[max(0, reader.position - 1)].number)),
          subject: "series/\(code)",
          "no line names the series of this edition; its code is “\(code)”"))
    }
  }

  private mutating func closeSeries() {
    if !series.isEmpty { series[series.count - 1].isClosed = true }
  }

  /// The code: from the authority file, else the acronym, else the words; else the topic.
  private func seriesCode(for name: String) -> (code: String, isKnown: Bool) {
    let (bare, acronym) = Acronym.split(name)
    for candidate in [name, bare] {
      if let code = lexicon.series[Fold.key(candidate)] { return (code, true) }
    }
    // An acronym may stand for another series of the page already; the words tell them apart.
    let candidates = [acronym, name, topic].compactMap { $0.flatMap { Slug.identifier(for: $0) } }
    let free = candidates.first { code in
      !series.contains { $0.code == code && Fold.key($0.name) != Fold.key(name) }
    }
    return (free ?? candidates.first ?? "series", false)
  }

  // MARK: remarks

  private mutating func unassigned(_ line: Line) {
    report("unassigned-line", .warning, line, "“\(line.content)” belongs to no part of the page")
  }

  private mutating func report(
    _ code: String, _ severity: Diagnostic.Severity, _ line: Line, _ message: String,
    subject: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        code, severity, file: file, lines: LineSpan(line.number), column: line.bodyColumn,
        subject: subject, message))
  }
}
