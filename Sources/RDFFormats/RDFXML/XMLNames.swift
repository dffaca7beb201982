internal import RDF

/// Element names for predicates and classes, each worked out once and kept under its number.
struct XMLNames {
  /// The prefixes in play.
  var namespaces: XMLNamespaces
  private var known = IRITable()
  private var names: [Name] = []

  /// The element names, one after the other, each between the marks of its tags: see `Name`.
  private var texts = ByteBuffer(capacity: 4096)

  /// What is known of one IRI.
  private struct Name {
    /// Where `prefix:local`, or `local` alone, stands in `texts`; empty when the IRI has no XML name.
    var range = 0..<0
    /// The number of its namespace.
    var namespace = 0
    var isReserved = false
  }

  /// Beyond this many names the memory is given up and begun anew.
  private static let mostKnown = 1 << 14

  /// Names that mean something else in RDF/XML wherever a predicate or class may stand, and `li`.
  private static let reserved = [
    "RDF", "Description", "ID", "about", "resource", "parseType", "nodeID", "datatype", "li",
    "bagID", "aboutEach", "aboutEachPrefix",
  ]

  init(prefixes: PrefixMap) {
    namespaces = XMLNamespaces(prefixes)
    addType()
  }

  /// Forgets names when there are too many. Only between two blocks, as the numbers change.
  mutating func trim() {
    guard names.count > Self.mostKnown else { return }
    known.removeAll()
    names = []
    texts.truncate(to: 0)
    addType()
  }

  /// `rdf:type` is number zero.
  private mutating func addType() {
    _ = RDFVocabulary.type.value.withUTF8Bytes { number(of: $0) }
  }

  /// The number of a predicate that has an element name.
  @inline(__always)
  mutating func predicate(of quad: QuadView) throws(SerializationError) -> Int {
    let number = number(of: quad.predicate.text)
    if !names[number].range.isEmpty { return number }
    throw fault(of: quad, isReserved: names[number].isReserved)
  }

  private func fault(of quad: QuadView, isReserved: Bool) -> SerializationError {
    guard quad.predicate.kind == .iri else { return .invalid(quad.predicate, in: quad) }
    guard TermRules.isIRI(quad.predicate.text) else {
      return SerializationError(iri: quad.predicate.text, of: quad)
    }
    let iri = IRI(String(decoding: quad.predicate.text, as: UTF8.self))
    let triple = TripleText.of(quad)
    return isReserved
      ? .reservedPredicate(iri, triple: triple) : .predicateWithoutXMLName(iri, triple: triple)
  }

  /// The number of a class that has an element name, or nil.
  mutating func classNumber(of iri: UnsafeRawBufferPointer) -> Int? {
    let number = number(of: iri)
    return names[number].range.isEmpty ? nil : number
  }

  /// How long the element name behind a number is.
  func length(_ number: Int) -> Int { names[number].range.count }

  /// Appends the element name behind a number.
  func append(_ number: Int, to buffer: inout ByteBuffer) {
    buffer.append(texts, names[number].range)
  }

  /// Appends the start of the tag that opens a property: a new indented line, `<` and the name.
  func appendOpening(_ number: Int, to buffer: inout ByteBuffer) {
    let range = names[number].range
    buffer.append(texts, range.lowerBound - 6..<range.upperBound)
  }

  /// Appends the end of the tag that closes a property: the name and `>`.
  func appendClosing(_ number: Int, to buffer: inout ByteBuffer) {
    let range = names[number].range
    buffer.append(texts, range.lowerBound..<range.upperBound + 1)
  }

  /// The number of the namespace of the element name behind a number.
  func namespace(_ number: Int) -> Int { names[number].namespace }

  @inline(__always)
  private mutating func number(of iri: UnsafeRawBufferPointer) -> Int {
    if let number = known.find(iri) { return number }
    names.append(name(of: IRI(String(decoding: iri, as: UTF8.self))))
    return known.add(iri)
  }

  private mutating func name(of iri: IRI) -> Name {
    if let local = RDFVocabulary.namespace.localName(of: iri),
      Self.reserved.contains(where: { ByteOrder.equal($0, String(local)) })
    {
      return Name(isReserved: true)
    }
    guard iri.value.withUTF8Bytes(TermRules.isIRI), let split = split(iri) else { return Name() }
    let number = namespaces.number(of: split.namespace)
    texts.append("\n    <")
    let start = texts.count
    let prefix = namespaces.bindings[number].prefix
    texts.append(prefix.isEmpty ? String(split.local) : "\(prefix):\(split.local)")
    let end = texts.count
    texts.append(UInt8(ascii: ">"))
    return Name(range: start..<end, namespace: number)
  }

  /// The IRI as a given namespace and a name, or else as the longest name it ends in and the rest.
  private func split(_ iri: IRI) -> (namespace: String, local: Substring)? {
    if let match = namespaces.match(iri), XMLCharacters.isNCName(match.local) { return match }
    let scalars = iri.value.unicodeScalars
    var start = scalars.endIndex
    var candidate: String.Index?
    while start > scalars.startIndex {
      let previous = scalars.index(before: start)
      guard XMLCharacters.isNamePart(scalars[previous]) else { break }
      start = previous
    }
    while start < scalars.endIndex, candidate == nil {
      // Some namespaces may not be bound: then the name starts one letter later.
      if XMLCharacters.isNameStart(scalars[start]), start > scalars.startIndex,
        XMLNamespaces.isBindable(String(scalars[..<start]))
      {
        candidate = start
      }
      start = scalars.index(after: start)
    }
    return candidate.map { (String(scalars[..<$0]), iri.value[$0...]) }
  }
}
