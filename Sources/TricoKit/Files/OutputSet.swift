internal import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A set of files that appears together or not at all.
///
/// Everything is written beside its place under a temporary name and flushed to disk; `commit` then
/// renames all of it, the file that was opened last at the end. Whatever is not committed is removed.
final class OutputSet {
  /// A finished file.
  struct Finished: Equatable {
    let name: String
    let bytes: Int
    let sha256: String
  }

  private let directory: String
  private var files: [OutputFile] = []
  private var isCommitted = false

  /// Makes the directory if need be.
  init(directory: String) throws(TricoError) {
    self.directory = directory
    try FileSystem.makeDirectory(directory)
  }

  deinit { if !isCommitted { for file in files { file.discard() } } }

  /// Starts a file of this name; its checksum is only known when `isHashed`.
  func open(_ name: String, isHashed: Bool = true) throws(TricoError) -> OutputFile {
    let file = try OutputFile(directory: directory, name: name, isHashed: isHashed)
    files.append(file)
    return file
  }

  /// Closes the files opened so far and tells what is in them.
  func finish() throws(TricoError) -> [Finished] {
    var finished: [Finished] = []
    for file in files { finished.append(try file.finish()) }
    return finished
  }

  /// Puts all files in their places.
  ///
  /// - Parameter names: files that belong to such a set; those of an earlier set that this one does
  ///   not have are removed, so that the directory never holds files of two exports.
  /// - Throws: `TricoError.cannotCreate` when one of the files cannot take its place.
  func commit(replacing names: [String] = []) throws(TricoError) {
    _ = try finish()
    // All places are looked at before the first file moves: a rename onto a directory fails.
    for file in files { try file.checkPlace() }
    for file in files { try file.publish() }
    for name in names where !files.contains(where: { $0.name == name }) {
      FileSystem.remove("\(directory)/\(name)")
    }
    isCommitted = true
    FileSystem.synchronizeDirectory(directory)
  }
}

/// One file of an output set, under its temporary name until it is published.
final class OutputFile: ByteSink {
  let name: String
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var digest: SHA256?
  /// Packs the bytes, where the name tells that they are packed.
  private let packer: (any Packer)?
  /// How many bytes are in the file so far.
  private(set) var size = 0
  private var finished: OutputSet.Finished?

  init(directory: String, name: String, isHashed: Bool = true) throws(TricoError) {
    self.name = name
    digest = isHashed ? SHA256() : nil
    packer = Packing(fileName: name)?.packer()
    path = directory + "/" + name
    temporaryPath = "\(directory)/.\(name).\(FileSystem.processID).tmp"
    FileSystem.remove(temporaryPath)
    #if canImport(Glibc)
      descriptor = Glibc.open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    #else
      descriptor = Darwin.open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    #endif
    guard descriptor >= 0 else { throw .cannotCreate("\(path): \(FileSystem.lastError)") }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let packer { try packer.pack(bytes, append) } else { try append(bytes) }
  }

  private func append(_ bytes: UnsafeRawBufferPointer) throws {
    try DescriptorSink(descriptor: descriptor, name: path).write(bytes)
    digest?.update(bytes)
    size += bytes.count
  }

  func finish() throws(TricoError) -> OutputSet.Finished {
    if let finished { return finished }
    do {
      try packer?.finish(append)
    } catch {
      throw error as? TricoError ?? .inputOutput("\(path): \(error)")
    }
    let failed = fsync(descriptor) != 0 && errno != EINVAL
    let message = FileSystem.lastError
    let closed = close(descriptor)
    descriptor = -1
    if failed || closed != 0 { throw .inputOutput("\(path): \(message)") }
    let result = OutputSet.Finished(name: name, bytes: size, sha256: digest?.finish() ?? "")
    finished = result
    return result
  }

  /// Whether the file can take its place, as far as one can know before.
  func checkPlace() throws(TricoError) {
    if FileSystem.isDirectory(path) { throw .cannotCreate("\(path): this is a directory") }
  }

  func publish() throws(TricoError) { try FileSystem.rename(temporaryPath, path) }

  func discard() {
    if descriptor >= 0 { close(descriptor) }
    FileSystem.remove(temporaryPath)
  }
}
