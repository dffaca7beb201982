import Ontology
import PropertyGraph
import RDF
import RDFFormats

/// A graph drawn from the case, through every writer: those of RDF, and those of graph tools.
struct GraphTarget: FuzzTarget {
  private let projection: Projection = {
    var rules = Graph()
    do {
      try TurtleReader.read(projectionTurtle.withUTF8Buffer { Array($0) }, name: "rules") {
        rules.insert($0)
      }
      return try Projection(rules: rules)
    } catch {
      fatalError("\(error)")
    }
  }()

  func run(_ bytes: [UInt8]) {
    var drawn = DrawnGraph(Array(bytes.prefix(400)))
    let dataset = Dataset()
    var graph = Graph()
    for quad in drawn.quads() {
      quad.withView { dataset.receive($0) }
      graph.insert(quad.triple)
    }
    Roundtrip(dataset).check()
    guard let general = projection.general else { fatalError("no rules for unknown graphs") }
    let nodes = GraphLayout.arranged(general.project(graph, prefixes: PrefixMap()))
    for format in GraphFormat.allCases { write(nodes, format) }
  }

  private func write(_ graph: PropertyGraph, _ format: GraphFormat) {
    var sinks: [MemorySink] = []
    do {
      try format.write(graph, id: "g") { _ in
        let sink = MemorySink()
        sinks.append(sink)
        return sink
      }
    } catch is PropertyGraphError {
      return
    } catch {
      fatalError("\(format.name): \(error)")
    }
    switch format {
    case .graphml, .yed, .gexf, .svg:
      for sink in sinks {
        promise(WellFormed.isXML(sink.bytes), "\(format.name) is not well-formed")
      }
    case .dot, .csv:
      for sink in sinks {
        promise(String(validating: sink.bytes, as: UTF8.self) != nil, "\(format.name)")
      }
    }
  }
}
