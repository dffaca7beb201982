internal import RDFFormats

/// How the bytes of a file are packed, which the last extension of its name tells.
public enum Packing: String, CaseIterable, Sendable {
  /// RFC 1952; files of several members are read, one is written.
  case gzip = "gz"
  /// Zstandard (RFC 8878).
  case zstd = "zst"

  /// The packing of files of this name; nil for plain ones.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: "."),
      let packing = Packing(
        rawValue: fileName[fileName.index(after: dot)...].lowercased())
    else { return nil }
    self = packing
  }

  /// The extension of its files, without the dot.
  public var fileExtension: String { rawValue }

  /// Its media type.
  var mediaType: String {
    switch self {
    case .gzip: "application/gzip"
    case .zstd: "application/zstd"
    }
  }

  /// The name without the extension that tells the packing.
  public static func unpackedName(_ name: String) -> String {
    guard Packing(fileName: name) != nil, let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  /// The end of the names of files that are packed, or not.
  static func ending(_ fileExtension: String, _ packing: Packing?) -> String {
    fileExtension + (packing.map { ".\($0.fileExtension)" } ?? "")
  }

  /// What packs bytes this way.
  func packer() -> any Packer {
    switch self {
    case .gzip: GzipPacker()
    case .zstd: ZstdPacker()
    }
  }
}

/// Packs a stream of bytes.
protocol Packer: AnyObject {
  /// Takes bytes, and hands packed ones on when there are enough.
  func pack(_ bytes: UnsafeRawBufferPointer, _ sink: (UnsafeRawBufferPointer) throws -> Void) throws

  /// Hands on what is left.
  func finish(_ sink: (UnsafeRawBufferPointer) throws -> Void) throws
}

/// Packed bytes, of which each call takes the next from a source.
final class PackedInput {
  private let source: any ByteSource
  let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 17, alignment: 16)
  private(set) var isAtEnd = false

  init(_ source: any ByteSource) { self.source = source }

  deinit { memory.deallocate() }

  /// How many bytes came into `memory`, zero at the end.
  func next() throws -> Int {
    if isAtEnd { return 0 }
    let count = try source.read(into: memory)
    isAtEnd = count == 0
    return count
  }
}

extension FileSource {
  /// The bytes of a file, unpacked where its name tells that they are packed.
  ///
  /// - Throws: `TricoError.noInput` when there is no such file; its reading, `.badInput` for bytes
  ///   that are not packed as the name tells.
  static func unpacking(_ path: String) throws(TricoError) -> any ByteSource {
    let source = try FileSource(path)
    return switch Packing(fileName: path) {
    case .gzip: GzipSource(source, name: path)
    case .zstd: ZstdSource(source, name: path)
    case nil: source
    }
  }
}
