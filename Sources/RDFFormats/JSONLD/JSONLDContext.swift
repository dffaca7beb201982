internal import RDF

/// The terms of a JSON-LD context: short names for properties and classes, and what is understood
/// of a property's values.
public struct JSONLDContext: Sendable {
  /// What a plain string is when it stands as a value.
  enum Coercion: Hashable, Sendable {
    /// A string.
    case none
    /// An IRI.
    case iri
    /// Text in a language.
    case language(String)
    /// A value of a datatype.
    case datatype(String)
  }

  /// One name.
  struct Term: Sendable {
    let name: String
    let iri: String
    let coercion: Coercion
  }

  /// All terms, in order of their names.
  private(set) var terms: [Term] = []
  /// The prefixes, which terms and documents may use.
  private(set) var prefixes: [(name: String, namespace: String)] = []

  /// A context without terms: prefixes are all there is.
  public init() {}

  /// Reads the text of a document that holds an `@context` of prefixes and term definitions with
  /// `@id`, `@type` and `@language`.
  ///
  /// - Throws: `SyntaxError` for what is no JSON, or no such context.
  public init(_ text: [UInt8], name: String) throws(SyntaxError) {
    let document = try JSONReader.read(text, name: name)
    guard case .object(let members) = document,
      case .object(let entries)? = members.first(where: { $0.name == "@context" })?.value
    else { throw Self.fault(name, "there is no @context") }
    for case (let prefix, .string(let namespace)) in entries
    where namespace.utf8.last.map(Self.isDelimiter) == true {
      prefixes.append((prefix, namespace))
    }
    for (term, value) in entries where !term.hasPrefix("@") {
      switch value {
      case .string(let iri):
        if prefixes.contains(where: { ByteOrder.equal($0.name, term) }) { continue }
        terms.append(Term(name: term, iri: try expand(iri, name), coercion: .none))
      case .object(let members): terms.append(try self.term(term, members, name))
      default: throw Self.fault(name, "the term “\(term)” has no definition")
      }
    }
    terms.sort { ByteOrder.less($0.name, $1.name) }
  }

  private func term(
    _ term: String, _ members: [(name: String, value: JSONReader.Value)], _ name: String
  ) throws(SyntaxError) -> Term {
    var iri = ""
    var coercion = Coercion.none
    for case (let key, .string(let value)) in members {
      switch key {
      case "@id": iri = try expand(value, name)
      case "@language": coercion = .language(value)
      case "@type": coercion = value == "@id" ? .iri : .datatype(try expand(value, name))
      default: throw Self.fault(name, "the term “\(term)” has “\(key)”, which is not known here")
      }
    }
    if iri.isEmpty { throw Self.fault(name, "the term “\(term)” has no @id") }
    return Term(name: term, iri: iri, coercion: coercion)
  }

  private func expand(_ value: String, _ name: String) throws(SyntaxError) -> String {
    let parts = value.split(separator: ":", maxSplits: 1)
    if parts.count == 2, !parts[1].hasPrefix("//"),
      let prefix = prefixes.first(where: { $0.name == parts[0] })
    {
      return prefix.namespace + parts[1]
    }
    guard value.withUTF8Bytes(TermRules.isIRI) else {
      throw Self.fault(name, "“\(value)” is neither an IRI nor has it a prefix")
    }
    return value
  }

  /// Whether a namespace that ends so makes a term a prefix (JSON-LD 1.1 §4.2.1): one of the general
  /// delimiters of RFC 3986.
  static func isDelimiter(_ byte: UInt8) -> Bool { ":/?#[]@".utf8.contains(byte) }

  private static func fault(_ name: String, _ message: String) -> SyntaxError {
    SyntaxError(source: name, line: 1, column: 1, message: message)
  }
}
