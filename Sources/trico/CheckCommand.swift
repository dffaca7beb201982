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

  @Option(name: [.short, .long], help: "How many pages to read at the same time.")
  var jobs = 1

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  func run() throws {
    let check = Check(
      sources: try input.sources(), additions: input.additions, jobs: try Checked.jobs(jobs))
    let remarks = try check.run()
    let lines =
      json ? remarks.jsonLines : remarks.compilerStyle.map { Terminal.safe($0) + "\n" }
    try DescriptorSink.standardOutput().write(lines.joined())
    if remarks.hasErrors || (strict && remarks.hasWarnings) { throw ExitCode(1) }
  }
}
