import ArgumentParser
import RDFFormats
import TricoKit

/// What shells offer for options whose values have names.
extension CompletionKind {
  /// Syntaxes of RDF that are read.
  static let syntaxes = CompletionKind.list(RDFFormat.allCases.filter(\.isReadable).map(\.name))

  /// All that is written.
  static let formats = CompletionKind.list(ExportFormat.all.map(\.name))

  /// The views of the shipped rules.
  static let views = CompletionKind.custom { _, _, _ in knownViews() }

  /// These, and the word for all of them.
  static let viewsOrAll = CompletionKind.custom { _, _, _ in knownViews() + ["all"] }

  /// Read only when a shell asks.
  private static func knownViews() -> [String] { (try? GraphViews.known(rules: nil)) ?? [] }
}
