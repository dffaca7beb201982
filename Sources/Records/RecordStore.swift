/// Records under keys, for what grows with the number of pages.
///
/// Keys and values are bytes. Under one key there may be several records; they keep their order.
/// Any number of tasks may read while one of them writes.
public protocol RecordStore: AnyObject, Sendable {
  /// Adds a record under a key.
  func append(_ value: RecordBuffer, to key: RecordKey)

  /// The record that was added last under a key, or nil.
  func last(_ key: RecordKey) -> [UInt8]?

  /// Hands over every record under a key, in the order in which they were added.
  func forEach(_ key: RecordKey, _ body: ([UInt8]) -> Void)
}

extension RecordStore {
  /// All records under a key, in the order in which they were added.
  public func all(_ key: RecordKey) -> [[UInt8]] {
    var values: [[UInt8]] = []
    forEach(key) { values.append($0) }
    return values
  }
}

/// A key of a record store: what kind of record it is, and whose.
public struct RecordKey: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ kind: Unicode.Scalar, _ name: String) {
    var bytes = [UInt8(truncatingIfNeeded: kind.value)]
    bytes.append(contentsOf: name.utf8)
    self.bytes = bytes
  }

  public init(bytes: [UInt8]) { self.bytes = bytes }
}
