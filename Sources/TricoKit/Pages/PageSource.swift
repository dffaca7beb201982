internal import RDFFormats

/// A page to be read: a file, standard input, or the sample that the program carries.
public enum PageSource: Sendable, Equatable {
  case file(String)
  case standardInput
  case sample

  /// What messages call it.
  public var name: String {
    switch self {
    case .file(let path): path
    case .standardInput: "stdin.txt"
    case .sample: "customs.txt"
    }
  }

  /// The sources that arguments of a command name: files, directories with everything below them in
  /// the order of names, patterns such as `pages/*.html`, `-` for standard input; the sample for
  /// none.
  ///
  /// - Throws: `TricoError.noInput` for a directory or pattern without a page, `.usage` for standard
  ///   input that is named twice.
  public static func all(_ arguments: [String]) throws(TricoError) -> [PageSource] {
    if arguments.isEmpty { return [.sample] }
    if arguments.count(where: { $0 == "-" }) > 1 {
      throw .usage("“-” can be read once only")
    }
    var sources: [PageSource] = []
    for argument in arguments {
      if argument == "-" {
        sources.append(.standardInput)
      } else if FileSystem.isDirectory(argument) {
        let files = pages(among: try FileSystem.files(below: argument), below: argument)
        guard !files.isEmpty else {
          throw .noInput("\(FileSystem.shown(argument)): no page in this directory")
        }
        sources += files.map { .file($0) }
      } else if !FileSystem.exists(argument), argument.contains(where: { "*?[".contains($0) }) {
        let files = FileSystem.matches(argument)
        guard !files.isEmpty else {
          throw .noInput("\(FileSystem.shown(argument)): no file fits this pattern")
        }
        sources += files.map { .file($0) }
      } else {
        sources.append(.file(argument))
      }
    }
    return sources
  }

  /// The pages in a directory: no hidden files, no files in hidden folders, and nothing of what a
  /// browser saves with a page in a folder beside it.
  private static func pages(among files: [String], below directory: String) -> [String] {
    let all = Set(files)
    return files.filter { path in
      var above = Substring(directory)
      let parts = path.dropFirst(directory.count).split(separator: "/")
      for folder in parts.dropLast() {
        above = above.hasSuffix("/") ? above + folder : above + "/" + folder
        if folder.hasPrefix(".") || belongsToPage(above, all) { return false }
      }
      return path.hasSuffix("/") || parts.last.map(looksLikePage) ?? false
    }
  }

  /// Whether a folder is called `X_files` or `X.files`, with a page `X.html` beside it.
  private static func belongsToPage(_ folder: Substring, _ files: Set<String>) -> Bool {
    guard folder.hasSuffix("_files") || folder.hasSuffix(".files") else { return false }
    let stem = folder.dropLast("_files".count)
    return ["html", "htm"].contains { files.contains("\(stem).\($0)") }
  }

  /// Whether a file in a directory is taken for a page, by its extension: `page.php?topics=10` is
  /// one, a picture is not.
  private static func looksLikePage(_ name: Substring) -> Bool {
    guard !name.hasPrefix(".") else { return false }
    let name = Packing.unpackedName(String(name))
    guard let dot = name.lastIndex(of: ".") else { return true }
    let end = name[name.index(after: dot)...].lowercased()
    let letters = end.prefix { $0.isLetter }
    // Crawlers keep the query in the file's name, behind one of these.
    guard end[letters.endIndex...].first.map({ "?@&;%".contains($0) }) ?? true else { return false }
    return ["txt", "text", "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "do"].contains(
      String(letters))
  }

  /// The lines of a list that are not empty.
  ///
  /// - Parameter path: the file with the list, or `-` for standard input.
  /// - Returns: The lines in order.
  /// - Throws: `TricoError.noInput` when there is no such file.
  public static func lines(of path: String) throws(TricoError) -> [String] {
    String(decoding: try FileSystem.read(path), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  /// Whether the same bytes come a second time; not so from standard input and pipes.
  var canBeReadAgain: Bool {
    switch self {
    case .file(let path): FileSystem.isRegularFile(path)
    case .standardInput: false
    case .sample: true
    }
  }

  /// The page's bytes, unpacked where the name of its file ends in `.gz` or `.zst`.
  ///
  /// - Throws: `TricoError.badInput` when there are more than `limit`, or they are not packed so.
  func bytes(limit: Int = ReadingOptions().limit) throws(TricoError) -> [UInt8] {
    let advice = "; --page-limit allows more"
    return switch self {
    case .file(let path): try Self.bytes(of: path, limit: limit, advice: advice)
    case .standardInput: try FileSystem.read("-", limit: limit, advice: advice)
    case .sample: samplePage.withUTF8Buffer { Array($0) }
    }
  }

  private static func bytes(
    of path: String, limit: Int, advice: String
  ) throws(TricoError) -> [UInt8] {
    guard Packing(fileName: path) != nil else {
      return try FileSystem.read(path, limit: limit, advice: advice)
    }
    let source = try FileSource.unpacking(path)
    var bytes: [UInt8] = []
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { memory.deallocate() }
    do {
      while case let count = try source.read(into: memory), count > 0 {
        bytes += UnsafeRawBufferPointer(rebasing: memory[..<count])
        // A few packed bytes may become any number of others.
        if bytes.count > limit {
          throw TricoError.badInput(
            "\(FileSystem.shown(path)): longer than \(limit) bytes when unpacked, the most that is "
              + "read\(advice)")
        }
      }
    } catch let error as TricoError {
      throw error
    } catch {
      throw .badInput("\(FileSystem.shown(path)): \(error)")
    }
    return bytes
  }
}
