import PropertyGraph
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Formats by name")
struct ExportFormatTests {
  @Test(
    "Each format has one name, in any case",
    arguments: [
      ("turtle", ExportFormat.rdf(.turtle)), ("TURTLE", .rdf(.turtle)), ("rdfxml", .rdf(.rdfxml)),
      ("ntriples", .rdf(.ntriples)), ("graphml", .graph(.graphml)), ("GraphML", .graph(.graphml)),
      ("yed", .graph(.yed)), ("gexf", .graph(.gexf)), ("dot", .graph(.dot)), ("csv", .graph(.csv)),
    ])
  func names(name: String, format: ExportFormat) {
    #expect(ExportFormat(name: name) == format)
  }

  @Test("Other names are none", arguments: ["", "ttl", "xml", "tsv", "turtle "])
  func unknownNames(name: String) {
    #expect(ExportFormat(name: name) == nil)
  }

  @Test(
    "The name of a file tells its format, by the longest ending that fits",
    arguments: [
      ("a/b.ttl", ExportFormat.rdf(.turtle)), ("b.NT", .rdf(.ntriples)),
      ("b.graphml", .graph(.graphml)), ("b-yed.graphml", .graph(.yed)), ("b.gexf", .graph(.gexf)),
      ("b.dot", .graph(.dot)), ("b.gv", .graph(.dot)), ("b.svg", .graph(.svg)),
      ("b.csv", .graph(.csv)), ("b-nodes.csv", .graph(.csv)), ("b-edges.csv", .graph(.csv)),
      ("b.tsv", nil), ("b", nil), ("a.ttl/b", nil), ("", nil),
    ] as [(String, ExportFormat?)])
  func fileNames(name: String, format: ExportFormat?) {
    #expect(ExportFormat(fileName: name) == format)
  }

  @Test("Every format is found by its own name", arguments: ExportFormat.all)
  func roundTrip(format: ExportFormat) {
    #expect(ExportFormat(name: format.name) == format)
  }

  @Test("The standard ones come without repetition from all of them")
  func standard() {
    #expect(Set(ExportFormat.standard).count == ExportFormat.standard.count)
    #expect(Set(ExportFormat.standard).isSubset(of: ExportFormat.all))
    #expect(Set(ExportFormat.all).count == ExportFormat.all.count)
    for name in ["turtle", "rdfxml", "graphml", "ntriples"] {
      #expect(ExportFormat.standard.map(\.name).contains(name))
    }
  }
}
