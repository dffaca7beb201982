public import RDF

/// Why a statement cannot be written. The writer stays usable: the statement is left out, nothing
/// else.
public enum SerializationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// An IRI is relative or holds a character that IRIs may not.
  case invalidIRI(IRIError, triple: String)
  /// A literal stands where only an IRI or a blank node may.
  case literalSubject(triple: String)
  /// A blank node's label cannot follow `_:`.
  case invalidBlankNode(String, triple: String)
  /// A language tag is not made of hyphenated groups of up to eight letters or digits.
  case invalidLanguage(String, triple: String)
  /// A literal has the datatype `rdf:langString` but no language.
  case missingLanguage(triple: String)
  /// The syntax has no named graphs.
  case namedGraph(String, triple: String)
  /// A literal names a graph, or something else than an IRI stands as predicate.
  case invalidTerm(String, triple: String)
  /// Canonical form: blank nodes are so much alike that to label them would take too long.
  case blankNodesTooAlike(Int)
  /// RDF/XML: a predicate does not end in an XML name, so it can be no element.
  case predicateWithoutXMLName(IRI, triple: String)
  /// RDF/XML: a predicate is one of the names that the syntax keeps for itself.
  case reservedPredicate(IRI, triple: String)
  /// XML 1.0: a character that the syntax cannot hold, not even as a reference.
  case characterNotInXML(UInt32, triple: String)

  public var description: String {
    switch self {
    case .invalidIRI(let error, let triple): "\(error), in the triple \(triple)"
    case .literalSubject(let triple):
      "a literal cannot be the subject of a triple: \(triple)"
    case .invalidBlankNode(let label, let triple):
      "“\(label)” is no blank node label (letters, digits, “_”, “-” and inner “.”), "
        + "in the triple \(triple)"
    case .invalidLanguage(let tag, let triple):
      "“\(tag)” is no language tag such as “en” or “zh-Hans”, in the triple \(triple)"
    case .missingLanguage(let triple):
      "a literal of type rdf:langString needs a language, in the triple \(triple)"
    case .namedGraph(let graph, let triple):
      "this format has no named graphs, but \(graph) holds the triple \(triple); "
        + "write N-Quads, TriG or JSON-LD, or give up the graphs’ names"
    case .invalidTerm(let term, let triple):
      "\(term) may be neither a predicate nor a graph’s name, in the triple \(triple)"
    case .blankNodesTooAlike(let count):
      "the blank nodes among the \(count) statements are too much alike to be labelled in "
        + "reasonable time"
    case .predicateWithoutXMLName(let predicate, let triple):
      "RDF/XML cannot write the predicate \(predicate), which does not end in an XML name, in the "
        + "triple \(triple); write another format or rename the property"
    case .reservedPredicate(let predicate, let triple):
      "RDF/XML keeps \(predicate) for itself, so it cannot be a predicate, in the triple \(triple)"
    case .characterNotInXML(let code, let triple):
      "XML cannot hold the character U+\(Self.hex(code)), in the triple \(triple)"
    }
  }

  /// The error for an IRI that `TermRules.isIRI` refused.
  init(iri: UnsafeRawBufferPointer, of quad: QuadView) {
    let error = IRIError.first(in: iri) ?? .noScheme(String(decoding: iri, as: UTF8.self))
    self = .invalidIRI(error, triple: TripleText.of(quad))
  }

  /// The error for a statement in a named graph, in a syntax that has none.
  init(namedGraph quad: QuadView) {
    self = .namedGraph(quad.graph.map(TripleText.of) ?? "", triple: TripleText.of(quad))
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
