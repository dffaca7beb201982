internal import RDFFormats

/// What the record of an export says of its pages: problems and inputs, which wait outside memory
/// until their files are written.
struct ExportRecord {
  private let problems = SpillFile(limit: 1 << 20)
  private let inputs = SpillFile(limit: 1 << 20)
  private let cache: OutputFile?

  /// An empty record.
  ///
  /// - Parameter cache: where what is known of each page goes.
  init(cache: OutputFile?) { self.cache = cache }

  /// Says what the pages are mapped with.
  func begin(_ environment: String) throws {
    try PageCache.head(environment).withUnsafeBytes { try cache?.write($0) }
  }

  /// Notes a page and the remarks on it.
  func add(_ item: PageRun.Item, _ pages: PageRun, _ index: Int) throws {
    if let origin = item.record?.origin {
      try add(Manifest.Input(name: origin.fileName, sha256: origin.checksum))
      var length = UInt64(item.bytes.count)
      try withUnsafeBytes(of: &length) { try cache?.write($0) }
      try item.bytes.withUnsafeBytes { try cache?.write($0) }
    }
    for remark in item.record?.diagnostics ?? [item.unreadable].compactMap({ $0 }) {
      try problems.append(Array(pages.labelled(remark, index).jsonLine.utf8))
    }
  }

  /// Notes a file that was added to the ontology.
  func add(input path: String) throws {
    try add(
      Manifest.Input(
        name: PageSource.file(path).fileName, sha256: SHA256.hex(of: try FileSystem.read(path))))
  }

  private func add(_ input: Manifest.Input) throws {
    let text = (inputs.count > 0 ? "," : "") + "\n    " + input.json.pretty(indent: 2)
    try inputs.append(Array(text.utf8))
  }

  /// Writes one remark a line.
  func writeProblems(to file: OutputFile) throws { try problems.copy(to: file) }

  /// Writes the manifest with all inputs in it.
  func write(_ manifest: Manifest, to file: OutputFile) throws {
    let (head, tail) = manifest.text
    try file.write(head)
    if inputs.count > 0 {
      try inputs.copy(to: file)
      try file.write("\n  ")
    }
    try file.write(tail)
  }
}

extension SpillFile {
  /// Writes everything to a sink.
  fileprivate func copy(to sink: any ByteSink) throws {
    var start = 0
    while start < count {
      let end = min(start + 1 << 20, count)
      try read(start..<end).withUnsafeBytes { try sink.write($0) }
      start = end
    }
  }
}
