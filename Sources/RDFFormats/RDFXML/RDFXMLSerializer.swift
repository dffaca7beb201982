public import RDF

/// Writes RDF/XML 1.1, one element for each run of triples with the same subject.
///
/// The element is named by the first type that has an XML name; then come the other types, and the
/// properties in order of first appearance, values sorted, duplicates within the run dropped.
/// Memory is bounded: namespaces met in the first mebibyte are declared on `rdf:RDF`, a later one
/// on each element that uses it.
public struct RDFXMLSerializer: Sendable {
  /// Prefixes for element names; only those in use are declared. One that XML cannot declare is
  /// passed over, and a namespace without a prefix is called `ns1`, `ns2`…
  public var prefixes: PrefixMap

  /// A run longer than this is written as several elements, so that memory stays bounded.
  public var longestBlock = 100_000

  public init(prefixes: PrefixMap = PrefixMap()) { self.prefixes = prefixes }

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> RDFXMLWriter { RDFXMLWriter(self, to: sink) }
}
