import TricoKit

/// Colours on terminals, unless `NO_COLOR` or a dumb terminal speaks against them.
struct Colours {
  private let areShown: Bool

  /// Colours for what is written to `output`.
  init(for output: DescriptorSink) {
    let hasNone = Environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    areShown = output.isTerminal && !hasNone && Environment["TERM"] != "dumb"
  }

  /// Lines whose first sign says what happened: green for `+`, red for `-`, yellow for `~`.
  func signed(_ text: String) -> String {
    guard areShown else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      switch line.first(where: { $0 != " " }) {
      case "+": "\u{1B}[32m\(line)\u{1B}[0m"
      case "-": "\u{1B}[31m\(line)\u{1B}[0m"
      case "~": "\u{1B}[33m\(line)\u{1B}[0m"
      default: String(line)
      }
    }.joined(separator: "\n")
  }
}
