internal import RDF

/// IRIs numbered in the order they were added, found again by their bytes.
///
/// Predicates, classes, datatypes and namespaces are few and return all the time: writers check
/// and render each once and keep what they made under its number.
struct IRITable {
  private var keys = ByteBuffer(capacity: 4096)
  private var ranges: [Range<Int>] = []
  /// Open addressing: numbers plus one, zero where free. At least half are free.
  private var buckets = [Int32](repeating: 0, count: 256)

  /// How many IRIs there are.
  var count: Int { ranges.count }

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
    let start = keys.count
    keys.append(iri)
    ranges.append(start..<keys.count)
    if count * 2 > buckets.count { rehash() } else { enter(iri, as: count) }
    return count - 1
  }

  /// Forgets everything.
  mutating func removeAll() { self = IRITable() }

  private func equals(_ number: Int, _ iri: UnsafeRawBufferPointer) -> Bool {
    let range = ranges[number]
    return keys.withBytes { ByteOrder.equal(UnsafeRawBufferPointer(rebasing: $0[range]), iri) }
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
      keys.withBytes { enter(UnsafeRawBufferPointer(rebasing: $0[ranges[number]]), as: number + 1) }
    }
  }

  @inline(__always)
  private static func hash(_ iri: UnsafeRawBufferPointer) -> Int {
    Int(truncatingIfNeeded: ByteHash.hash(iri, seed: 0) >> 33)
  }
}
