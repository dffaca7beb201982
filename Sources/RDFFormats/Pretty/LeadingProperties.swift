internal import RDF

/// What comes first in what is said about a subject: types, then labels.
enum LeadingProperties {
  private static let iris = [
    RDFVocabulary.type.value, "http://www.w3.org/2000/01/rdf-schema#label",
    "http://www.w3.org/2004/02/skos/core#prefLabel", "http://purl.org/dc/terms/title",
    "https://schema.org/name", "http://xmlns.com/foaf/0.1/name",
  ]

  /// The place of a predicate among them; all others share the last.
  static func rank(_ predicate: UnsafeRawBufferPointer) -> Int {
    iris.firstIndex { $0.withUTF8Bytes { ByteOrder.equal($0, predicate) } } ?? iris.count
  }
}
