internal import RDF

/// The datatypes that mean something to a reader.
enum Datatypes {
  /// Whether this is `xsd:string`, which is not written.
  @inline(__always)
  static func isString(_ iri: UnsafeRawBufferPointer) -> Bool {
    // Its length tells nearly every other datatype apart.
    iri.count == 39 && XSD.string.value.withUTF8Bytes { ByteOrder.equal($0, iri) }
  }

  /// Why a literal may not have this datatype, or nil.
  @inline(__always)
  static func fault(_ iri: UnsafeRawBufferPointer) -> String? {
    guard iri.count == 53 || iri.count == 56 else { return nil }
    return languageFault(iri)
  }

  private static func languageFault(_ iri: UnsafeRawBufferPointer) -> String? {
    if RDFVocabulary.langString.value.withUTF8Bytes({ ByteOrder.equal($0, iri) }) {
      return "a literal of type rdf:langString needs a language"
    }
    let directed = RDFVocabulary.namespace("dirLangString").value
    if directed.withUTF8Bytes({ ByteOrder.equal($0, iri) }) {
      return "base directions (RDF 1.2) are not supported"
    }
    return nil
  }
}
