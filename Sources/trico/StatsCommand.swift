public import ArgumentParser
import RDF
import RDFFormats
public import TricoKit

/// `trico stats`.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what a graph holds.",
    discussion: """
      Takes a document of RDF, the folder of an export, or pages; without one, the sample page. \
      Counts by class, property, series, theme, year, country and language.

      Examples:
        trico stats Output
        trico stats dump.nq --json
        trico stats graph.ttl --format void > void.ttl
      """)

  @Argument(help: ArgumentHelp("The graph.", valueName: "graph"), completion: .file())
  var graph: String?

  @Option(name: [.short, .long], help: "text, json or void.")
  var format: Stats.Format?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Show all rows of every table.")
  var all = false

  @Option(help: ArgumentHelp("What the VoID description calls the dataset.", valueName: "IRI"))
  var dataset: String?

  @OptionGroup var options: GraphOptions

  @OptionGroup var timing: TimingOptions

  func run() throws {
    if json, let format, format != .json {
      throw TricoError.usage("--json and --format \(format.rawValue) exclude each other")
    }
    var stats = Stats(try graph.map(options.input) ?? .sample)
    stats.reading = try options.reading()
    if all { stats.rows = nil }
    stats.dataset = try dataset.map { IRI(try Checked.iri($0, option: "--dataset")) }
    let output = DescriptorSink.standardOutput()
    let format = format ?? (json ? .json : .text)
    try timing.timed { watch in
      stats.watch = watch
      guard format == .text else { return try stats.run(format, to: output) }
      let text = MemorySink()
      try stats.run(.text, to: text)
      try output.write(Terminal.safe(text.text))
    }
  }
}

extension Stats.Format: ExpressibleByArgument {}
