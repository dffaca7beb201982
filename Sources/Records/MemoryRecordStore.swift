internal import Synchronization

/// A record store in memory.
public final class MemoryRecordStore: RecordStore {
  private let records = Mutex<[RecordKey: [[UInt8]]]>([:])

  public init() {}

  public func append(_ value: RecordBuffer, to key: RecordKey) {
    let bytes = value.array
    records.withLock { $0[key, default: []].append(bytes) }
  }

  public func last(_ key: RecordKey) -> [UInt8]? { records.withLock { $0[key]?.last } }

  public func forEach(_ key: RecordKey, _ body: ([UInt8]) -> Void) {
    for value in records.withLock({ $0[key] ?? [] }) { body(value) }
  }
}
