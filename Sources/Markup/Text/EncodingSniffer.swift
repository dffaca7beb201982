/// Finds out in which encoding a page is written, in the order of browsers: byte order mark, what
/// the user says (as a server would), what the head declares, UTF-8 where the bytes are valid, else
/// windows-1252.
enum EncodingSniffer {
  /// Why an encoding was taken.
  enum Basis: String {
    case byteOrderMark = "its byte order mark says so"
    case requested = "the option says so"
    case declared = "the page declares it"
    case contradicted = "all its bytes are valid in it, but not what the page declares"
    case zeros = "every other byte is zero"
    case valid = "its bytes are valid in it"
    case fallback = "nothing is declared, and its bytes are not UTF-8; --encoding names another"
  }

  /// An encoding, the reason, and how many bytes the byte order mark takes.
  typealias Finding = (encoding: Encoding, basis: Basis, markLength: Int)

  /// The encoding of an HTML page, unless the user requests another.
  static func html(_ bytes: [UInt8], requested: Encoding? = nil) -> Finding {
    if let certain = certain(bytes, requested) { return certain }
    guard let declared = MetaScanner.declaration(in: bytes) else {
      return isUTF8(bytes) ? (.utf8, .valid, 0) : (.windows1252, .fallback, 0)
    }
    // A page whose declaration can be read as ASCII is not written in UTF-16 (HTML §13.2.3.3).
    if declared.isWide || declared == .utf8 { return (.utf8, .declared, 0) }
    return isContradicted(declared, by: bytes)
      ? (.utf8, .contradicted, 0) : (declared, .declared, 0)
  }

  /// The encoding of plain text, which declares nothing: UTF-8, unless there is a sign of another.
  static func text(_ bytes: [UInt8], requested: Encoding? = nil) -> Finding {
    certain(bytes, requested) ?? (.utf8, .valid, 0)
  }

  static func byteOrderMark(_ bytes: [UInt8]) -> (Encoding, Int)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  static func isUTF8(_ bytes: [UInt8]) -> Bool {
    (try? UTF8Span(validating: bytes.span)) != nil
  }

  private static func certain(_ bytes: [UInt8], _ requested: Encoding?) -> Finding? {
    if let (encoding, length) = byteOrderMark(bytes) { return (encoding, .byteOrderMark, length) }
    if let requested { return (requested, .requested, 0) }
    return unmarkedUTF16(bytes).map { ($0, .zeros, 0) }
  }

  /// Programs that fetch pages often write them in UTF-8 and leave the old declaration inside. Bytes
  /// that are valid UTF-8 beyond ASCII are hardly ever anything else by chance; so that no page is
  /// taken from what browsers see in it, it must also not be valid in what it declares, or be in an
  /// encoding in which any byte is.
  private static func isContradicted(_ declared: Encoding, by bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }), isUTF8(bytes) else { return false }
    return declared == .windows1252 || !Decoder.isValid(bytes, in: declared)
  }

  /// UTF-16 without its mark, when the zeros of ASCII letters stand at every other place.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Encoding? {
    let head = bytes.prefix(256)
    guard head.count >= 8, head.contains(0) else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in head.enumerated() where byte == 0 {
      if index.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let most = head.count / 2 * 3 / 4
    if zeros.even == 0, zeros.odd >= most { return .utf16LittleEndian }
    return zeros.odd == 0 && zeros.even >= most ? .utf16BigEndian : nil
  }
}
