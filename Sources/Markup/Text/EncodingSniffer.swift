/// Finds out in which encoding a page is written, in the order of browsers: byte order mark, what
/// the head declares, UTF-8 where the bytes are valid, else windows-1252.
enum EncodingSniffer {
  /// Why an encoding was taken.
  enum Basis: String {
    case byteOrderMark = "its byte order mark says so"
    case declared = "the page declares it"
    case valid = "its bytes are valid in it"
    case fallback = "nothing is declared, and its bytes are not UTF-8"
  }

  /// The encoding of an HTML page, the reason, and how many bytes the byte order mark takes.
  static func html(_ bytes: [UInt8]) -> (encoding: Encoding, basis: Basis, markLength: Int) {
    if let (encoding, length) = byteOrderMark(bytes) { return (encoding, .byteOrderMark, length) }
    if let declared = MetaScanner.declaration(in: bytes) {
      // A page whose declaration can be read as ASCII is not written in UTF-16 (HTML §13.2.3.3).
      let encoding = declared.name.hasPrefix("UTF-16") ? .utf8 : declared
      return (encoding, .declared, 0)
    }
    return isUTF8(bytes) ? (.utf8, .valid, 0) : (.windows1252, .fallback, 0)
  }

  static func byteOrderMark(_ bytes: [UInt8]) -> (Encoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (Encoding(name: "UTF-16LE"), 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (Encoding(name: "UTF-16BE"), 2) }
    return nil
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }
}
