/// Parts the lines of a page into content and what is left out: what is hidden, the site's frame, and
/// what stands beside the main element where there is one. Of the frame only page numbers stay: they
/// say that a list goes on elsewhere.
struct HTMLContent {
  private(set) var lines: [TextLine] = []
  private(set) var leftOut: [LeftOutLines] = []
  private var collector = LineCollector()

  /// Repairs of the lines that are content.
  var repairs: [TextDocument.Repair] { collector.repairs }

  /// - Parameters:
  ///   - all: the lines in the order of the page.
  ///   - frames: for each region, the frame that it is part of.
  init(_ all: [HTMLLine], frames: [Int?]) {
    func frame(_ line: HTMLLine) -> Int? { line.region.flatMap { frames[$0] } }
    let shown = all.enumerated().filter { !$0.element.isHidden }
    let isInMain = shown.contains { $0.element.isMain && frame($0.element) == nil }
    for (order, line) in all.enumerated() where line.isHidden { leaveOut(line, order, .hidden) }
    var index = 0
    while index < shown.count {
      let line = shown[index].element
      let frame = frame(line)
      var end = index + 1
      if frame != nil || line.isPageNumber {
        while end < shown.count, shown[end].element.region.flatMap({ frames[$0] }) == frame,
          frame != nil || shown[end].element.isPageNumber
        { end += 1 }
      }
      let run = shown[index..<end]
      if line.isMain || !isInMain, let pager = HTMLLine.pager(run.lazy.map(\.element)) {
        collector.add(pager.textLine(order: shown[index].offset))
      } else if frame == nil, line.isMain || !isInMain {
        for (order, line) in run { collector.add(line.textLine(order: order)) }
      } else {
        for (order, line) in run { leaveOut(line, order, .frame) }
      }
      index = end
    }
    lines = collector.lines
  }

  private mutating func leaveOut(_ line: HTMLLine, _ order: Int, _ reason: LeftOutLines.Reason) {
    var clean = LineCollector()
    clean.add(line.textLine(order: order))
    if let last = leftOut.indices.last, leftOut[last].reason == reason,
      leftOut[last].lines.last?.placement?.order == order - 1
    {
      leftOut[last].lines += clean.lines
    } else {
      leftOut.append(LeftOutLines(reason: reason, lines: clean.lines))
    }
  }
}
