import ArgumentParser
import RDF
import RDFFormats
import TricoKit

/// `trico publish`.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Bring RDF into a store.",
    discussion: """
      Uses the SPARQL 1.1 Graph Store Protocol. A graph is replaced as a whole: where the store takes \
      SPARQL Update, the files are loaded into a graph beside it, which then takes its place; until \
      then, and whenever something goes wrong, the old graph stays. --add keeps what is there.

      Where questions and updates go is known for the addresses of Oxigraph, Virtuoso, Fuseki, RDF4J \
      and GraphDB; --query and --update name others.

      Credentials come from the environment (TRICO_USER and TRICO_PASSWORD, or TRICO_TOKEN), and go \
      to the server of --endpoint only; or from a file in the form of .netrc (--netrc or TRICO_NETRC).

      Examples:
        trico publish Output/trico.ttl --default \\
          --endpoint http://localhost:7878/store
        trico publish Output/trico.nt --graph https://w3id.org/trico/id/ --verify \\
          --endpoint http://localhost:8890/sparql-graph-crud-auth
        trico publish --dry-run all.nq --dataset --add \\
          --endpoint https://example.org/store
      """)

  @Argument(help: "Documents of RDF, or - for standard input.", completion: .file())
  var file: [String]

  @Option(help: ArgumentHelp("Address of the Graph Store Protocol.", valueName: "URL"))
  var endpoint: String

  @Option(help: ArgumentHelp("The graph to replace or add to.", valueName: "IRI"))
  var graph: String?

  @Flag(name: .customLong("default"), help: "The graph without a name.")
  var defaultGraph = false

  @Flag(help: "All graphs of the store, for N-Quads and TriG: without --add, all others go.")
  var dataset = false

  @Flag(help: "Add to what is there.")
  var add = false

  @Flag(help: "Let the store replace the graph by itself, without a graph beside it.")
  var direct = false

  @Option(help: ArgumentHelp("Address of SPARQL Query.", valueName: "URL"))
  var query: String?

  @Option(help: ArgumentHelp("Address of SPARQL Update.", valueName: "URL"))
  var update: String?

  @Option(
    help: ArgumentHelp(
      "Syntax of the files, where their names do not tell it.", valueName: "format"),
    completion: .syntaxes)
  var from: String?

  @Option(
    help: ArgumentHelp("File with users and passwords.", valueName: "file"), completion: .file())
  var netrc: String?

  @Option(
    help: ArgumentHelp("Certificates to trust instead of the system's.", valueName: "pem"),
    completion: .file())
  var cacert: String?

  @Option(help: ArgumentHelp("Seconds to wait while nothing can be sent.", valueName: "seconds"))
  var timeout = 60

  @Option(help: ArgumentHelp("Seconds to wait for an answer.", valueName: "seconds"))
  var answerTimeout = 600

  @Option(help: ArgumentHelp("How often to try again.", valueName: "number"))
  var retries = 4

  @Flag(help: "Count the statements by SPARQL afterwards; exit with 1 when they differ.")
  var verify = false

  @Flag(help: "Say what would be done, and do nothing.")
  var dryRun = false

  @OptionGroup var nesting: NestingOption

  @Option(help: "Show a progress bar: auto, always or never.")
  var progress = ProgressBar.Mode.auto

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  func run() throws {
    var publish = Publish(
      files: try file.map {
        Convert.Input(path: $0, format: try format(of: $0), nestingLimit: try nesting.limit())
      },
      endpoint: endpoint, place: try place())
    if file.filter({ $0 == "-" }).count > 1 { throw TricoError.usage("“-” can be read once only") }
    publish.adds = add
    publish.isDirect = direct
    publish.queryEndpoint = query
    publish.updateEndpoint = update
    publish.netrc = netrc
    publish.certificates = cacert
    publish.timeout = try Checked.seconds(timeout, option: "--timeout")
    publish.answerTimeout = try Checked.seconds(answerTimeout, option: "--answer-timeout")
    guard (0...100).contains(retries) else {
      throw TricoError.usage("--retries: “\(retries)” is not between 0 and 100")
    }
    publish.retries = retries
    publish.verifies = verify
    if dryRun {
      let plan = try publish.plan().map { Terminal.safe($0) + "\n" }
      return try DescriptorSink.standardOutput().write(plan.joined())
    }
    try run(publish)
  }

  private func run(_ publish: Publish) throws {
    let bar = ProgressBar(progress, isQuiet: quiet)
    var publish = publish
    publish.progress = { stage in
      switch stage {
      case .sending(let name, let bytes, let total):
        if bytes < total {
          bar.show("sending \(name)", bytes, of: total, ProgressBar.bytes)
        } else {
          bar.show("\(name) is sent; the store is loading it")
        }
      case .swapping: bar.show("the new graph takes the place of the old one")
      case .verifying: bar.show("counting the statements")
      }
    }
    publish.note = { text in
      bar.clear()
      if !quiet { Console.say("trico: \(text)") }
    }
    Interruption.watch()
    publish.isInterrupted = { Interruption.isRequested }
    defer { bar.clear() }
    let report: Publish.Report
    do {
      report = try publish.run()
    } catch let interrupted as Interrupted {
      bar.clear()
      Console.say("trico: interrupted. \(interrupted.message)")
      throw ExitCode(130)
    }
    bar.clear()
    if !quiet {
      Console.say(
        "\(ProgressBar.bytes(report.bytes)) \(add ? "added to" : "are now") \(publish.place)"
          + (report.differences.map { $0.isEmpty ? "; all statements are there" : "" } ?? ""))
    }
    guard let differences = report.differences, !differences.isEmpty else { return }
    Console.say("trico: the store does not have what the files have:")
    for line in differences { Console.say("  \(line)") }
    throw ExitCode(1)
  }

  private func place() throws(TricoError) -> GraphPlace {
    let given = [graph != nil, defaultGraph, dataset].count { $0 }
    guard given <= 1 else { throw .usage("--graph, --default and --dataset exclude each other") }
    if let graph { return .graph(IRI(try Checked.iri(graph, option: "--graph"))) }
    if defaultGraph { return .defaultGraph }
    if dataset { return .dataset }
    throw .usage(
      "say where the statements belong: --graph IRI, --default, or --dataset for N-Quads and TriG")
  }

  private func format(of path: String) throws(TricoError) -> RDFFormat {
    if let format = GraphInput.format(ofFile: path) { return format }
    guard let from else {
      throw .usage("\(Terminal.line(path)): its name does not tell its syntax; say it with --from")
    }
    guard let format = RDFFormat(name: from) ?? RDFFormat(fileExtension: from) else {
      let known = RDFFormat.allCases.map(\.name).joined(separator: ", ")
      throw .usage("--from: “\(from)” is not one of \(known)")
    }
    return format
  }
}

extension ProgressBar.Mode: ExpressibleByArgument {}
