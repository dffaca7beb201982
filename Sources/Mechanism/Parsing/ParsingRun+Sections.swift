internal import Markup

/// The lines of an edition.
extension ParsingRun {
  mutating func readInside(_ line: Line) {
    if let section = form.section(line), !isEntry(line, section) {
      begin(section, line, isAlone: true)
    } else if let (section, text) = form.sectionAndText(line) ?? unmarkedSection(line) {
      begin(section, line)
      readInside(line.from(text))
    } else if let section = meeting?.section {
      read(line, in: section)
    } else {
      readHeadLine(line)
    }
  }

  /// A heading's word among the entries of a section further down, where headings have a mark: it is
  /// the name of a document, or an outcome.
  private mutating func isEntry(_ line: Line, _ section: Lexicon.Section) -> Bool {
    guard !LineForm.isMarked(line), line.content.last.map({ Signs.colons.contains($0) }) == false,
      meeting?.isEntry(section) == true
    else { return false }
    report(
      "missing-heading", .info, line,
      "“\(line.content)” has no mark as the headings above have; it is read as an entry",
      subject: meetingSubject)
    return true
  }

  /// `Agenda: Nets` without a mark: a heading where the edition has had neither the section nor one
  /// that stands further down, and has no such heading below.
  private func unmarkedSection(_ line: Line) -> (section: Lexicon.Section, text: Substring)? {
    guard let (section, text) = form.sectionAndText(line, isMarked: false),
      meeting?.isBefore(section) == true
    else { return nil }
    let below = reader.ahead.prefix { !isDate($0) && Ordinal(at: $0.body) == nil }
    let isRepeated = below.contains { line in
      form.section(line).map { MeetingBuilder.isOrdered($0, section) } ?? false
    }
    return isRepeated ? nil : (section, text)
  }

  private mutating func begin(_ section: Lexicon.Section, _ line: Line, isAlone: Bool = false) {
    meeting?.noteHeading(isMarked: LineForm.isMarked(line))
    if isAlone, let last = line.content.last {
      printedForms.note(
        .headings, isMarked: Signs.colons.contains(last), line)
    }
    if meeting?.begin(section, at: isAlone ? line.number : nil) == false {
      report(
        "untitled-meeting", .info, line,
        "the heading “\(line.content)” once more; without title, date and place, what follows is read as part of this edition",
        subject: meetingSubject)
    }
  }

  private mutating func read(_ line: Line, in section: Lexicon.Section) {
    if form.isDownload(line), let labels = form.downloads(line) {
      addDownloads(labels, line)
      return
    }
    if section == .documents, line.isNote {
      addNote(line, "documents")
      return
    }
    if form.isUnknownSection(line) {
      beginUnknownSection(line)
      return
    }
    if section != .unspecified, lexicon.nothing.contains(Fold.key(line.body)) {
      report(
        "unassigned-line", .info, line, "“\(line.body)” stands where there is nothing to list",
        subject: meetingSubject)
      return
    }
    switch section {
    case .participants: addParticipant(line)
    case .agenda: meeting?.agenda.add(line, above: reader.ahead)
    case .outcomes: meeting?.outcomes.add(line, above: reader.ahead)
    case .documents:
      let parser = DocumentParser(lexicon: lexicon)
      if beginsAsTitle(line) {
        report(
          "unassigned-line", .info, line,
          "“\(line.body)” begins as titles of the series do, but no date stands below; it is read as a document",
          subject: meetingSubject)
      }
      meeting?.add(line, to: \.documents) { parser.parse($0) }
      if let stated = parser.impossibleDay(in: line.body) {
        report(
          "unreadable-date", .warning, line,
          "“\(stated)” is no date of the calendar; the document stays without one",
          subject: meetingSubject)
      }
      for link in line.links
      where meeting?.documents.contains(where: { $0.url == link.address }) != true {
        report(
          "unassigned-line", .info, line,
          "the document of the line has an address already; that of “\(link.text)” is left out: \(link.address)",
          subject: meetingSubject)
      }
    case .unspecified: meeting?.unspecified.add(line, above: reader.ahead)
    }
  }

  private mutating func beginUnknownSection(_ line: Line) {
    report(
      "missing-heading", .info, line,
      "“\(line.content)” is no known heading; what follows is kept as items of no section",
      subject: meetingSubject)
    _ = meeting?.begin(.unspecified)
    meeting?.unspecified.add(line)
  }

