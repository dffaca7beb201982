internal import Records

/// Triples as bytes in one piece of memory, subject by subject, in the order in which they came.
///
/// What a page says is some thousand triples. As values each of them holds four strings, to be
/// counted, copied and freed one by one; here a subject's bytes stand once, predicates, datatypes
/// and languages once a buffer, and writers read everything where it stands.
///
/// A buffer is filled by one task and only read from then on.
public final class TripleBuffer: @unchecked Sendable {
  /// How many triples there are.
  public private(set) var count = 0
  private let records: RecordBuffer
  private var names = NameTable()

  /// An empty buffer.
  public init() { records = RecordBuffer() }

  /// A buffer of the bytes that another one lent.
  ///
  /// Nil when they are not what a buffer is made of.
  ///
  /// - Parameter bytes: What `withBytes` gave, even if it was kept in a file since.
  public init?(_ bytes: UnsafeRawBufferPointer) {
    guard let count = TripleRecord.count(in: bytes) else { return nil }
    self.count = count
    records = RecordBuffer(bytes)
  }

  /// How many bytes all of it takes.
  public var byteCount: Int { records.count }

  /// Starts what is said about `subject`.
  ///
  /// - Parameters:
  ///   - subject: an IRI or a blank node.
  ///   - mark: whatever the reader of these triples should know.
  public func begin(_ subject: Term, mark: UInt8 = 0) {
    records.append(TripleRecord.subject)
    records.append(mark)
    switch subject {
    case .iri(let iri): begin(.iri, iri.value)
    case .blankNode(let node): begin(.blankNode, node.label)
    case .literal(let literal): begin(.string, literal.lexicalForm)
    }
  }

  private func begin(_ kind: TripleRecord.Kind, _ text: String) {
    records.append(kind.rawValue)
    records.append(text: text)
  }

  /// Adds a triple about the subject begun last.
  public func append(_ predicate: IRI, _ object: Term) {
    switch object {
    case .iri(let iri): append(predicate, .iri, iri.value)
    case .blankNode(let node): append(predicate, .blankNode, node.label)
    case .literal(let literal):
      switch literal.kind {
      case .string: append(predicate, .string, literal.lexicalForm)
      case .language(let tag): append(predicate, .language, literal.lexicalForm, tag)
      case .typed(let datatype): append(predicate, .typed, literal.lexicalForm, datatype.value)
      }
    }
  }

  private func append(
    _ predicate: IRI, _ kind: TripleRecord.Kind, _ text: String, _ detail: String? = nil
  ) {
    let predicate = number(of: predicate.value)
    let detail = detail.map { number(of: $0) }
    records.append(kind.rawValue)
    records.append(number: predicate)
    if let detail { records.append(number: detail) }
    records.append(text: text)
    count += 1
  }

  /// The number of a name, which is written down when it is new.
  private func number(of name: String) -> Int { name.withUTF8Bytes { number(of: $0) } }

  private func number(of bytes: UnsafeRawBufferPointer) -> Int {
    if let number = records.withBytes({ names.find(bytes, in: $0) }) { return number }
    records.append(TripleRecord.name)
    let start = records.count + 4
    records.append(text: bytes)
    let range = start..<records.count
    return records.withBytes { names.add(range, in: $0) }
  }

  /// Adds all triples of another buffer, with their marks.
  public func append(_ other: TripleBuffer) {
    other.forEach { triple in
      if triple.isFirst {
        records.append(TripleRecord.subject)
        records.append(triple.mark)
        records.append(triple.subjectKind.rawValue)
        records.append(text: triple.subject)
      }
      let predicate = number(of: triple.predicate)
      let detail = triple.objectKind.hasDetail ? number(of: triple.detail) : nil
      records.append(triple.objectKind.rawValue)
      records.append(number: predicate)
      if let detail { records.append(number: detail) }
      records.append(text: triple.object)
      count += 1
    }
  }

  /// Forgets all triples and keeps the memory.
  public func removeAll() {
    count = 0
    records.removeAll()
    names = NameTable()
  }

  /// Hands all triples to `body` in order.
  ///
  /// - Parameter body: takes each triple; what it throws ends the walk.
  public func forEach(_ body: (Statement) throws -> Void) rethrows {
    try records.withBytes { try TripleRecord.forEach(in: $0, body) }
  }

  /// Lends the bytes to `body`.
  public func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try records.withBytes(body)
  }

  /// A triple of a buffer, whose bytes are good only during the call it is passed to.
  public struct Statement {
    /// What was said with `begin`.
    public let mark: UInt8
    /// Whether this is the first triple about its subject.
    public let isFirst: Bool
    public let subjectKind: Kind
    public let subject: UnsafeRawBufferPointer
    /// The number of the predicate among the names of the buffer, from zero.
    public let predicateNumber: Int
    public let predicate: UnsafeRawBufferPointer
    public let objectKind: Kind
    /// The IRI, the label or the lexical form.
    public let object: UnsafeRawBufferPointer
    /// The language tag or the datatype; empty for other kinds.
    public let detail: UnsafeRawBufferPointer

    /// A copy that owns its text.
    public var triple: Triple {
      let predicate = IRI(String(decoding: predicate, as: UTF8.self))
      return Triple(Self.term(subjectKind, subject, detail), predicate, object(detail))
    }

    private func object(_ detail: UnsafeRawBufferPointer) -> Term {
      Self.term(objectKind, object, detail)
    }

    private static func term(
      _ kind: Kind, _ text: UnsafeRawBufferPointer, _ detail: UnsafeRawBufferPointer
    ) -> Term {
      let text = String(decoding: text, as: UTF8.self)
      return switch kind {
      case .iri: .iri(IRI(text))
      case .blankNode: .blankNode(BlankNode(text))
      case .string: .literal(Literal(text))
      case .language: .literal(Literal(text, language: String(decoding: detail, as: UTF8.self)))
      case .typed:
        .literal(Literal(text, datatype: IRI(String(decoding: detail, as: UTF8.self))))
      }
    }
  }

  /// What a term is.
  public enum Kind: UInt8, Sendable {
    case iri, blankNode, string, language, typed
  }
}

extension String {
  /// Lends the UTF-8 bytes to `body`, without a copy for every string of the native kind.
  @inline(__always)
  fileprivate func withUTF8Bytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable({
      try body(UnsafeRawBufferPointer($0))
    }) {
      return result
    }
    return try Array(utf8).withUnsafeBytes(body)
  }
}
