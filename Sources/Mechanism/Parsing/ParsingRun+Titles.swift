internal import Markup

/// Which lines are titles of editions.
extension ParsingRun {
  /// A line that opens an edition.
  struct Title {
    /// The title's line; with the next one when it was broken.
    let line: Line
    let ordinal: Ordinal?
    /// Whether the edition is one of the series above.
    let isOfSeries: Bool
    /// Date and place, when they stand on the line as well.
    var head: Line?
  }

  /// The title that the line is, if it is one.
  func title(at line: Line) -> Title? {
    if let ordinal = Ordinal(at: line.body) {
      return ordinalTitle(line, ordinal) ?? brokenTitle(line, ordinal) ?? wholeHead(line, ordinal)
    }
    return spacedTitle(line) ?? titleWithoutOrdinal(line)
  }

  /// The series that titles are compared with.
  private var current: SeriesBuilder? {
    series.last.flatMap { $0.isClosed || $0.title.isEmpty ? nil : $0 }
  }

  // MARK: ordinal and name

  /// An ordinal and the name of the series, letter by letter; or an ordinal and another name, with
  /// the head of an edition below it.
  private func ordinalTitle(_ line: Line, _ ordinal: Ordinal) -> Title? {
    let likeness = current?.title.likeness(to: ordinal.rest) ?? .other
    if likeness == .same, line.bullet == nil, !isMentioned(line, ordinal) {
      return Title(line: line, ordinal: ordinal, isOfSeries: true)
    }
    let head = head(below: line)
    guard head.isThere else { return nil }
    // A bullet before a title is that of an HTML list; before an item it is the item's own.
    if line.bullet != nil {
      return likeness == .same ? Title(line: line, ordinal: ordinal, isOfSeries: true) : nil
    }
    if current?.title.isContinued(by: ordinal.rest) == true, head.hasDate,
      head.hasMore || !(isFirstEntry || isDocument(line))
    {
      return Title(line: line, ordinal: ordinal, isOfSeries: true)
    }
    guard !isFirstEntry, !isDocument(line), !Self.hasEndMark(line) else { return nil }
    if let current, belongs(ordinal, likeness, to: current), head.hasDate || likeness != .kindred {
      return Title(line: line, ordinal: ordinal, isOfSeries: true)
    }
    guard head.hasDate, current == nil || isTitleOfOtherSeries(ordinal) else {
      return nil
    }
    return Title(line: line, ordinal: ordinal, isOfSeries: false)
  }

  /// Whether the line names an edition inside a section of another one: the edition itself, which
  /// began above, or the end of a line that is open; with neither date nor place nor heading below.
  private func isMentioned(_ line: Line, _ ordinal: Ordinal) -> Bool {
    guard let meeting, meeting.section != nil, !head(below: line).isThere else { return false }
    return meeting.ordinal?.number == ordinal.number || previous?.isContinued(by: line) == true
  }

  /// `1st Meeting 2018.03.01 Seoul, Korea`: the name of the series, and date and place behind it.
  private func wholeHead(_ line: Line, _ ordinal: Ordinal) -> Title? {
    guard line.bullet == nil, let rest = current?.title.rest(behindIn: ordinal.rest) else {
      return nil
    }
    var head = rest
    while let sign = head.first, ",，:：;|/(（-–—".contains(sign) { head = head.dropFirst().trimmed }
    if head.startIndex > rest.startIndex, head.ends(with: .closingBrackets),
      !head.contains(.openingBrackets)
    {
      head = head.dropLast().trimmed
    }
    guard HeadLine(head, lexicon: lexicon).date != nil else { return nil }
    let title = line.text[..<rest.startIndex].trimmed
    return Title(
      line: Line(
        TextLine(
          number: line.number, text: String(line.text[..<title.endIndex]), links: line.links)),
      ordinal: ordinal, isOfSeries: true, head: line.from(head))
  }

  /// Whether the line begins as the titles of the series do, but goes on in other words.
  func beginsAsTitle(_ line: Line) -> Bool {
    guard line.bullet == nil, let ordinal = Ordinal(at: line.body) else { return false }
    return current?.title.isContinued(by: ordinal.rest) == true
  }

  /// Whether an edition under another name is one of the series all the same: a slip of the pen; or
  /// half of the words, where the series begins or the numbers run on.
  private func belongs(
    _ ordinal: Ordinal, _ likeness: SeriesName.Likeness, to series: SeriesBuilder
  ) -> Bool {
    if likeness == .same { return true }
    let (code, isKnown) = seriesCode(for: String(ordinal.rest))
    if isKnown { return code == series.code }
    // A series without a line of its own has no name but that of its titles.
    if series.line == nil { return false }
    switch likeness {
    case .same, .spelling: return true
    case .kindred:
      guard let last = meeting == nil ? series.meetings.last?.ordinal : meeting?.ordinal?.number
      else { return meeting == nil && series.meetings.isEmpty }
      return abs(last - ordinal.number) == 1
    case .other: return false
    }
  }

