internal import Records

/// How often each of a few names occurs.
public final class NameCounter {
  private var names = NameTable()
  private let bytes = RecordBuffer(capacity: 512)
  private var counts: [Int] = []
  private var ranges: [Range<Int>] = []

  public init() {}

  /// Counts a name once more.
  public func add(_ name: UnsafeRawBufferPointer) {
    if let number = bytes.withBytes({ names.find(name, in: $0) }) {
      counts[number] += 1
      return
    }
    let start = bytes.count
    bytes.append(name)
    ranges.append(start..<bytes.count)
    let range = start..<bytes.count
    _ = bytes.withBytes { names.add(range, in: $0) }
    counts.append(1)
  }

  /// Hands every name to `body` with its count, in order of first occurrence.
  public func forEach(_ body: (String, Int) -> Void) {
    for (range, count) in zip(ranges, counts) {
      body(bytes.withBytes { String(decoding: $0[range], as: UTF8.self) }, count)
    }
  }
}
