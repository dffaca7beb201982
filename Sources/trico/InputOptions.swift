import ArgumentParser
import TricoKit

/// The pages and the files that help to read them, for every command that takes pages.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Pages as text or HTML, packed (.gz, .zst) or not: files, directories, patterns, or - for "
        + "standard input.",
      discussion: "Without one, the sample page is taken."), completion: .file())
  var page: [String] = []

  @Option(
    parsing: .upToNextOption, help: ArgumentHelp("Turtle files with themes.", valueName: "ttl"),
    completion: .file())
  var themes: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Turtle files with countries, agencies and other names.", valueName: "ttl"),
    completion: .file())
  var authorities: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the page stands on the web; relative links lead from there.", valueName: "IRI"))
  var sourceURL: String?

  @OptionGroup var pages: PageOptions

  /// How pages are read.
  func reading() throws(TricoError) -> ReadingOptions {
    var options = try pages.reading()
    options.address = try sourceURL.map { (text) throws(TricoError) in
      try Checked.iri(text, option: "--source-url")
    }
    return options
  }

  /// The Turtle files given with `--themes` and `--authorities`: the first value of each, and all
  /// others that are called so.
  var additions: [String] { [themes, authorities].flatMap { Self.split($0).turtle } }

  /// The pages, which may also stand behind an option that takes several values.
  ///
  /// - Parameters:
  ///   - strays: values of other options that can only be pages.
  ///   - listed: pages that a list names.
  /// - Returns: The pages' sources, in the order of the command line.
  /// - Throws: `TricoError.noInput` for a directory or pattern without a page.
  func sources(
    strays: [String] = [], listed: [String] = []
  ) throws(TricoError) -> [PageSource] {
    let others = [themes, authorities].flatMap { Self.split($0).others }
    return try PageSource.all(page + strays + others + listed)
  }

  /// The paths in a list, one a line.
  static func listed(in path: String) throws(TricoError) -> [String] {
    try PageSource.lines(of: path)
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
