public import RDF

/// A term whose bytes belong to somebody else: to a reader's buffer, or to the strings of a `Term`.
///
/// Readers hand such views to writers, so that converting a document makes no string. A view is
/// good only during the call it is passed to.
public struct TermView {
  /// What a term is. Strings have a kind of their own, as most literals are strings.
  public enum Kind: UInt8, Sendable {
    case iri, blankNode, string, language, typed
  }

  /// What the term is.
  public let kind: Kind
  /// The IRI, the label without `_:`, or the lexical form; UTF-8.
  public let text: UnsafeRawBufferPointer
  /// The language tag or the datatype's IRI; empty for other kinds.
  public let detail: UnsafeRawBufferPointer
  /// Whether all parts are known to be what they should, so that no writer has to look again.
  let isLegal: Bool
  /// Whether the text is known to hold nothing that a quoted string must escape.
  let isPlain: Bool

  /// A view of a term from outside, which writers check.
  public init(
    _ kind: Kind, _ text: UnsafeRawBufferPointer,
    _ detail: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
  ) {
    self.init(kind, text, detail, isLegal: false, isPlain: false)
  }

  @inline(__always)
  init(
    _ kind: Kind, _ text: UnsafeRawBufferPointer,
    _ detail: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0),
    isLegal: Bool, isPlain: Bool = false
  ) {
    self.kind = kind
    self.text = text
    self.detail = detail
    self.isLegal = isLegal
    self.isPlain = isPlain
  }

  /// Whether this is a literal of any kind.
  public var isLiteral: Bool { kind.rawValue >= Kind.string.rawValue }

  /// A copy that owns its text.
  public var term: Term {
    let text = String(decoding: text, as: UTF8.self)
    return switch kind {
    case .iri: .iri(IRI(text))
    case .blankNode: .blankNode(BlankNode(text))
    case .string: .literal(Literal(text))
    case .language:
      .literal(Literal(text, language: String(decoding: detail, as: UTF8.self)))
    case .typed:
      .literal(Literal(text, datatype: IRI(String(decoding: detail, as: UTF8.self))))
    }
  }

  /// Whether both are the same term. The letters of language tags have no case (RDF 1.1 Concepts
  /// §3.3).
  @inline(__always)
  static func == (lhs: TermView, rhs: TermView) -> Bool {
    lhs.kind == rhs.kind && ByteOrder.equal(lhs.text, rhs.text)
      && (ByteOrder.equal(lhs.detail, rhs.detail)
        || lhs.kind == .language && isSameTag(lhs.detail, rhs.detail))
  }

  private static func isSameTag(
    _ lhs: UnsafeRawBufferPointer, _ rhs: UnsafeRawBufferPointer
  ) -> Bool {
    lhs.elementsEqual(rhs) { lowercased($0) == lowercased($1) }
  }

  /// The small form of an ASCII letter, and any other byte as it is.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

extension Term {
  /// Lends a view of the term to `body`.
  @inline(__always)
  func withView<Result>(_ body: (TermView) throws -> Result) rethrows -> Result {
    switch self {
    case .iri(let iri): try iri.value.withUTF8Bytes { try body(TermView(.iri, $0)) }
    case .blankNode(let node): try node.label.withUTF8Bytes { try body(TermView(.blankNode, $0)) }
    case .literal(let literal):
      try literal.lexicalForm.withUTF8Bytes { form in
        switch literal.kind {
        case .string: try body(TermView(.string, form))
        case .language(let tag):
          try tag.withUTF8Bytes { try body(TermView(.language, form, $0)) }
        case .typed(let datatype):
          try datatype.value.withUTF8Bytes { try body(TermView(.typed, form, $0)) }
        }
      }
    }
  }
}
