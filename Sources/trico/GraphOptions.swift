import ArgumentParser
import Mapping
import RDFFormats
import TricoKit

/// How graphs are read, for every command that looks at one.
struct GraphOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Syntax of RDF, where a file's name does not tell it.", valueName: "format"),
    completion: .syntaxes)
  var from: String?

  @Option(help: "Namespace of the data when pages are read.")
  var base: String?

  @Option(
    name: .customLong("source-url"),
    help: ArgumentHelp("Where a page stands on the web.", valueName: "IRI"))
  var sourceURL: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("Turtle file with themes, for pages; may be repeated.", valueName: "ttl"),
    completion: .file())
  var themes: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Turtle file with countries, agencies and other names, for pages; may be repeated.",
      valueName: "ttl"), completion: .file())
  var authorities: [String] = []

  @OptionGroup var pages: PageOptions

  @OptionGroup var nesting: NestingOption

  /// The options as the library takes them.
  func reading() throws(TricoError) -> GraphReading {
    var reading = GraphReading()
    reading.pages = try pages.reading()
    if let base { reading.options.base = try Checked.base(base) }
    if let sourceURL {
      reading.options.sourceURL = try Checked.iri(sourceURL, option: "--source-url")
    }
    reading.options.date = try Checked.date(nil)
    reading.additions = themes + authorities
    return reading
  }

  /// The graph that an argument names.
  func input(_ path: String) throws(TricoError) -> GraphInput {
    var format: RDFFormat?
    if let from {
      guard let named = RDFFormat(name: from) ?? RDFFormat(fileExtension: from) else {
        let known = RDFFormat.allCases.map(\.name).joined(separator: ", ")
        throw .usage("--from: “\(from)” is not one of \(known)")
      }
      format = named
    }
    return try GraphInput(path, format: format, nestingLimit: try nesting.limit())
  }
}
