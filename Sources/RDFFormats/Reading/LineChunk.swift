/// Whole lines of a document in memory of their own, which any thread may read.
package final class LineChunk: @unchecked Sendable {
  fileprivate let memory: UnsafeMutableRawBufferPointer
  fileprivate let count: Int
  fileprivate let isFirst: Bool

  fileprivate init(_ lines: UnsafeMutableRawBufferPointer, isFirst: Bool) {
    count = lines.count
    self.isFirst = isFirst
    // A line end and a word can be read behind them.
    memory = .allocate(byteCount: count + 32, alignment: 16)
    memory.copyMemory(from: UnsafeRawBufferPointer(lines))
    UnsafeMutableRawBufferPointer(rebasing: memory[count...])
      .initializeMemory(as: UInt8.self, repeating: 0x0A)
  }

  deinit { memory.deallocate() }
}

/// Cuts a document at line ends.
package final class LineChunks {
  private var lines: LineBuffer
  private var isFirst = true

  /// The chunks of a source.
  ///
  /// - Parameters:
  ///   - source: the document.
  ///   - size: how many bytes a chunk has at most, unless a line is longer.
  package init(_ source: any ByteSource, size: Int = 1 << 20) {
    lines = LineBuffer(source, capacity: size)
  }

  /// The next chunk, or nil at the end.
  package func next() throws -> LineChunk? {
    guard let run = try lines.next() else { return nil }
    defer { isFirst = false }
    return LineChunk(run, isFirst: isFirst)
  }
}

extension NTriplesReader {
  /// Reads the lines of a chunk, of which the first counts as line 1.
  ///
  /// - Parameters:
  ///   - chunk: the lines; they are written over, and can be read once only.
  ///   - name: what error messages call the document.
  ///   - receiver: takes each statement; its bytes are good as long as the chunk.
  /// - Returns: How many lines there are.
  /// - Throws: `SyntaxError`, or what the receiver threw.
  package func read(
    _ chunk: LineChunk, name: String, into receiver: some QuadReceiver
  ) throws -> Int {
    guard let start = chunk.memory.baseAddress else { return 0 }
    let mark = chunk.isFirst && chunk.memory.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var parser = NTriplesParser(
      start + mark, count: chunk.count - mark, line: 1, reader: self, name: name)
    try parser.parse(into: receiver)
    return parser.line - 1
  }
}

extension SyntaxError {
  /// The same error so many lines further down.
  package func moved(by lines: Int) -> SyntaxError {
    SyntaxError(source: source, line: line + lines, column: column, message: message)
  }
}

extension UnwritableStatement {
  /// The same error so many lines further down.
  package func moved(by lines: Int) -> UnwritableStatement {
    UnwritableStatement(source: source, line: line + lines, column: column, error: error)
  }
}
