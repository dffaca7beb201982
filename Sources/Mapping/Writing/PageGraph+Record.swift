public import Mechanism
internal import Ontology
internal import RDF
public import Records

// Pages wait as bytes until all of them are known, and stay as bytes from one run to the next.

extension PageGraph {
  /// Writes everything as bytes. Equal pages give equal bytes.
  public func write(to record: RecordBuffer) {
    record.append(optional: source?.value)
    triples.withBytes { record.append(text: $0) }
    statistics.write(to: record)
    entities.write(to: record)
    record.append(number: versions.count)
    for version in versions {
      record.append(version.instrument)
      record.append(wide: UInt64(truncatingIfNeeded: version.year))
    }
    record.append(number: supplements.count)
    for supplement in supplements {
      record.append(text: supplement.subject)
      EntityFacts.write(supplement.links, to: record)
    }
  }

  /// A page's graph from bytes; nil when they are not what `write` makes.
  ///
  /// - Parameters:
  ///   - cursor: the bytes.
  ///   - knowledge: what it was mapped with.
  ///   - options: what it was mapped with.
  public init?(_ cursor: inout RecordCursor, knowledge: Knowledge, options: MappingOptions) {
    guard let source = cursor.optional(), let bytes = cursor.text(),
      let triples = TripleBuffer(bytes),
      let statistics = GraphStatistics(
        &cursor, base: options.base, targets: knowledge.linkedDatasets),
      let entities = UsedEntities(&cursor), let count = cursor.number()
    else { return nil }
    var versions: [VersionYear] = []
    for _ in 0..<count {
      guard let instrument = cursor.iri(), let year = cursor.wide() else { return nil }
      versions.append(VersionYear(instrument: instrument, year: Int(truncatingIfNeeded: year)))
    }
    guard let supplementCount = cursor.number() else { return nil }
    var supplements: [Supplement] = []
    for _ in 0..<supplementCount {
      guard let subject = cursor.string(), let links = EntityFacts.links(&cursor) else {
        return nil
      }
      supplements.append(Supplement(subject: subject, links: links))
    }
    self.init(
      source: source.map { IRI($0) }, triples: triples, statistics: statistics,
      entities: entities, versions: versions, supplements: supplements)
  }
}

extension GraphStatistics {
  func write(to record: RecordBuffer) {
    for count in [triples, subjects, entities] { record.append(number: count) }
    Self.write(classes, to: record)
    Self.write(properties, to: record)
    record.append(number: links.count)
    for (target, predicates) in links.sorted(by: { $0.key < $1.key }) {
      record.append(target)
      Self.write(predicates, to: record)
    }
  }

  init?(_ cursor: inout RecordCursor, base: String, targets: [(dataset: IRI, space: String)]) {
    self.init(base: base, targets: targets)
    guard let triples = cursor.number(), let subjects = cursor.number(),
      let entities = cursor.number(), let classes = Self.counts(&cursor),
      let properties = Self.counts(&cursor), let count = cursor.number()
    else { return nil }
    var links: [IRI: [IRI: Int]] = [:]
    for _ in 0..<count {
      guard let target = cursor.iri(), let predicates = Self.counts(&cursor) else { return nil }
      links[target] = predicates
    }
    set(triples, subjects, entities, classes, properties, links)
  }

  private static func write(_ counts: [IRI: Int], to record: RecordBuffer) {
    record.append(number: counts.count)
    for (name, count) in counts.sorted(by: { $0.key < $1.key }) {
      record.append(name)
      record.append(number: count)
    }
  }

  private static func counts(_ cursor: inout RecordCursor) -> [IRI: Int]? {
    guard let number = cursor.number() else { return nil }
    var counts: [IRI: Int] = [:]
    for _ in 0..<number {
      guard let name = cursor.iri(), let count = cursor.number() else { return nil }
      counts[name] = count
    }
    return counts
  }
}

extension EntityFacts {
  func write(to record: RecordBuffer) {
    record.append(number: types.count)
    for type in types { record.append(type) }
    record.append(number: names.count)
    for name in names { record.append(text: name) }
    Self.write(links, to: record)
  }

  fileprivate static func write(_ links: [Link], to record: RecordBuffer) {
    record.append(number: links.count)
    for link in links {
      record.append(link.predicate)
      record.append(link.object)
    }
  }

  fileprivate static func links(_ cursor: inout RecordCursor) -> [Link]? {
    guard let count = cursor.number() else { return nil }
    var links: [Link] = []
    for _ in 0..<count {
      guard let predicate = cursor.iri(), let object = cursor.term() else { return nil }
      links.append(Link(predicate: predicate, object: object))
    }
    return links
  }

  init?(_ cursor: inout RecordCursor) {
    self.init()
    guard let typeCount = cursor.number() else { return nil }
    for _ in 0..<typeCount {
      guard let type = cursor.iri() else { return nil }
      types.append(type)
    }
    guard let nameCount = cursor.number() else { return nil }
    for _ in 0..<nameCount {
      guard let name = cursor.string() else { return nil }
      add(name: name)
    }
    guard let links = Self.links(&cursor) else { return nil }
    for one in links { link(one.predicate, one.object) }
  }
}

extension EditionIndex {
  /// Notes what a page has to say of subjects that earlier pages describe.
  public func note(_ supplements: [PageGraph.Supplement]) {
    for supplement in supplements {
      let record = RecordBuffer(capacity: 256)
      EntityFacts.write(supplement.links, to: record)
      store.append(record, to: RecordKey("u", supplement.subject))
    }
  }

  /// What later pages have to say of a subject that is described with its page.
  func supplements(to subject: String) -> [EntityFacts.Link] {
    store.all(RecordKey("u", subject)).flatMap { record in
      record.withUnsafeBytes { bytes in
        var cursor = RecordCursor(bytes)
        return EntityFacts.links(&cursor) ?? []
      }
    }
  }
}
