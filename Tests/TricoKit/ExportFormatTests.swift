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
