public import Mechanism

/// The remarks on a page, and what a command has to know of them.
public struct Remarks: Sendable {
  /// In order of position.
  public let diagnostics: [Diagnostic]
  /// The text of the pages that were read, by file.
  private let texts: [String: SourceText]

  public init(_ diagnostics: [Diagnostic], texts: [String: SourceText] = [:]) {
    self.diagnostics = diagnostics
    self.texts = texts
  }

  /// Whether an entry of the page was left out.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there is anything worse than a piece of information.
  public var hasWarnings: Bool { diagnostics.contains { $0.severity != .info } }

  /// What was wrong with pages that could not be read at all.
  public var unreadablePages: [String] {
    diagnostics.filter { $0.code == Corpus.unreadablePage }.map(\.message)
  }

  /// How often each code occurs, the most frequent first.
  public var counts: [(code: String, count: Int)] {
    Dictionary(grouping: diagnostics, by: \.code).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  /// How many there are, and of which codes.
  public var summary: String {
    let list = counts.map { "\($0.count) \($0.code)" }.joined(separator: ", ")
    return switch diagnostics.count {
    case 0: "no remarks"
    case 1: "1 remark: \(list)"
    default: "\(diagnostics.count) remarks: \(list)"
    }
  }

  /// One line for each, as compilers write theirs.
  public var compilerStyle: [String] { diagnostics.map(\.compilerStyle) }

  /// For each, the line that it is about and a mark under the place; empty where the line is not
  /// certain.
  public var excerpts: [String] {
    diagnostics.map { diagnostic in
      texts[diagnostic.file]?.excerpt(of: diagnostic.line, quoting: diagnostic.message).map {
        Excerpt(line: diagnostic.line, column: diagnostic.column, text: $0).text
      } ?? ""
    }
  }

  /// One line of JSON for each.
  public var jsonLines: [String] { diagnostics.map(\.jsonLine) }
}
