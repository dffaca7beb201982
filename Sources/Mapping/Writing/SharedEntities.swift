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

  /// The remarks on what has this tail, in the order of pages.
  func issues(on tail: String) -> [IRI] { all(RecordKey("i", tail)) }

  /// The lines where what has this tail stands, in the order of pages.
  func spans(of tail: String) -> [IRI] { all(RecordKey("p", tail)) }

  private func append(_ values: [IRI], to key: RecordKey) {
    let record = RecordBuffer(capacity: 128)
    for value in values { record.append(value) }
    store.append(record, to: key)
  }

  private func all(_ key: RecordKey) -> [IRI] {
    store.all(key).flatMap { record in
      record.withUnsafeBytes { bytes in
        var cursor = RecordCursor(bytes)
        var values: [IRI] = []
        while let value = cursor.iri() { values.append(value) }
        return values
      }
    }
  }
}
