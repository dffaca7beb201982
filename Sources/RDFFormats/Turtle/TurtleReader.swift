public import RDF

/// Reads Turtle 1.1 and TriG 1.1 through serd, strictly: the first error ends the reading.
///
/// Blank nodes keep their labels; those without one are called `genid1`, `genid2`…, for which a label
/// of the document that looks so gets a `_` at its end.
public struct TurtleReader: Sendable {
  /// Whether graphs have names: the difference between TriG and Turtle.
  public let namesGraphs: Bool
  /// The deepest nesting of brackets that is read: each takes stack, of which there is enough for so
  /// many.
  public let nestingLimit: Int

  /// How deep brackets may be nested where nothing else is said.
  public static let usualNestingLimit = 10_000

  /// A reader of TriG, or of Turtle.
  public init(namesGraphs: Bool, nestingLimit: Int = TurtleReader.usualNestingLimit) {
    self.namesGraphs = namesGraphs
    self.nestingLimit = nestingLimit
  }

  /// Reads a document and hands its prefixes and statements to `receiver` in order. Memory does not
  /// grow with the document.
  ///
  /// - Parameters:
  ///   - source: the document, in UTF-8, with or without a byte order mark.
  ///   - name: what error messages call it.
  ///   - base: what relative IRIs are resolved against; without it and without `@base` they are
  ///     errors.
  ///   - receiver: takes each statement.
  /// - Throws: `SyntaxError`, or what the source or the receiver threw, of which a
  ///   `SerializationError` becomes an `UnwritableStatement`.
  public func read(
    _ source: any ByteSource, name: String, base: IRI? = nil, into receiver: any QuadReceiver
  ) throws {
    let feed = TurtleFeed(
      source, name: name, namesGraphs: namesGraphs, nestingLimit: nestingLimit)
    try TurtleSession(feed, base: base, receiver: receiver).run()
  }

  /// Reads a Turtle document and hands its triples to `receive` in order.
  ///
  /// - Parameters:
  ///   - bytes: the document, in UTF-8, with or without a byte order mark.
  ///   - name: what error messages call it.
  ///   - base: what relative IRIs are resolved against; without it and without `@base` they are
  ///     errors.
  ///   - receive: takes each triple; an error it throws ends the reading.
  /// - Returns: The prefixes the document declares.
  /// - Throws: `SyntaxError`, or what `receive` threw.
  @discardableResult
  public static func read(
    _ bytes: [UInt8], name: String, base: IRI? = nil, into receive: (Triple) throws -> Void
  ) throws -> PrefixMap {
    try read(bytes, name: name, base: base) { triple, _ in try receive(triple) }
  }

  /// Reads a Turtle document and hands its triples to `receive` in order, each with the line on which
  /// it ends.
  ///
  /// - Parameters:
  ///   - bytes: the document, in UTF-8, with or without a byte order mark.
  ///   - name: what error messages call it.
  ///   - base: what relative IRIs are resolved against; without it and without `@base` they are
  ///     errors.
  ///   - receive: takes each triple and its line; an error it throws ends the reading.
  /// - Returns: The prefixes the document declares.
  /// - Throws: `SyntaxError`, or what `receive` threw.
  @discardableResult
  public static func read(
    _ bytes: [UInt8], name: String, base: IRI? = nil, into receive: (Triple, Int) throws -> Void
  ) throws -> PrefixMap {
    try withoutActuallyEscaping(receive) { receive in
      let feed = TurtleFeed(
        MemorySource(bytes), name: name, namesGraphs: false, nestingLimit: usualNestingLimit)
      let triples = TripleReceiver { try receive($0, feed.line) }
      try TurtleSession(feed, base: base, receiver: triples).run()
      return triples.prefixes
    }
  }

  /// Makes triples of views.
  private final class TripleReceiver: QuadReceiver {
    private let next: (Triple) throws -> Void
    private(set) var prefixes = PrefixMap()

    init(_ next: @escaping (Triple) throws -> Void) { self.next = next }

    func declare(_ prefix: String, _ namespace: String) { prefixes.declare(prefix, namespace) }

    func receive(_ quad: QuadView) throws { try next(quad.triple) }
  }
}
