import ArgumentParser
import TricoKit

/// `trico check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print what is odd about a page, as compilers do.",
    discussion:
      "Exits with 1 when an entry must be left out, or with --strict when there are warnings.")

  @OptionGroup var input: InputOptions

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  func run() throws {
    let remarks = try PageReader(adding: input.additions).remarks(on: try input.source())
    let lines =
      json ? remarks.jsonLines : remarks.compilerStyle.map { Terminal.safe($0) + "\n" }
    try DescriptorSink.standardOutput().write(lines.joined())
    if remarks.hasErrors || (strict && remarks.hasWarnings) { throw ExitCode(1) }
  }
}
