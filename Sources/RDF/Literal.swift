/// An RDF literal: a lexical form with a datatype, and a language tag for `rdf:langString`
/// (RDF 1.1 Concepts §3.3). The lexical form is kept as given, never normalised.
public struct Literal: Hashable, Sendable, CustomStringConvertible {
  /// What a lexical form is: a string, a string in a language, or a value of a datatype.
  ///
  /// Most literals are strings; they carry no datatype about, which keeps triples small.
  public enum Kind: Sendable {
    /// An `xsd:string`.
    case string
    /// Text in the language with this tag (BCP 47), kept as written.
    case language(String)
    /// A value of any other datatype.
    case typed(IRI)
  }

  /// The lexical form, as written.
  public let lexicalForm: String
  /// What the form is.
  public let kind: Kind

  /// A plain string.
  @inlinable
  public init(_ text: String) {
    lexicalForm = text
    kind = .string
  }

  /// A value of `datatype`, which is neither `rdf:langString` nor checked against the form.
  public init(_ lexicalForm: String, datatype: IRI) {
    self.lexicalForm = lexicalForm
    kind = datatype == XSD.string ? .string : .typed(datatype)
  }

  /// Text in a language.
  @inlinable
  public init(_ text: String, language: String) {
    lexicalForm = text
    kind = .language(language)
  }

  /// An `xsd:integer` in canonical form.
  public init(_ number: Int) { self.init(String(number), datatype: XSD.integer) }

  /// The datatype; `xsd:string` for plain text, `rdf:langString` when there is a language.
  public var datatype: IRI {
    switch kind {
    case .string: XSD.string
    case .language: RDFVocabulary.langString
    case .typed(let datatype): datatype
    }
  }

  /// The language tag as written, or nil.
  public var language: String? {
    if case .language(let language) = kind { language } else { nil }
  }

  public var description: String {
    let text = "\"\(lexicalForm)\""
    return switch kind {
    case .string: text
    case .language(let language): "\(text)@\(language)"
    case .typed(let datatype): "\(text)^^\(datatype)"
    }
  }

  public static func == (lhs: Literal, rhs: Literal) -> Bool {
    ByteOrder.equal(lhs.lexicalForm, rhs.lexicalForm) && lhs.kind == rhs.kind
  }

  public func hash(into hasher: inout Hasher) {
    ByteOrder.hash(lexicalForm, into: &hasher)
    hasher.combine(kind)
  }
}

extension Literal.Kind: Hashable {
  public static func == (lhs: Literal.Kind, rhs: Literal.Kind) -> Bool {
    switch (lhs, rhs) {
    case (.string, .string): true
    case (.language(let left), .language(let right)): ByteOrder.equal(left, right)
    case (.typed(let left), .typed(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .string: hasher.combine(0)
    case .language(let language): ByteOrder.hash(language, into: &hasher)
    case .typed(let datatype): hasher.combine(datatype)
    }
  }
}
