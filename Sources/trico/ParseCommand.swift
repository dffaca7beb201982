import ArgumentParser
import TricoKit

/// `trico parse`.
struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse", abstract: "Print the entities of a page as JSON.")

  @OptionGroup var input: InputOptions

  @Flag(help: "Print JSON, which is the only form there is.")
  var json = false

  func run() throws {
    let reader = try PageReader(adding: input.additions)
    try DescriptorSink.standardOutput().write(try reader.json(try input.source()))
  }
}
