public import ArgumentParser
public import Mapping
import TricoKit

/// `trico export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a page as RDF and as graphs for graph tools.",
    discussion: """
      Without a page, the sample page is exported: the customs topic.

      Examples:
        trico export                            # the sample, into Output
        trico export page.txt -o graph          # all standard formats
        trico export page.txt -f turtle --stdout | less
        trico export -f gexf,dot,csv,yed        # for Gephi, Graphviz, databases
        trico export -f graphml --view themes   # only trico-themes.graphml

      The graph formats show views of the graph: full has everything, overview has no items; \
      countries, agencies and themes link those by the meetings and items they share. The \
      files are trico.gexf for the full view, trico-overview.gexf and so on for the others; \
      csv makes two, trico-nodes.csv and trico-edges.csv. Values in them are never changed: \
      let spreadsheets import them as text, or they take some for formulas.
      """)

  @OptionGroup var input: InputOptions

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "Directory for the files.",
    completion: .directory)
  var directory = "Output"

  @Option(
    name: [.short, .long], parsing: .upToNextOption,
    help: ArgumentHelp(
      "Formats: \(ExportFormat.all.map(\.name).joined(separator: ", ")).",
      valueName: "format"), completion: .formats)
  var format: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp(
      "Views of the graph for graph formats, or all.", discussion: "Default: full overview.",
      valueName: "view"), completion: .viewsOrAll)
  var view: [String] = []

  @Option(
    help: ArgumentHelp(
      "Turtle file with rules for graph formats and their views.", valueName: "ttl"),
    completion: .file())
  var projection: String?

  @Option(
    help: ArgumentHelp(
      "Places of nodes in graph formats: builtin, graphviz (its sfdp must be there) or none."))
  var layout = GraphExport.Layout.builtin

  @Flag(help: "The same as --layout none.")
  var noLayout = false

  @Option(help: "Pack the files of RDF: gz or zst.")
  var compress: Packing?

  @Flag(help: "Write one format to standard output; of a graph, one view.")
  var stdout = false

  @Option(help: "Namespace of the data, ending in / or #.")
  var base = Knowledge.defaultBase

  @Option(help: "Places of themes and names in the texts: separate, merged or none.")
  var mentions = MappingOptions.Mentions.separate

  @Option(help: ArgumentHelp("Licence of the data.", valueName: "IRI"))
  var license: String?

  @Option(
    help: ArgumentHelp(
      "Day of issue; without it, SOURCE_DATE_EPOCH counts, else none is stated.",
      valueName: "YYYY-MM-DD"))
  var date: String?

  @Option(name: [.short, .long], help: "How many pages to read at the same time.")
  var jobs = 1

  @Option(
    help: ArgumentHelp(
      "Read paths of pages from this file, or - for standard input, one a line.", valueName: "file"
    ), completion: .file())
  var fromList: String?

  @Option(
    help: ArgumentHelp(
      "Do not read pages again that have not changed since this export, made with --cache.",
      valueName: "manifest.json"), completion: .file())
  var since: String?

  @Flag(help: "Keep trico.cache beside the files, by which --since knows what has not changed.")
  var cache = false

  @Flag(
    help: """
      Map every page by itself: nothing is merged, no dataset described. The triples of any parts \
      of the pages are together those of all.
      """)
  var apart = false

  @Flag(help: "Exit with 0 even if a page, or an entry of one, was left out.")
  var tolerate = false

  @Flag(help: "Exit with 1 when there are warnings.")
  var strict = false

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @Option(help: "Show a progress bar: auto, always or never.")
  var progress = ProgressBar.Mode.auto

  @OptionGroup var timing: TimingOptions

  func run() throws {
    var options = MappingOptions()
    options.mentions = mentions
    options.programVersion = Program.version
    options.base = try Checked.base(base)
    let reading = try input.reading()
    options.sourceURL = reading.address
    options.license = try license.map { try Checked.iri($0, option: "--license") }
    options.date = try Checked.date(date)
    // `-f turtle page.txt` reads the page as one more format; what is no format is the page.
    let names = format.flatMap { $0.split(separator: ",").map(String.init) }
    let strays = names.filter { ExportFormat(name: $0) == nil && InputOptions.looksLikePage($0) }
    let viewNames = view.flatMap { $0.split(separator: ",").map(String.init) }
    let strayViews = viewNames.filter(InputOptions.looksLikePage)
    let formats = try Checked.formats(names.filter { !strays.contains($0) }, single: stdout)
    let listed = try fromList.map { try InputOptions.listed(in: $0) }
    // A worker that gets no pages has nothing to say.
    if let listed, listed.isEmpty, input.page.isEmpty { return }
    var export = Export(
      sources: try input.sources(strays: strays + strayViews, listed: listed ?? []),
      destination: stdout ? .standardOutput : .directory(try Checked.directory(directory)),
      formats: formats,
      options: options)
    if stdout, compress != nil {
      throw TricoError.usage("--compress is for files; send standard output through gzip or zstd")
    }
    export.packing = compress
    export.projection = projection
    let asksForViews = projection != nil || viewNames.count > strayViews.count
    // The rules need not be read for formats that have no views.
    if asksForViews || formats.contains(where: \.hasViews) {
      export.views = try Checked.views(
        viewNames.filter { !strayViews.contains($0) }, rules: projection, single: stdout)
    }
    export.layout = noLayout ? .none : layout
    export.additions = input.additions
    export.reading = reading
    export.jobs = try Checked.jobs(jobs)
    export.since = since
    export.keepsCache = cache
    export.isApart = apart
    let bar = ProgressBar(progress, isQuiet: quiet)
    export.progress = { done, all in if all > 1 { bar.show("pages", done, of: all) } }
    let report: Export.Report
    do {
      defer { bar.clear() }
      report = try timing.timed { watch in
        export.watch = watch
        return try export.run()
      }
    } catch let error as TricoError where tolerate && (65...66).contains(error.exitCode) {
      // A worker whose only page is a bad one has done what it could.
      Console.say("trico: \(error)")
      return
    }
    for failure in report.remarks.unreadablePages { Console.say("trico: \(failure)") }
    if !quiet { Console.say(Summary(report: report, directory: stdout ? nil : directory).text) }
    if (report.isIncomplete && !tolerate) || (strict && report.remarks.hasWarnings) {
      throw ExitCode(1)
    }
  }
}

extension GraphExport.Layout: ExpressibleByArgument {}
extension MappingOptions.Mentions: ExpressibleByArgument {}
