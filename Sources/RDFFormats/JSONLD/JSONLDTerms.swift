internal import RDF

/// How terms are written in JSON-LD: in full, or with the names and prefixes of a context.
struct JSONLDTerms {
  /// A property: its key in quotes, and what is understood of its values.
  struct Property {
    let key: Range<Int>
    let coercion: JSONLDContext.Coercion
  }

  /// Whether there is a context.
  let isCompact: Bool
  /// Prefixes, and which of them were used.
  var prefixes = TurtlePrefixes(PrefixMap())
  private var context: JSONLDContext
  /// The terms by IRI; where there are several for one, the first by name.
  private var termsByIRI = IRITable()
  private var isUsed: [Bool] = []
  private var termNumbers: [Int] = []
  /// Names that are no schemes, as the context gives them another meaning.
  private var names: Set<String> = []
  /// Whether the context is written, so that it can take no more.
  private(set) var isFrozen = false

  private var known = IRITable()
  private var properties: [Property] = []
  /// The keys, one after the other.
  private var keys = ByteBuffer(capacity: 4096)

  /// Beyond this many predicates the memory is given up and begun anew.
  private static let mostKnown = 1 << 14

  init(_ serializer: JSONLDSerializer) {
    isCompact = serializer.context != nil
    context = serializer.context ?? JSONLDContext()
    for (number, term) in context.terms.enumerated() {
      names.insert(term.name)
      guard term.iri.withUTF8Bytes({ termsByIRI.find($0) }) == nil else { continue }
      _ = term.iri.withUTF8Bytes { termsByIRI.add($0) }
      termNumbers.append(number)
    }
    isUsed = [Bool](repeating: false, count: context.terms.count)
    for entry in serializer.prefixes.entries { declare(entry.prefix, entry.namespace) }
    for prefix in context.prefixes { declare(prefix.name, prefix.namespace) }
    reset()
  }

  /// Takes a prefix, unless the context is written, the name is taken, or processors would not see a
  /// prefix in it.
  mutating func declare(_ prefix: String, _ namespace: String) {
    guard isCompact, !isFrozen, !prefix.isEmpty, !names.contains(prefix),
      namespace.utf8.last.map(JSONLDContext.isDelimiter) == true
    else { return }
    names.insert(prefix)
    prefixes.add(prefix, namespace)
  }

  /// Numbers the predicates anew when there are too many. Only between two blocks.
  mutating func trim() { if known.count > Self.mostKnown { reset() } }

  /// `@type` is predicate zero; one is `rdf:type` with literals, which `@type` cannot have.
  private mutating func reset() {
    known = IRITable()
    properties = []
    keys.truncate(to: 0)
    let type = RDFVocabulary.type.value
    for (iri, key) in [(type, "@type"), (" ", type)] {
      _ = iri.withUTF8Bytes { known.add($0) }
      let start = keys.count
      keys.append("\"\(key)\"")
      properties.append(Property(key: start..<keys.count, coercion: .none))
    }
  }

  /// The number of the predicate for this statement, whose key is ready from now on.
  mutating func predicate(of quad: QuadView) throws(SerializationError) -> Int {
    if let number = known.find(quad.predicate.text), quad.predicate.kind == .iri {
      return number == 0 && quad.object.isLiteral ? 1 : number
    }
    if quad.predicate.kind != .iri { throw .invalid(quad.predicate, in: quad) }
    guard quad.predicate.isLegal || TermRules.isIRI(quad.predicate.text) else {
      throw SerializationError(iri: quad.predicate.text, of: quad)
    }
    var key = ByteBuffer()
    let term = term(for: quad.predicate.text)
    if let term {
      term.name.withUTF8Bytes { JSONEscape.appendQuoted($0, to: &key) }
    } else {
      appendQuotedIRI(quad.predicate.text, to: &key)
    }
    let start = keys.count
    keys.append(key)
    properties.append(Property(key: start..<keys.count, coercion: term?.coercion ?? .none))
    return known.add(quad.predicate.text)
  }

