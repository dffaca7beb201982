internal import Markup

/// The lines of a page that the parser reads.
///
/// Of HTML, the reader of elements can only guess what is the site's frame; where the meetings stand
/// shows it better. What lies outside of their part of the page is left out, and told of.
struct PageContent {
  private(set) var lines: [TextLine]
  /// Lines above and below the meetings that were taken for the site's frame.
  private(set) var outside: [TextLine] = []
  /// Lines that the page hides, though meetings are described in them.
  private(set) var hidden: [TextLine] = []
  /// Parts that are left out for their name alone, though they stand among the content.
  private(set) var named: [[TextLine]] = []

  /// - Parameters:
  ///   - document: the page.
  ///   - form: tells what lines are.
  ///   - readsHidden: whether lines count that the page hides.
  init(_ document: TextDocument, form: LineForm, readsHidden: Bool = false) {
    lines = document.lines
    guard !document.blocks.isEmpty else { return }
    var isWhole = true
    var parts: [LeftOutLines] = []
    for part in document.leftOut {
      let signs = MeetingSigns(part.lines, form)
      // What a reader has to unfold may stand below a title that is shown.
      guard signs.areProof || part.reason == .hidden && signs.areHints else {
        parts.append(part)
        continue
      }
      if part.reason != .hidden || readsHidden {
        lines += part.lines
        isWhole = false
      } else {
        hidden += part.lines
      }
    }
    if !isWhole {
      lines.sort { ($0.placement?.order ?? 0) < ($1.placement?.order ?? 0) }
    }
    let besides = NamedParts(parts, beside: lines, document.blocks, form)
    lines = besides.lines
    named = besides.leftOut
    let kept = Area(lines, document.blocks, form).range
    outside = Array(lines[..<kept.lowerBound] + lines[kept.upperBound...])
    lines = Array(lines[kept])
  }

  /// The remarks on what is left out.
  func remarks(file: String) -> [Diagnostic] {
    var remarks: [Diagnostic] = []
    if let first = outside.first {
      remarks.append(
        Diagnostic(
          Self.code, .info, file: file, lines: LineSpan(first.number),
          "\(Self.count(outside)) outside of the part of the page that holds the meetings; they are taken for the site’s frame, and left out"
        ))
    }
    for part in named {
      guard let first = part.first, let last = part.last else { continue }
      let words = part.prefix(3).map { "“\($0.text.prefix(200))”" }.joined(separator: ", ")
      remarks.append(
        Diagnostic(
          Self.code, .info, file: file, lines: LineSpan(first.number, last.number),
          "\(words)\(part.count > 3 ? " and more" : "") by its name is part of the site’s frame; \(Self.count(part)) left out"
        ))
    }
    if let first = hidden.first {
      remarks.append(
        Diagnostic(
          Self.code, .warning, file: file, lines: LineSpan(first.number),
          "\(Self.count(hidden)) that describe meetings, but are hidden by the page; they are left out (--hidden reads them)"
        ))
    }
    return remarks
  }

  static let code = "skipped-text"

  private static func count(_ lines: [TextLine]) -> String {
    lines.count == 1 ? "one line" : "\(lines.count) lines"
  }
}

/// Lines that only pages about meetings have.
struct MeetingSigns {
  /// Positions of the lines, in order.
  private(set) var places: [Int] = []
  private var hasSeries = false
  private var hasDatedTitle = false
  private var hasSection = false
  /// The first line that is part of a series.
  private(set) var first: Int?

  init(_ lines: [TextLine], _ form: LineForm) {
    // Menus name the page as well; the last one before the meetings is its title.
    var title: Int?
    for (place, textLine) in lines.enumerated() {
      let line = Line(textLine).withoutMarker
      let isLink = textLine.placement.map { $0.linked > $0.plain } ?? false
      if form.seriesLine(line) != nil || form.latestEvent(line) != nil {
        hasSeries = true
        places.append(place)
        first = first ?? place
      } else if !isLink, form.section(line) != nil || form.sectionAndText(line) != nil {
        hasSection = true
        places.append(place)
        first = first ?? place
      } else if !isLink, form.level(line) != nil {
        places.append(place)
      } else if !isLink, places.isEmpty, form.isPageTitle(Line(textLine)) {
        title = place
      } else if Ordinal(at: line.body) != nil,
        let date = (place + 1..<min(place + 4, lines.count)).first(where: {
          DateParser.isDate(Line(lines[$0]).withoutMarker.body)
        })
      {
        hasDatedTitle = true
        places += [place, date]
        first = first ?? place
      }
    }
    if let title, !places.isEmpty { places.insert(title, at: 0) }
  }

  /// Whether the lines certainly describe meetings: lists of news hold titles with dates as well.
  var areProof: Bool { hasSeries || hasDatedTitle && hasSection }

  /// Whether the lines may describe meetings.
  var areHints: Bool { hasDatedTitle || hasSection }
}

/// The part of an HTML page that holds its meetings.
private struct Area {
  private(set) var range: Range<Int>
  private let lines: [TextLine]
  private let blocks: [HTMLBlock]

  init(_ lines: [TextLine], _ blocks: [HTMLBlock], _ form: LineForm) {
    (self.lines, self.blocks) = (lines, blocks)
    range = lines.indices
    let signs = MeetingSigns(lines, form).places
    let places = signs.compactMap { lines[$0].placement?.block }
    guard signs.count > 1, let first = places.min(), let last = places.max() else { return }
    var block = first
    while block > 0, blocks[block].last < last { block = blocks[block].parent }
    range = signs[0]..<(signs[signs.count - 1] + 1)
    range = grown(to: block)
    // Blocks around it belong to it as well, as long as no list of links comes in.
    while block > 0 {
      block = blocks[block].parent
      let wider = grown(to: block)
      let isHeading = range.upperBound == signs[signs.count - 1] + 1
      if isMenu(wider.lowerBound..<range.lowerBound)
        || isMenu(range.upperBound..<wider.upperBound) && !isHeading
      {
        break
      }
      range = wider
    }
    includeTopic(form)
  }

  /// The range with all lines next to it that stand in a block.
  private func grown(to block: Int) -> Range<Int> {
    let inside = block...blocks[block].last
    func isInside(_ place: Int) -> Bool {
      lines[place].placement.map { inside.contains($0.block) } ?? false
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start > 0, isInside(start - 1) { start -= 1 }
    while end < lines.count, isInside(end) { end += 1 }
    return start..<end
  }

  /// Whether links make up most of some lines.
  private func isMenu(_ range: Range<Int>) -> Bool {
    var (plain, linked) = (0, 0)
    for place in range {
      plain += lines[place].placement?.plain ?? 0
      linked += lines[place].placement?.linked ?? 0
    }
    return linked > plain
  }

  /// The topic stands right above the page's title, often beside the menu.
  private mutating func includeTopic(_ form: LineForm) {
    let start = range.lowerBound
    guard start > 0, start < lines.count, form.isPageTitle(Line(lines[start])),
      !form.isPageTitle(Line(lines[start - 1])), lines[start - 1].placement?.linked == 0
    else { return }
    range = (start - 1)..<range.upperBound
  }
}
