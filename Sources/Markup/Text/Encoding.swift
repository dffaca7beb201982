/// A character encoding under the name that `iconv` knows, found from the labels that pages use.
///
/// Labels mean what browsers take them to mean, which is wider than their names: `gb2312` pages hold
/// GBK characters, `iso-8859-1` pages the quotes of windows-1252.
public struct Encoding: Equatable, Sendable {
  /// Name for `iconv`.
  public let name: String

  static let utf8 = Encoding(name: "UTF-8")
  static let windows1252 = Encoding(name: "WINDOWS-1252")
  static let utf16LittleEndian = Encoding(name: "UTF-16LE")
  static let utf16BigEndian = Encoding(name: "UTF-16BE")

  init(name: String) { self.name = name }

  /// The encoding that a label stands for (`gbk`, `EUC-KR`); nil for an unknown label.
  public init?(label: String) {
    let key = label.lowercased().drop(while: Self.isEdge).reversed().drop(while: Self.isEdge)
    guard let name = EncodingLabels.name(of: String(key.reversed())) else { return nil }
    self.name = name
  }

  /// Whether its units are two bytes wide.
  var isWide: Bool { name.hasPrefix("UTF-16") }

  private static func isEdge(_ character: Character) -> Bool {
    character.isWhitespace || character == "\"" || character == "'"
  }
}
