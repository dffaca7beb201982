// Escapes of N-Triples: productions ECHAR and UCHAR.
extension NTriplesParser {
  /// Refuses a backslash before what is no escape.
  func checkEscape(at index: Int) throws(SyntaxError) {
    switch base[index + 1] {
    case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "n"), UInt8(ascii: "r"),
      UInt8(ascii: "f"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
      UInt8(ascii: "u"), UInt8(ascii: "U"):
      break
    default: throw error(at: index, "there is no such escape")
    }
  }

  /// Decodes what stands between two places where it is, and gives its new length.
  func decode(_ start: Int, _ end: Int, isIRI: Bool) throws(SyntaxError) -> Int {
    var read = start
    var write = start
    while read < end {
      let byte = base[read]
      guard byte == UInt8(ascii: "\\") else {
        base[write] = byte
        (read, write) = (read + 1, write + 1)
        continue
      }
      let letter = base[read + 1]
      if letter == UInt8(ascii: "u") || letter == UInt8(ascii: "U") {
        let digits = letter == UInt8(ascii: "u") ? 4 : 8
        let scalar = try scalar(read, digits, end)
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          base[write] = unit
          write += 1
        }
        read += 2 + digits
      } else {
        if isIRI { throw error(at: read, "only \\u and \\U are escapes in an IRI") }
        base[write] = Self.escaped(letter)
        (read, write) = (read + 2, write + 1)
      }
    }
    return write - start
  }

  private func scalar(
    _ start: Int, _ digits: Int, _ end: Int
  ) throws(SyntaxError) -> Unicode.Scalar {
    var value: UInt32 = 0
    for index in start + 2..<start + 2 + digits {
      guard index < end, let digit = Self.hexValue(base[index]) else {
        throw error(at: start, "\(digits) hexadecimal digits must follow the escape’s letter")
      }
      value = value << 4 | digit
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw error(at: start, "the escape stands for no character")
    }
    return scalar
  }

  private static func escaped(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "t"): 0x09
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "f"): 0x0C
    default: letter
    }
  }

  private static func hexValue(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
