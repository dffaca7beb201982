public import ArgumentParser
import RDF
import RDFFormats
public import TricoKit

/// `trico diff`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what differs between two graphs.",
    discussion: """
      Takes documents of RDF, folders of exports, and pages. Says which meetings are new, gone or \
      changed, field by field; or writes what a store needs to follow. Labels of blank nodes do not \
      count. Exits with 0 when the graphs are the same, with 1 when they differ.

      Examples:
        trico diff Output next/Output        # what the new crawl brought
        trico diff Output page.html          # is the export still right?
        trico diff old.nt new.ttl --format json
        trico diff old.nt new.nt --format sparql-update > update.ru
      """)

  @Argument(help: ArgumentHelp("The graph as it was.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The graph as it is.", valueName: "new"), completion: .file())
  var new: String

  @Option(name: [.short, .long], help: "text, json, rdf-patch or sparql-update.")
  var format = Diff.Format.text

  @Option(
    help: ArgumentHelp(
      "What patches call the graph that has no name in the documents.", valueName: "IRI"))
  var graph: String?

  @OptionGroup var options: GraphOptions

  @Flag(name: [.short, .long], help: "Print nothing; only the exit code tells.")
  var quiet = false

  @OptionGroup var timing: TimingOptions

  func run() throws {
    if old == "-", new == "-" { throw TricoError.usage("“-” can be read once only") }
    var diff = Diff(old: try options.input(old), new: try options.input(new))
    diff.reading = try options.reading()
    diff.graph = try graph.map { IRI(try Checked.iri($0, option: "--graph")) }
    let output = DescriptorSink.standardOutput()
    let isSame = try timing.timed { watch in
      diff.watch = watch
      guard format == .text else { return try diff.run(format, to: quiet ? nil : output) }
      let text = MemorySink()
      let isSame = try diff.run(format, to: quiet ? nil : text)
      try output.write(Colours(for: output).signed(Terminal.safe(text.text)))
      return isSame
    }
    if !isSame { throw ExitCode(1) }
  }
}

extension Diff.Format: ExpressibleByArgument {}
