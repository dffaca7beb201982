import Ontology
import RDF

/// A vocabulary in OWL, with short names for its terms.
struct Vocabulary {
  let graph: Graph

  static let owl = Namespace("http://www.w3.org/2002/07/owl#")
  static let rdfs = Foreign.rdfs

  /// Prefixes of the vocabularies that the terms lean on.
  static let prefixes: [(prefix: String, namespace: Namespace)] = [
    ("cv", Foreign.cv), ("dcterms", DCTerms.namespace), ("dqv", DQV.namespace),
    ("foaf", Foreign.foaf), ("oa", OA.namespace), ("org", ORG.namespace), ("prov", PROV.namespace),
    ("rdf", RDFVocabulary.namespace), ("schema", Schema.namespace), ("skos", SKOS.namespace),
    ("time", OWLTime.namespace), ("xsd", XSD.namespace),
  ]

  /// The terms of the vocabulary's own namespace, in the order of the file.
  var terms: [IRI] {
    graph.subjects.compactMap(\.iri).filter { term in
      Trico.namespace.localName(of: term)?.allSatisfy(\.isLetter) == true && term != Self.iri
        && !kinds(term).isEmpty
    }
  }

  static let iri = Trico.namespace.iri

  /// What a term is said to be: `Class`, `ObjectProperty`, …
  func kinds(_ term: IRI) -> [String] {
    graph.objects(of: .iri(term), RDFVocabulary.type).compactMap(\.iri)
      .compactMap { Self.owl.localName(of: $0).map(String.init) }
  }

  func isClass(_ term: IRI) -> Bool { kinds(term).contains("Class") }
  func isObjectProperty(_ term: IRI) -> Bool { kinds(term).contains("ObjectProperty") }

  func values(_ term: IRI, _ predicate: IRI) -> [IRI] {
    graph.objects(of: .iri(term), predicate).compactMap(\.iri)
  }

  func texts(_ term: IRI, _ predicate: IRI) -> [Literal] {
    graph.objects(of: .iri(term), predicate).compactMap(\.literal)
  }

  /// The members of a list; empty when it is broken.
  func list(_ head: Term) -> [IRI] {
    var items: [IRI] = []
    var next = head
    while next != .iri(RDFVocabulary.nil) {
      guard let item = graph.objects(of: next, RDFVocabulary.first).first?.iri,
        let rest = graph.objects(of: next, RDFVocabulary.rest).first
      else { return [] }
      items.append(item)
      next = rest
    }
    return items
  }

  /// The chains, or other lists, that are values of a property.
  func lists(_ term: IRI, _ predicate: IRI) -> [[IRI]] {
    graph.objects(of: .iri(term), predicate).map(list)
  }

  /// `Meeting` for an own term, `schema:Event` for others, the IRI for what has no prefix here.
  func short(_ term: IRI) -> String {
    if let own = Trico.namespace.localName(of: term) { return String(own) }
    for (prefix, namespace) in Self.prefixes {
      if let local = namespace.localName(of: term) { return "\(prefix):\(local)" }
    }
    return term.value
  }

  /// A term as `VocabularyTable` has it.
  func line(_ term: IRI) -> String {
    var words = [short(term) + (texts(term, SKOS.namespace("scopeNote")).isEmpty ? "" : "*")]
    if isClass(term) {
      words.append("class")
    } else {
      words.append(isObjectProperty(term) ? "object" : "data")
      if kinds(term).contains("FunctionalProperty") { words.append("functional") }
      let domains = names(values(term, Self.rdfs("domain")))
      words.append(
        "\(domains.isEmpty ? "-" : domains) -> \(names(values(term, Self.rdfs("range"))))")
    }
    let wider = values(term, Self.rdfs("subClassOf")) + values(term, Self.rdfs("subPropertyOf"))
    if !wider.isEmpty { words.append("< \(names(wider))") }
    let inverses = values(term, Self.owl("inverseOf"))
    if !inverses.isEmpty { words.append("inverse \(names(inverses))") }
    for chain in lists(term, Self.owl("propertyChainAxiom")) {
      words.append("chain \(chain.map(short).joined(separator: " / "))")
    }
    return words.joined(separator: " ")
  }

  private func names(_ terms: [IRI]) -> String { terms.map(short).sorted().joined(separator: " ") }
}
