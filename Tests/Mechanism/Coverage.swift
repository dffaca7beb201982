import Markup

@testable import Mechanism

/// Tells whether a page's text is all there: every word of a line is in a field that comes from that
/// line, or the line is reported; and no field has a word that its lines have not.
struct Coverage {
  let form: LineForm
  let page: Page
  private let lines: [(number: Int, words: [String])]
  private let fields: [(span: LineSpan, words: [String: Int])]
  private let reported: Set<Int>
  /// What remarks quote of a line that has more.
  private let remarks: [(span: LineSpan, words: [String: Int])]

  init(_ document: TextDocument, _ page: Page, lexicon: Lexicon) {
    let form = LineForm(lexicon: lexicon)
    self.form = form
    self.page = page
    lines = document.lines.map { ($0.number, Self.words($0.text)) }
    fields = Self.fields(of: page).map { ($0.span, Self.counts(Self.words($0.text))) }
    remarks = page.diagnostics.filter { $0.message.hasSuffix("of a table") }
      .map { ($0.lines, Self.counts(Self.words($0.message))) }
    reported = Set(page.diagnostics.filter(Self.quotes).flatMap { $0.lines.first...$0.lines.last })
    contents = document.lines.map { ($0.number, Self.counts(Self.content(Line($0), form))) }
  }

  /// The words of each line that have to be somewhere.
  private let contents: [(number: Int, words: [String: Int])]

  /// Lines with words that are nowhere.
  var lost: [String] {
    contents.compactMap { line in
      if reported.contains(line.number) || line.words.isEmpty { return nil }
      var known: [String: Int] = [:]
      for field in fields + remarks where field.span.first...field.span.last ~= line.number {
        known.merge(field.words, uniquingKeysWith: +)
      }
      // "and" parts the countries of a list.
      let missing = line.words.filter { known[$0.key, default: 0] < $0.value && $0.key != "and" }
        .keys.sorted()
      return missing.isEmpty ? nil : "line \(line.number): \(missing.joined(separator: " "))"
    }
  }

  /// Fields with words that are not on their lines.
  var invented: [String] {
    fields.compactMap { field in
      var known: [String: Int] = [:]
      for line in lines where field.span.first...field.span.last ~= line.number {
        known.merge(Self.counts(line.words), uniquingKeysWith: +)
      }
      let extra = field.words.filter { known[$0.key, default: 0] < $0.value }.keys.sorted()
      return extra.isEmpty ? nil : "line \(field.span.label): \(extra.joined(separator: " "))"
    }
  }

  // MARK: the page's fields

  private static func fields(of page: Page) -> [(span: LineSpan, text: String)] {
    var fields: [(span: LineSpan, text: String)] = []
    /// How many lines a line may have been broken into.
    func add(_ line: Int, _ text: String?, broken: Int = 0) {
      if let text { fields.append((LineSpan(line, line + broken), text)) }
    }
    // The countries stand above the columns.
    let columns = page.diagnostics.filter { $0.message.contains("the cells of each column") }
    if let topic = page.topic { fields.append((LineSpan(1, page.lineCount), topic)) }
    for series in page.series {
      if let line = series.line {
        add(line, "\(series.name) \(series.latestEvent ?? "")", broken: 12)
      }
      for meeting in series.meetings {
        add(meeting.lines.first, meeting.title, broken: 1)
        add(meeting.date?.line ?? 0, meeting.date?.stated)
        add(meeting.place?.line ?? 0, meeting.place?.stated)
        // Two persons of one line share its text.
        var last: Participant?
        for one in meeting.participants {
          if last?.line != one.line || last?.column != one.column || last?.stated != one.stated {
            let above = columns.last { one.line - 3...one.line ~= $0.line }?.line ?? one.line
            fields.append((LineSpan(above, one.line + 4), one.stated))
          }
          last = one
        }
        for item in (meeting.agenda + meeting.outcomes + meeting.unspecified)
          .flatMap(\.withDescendants)
        {
          fields.append((item.lines, item.text))
        }
        for document in meeting.documents { add(document.line, document.stated, broken: 4) }
        for download in meeting.downloads { add(download.line, download.stated) }
      }
    }
    return fields
  }

  /// Whether the remark quotes its lines, or says that they are left out.
  private static func quotes(_ remark: Diagnostic) -> Bool {
    switch remark.code {
    case "unassigned-line", "unreadable-date", "duplicate-ordinal", "merged-meeting": true
    case "untitled-meeting": remark.severity == .error
    case "rejoined-line": remark.message.contains("is the country of the lines below")
    default: false
    }
  }

  // MARK: the page's lines

  /// The words of a line that are no frame: no heading, number of a page, or mark of an item.
  private static func content(_ line: Line, _ form: LineForm) -> [String] {
    if form.isPageTitle(line) || form.level(line) != nil || form.section(line) != nil
      || form.isPager(line) || form.isSinglePage(line)
    {
      return []
    }
    if let labels = form.downloads(line) {
      // One language may be offered twice.
      return Array(Set(labels.map { Fold.key($0.label) }))
    }
    let section = form.sectionAndText(line) ?? form.sectionAndText(line, isMarked: false)
    var text = section?.text ?? line.body
    let labels = form.lexicon.dateLabels.union(form.lexicon.placeLabels)
    if labels.contains(Fold.key(text)) { return [] }
    // `Date: 2017.11.30`.
    if let (label, rest) = HeadLine.label(of: text), labels.contains(label) { text = rest }
    var rest = text.split { $0.unicodeScalars.allSatisfy(Fold.isBlank) }
    // `NAME Latest Event : DATE`, in one line or in several.
    if let (name, latest) = form.seriesLine(line) { return words(name) + words(latest) }
    let all = words(text)
    if all.starts(with: ["latest", "event"]) { return Array(all.dropFirst(2)) }
    // Marks of items, which may touch their text: `2)`, `(iii)`, `b.`, `1.1`.
    let mark = /\(?([0-9]{1,3}|[a-z]|[ivx]{1,4}|[A-Z]|[IVX]{1,4})([.][0-9]{1,3})*[.)]+/
    rest.removeAll { $0.wholeMatch(of: /[①-⑳Ⅰ-Ⅻⅰ-ⅻ][.)]?|[0-9]{1,3}([.][0-9]{1,3})+/) != nil }
    rest = rest.map { part in
      let text = part.prefixMatch(of: mark).map { part[$0.range.upperBound...] } ?? part
      // `1.5` is an amount.
      return text.first?.isNumber == true ? part : text
    }
    if form.languages(line) != nil { return Array(Set(rest.flatMap(words))) }
    return rest.flatMap(words)
  }

  private static func words(_ text: some StringProtocol) -> [String] {
    // Numbers in circles are marks.
    Fold.key(text).split { (!$0.isLetter && !$0.isNumber) || "①" <= $0 && $0 <= "⑳" }
      .map(String.init)
  }

  private static func counts(_ words: [String]) -> [String: Int] {
    words.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