  /// Appends the key of a predicate.
  func appendKey(_ number: Int, to buffer: inout ByteBuffer) {
    buffer.append(keys, properties[number].key)
  }

  /// How long the key of a predicate is.
  func keyLength(_ number: Int) -> Int { properties[number].key.count }

  /// What is understood of the values of a predicate.
  func coercion(_ number: Int) -> JSONLDContext.Coercion { properties[number].coercion }

  /// Whether an IRI written in full would be taken for a prefix of the context and a name.
  func isAmbiguous(_ iri: UnsafeRawBufferPointer) -> Bool {
    guard isCompact, let colon = iri.firstIndex(of: UInt8(ascii: ":")),
      !iri[(colon + 1)...].starts(with: "//".utf8)
    else { return false }
    return names.contains(String(decoding: iri[..<colon], as: UTF8.self))
  }

  /// Appends an IRI or blank node between quotes, as a value of `@id`.
  mutating func appendIdentifier(
    _ term: TermView, of quad: QuadView, to buffer: inout ByteBuffer
  ) throws(SerializationError) {
    switch term.kind {
    case .iri:
      guard term.isLegal || TermRules.isIRI(term.text) else {
        throw SerializationError(iri: term.text, of: quad)
      }
      appendQuotedIRI(term.text, to: &buffer)
    case .blankNode:
      buffer.append(UInt8(ascii: "\""))
      try NTriplesTerms.appendBlankNode(term, of: quad, to: &buffer)
      buffer.append(UInt8(ascii: "\""))
    default: throw .invalid(term, in: quad)
    }
  }

  /// Appends a class or datatype between quotes: by its term if there is one.
  mutating func appendName(_ iri: UnsafeRawBufferPointer, to buffer: inout ByteBuffer) {
    if let term = term(for: iri) {
      term.name.withUTF8Bytes { JSONEscape.appendQuoted($0, to: &buffer) }
    } else {
      appendQuotedIRI(iri, to: &buffer)
    }
  }

  private mutating func appendQuotedIRI(
    _ iri: UnsafeRawBufferPointer, to buffer: inout ByteBuffer
  ) {
    buffer.append(UInt8(ascii: "\""))
    if !isCompact || !prefixes.append(iri, to: &buffer, onlyUsed: isFrozen) {
      buffer.append(iri)
    }
    buffer.append(UInt8(ascii: "\""))
  }

  private mutating func term(for iri: UnsafeRawBufferPointer) -> JSONLDContext.Term? {
    guard isCompact, let found = termsByIRI.find(iri) else { return nil }
    let number = termNumbers[found]
    if isFrozen, !isUsed[number] { return nil }
    isUsed[number] = true
    return context.terms[number]
  }

  /// Appends the context: the prefixes and terms used so far. It takes no more from now on.
  mutating func appendContext(to buffer: inout ByteBuffer) {
    isFrozen = true
    var entries = prefixes.used.map { (name: $0.prefix, text: Self.quoted($0.namespace)) }
    for (number, term) in context.terms.enumerated() where isUsed[number] {
      entries.append((term.name, Self.definition(of: term)))
    }
    entries.sort { ByteOrder.less($0.name, $1.name) }
    buffer.append("{")
    var isFirst = true
    for entry in entries {
      buffer.append(isFirst ? "\n    " : ",\n    ")
      isFirst = false
      buffer.append("\(Self.quoted(entry.name)): \(entry.text)")
    }
    buffer.append(entries.isEmpty ? "}" : "\n  }")
  }

  private static func definition(of term: JSONLDContext.Term) -> String {
    let id = quoted(term.iri)
    return switch term.coercion {
    case .none: id
    case .iri: "{\"@id\": \(id), \"@type\": \"@id\"}"
    case .language(let tag): "{\"@id\": \(id), \"@language\": \(quoted(tag))}"
    case .datatype(let iri): "{\"@id\": \(id), \"@type\": \(quoted(iri))}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var buffer = ByteBuffer()
    text.withUTF8Bytes { JSONEscape.appendQuoted($0, to: &buffer) }
    return buffer.text
  }
}
