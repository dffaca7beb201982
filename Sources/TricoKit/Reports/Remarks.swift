public import Mechanism

/// The remarks on a page, and what a command has to know of them.
public struct Remarks: Sendable {
  /// In order of position.
  public let diagnostics: [Diagnostic]

  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Whether an entry of the page was left out.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether there is anything worse than a piece of information.
  public var hasWarnings: Bool { diagnostics.contains { $0.severity != .info } }

  /// What was wrong with pages that could not be read at all.
  public var unreadablePages: [String] {
    diagnostics.filter { $0.code == "unreadable-page" }.map(\.message)
  }

  /// How often each code occurs, the most frequent first.
  public var counts: [(code: String, count: Int)] {
    Dictionary(grouping: diagnostics, by: \.code).map { ($0.key, $0.value.count) }
      .sorted { ($1.count, $0.code) < ($0.count, $1.code) }
  }

  /// One line for each, as compilers write theirs.
  public var compilerStyle: [String] { diagnostics.map(\.compilerStyle) }

  /// One line of JSON for each.
  public var jsonLines: [String] { diagnostics.map(\.jsonLine) }
}
