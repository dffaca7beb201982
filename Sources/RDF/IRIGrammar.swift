/// The grammar of absolute IRIs (RFC 3987 §2.2), as far as single characters and their places go.
///
/// Writers look at nearly every IRI with a fast scan of their own and come here for the rest.
enum IRIGrammar {
  /// What can be wrong.
  enum Fault {
    case noScheme, character(Unicode.Scalar), percent, notUTF8
  }

  /// The parts of an IRI, which allow different characters.
  private enum Part { case authority, path, query, fragment }

  /// The first fault of `bytes`, or nil when they are an absolute IRI.
  static func firstFault(in bytes: UnsafeRawBufferPointer) -> Fault? {
    guard let schemeEnd = endOfScheme(bytes) else {
      // A character that no IRI holds is the more telling fault.
      return bytes.first(where: isForbidden).map { .character(Unicode.Scalar($0)) } ?? .noScheme
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { return .notUTF8 }
    let scalars = Array(text.unicodeScalars.dropFirst(schemeEnd + 1))
    var part = Part.path
    var index = 0
    if scalars.starts(with: ["/", "/"]) {
      part = .authority
      index = 2
      if let fault = skipAddress(scalars, &index) { return fault }
    }
    while index < scalars.count {
      let scalar = scalars[index]
      switch scalar {
      case "%":
        guard index + 2 < scalars.count, isHex(scalars[index + 1]), isHex(scalars[index + 2]) else {
          return .percent
        }
        index += 2
      case "#" where part != .fragment: part = .fragment
      case "?" where part != .fragment: part = .query
      case "/" where part == .authority: part = .path
      default: if !isAllowed(scalar, in: part) { return .character(scalar) }
      }
      index += 1
    }
    return nil
  }

  /// Skips `[…]`, the address of a host in the form of IP version 6 or later, if there is one.
  private static func skipAddress(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Fault? {
    let end = scalars[index...].firstIndex { "/?#".unicodeScalars.contains($0) } ?? scalars.count
    let host = (scalars[index..<end].lastIndex(of: "@") ?? index - 1) + 1
    guard host < end, scalars[host] == "[" else { return nil }
    guard let close = scalars[host..<end].firstIndex(of: "]") else { return .character("[") }
    for scalar in scalars[host + 1..<close]
    where scalar.value > 0x7F || !(isAllowed(scalar, in: .authority)) || scalar == "@" {
      return .character(scalar)
    }
    for scalar in scalars[index..<host] where !isAllowed(scalar, in: .authority) && scalar != "%" {
      return .character(scalar)
    }
    index = close + 1
    return nil
  }

  /// The index of the colon after the scheme (RFC 3986 §3.1), or nil.
  private static func endOfScheme(_ bytes: UnsafeRawBufferPointer) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if index == 0 { return nil }
      case UInt8(ascii: ":"): return index == 0 ? nil : index
      default: return nil
      }
    }
    return nil
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D: true
    default: false
    }
  }

  private static func isHex(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar || "a"..."f" ~= scalar || "A"..."F" ~= scalar
  }

  private static func isAllowed(_ scalar: Unicode.Scalar, in part: Part) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "!", "$", "&", "'", "(", ")", "*",
      "+", ",", ";", "=", ":", "@":
      true
    case "/", "?": part != .authority
    case "\u{A0}"..."\u{D7FF}", "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFEF}": true
    case "\u{E000}"..."\u{F8FF}", "\u{F0000}"..."\u{FFFFD}", "\u{100000}"..."\u{10FFFD}":
      part == .query
    case "\u{10000}"..."\u{EFFFD}":
      // No plane's last two code points are characters, and plane 14 begins late.
      scalar.value & 0xFFFF < 0xFFFE && !("\u{E0000}"..."\u{E0FFF}" ~= scalar)
    default: false
    }
  }
}
