/// Names of two words that differ by one “s” at the end of the first: `Custom Cooperation` beside
/// `Customs Cooperation`. The second word is the same, so neither is the other's plural.
struct NearNames {
  private struct Place {
    let name: String
    let line: Int
    let column: Int
    let subject: String
  }

  /// The first place of each name, in order, by the name without that letter.
  private var places: [String: [Place]] = [:]
  private var order: [String] = []

  /// The names in all texts of a page.
  init(_ series: [Series]) {
    for one in series {
      if let line = one.line { add(one.name, line, 1, "series/\(one.code)") }
      for meeting in one.meetings { add(meeting) }
    }
  }

  private mutating func add(_ meeting: Meeting) {
    for (kind, items) in [("agenda", meeting.agenda), ("outcome", meeting.outcomes)] {
      for item in items.flatMap(\.withDescendants) {
        add(item.text, item.lines.first, item.column, meeting.subject(of: item, in: kind))
      }
    }
    for (document, place) in zip(meeting.documents, meeting.addresses) {
      add(document.title, document.line, document.column, place.subject)
    }
  }

  private mutating func add(_ text: String, _ line: Int, _ column: Int, _ subject: String) {
    let words = text.split(at: .blank)
    for (first, second) in zip(words, words.dropFirst()) {
      guard Self.isName(first), first.utf8.count > 4 else { continue }
      let bare = second.prefix { $0.isLetter }
      guard Self.isName(bare) else { continue }
      let stem = first.last == "s" ? first.dropLast() : first
      let key = "\(stem) \(bare)"
      let name = "\(first) \(bare)"
      if places[key] == nil { order.append(key) }
      guard places[key]?.contains(where: { $0.name == name }) != true else { continue }
      places[key, default: []].append(
        Place(name: name, line: line, column: column, subject: subject))
    }
  }

  /// Whether a word is one of plain letters with a capital at its start only.
  private static func isName(_ word: Substring) -> Bool {
    guard let first = word.utf8.first, ASCII.isUppercase(first), word.utf8.count > 3 else {
      return false
    }
    return word.utf8.dropFirst().allSatisfy(ASCII.isLowercase)
  }

  /// A remark on each pair, where its second name first stands.
  func remarks(file: String) -> [Diagnostic] {
    order.compactMap { key in
      guard let both = places[key]?.sorted(by: { $0.line < $1.line }), both.count > 1 else {
        return nil
      }
      let list = both.map { "“\($0.name)” (line \($0.line))" }.joined(separator: ", ")
      return Diagnostic(
        "name-variant", .info, file: file, lines: LineSpan(both[1].line), column: both[1].column,
        subject: both[1].subject, "called by several names: \(list)")
    }
  }
}
