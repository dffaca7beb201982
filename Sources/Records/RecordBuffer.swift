/// Bytes that grow at the end, written as numbers and as texts with their lengths.
///
/// What `RecordCursor` reads again, from memory or from a file.
public final class RecordBuffer {
  private var memory: UnsafeMutableRawBufferPointer
  /// How many bytes there are.
  public private(set) var count = 0

  /// An empty buffer.
  public init(capacity: Int = 1 << 12) {
    memory = .allocate(byteCount: capacity, alignment: 16)
  }

  /// A buffer of these bytes.
  public convenience init(_ bytes: UnsafeRawBufferPointer) {
    self.init(capacity: max(bytes.count, 64))
    append(bytes)
  }

  deinit { memory.deallocate() }

  /// Lends the bytes to `body`, which must not change them.
  @inline(__always)
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    defer { withExtendedLifetime(self) {} }
    return try body(UnsafeRawBufferPointer(rebasing: memory[..<count]))
  }

  /// A copy of the bytes.
  public var array: [UInt8] { withBytes { Array($0) } }

  /// Forgets all bytes and keeps the memory.
  public func removeAll() { count = 0 }

  /// Appends one byte.
  @inline(__always)
  public func append(_ byte: UInt8) {
    reserve(1)
    memory[count] = byte
    count += 1
  }

  /// Appends a number below 2³² in four bytes.
  @inline(__always)
  public func append(number: Int) {
    reserve(4)
    memory.storeBytes(of: UInt32(number), toByteOffset: count, as: UInt32.self)
    count += 4
  }

  /// Appends a number of any size.
  public func append(wide number: UInt64) {
    reserve(8)
    memory.storeBytes(of: number, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// Appends bytes behind their number.
  @inline(__always)
  public func append(text bytes: UnsafeRawBufferPointer) {
    append(number: bytes.count)
    append(bytes)
  }

  /// Appends the UTF-8 form of a text behind its length.
  @inline(__always)
  public func append(text: String) { text.withUTF8Bytes { append(text: $0) } }

  /// Appends a text, or that there is none.
  public func append(optional text: String?) {
    append(text == nil ? 0 : 1)
    if let text { append(text: text) }
  }

  /// Appends bytes as they are.
  @inline(__always)
  public func append(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress, bytes.count > 0 else { return }
    reserve(bytes.count)
    memory.baseAddress?.advanced(by: count).copyMemory(from: start, byteCount: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  private func reserve(_ more: Int) {
    if count + more > memory.count { grow(more) }
  }

  @inline(never)
  private func grow(_ more: Int) {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(memory.count * 2, count + more), alignment: 16)
    withBytes { larger.copyMemory(from: $0) }
    memory.deallocate()
    memory = larger
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
