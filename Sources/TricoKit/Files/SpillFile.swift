internal import CFiles
internal import Records

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Bytes put away one behind the other, in memory at first, then in a temporary file.
///
/// The file lies in `TMPDIR` (or `/tmp`) and has no name there, so that nothing is left whatever
/// happens. Any number of threads may read while one of them appends.
final class SpillFile: @unchecked Sendable {
  private let monitor = Monitor()
  /// How many bytes are in the file; the rest is in `tail`.
  private var flushed = 0
  private let tail: RecordBuffer
  private var descriptor: Int32 = -1
  /// How much stays in memory before a file is begun, and how much is gathered for each write.
  private let limit: Int
  private let chunk: Int

  /// An empty one.
  init(limit: Int = 8 << 20, chunk: Int = 1 << 20) {
    self.limit = limit
    self.chunk = min(chunk, limit)
    tail = RecordBuffer()
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// How many bytes there are.
  var count: Int { monitor.locked { flushed + tail.count } }

  /// Puts bytes away.
  ///
  /// - Returns: Where they begin.
  /// - Throws: `TricoError.inputOutput` when the temporary file cannot be written.
  @discardableResult
  func append(_ bytes: [UInt8]) throws(TricoError) -> Int {
    let result = monitor.locked { () -> Result<Int, TricoError> in
      let start = flushed + tail.count
      bytes.withUnsafeBytes { tail.append($0) }
      if tail.count >= (descriptor < 0 ? limit : chunk), let error = flush() {
        return .failure(error)
      }
      return .success(start)
    }
    return try result.get()
  }

  /// The bytes of a range.
  ///
  /// - Throws: `TricoError.inputOutput` when the temporary file cannot be read.
  func read(_ range: Range<Int>) throws(TricoError) -> [UInt8] {
    // What is in the file stays as it is; only the tail may change meanwhile.
    let known = monitor.locked { () -> (flushed: Int, bytes: [UInt8]) in
      guard range.upperBound > flushed else { return (flushed, []) }
      let place = max(range.lowerBound - flushed, 0)..<range.upperBound - flushed
      return (flushed, tail.withBytes { Array($0[place]) })
    }
    let count = min(known.flushed, range.upperBound) - range.lowerBound
    guard count > 0 else { return known.bytes }
    return try RandomAccessFile.read(descriptor, range.lowerBound, count, "a temporary file")
      + known.bytes
  }

  /// Moves the tail to the file.
  private func flush() -> TricoError? {
    do {
      if descriptor < 0 { descriptor = try Self.temporaryFile() }
      try tail.withBytes(DescriptorSink(temporary: descriptor).write)
    } catch {
      return error as? TricoError ?? .inputOutput("a temporary file: \(error)")
    }
    flushed += tail.count
    tail.removeAll()
    return nil
  }

  /// A file that is gone when it is closed.
  static func temporaryFile() throws(TricoError) -> Int32 {
    var descriptor = trico_open_unnamed(FileSystem.temporaryFolder)
    if descriptor >= 0 { return descriptor }
    var template = FileSystem.temporaryTemplate
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileSystem.temporary() }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return descriptor
  }
}
