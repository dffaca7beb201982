internal import RDF

/// The prefixes of an RDF/XML document: those given that XML can declare, and `ns1`, `ns2`… for
/// namespaces that have none.
struct XMLNamespaces {
  /// One prefix bound to one namespace.
  struct Binding {
    /// The prefix; empty for the namespace of names without one.
    let prefix: String
    let namespace: String
    /// Whether it is declared on the root element.
    var isOnRoot = false
  }

  /// All bindings that exist so far; the first is `rdf`.
  private(set) var bindings: [Binding]
  private var given = PrefixMap()
  private var known = IRITable()
  private var generated = 0

  /// Namespaces that may not be bound to a prefix of one's own (Namespaces in XML §3).
  private static let unbindable = [
    "http://www.w3.org/2000/xmlns/", "http://www.w3.org/XML/1998/namespace",
  ]

  init(_ map: PrefixMap) {
    let rdf = RDFVocabulary.namespace.iri.value
    bindings = [Binding(prefix: "rdf", namespace: rdf, isOnRoot: true)]
    _ = rdf.withUTF8Bytes { known.add($0) }
    for entry in map.entries { add(entry.prefix, entry.namespace) }
  }

  /// Takes a prefix for namespaces bound from now on, unless XML cannot declare it, or it or the
  /// namespace has another meaning already.
  mutating func add(_ prefix: String, _ namespace: String) {
    guard Self.isPrefix(prefix), namespace.withUTF8Bytes(TermRules.isIRI),
      !ByteOrder.equal(namespace, bindings[0].namespace), Self.isBindable(namespace),
      given.namespace(of: prefix) == nil,
      !bindings.contains(where: { ByteOrder.equal($0.prefix, prefix) })
    else { return }
    given.declare(prefix, namespace)
  }

  /// Whether a prefix of one's own may stand for `namespace`.
  static func isBindable(_ namespace: String) -> Bool {
    !unbindable.contains { ByteOrder.equal($0, namespace) }
      && XMLCharacters.firstForbidden(in: namespace) == nil
  }

  /// The longest namespace given by the user that `iri` starts with, and the rest.
  func match(_ iri: IRI) -> (namespace: String, local: Substring)? {
    if let local = RDFVocabulary.namespace.localName(of: iri) {
      return (bindings[0].namespace, local)
    }
    return given.longestMatch(for: iri).map { ($0.entry.namespace, $0.local) }
  }

  /// The number of the binding for `namespace`, made if there is none yet.
  mutating func number(of namespace: String) -> Int {
    if let number = namespace.withUTF8Bytes({ known.find($0) }) { return number }
    hasLate = true
    bindings.append(Binding(prefix: prefix(for: namespace), namespace: namespace))
    return namespace.withUTF8Bytes { known.add($0) }
  }

  /// Whether there are bindings that the root element does not declare.
  private(set) var hasLate = false

  /// Notes that everything so far is declared on the root element.
  mutating func declareAllOnRoot() {
    hasLate = false
    for index in bindings.indices { bindings[index].isOnRoot = true }
  }

  private mutating func prefix(for namespace: String) -> String {
    if let entry = given.entries.first(where: { ByteOrder.equal($0.namespace, namespace) }) {
      return entry.prefix
    }
    repeat { generated += 1 } while given.namespace(of: "ns\(generated)") != nil
    return "ns\(generated)"
  }

  /// Nothing, for the default namespace, or a name in ASCII that is neither `rdf` nor starts with
  /// `xml`, which XML keeps for itself.
  private static func isPrefix(_ prefix: String) -> Bool {
    prefix.isEmpty
      || XMLCharacters.isNCName(prefix) && prefix.utf8.allSatisfy { $0 < 0x80 }
        && !ByteOrder.equal(prefix, "rdf") && !prefix.lowercased().hasPrefix("xml")
  }
}
