internal import RDF

/// What pages print about an entity that the authority file may know too.
struct EntityFacts {
  /// Classes, for entities that only a page names; the reused classes above them follow.
  var types: [IRI] = []
  /// Names as printed; the first is the preferred one where no authority gives one.
  var names: [String] = []
  /// Further triples, predicate and object.
  var links: [(predicate: IRI, object: Term)] = []
}

/// Entities that the pages name, in the order of first use.
struct UsedEntities {
  private(set) var order: [IRI] = []
  private var known: Set<IRI> = []
  private var elsewhere: Set<IRI> = []
  private(set) var facts: [IRI: EntityFacts] = [:]
  /// Remarks by tail.
  private(set) var issues: [String: [IRI]] = [:]
  /// Spans by tail.
  private(set) var spans: [String: [IRI]] = [:]

  mutating func use(_ entity: IRI) {
    if known.insert(entity).inserted { order.append(entity) }
  }

  func contains(_ entity: IRI) -> Bool { known.contains(entity) || elsewhere.contains(entity) }

  /// Notes that an entity is described with its page, as listed series are.
  mutating func describeElsewhere(_ entity: IRI) { elsewhere.insert(entity) }

  func isDescribedElsewhere(_ entity: IRI) -> Bool { elsewhere.contains(entity) }

  mutating func addFacts(_ entity: IRI, _ change: (inout EntityFacts) -> Void) {
    use(entity)
    change(&facts[entity, default: EntityFacts()])
  }

  mutating func addIssues(_ issues: [String: [IRI]], spans: [String: [IRI]]) {
    self.issues.merge(issues) { $0 + $1 }
    self.spans.merge(spans) { $0 + $1 }
  }
}
