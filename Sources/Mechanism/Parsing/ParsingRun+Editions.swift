/// Where editions begin and end.
extension ParsingRun {
  /// The ordinal, when the line is an edition's title: an ordinal and the name of the series, letter
  /// by letter; or an ordinal and another name, with the head of an edition below it.
  func titleOrdinal(of line: Line) -> Ordinal? {
    guard let ordinal = Ordinal(at: line.body) else { return nil }
    let current = series.last.flatMap { $0.isClosed || $0.name.isEmpty ? nil : $0.name }
    let isNamed = current.map { Fold.key($0) == Fold.key(ordinal.rest) } ?? false
    if isNamed, line.bullet == nil { return ordinal }
    let below = Array(reader.ahead.lazy.filter { form.downloads($0) == nil }.prefix(2))
    guard let first = below.first else { return nil }
    // A bullet before a title is that of an HTML list; before an item it is the item's own.
    if line.bullet != nil { return isNamed && isHead(first) ? ordinal : nil }
    if let current, let acronym = Acronym.split(current).acronym,
      acronym == Acronym.split(ordinal.rest).acronym, isHead(first) || form.section(first) != nil
    {
      return ordinal
    }
    guard first.bullet != nil, isDate(first) else { return nil }
    // Outcomes may be other events with their dates; there, the date alone proves nothing.
    if meeting?.section == nil || meeting?.section == .participants { return ordinal }
    return below.count > 1 && (isHead(below[1]) || form.section(below[1]) != nil) ? ordinal : nil
  }

  /// A date or a place in a bullet.
  private func isHead(_ line: Line) -> Bool {
    line.bullet != nil && (isDate(line) || PlaceParser(lexicon: lexicon).isProven(line.body))
  }

  private func isDate(_ line: Line) -> Bool {
    if case .notADate = DateParser.parse(line.body, line: line.number, column: 1) { return false }
    return true
  }

  /// A date in a bullet where an edition has begun its sections already, or where there is none; or
  /// the languages above such a date.
  func startsUntitledMeeting(_ line: Line) -> Bool {
    if meeting?.section != nil, form.isDownload(line) {
      return reader.ahead.first { _ in true }.map { $0.bullet != nil && isDate($0) } ?? false
    }
    guard line.bullet != nil, isDate(line) else { return false }
    guard let meeting else { return !series.isEmpty || level != nil }
    guard meeting.section != nil || meeting.date != nil else { return false }
    guard let below = reader.ahead.first(where: { _ in true }) else { return false }
    return form.section(below) != nil
      || (below.bullet != nil && PlaceParser(lexicon: lexicon).isProven(below.body))
  }

  /// An edition that has neither title nor date: a place above participants. It cannot be kept, but
  /// it must not be read as part of the edition above.
  func startsNamelessMeeting(_ line: Line) -> Bool {
    guard let meeting, meeting.section != nil, line.bullet != nil,
      let below = reader.ahead.first(where: { _ in true }), form.section(below) == .participants
    else { return false }
    return PlaceParser(lexicon: lexicon).isProven(line.body)
  }

  mutating func begin(title: Line, ordinal: Ordinal) {
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

  mutating func endMeeting() {
    guard let builder = meeting, !series.isEmpty else {
      meeting = nil
      return
    }
    let subject = meetingSubject
    meeting = nil
    remark(on: builder, subject)
    let last = series.count - 1
    let lines = LineSpan(builder.firstLine, builder.lastLine)
    guard let finished = builder.build(code: series[last].code) else {
      diagnostics.append(
        Diagnostic(
          "untitled-meeting", .error, file: file, lines: lines,
          "an edition without title and date has nothing to be known by; lines \(lines.label) are left out"
        ))
      return
    }
    if builder.ordinal == nil {
      diagnostics.append(
        Diagnostic(
          "untitled-meeting", .warning, file: file, lines: LineSpan(builder.firstLine),
          subject: subject, "an edition without title; it is known by its date"))
    }
    if let earlier = firstLines[finished.key] {
      diagnostics.append(
        Diagnostic(
          "duplicate-ordinal", .error, file: file, lines: finished.lines, subject: subject,
          "a second edition \(finished.key), the first stands in line \(earlier); lines \(lines.label) are left out"
        ))
      return
    }
    firstLines[finished.key] = finished.lines.first
    series[last].meetings.append(finished)
  }

  /// What was noticed while the lines of an edition came in.
  private mutating func remark(on builder: MeetingBuilder, _ subject: String?) {
    func add(
      _ code: String, _ severity: Diagnostic.Severity, _ line: Int, _ column: Int, _ text: String
    ) {
      diagnostics.append(
        Diagnostic(
          code, severity, file: file, lines: LineSpan(line), column: column, subject: subject, text)
      )
    }
    for list in [builder.agenda, builder.outcomes, builder.unspecified] {
      for (line, column) in list.rejoined {
        add(
          "rejoined-line", .info, line, column,
          "the line goes on from the one above; both are one item")
      }
      for (line, column) in list.doubtful {
        add(
          "garbled-text", .info, line, column,
          "the line may go on from the one above; it is kept as an item of its own")
      }
      for line in list.empty {
        add("unassigned-line", .warning, line, 1, "the mark of an item that has no text")
      }
    }
    for (line, column) in builder.rejoined {
      add(
        "rejoined-line", .info, line, column,
        "the line goes on from the one above; both are one entry")
    }
    for document in builder.documents where document.title.isEmpty {
      add("unassigned-line", .warning, document.line, 1, "the mark of a document that has no title")
    }
  }

  /// Class and slug of the edition that is being read.
  var meetingSubject: String? {
    guard let meeting, let code = series.last?.code else { return nil }
    return meeting.key(code: code).map { "meeting/" + $0.replacing("/", with: "-") }
  }
}
