internal import Ontology
internal import RDF

/// What a graph holds, counted while it is written: the numbers of its VoID description.
struct GraphStatistics: Equatable {
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

  /// Counts all that is said about one subject, each triple once.
  mutating func add(_ triples: [Triple]) {
    guard let first = triples.first else { return }
    subjects += 1
    if let subject = first.subject.iri, ByteOrder.starts(subject.value, with: base) {
      entities += 1
    }
    for triple in triples { add(triple) }
  }

  private mutating func add(_ triple: Triple) {
    triples += 1
    properties[triple.predicate, default: 0] += 1
    guard let object = triple.object.iri else { return }
    if triple.predicate == RDFVocabulary.type { classes[object, default: 0] += 1 }
    guard let target = targets.first(where: { ByteOrder.starts(object.value, with: $0.space) })
    else { return }
    links[target.dataset, default: [:]][triple.predicate, default: 0] += 1
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
