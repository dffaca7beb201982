public import RDF

/// Writes Turtle 1.1, one block for each run of triples with the same subject.
///
/// A block has `a` first, then predicates in order of first appearance; objects are sorted by the
/// code points of their text, and duplicates within the block go. Memory is bounded: prefixes used
/// in the first mebibyte are declared at the top, a later one just before the block that needs it.
public struct TurtleSerializer: Sendable {
  /// Prefixes that may be used; only those in use are declared. One that Turtle cannot declare, or
  /// whose namespace is no absolute IRI, is passed over.
  public var prefixes: PrefixMap

  /// A run longer than this is written as several blocks, so that memory stays bounded.
  public var longestBlock = 100_000

  /// Objects share a line as long as it stays within this many bytes.
  public var lineWidth = 100

  public init(prefixes: PrefixMap = PrefixMap()) { self.prefixes = prefixes }

  /// Whether a prefix, without its colon, may be declared.
  public static func canDeclare(_ prefix: String) -> Bool {
    prefix.withUTF8Bytes(TurtleGrammar.isPrefix)
  }

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> TurtleWriter {
    TurtleWriter(self, to: sink, namesGraphs: false)
  }
}
