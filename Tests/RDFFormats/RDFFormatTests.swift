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
    "read names of graphs where their syntax has them",
    arguments: [
      (RDFFormat.ntriples, "<a:s> <a:p> <a:o> <a:g> .", false),
      (.nquads, "<a:s> <a:p> <a:o> <a:g> .", true),
      (.turtle, "<a:g> { <a:s> <a:p> <a:o> . }", false), (.turtle, "GRAPH <a:g> { }", false),
      (.turtle, "{ <a:s> <a:p> <a:o> . }", false), (.turtle, "<a:g> {}", false),
      (.trig, "<a:g> { <a:s> <a:p> <a:o> . }", true),
    ])
  func graphs(format: RDFFormat, document: String, hasGraphs: Bool) throws {
    let table = QuadTable()
    func read() throws {
      try format.read(MemorySource(Array(document.utf8)), name: "x", into: Filler(table))
    }
    guard hasGraphs else {
      #expect(throws: SyntaxError.self) { try read() }
      return
    }
    try read()
    var graphs: [Term?] = []
    table.forEach { graphs.append($0.graph?.term) }
    #expect(graphs == [.iri(IRI("a:g"))])
  }

  @Test("that cannot be read say so", arguments: [RDFFormat.rdfxml, .jsonld])
  func unreadable(format: RDFFormat) {
    #expect(!format.isReadable)
    #expect(throws: SyntaxError.self) {
      try format.read(MemorySource([]), name: "x", into: Filler(QuadTable()))
    }
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
