/// What the form of a finished series gives away: placeholders, gaps, slips.
struct FormReview {
  let file: String

  /// Takes `YYYY.01.01` as a year where every edition with a day falls on the first of January.
  func settleDates(_ series: Series) -> Series {
    let days = series.meetings.compactMap(\.date).filter { $0.statedPrecision != .year }
    guard !days.isEmpty, days.allSatisfy(\.isNewYear) else { return series }
    var settled = series
    for index in settled.meetings.indices {
      if let date = settled.meetings[index].date, date.isNewYear {
        settled.meetings[index].date = date.asYear()
      }
    }
    return settled
  }

  func remarks(on series: Series) -> [Diagnostic] {
    series.pagers.prefix(1).map { line in
      Diagnostic(
        "paginated-list", .info, file: file, lines: LineSpan(line),
        subject: "series/\(series.code)",
        "page numbers: earlier editions of this series are not on this page")
    } + series.meetings.flatMap(remarks(on:))
  }

  private func remarks(on meeting: Meeting) -> [Diagnostic] {
    var result: [Diagnostic] = []
    let subject = "meeting/\(meeting.slug)"
    func add(
      _ code: String, _ severity: Diagnostic.Severity, _ lines: LineSpan, _ column: Int,
      about: String? = nil, _ message: String
    ) {
      result.append(
        Diagnostic(
          code, severity, file: file, lines: lines, column: column, subject: about ?? subject,
          message))
    }
    let title = LineSpan(meeting.lines.first)
    if let date = meeting.date, date.precision == .year, date.statedPrecision == .day {
      add(
        "placeholder-date", .warning, LineSpan(date.line), date.column,
        "“\(date.stated)” stands for the year \(date.earliest.year): all dated editions of the series fall on 1 January"
      )
    }
    if meeting.place == nil { add("missing-place", .info, title, 1, "the edition names no place") }
    if meeting.participants.isEmpty {
      add("missing-participants", .info, title, 1, "the edition lists no participants")
    }
    var roles: Set<String> = []
    for party in meeting.participants {
      guard let role = party.role, roles.insert("\(party.line) \(role)").inserted else { continue }
      add(
        "unassigned-line", .info, LineSpan(party.line), party.column,
        "“\(role)” is the role of “\(party.stated)”; the graph has no property for it")
    }
    if meeting.downloads.isEmpty, let first = meeting.documents.first,
      let last = meeting.documents.last
    {
      add(
        "no-language-offer", .info, LineSpan(first.line, last.line), first.column,
        "documents are listed, but no language to download")
    }
    for download in meeting.downloads
    where Fold.key(download.stated) != Fold.key(download.language) {
      add(
        "language-code", .info, LineSpan(download.line), download.column,
        about: "download/\(meeting.slug)-\(download.language)",
        "“\(download.stated)” is no language code; read as “\(download.language)”")
    }
    let agenda = meeting.agenda.flatMap(\.withDescendants)
    if agenda.contains(where: { Self.reports($0.text) }), let first = agenda.first,
      let last = agenda.last
    {
      add(
        "outcome-under-agenda", .info, LineSpan(first.lines.first, last.lines.last),
        first.column, "the agenda tells what was done, as outcomes do")
    }
    for (kind, items) in [
      ("agenda", agenda), ("outcome", meeting.outcomes.flatMap(\.withDescendants)),
    ] {
      for item in items where GarbledText.isGarbled(item.text) {
        add(
          "garbled-text", .info, item.lines, item.column,
          about: meeting.subject(of: item, in: kind),
          "the text does not read as one sentence; it is kept as printed")
      }
    }
    return result
  }

  /// Whether a text tells of something done: a past participle with an object, at the start or
  /// after "and" (`Conducted a …`, `…, and affirmed the …`); `Revised Action Plan` is none.
  static func reports(_ text: String) -> Bool {
    let objects: Set<String> = [
      "a", "an", "the", "their", "its", "that", "to", "on", "this", "these", "upon", "with",
    ]
    let words = Fold.key(text).words(of: ASCII.isLetter, \.isLetter)
    for (index, word) in words.enumerated() where word.hasSuffix("ed") && word.count > 3 {
      guard index == 0 || words[index - 1] == "and", index + 1 < words.count else { continue }
      if objects.contains(String(words[index + 1])) { return true }
    }
    return false
  }
}
