import Markup

/// Pages written by the tests, as lines.
enum HTMLLines {
  static func document(_ html: String, address: String? = nil) throws -> TextDocument {
    try TextDocument(html: Array(html.utf8), address: address)
  }

  static func read(_ html: String) throws -> [String] { try document(html).lines.map(\.text) }

  /// Each line with its number.
  static func numbered(_ html: String) throws -> [String] {
    try document(html).lines.map { "\($0.number) \($0.text)" }
  }

  /// All links as `text → address`.
  static func links(_ html: String, address: String? = "http://h/d/") throws -> [String] {
    try document(html, address: address).lines.flatMap(\.links).map { "\($0.text) → \($0.address)" }
  }
}
