public import RDF

/// Writes JSON-LD 1.1, one node object for each run of statements with the same subject.
///
/// Statements of named graphs stand in `@graph` of an object with the graph's name. Lists stay
/// chains of `rdf:first` and `rdf:rest`, which every processor reads back as they are;
/// `PrettyJSONLDSerializer` makes `@list` of them. Memory is
/// bounded: the prefixes and terms used in the first mebibyte make the context, and what comes
/// later uses no others.
public struct JSONLDSerializer: Sendable {
  /// Terms for properties and classes, and how their values are written; with nil, the document is
  /// in expanded form, without a context.
  public var context: JSONLDContext?

  /// Prefixes for what the context has no term for.
  public var prefixes: PrefixMap

  /// A run longer than this is written as several objects, so that memory stays bounded.
  public var longestBlock = 100_000

  public init(context: JSONLDContext? = nil, prefixes: PrefixMap = PrefixMap()) {
    self.context = context
    self.prefixes = prefixes
  }

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> JSONLDWriter { JSONLDWriter(self, to: sink) }
}
