internal import RDF
public import RDFFormats

/// A graph that an argument of a command names: a document of RDF, the folder of an export, or pages
/// that are turned into a graph first.
public struct GraphInput: Sendable {
  /// Where the statements come from.
  enum Content: Sendable {
    /// Documents of RDF, merged.
    case documents([Convert.Input])
    /// Mechanism pages.
    case pages([PageSource])
  }

  /// What messages call it.
  public let name: String
  let content: Content

  /// The embedded sample page.
  public static let sample = GraphInput(name: "customs.txt", content: .pages([.sample]))

  /// Finds out what a path names.
  ///
  /// A file is a document of RDF when its name tells a syntax that can be read, else a page. A folder
  /// is an export when it holds `trico.*` in such a syntax; its mentions belong to it. Any other
  /// folder is searched for pages.
  ///
  /// - Parameters:
  ///   - path: a file, a folder, a pattern of pages, or `-` for standard input.
  ///   - format: the syntax, when the name does not tell it.
  ///   - nestingLimit: how deep brackets of Turtle and TriG may be nested.
  /// - Throws: `TricoError.noInput` for what is not there, `.usage` for a syntax that cannot be read.
  public init(
    _ path: String, format: RDFFormat? = nil, nestingLimit: Int = TurtleReader.usualNestingLimit
  ) throws(TricoError) {
    name = path == "-" ? "stdin" : FileSystem.shown(path)
    if FileSystem.isDirectory(path) {
      try OutputSet.settle(path)
      let documents = Self.export(in: path, nestingLimit)
      content = documents.isEmpty ? .pages(try PageSource.all([path])) : .documents(documents)
    } else if let format = Self.format(ofFile: path) ?? format {
      guard format.isReadable else {
        let readable = RDFFormat.allCases.filter(\.isReadable).map(\.name).joined(separator: ", ")
        throw .usage("\(name): \(format.name) cannot be read, only \(readable)")
      }
      guard path == "-" || FileSystem.exists(path) else {
        throw .noInput("\(name): there is no such file")
      }
      content = .documents([
        Convert.Input(path: path, format: format, nestingLimit: nestingLimit)
      ])
    } else {
      content = .pages(try PageSource.all([path]))
    }
  }

  private init(name: String, content: Content) {
    self.name = name
    self.content = content
  }

  /// Whether it is made of pages, so that the graph depends on how they are mapped.
  var isPages: Bool { if case .pages = content { true } else { false } }

  /// The syntax that a file's name tells.
  public static func format(ofFile path: String) -> RDFFormat? {
    Packing.unpackedName(path).split(separator: "/").last.flatMap {
      $0.split(separator: ".").dropFirst().last
    }
    .flatMap { RDFFormat(fileExtension: String($0)) }
  }

  /// The documents of an export, in the syntax that is read fastest.
  private static func export(in folder: String, _ nestingLimit: Int) -> [Convert.Input] {
    for format in [RDFFormat.ntriples, .nquads, .turtle, .trig] + RDFFormat.allCases
    where format.isReadable {
      for packing in [nil] + Packing.allCases {
        let end = Packing.ending(format.fileExtension, packing)
        let paths = ["trico", "trico-mentions"].map { "\(folder)/\($0).\(end)" }
        guard FileSystem.exists(paths[0]) else { continue }
        return paths.filter(FileSystem.exists).map {
          Convert.Input(path: $0, format: format, nestingLimit: nestingLimit)
        }
      }
    }
    return []
  }
}
