/// Comparison of strings as RDF compares them: byte by byte of their UTF-8 form.
///
/// `String ==` and `<` work on canonical equivalence, by which U+212A KELVIN SIGN equals the letter
/// K. RDF terms are equal only when their code points are (RDF 1.1 Concepts §3.2, §3.3), and the
/// order of UTF-8 bytes is the order of code points.
public enum ByteOrder {
  /// Whether both strings consist of the same code points.
  @inlinable
  public static func equal(_ lhs: String, _ rhs: String) -> Bool {
    guard lhs.utf8.count == rhs.utf8.count else { return false }
    let fast = lhs.utf8.withContiguousStorageIfAvailable { left in
      rhs.utf8.withContiguousStorageIfAvailable { right in
        equal(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
    if let fast, let result = fast { return result }
    return lhs.utf8.elementsEqual(rhs.utf8)
  }

  /// Whether `lhs` comes before `rhs` in code point order.
  @inlinable
  public static func less(_ lhs: String, _ rhs: String) -> Bool { compare(lhs, rhs) < 0 }

  /// Negative, zero or positive as `lhs` comes before, equals or comes after `rhs`.
  @inlinable
  public static func compare(_ lhs: String, _ rhs: String) -> Int {
    let fast = lhs.utf8.withContiguousStorageIfAvailable { left in
      rhs.utf8.withContiguousStorageIfAvailable { right in
        compare(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
      }
    }
    if let fast, let result = fast { return result }
    return Array(lhs.utf8).withUnsafeBytes { left in
      Array(rhs.utf8).withUnsafeBytes { right in compare(left, right) }
    }
  }

  /// Negative, zero or positive as `lhs` comes before, equals or comes after `rhs`.
  public static func compare(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Int {
    // Neighbouring triples mostly share the very same subject.
    if lhs.baseAddress == rhs.baseAddress, lhs.count == rhs.count { return 0 }
    guard let left = lhs.baseAddress, let right = rhs.baseAddress else {
      return lhs.count - rhs.count
    }
    let shared = min(lhs.count, rhs.count)
    var index = 0
    // Eight bytes at a time up to the first word that differs; its first bytes decide below.
    while index + 8 <= shared,
      left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        == right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
    {
      index += 8
    }
    while index < shared {
      let difference =
        Int(left.load(fromByteOffset: index, as: UInt8.self))
        - Int(right.load(fromByteOffset: index, as: UInt8.self))
      if difference != 0 { return difference }
      index += 1
    }
    return lhs.count - rhs.count
  }

  /// Whether both are the same bytes.
  @inlinable @inline(__always)
  public static func equal(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Bool {
    let count = lhs.count
    guard count == rhs.count else { return false }
    guard count >= 8, let left = lhs.baseAddress, let right = rhs.baseAddress else {
      return lhs.elementsEqual(rhs)
    }
    if left == right { return true }
    // The last word overlaps the one before, so that no single bytes are left over.
    var index = 0
    while index < count - 8 {
      if left.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != right.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    return left.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      == right.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
  }

  /// Whether `whole` begins with the bytes of `start`.
  public static func starts(_ whole: String, with start: String) -> Bool {
    let count = start.utf8.count
    guard whole.utf8.count >= count else { return false }
    let fast = whole.utf8.withContiguousStorageIfAvailable { left in
      start.utf8.withContiguousStorageIfAvailable { right in
        equal(
          UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: left[..<count])),
          UnsafeRawBufferPointer(right))
      }
    }
    if let fast, let result = fast { return result }
    return whole.utf8.starts(with: start.utf8)
  }

  /// Feeds the UTF-8 bytes of `string` to `hasher`, with a terminator so that neighbours stay apart.
  @inlinable
  public static func hash(_ string: String, into hasher: inout Hasher) {
    let done: Void? = string.utf8.withContiguousStorageIfAvailable { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if done == nil { for byte in string.utf8 { hasher.combine(byte) } }
    hasher.combine(UInt8(0xFF))
  }
}
