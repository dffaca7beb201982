/// The string escapes of canonical N-Triples (RDF 1.2), which Turtle's short strings share.
///
/// `\b \t \n \f \r \" \\` by letter; other controls, U+007F, U+FFFE and U+FFFF by number; all else
/// stays as it is.
enum StringEscape {
  /// Appends `text` in escaped form, without quotes.
  @inline(__always)
  static func append(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    let special = ByteScan.next(StringSpecials.self, in: text, from: 0)
    if special == text.count { return buffer.append(text) }
    appendWithEscapes(text, from: special, to: &buffer)
  }

  /// Appends `text` in escaped form between quotes.
  @inline(__always)
  static func appendQuoted(_ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    let special = ByteScan.next(StringSpecials.self, in: text, from: 0)
    if special == text.count { return buffer.append(text, between: "\"", and: "\"") }
    buffer.append(UInt8(ascii: "\""))
    appendWithEscapes(text, from: special, to: &buffer)
    buffer.append(UInt8(ascii: "\""))
  }

  private static func appendWithEscapes(
    _ text: UnsafeRawBufferPointer, from special: Int, to buffer: inout ByteBuffer
  ) {
    var clean = 0
    var index = special
    while index < text.count {
      let length = escapedLength(text, at: index)
      if length > 0 {
        buffer.append(UnsafeRawBufferPointer(rebasing: text[clean..<index]))
        appendEscape(text, at: index, to: &buffer)
        clean = index + length
      }
      index = ByteScan.next(StringSpecials.self, in: text, from: index + max(length, 1))
    }
    buffer.append(UnsafeRawBufferPointer(rebasing: text[clean...]))
  }

  /// How many bytes at `index` make a character to be escaped: none for an 0xEF of another one.
  private static func escapedLength(_ text: UnsafeRawBufferPointer, at index: Int) -> Int {
    guard text[index] == 0xEF else { return 1 }
    return index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE ? 3 : 0
  }

  private static func appendEscape(
    _ text: UnsafeRawBufferPointer, at index: Int, to buffer: inout ByteBuffer
  ) {
    switch text[index] {
    case 0x08: buffer.append("\\b")
    case 0x09: buffer.append("\\t")
    case 0x0A: buffer.append("\\n")
    case 0x0C: buffer.append("\\f")
    case 0x0D: buffer.append("\\r")
    case 0x22: buffer.append("\\\"")
    case 0x5C: buffer.append("\\\\")
    case 0xEF:
      buffer.append("\\uFFF")
      buffer.append(text[index + 2] == 0xBE ? UInt8(ascii: "E") : UInt8(ascii: "F"))
    case let byte:
      buffer.append("\\u00")
      buffer.append(hexDigit(byte >> 4))
      buffer.append(hexDigit(byte & 0xF))
    }
  }

  /// The upper-case hexadecimal digit for a value below 16.
  static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
