internal import Records

/// A record store whose memory does not grow with it: records lie in a `SpillFile`, and a table tells
/// for each key where its last record is, which tells where the one before is.
final class SpillStore: RecordStore, @unchecked Sendable {
  private let monitor = Monitor()
  private let records: SpillFile
  private let slots: SlotTable
  private var failure: TricoError?

  init(records: SpillFile = SpillFile(limit: 4 << 20), slots: SlotTable = SlotTable()) {
    self.records = records
    self.slots = slots
  }

  /// Throws what went wrong with the temporary files, if anything did: look-ups cannot.
  func check() throws(TricoError) {
    if let failure = monitor.locked({ failure }) { throw failure }
  }

  /// A record: where the one before under its key begins, the key, the value.
  private struct Stored {
    let previous: Int?
    let value: [UInt8]
  }

  func append(_ value: RecordBuffer, to key: RecordKey) {
    attempt { () throws(TricoError) in
      let hash = Self.hash(key)
      let (slot, last) = try find(key, hash)
      let record = RecordBuffer(capacity: 32 + key.bytes.count + value.count)
      record.append(wide: last.map { UInt64($0) + 1 } ?? 0)
      record.append(number: key.bytes.count + value.count)
      key.bytes.withUnsafeBytes { record.append(text: $0) }
      value.withBytes { record.append($0) }
      let start = try records.append(record.array)
      try slots.set(slot, hash: hash, offset: start, isNew: last == nil)
    }
  }

  func last(_ key: RecordKey) -> [UInt8]? {
    attempt { () throws(TricoError) in
      guard let start = try find(key, Self.hash(key)).last else { return nil }
      return try stored(at: start, key)?.value
    } ?? nil
  }

  func forEach(_ key: RecordKey, _ body: ([UInt8]) -> Void) {
    // They are found from the last to the first; to hold them all would take memory.
    var starts: [Int] = []
    let first = attempt { () throws(TricoError) in
      var first: [UInt8]?
      var next = try find(key, Self.hash(key)).last
      while let start = next, let record = try stored(at: start, key) {
        starts.append(start)
        first = record.value
        next = record.previous
      }
      return first
    }
    guard let first = first ?? nil else { return }
    body(first)
    for start in starts.dropLast().reversed() {
      let record = attempt { () throws(TricoError) in try stored(at: start, key) }
      guard let record = record ?? nil else { return }
      body(record.value)
    }
  }

  private func attempt<Value>(_ body: () throws(TricoError) -> Value) -> Value? {
    monitor.locked {
      if failure != nil { return nil }
      do throws(TricoError) {
        return try body()
      } catch {
        failure = error
        return nil
      }
    }
  }

  /// The slot of a key, and where its last record begins; nil when it has none yet.
  private func find(
    _ key: RecordKey, _ hash: UInt64
  ) throws(TricoError) -> (slot: Int, last: Int?) {
    var slot = slots.home(of: hash)
    while let entry = try slots.entry(slot) {
      if entry.hash == hash, try stored(at: entry.offset, key) != nil {
        return (slot, entry.offset)
      }
      slot = slots.next(slot)
    }
    return (slot, nil)
  }

  /// The record at a place, if it is one of this key.
  private func stored(at start: Int, _ key: RecordKey) throws(TricoError) -> Stored? {
    // Most records are short: one read fetches them with their length.
    let first = try records.read(start..<min(start + 256, records.count))
    let length = first.withUnsafeBytes {
      16 + Int($0.loadUnaligned(fromByteOffset: 8, as: UInt32.self))
    }
    let whole =
      length <= first.count ? Array(first[..<length]) : try records.read(start..<start + length)
    return whole.withUnsafeBytes { bytes in
      let count = Int(bytes.loadUnaligned(fromByteOffset: 12, as: UInt32.self))
      guard count == key.bytes.count, bytes[16..<16 + count].elementsEqual(key.bytes) else {
        return nil
      }
      let previous = bytes.loadUnaligned(as: UInt64.self)
      return Stored(
        previous: previous == 0 ? nil : Int(previous) - 1, value: Array(bytes[(16 + count)...]))
    }
  }

  /// Pages decide what keys there are, but not which of them meet: the seed is another in each run.
  private static let seed = UInt64.random(in: .min ... .max)

  /// FNV-1a from the seed, mixed once more, as its low bits are used; never zero.
  private static func hash(_ key: RecordKey) -> UInt64 {
    var hash = seed
    for byte in key.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let product = hash.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return (product.high ^ product.low) | 1
  }
}
