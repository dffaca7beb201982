internal import RDF
internal import Records

/// Entities that one page names.
struct UsedEntities: Sendable {
  /// In the order of first use.
  private(set) var order: [IRI] = []
  private var known: Set<IRI> = []
  private(set) var facts: [IRI: EntityFacts] = [:]
  /// Remarks by tail.
  private(set) var issues: [String: [IRI]] = [:]
  /// Spans by tail.
  private(set) var spans: [String: [IRI]] = [:]

  mutating func use(_ entity: IRI) {
    if known.insert(entity).inserted { order.append(entity) }
  }

  mutating func addFacts(_ entity: IRI, _ change: (inout EntityFacts) -> Void) {
    use(entity)
    change(&facts[entity, default: EntityFacts()])
  }

  mutating func addIssues(_ issues: [String: [IRI]], spans: [String: [IRI]]) {
    self.issues.merge(issues) { $0 + $1 }
    self.spans.merge(spans) { $0 + $1 }
  }
}

extension UsedEntities {
  func write(to record: RecordBuffer) {
    record.append(number: order.count)
    for entity in order {
      record.append(entity)
      record.append(facts[entity] == nil ? 0 : 1)
      facts[entity]?.write(to: record)
    }
    Self.write(issues, to: record)
    Self.write(spans, to: record)
  }

  init?(_ cursor: inout RecordCursor) {
    guard let count = cursor.number() else { return nil }
    for _ in 0..<count {
      guard let entity = cursor.iri(), let hasFacts = cursor.byte() else { return nil }
      use(entity)
      if hasFacts == 0 { continue }
      guard let facts = EntityFacts(&cursor) else { return nil }
      self.facts[entity] = facts
    }
    guard let issues = Self.lists(&cursor), let spans = Self.lists(&cursor) else { return nil }
    (self.issues, self.spans) = (issues, spans)
  }

  private static func write(_ lists: [String: [IRI]], to record: RecordBuffer) {
    record.append(number: lists.count)
    for (tail, values) in lists.sorted(by: { ByteOrder.less($0.key, $1.key) }) {
      record.append(text: tail)
      record.append(number: values.count)
      for value in values { record.append(value) }
    }
  }

  private static func lists(_ cursor: inout RecordCursor) -> [String: [IRI]]? {
    guard let number = cursor.number() else { return nil }
    var lists: [String: [IRI]] = [:]
    for _ in 0..<number {
      guard let tail = cursor.string(), let count = cursor.number() else { return nil }
      var values: [IRI] = []
      for _ in 0..<count {
        guard let value = cursor.iri() else { return nil }
        values.append(value)
      }
      lists[tail] = values
    }
    return lists
  }
}
