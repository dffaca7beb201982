public import RDFFormats

/// Where one document goes.
public enum OutputPlace {
  /// Hands `body` a sink for a path.
  ///
  /// `-` is standard output; pipes and devices are written to as they are. A file appears when it is
  /// complete, or not at all; through a link the file behind it is replaced.
  ///
  /// - Throws: What `body` throws, or `TricoError`; nothing is changed then.
  public static func write(to path: String, _ body: (any ByteSink) throws -> Void) throws {
    if path == "-" { return try body(DescriptorSink.standardOutput()) }
    if FileSystem.isSpecial(path) { return try body(DescriptorSink(special: path)) }
    let (directory, name) = FileSystem.split(FileSystem.behindLinks(path))
    let files = try OutputSet(directory: directory, isOwn: false)
    try body(try files.open(name, isHashed: false))
    try files.commit()
  }
}
