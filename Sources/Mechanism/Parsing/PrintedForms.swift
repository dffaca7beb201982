/// Ways in which one page prints the same thing, gathered while it is read.
///
/// Where a page has two ways, its parts may be of different origin; people who rely on the form should
/// know.
struct PrintedForms {
  /// What is printed in one way or another.
  enum Thing: CaseIterable {
    case headings, participants

    /// What two ways of it are called.
    fileprivate var message: String {
      switch self {
      case .headings: "headings of sections are printed with and without a colon"
      case .participants: "participants are printed with and without a bullet"
      }
    }
  }

  private struct Form {
    let isMarked: Bool
    let line: Int
    let column: Int
    let text: String
  }

  /// The first of each way, in order.
  private var forms: [Thing: [Form]] = [:]

  /// Notes how a line prints a thing.
  mutating func note(_ thing: Thing, isMarked: Bool, _ line: Line) {
    guard forms[thing]?.contains(where: { $0.isMarked == isMarked }) != true else { return }
    forms[thing, default: []].append(
      Form(
        isMarked: isMarked, line: line.number, column: line.bodyColumn,
        text: String(line.content)))
  }

  /// A remark on the page where the second way of a thing begins.
  func remarks(file: String) -> [Diagnostic] {
    Thing.allCases.compactMap { thing in
      guard let both = forms[thing], both.count > 1 else { return nil }
      let list = both.map { "“\($0.text)” (line \($0.line))" }.joined(separator: ", ")
      return Diagnostic(
        "name-variant", .info, file: file, lines: LineSpan(both[1].line), column: both[1].column,
        "\(thing.message): \(list)")
    }
  }
}
