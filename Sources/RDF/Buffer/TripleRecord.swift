internal import Records

/// How the records of a `TripleBuffer` lie in memory, each behind the other without gaps:
///
/// - a subject: 0x10, its mark, its kind, its length in four bytes, its text;
/// - a name: 0x11, its length, its text; names are numbered as they come;
/// - a triple: the kind of its object, the number of its predicate, for some kinds the number of its
///   language or datatype, the length of the object's text, the text.
enum TripleRecord {
  typealias Kind = TripleBuffer.Kind

  static let subject: UInt8 = 0x10
  static let name: UInt8 = 0x11

  /// How many triples there are, or nil when the bytes are no such records.
  static func count(in bytes: UnsafeRawBufferPointer) -> Int? {
    var cursor = RecordCursor(bytes)
    var (triples, names) = (0, 0)
    var hasSubject = false
    while !cursor.isAtEnd {
      guard let tag = cursor.byte() else { return nil }
      switch tag {
      case subject:
        guard cursor.byte() != nil, cursor.byte().flatMap(Kind.init) != nil else { return nil }
        hasSubject = true
      case name: names += 1
      default:
        guard let kind = Kind(rawValue: tag), hasSubject, let predicate = cursor.number(),
          predicate < names
        else { return nil }
        if kind.hasDetail {
          guard let detail = cursor.number(), detail < names else { return nil }
        }
        triples += 1
      }
      guard cursor.text() != nil else { return nil }
    }
    return triples
  }

  /// Hands all triples of records that are known to be whole to `body`.
  static func forEach(
    in bytes: UnsafeRawBufferPointer, _ body: (TripleBuffer.Statement) throws -> Void
  ) rethrows {
    guard var next = bytes.baseAddress else { return }
    let end = next + bytes.count
    let none = UnsafeRawBufferPointer(start: nil, count: 0)
    var names: [UnsafeRawBufferPointer] = []
    var subject = (mark: UInt8(0), kind: Kind.iri, text: none)
    var isFirst = false
    while next < end {
      let tag = next.load(as: UInt8.self)
      next += 1
      switch tag {
      case Self.subject:
        let mark = next.load(as: UInt8.self)
        let kind = Kind(rawValue: next.load(fromByteOffset: 1, as: UInt8.self)) ?? .iri
        next += 2
        subject = (mark, kind, text(at: &next))
        isFirst = true
      case Self.name: names.append(text(at: &next))
      default:
        let kind = Kind(rawValue: tag) ?? .string
        let predicate = number(at: &next)
        let detail = kind.hasDetail ? names[number(at: &next)] : none
        try body(
          TripleBuffer.Statement(
            mark: subject.mark, isFirst: isFirst, subjectKind: subject.kind,
            subject: subject.text, predicateNumber: predicate, predicate: names[predicate],
            objectKind: kind, object: text(at: &next), detail: detail))
        isFirst = false
      }
    }
  }

  @inline(__always)
  private static func number(at next: inout UnsafeRawPointer) -> Int {
    defer { next += 4 }
    return Int(next.loadUnaligned(as: UInt32.self))
  }

  @inline(__always)
  private static func text(at next: inout UnsafeRawPointer) -> UnsafeRawBufferPointer {
    let count = number(at: &next)
    defer { next += count }
    return UnsafeRawBufferPointer(start: next, count: count)
  }
}

extension TripleBuffer.Kind {
  /// Whether the term has a language or a datatype.
  var hasDetail: Bool { self == .language || self == .typed }
}
