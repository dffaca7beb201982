public import RDF

/// Writes a whole graph as RDF/XML 1.1 for people: elements named by types, and what is mentioned
/// once inside the property that mentions it.
///
/// A blank node without a type that names an element is `parseType="Resource"`, a list of nothing but
/// resources `parseType="Collection"`. Values are always text, never XML inside XML. Everything is in
/// order, so the same graph gives the same bytes, whatever the order it came in.
public struct PrettyRDFXMLSerializer: DatasetSerializer {
  /// Prefixes for element names; only those in use are declared.
  public var prefixes: PrefixMap

  public init(prefixes: PrefixMap = PrefixMap()) { self.prefixes = prefixes }

  /// Writes a graph.
  ///
  /// - Parameters:
  ///   - dataset: the statements, all in the default graph.
  ///   - sink: where the document goes, after all of it could be written.
  /// - Throws: `SerializationError` when the syntax cannot hold a statement, or the sink's own error.
  public func write(_ dataset: QuadTable, to sink: any ByteSink) throws {
    let graph = NestedGraph(dataset, nestsIRIs: true, listsLiterals: false)
    var layout = PrettyRDFXMLLayout(prefixes, graph)
    try layout.write(to: sink)
  }
}
