/// Why a file could not be read as a page at all.
public enum MarkupError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Too many characters that are no text in UTF-8, or UTF-16 with a byte order mark.
  case notText(strange: Int, total: Int)

  public var description: String {
    switch self {
    case .notText(let strange, let total):
      """
      this is no text: \(strange) of \(total) characters are controls or bytes that are not UTF-8 \
      (read are UTF-8, and UTF-16 with a byte order mark)
      """
    }
  }
}
