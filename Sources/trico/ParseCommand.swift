import ArgumentParser
import TricoKit

/// `trico parse`.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Print the entities of a page as JSON.",
    discussion: """
      Without a page, the sample page is read. Facts that the page does not have are null.

      Examples:
        trico parse page.html | jq '.series[].name'
        curl -s URL | trico parse - --source-url URL
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Print JSON, which is the only form there is.")
  var json = false

  func run() throws {
    let sources = try input.sources()
    guard sources.count == 1 else {
      throw TricoError.usage("parse takes one page at a time, not \(sources.count)")
    }
    let reader = try PageReader(adding: input.additions, options: try input.reading())
    try DescriptorSink.standardOutput().write(try reader.json(sources[0]))
  }
}