  /// A line above the first heading: languages, date, place; or a section whose heading is missing.
  private mutating func readHeadLine(_ line: Line) {
    if let labels = form.downloads(line) {
      addDownloads(labels, line)
      return
    }
    if let labels = form.languages(line), previous.map(isOffer) == true {
      addDownloads(labels, line)
      return
    }
    let participants = ParticipantParser(lexicon: lexicon)
    let head = HeadLine(line.body, lexicon: lexicon)
    let hasPlace = meeting?.place != nil || meeting?.participants.isEmpty == false
    if let date = head.date, readDate(date, line) {
      if let place = head.place, !hasPlace { addPlace(place, line) }
      return
    }
    if head.isPlaceNamed, !hasPlace, let place = head.place {
      addPlace(place, line)
      return
    }
    if participants.isProven(line) || goesOnWithParticipants(line, participants) {
      addParticipant(line)
      if meeting?.lackParticipantsHeading() == true {
        missingHeading(line, "participants, which their form proves")
      }
    } else if !hasPlace, line.bullet != nil || (meeting?.date != nil && head.place != nil) {
      if line.bullet != nil, meeting?.date == nil, head.place == nil,
        Self.hasYear(line) || (meeting?.hasUnreadableDate == false && isAbovePlace(line))
      {
        unreadableDate(line, "is not understood as a date")
        return
      }
      addPlace(line.body, line)
    } else if form.isUnknownSection(line) {
      beginUnknownSection(line)
    } else {
      missingHeading(line, "the lines that follow; they are kept as items of neither section")
      _ = meeting?.begin(.unspecified)
      meeting?.unspecified.add(line)
    }
  }

  /// Whether the line opens or goes on with the languages on offer.
  private func isOffer(_ line: Line) -> Bool {
    form.downloads(line) != nil || form.languages(line) != nil
  }

  /// Whether the line is a party by its form, below the place or below other parties; or the rest of
  /// the party above, whose line was broken.
  private func goesOnWithParticipants(_ line: Line, _ parser: ParticipantParser) -> Bool {
    guard let meeting, meeting.place != nil || !meeting.participants.isEmpty else { return false }
    return meeting.isContinued(by: line) || parser.isParty(line)
  }

  // MARK: date and place

  /// Reads a text as the date of the edition; false when it is none.
  private mutating func readDate(_ text: Substring, _ line: Line) -> Bool {
    let outcome = DateParser.parse(
      text, line: line.number, column: line.column(of: text.startIndex))
    if case .notADate = outcome { return false }
    guard meeting?.date == nil, meeting?.hasUnreadableDate == false else {
      if line.bullet == nil { return false }
      report(
        "unassigned-line", .warning, line, "“\(line.body)” is a second date; the first one stays",
        subject: meetingSubject)
      return true
    }
    switch outcome {
    case .date(let date):
      meeting?.date = date
      if DateParser.isVague(text) {
        report(
          "unreadable-date", .info, line,
          "“\(line.body)” has words that name no day; it is read as \(date.edtf)",
          subject: meetingSubject)
      }
    case .ambiguous(let first, let second):
      unreadableDate(line, "may be \(first) or \(second)")
    default: unreadableDate(line)
    }
    return true
  }

  private mutating func unreadableDate(
    _ line: Line, _ reason: String = "is no date of the calendar"
  ) {
    meeting?.hasUnreadableDate = true
    report(
      "unreadable-date", .warning, line,
      "“\(line.body)” \(reason); the edition stays without one", subject: meetingSubject)
  }

  /// Whether a place stands right below the line, where its own would be the date's.
  private func isAbovePlace(_ line: Line) -> Bool {
    guard let next = reader.ahead.first(where: { _ in true }) else { return false }
    return next.bullet == line.bullet && isPlace(next)
  }

  /// Whether the line holds a year, or nothing but digits and signs: a date in a form of its own.
  private static func hasYear(_ line: Line) -> Bool {
    let numbers = line.body.split { !$0.isNumber }
    return numbers.contains { $0.count == 4 && ("1900"..."2199") ~= String($0) }
      || (!numbers.isEmpty && !line.body.contains(where: \.isLetter))
  }

