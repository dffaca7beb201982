/// Reads N-Triples and N-Quads 1.1, strictly: the first error ends the reading.
///
/// Memory does not grow with the document, only with its longest line.
public struct NTriplesReader: Sendable {
  /// Whether a fourth term names a graph: the difference between N-Quads and N-Triples.
  public let namesGraphs: Bool

  /// A reader of N-Quads, or of N-Triples.
  public init(namesGraphs: Bool) { self.namesGraphs = namesGraphs }

  /// Reads a document and hands its statements to `receiver` in order.
  ///
  /// - Parameters:
  ///   - source: the document, in UTF-8, with or without a byte order mark.
  ///   - name: what error messages call it.
  ///   - receiver: takes each statement.
  /// - Throws: `SyntaxError`, or what the source or the receiver threw, of which a
  ///   `SerializationError` becomes an `UnwritableStatement`.
  public func read(
    _ source: any ByteSource, name: String, into receiver: some QuadReceiver
  ) throws {
    var lines = LineBuffer(source)
    var line = 1
    while let chunk = try lines.next(), let start = chunk.baseAddress {
      let mark = line == 1 && chunk.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var parser = NTriplesParser(
        start + mark, count: chunk.count - mark, line: line, reader: self, name: name)
      try parser.parse(into: receiver)
      line = parser.line
    }
  }
}
