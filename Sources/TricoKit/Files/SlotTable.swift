#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A hash table of offsets by open addressing, in memory while it is small and in a temporary file
/// from then on. Slots are sixteen bytes: a hash that is not zero, and an offset.
final class SlotTable {
  struct Entry {
    let hash: UInt64
    let offset: Int
  }

  private var memory: [UInt64]
  private var descriptor: Int32 = -1
  private var size: Int
  private var used = 0
  /// The most slots in memory.
  private let limit: Int

  /// An empty table that keeps up to `limit` slots, a power of two, in memory.
  init(limit: Int = 1 << 18) {
    self.limit = limit
    size = min(1 << 10, limit)
    memory = [UInt64](repeating: 0, count: 2 * size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Where the search for a hash begins.
  func home(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 1) & (size - 1) }

  /// Where the search goes on.
  func next(_ slot: Int) -> Int { (slot + 1) & (size - 1) }

  /// What a slot holds, or nil when it is free.
  func entry(_ slot: Int) throws(TricoError) -> Entry? {
    let (hash, offset) = try read(slot)
    return hash == 0 ? nil : Entry(hash: hash, offset: Int(offset))
  }

  /// Fills a slot.
  func set(_ slot: Int, hash: UInt64, offset: Int, isNew: Bool) throws(TricoError) {
    try write(slot, hash, UInt64(offset))
    guard isNew else { return }
    used += 1
    if used * 2 > size { try grow() }
  }

  /// Moves everything to a table of twice the size.
  private func grow() throws(TricoError) {
    let old = (memory: memory, descriptor: descriptor, size: size)
    defer { if old.descriptor >= 0 { close(old.descriptor) } }
    size *= 2
    if size <= limit {
      memory = [UInt64](repeating: 0, count: 2 * size)
    } else {
      memory = []
      descriptor = try SpillFile.temporaryFile()
      guard ftruncate(descriptor, off_t(16 * size)) == 0 else {
        throw FileSystem.temporary()
      }
    }
    for slot in 0..<old.size {
      let (hash, offset) =
        old.descriptor < 0
        ? (old.memory[2 * slot], old.memory[2 * slot + 1]) : try Self.read(old.descriptor, slot)
      if hash == 0 { continue }
      var free = home(of: hash)
      while try read(free).hash != 0 { free = next(free) }
      try write(free, hash, offset)
    }
  }

  private func read(_ slot: Int) throws(TricoError) -> (hash: UInt64, offset: UInt64) {
    descriptor < 0
      ? (memory[2 * slot], memory[2 * slot + 1]) : try Self.read(descriptor, slot)
  }

  private static func read(
    _ descriptor: Int32, _ slot: Int
  ) throws(TricoError) -> (hash: UInt64, offset: UInt64) {
    var entry: (hash: UInt64, offset: UInt64) = (0, 0)
    let count = withUnsafeMutableBytes(of: &entry) {
      pread(descriptor, $0.baseAddress, 16, off_t(16 * slot))
    }
    guard count == 16 else { throw FileSystem.temporary() }
    return entry
  }

  private func write(_ slot: Int, _ hash: UInt64, _ offset: UInt64) throws(TricoError) {
    guard descriptor >= 0 else {
      memory[2 * slot] = hash
      memory[2 * slot + 1] = offset
      return
    }
    var entry = (hash: hash, offset: offset)
    let count = withUnsafeBytes(of: &entry) {
      pwrite(descriptor, $0.baseAddress, 16, off_t(16 * slot))
    }
    guard count == 16 else { throw FileSystem.temporary() }
  }
}
