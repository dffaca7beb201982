/// A dataset in memory: statements by the numbers of their terms, each once, in order of arrival.
public final class QuadTable {
  /// A statement.
  package struct Entry: Hashable {
    package let subject: UInt32
    package let predicate: UInt32
    package let object: UInt32
    /// Zero for the default graph.
    package let graph: UInt32
  }

  /// The terms.
  package let terms = TermTable()
  /// The statements.
  package private(set) var entries: [Entry] = []
  /// Open addressing: indices plus one, zero where free. At least half are free.
  private var buckets = [UInt32](repeating: 0, count: 1 << 10)

  /// An empty dataset.
  public init() {}

  /// How many statements there are.
  public var count: Int { entries.count }

  /// Adds a statement; false when it was there already.
  @discardableResult
  public func insert(_ quad: QuadView) -> Bool {
    insert(
      Entry(
        subject: terms.intern(quad.subject), predicate: terms.intern(quad.predicate),
        object: terms.intern(quad.object), graph: quad.graph.map(terms.intern) ?? 0))
  }

  /// Whether the statement is there.
  package func contains(_ quad: QuadView) -> Bool {
    guard let subject = terms.find(quad.subject), let predicate = terms.find(quad.predicate),
      let object = terms.find(quad.object)
    else { return false }
    var graph: UInt32 = 0
    if let name = quad.graph {
      guard let number = terms.find(name) else { return false }
      graph = number
    }
    let entry = Entry(subject: subject, predicate: predicate, object: object, graph: graph)
    return buckets[bucket(for: entry)] != 0
  }

  /// Hands every statement on, in order of arrival.
  ///
  /// - Parameter body: takes each statement; what it throws ends the walk.
  public func forEach(_ body: (QuadView) throws -> Void) rethrows {
    for index in entries.indices { try body(view(index)) }
  }

  /// A view of the statement at an index, good as long as the table.
  package func view(_ index: Int) -> QuadView {
    let entry = entries[index]
    return QuadView(
      terms.view(entry.subject), terms.view(entry.predicate), terms.view(entry.object),
      graph: entry.graph == 0 ? nil : terms.view(entry.graph))
  }

  /// For every number of a term its place in the order of terms; zero for the default graph.
  func ranks() -> [UInt32] {
    var ranks = [UInt32](repeating: 0, count: terms.count + 1)
    guard terms.count > 0 else { return ranks }
    let sorted = (1...UInt32(terms.count)).sorted { terms.compare($0, $1) < 0 }
    for (place, number) in sorted.enumerated() { ranks[Int(number)] = UInt32(place + 1) }
    return ranks
  }

  private func insert(_ entry: Entry) -> Bool {
    let place = bucket(for: entry)
    if buckets[place] != 0 { return false }
    entries.append(entry)
    buckets[place] = UInt32(entries.count)
    if entries.count * 2 > buckets.count { rehash() }
    return true
  }

  /// The bucket that holds the statement, or the free one where it belongs.
  private func bucket(for entry: Entry) -> Int {
    let mask = buckets.count - 1
    var place = Self.hash(entry) & mask
    while buckets[place] != 0, entries[Int(buckets[place]) - 1] != entry {
      place = (place + 1) & mask
    }
    return place
  }

  private func rehash() {
    buckets = [UInt32](repeating: 0, count: buckets.count * 2)
    let mask = buckets.count - 1
    for (index, entry) in entries.enumerated() {
      var place = Self.hash(entry) & mask
      while buckets[place] != 0 { place = (place + 1) & mask }
      buckets[place] = UInt32(index + 1)
    }
  }

  private static func hash(_ entry: Entry) -> Int {
    let first = UInt64(entry.subject) << 32 | UInt64(entry.object)
    let second = UInt64(entry.graph) << 32 | UInt64(entry.predicate)
    let product = (first ^ 0x9E37_79B9_7F4A_7C15)
      .multipliedFullWidth(by: second ^ 0xD6E8_FEB8_6659_FD93)
    return Int(truncatingIfNeeded: (product.high ^ product.low) >> 20)
  }
}
