import ArgumentParser
import TricoKit

/// `trico check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Print what is odd about a page, as compilers do.",
    discussion: """
      Exits with 1 when an entry must be left out, or with --strict when there are warnings.

      Examples:
        trico check page.html
        trico check crawl -j 4 --json > remarks.jsonl
        trico check pages/*.txt --strict --quiet
      """)

  @OptionGroup var input: InputOptions

  @Option(name: [.short, .long], help: "How many pages to read at the same time.")
  var jobs = 1

  @Flag(help: "One JSON object a line.")
  var json = false

  @Flag(
    inversion: .prefixedNo,
    help: "Show the line that each remark is about; by default on a terminal.")
  var sourceLines: Bool?

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  @Flag(name: [.short, .long], help: "Leave out the summary.")
  var quiet = false

  func run() throws {
    var check = Check(
      sources: try input.sources(), additions: input.additions, jobs: try Checked.jobs(jobs))
    check.reading = try input.reading()
    let remarks = try check.run()
    let output = DescriptorSink.standardOutput()
    try output.write((json ? remarks.jsonLines : lines(of: remarks, output)).joined())
    if !quiet, !json { Console.say(remarks.summary) }
    if remarks.hasErrors || (strict && remarks.hasWarnings) { throw ExitCode(1) }
  }

  private func lines(of remarks: Remarks, _ output: DescriptorSink) -> [String] {
    let isOnTerminal = output.isTerminal
    let lines = remarks.compilerStyle.map(Terminal.safe)
    guard sourceLines ?? isOnTerminal else { return lines.map { $0 + "\n" } }
    return zip(lines, remarks.excerpts).map { line, excerpt in
      excerpt.isEmpty ? line + "\n" : "\(line)\n\(Terminal.safe(excerpt))\n"
    }
  }
}
