internal import Mapping
internal import Ontology
internal import RDFFormats
internal import Records

/// What an export keeps of every page, so that another one need not read unchanged pages again: their
/// records, one behind the other.
///
/// The file begins with a line that says what the records were made with: program, options and
/// ontology. With anything else they are worth nothing.
final class PageCache: Sendable {
  /// The name of the file beside the manifest.
  static let fileName = "trico.cache"

  private let file: RandomAccessFile
  private let index = SpillStore()

  /// The first bytes of a cache.
  static func head(_ environment: String) -> [UInt8] {
    Array("trico pages 2 \(environment)\n".utf8)
  }

  /// What pages are read and mapped with, in hexadecimal digits: program, options and ontology.
  ///
  /// - Parameters:
  ///   - options: how pages are mapped.
  ///   - reading: how pages are read.
  ///   - additions: checksums of the files added to the ontology.
  /// - Returns: A digest of all of it.
  static func environment(
    _ options: MappingOptions, _ reading: ReadingOptions, additions: [String]
  ) -> String {
    var digest = SHA256()
    knowledgeTriples.withUTF8Buffer { digest.update(UnsafeRawBufferPointer($0)) }
    let words =
      [Program.version, options.base, options.sourceURL ?? "", options.mentions.rawValue]
      + [reading.address ?? "", reading.encoding ?? "", "\(reading.readsHidden)"]
      + ["\(reading.limit)"] + additions
    for word in words { Array((word + "\u{0}").utf8).withUnsafeBytes { digest.update($0) } }
    return digest.finish()
  }

  /// Opens the cache of an earlier export; nil when there is none, or it was made with something else.
  ///
  /// - Parameters:
  ///   - manifest: the manifest of that export.
  ///   - environment: what pages are mapped with now.
  /// - Throws: `TricoError.noInput` when there is no such manifest, or what `init` throws.
  convenience init?(beside manifest: String, environment: String) throws(TricoError) {
    guard FileSystem.isRegularFile(manifest) else {
      throw .noInput("\(FileSystem.shown(manifest)): there is no such file")
    }
    let path = "\(FileSystem.split(manifest).directory)/\(Self.fileName)"
    guard FileSystem.isRegularFile(path) else { return nil }
    try self.init(path, environment: environment)
  }

  /// Opens a cache; nil when it was made with something else.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - environment: what pages are mapped with now.
  /// - Throws: `TricoError` when the file cannot be read or is damaged.
  init?(_ path: String, environment: String) throws(TricoError) {
    file = try RandomAccessFile(path)
    let head = Self.head(environment)
    guard try file.read(0, head.count) == head else { return nil }
    var next = head.count
    while next < file.count {
      let start = try file.read(next, min(1 << 16, file.count - next))
      let found = start.withUnsafeBytes { bytes -> (length: Int, origin: PageRecord.Origin)? in
        var cursor = RecordCursor(bytes)
        guard let length = cursor.wide(), let origin = PageRecord.Origin(&cursor) else {
          return nil
        }
        return (Int(truncatingIfNeeded: length), origin)
      }
      guard let found, found.length > 0, found.length <= file.count - next - 8 else {
        throw .badInput("\(FileSystem.shown(path)): this file is damaged")
      }
      let entry = RecordBuffer(capacity: 32)
      entry.append(wide: UInt64(next + 8))
      entry.append(wide: UInt64(found.length))
      index.append(entry, to: Self.key(found.origin))
      next += 8 + found.length
    }
    try index.check()
  }

  /// The record of an unchanged page, or nil.
  func bytes(of origin: PageRecord.Origin) throws(TricoError) -> [UInt8]? {
    guard let entry = index.last(Self.key(origin)) else { return nil }
    let range = entry.withUnsafeBytes { bytes -> (start: Int, count: Int)? in
      var cursor = RecordCursor(bytes)
      guard let start = cursor.wide(), let count = cursor.wide() else { return nil }
      return (Int(start), Int(count))
    }
    guard let range else { return nil }
    return try file.read(range.start, range.count)
  }

  private static func key(_ origin: PageRecord.Origin) -> RecordKey {
    RecordKey(
      "c", [origin.name, origin.label, origin.fileName, origin.checksum].joined(separator: "\u{0}"))
  }
}
