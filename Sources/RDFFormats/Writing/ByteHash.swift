/// A hash of bytes that is the same in every run.
enum ByteHash {
  /// Mixes the seed, the length and all bytes, sixteen at a time; the last two words overlap the
  /// rest.
  static func hash(_ bytes: UnsafeRawBufferPointer, seed: UInt64) -> UInt64 {
    var state = (UInt64(bytes.count) ^ seed) &* 0x9E37_79B9_7F4A_7C15
    if bytes.count >= 16, let base = bytes.baseAddress {
      let last = bytes.count - 16
      for index in stride(from: 0, to: last, by: 16) {
        state = mix(state, word(base + index), word(base + index + 8))
      }
      state = mix(state, word(base + last), word(base + last + 8))
    } else {
      for byte in bytes { state = mix(state, UInt64(byte), 0) }
    }
    return state
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ state).multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func word(_ start: UnsafeRawPointer) -> UInt64 {
    start.loadUnaligned(as: UInt64.self)
  }
}
