/// Validation of UTF-8 (RFC 3629), eight bytes at a time where text is ASCII.
enum UTF8Check {
  /// Where the first sequence starts that is not UTF-8, or nil. A sequence cut off at the end is one.
  static func firstFault(in bytes: UnsafeRawBufferPointer) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    let end = bytes.count
    var index = 0
    while index < end {
      while index + 8 <= end,
        base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      // One run of other characters, mostly of a single script.
      while index < end {
        let length = sequenceLength(base + index, end - index)
        if length == 1 { break }
        guard length > 0 else { return index }
        index += length
      }
      while index < end, base.load(fromByteOffset: index, as: UInt8.self) < 0x80 {
        index += 1
        if index & 7 == 0 { break }
      }
    }
    return nil
  }

  /// How long the sequence at `start` is, of which `count` bytes are there; zero if it is none.
  @inline(__always)
  private static func sequenceLength(_ start: UnsafeRawPointer, _ count: Int) -> Int {
    let first = start.load(as: UInt8.self)
    if first < 0x80 { return 1 }
    if first < 0xC2 { return 0 }
    if first < 0xE0 {
      return count >= 2 && isContinuation(start, 1) ? 2 : 0
    }
    guard count >= 3 else { return 0 }
    let second = start.load(fromByteOffset: 1, as: UInt8.self)
    guard second & 0xC0 == 0x80, isContinuation(start, 2) else { return 0 }
    if first < 0xF0 {
      // Neither overlong forms nor surrogates.
      return first == 0xE0 && second < 0xA0 || first == 0xED && second >= 0xA0 ? 0 : 3
    }
    guard first < 0xF5, count >= 4, isContinuation(start, 3) else { return 0 }
    return first == 0xF0 && second < 0x90 || first == 0xF4 && second >= 0x90 ? 0 : 4
  }

  @inline(__always)
  private static func isContinuation(_ start: UnsafeRawPointer, _ offset: Int) -> Bool {
    start.load(fromByteOffset: offset, as: UInt8.self) & 0xC0 == 0x80
  }
}
