import ArgumentParser
import RDFFormats
import TricoKit

/// How deep documents of RDF may be nested, for every command that reads them.
struct NestingOption: ParsableArguments {
  @Option(
    name: .customLong("nesting-limit"),
    help: ArgumentHelp(
      "How deep brackets of Turtle and TriG may be nested.", valueName: "number"))
  var number = TurtleReader.usualNestingLimit

  /// The limit, for which there is stack.
  func limit() throws(TricoError) -> Int {
    guard (1...100_000).contains(number) else {
      throw .usage("--nesting-limit: “\(number)” is not between 1 and 100000")
    }
    return number
  }
}
