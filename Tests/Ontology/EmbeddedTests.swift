import Ontology
import RDF
import RDFFormats
import Testing

@Suite("Files embedded in the program")
struct EmbeddedTests {
  struct File: CustomTestStringConvertible {
    let name: String
    let text: StaticString
    var testDescription: String { name }
  }

  static let files = [
    File(name: "prefixes.ttl", text: prefixesTurtle),
    File(name: "projection.ttl", text: projectionTurtle),
  ]

  /// The files that are carried as triples, in their order.
  static let knowledge = ["themes.ttl", "codes.ttl", "authorities.ttl"]

  @Test("The triples that the program carries are those of the files, in their order")
  func triples() throws {
    var expected = Graph()
    for name in Self.knowledge {
      for triple in try Files.graph(name).triples { expected.insert(triple) }
    }
    var carried: [Triple] = []
    let bytes = knowledgeTriples.withUTF8Buffer { Array($0) }
    try TurtleReader.read(bytes, name: "knowledge") { carried.append($0) }
    #expect(carried.elementsEqual(expected.triples), "run `make generate`")
  }

  @Test("What the program carries is the file that people edit, byte by byte", arguments: files)
  func literal(file: File) throws {
    let bytes = try Files.bytes("Ontology/\(file.name)")
    let isSame = file.text.withUTF8Buffer { $0.elementsEqual(bytes) }
    #expect(isSame, "run `make generate`")
  }

  @Test("Every embedded file can be read", arguments: files.map(\.name) + knowledge)
  func readable(name: String) throws {
    #expect(try Files.graph(name).count > 50)
  }

  @Test("No file for the program has a blank node", arguments: knowledge + ["projection.ttl"])
  func blankNodes(name: String) throws {
    for triple in try Files.graph(name).triples {
      #expect(triple.subject.iri != nil)
      if case .blankNode = triple.object { Issue.record("\(triple)") }
    }
  }
}
