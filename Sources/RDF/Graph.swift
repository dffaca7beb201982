/// A set of triples that keeps the order in which they came, with look-up by subject and object.
public struct Graph: Sendable {
  /// All triples, each once, in order of arrival.
  public private(set) var triples: [Triple] = []
  private var known: Set<Triple> = []
  private var bySubject: [Term: [Int]] = [:]
  private var byObject: [Term: [Int]] = [:]

  public init() {}

  /// How many triples there are.
  public var count: Int { triples.count }

  /// Adds a triple; false when it was there already.
  @discardableResult
  public mutating func insert(_ triple: Triple) -> Bool {
    guard known.insert(triple).inserted else { return false }
    bySubject[triple.subject, default: []].append(triples.count)
    byObject[triple.object, default: []].append(triples.count)
    triples.append(triple)
    return true
  }

  public func contains(_ triple: Triple) -> Bool { known.contains(triple) }

  /// The subjects, each once, in order of arrival.
  public var subjects: [Term] {
    var seen: Set<Term> = []
    return triples.compactMap { seen.insert($0.subject).inserted ? $0.subject : nil }
  }

  /// The triples about `subject`.
  public func about(_ subject: Term) -> [Triple] {
    bySubject[subject, default: []].map { triples[$0] }
  }

  /// The triples whose object is `object`.
  public func mentioning(_ object: Term) -> [Triple] {
    byObject[object, default: []].map { triples[$0] }
  }

  /// The values of `predicate` on `subject`.
  public func objects(of subject: Term, _ predicate: IRI) -> [Term] {
    bySubject[subject, default: []].lazy.map { triples[$0] }
      .filter { $0.predicate == predicate }.map(\.object)
  }

  /// The resources that have `object` as a value of `predicate`.
  public func subjects(with predicate: IRI, _ object: Term) -> [Term] {
    byObject[object, default: []].lazy.map { triples[$0] }
      .filter { $0.predicate == predicate }.map(\.subject)
  }

  /// The instances of a class, in order of arrival.
  public func instances(of type: IRI) -> [Term] {
    subjects(with: RDFVocabulary.type, .iri(type))
  }
}
