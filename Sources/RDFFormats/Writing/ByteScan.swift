/// A set of bytes that some syntax must not copy as they are.
protocol ByteClass {
  /// A word with the high bit set in each byte of `word` that belongs to the class. The letter `a`
  /// never does.
  static func marks(_ word: ByteWord) -> UInt64
}

/// Search for bytes of a class, eight at a time.
///
/// Mapped text is clean for almost all of its length, so serializers look for the next byte that
/// needs care and copy everything before it in one piece.
enum ByteScan {
  /// The first index from `start` on whose byte belongs to `Class`, or `bytes.count`.
  @inline(__always)
  static func next<Class: ByteClass>(
    _: Class.Type, in bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    var index = start
    let end = bytes.count
    guard let base = bytes.baseAddress else { return end }
    while index + 8 <= end {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let marks = Class.marks(ByteWord(word))
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    guard index < end else { return end }
    let marks = Class.marks(ByteWord(tail(bytes, from: index)))
    return marks == 0 ? end : index + marks.trailingZeroBitCount / 8
  }

  /// The last one to seven bytes, filled up with the letter `a`.
  @inline(__always)
  private static func tail(_ bytes: UnsafeRawBufferPointer, from index: Int) -> UInt64 {
    let count = bytes.count - index
    if bytes.count >= 8 {
      let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
      return UInt64(littleEndian: last) &>> UInt64((8 - count) * 8)
        | filler &<< UInt64(count * 8)
    }
    var word = filler
    for byte in bytes[index...].reversed() { word = word &<< 8 | UInt64(byte) }
    return word
  }

  private static var filler: UInt64 { 0x6161_6161_6161_6161 }
}

/// Eight bytes, tested at once.
///
/// The tests work on the low seven bits, where adding cannot carry from one byte into the next, and
/// leave their answer in the high bit of each byte.
struct ByteWord {
  let whole: UInt64
  private let low: UInt64

  @inline(__always)
  init(_ whole: UInt64) {
    self.whole = whole
    low = whole & Self.repeated(0x7F)
  }

  /// High bits where the low seven bits are not below `bound`.
  @inline(__always)
  func notBelow(_ bound: UInt8) -> UInt64 { low &+ Self.repeated(0x80 - bound) }

  /// High bits where the low seven bits are not those of `byte`.
  @inline(__always)
  func not(_ byte: UInt8) -> UInt64 { (low ^ Self.repeated(byte & 0x7F)) &+ Self.repeated(0x7F) }

  /// High bits where the low seven bits, less the bit `mask`, are not `byte`: tests two at once.
  @inline(__always)
  func not(_ byte: UInt8, ignoring mask: UInt8) -> UInt64 {
    ((low & Self.repeated(~mask)) ^ Self.repeated(byte)) &+ Self.repeated(0x7F)
  }

  /// Marks of the ASCII bytes for which `clean` has no high bit.
  @inline(__always)
  func ascii(except clean: UInt64) -> UInt64 { ~(clean | whole) & Self.repeated(0x80) }

  /// Marks of the bytes 0xEF, with which U+FFFE and U+FFFF start.
  @inline(__always)
  var is0xEF: UInt64 { ~not(0xEF) & whole & Self.repeated(0x80) }

  @inline(__always)
  private static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

/// What canonical N-Triples escapes in a string, and 0xEF.
enum StringSpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    word.ascii(except: word.notBelow(0x20) & word.not(0x22) & word.not(0x5C) & word.not(0x7F))
      | word.is0xEF
  }
}

/// What asks for a closer look in an IRI: what no IRI may hold, what it may hold at some places only
/// (`#`, `%`, brackets), and characters beyond ASCII.
enum IRISpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    // `"` and `#`; `<` and `>`; `[` to `^`; `{` and all after it, which `~` is part of.
    let ascii =
      word.notBelow(0x21) & word.not(0x22, ignoring: 1) & word.not(0x25) & word.not(0x60)
      & word.not(0x3C, ignoring: 2) & ~(word.notBelow(0x5B) & ~word.notBelow(0x5F))
      & ~word.notBelow(0x7B)
    return (~ascii | word.whole) & 0x8080_8080_8080_8080
  }
}
