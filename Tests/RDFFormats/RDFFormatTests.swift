import RDF
import RDFFormats
import Testing

@Suite("RDF formats") struct RDFFormatTests {
  @Test("are found by name", arguments: RDFFormat.allCases)
  func names(format: RDFFormat) {
    #expect(RDFFormat(name: format.name) == format)
    #expect(RDFFormat(name: format.name.uppercased()) == format)
  }

  @Test("unknown names give nothing") func unknown() { #expect(RDFFormat(name: "graphml") == nil) }

  @Test(
    "have an extension and a media type",
    arguments: [
      (RDFFormat.ntriples, "nt", "application/n-triples"), (.turtle, "ttl", "text/turtle"),
      (.rdfxml, "rdf", "application/rdf+xml"),
    ])
  func properties(format: RDFFormat, fileExtension: String, mediaType: String) {
    #expect(format.fileExtension == fileExtension)
    #expect(format.mediaType == mediaType)
    #expect(format.isStreaming)
  }

  @Test(
    "make the writer of their syntax",
    arguments: [
      (RDFFormat.ntriples, "<http://example.org/s> <"), (.turtle, "@prefix ex:"),
      (.rdfxml, "<?xml"),
    ])
  func writer(format: RDFFormat, start: String) throws {
    let sink = MemorySink()
    var writer = format.writer(to: sink, prefixes: Example.usual)
    try writer.write(Example.triple("x"))
    try writer.finish()
    #expect(sink.text.hasPrefix(start))
  }
}
