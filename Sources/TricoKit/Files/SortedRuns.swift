internal import RDF
internal import Records

/// Records sorted by their keys in memory that does not grow with them: what is too much waits in
/// sorted runs in a temporary file.
///
/// Of several records with one key the one with the lowest number stays.
final class SortedRuns {
  private struct Entry {
    let start: Int
    let keyCount: UInt32
    let tailCount: UInt32
    let number: UInt64
  }

  private let limit: Int
  private var records: RecordBuffer
  private var entries: [Entry] = []
  private let file = SpillFile(limit: 1 << 16)
  /// Where the runs lie in the file.
  private var runs: [Range<Int>] = []

  /// - Parameter limit: how many bytes of memory to use, about.
  init(limit: Int) {
    self.limit = max(limit, 1 << 12)
    // Growing would need the old memory beside the new; what is not used costs nothing.
    records = RecordBuffer(capacity: self.limit + 1 << 16)
  }

  /// Adds a record.
  ///
  /// - Parameters:
  ///   - number: decides between records with one key.
  ///   - key: appends the key.
  ///   - tail: appends what else there is.
  /// - Throws: `TricoError.inputOutput` when the temporary file cannot be written.
  func add(
    number: UInt64, key: (RecordBuffer) -> Void, tail: (RecordBuffer) -> Void
  ) throws {
    let start = records.count
    key(records)
    let middle = records.count
    tail(records)
    entries.append(
      Entry(
        start: start, keyCount: UInt32(middle - start), tailCount: UInt32(records.count - middle),
        number: number))
    if records.count + entries.count * MemoryLayout<Entry>.stride >= limit { try spill() }
  }

  /// Hands every key on once, in order, with the tail and number of its first record, and ends with
  /// nothing kept.
  ///
  /// - Throws: What `body` throws, or `TricoError.inputOutput`.
  func forEach(
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UInt64) throws -> Void
  ) throws {
    if runs.isEmpty {
      try forEachEntry { try body($0, $1, $2) }
      return
    }
    try spill()
    records = RecordBuffer()
    entries = []
    // What is read comes beside what is left of the last piece, which takes as much again.
    let share = max(limit / (2 * runs.count), 1 << 12)
    var open = try runs.compactMap { try RunCursor(file, $0, chunk: share) }
    // A heap: the first comes before both that are below it.
    for place in open.indices.reversed() { sink(&open, place) }
    var last: [UInt8]?
    while let first = open.first {
      try first.withCurrent { key, tail, number in
        if let last, key.elementsEqual(last) { return }
        last = Array(key)
        try body(key, tail, number)
      }
      if try !first.advance() {
        open.swapAt(0, open.count - 1)
        open.removeLast()
      }
      if !open.isEmpty { sink(&open, 0) }
    }
  }

  private func sink(_ heap: inout [RunCursor], _ place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < heap.count && heap[child].precedes(heap[least]) { least = child }
      if least == place { return }
      heap.swapAt(least, place)
      place = least
    }
  }

  /// Hands on what is in memory, sorted, each key once.
  private func forEachEntry(
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UInt64) throws -> Void
  ) throws {
    try records.withBytes { bytes in
      func key(_ entry: Entry) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
          rebasing: bytes[entry.start..<entry.start + Int(entry.keyCount)])
      }
      entries.sort {
        let order = ByteOrder.compare(key($0), key($1))
        return order == 0 ? $0.number < $1.number : order < 0
      }
      var last: Entry?
      for entry in entries {
        if let last, ByteOrder.equal(key(last), key(entry)) { continue }
        last = entry
        let end = entry.start + Int(entry.keyCount)
        let tail = UnsafeRawBufferPointer(rebasing: bytes[end..<end + Int(entry.tailCount)])
        try body(key(entry), tail, entry.number)
      }
    }
  }

  /// Puts what is in memory away as one more run.
  private func spill() throws {
    guard !entries.isEmpty else { return }
    let start = file.count
    let buffer = RecordBuffer(capacity: 1 << 17)
    try forEachEntry { key, tail, number in
      buffer.append(wide: number)
      buffer.append(text: key)
      buffer.append(text: tail)
      if buffer.count >= 1 << 16 {
        try file.append(buffer.array)
        buffer.removeAll()
      }
    }
    try file.append(buffer.array)
    runs.append(start..<file.count)
    entries.removeAll(keepingCapacity: true)
    records.removeAll()
  }
}

/// Goes through a run.
private final class RunCursor {
  private let file: SpillFile
  private var range: Range<Int>
  private let chunk: Int
  private var bytes: [UInt8] = []
  private var next = 0
  /// Where key and tail of the current record lie in `bytes`.
  private var key = 0..<0
  private var tail = 0..<0
  private var number: UInt64 = 0

  /// Nil for a run without records.
  init?(_ file: SpillFile, _ range: Range<Int>, chunk: Int) throws {
    self.file = file
    self.range = range
    self.chunk = chunk
    if try !advance() { return nil }
  }

  /// Goes to the next record; false at the end.
  func advance() throws -> Bool {
    guard try fill(8 + 4) else { return false }
    number = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: next, as: UInt64.self) }
    let keyCount = count(at: next + 8)
    _ = try fill(8 + 4 + keyCount + 4)
    let tailCount = count(at: next + 12 + keyCount)
    _ = try fill(8 + 4 + keyCount + 4 + tailCount)
    key = next + 12..<next + 12 + keyCount
    tail = key.upperBound + 4..<key.upperBound + 4 + tailCount
    next = tail.upperBound
    return true
  }

  func withCurrent(
    _ body: (UnsafeRawBufferPointer, UnsafeRawBufferPointer, UInt64) throws -> Void
  ) throws {
    try bytes.withUnsafeBytes {
      try body(
        UnsafeRawBufferPointer(rebasing: $0[key]), UnsafeRawBufferPointer(rebasing: $0[tail]),
        number)
    }
  }

  func precedes(_ other: RunCursor) -> Bool {
    let order = bytes.withUnsafeBytes { left in
      other.bytes.withUnsafeBytes { right in
        ByteOrder.compare(
          UnsafeRawBufferPointer(rebasing: left[key]),
          UnsafeRawBufferPointer(rebasing: right[other.key]))
      }
    }
    return order == 0 ? number < other.number : order < 0
  }

  private func count(at place: Int) -> Int {
    Int(bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: place, as: UInt32.self) })
  }

  /// Makes sure that so many bytes are there behind `next`; false when the run has no more.
  private func fill(_ count: Int) throws -> Bool {
    if bytes.count - next >= count { return true }
    bytes.removeFirst(next)
    next = 0
    let wanted = min(max(chunk, count), range.count)
    bytes += try file.read(range.lowerBound..<range.lowerBound + wanted)
    range = range.lowerBound + wanted..<range.upperBound
    return bytes.count >= count
  }
}
