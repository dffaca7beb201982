/// Parts the lines of a page into content and what is left out: what is hidden, the site's frame, and
/// what stands beside the main element where there is one. Of the frame only page numbers stay: they
/// say that a list goes on elsewhere.
struct HTMLContent {
  private(set) var lines: [TextLine] = []
  private(set) var leftOut: [LeftOutLines] = []
  private var collector = LineCollector()
  /// Whether the next line is the first of a part of its own.
  private var isPartNew = false

  /// Repairs of the lines that are content.
  var repairs: [TextDocument.Repair] { collector.repairs }

  /// - Parameters:
  ///   - all: the lines in the order of the page.
  ///   - frames: for each region, the frame that it is part of.
  init(_ all: [HTMLLine], frames: [HTMLRegions.Frame?]) {
    func part(_ line: HTMLLine) -> HTMLRegions.Frame? { line.region.flatMap { frames[$0] } }
    func regionFrame(_ line: HTMLLine) -> Int? { part(line)?.region }
    let shown = all.enumerated().filter { !$0.element.isHidden && !$0.element.isSmall }
    let isInMain = shown.contains { $0.element.isMain && regionFrame($0.element) == nil }
    for (order, line) in all.enumerated() where line.isHidden || line.isSmall {
      let isContent = part(line)?.isCertain != true && (line.isMain || !isInMain)
      leaveOut(line, order, !line.isSmall ? .hidden : isContent ? .small : .frame)
    }
    var index = 0
    while index < shown.count {
      let line = shown[index].element
      let frame = regionFrame(line)
      var end = index + 1
      if frame != nil || line.isPageNumber {
        while end < shown.count, regionFrame(shown[end].element) == frame,
          frame != nil || shown[end].element.isPageNumber
        { end += 1 }
      }
      let run = shown[index..<end]
      if line.isMain || !isInMain, let pager = HTMLLine.pager(run.lazy.map(\.element)) {
        collector.add(pager.textLine(order: shown[index].offset))
      } else if frame == nil, line.isMain || !isInMain {
        for (order, line) in run { collector.add(line.textLine(order: order)) }
      } else {
        isPartNew = true
        for (order, line) in run {
          let isNamed = part(line)?.isCertain == false && (line.isMain || !isInMain)
          leaveOut(line, order, isNamed ? .named : .frame)
        }
      }
      index = end
    }
    lines = collector.lines
  }

  private mutating func leaveOut(_ line: HTMLLine, _ order: Int, _ reason: LeftOutLines.Reason) {
    var clean = LineCollector()
    clean.add(line.textLine(order: order))
    defer { isPartNew = false }
    if let last = leftOut.indices.last, leftOut[last].reason == reason,
      !(isPartNew && reason == .named),
      leftOut[last].lines.last?.placement?.order == order - 1
    {
      leftOut[last].lines += clean.lines
    } else {
      leftOut.append(LeftOutLines(reason: reason, lines: clean.lines))
    }
  }
}
