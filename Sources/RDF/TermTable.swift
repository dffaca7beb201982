/// Terms numbered in the order they were added, each once.
struct TermTable: Sendable {
  private(set) var terms: [Term] = []
  /// A part of each term's hash, so that growing the table needs no second look at the terms.
  private var hashes: [UInt32] = []
  private var buckets = [Int32](repeating: -1, count: 64)

  /// The number of `term`, or nil.
  func number(of term: Term) -> Int32? {
    let hash = Self.hash(term)
    let mask = buckets.count - 1
    var bucket = Int(hash) & mask
    while buckets[bucket] >= 0 {
      let number = Int(buckets[bucket])
      if hashes[number] == hash, terms[number] == term { return Int32(number) }
      bucket = (bucket + 1) & mask
    }
    return nil
  }

  /// The number of `term`, which is added if it is new.
  mutating func add(_ term: Term) -> (number: Int32, isNew: Bool) {
    let hash = Self.hash(term)
    var mask = buckets.count - 1
    var bucket = Int(hash) & mask
    while buckets[bucket] >= 0 {
      let number = Int(buckets[bucket])
      if hashes[number] == hash, terms[number] == term { return (Int32(number), false) }
      bucket = (bucket + 1) & mask
    }
    if (terms.count + 1) * 4 > buckets.count * 3 {
      grow()
      mask = buckets.count - 1
      bucket = Int(hash) & mask
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
    }
    let number = Int32(terms.count)
    buckets[bucket] = number
    terms.append(term)
    hashes.append(hash)
    return (number, true)
  }

  private mutating func grow() {
    buckets = [Int32](repeating: -1, count: buckets.count * 2)
    let mask = buckets.count - 1
    for number in hashes.indices {
      var bucket = Int(hashes[number]) & mask
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
      buckets[bucket] = Int32(number)
    }
  }

  private static func hash(_ term: Term) -> UInt32 { UInt32(truncatingIfNeeded: term.hashValue) }
}
