internal import RDF

/// What every RDF syntax demands of the parts of a term.
enum TermRules {
  /// Whether `bytes` are an absolute IRI (RFC 3987).
  @inline(__always)
  static func isIRI(_ bytes: UnsafeRawBufferPointer) -> Bool {
    hasScheme(bytes) && ByteScan.next(IRISpecials.self, in: bytes, from: 0) == bytes.count
      || isUnusualIRI(bytes)
  }

  /// Whether `bytes` are an absolute IRI, though they hold something that asks for a closer look.
  @inline(never)
  static func isUnusualIRI(_ bytes: UnsafeRawBufferPointer) -> Bool {
    // A single `#` is all there is to nearly every one of them.
    let special = ByteScan.next(IRISpecials.self, in: bytes, from: 0)
    if special < bytes.count, bytes[special] == UInt8(ascii: "#"), hasScheme(bytes),
      ByteScan.next(IRISpecials.self, in: bytes, from: special + 1) == bytes.count
    {
      return true
    }
    return IRIError.first(in: bytes) == nil
  }

  /// Whether `bytes` start with a scheme and its colon (RFC 3986 §3.1).
  static func hasScheme(_ bytes: UnsafeRawBufferPointer) -> Bool {
    if bytes.count > 7 {
      let start = UInt64(littleEndian: bytes.loadUnaligned(as: UInt64.self))
      if start == https || start & 0x00FF_FFFF_FFFF_FFFF == http { return true }
    }
    guard let first = bytes.first, isLetter(first) else { return false }
    for byte in bytes.dropFirst() {
      switch byte {
      case UInt8(ascii: ":"): return true
      case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): continue
      default: if !isLetter(byte) && !isDigit(byte) { return false }
      }
    }
    return false
  }

  /// `https://` and `http://` as words whose low byte comes first: nearly every IRI starts so.
  private static var https: UInt64 { 0x2F2F_3A73_7074_7468 }
  private static var http: UInt64 { 0x002F_2F3A_7074_7468 }

  /// Whether `bytes` are a language tag as RDF 1.2 has it: subtags of one to eight characters.
  static func isLanguage(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var length = 0
    var isFirst = true
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return false }
        isFirst = false
        length = 0
      } else {
        length += 1
        guard length <= 8, isLetter(byte) || !isFirst && isDigit(byte) else { return false }
      }
    }
    return length > 0
  }

  /// Whether a tag ends in a base direction, as RDF 1.2 has it: `en--ltr`.
  static func hasDirection(_ tag: UnsafeRawBufferPointer) -> Bool {
    zip(tag, tag.dropFirst()).contains { $0 == UInt8(ascii: "-") && $1 == UInt8(ascii: "-") }
  }

  /// Whether `label` may follow `_:` in N-Triples and Turtle (production BLANK_NODE_LABEL).
  static func isBlankNodeLabel(_ label: UnsafeRawBufferPointer) -> Bool {
    var isFirst = true
    var last: Unicode.Scalar = "."
    // Labels of letters and digits are nearly all there are.
    if !label.isEmpty, label.allSatisfy({ isLetter($0) || isDigit($0) }) { return true }
    guard let text = String(validating: label, as: UTF8.self) else { return false }
    for scalar in text.unicodeScalars {
      last = scalar
      if isNameStart(scalar) || scalar == "_" || "0"..."9" ~= scalar {
        isFirst = false
        continue
      }
      guard !isFirst, scalar == "-" || scalar == "." || isNameExtender(scalar) else { return false }
    }
    return !isFirst && last != "."
  }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// Production PN_CHARS_BASE of Turtle 1.1.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}", "\u{F8}"..."\u{2FF}",
      "\u{370}"..."\u{37D}", "\u{37F}"..."\u{1FFF}", "\u{200C}"..."\u{200D}",
      "\u{2070}"..."\u{218F}", "\u{2C00}"..."\u{2FEF}", "\u{3001}"..."\u{D7FF}",
      "\u{F900}"..."\u{FDCF}", "\u{FDF0}"..."\u{FFFD}", "\u{10000}"..."\u{EFFFF}":
      true
    default: false
    }
  }

  /// What production PN_CHARS adds to letters, digits, `_` and `-`.
  private static func isNameExtender(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{B7}", "\u{300}"..."\u{36F}", "\u{203F}"..."\u{2040}": true
    default: false
    }
  }
}
