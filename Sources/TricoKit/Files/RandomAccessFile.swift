#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is read here and there.
final class RandomAccessFile: Sendable {
  private let descriptor: Int32
  private let path: String
  /// How many bytes the file has.
  let count: Int

  /// Opens a file.
  ///
  /// - Throws: `TricoError.noInput` when there is no such file.
  init(_ path: String) throws(TricoError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw .noInput("\(FileSystem.shown(path)): \(FileSystem.lastError)")
    }
    count = Int(status.st_size)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// So many bytes from a place on; fewer at the end of the file.
  func read(_ start: Int, _ count: Int) throws(TricoError) -> [UInt8] {
    try Self.read(descriptor, start, min(count, max(self.count - start, 0)), path)
  }

  /// So many bytes of an open file from a place on.
  ///
  /// - Throws: `TricoError.inputOutput` when there are fewer.
  static func read(
    _ descriptor: Int32, _ start: Int, _ count: Int, _ name: String
  ) throws(TricoError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + done }, count - done, off_t(start + done))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else {
        throw .inputOutput("\(name): \(read < 0 ? FileSystem.lastError : "too short")")
      }
      done += read
    }
    return bytes
  }
}
