/// Bytes that grow at the end, for text under construction.
///
/// An array serves as plain memory behind a fill mark of its own: appending is one capacity check
/// and one copy, about a third of the cost of `Array.append(contentsOf:)`, and emptying keeps the
/// memory.
public struct ByteBuffer: Sendable {
  private var memory: [UInt8]

  /// How many bytes there are.
  public private(set) var count = 0

  /// An empty buffer with room for `capacity` bytes.
  public init(capacity: Int = 256) { memory = [UInt8](repeating: 0, count: max(capacity, 16)) }

  /// The bytes as text, for messages and tests.
  public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Appends one byte.
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Appends a copy of `bytes`.
  @inline(__always)
  public mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    memory.withUnsafeMutableBytes { memory in
      UnsafeMutableRawBufferPointer(rebasing: memory[count..<count + bytes.count])
        .copyMemory(from: bytes)
    }
    count += bytes.count
  }

  /// Appends a copy of `bytes` between two constant texts, in one step.
  @inline(__always)
  mutating func append(
    _ bytes: UnsafeRawBufferPointer, between open: StaticString, and close: StaticString
  ) {
    let start = count + open.utf8CodeUnitCount
    let end = start + bytes.count
    let newCount = end + close.utf8CodeUnitCount
    reserve(newCount - count)
    memory.withUnsafeMutableBytes { memory in
      memory.baseAddress?.advanced(by: count)
        .copyMemory(from: open.utf8Start, byteCount: open.utf8CodeUnitCount)
      UnsafeMutableRawBufferPointer(rebasing: memory[start..<end]).copyMemory(from: bytes)
      memory.baseAddress?.advanced(by: end)
        .copyMemory(from: close.utf8Start, byteCount: close.utf8CodeUnitCount)
    }
    count = newCount
  }

  /// Appends the UTF-8 form of `text`.
  public mutating func append(_ text: String) {
    text.withUTF8Bytes { append($0) }
  }

  /// Appends constant text.
  @inline(__always)
  public mutating func append(_ text: StaticString) {
    append(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends the bytes `range` of another buffer.
  mutating func append(_ other: ByteBuffer, _ range: Range<Int>) {
    // Slices of raw buffers are checked in debug builds only.
    precondition(range.lowerBound >= 0 && range.upperBound <= other.count)
    other.withBytes { append(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Appends all bytes of another buffer.
  mutating func append(_ other: ByteBuffer) { other.withBytes { append($0) } }

  /// Drops all bytes from `mark` on, and keeps the memory.
  mutating func truncate(to mark: Int) { count = min(mark, count) }

  /// The byte at `index`.
  subscript(_ index: Int) -> UInt8 {
    precondition(index < count)
    return memory[index]
  }

  /// Lends the bytes to `body`.
  @inline(__always)
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try memory.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if count + more > memory.count { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    let target = max(memory.count * 2, count + more)
    memory.append(contentsOf: repeatElement(0, count: target - memory.count))
  }
}

extension String {
  /// Lends the UTF-8 bytes to `body`, without a copy for every string of the native kind.
  @inline(__always)
  func withUTF8Bytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable({
      try body(UnsafeRawBufferPointer($0))
    }) {
      return result
    }
    return try Array(utf8).withUnsafeBytes(body)
  }
}
