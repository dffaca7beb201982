internal import Mechanism
internal import RDF
internal import Records

/// Entities that all pages name.
///
/// What grows with the pages, their remarks and places for each entity, lies in a record store.
struct SharedEntities {
  /// In the order of first use.
  private(set) var order: [IRI] = []
  private var known: Set<IRI> = []
  private(set) var facts: [IRI: EntityFacts] = [:]
  private let store: any RecordStore
  private let editions: EditionIndex

  init(_ store: any RecordStore) {
    self.store = store
    editions = EditionIndex(store)
  }

  mutating func use(_ entity: IRI) {
    if known.insert(entity).inserted { order.append(entity) }
  }

  /// Whether an entity is described somewhere.
  func contains(_ entity: IRI) -> Bool { known.contains(entity) || isDescribedElsewhere(entity) }

  /// Whether an entity is described with its page, as listed series are.
  func isDescribedElsewhere(_ entity: IRI) -> Bool {
    guard ByteOrder.starts(entity.value, with: Self.series) else { return false }
    return editions.owner(ofSeries: String(entity.value.dropFirst(Self.series.count))) != nil
  }

  private static let series = Knowledge.defaultBase + "series/"

  mutating func addFacts(_ entity: IRI, _ change: (inout EntityFacts) -> Void) {
    use(entity)
    change(&facts[entity, default: EntityFacts()])
  }

  /// Adds those of the next page.
  mutating func add(_ page: UsedEntities) {
    for entity in page.order {
      use(entity)
      if let facts = page.facts[entity] {
        self.facts[entity, default: EntityFacts()].add(facts)
      }
    }
    for (tail, issues) in page.issues { append(issues, to: RecordKey("i", tail)) }
    for (tail, spans) in page.spans { append(spans, to: RecordKey("p", tail)) }
  }

  /// Hands over the remarks on what has this tail, each once, in the order of pages.
  func forEachIssue(on tail: String, _ body: (IRI) -> Void) { forEach(RecordKey("i", tail), body) }

  /// Hands over the lines where what has this tail stands, each once, in the order of pages.
  func forEachSpan(of tail: String, _ body: (IRI) -> Void) { forEach(RecordKey("p", tail), body) }

  private func append(_ values: [IRI], to key: RecordKey) {
    let record = RecordBuffer(capacity: 128)
    for value in values { record.append(value) }
    store.append(record, to: key)
  }

  /// A record holds what one page says; no two pages say the same.
  private func forEach(_ key: RecordKey, _ body: (IRI) -> Void) {
    store.forEach(key) { record in
      var seen: Set<IRI> = []
      record.withUnsafeBytes { bytes in
        var cursor = RecordCursor(bytes)
        while let value = cursor.iri() {
          if seen.insert(value).inserted { body(value) }
        }
      }
    }
  }
}
