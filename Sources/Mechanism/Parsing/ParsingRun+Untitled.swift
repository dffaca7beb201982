/// Where an edition begins whose title is missing.
extension ParsingRun {
  /// A date in a bullet where an edition has begun its sections already, or where there is none; or
  /// the languages above such a date.
  func startsUntitledMeeting(_ line: Line) -> Bool {
    if form.isDownload(line) {
      guard meeting == nil || meeting?.section != nil,
        let below = reader.ahead.first(where: { _ in true }), below.bullet != nil, isDate(below)
      else { return false }
      return meeting != nil || !series.isEmpty || level != nil
        || head(below: line).isWhole
    }
    guard line.bullet != nil, isDate(line) else { return false }
    let below = reader.ahead.first { _ in true }
    let hasHead =
      below.map { form.section($0) != nil || ($0.bullet != nil && isPlace($0)) } ?? false
    guard let meeting else { return !series.isEmpty || level != nil || hasHead }
    guard hasHead, meeting.section != nil || meeting.date != nil else { return false }
    return !isDateOfEvent(line)
  }

  /// The date below an item such as `12th Youth Fair` is that of the item, unless a section follows
  /// that this edition has had before.
  private func isDateOfEvent(_ line: Line) -> Bool {
    guard let section = meeting?.section, section == .agenda || section == .outcomes,
      let previous, previous.bullet == nil, Ordinal(at: previous.body) != nil
    else { return false }
    let heading = reader.ahead.lazy.filter { !isPlace($0) }.first.flatMap { form.section($0) }
    return heading.map { $0 != .participants && meeting?.hasSeen($0) != true } ?? true
  }

  /// An edition that has neither title nor date. It cannot be kept, but it must not be read as part
  /// of the edition above. It begins with a place above the heading of the participants; with a
  /// section that the edition above has behind it; or with delegations where that has listed its own.
  func startsNamelessMeeting(_ line: Line) -> Bool {
    guard let meeting, let section = meeting.section else { return false }
    if let heading = form.section(line) { return meeting.isBehind(heading) }
    if line.bullet != nil, let below = reader.ahead.first(where: { _ in true }),
      form.section(below) == .participants, isPlace(line)
    {
      return true
    }
    return section != .participants && !meeting.participants.isEmpty
      && startsDelegations(line, of: meeting)
  }

  /// Two delegations of different countries, in the documents or above a section that the edition
  /// has behind it.
  private func startsDelegations(_ line: Line, of meeting: MeetingBuilder) -> Bool {
    let parser = ParticipantParser(lexicon: lexicon)
    guard let first = parser.delegation(line), let below = reader.ahead.first(where: { _ in true }),
      let second = parser.delegation(below), first != second
    else { return false }
    if meeting.section == .documents { return true }
    let after = reader.ahead.prefix(20).first { parser.delegation($0) == nil }
    return after.flatMap { form.section($0) }.map { meeting.hasSeen($0) } ?? false
  }
}
