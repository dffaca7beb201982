internal import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A source that reads a file, or standard input, as it goes.
final class FileSource: ByteSource {
  private let descriptor: Int32
  private let path: String
  private let closes: Bool

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `TricoError.noInput` when there is no such file, or it is a directory.
  init(_ path: String) throws(TricoError) {
    self.path = path
    closes = path != "-"
    descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard descriptor >= 0 else {
      throw .noInput("\(FileSystem.shown(path)): \(FileSystem.lastError)")
    }
    if closes, FileSystem.isDirectory(path) {
      throw .noInput("\(FileSystem.shown(path)): this is a directory")
    }
  }

  deinit { if closes, descriptor >= 0 { close(descriptor) } }

  func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, memory.baseAddress, memory.count)
      #else
        let count = Darwin.read(descriptor, memory.baseAddress, memory.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR {
        throw TricoError.inputOutput("\(FileSystem.shown(path)): \(FileSystem.lastError)")
      }
    }
  }
}
