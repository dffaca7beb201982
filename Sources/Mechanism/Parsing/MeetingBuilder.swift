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
  var agenda = ItemListParser()
  var outcomes = ItemListParser()
  var unspecified = ItemListParser()
  var documents: [Document] = []
  var downloads: [Download] = []
  /// The section that the next lines belong to; nil above the first heading.
  var section: Lexicon.Section?
  /// Whether lines had to be sorted into sections without a heading.
  var lacksHeading = false

  init(title: Line, ordinal: Ordinal) {
    titleLine = title
    self.ordinal = ordinal
    firstLine = title.number
    lastLine = title.number
  }

  /// An edition without a title, which starts at its date.
  init(untitledAt line: Line) {
    titleLine = nil
    ordinal = nil
    firstLine = line.number
    lastLine = line.number
  }

  /// Counts a line as part of the edition.
  mutating func include(_ line: Line) { lastLine = line.number }

  /// Whether nothing but the title was read so far.
  var isAtHead: Bool { section == nil && !lacksHeading }

  /// The key that the edition will have: `tchm/6`; nil without ordinal and date.
  func key(code: String) -> String? {
    if let ordinal { return "\(code)/\(ordinal.number)" }
    return date.map { "\(code)/\($0.edtf.replacing("/", with: "-"))" }
  }

  func build(code: String) -> Meeting? {
    guard let key = key(code: code) else { return nil }
    return Meeting(
      key: key, ordinal: ordinal?.number, title: titleLine.map { String($0.content) },
      lines: LineSpan(firstLine, lastLine), date: date, place: place, participants: participants,
      agenda: agenda.items(), outcomes: outcomes.items(), unspecified: unspecified.items(),
      documents: documents, downloads: downloads)
  }
}
