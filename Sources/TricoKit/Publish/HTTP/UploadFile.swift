internal import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is sent while it is read, as often as need be.
///
/// Standard input and packed files are put into a file without a name first: the size must be known,
/// and a second try must be possible.
final class UploadFile {
  /// What messages call it.
  let name: String
  /// In bytes, when it was opened.
  let size: Int
  private let descriptor: Int32

  /// Opens a file; `-` is standard input. A packed one is unpacked.
  init(_ path: String) throws(TricoError) {
    name = path == "-" ? "standard input" : path
    if path == "-" || Packing(fileName: path) != nil {
      descriptor = try Self.spool(path)
    } else {
      descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw .noInput("\(FileSystem.shown(path)): \(FileSystem.lastError)")
      }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      let error = FileSystem.lastError
      close(descriptor)
      throw .inputOutput("\(name): \(error)")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw .noInput(
        "\(FileSystem.shown(path)): this is no file; name a file, or - for standard input")
    }
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// Reads bytes from a place in the file; none at its end, nil when reading fails.
  func read(at offset: Int, into memory: UnsafeMutableRawBufferPointer) -> Int? {
    while true {
      let count = pread(descriptor, memory.baseAddress, memory.count, off_t(offset))
      if count >= 0 { return count }
      if errno != EINTR { return nil }
    }
  }

  /// The bytes for a reader, from the beginning.
  func source() -> any ByteSource { Source(self) }

  private final class Source: ByteSource {
    private let file: UploadFile
    private var offset = 0

    init(_ file: UploadFile) { self.file = file }

    func read(into memory: UnsafeMutableRawBufferPointer) throws -> Int {
      guard let count = file.read(at: offset, into: memory) else {
        throw TricoError.inputOutput("\(file.name): \(FileSystem.lastError)")
      }
      offset += count
      return count
    }
  }

  /// Copies standard input, or what a file holds unpacked.
  private static func spool(_ path: String) throws(TricoError) -> Int32 {
    let descriptor = try SpillFile.temporaryFile()
    do {
      let source = try FileSource.unpacking(path)
      let sink = DescriptorSink(temporary: descriptor)
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 1)
      defer { memory.deallocate() }
      while true {
        let count = try source.read(into: memory)
        if count == 0 { return descriptor }
        try sink.write(UnsafeRawBufferPointer(rebasing: memory[..<count]))
      }
    } catch {
      close(descriptor)
      throw error as? TricoError ?? .inputOutput("\(error)")
    }
  }
}
