import ArgumentParser
import TricoKit

/// The page and the files that help to read it, for every command that takes a page.
struct InputOptions: ParsableArguments {
  @Argument(help: "A page as text, or - for standard input; without one, the sample page.")
  var page: String?

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Turtle files with themes.", valueName: "ttl"))
  var themes: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Turtle files with countries, agencies and other names.", valueName: "ttl"))
  var authorities: [String] = []

  /// The Turtle files given with `--themes` and `--authorities`: the first value of each, and all
  /// others that are called so.
  var additions: [String] { [themes, authorities].flatMap { Self.split($0).turtle } }

  /// The page, which may stand behind an option that takes several values.
  ///
  /// - Parameter strays: values of other options that can only be the page.
  /// - Returns: The page's source.
  /// - Throws: `TricoError.usage` when there is more than one.
  func source(strays: [String] = []) throws(TricoError) -> PageSource {
    let pages =
      [page].compactMap { $0 } + strays + [themes, authorities].flatMap { Self.split($0).others }
    guard pages.count <= 1 else {
      throw .usage("one page at a time: \(pages.joined(separator: ", "))")
    }
    switch pages.first {
    case nil: return .sample
    case "-": return .standardInput
    case let path?: return .file(path)
    }
  }

  /// Whether a value can be a file's name rather than a word such as a format's.
  static func looksLikePage(_ value: String) -> Bool {
    value == "-" || value.contains(".") || value.contains("/")
  }

  private static func split(_ values: [String]) -> (turtle: [String], others: [String]) {
    let rest = values.dropFirst()
    let isTurtle = { (path: String) in
      [".ttl", ".turtle", ".nt"].contains { path.lowercased().hasSuffix($0) }
    }
    return (values.prefix(1) + rest.filter(isTurtle), rest.filter { !isTurtle($0) })
  }
}
