public import RDF

/// Writes a whole dataset as Turtle or TriG for people: one block for each subject, in order;
/// blank nodes inside the statement that mentions them, lists in parentheses.
///
/// A block has `a` first, then labels, then the other predicates in order of their text; objects
/// are in order of theirs. So the same dataset gives the same bytes, whatever the order it came in.
public struct PrettyTurtleSerializer: DatasetSerializer {
  /// Prefixes that may be used; only those in use are declared.
  public var prefixes: PrefixMap

  /// Whether graphs have names: the difference between TriG and Turtle.
  public var namesGraphs: Bool

  /// Objects share a line as long as it stays within this many bytes.
  public var lineWidth = 100

  public init(prefixes: PrefixMap = PrefixMap(), namesGraphs: Bool = false) {
    self.prefixes = prefixes
    self.namesGraphs = namesGraphs
  }

  /// Writes a dataset.
  ///
  /// - Parameters:
  ///   - dataset: the statements.
  ///   - sink: where the document goes, after all of it could be written.
  /// - Throws: `SerializationError` when the syntax cannot hold a statement, or the sink's own error.
  public func write(_ dataset: QuadTable, to sink: any ByteSink) throws {
    let graph = NestedGraph(dataset, nestsIRIs: false, listsLiterals: true)
    var layout = PrettyTurtleLayout(self, graph)
    try layout.write(to: sink)
  }
}
