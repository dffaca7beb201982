internal import RDFFormats

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One file of an output set, out of sight until the set is committed.
final class OutputFile: ByteSink {
  let name: String
  private let path: String
  private var descriptor: Int32
  private let sink: DescriptorSink
  private var digest: SHA256?
  /// Packs the bytes, where the name tells that they are packed.
  private let packer: (any Packer)?
  /// How many bytes are in the file so far.
  private(set) var size = 0
  private var finished: OutputSet.Finished?

  init(_ staging: Staging, name: String, isHashed: Bool = true) throws(TricoError) {
    self.name = name
    digest = isHashed ? SHA256() : nil
    packer = Packing(fileName: name)?.packer()
    let path = staging.target.path + "/" + name
    self.path = path
    let descriptor = staging.createFile(name)
    guard descriptor >= 0 else { throw FileSystem.cannotCreate(path) }
    self.descriptor = descriptor
    sink = DescriptorSink(descriptor: descriptor, name: path) { FileSystem.inputOutput(path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    if let packer { try packer.pack(bytes, append) } else { try append(bytes) }
  }

  private func append(_ bytes: UnsafeRawBufferPointer) throws {
    try sink.write(bytes)
    digest?.update(bytes)
    size += bytes.count
  }

  /// Flushes the file to disk, closes it and tells what is in it.
  func finish() throws(TricoError) -> OutputSet.Finished {
    if let finished { return finished }
    do {
      try packer?.finish(append)
    } catch {
      throw error as? TricoError ?? .inputOutput("\(FileSystem.shown(path)): \(error)")
    }
    // Some file systems have nothing to flush.
    let isFlushed = fsync(descriptor) == 0 || errno == EINVAL
    let failure = FileSystem.inputOutput(path)
    let isClosed = close(descriptor) == 0
    descriptor = -1
    guard isFlushed, isClosed else { throw isFlushed ? FileSystem.inputOutput(path) : failure }
    let result = OutputSet.Finished(name: name, bytes: size, sha256: digest?.finish() ?? "")
    finished = result
    return result
  }
}
