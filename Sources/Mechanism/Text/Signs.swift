/// A handful of signs that texts are searched for.
///
/// Bytes are asked and not characters, whose borders would have to be found first and which are
/// compared as strings: looking for a colon among characters took ten times as long, and such looks
/// took an eighth of an export.
struct Signs: Sendable {
  /// Which of the first 64 code points, and of the 64 behind them, are signs of the set.
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  /// Those outside of ASCII.
  private var others: [Unicode.Scalar] = []

  init(_ signs: String) {
    for sign in signs.unicodeScalars {
      switch sign.value {
      case ..<64: low |= 1 << UInt64(sign.value)
      case ..<128: high |= 1 << UInt64(sign.value - 64)
      default: others.append(sign)
      }
    }
  }

  static let blank = Signs(" ")
  static let comma = Signs(",")
  static let openingBracket = Signs("(")
  static let colons = Signs(":：")
  static let commas = Signs(",，")
  static let openingBrackets = Signs("(（")
  static let closingBrackets = Signs(")）")
  static let dashes = Signs("-–—")

  /// Whether a byte of ASCII is one of the signs.
  @inline(__always)
  private func contains(ascii byte: UInt8) -> Bool {
    (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }

  @inline(__always)
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? contains(ascii: UInt8(truncatingIfNeeded: scalar.value)) : others.contains(scalar)
  }

  /// Whether the character is one of the signs and nothing besides.
  func contains(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    let first = scalars[scalars.startIndex]
    return contains(first) && scalars.index(after: scalars.startIndex) == scalars.endIndex
  }

  /// Whether a sign begins at a place of UTF-8.
  @inline(__always)
  fileprivate func begin(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return contains(ascii: byte) }
    return byte >= 0xC0 && !others.isEmpty && othersBegin(at: index, of: bytes)
  }

  private func othersBegin(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    others.contains { UTF8.encode($0).map(bytes[index...].starts) == true }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// Whether the first sign of the text is one of these.
  func begins(with signs: Signs) -> Bool {
    unicodeScalars.first.map { signs.contains($0) } ?? false
  }

  /// Whether the last sign of the text is one of these.
  func ends(with signs: Signs) -> Bool {
    unicodeScalars.last.map { signs.contains($0) } ?? false
  }

  /// Whether any of the signs stands in the text.
  func contains(_ signs: Signs) -> Bool { firstIndex(of: signs) != nil }

  /// Where the first of the signs stands.
  func firstIndex(of signs: Signs) -> String.Index? {
    let found: Int?? = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.first { signs.begin(at: $0, of: bytes) }
    }
    guard let found else { return unicodeScalars.firstIndex { signs.contains($0) } }
    return found.map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// Where the last of the signs stands.
  func lastIndex(of signs: Signs) -> String.Index? {
    let found: Int?? = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.indices.last { signs.begin(at: $0, of: bytes) }
    }
    guard let found else { return unicodeScalars.lastIndex { signs.contains($0) } }
    return found.map { utf8.index(startIndex, offsetBy: $0) }
  }

  /// What stands before the first of the signs; the whole text when none does.
  func before(_ signs: Signs) -> Substring { self[..<(firstIndex(of: signs) ?? endIndex)] }

  /// What stands behind the last blank.
  var lastWord: Substring {
    guard let blank = lastIndex(of: .blank) else { return self[...] }
    return self[utf8.index(after: blank)...]
  }

  /// The parts between the signs, empty ones as well.
  func parts(between signs: Signs) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let sign = rest.firstIndex(of: signs) {
      parts.append(rest[..<sign])
      rest = rest[rest.unicodeScalars.index(after: sign)...]
    }
    return parts + [rest]
  }

  /// The parts between the signs that are not empty.
  func split(at signs: Signs) -> [Substring] { parts(between: signs).filter { !$0.isEmpty } }
}
