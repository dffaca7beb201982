public import Mechanism

/// The remarks on a page, and what a command has to know of them.
public struct Remarks: Sendable {
  /// In order of position.
  public let diagnostics: [Diagnostic]
  /// For each the text of the line that it is about, where that is certain.
  private let lines: [String?]
  private let tally: RemarkTally

  public init(_ diagnostics: [Diagnostic], lines: [String?] = []) {
    self.diagnostics = diagnostics
    self.lines = lines
    var tally = RemarkTally()
    for diagnostic in diagnostics { tally.add(diagnostic) }
    self.tally = tally
  }

  /// Whether an entry of the page was left out.
  public var hasErrors: Bool { tally.hasErrors }

  /// Whether there is anything worse than a piece of information.
  public var hasWarnings: Bool { tally.hasWarnings }

  /// How often each code occurs, the most frequent first.
  public var counts: [(code: String, count: Int)] { tally.counts }

  /// How many there are, and of which codes.
  public var summary: String { tally.summary }

  /// One line for each, as compilers write theirs.
  public var compilerStyle: [String] { diagnostics.map(\.compilerStyle) }

  /// For each, the line that it is about and a mark under the place; empty where the line is not
  /// certain.
  public var excerpts: [String] {
    zip(diagnostics, lines).map { diagnostic, line in
      line.map { Excerpt(line: diagnostic.line, column: diagnostic.column, text: $0).text } ?? ""
    }
  }

  /// One line of JSON for each.
  public var jsonLines: [String] { diagnostics.map(\.jsonLine) }
}
