/// Validation of UTF-8 (RFC 3629) byte by byte.
struct UTF8State {
  /// How many continuation bytes are missing.
  private var missing = 0
  /// What the next of them may be.
  private var range: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the bytes so far do not end amid a character.
  var isComplete: Bool { missing == 0 }

  /// Takes the next byte; false when it cannot stand there.
  mutating func take(_ byte: UInt8) -> Bool {
    if missing > 0 {
      guard range.contains(byte) else { return false }
      missing -= 1
      range = 0x80...0xBF
      return true
    }
    switch byte {
    case 0x00...0x7F: break
    case 0xC2...0xDF: missing = 1
    case 0xE0: (missing, range) = (2, 0xA0...0xBF)
    case 0xED: (missing, range) = (2, 0x80...0x9F)
    case 0xE1...0xEF: missing = 2
    case 0xF0: (missing, range) = (3, 0x90...0xBF)
    case 0xF1...0xF3: missing = 3
    case 0xF4: (missing, range) = (3, 0x80...0x8F)
    default: return false
    }
    return true
  }
}
