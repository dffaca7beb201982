/// IRIs numbered in the order they were added, found again by their bytes.
///
/// Predicates, classes, datatypes and namespaces are few and return all the time: writers check
/// and render each once and keep what they made under its number.
struct IRITable {
  private var keys = ByteBuffer(capacity: 4096)
  private var ends: [Int] = []
  /// Open addressing: numbers plus one, zero where free. At least half are free.
  private var buckets = [Int32](repeating: 0, count: 256)

  /// How many IRIs there are.
  var count: Int { ends.count }

  /// The number of `iri`, or nil.
  @inline(__always)
  func find(_ iri: UnsafeRawBufferPointer) -> Int? {
    let mask = buckets.count - 1
    var bucket = Self.hash(iri) & mask
    while true {
      let number = Int(buckets[bucket]) - 1
      if number < 0 { return nil }
      if equals(number, iri) { return number }
      bucket = (bucket + 1) & mask
    }
  }

  /// Adds `iri`, which is not there yet, and gives its number.
  @discardableResult
  mutating func add(_ iri: UnsafeRawBufferPointer) -> Int {
    keys.append(iri)
    ends.append(keys.count)
    if ends.count * 2 > buckets.count { rehash() } else { enter(iri, as: ends.count) }
    return ends.count - 1
  }

  /// Forgets everything.
  mutating func removeAll() { self = IRITable() }

  private func range(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  private func equals(_ number: Int, _ iri: UnsafeRawBufferPointer) -> Bool {
    let range = range(number)
    guard range.count == iri.count else { return false }
    return keys.withBytes { Self.equal(UnsafeRawBufferPointer(rebasing: $0[range]), iri) }
  }

  private mutating func enter(_ iri: UnsafeRawBufferPointer, as entry: Int) {
    let mask = buckets.count - 1
    var bucket = Self.hash(iri) & mask
    while buckets[bucket] != 0 { bucket = (bucket + 1) & mask }
    buckets[bucket] = Int32(entry)
  }

  private mutating func rehash() {
    buckets = [Int32](repeating: 0, count: buckets.count * 2)
    let keys = keys
    for number in 0..<count {
      keys.withBytes { enter(UnsafeRawBufferPointer(rebasing: $0[range(number)]), as: number + 1) }
    }
  }

  /// Whether two buffers of one length hold the same bytes.
  private static func equal(_ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 8 <= lhs.count {
      guard word(lhs, index) == word(rhs, index) else { return false }
      index += 8
    }
    while index < lhs.count {
      guard lhs[index] == rhs[index] else { return false }
      index += 1
    }
    return true
  }

  /// Mixes the length and all bytes, sixteen at a time; the last two words overlap the rest.
  private static func hash(_ iri: UnsafeRawBufferPointer) -> Int {
    var state = UInt64(iri.count) &* 0x9E37_79B9_7F4A_7C15
    if iri.count >= 16 {
      var index = 0
      while index + 16 < iri.count {
        state = mix(state, word(iri, index), word(iri, index + 8))
        index += 16
      }
      state = mix(state, word(iri, iri.count - 16), word(iri, iri.count - 8))
    } else {
      for byte in iri { state = mix(state, UInt64(byte), 0) }
    }
    return Int(truncatingIfNeeded: state >> 33)
  }

  @inline(__always)
  private static func mix(_ state: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ state).multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ index: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
  }
}
