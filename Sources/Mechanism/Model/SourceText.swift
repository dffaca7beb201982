internal import Markup

/// The lines of a page as they are printed, for quotation.
public struct SourceText: Sendable {
  /// Number and text of each line; several lines of HTML may stand in one line of the file.
  private let lines: [(number: Int, text: String)]

  init(_ lines: [TextLine]) {
    self.lines = lines.enumerated().sorted {
      ($0.element.number, $0.offset) < ($1.element.number, $1.offset)
    }.map { ($0.element.number, $0.element.text) }
  }

  /// The text of some lines, with line feeds between them; of HTML, what is read in them.
  public func text(of span: LineSpan) -> String {
    lines(in: span).map(\.text).joined(separator: "\n")
  }

  /// The text that a remark is about: that of its line; where a line of HTML holds several, the one
  /// that has the words in quotation marks. Nil when that is not certain.
  public func excerpt(of line: Int, quoting message: String) -> String? {
    let candidates = lines(in: LineSpan(line)).map(\.text)
    if candidates.count < 2 { return candidates.first }
    guard let open = message.firstIndex(of: "“"),
      let close = message[open...].firstIndex(of: "”")
    else { return nil }
    let words = message[message.index(after: open)..<close]
    return candidates.first { $0.contains(words) }
  }

  private func lines(in span: LineSpan) -> ArraySlice<(number: Int, text: String)> {
    let start = position(of: span.first)
    return lines[start..<max(start, position(of: span.last + 1))]
  }

  /// Where the first line with this number or a higher one stands.
  private func position(of number: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
