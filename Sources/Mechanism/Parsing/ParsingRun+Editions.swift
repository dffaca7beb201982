/// Where editions begin and end.
extension ParsingRun {
  mutating func begin(_ title: Title) {
    if !title.isOfSeries { beginUnknownSeries(name: String(title.ordinal?.rest ?? "")) }
    meeting = MeetingBuilder(title: title.line, ordinal: title.ordinal)
    if let ordinal = title.ordinal, !ordinal.isWellFormed {
      report(
        "ordinal-suffix", .warning, title.line,
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
          subject: subject,
          "an edition without \(builder.titleLine == nil ? "title" : "ordinal"); it is known by its date"
        ))
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
    return meeting.key(code: code).map { "meeting/" + Meeting.slug(of: $0) }
  }
}
