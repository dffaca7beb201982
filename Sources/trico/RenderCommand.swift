public import ArgumentParser
public import TricoKit

/// `trico render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Show a graph to people: as a page, or as a picture.",
    discussion: """
      Takes a document of RDF, the folder of an export, or a page; without one, the sample page. \
      html is one file that needs no network: timeline, places, themes, network, documents, plans, \
      remarks, with the graph as JSON-LD inside. svg is a drawing; dot and gexf go to graph tools.

      Examples:
        trico render Output -o trico.html
        trico render page.html --format svg --view overview -o trico.svg
        trico render graph.nt --format dot | dot -Tpdf -o graph.pdf
      """)

  @Argument(help: ArgumentHelp("The graph.", valueName: "graph"), completion: .file())
  var graph: String?

  @Option(
    name: [.short, .long], help: "html, svg, dot or gexf; else the name of the output tells.")
  var format: Render.Format?

  @Option(name: .shortAndLong, help: "File to write, or - for standard output.")
  var output = "-"

  @Option(
    help: "View of nodes and edges, such as full or overview.",
    completion: .views)
  var view = "full"

  @Option(help: "Whether a page holds the graph as JSON-LD: auto, full or none.")
  var data = Render.Data.auto

  @Option(help: "What a page is called.")
  var title: String?

  @OptionGroup var options: GraphOptions

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  @OptionGroup var timing: TimingOptions

  func run() throws {
    var render = Render(try graph.map(options.input) ?? .sample)
    render.reading = try options.reading()
    render.profile = view
    render.data = data
    render.title = title
    if !quiet { render.note = { Console.say("trico: \($0)") } }
    let ending = output.split(separator: ".").last.map { $0.lowercased() }
    let format = format ?? ending.flatMap { Render.Format(rawValue: $0) } ?? .html
    try timing.timed { watch in
      render.watch = watch
      try render.run(format, toFile: output)
    }
  }
}

extension Render.Format: ExpressibleByArgument {}
extension Render.Data: ExpressibleByArgument {}
