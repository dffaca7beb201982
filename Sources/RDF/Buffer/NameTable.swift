/// Names numbered in the order in which they were added, found again by their bytes, which lie in
/// somebody else's memory.
struct NameTable {
  private var ranges: [Range<Int>] = []
  /// Open addressing: numbers plus one, zero where free. At least half are free.
  private var buckets = [UInt32](repeating: 0, count: 256)

  /// The number of a name, or nil.
  func find(_ name: UnsafeRawBufferPointer, in memory: UnsafeRawBufferPointer) -> Int? {
    var bucket = Self.hash(name) & (buckets.count - 1)
    while buckets[bucket] != 0 {
      let number = Int(buckets[bucket]) - 1
      if ByteOrder.equal(UnsafeRawBufferPointer(rebasing: memory[ranges[number]]), name) {
        return number
      }
      bucket = (bucket + 1) & (buckets.count - 1)
    }
    return nil
  }

  /// Adds a name that is not there yet, and gives its number.
  mutating func add(_ range: Range<Int>, in memory: UnsafeRawBufferPointer) -> Int {
    ranges.append(range)
    if ranges.count * 2 > buckets.count {
      buckets = [UInt32](repeating: 0, count: buckets.count * 2)
      for number in ranges.indices { enter(number, in: memory) }
    } else {
      enter(ranges.count - 1, in: memory)
    }
    return ranges.count - 1
  }

  private mutating func enter(_ number: Int, in memory: UnsafeRawBufferPointer) {
    let name = UnsafeRawBufferPointer(rebasing: memory[ranges[number]])
    var bucket = Self.hash(name) & (buckets.count - 1)
    while buckets[bucket] != 0 { bucket = (bucket + 1) & (buckets.count - 1) }
    buckets[bucket] = UInt32(number + 1)
  }

  /// The length and the last eight bytes: names of one namespace differ at their ends.
  @inline(__always)
  private static func hash(_ name: UnsafeRawBufferPointer) -> Int {
    var word: UInt64 = 0
    if name.count >= 8 {
      word = name.loadUnaligned(fromByteOffset: name.count - 8, as: UInt64.self)
    } else {
      for byte in name { word = word << 8 | UInt64(byte) }
    }
    let product = (word ^ UInt64(name.count)).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) & 0x7FFF_FFFF)
  }
}
