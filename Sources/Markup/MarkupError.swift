/// Why a file could not be read as a page at all.
public enum MarkupError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Too many characters that are no text in the page's encoding.
  case notText(strange: Int, total: Int)
  /// The page is longer than the HTML parser can take, in bytes of UTF-8.
  case tooLong(bytes: Int, limit: Int)
  /// The system's `iconv` does not know the page's encoding.
  case noConverter(encoding: String)
  /// The HTML parser gave up, with its own words.
  case unreadable(String)

  public var description: String {
    switch self {
    case .notText(let strange, let total):
      """
      this is no text: \(strange) of \(total) characters are controls or bytes that mean nothing \
      in its encoding (plain text is read as UTF-8 or UTF-16; --encoding names another)
      """
    case .tooLong(let bytes, let limit):
      "the page has \(bytes) bytes, and HTML is read up to \(limit)"
    case .noConverter(let encoding):
      """
      the page is written in \(encoding), for which this system has no converter (on Debian and \
      Ubuntu, the package libc-gconv-modules-extra has it)
      """
    case .unreadable(let reason): "the HTML parser gave up: \(reason)"
    }
  }
}
