public import ArgumentParser
import PropertyGraph
import RDF
import RDFFormats
public import TricoKit

/// `trico convert`.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Turn RDF of one syntax into another, or into files for graph tools.",
    discussion: """
      Reads \(names { $0.isReadable }); writes these and \(names { !$0.isReadable }). \
      A single input is converted as it is read; several are merged, without duplicates.

      Graphs of any vocabulary become nodes and edges in \(graphNames): every resource is a \
      node, every link between two an edge, every literal an attribute. csv writes two files, \
      whose names end in -nodes.csv and -edges.csv.

      Examples:
        trico convert graph.ttl -o graph.nt
        trico convert a.nt b.ttl -o both.trig --pretty
        trico convert graph.ttl -o graph.graphml
        trico convert trico.nt trico-mentions.nt -o themes.svg --view themes
        trico convert dump.nq.gz -j 4 -o dump.nt.zst
        trico convert dump.nt.gz --to turtle --split 1000000 -o parts
        trico convert crawl-*.nt --memory 2G -o all.nt
        curl -s URL | trico convert - --from nquads --to jsonld > dump.jsonld
      """)

  @Argument(help: "Files, or - for standard input.", completion: .file())
  var input: [String]

  @Option(
    name: .shortAndLong, help: "File to write, or - for standard output.", completion: .file())
  var output = "-"

  @Option(
    help: ArgumentHelp("Syntax of the input.", valueName: "format"),
    completion: .syntaxes)
  var from: String?

  @Option(
    help: ArgumentHelp("Syntax of the output.", valueName: "format"),
    completion: .formats)
  var to: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp("A prefix for the output; may be repeated.", valueName: "prefix=IRI"))
  var prefix: [String] = []

  @Option(help: ArgumentHelp("What relative IRIs of the input start from.", valueName: "IRI"))
  var base: String?

  @Flag(help: "Sort and nest, which needs the whole graph in memory.")
  var pretty = false

  @Flag(help: "Write the canonical form of N-Triples or N-Quads (RDFC-1.0).")
  var canonical = false

  @Flag(help: "Give up the names of graphs.")
  var flatten = false

  @Option(
    name: [.short, .long], help: "How many threads read N-Triples and N-Quads.")
  var jobs = 1

  @Option(
    help: ArgumentHelp(
      "Merge within so much memory, for example 2G; the rest waits in a temporary file.",
      valueName: "size"))
  var memory: String?

  @Option(
    help: ArgumentHelp(
      "Cut the output after so many triples (1000000) or about so many bytes (64M): -o names a folder.",
      valueName: "size"))
  var split: String?

  @Option(help: "Pack the parts of --split: gz or zst.")
  var compress: Packing?

  @Flag(help: "Write JSON-LD in full, without a context.")
  var expanded = false

  @Option(
    help: ArgumentHelp(
      "A view of the rules, for graph formats; without it, all is shown.", valueName: "view"),
    completion: .views)
  var view: String?

  @Option(
    help: ArgumentHelp("Turtle file with rules for graph formats.", valueName: "ttl"),
    completion: .file())
  var projection: String?

  @Option(
    help: ArgumentHelp("Places of nodes in graph formats: builtin, graphviz (its sfdp) or none."))
  var layout = GraphExport.Layout.builtin

  @Flag(help: "The same as --layout none.")
  var noLayout = false

  @OptionGroup var nesting: NestingOption

  @OptionGroup var timing: TimingOptions

  func run() throws {
    let nestingLimit = try nesting.limit()
    let inputs = try input.map {
      Convert.Input(path: $0, format: try inputFormat(of: $0), nestingLimit: nestingLimit)
    }
    let target = try outputFormat()
    if input.filter({ $0 == "-" }).count > 1 { throw TricoError.usage("“-” can be read once only") }
    if pretty, canonical { throw TricoError.usage("--pretty and --canonical exclude each other") }
    switch target {
    case .rdf(let format): try run(inputs, as: format)
    case .graph(let format): try run(inputs, as: format)
    }
  }

  private func run(_ inputs: [Convert.Input], as format: RDFFormat) throws {
    for (value, name) in [(view, "--view"), (projection, "--projection")] where value != nil {
      throw TricoError.usage("\(name) is for nodes and edges, and \(format.name) has none")
    }
    var convert = Convert(inputs: inputs, output: output, format: format)
    convert.layout = pretty ? .pretty : canonical ? .canonical : .plain
    convert.prefixes = try prefixes()
    convert.base = try base.map { IRI(try Checked.iri($0, option: "--base")) }
    convert.flattens = flatten
    convert.expands = expanded
    convert.jobs = try Checked.jobs(jobs)
    convert.memory = try memory.map { try Checked.memory($0) }
    try takeSplit(&convert)
    try convert.checkLayout()
    try timing.timed { watch in
      convert.watch = watch
      try Self.tellingPlace { try convert.run() }
    }
  }

  private func takeSplit(_ convert: inout Convert) throws(TricoError) {
    guard let split else {
      if compress != nil {
        throw .usage("--compress is for --split; the name of a single file tells: graph.nt.gz")
      }
      return
    }
    guard let size = PartSize(split) else {
      throw .usage(
        "--split: “\(split)” is no number of triples, such as 1000000, or bytes, such as 64M")
    }
    guard output != "-" else { throw .usage("--split makes several files: name a folder with -o") }
    if pretty || canonical {
      throw .usage("--split: documents that are sorted as a whole cannot be cut")
    }
    (convert.partSize, convert.packing) = (size, compress)
  }

  private func run(_ inputs: [Convert.Input], as format: GraphFormat) throws {
    for (flag, name) in [
      (pretty, "--pretty"), (canonical, "--canonical"), (expanded, "--expanded"),
      (split != nil, "--split"), (memory != nil, "--memory"),
    ]
    where flag { throw TricoError.usage("\(name): \(format.name) has one layout only") }
    if output == "-", format.endings.count > 1 {
      throw TricoError.usage(
        "\(format.name) makes \(format.endings.count) files: name them with -o")
    }
    var convert = GraphConvert(inputs: inputs, output: output, format: format)
    convert.prefixes = try prefixes()
    convert.base = try base.map { IRI(try Checked.iri($0, option: "--base")) }
    convert.layout = noLayout ? .none : layout
    convert.rules = projection
    convert.view = try view.map { try Checked.view($0, rules: projection) }
    try timing.timed { watch in
      convert.watch = watch
      try Self.tellingPlace { try convert.run() }
    }
  }

  /// Runs `body`; an error of syntax is told with its place, as compilers do.
  private static func tellingPlace(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as SyntaxError {
      try Self.fail(error.source, error.line, error.column, error.message)
    } catch let error as UnwritableStatement {
      try Self.fail(error.source, error.line, error.column, "\(error.error)")
    }
  }

  /// Ends the command with a message about a place in a document.
  private static func fail(
    _ source: String, _ line: Int, _ column: Int, _ message: String
  ) throws -> Never {
    Console.say("\(source):\(line):\(column): error: \(message)")
    throw ExitCode(TricoError.badInput("").exitCode)
  }

  private func inputFormat(of path: String) throws(TricoError) -> RDFFormat {
    var named = GraphInput.format(ofFile: path)
    if let from { named = try Self.format(from, option: "--from") }
    guard let format = named else {
      throw .usage("\(Terminal.line(path)): its name does not tell its syntax; say it with --from")
    }
    guard format.isReadable else {
      throw .usage(
        "\(Terminal.line(path)): \(format.name) cannot be read, only \(Self.names { $0.isReadable })"
      )
    }
    return format
  }

  private func outputFormat() throws(TricoError) -> ExportFormat {
    if let to {
      if let format = ExportFormat(name: to) ?? ExportFormat(fileName: ".\(to)") { return format }
      throw .usage("--to: “\(to)” is not one of \(Self.names { _ in true }), \(Self.graphNames)")
    }
    guard output != "-" else {
      throw .usage("name the syntax of standard output with --to, for example --to turtle")
    }
    guard let format = ExportFormat(fileName: output) else {
      throw .usage("--output: “\(output)” does not tell its syntax; say it with --to")
    }
    return format
  }

  private func prefixes() throws(TricoError) -> PrefixMap {
    var map = PrefixMap()
    for entry in prefix {
      guard let sign = entry.firstIndex(of: "=") else {
        throw .usage("--prefix: “\(entry)” is not of the form prefix=IRI")
      }
      let namespace = try Checked.iri(
        String(entry[entry.index(after: sign)...]), option: "--prefix")
      let name = String(entry[..<sign])
      guard TurtleSerializer.canDeclare(name) else {
        throw .usage(
          "--prefix: “\(name)” is no prefix: it starts with a letter and goes on with letters, digits, "
            + "“_” and “-”")
      }
      map.declare(name, namespace)
    }
    return map
  }

  private static func format(_ name: String, option: String) throws(TricoError) -> RDFFormat {
    guard let format = RDFFormat(name: name) ?? RDFFormat(fileExtension: name) else {
      throw .usage("\(option): “\(name)” is not one of \(names { _ in true })")
    }
    return format
  }

  private static let graphNames = GraphFormat.allCases.map(\.name).joined(separator: ", ")

  private static func names(_ isMeant: (RDFFormat) -> Bool) -> String {
    RDFFormat.allCases.filter(isMeant).map(\.name).joined(separator: ", ")
  }
}

extension Packing: ExpressibleByArgument {}
