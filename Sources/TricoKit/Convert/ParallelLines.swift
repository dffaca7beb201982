internal import RDF
internal import RDFFormats

/// Converts lines of N-Triples or N-Quads on several threads, with the bytes and errors of one.
///
/// The document is cut at line ends. Where the result consists of lines as well, each chunk is read and
/// written by itself; where a writer has to see all statements in their order, only the reading is
/// spread.
struct ParallelLines {
  let input: Convert.Input
  let jobs: Int
  /// How many bytes a chunk has, about.
  var chunkSize = 1 << 20

  private var reader: NTriplesReader { NTriplesReader(namesGraphs: input.format == .nquads) }

  /// Writes each chunk by itself.
  ///
  /// - Parameters:
  ///   - receiver: makes what takes the statements of a chunk, in front of a sink.
  ///   - sink: takes all bytes in order.
  /// - Throws: The first error, as reading on one thread would.
  func convert(_ receiver: @escaping (any ByteSink) -> StreamReceiver, to sink: any ByteSink) throws
  {
    try run { chunk, lines in
      let output = MemorySink()
      let receiver = receiver(output)
      lines = try reader.read(chunk, name: input.name, into: receiver)
      try receiver.finish()
      return output
    } take: { output in
      try output.bytes.withUnsafeBytes { try sink.write($0) }
    }
  }

  /// Hands the statements of all chunks to one receiver.
  ///
  /// - Throws: The first error, as reading on one thread would.
  func read(into receiver: some DocumentReceiver) throws {
    try run { chunk, lines in
      let statements = PlacedStatements(chunk)
      lines = try reader.read(chunk, name: input.name, into: statements)
      return statements
    } take: { statements in
      for (quad, line, column) in statements.all {
        do {
          try receiver.receive(quad)
        } catch let error as SerializationError {
          throw UnwritableStatement(
            source: input.name, line: Int(line), column: Int(column), error: error)
        }
      }
    }
  }

  /// Runs over the chunks; errors get the numbers that their lines have in the document.
  private func run<Output>(
    _ work: @escaping (LineChunk, inout Int) throws -> Output,
    take: @escaping (Output) throws -> Void
  ) throws {
    let chunks = LineChunks(try FileSource.unpacking(input.path), size: chunkSize)
    var linesBefore = 0
    func placed<Value>(_ body: () throws -> Value) throws -> Value {
      do {
        return try body()
      } catch let error as SyntaxError {
        throw error.moved(by: linesBefore)
      } catch let error as UnwritableStatement {
        throw error.moved(by: linesBefore)
      }
    }
    try OrderedWork<LineChunk, (lines: Int, output: Result<Output, any Error>)>(
      jobs: jobs, next: chunks.next,
      work: { chunk in
        var lines = 0
        let output = Result { try work(chunk, &lines) }
        return (lines, output)
      },
      take: { result in
        try placed { try take(try result.output.get()) }
        linesBefore += result.lines
      }
    ).run()
  }
}

/// The statements of a chunk with their places.
private final class PlacedStatements: QuadReceiver {
  private(set) var all: [(quad: QuadView, line: Int32, column: Int32)] = []
  /// Holds the bytes of the statements.
  private let chunk: LineChunk

  init(_ chunk: LineChunk) {
    self.chunk = chunk
    all.reserveCapacity(1 << 13)
  }

  func receive(_ quad: QuadView) {}

  func receive(_ quad: QuadView, line: Int, column: Int) {
    all.append((quad, Int32(truncatingIfNeeded: line), Int32(truncatingIfNeeded: column)))
  }
}
