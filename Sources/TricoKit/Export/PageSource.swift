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
  /// - Throws: `TricoError.noInput` for a directory or pattern without a page.
  public static func all(_ arguments: [String]) throws(TricoError) -> [PageSource] {
    if arguments.isEmpty { return [.sample] }
    var sources: [PageSource] = []
    for argument in arguments {
      if argument == "-" {
        sources.append(.standardInput)
      } else if FileSystem.isDirectory(argument) {
        let files = try FileSystem.files(below: argument).filter(looksLikePage)
        guard !files.isEmpty else { throw .noInput("\(argument): no page in this directory") }
        sources += files.map { .file($0) }
      } else if !FileSystem.exists(argument), argument.contains(where: { "*?[".contains($0) }) {
        let files = FileSystem.matches(argument)
        guard !files.isEmpty else { throw .noInput("\(argument): no file fits this pattern") }
        sources += files.map { .file($0) }
      } else {
        sources.append(.file(argument))
      }
    }
    return sources
  }

  /// Whether a file in a directory is taken for a page, by its extension: a page saved by a browser
  /// has pictures and scripts beside it.
  private static func looksLikePage(_ path: String) -> Bool {
    guard let name = path.split(separator: "/").last, !name.hasPrefix(".") else { return false }
    guard let dot = name.lastIndex(of: ".") else { return true }
    let end = name[name.index(after: dot)...].prefix { $0.isLetter }.lowercased()
    return ["txt", "text", "html", "htm", "xhtml", "php", "asp", "aspx", "jsp", "do"].contains(end)
  }

  func bytes() throws(TricoError) -> [UInt8] {
    switch self {
    case .file(let path): try FileSystem.read(path)
    case .standardInput: try FileSystem.read("-")
    case .sample: samplePage.withUTF8Buffer { Array($0) }
    }
  }
}
