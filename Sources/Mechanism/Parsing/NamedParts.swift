internal import Markup

/// Parts of an HTML page that have the name of a frame: `aside`, `class="footer-note"`, a button.
///
/// Sites name their notes, files and headings as others name their menus. What tells is where a part
/// stands: among the lines of the editions it is content, unless it is made of the words of a frame;
/// below them, and in buttons, the form of its lines has to show that.
struct NamedParts {
  /// The lines of the page with those that are content after all.
  private(set) var lines: [TextLine]
  /// Parts among the content that stay out of it.
  private(set) var leftOut: [[TextLine]] = []
  private let form: LineForm

  init(_ parts: [LeftOutLines], beside lines: [TextLine], _ blocks: [HTMLBlock], _ form: LineForm) {
    self.lines = lines
    self.form = form
    takeSmall(parts.filter { $0.reason == .small }.flatMap(\.lines))
    let named = parts.filter { $0.reason == .named }
    if !named.isEmpty { take(named, blocks) }
  }

  /// Takes in the headings and titles among buttons and the like.
  private mutating func takeSmall(_ small: [TextLine]) {
    guard !small.isEmpty else { return }
    let places = Set(small.filter { isHeading($0) }.map(Self.order))
    let first = MeetingSigns(lines, form).first.map { Self.order(lines[$0]) } ?? 0
    let taken = small.filter { line in
      if isNamedDocument(line), Self.order(line) > first { return true }
      guard showsContent(line), isTitle(line) || Self.order(line) > first else { return false }
      // Headings in a row are a menu.
      let isInRow =
        places.contains(Self.order(line) - 1) || places.contains(Self.order(line) + 1)
      return !isInRow || !isHeading(line)
    }
    if !taken.isEmpty { lines = Self.merged(lines, taken) }
    // A link whose class is that of a button may be a document; it is told of, at least.
    guard let last = lines.last.map(Self.order) else { return }
    for line in small where first..<max(first, last) ~= Self.order(line) {
      guard !taken.contains(line), !line.links.isEmpty, !isPointless(line),
        !form.isFrame(Line(line).withoutMarker)
      else { continue }
      leftOut.append([line])
    }
  }

  private mutating func take(_ parts: [LeftOutLines], _ blocks: [HTMLBlock]) {
    guard let first = MeetingSigns(lines, form).first,
      let last = lines.last(where: { !form.isFrame(Line($0)) && !form.isPager(Line($0)) })
    else { return }
    let start = Self.order(lines[first])
    let area = Self.block(around: lines[first...], blocks)
    /// The last line of the content so far.
    var (below, end) = (last, Self.order(last))
    var headings = lines[first...].filter { isHeading($0) }[...]
    var section: Lexicon.Section?
    var taken: [TextLine] = []
    for part in parts.sorted(by: { Self.order($0.lines[0]) < Self.order($1.lines[0]) }) {
      let place = Self.order(part.lines[0])
      let text = part.lines.filter { !form.isFrame(Line($0).withoutMarker) }
      // Below the content, a few words of a frame show what their part is.
      guard place > start, !text.isEmpty,
        place < end || text.count == part.lines.count || text.contains(where: showsContent)
      else { continue }
      while let next = headings.first, Self.order(next) < place {
        section = form.section(Line(next).withoutMarker)
        headings.removeFirst()
      }
      let isContent =
        text.contains { showsContent($0) && (place < end || !isTitle($0)) }
        || (place < end
          ? !text.allSatisfy(isPointless) && (section == .documents || !Self.isMenu(text))
          : section == .documents
            ? areDocuments(text, below: below)
            : isHeading(below) && !text.allSatisfy(isPointless) && !Self.isMenu(text))
      if isContent {
        taken += text
        if place > end, let last = text.last { (below, end) = (last, Self.order(last)) }
      } else if let block = text[0].placement?.block, area.contains(block) {
        leftOut.append(text)
      }
    }
    if !taken.isEmpty { lines = Self.merged(lines, taken) }
  }

  /// Whether the form of a line shows that it is none of a frame: a heading, a note, a title.
  private func showsContent(_ textLine: TextLine) -> Bool {
    let line = Line(textLine).withoutMarker
    if let place = textLine.placement, place.linked > place.plain { return false }
    if let mark = line.content.unicodeScalars.first, "■□※".unicodeScalars.contains(mark) {
      return true
    }
    if let ordinal = Ordinal(at: line.body) { return ordinal.rest.contains(" ") }
    return form.section(line) != nil
  }

  /// Whether the line is a link that is called as documents are.
  private func isNamedDocument(_ line: TextLine) -> Bool {
    !line.links.isEmpty
      && DocumentParser(lexicon: form.lexicon).type(of: Line(line).body) != "other"
  }

  /// Whether an ordinal opens the line. Lists of news hold titles as well.
  private func isTitle(_ line: TextLine) -> Bool {
    Ordinal(at: Line(line).withoutMarker.body) != nil
  }

  /// Whether the lines are links to documents: below the heading of these, or alone below others.
  private func areDocuments(_ text: [TextLine], below last: TextLine) -> Bool {
    text.allSatisfy { line in
      line.placement.map { $0.plain == 0 && $0.linked > 0 } == true
        && line.links.contains { $0.address.hasPrefix("http") || !$0.address.contains(":") }
    } && (text.count == 1 || isHeading(last))
  }

  /// Whether the line is a link to no page, or to a page of another site that passes this one on.
  private func isPointless(_ line: TextLine) -> Bool {
    guard let place = line.placement, place.plain == 0, place.linked > 0 else { return false }
    return line.links.allSatisfy { link in
      link.address.hasPrefix("mailto:")
        || ["share", "intent/"].contains { link.address.firstPlace(of: $0) != nil }
    } && DocumentParser(lexicon: form.lexicon).type(of: Line(line).body) == "other"
  }

  private func isHeading(_ line: TextLine) -> Bool {
    form.section(Line(line).withoutMarker) != nil
  }

  /// Whether links make up most of several lines.
  private static func isMenu(_ text: [TextLine]) -> Bool {
    let links = text.reduce(0) { $0 + max(1, $1.links.count) }
    return links > 1
      && text.reduce(0) { $0 + ($1.placement?.linked ?? 0) }
        > text.reduce(0) { $0 + ($1.placement?.plain ?? 0) }
  }

  /// The innermost block around some lines, with what is inside it.
  private static func block(
    around lines: ArraySlice<TextLine>, _ blocks: [HTMLBlock]
  ) -> ClosedRange<Int> {
    let places = lines.compactMap { $0.placement?.block }
    guard let first = places.min(), let last = places.max() else { return 0...0 }
    var block = first
    while block > 0, blocks[block].last < last { block = blocks[block].parent }
    return block...blocks[block].last
  }

  private static func merged(_ lines: [TextLine], _ others: [TextLine]) -> [TextLine] {
    (lines + others).sorted { order($0) < order($1) }
  }

  private static func order(_ line: TextLine) -> Int { line.placement?.order ?? 0 }
}
