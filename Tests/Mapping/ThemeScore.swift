import RDF

@testable import Mapping

/// Themes found against themes that a person gave: how many are right, and how many are missing.
struct ThemeScore: CustomStringConvertible {
  private(set) var right = 0
  private(set) var found = 0
  private(set) var expected = 0
  private(set) var lines = 0

  /// Counts one line.
  mutating func count(_ themes: Set<String>, expected row: Set<String>) {
    right += themes.intersection(row).count
    found += themes.count
    expected += row.count
    lines += 1
  }

  /// The share of the themes found that are right; 1 when none was found.
  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  /// The share of the themes given that were found; 1 when none was given.
  var recall: Double { expected == 0 ? 1 : Double(right) / Double(expected) }

  var description: String {
    "precision \(hundredths(precision)) (\(right) of \(found)), "
      + "recall \(hundredths(recall)) (\(right) of \(expected)), \(lines) items"
  }

  private func hundredths(_ share: Double) -> Double { (share * 100).rounded() / 100 }

  /// The last parts of the identifiers of themes.
  static func slugs(_ hits: [LabelMatcher.Hit]) -> Set<String> {
    Set(
      hits.compactMap { Minter.tail(of: $0.entity)?.split(separator: "/").last }.map(String.init))
  }
}
