/// The escapes of JSON strings (RFC 8259 §7): quote, backslash and controls; all else stays.
enum JSONEscape {
  /// Appends `text` between quotes.
  static func appendQuoted(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    var special = ByteScan.next(JSONSpecials.self, in: text, from: 0)
    if special == text.count { return buffer.append(text, between: "\"", and: "\"") }
    buffer.append(UInt8(ascii: "\""))
    var clean = 0
    while special < text.count {
      buffer.append(UnsafeRawBufferPointer(rebasing: text[clean..<special]))
      append(text[special], to: &buffer)
      clean = special + 1
      special = ByteScan.next(JSONSpecials.self, in: text, from: clean)
    }
    buffer.append(UnsafeRawBufferPointer(rebasing: text[clean...]))
    buffer.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to buffer: inout ByteBuffer) {
    switch byte {
    case 0x08: buffer.append("\\b")
    case 0x09: buffer.append("\\t")
    case 0x0A: buffer.append("\\n")
    case 0x0C: buffer.append("\\f")
    case 0x0D: buffer.append("\\r")
    case 0x22: buffer.append("\\\"")
    case 0x5C: buffer.append("\\\\")
    default:
      buffer.append("\\u00")
      buffer.append(StringEscape.hexDigit(byte >> 4))
      buffer.append(StringEscape.hexDigit(byte & 0xF))
    }
  }
}

/// What a JSON string escapes.
private enum JSONSpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    word.ascii(except: word.notBelow(0x20) & word.not(0x22) & word.not(0x5C))
  }
}