  private mutating func addPlace(_ text: Substring, _ line: Line) {
    if lexicon.nothing.contains(Fold.key(text)) {
      report(
        "unassigned-line", .info, line, "“\(text)” is neither date nor place",
        subject: meetingSubject)
      return
    }
    let place = PlaceParser(lexicon: lexicon).parse(
      text, line: line.number, column: line.column(of: text.startIndex))
    meeting?.place = place
    if let country = place.country, place.statedCountry == nil {
      report(
        "unknown-place", .info, line,
        "“\(place.stated)” names no country; \(country) is that of the city in the authority file",
        subject: meetingSubject)
    } else if place.country != nil, place.city == nil, !place.online,
      place.stated.contains(where: { "/&／＆".contains($0) })
    {
      report(
        "unknown-place", .info, line, "“\(place.stated)” names more than one city; none is taken",
        subject: meetingSubject)
    } else if place.country == nil, !place.online {
      report(
        "unknown-place", .info, line, "“\(place.stated)” names no known country",
        subject: meetingSubject)
    }
  }

  private mutating func missingHeading(_ line: Line, _ what: String) {
    report(
      "missing-heading", .info, line, "no heading stands above \(what)", subject: meetingSubject)
  }

  // MARK: participants and downloads

  private mutating func addParticipant(_ line: Line) {
    if line.isNote {
      addNote(line, "participants")
      return
    }
    if meeting?.participants.isEmpty == true, meeting?.group == nil {
      printedForms.note(.participants, isMarked: line.bullet != nil, line)
    }
    let parser = ParticipantParser(lexicon: lexicon)
    if let group = parser.group(line, above: nextParticipant) {
      meeting?.group = group
      report(
        "rejoined-line", .info, line, "“\(line.body)” is the country of the lines below",
        subject: meetingSubject)
      return
    }
    if let next = nextParticipant, parser.isHeading(line, above: next) {
      report(
        "unassigned-line", .info, line, "“\(line.body)” heads the lines below, and is no party",
        subject: meetingSubject)
      return
    }
    let isProven = parser.isProven(line)
    if isProven || meeting?.group?.includes(line) != true { meeting?.group = nil }
    let group = meeting?.group
    meeting?.add(line, isOwn: isProven, to: \.participants) { parser.parse($0, in: group) }
    if group == nil {
      let below = parser.delegates(of: line, above: nextParticipant)
      meeting?.group = below
    }
  }

  /// A note that is neither a party nor a document.
  private mutating func addNote(_ line: Line, _ place: String) {
    report(
      "unassigned-line", .info, line,
      "a note among the \(place); it is kept as an item of no section", subject: meetingSubject)
    meeting?.unspecified.add(line)
  }

  /// The line below, when it stands among the participants as well.
  private var nextParticipant: Line? {
    guard let next = reader.ahead.first(where: { _ in true }), form.section(next) == nil,
      form.sectionAndText(next) == nil, !form.isDownload(next), form.seriesLine(next) == nil,
      form.level(next) == nil, Ordinal(at: next.body) == nil
    else { return nil }
    return next
  }

  private mutating func addDownloads(_ labels: [(label: Substring, link: Link?)], _ line: Line) {
    if labels.isEmpty, reader.ahead.first(where: { _ in true }).flatMap(form.languages) == nil {
      report(
        "unassigned-line", .info, line, "“\(line.content)” offers no language",
        subject: meetingSubject)
    }
    for (label, link) in labels {
      guard let language = lexicon.languages[Fold.key(label)] else {
        report(
          "unassigned-line", .warning, line, "“\(label)” is no known language label",
          subject: meetingSubject)
        continue
      }
      if let first = meeting?.downloads.first(where: { $0.language == language.code }) {
        if first.line != line.number {
          report(
            "unassigned-line", .info, line, "“\(label)” is offered already; the first offer stays",
            subject: meetingSubject)
        }
        continue
      }
      meeting?.downloads.append(
        Download(
          language: language.code, stated: String(label), url: link?.address, line: line.number,
          column: line.column(of: label.startIndex)))
    }
    for link in line.links
    where meeting?.downloads.contains(where: { $0.url == link.address }) != true {
      report(
        "unassigned-line", .info, line,
        "no language has the address of “\(link.text)”; it is left out: \(link.address)",
        subject: meetingSubject)
    }
  }
}
