/// Series and the levels above them.
extension ParsingRun {
  /// A heading above a series line that is written as level headings are: each word with a capital,
  /// and no item by its place; or an ending that they have or blank lines round it; or both of these.
  func isUnknownLevel(_ line: Line) -> Bool {
    guard form.section(line) == nil, line.bullet == nil,
      reader.ahead.first(where: { _ in true }).map({ form.seriesLine($0) != nil }) ?? false
    else { return false }
    // Behind a list of items with marks, or behind the end of a list of editions, it is no item.
    let isOutside = meeting == nil ? !series.isEmpty : previous.map(Self.isMarked) == true
    if isOutside, form.isInTitleCase(line), form.mayBeHeading(line) { return true }
    guard form.mayBeLevel(line) else { return false }
    let signs = [form.isInTitleCase(line), form.endsLikeLevel(line), reader.isBetweenBlanks]
    return signs.count { $0 } >= 2
  }

  /// Whether the line is an item with a bullet or a number.
  private static func isMarked(_ line: Line) -> Bool {
    line.bullet != nil || ItemMarker(at: line.content) != nil
  }

  mutating func begin(series name: String, latestEvent: String, line: Line) {
    let (code, isKnown) = seriesCode(for: name)
    if let index = seriesIndex[code], let at = series[index].line {
      let first = series[index]
      let agrees =
        EditionIndex.dateKey(first.latestEvent ?? "") == EditionIndex.dateKey(latestEvent)
        && first.level == level
        && Fold.key(first.name) == Fold.key(name)
      diagnostics.append(
        Diagnostic(
          "merged-meeting", agrees ? .info : .warning, file: file,
          lines: LineSpan(line.number, line.lastNumber), column: line.bodyColumn,
          subject: "series/\(code)",
          "the series stands in line \(at) already"
            + (agrees ? "" : " and stays as it is there: “\(line.content)” says otherwise")
            + "; the editions that follow are added to it"))
    }
    append(
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
  mutating func beginUnknownSeries(name: String) {
    let (code, isKnown) = seriesCode(for: name)
    append(SeriesBuilder(code: code, name: name, level: level, latestEvent: nil, line: nil))
    let line = LineSpan(max(1, reader.lines[max(0, reader.position - 1)].number))
    diagnostics.append(
      isKnown
        ? Diagnostic(
          "missing-heading", .info, file: file, lines: line, subject: "series/\(code)",
          "no line names the series of this edition; its title does")
        : Diagnostic(
          "unknown-series", .warning, file: file, lines: line, subject: "series/\(code)",
          "no line names the series of this edition; its code is “\(code)”"))
  }

  private mutating func append(_ builder: SeriesBuilder) {
    // A series without a line of its own gives way to one that has it.
    let isDescribed = seriesIndex[builder.code].map {
      series[$0].line != nil || builder.line == nil
    }
    if isDescribed != true { seriesIndex[builder.code] = series.count }
    series.append(builder)
  }

  mutating func closeSeries() {
    if !series.isEmpty { series[series.count - 1].isClosed = true }
  }

  /// The code: from the authority file, else the acronym, else the words; else the topic.
  func seriesCode(for name: String) -> (code: String, isKnown: Bool) {
    let (bare, acronym) = Acronym.split(name)
    for candidate in [name, bare] {
      if let code = lexicon.series[Fold.key(candidate)] { return (code, true) }
    }
    // An acronym may stand for another series of the page already; the words tell them apart.
    let candidates = [acronym, name, topic].compactMap { $0.flatMap { Slug.identifier(for: $0) } }
    let free = candidates.first { code in
      seriesIndex[code].map { Fold.key(series[$0].name) == Fold.key(name) } ?? true
    }
    return (free ?? candidates.first ?? "series", false)
  }
}
