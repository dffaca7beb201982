/// Finds out in which encoding a page is written, in the order of browsers: byte order mark, what
/// the first 1,024 bytes declare, UTF-8 where the bytes are valid, else windows-1252.
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
    if let declared = declaration(in: bytes.prefix(1024)) {
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

  /// The label behind `charset=` or, in an XML declaration, `encoding=`.
  private static func declaration(in bytes: ArraySlice<UInt8>) -> Encoding? {
    let text = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self).lowercased()
    for key in ["charset", "encoding"] {
      var search = text[...]
      while let found = search.firstRange(of: key) {
        search = search[found.upperBound...]
        let value = search.drop { $0.isWhitespace }
        guard value.first == "=" else { continue }
        let label = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
          .prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        if let encoding = Encoding(label: String(label)) { return encoding }
      }
    }
    return nil
  }
}
