internal import Ontology
internal import RDF

/// What a graph holds, counted while it is written: the numbers of its VoID description.
struct GraphStatistics: Equatable, Sendable {
  private(set) var triples = 0
  /// Distinct subjects, each of which is described in one go.
  private(set) var subjects = 0
  /// Subjects among the data, whose identifiers begin with the base.
  private(set) var entities = 0
  /// Instances by class.
  private(set) var classes: [IRI: Int] = [:]
  /// Triples by predicate.
  private(set) var properties: [IRI: Int] = [:]
  /// Links to another dataset by its identifier, and in it by predicate.
  private(set) var links: [IRI: [IRI: Int]] = [:]

  /// Where links lead: identifiers of datasets, and how those of their entities begin.
  private let targets: [(dataset: IRI, space: String)]
  private let base: String

  init(base: String, targets: [(dataset: IRI, space: String)]) {
    self.base = base
    self.targets = targets
  }

  static func == (lhs: GraphStatistics, rhs: GraphStatistics) -> Bool {
    lhs.triples == rhs.triples && lhs.subjects == rhs.subjects && lhs.entities == rhs.entities
      && lhs.classes == rhs.classes && lhs.properties == rhs.properties && lhs.links == rhs.links
  }

  /// Takes over numbers that were counted before.
  mutating func set(
    _ triples: Int, _ subjects: Int, _ entities: Int, _ classes: [IRI: Int],
    _ properties: [IRI: Int], _ links: [IRI: [IRI: Int]]
  ) {
    (self.triples, self.subjects, self.entities) = (triples, subjects, entities)
    (self.classes, self.properties, self.links) = (classes, properties, links)
  }

  /// Counts what another part of the graph holds.
  mutating func add(_ other: GraphStatistics) {
    triples += other.triples
    subjects += other.subjects
    entities += other.entities
    classes.merge(other.classes, uniquingKeysWith: +)
    properties.merge(other.properties, uniquingKeysWith: +)
    for (target, predicates) in other.links {
      links[target, default: [:]].merge(predicates, uniquingKeysWith: +)
    }
  }

  /// Counts triples, of which those about one subject stand together, each once.
  ///
  /// A buffer numbers its predicates, so that counting one is an addition and no look-up: that took
  /// a twentieth of an export.
  ///
  /// - Parameters:
  ///   - buffer: the triples.
  ///   - withMentions: whether mentions count as well.
  mutating func add(_ buffer: TripleBuffer, withMentions: Bool) {
    var predicates: [(count: Int, name: IRI?)] = []
    let classes = NameCounter()
    let links = targets.map { _ in NameCounter() }
    let base = Array(base.utf8)
    let spaces = targets.map { Array($0.space.utf8) }
    let type = Array(RDFVocabulary.type.value.utf8)
    var typeNumber = -1
    buffer.forEach { triple in
      guard withMentions || triple.part == .main else { return }
      triples += 1
      if triple.isFirst {
        subjects += 1
        if triple.subjectKind == .iri, Self.starts(triple.subject, with: base) { entities += 1 }
      }
      let number = triple.predicateNumber
      while predicates.count <= number { predicates.append((0, nil)) }
      predicates[number].count += 1
      if predicates[number].name == nil {
        predicates[number].name = IRI(String(decoding: triple.predicate, as: UTF8.self))
        if type.withUnsafeBytes({ ByteOrder.equal($0, triple.predicate) }) { typeNumber = number }
      }
      guard triple.objectKind == .iri else { return }
      if number == typeNumber { classes.add(triple.object) }
      if let target = spaces.firstIndex(where: { Self.starts(triple.object, with: $0) }) {
        links[target].add(triple.predicate)
      }
    }
    for case (let count, let name?) in predicates { properties[name, default: 0] += count }
    classes.forEach { self.classes[IRI($0), default: 0] += $1 }
    for (index, counter) in links.enumerated() {
      let target = targets[index].dataset
      counter.forEach { self.links[target, default: [:]][IRI($0), default: 0] += $1 }
    }
  }

  /// Counts further values of a subject that is counted already.
  mutating func add(_ predicate: IRI, times count: Int) {
    guard count > 0 else { return }
    triples += count
    properties[predicate, default: 0] += count
  }

  private static func starts(_ text: UnsafeRawBufferPointer, with start: [UInt8]) -> Bool {
    text.count >= start.count
      && start.withUnsafeBytes {
        ByteOrder.equal($0, UnsafeRawBufferPointer(rebasing: text[..<start.count]))
      }
  }
}

extension GraphStatistics {
  /// The vocabularies in use: the namespaces of all properties and classes.
  var vocabularies: [IRI] {
    Set((Array(properties.keys) + classes.keys).map(Self.namespace(of:))).sorted()
  }

  /// A term's IRI up to its last `#` or `/`.
  private static func namespace(of term: IRI) -> IRI {
    let bytes = Array(term.value.utf8)
    let end = bytes.lastIndex { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "/") } ?? -1
    return IRI(String(decoding: bytes[...end], as: UTF8.self))
  }
}
