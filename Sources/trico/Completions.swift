import ArgumentParser
import RDFFormats
import TricoKit

/// What shells offer for options whose values have names.
extension CompletionKind {
  /// Syntaxes of RDF that are read.
  static let syntaxes = CompletionKind.list(RDFFormat.allCases.filter(\.isReadable).map(\.name))

  /// All that is written.
  static let formats = CompletionKind.list(ExportFormat.all.map(\.name))

  /// The views of the shipped rules; these are read only when a shell asks.
  static let views = CompletionKind.custom { _, _, _ in
    ((try? GraphViews.known(rules: nil)) ?? []) + ["all"]
  }
}
