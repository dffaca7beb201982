public import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A sink that writes to an open file descriptor, such as standard output.
public final class DescriptorSink: ByteSink {
  private let descriptor: Int32
  private let closes: Bool
  /// The error for the current `errno`.
  private let failure: () -> TricoError

  /// Standard output.
  public static func standardOutput() -> DescriptorSink {
    DescriptorSink(descriptor: STDOUT_FILENO, name: "standard output")
  }

  /// Standard error, for everything that is no data.
  public static func standardError() -> DescriptorSink {
    DescriptorSink(descriptor: STDERR_FILENO, name: "standard error")
  }

  init(
    descriptor: Int32, name: String, closes: Bool = false, failure: (() -> TricoError)? = nil
  ) {
    self.descriptor = descriptor
    self.closes = closes
    self.failure = failure ?? { .inputOutput("\(name): \(FileSystem.lastError)") }
  }

  /// A temporary file, which stays open.
  convenience init(temporary descriptor: Int32) {
    self.init(descriptor: descriptor, name: "", failure: FileSystem.temporary)
  }

  /// A pipe or device, which cannot be written beside and renamed.
  convenience init(special path: String) throws(TricoError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw .cannotCreate("\(FileSystem.shown(path)): \(FileSystem.lastError)")
    }
    self.init(descriptor: descriptor, name: path, closes: true)
  }

  deinit { if closes { close(descriptor) } }

  /// Whether somebody reads it on a terminal.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  public func write(_ bytes: UnsafeRawBufferPointer) throws {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, start, rest.count)
      #else
        let count = Darwin.write(descriptor, start, rest.count)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EPIPE { throw ClosedPipe() }
        throw failure()
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Writes text.
  public func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}

/// The reader of a pipe has gone; the program ends without a word, as others do.
public struct ClosedPipe: Error {}
