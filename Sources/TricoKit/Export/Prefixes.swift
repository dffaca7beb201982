internal import Ontology
internal import RDF

/// The prefixes of what trico writes.
enum Prefixes {
  /// One prefix for each class of data, each code list and each vocabulary in use.
  static func all(base: String) -> PrefixMap {
    var map = PrefixMap()
    for segment in [
      "activity", "agency", "agent", "body", "commitment", "country", "dataset", "document",
      "distribution", "download", "instrument", "issue", "item", "meeting", "mention", "office",
      "organization", "participation", "person", "place", "project", "series", "source", "span",
    ] {
      map.declare(segment, "\(base)\(segment)/")
    }
    map.declare("mtime", "\(base)time/")
    let lists = [
      "theme": "theme", "level": "meeting-level", "precision": "precision",
      "doctype": "document-type", "act": "act", "basis": "basis", "fulfilment": "fulfilment",
      "issuetype": "issue-type", "severity": "severity", "language": "language",
    ]
    let schemes = "https://w3id.org/trico/scheme/"
    for (prefix, list) in lists.sorted(by: { $0.key < $1.key }) {
      map.declare(prefix, "\(schemes)\(list)/")
    }
    map.declare("scheme", schemes)
    let vocabularies: [(String, Namespace)] = [
      ("cv", Foreign.cv), ("dcat", DCAT.namespace), ("dcterms", DCTerms.namespace),
      ("dqv", DQV.namespace), ("foaf", Foreign.foaf), ("oa", OA.namespace), ("org", ORG.namespace),
      ("prov", PROV.namespace), ("rdf", RDFVocabulary.namespace), ("rdfs", Foreign.rdfs),
      ("schema", Schema.namespace), ("skos", SKOS.namespace), ("spdx", SPDX.namespace),
      ("time", OWLTime.namespace),
      ("trico", Trico.namespace), ("void", VoID.namespace), ("xsd", XSD.namespace),
    ]
    for (prefix, namespace) in vocabularies { map.declare(prefix, namespace.iri.value) }
    return map
  }
}
