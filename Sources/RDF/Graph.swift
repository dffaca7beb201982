/// A set of triples that keeps the order in which they came, with look-up by subject and object.
///
/// Each term is held once and has a number; a triple is three numbers. The triples of one subject,
/// and those with one object, are chained, so that a triple costs about forty bytes beside its terms.
public struct Graph: Sendable {
  private var table = TermTable()
  private var rows: [Row] = []
  /// Open addressing over `rows`; -1 where free.
  private var buckets = [Int32](repeating: -1, count: 64)
  private var bySubject = Chains()
  private var byObject = Chains()

  public init() {}

  /// How many triples there are.
  public var count: Int { rows.count }

  /// All triples, each once, in order of arrival.
  public var triples: Triples { Triples(table: table, rows: rows) }

  /// Adds a triple; false when it was there already.
  @discardableResult
  public mutating func insert(_ triple: Triple) -> Bool {
    let row = Row(
      subject: add(triple.subject), predicate: add(.iri(triple.predicate)),
      object: add(triple.object))
    var bucket = place(of: row)
    if buckets[bucket] >= 0 { return false }
    if (rows.count + 1) * 4 > buckets.count * 3 {
      grow()
      bucket = place(of: row)
    }
    let number = Int32(rows.count)
    buckets[bucket] = number
    rows.append(row)
    bySubject.append(number, to: row.subject)
    byObject.append(number, to: row.object)
    return true
  }

  /// Whether the triple is there.
  public func contains(_ triple: Triple) -> Bool {
    guard let subject = table.number(of: triple.subject),
      let predicate = table.number(of: .iri(triple.predicate)),
      let object = table.number(of: triple.object)
    else { return false }
    return buckets[place(of: Row(subject: subject, predicate: predicate, object: object))] >= 0
  }

  /// The subjects, each once, in order of arrival.
  public var subjects: [Term] {
    rows.indices.lazy.filter { bySubject.first(rows[$0].subject) == Int32($0) }
      .map { table.terms[Int(rows[$0].subject)] }
  }

  /// The triples about `subject`.
  public func about(_ subject: Term) -> [Triple] {
    table.number(of: subject).map { bySubject.members($0).map { triple(rows[Int($0)]) } } ?? []
  }

  /// The triples whose object is `object`.
  public func mentioning(_ object: Term) -> [Triple] {
    table.number(of: object).map { byObject.members($0).map { triple(rows[Int($0)]) } } ?? []
  }

  /// The values of `predicate` on `subject`.
  public func objects(of subject: Term, _ predicate: IRI) -> [Term] {
    guard let subject = table.number(of: subject), let predicate = table.number(of: .iri(predicate))
    else { return [] }
    return bySubject.members(subject).compactMap { number in
      let row = rows[Int(number)]
      return row.predicate == predicate ? table.terms[Int(row.object)] : nil
    }
  }

  /// The resources that have `object` as a value of `predicate`.
  public func subjects(with predicate: IRI, _ object: Term) -> [Term] {
    guard let object = table.number(of: object), let predicate = table.number(of: .iri(predicate))
    else { return [] }
    return byObject.members(object).compactMap { number in
      let row = rows[Int(number)]
      return row.predicate == predicate ? table.terms[Int(row.subject)] : nil
    }
  }

  /// The instances of a class, in order of arrival.
  public func instances(of type: IRI) -> [Term] {
    subjects(with: RDFVocabulary.type, .iri(type))
  }

  // MARK: By number

  /// A triple by the numbers of its terms.
  public struct Row: Hashable, Sendable {
    /// The number of the subject.
    public let subject: Int32
    /// The number of the predicate, as an IRI.
    public let predicate: Int32
    /// The number of the object.
    public let object: Int32
  }

  /// How many terms there are; their numbers begin with 0, in order of arrival.
  public var termCount: Int { table.terms.count }

  /// The term with this number.
  public func term(_ number: Int32) -> Term { table.terms[Int(number)] }

  /// The number of `term`, or nil when no triple has it.
  public func number(of term: Term) -> Int32? { table.number(of: term) }

  /// Calls `body` with the triples about the subject with this number, in order of arrival.
  public func forEachRow(about subject: Int32, _ body: (Row) throws -> Void) rethrows {
    for number in bySubject.members(subject) { try body(rows[Int(number)]) }
  }

  // MARK: Triples

  /// The triples of a graph, put together when they are asked for.
  public struct Triples: RandomAccessCollection, Sendable {
    fileprivate let table: TermTable
    fileprivate let rows: [Row]

    public var startIndex: Int { 0 }
    public var endIndex: Int { rows.count }
    public subscript(position: Int) -> Triple { Graph.triple(rows[position], table) }
  }

  private func triple(_ row: Row) -> Triple { Self.triple(row, table) }

  private static func triple(_ row: Row, _ table: TermTable) -> Triple {
    guard case .iri(let predicate) = table.terms[Int(row.predicate)] else {
      preconditionFailure("a predicate was added as an IRI")
    }
    return Triple(table.terms[Int(row.subject)], predicate, table.terms[Int(row.object)])
  }

  // MARK: Storage

  private mutating func add(_ term: Term) -> Int32 {
    let (number, isNew) = table.add(term)
    if isNew {
      bySubject.addHead()
      byObject.addHead()
    }
    return number
  }

  /// Where `row` stands in the buckets, or the free one where it would.
  private func place(of row: Row) -> Int {
    let mask = buckets.count - 1
    var bucket = row.mixed & mask
    while buckets[bucket] >= 0, rows[Int(buckets[bucket])] != row { bucket = (bucket + 1) & mask }
    return bucket
  }

  private mutating func grow() {
    buckets = [Int32](repeating: -1, count: buckets.count * 2)
    let mask = buckets.count - 1
    for number in rows.indices {
      var bucket = rows[number].mixed & mask
      while buckets[bucket] >= 0 { bucket = (bucket + 1) & mask }
      buckets[bucket] = Int32(number)
    }
  }
}

extension Graph.Row {
  /// The three numbers well mixed.
  fileprivate var mixed: Int {
    let left = UInt64(UInt32(bitPattern: subject)) << 32 | UInt64(UInt32(bitPattern: object))
    let right = UInt64(UInt32(bitPattern: predicate)) &* 0xD6E8_FEB8_6659_FD93
    let product = (left ^ right).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: (product.high ^ product.low) >> 1)
  }
}

/// For each term the rows that have it in one position, in order of arrival.
private struct Chains: Sendable {
  private var heads: [Int32] = []
  private var tails: [Int32] = []
  /// The row that follows each row in its chain; -1 at the end.
  private var next: [Int32] = []

  /// Makes room for one more term.
  mutating func addHead() {
    heads.append(-1)
    tails.append(-1)
  }

  /// Adds the newest row to the chain of a term.
  mutating func append(_ row: Int32, to term: Int32) {
    let tail = tails[Int(term)]
    if tail < 0 { heads[Int(term)] = row } else { next[Int(tail)] = row }
    tails[Int(term)] = row
    next.append(-1)
  }

  /// The first row of a term, or -1.
  func first(_ term: Int32) -> Int32 { heads[Int(term)] }

  /// The rows of a term.
  func members(_ term: Int32) -> some Sequence<Int32> {
    sequence(state: heads[Int(term)]) { row -> Int32? in
      guard row >= 0 else { return nil }
      defer { row = next[Int(row)] }
      return row
    }
  }
}
