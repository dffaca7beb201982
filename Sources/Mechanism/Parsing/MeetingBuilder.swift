/// An edition while its lines are coming in.
struct MeetingBuilder {
  let titleLine: Line?
  let ordinal: Ordinal?
  let firstLine: Int
  private(set) var lastLine: Int

  var date: MeetingDate?
  var hasUnreadableDate = false
  var place: Place?
  var participants: [Participant] = []
  /// The country whose delegates are being listed.
  var group: ParticipantParser.Group?
  var agenda = ItemListParser()
  var outcomes = ItemListParser()
  var unspecified = ItemListParser()
  var documents: [Document] = []
  var downloads: [Download] = []
  /// The section that the next lines belong to; nil above the first heading.
  private(set) var section: Lexicon.Section?
  private var seenSections: Set<Lexicon.Section> = []
  /// The line of the last heading, when it holds nothing else.
  private var headingLine: Int?
  private var lacksParticipantsHeading = false
  /// How many headings there were with a mark, and without.
  private var marks = (with: 0, without: 0)
  /// The last participant or document, whose line may have been broken.
  private var openLine: Line?
  /// Lines of participants and documents that were joined to the one above, with their column.
  private(set) var rejoined: [(line: Int, column: Int)] = []
  /// How many entries the last line gave.
  private var entryCount = 1

  init(title: Line, ordinal: Ordinal?) {
    titleLine = title
    self.ordinal = ordinal
    firstLine = title.number
    lastLine = title.lastNumber
  }

  /// An edition without a title, which starts at its date.
  init(untitledAt line: Line) {
    titleLine = nil
    ordinal = nil
    firstLine = line.number
    lastLine = line.number
  }

  /// Counts a line as part of the edition.
  mutating func include(_ line: Line) { lastLine = line.lastNumber }

  /// Opens a section; false when the edition had it before.
  mutating func begin(_ section: Lexicon.Section, at heading: Int? = nil) -> Bool {
    self.section = section
    headingLine = heading
    openLine = nil
    group = nil
    return seenSections.insert(section).inserted
  }

  /// Notes whether a heading has a mark.
  mutating func noteHeading(isMarked: Bool) {
    if isMarked { marks.with += 1 } else { marks.without += 1 }
  }

  /// Whether a word without a mark is an entry of the open section, and no heading: the headings of
  /// the edition have marks, and this one would stand above the one that is open.
  func isEntry(_ section: Lexicon.Section) -> Bool {
    guard marks.with > 0, marks.without == 0, let open = self.section, open != .unspecified else {
      return false
    }
    return open != section && Self.isOrdered(section, open)
  }

  /// Whether the last line was a heading: the next one is the first below it.
  var isAtHeading: Bool { headingLine == lastLine }

  /// Whether the edition has had the section.
  func hasSeen(_ section: Lexicon.Section) -> Bool { seenSections.contains(section) }

  /// The order in which pages have the sections.
  private static let order: [Lexicon.Section] = [.participants, .agenda, .outcomes, .documents]

  /// Whether the edition has had the section and one that stands further down.
  func isBehind(_ section: Lexicon.Section) -> Bool {
    guard hasSeen(section), let place = Self.order.firstIndex(of: section) else { return false }
    return Self.order[(place + 1)...].contains(where: hasSeen)
  }

  /// Whether the edition has had neither the section nor one that stands further down.
  func isBefore(_ section: Lexicon.Section) -> Bool {
    guard let place = Self.order.firstIndex(of: section) else { return false }
    return !Self.order[place...].contains(where: hasSeen)
  }

  /// Whether the first section is the second or stands further up.
  static func isOrdered(_ first: Lexicon.Section, _ second: Lexicon.Section) -> Bool {
    guard let one = order.firstIndex(of: first), let other = order.firstIndex(of: second) else {
      return false
    }
    return one <= other
  }

  /// Notes that participants stand without heading; false when that was noted before.
  mutating func lackParticipantsHeading() -> Bool {
    defer { lacksParticipantsHeading = true }
    return !lacksParticipantsHeading
  }

  /// Whether the last participant or document goes on in the line.
  func isContinued(by line: Line) -> Bool { openLine?.isContinued(by: line) == true }

  /// Adds the line of a participant or a document, joined to the one above when that was broken.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - isOwn: whether its form proves that it is an entry of its own.
  ///   - entries: the list that the line's entries belong to.
  ///   - read: the entries of a line.
  mutating func add<Entry>(
    _ line: Line, isOwn: Bool = false, to entries: WritableKeyPath<MeetingBuilder, [Entry]>,
    _ read: (Line) -> [Entry]
  ) {
    var whole = line
    if !isOwn, let above = openLine, above.isContinued(by: line) {
      whole = above.joined(with: line)
      self[keyPath: entries].removeLast(min(entryCount, self[keyPath: entries].count))
      rejoined.append((line.number, line.bodyColumn))
    }
    openLine = whole
    let found = read(whole)
    entryCount = found.count
    self[keyPath: entries] += found
  }

  /// The key that the edition will have: `tchm/6`; nil without ordinal and date.
  func key(code: String) -> String? {
    if let ordinal { return "\(code)/\(ordinal.number)" }
    return date.map { "\(code)/\(Meeting.slug(of: $0.edtf))" }
  }

  func build(code: String) -> Meeting? {
    guard let key = key(code: code) else { return nil }
    return Meeting(
      key: key, ordinal: ordinal?.number, title: titleLine.map { String($0.body) },
      lines: LineSpan(firstLine, lastLine), date: date, place: place, participants: participants,
      agenda: agenda.items(), outcomes: outcomes.items(), unspecified: unspecified.items(),
      documents: documents.filter { !$0.title.isEmpty }, downloads: downloads)
  }
}