  /// Outcomes and documents may be other events with their dates; there, only a name that several
  /// editions have is that of another series.
  private func isTitleOfOtherSeries(_ ordinal: Ordinal) -> Bool {
    guard let section = meeting?.section, section != .participants else { return true }
    return titleCounts[Fold.key(ordinal.rest), default: 0] > 1
  }

  /// A title in two lines that are the series' name together.
  private func brokenTitle(_ line: Line, _ ordinal: Ordinal) -> Title? {
    guard let name = current?.title, line.bullet == nil,
      let next = reader.ahead.first(where: { _ in true }), next.number == line.number + 1,
      next.bullet == nil, ordinal.rest.utf8.count + next.content.utf8.count <= 400,
      name.key == Fold.key("\(ordinal.rest) \(next.content)")
    else { return nil }
    return Title(line: line.joined(with: next), ordinal: ordinal, isOfSeries: true)
  }

  /// `6 th Meeting`: a blank has come between the number and its suffix.
  private func spacedTitle(_ line: Line) -> Title? {
    guard line.bullet == nil, let ordinal = Ordinal(spacedAt: line.body), let name = current?.title
    else { return nil }
    if name.likeness(to: ordinal.rest) == .same {
      return Title(line: line, ordinal: ordinal, isOfSeries: true)
    }
    return brokenTitle(line, ordinal)
  }

  /// The name of the series without an ordinal, or with a year or a few words before it, above the
  /// date of an edition.
  private func titleWithoutOrdinal(_ line: Line) -> Title? {
    guard line.bullet == nil, let current, current.line != nil, line.content.utf8.count <= 400,
      current.title.mayStand(in: line.content), ItemMarker(at: line.content) == nil, !isFirstEntry,
      head(below: line).hasDate,
      current.title.likeness(to: line.content) == .same
        || (current.title.isFramed(by: line.content) && !isDocument(line))
    else { return nil }
    return Title(line: line, ordinal: nil, isOfSeries: true)
  }

  // MARK: what stands around a title

  /// What stands below a line that may be a title.
  struct Head {
    /// Whether there is a date.
    var hasDate = false
    /// Whether there is a place, or a section directly.
    var hasMore = false

    /// Whether there is any of these.
    var isThere: Bool { hasDate || hasMore }
    /// Whether there are both.
    var isWhole: Bool { hasDate && hasMore }
  }

  /// The date and place below a title, the line of languages aside.
  func head(below line: Line) -> Head {
    var head = Head()
    let form = form
    var lines = reader.ahead.lazy.filter { form.downloads($0) == nil }.makeIterator()
    guard let first = lines.next() else { return head }
    let line = HeadLine(first.body, lexicon: lexicon)
    if line.date != nil {
      if line.place != nil { return Head(hasDate: true, hasMore: true) }
      guard let second = lines.next() else {
        head.hasDate = first.bullet != nil
        return head
      }
      head.hasMore = isPlace(second) || opensBody(second)
      // A date without a bullet proves nothing alone: an item may be one.
      head.hasDate = first.bullet != nil || isPlace(second)
      return head
    }
    head.hasMore = (first.bullet != nil && line.place != nil) || form.section(first) != nil
    return head
  }

  /// Whether the line is what follows the date and place of an edition: a heading or a delegation.
  private func opensBody(_ line: Line) -> Bool {
    form.section(line) != nil || form.sectionAndText(line) != nil || form.isUnknownSection(line)
      || ParticipantParser(lexicon: lexicon).isProven(line)
  }

  func isDate(_ line: Line) -> Bool { HeadLine(line.body, lexicon: lexicon).date != nil }

  func isPlace(_ line: Line) -> Bool { HeadLine(line.body, lexicon: lexicon).place != nil }

  /// Whether the line ends as sentences do.
  private static func hasEndMark(_ line: Line) -> Bool {
    line.content.last.map { ".;,:!?".contains($0) } ?? false
  }

  /// Whether the line is the first under its heading: nobody writes a heading above nothing.
  private var isFirstEntry: Bool { meeting?.isAtHeading == true }

  /// Whether the line stands among the documents and is called as documents are.
  private func isDocument(_ line: Line) -> Bool {
    guard let section = meeting?.section, section == .documents || section == .unspecified else {
      return false
    }
    return DocumentParser(lexicon: lexicon).type(of: line.body) != "other"
  }

  /// How many lines with a date below are an ordinal and this name.
  static func titleCounts(of lines: [Line]) -> [String: Int] {
    var counts: [String: Int] = [:]
    var above: Line?
    for line in lines where !line.isBlank {
      defer { above = line }
      guard line.bullet != nil, let above, above.bullet == nil, DateParser.isDate(line.body),
        above.content.utf8.count <= 400, let ordinal = Ordinal(at: above.body)
      else { continue }
      counts[Fold.key(ordinal.rest), default: 0] += 1
    }
    return counts
  }
}
