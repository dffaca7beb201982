/// What bytes of ASCII text are.
///
/// Nearly every line of a page is plain ASCII. There a byte is a character, and asking bytes costs a
/// tenth of asking `Character`s, whose borders have to be found first; so questions that are asked of
/// every line have an answer for bytes beside the one for all text.
enum ASCII {
  @inline(__always)
  static func isUppercase(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }

  @inline(__always)
  static func isLowercase(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// The runs of bytes of one kind.
  @inline(__always)
  static func runs(
    of isPart: (UInt8) -> Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isPart(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, isPart(bytes[index]) { index += 1 }
      runs.append(start..<index)
    }
    return runs
  }

  /// Where `pattern` stands first.
  static func firstRange(
    of pattern: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    guard let first = pattern.first, pattern.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - pattern.count) where bytes[start] == first {
      var length = 1
      while length < pattern.count, bytes[start + length] == pattern[length] { length += 1 }
      if length == pattern.count { return start..<start + length }
    }
    return nil
  }

  /// Whether a range holds the bytes of `word`.
  static func equal(
    _ range: Range<Int>, _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[range.lowerBound + $0] == word[$0] }
    }
  }
}

extension StringProtocol {
  /// Lends the bytes to `body` where each of them is a character: ASCII without carriage returns,
  /// which would be one character with a line feed behind them. Nil for other text.
  @inline(__always)
  func withPlainASCII<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let result: Result?? = utf8.withContiguousStorageIfAvailable { bytes -> Result? in
      var all: UInt8 = 0
      var isBroken = false
      for byte in bytes {
        all |= byte
        isBroken = isBroken || byte == 0x0D
      }
      return all < 0x80 && !isBroken ? body(bytes) : nil
    }
    return result ?? nil
  }

  /// The part of plain ASCII text at these bytes.
  @inline(__always)
  func part(_ range: Range<Int>) -> SubSequence {
    let bytes = utf8
    let start = bytes.index(startIndex, offsetBy: range.lowerBound)
    return self[start..<bytes.index(start, offsetBy: range.count)]
  }

  /// Where `pattern` begins first, by characters.
  func firstPlace(of pattern: String) -> String.Index? {
    let found = withPlainASCII { bytes -> Int?? in
      pattern.withPlainASCII { ASCII.firstRange(of: $0, in: bytes)?.lowerBound }
    }
    guard let found else { return firstRange(of: pattern)?.lowerBound }
    // Text of one kind has no part of the other kind.
    guard let found, let offset = found else { return nil }
    return utf8.index(startIndex, offsetBy: offset)
  }

  /// The parts of the text between characters that are not wanted.
  ///
  /// - Parameters:
  ///   - isPart: tells for bytes of plain ASCII text what the parts consist of.
  ///   - isCharacterPart: tells the same for characters of any text.
  /// - Returns: The parts, none of them empty.
  @inline(__always)
  func words(
    of isPart: (UInt8) -> Bool, _ isCharacterPart: (Character) -> Bool
  ) -> [SubSequence] {
    if let runs = withPlainASCII({ ASCII.runs(of: isPart, in: $0) }) { return runs.map(part) }
    return split { !isCharacterPart($0) }
  }
}
