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
      var digest = Digest()
      if isAll {
        store.forEach(key) { digest.add($0) }
      } else if let value = store.last(key) {
        digest.add(value)
      }
      return digest.value == self.digest
    }
  }

  /// FNV-1a over records and their lengths.
  private struct Digest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ record: [UInt8]) {
      value = (value ^ UInt64(record.count)) &* 0x100_0000_01B3
      for byte in record { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
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
    var digest = Digest()
    if let value { digest.add(value) }
    note(Lookup(key: key, isAll: false, digest: digest.value))
    return value
  }

  public func forEach(_ key: RecordKey, _ body: ([UInt8]) -> Void) {
    var digest = Digest()
    store.forEach(key) { record in
      digest.add(record)
      body(record)
    }
    note(Lookup(key: key, isAll: true, digest: digest.value))
  }

  private func note(_ lookup: Lookup) {
    noted.withLock { if $0.known.insert(lookup).inserted { $0.order.append(lookup) } }
  }
}
