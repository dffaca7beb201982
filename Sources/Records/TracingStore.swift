internal import Synchronization

/// A record store that notes what was looked up, so that one can tell later whether the answers are
/// still the same.
///
/// A page is mapped while others are still being read. What it looked up decides whether it has to
/// be mapped again once all of them are known, or in another run.
public final class TracingStore: RecordStore {
  /// One look-up, and a digest of its answer.
  public struct Lookup: Hashable, Sendable {
    public let key: RecordKey
    public let isAll: Bool
    public let digest: UInt64

    public init(key: RecordKey, isAll: Bool, digest: UInt64) {
      self.key = key
      self.isAll = isAll
      self.digest = digest
    }

    /// Whether the answer is the same in `store`.
    public func holds(in store: any RecordStore) -> Bool {
      digest == (isAll ? Self.digest(store.all(key)) : Self.digest(store.last(key)))
    }

    fileprivate static func digest(_ value: [UInt8]?) -> UInt64 { digest(value.map { [$0] } ?? []) }

    /// FNV-1a over the records and their lengths.
    fileprivate static func digest(_ values: [[UInt8]]) -> UInt64 {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for value in values {
        hash = (hash ^ UInt64(value.count)) &* 0x100_0000_01B3
        for byte in value { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      return hash
    }
  }

  private let store: any RecordStore
  private let noted = Mutex<(order: [Lookup], known: Set<Lookup>)>(([], []))

  public init(_ store: any RecordStore) { self.store = store }

  /// Every look-up so far, each once.
  public var lookups: [Lookup] { noted.withLock { $0.order } }

  public func append(_ value: RecordBuffer, to key: RecordKey) { store.append(value, to: key) }

  public func last(_ key: RecordKey) -> [UInt8]? {
    let value = store.last(key)
    note(Lookup(key: key, isAll: false, digest: Lookup.digest(value)))
    return value
  }

  public func all(_ key: RecordKey) -> [[UInt8]] {
    let values = store.all(key)
    note(Lookup(key: key, isAll: true, digest: Lookup.digest(values)))
    return values
  }

  private func note(_ lookup: Lookup) {
    noted.withLock { if $0.known.insert(lookup).inserted { $0.order.append(lookup) } }
  }
}
