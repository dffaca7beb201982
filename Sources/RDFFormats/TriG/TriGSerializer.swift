public import RDF

/// Writes TriG 1.1: Turtle, with the statements of each named graph in braces after its name.
///
/// Neighbouring statements of one graph share its braces, and a graph that comes back gets braces
/// again. All else is as in Turtle.
public struct TriGSerializer: Sendable {
  /// The options that TriG shares with Turtle.
  public var turtle: TurtleSerializer

  /// A serializer with the usual options.
  public init(prefixes: PrefixMap = PrefixMap()) { turtle = TurtleSerializer(prefixes: prefixes) }

  /// Starts a document.
  public func writer(to sink: any ByteSink) -> TurtleWriter {
    TurtleWriter(turtle, to: sink, namesGraphs: true)
  }
}
