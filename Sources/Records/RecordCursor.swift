/// Reads what a `RecordBuffer` holds, and takes nothing for granted: nil wherever the bytes end too
/// early.
public struct RecordCursor {
  private let bytes: UnsafeRawBufferPointer
  private var next = 0

  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// Whether everything was read.
  public var isAtEnd: Bool { next == bytes.count }

  public mutating func byte() -> UInt8? {
    guard next < bytes.count else { return nil }
    defer { next += 1 }
    return bytes[next]
  }

  public mutating func number() -> Int? {
    guard bytes.count - next >= 4 else { return nil }
    defer { next += 4 }
    return Int(bytes.loadUnaligned(fromByteOffset: next, as: UInt32.self))
  }

  public mutating func wide() -> UInt64? {
    guard bytes.count - next >= 8 else { return nil }
    defer { next += 8 }
    return bytes.loadUnaligned(fromByteOffset: next, as: UInt64.self)
  }

  /// The bytes of a text.
  public mutating func text() -> UnsafeRawBufferPointer? {
    guard let count = number(), bytes.count - next >= count else { return nil }
    defer { next += count }
    return UnsafeRawBufferPointer(rebasing: bytes[next..<next + count])
  }

  public mutating func string() -> String? {
    text().map { String(decoding: $0, as: UTF8.self) }
  }

  /// A text that may be absent: nil inside when it is, nil outside when the bytes are broken.
  public mutating func optional() -> String?? {
    switch byte() {
    case 0: .some(nil)
    case 1: string().map { .some($0) }
    default: nil
    }
  }
}

extension [UInt8] {
  /// Lends a cursor over the bytes to `body`.
  public func withCursor<Value>(_ body: (inout RecordCursor) -> Value?) -> Value? {
    withUnsafeBytes { bytes in
      var cursor = RecordCursor(bytes)
      return body(&cursor)
    }
  }
}
