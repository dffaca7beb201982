import Ontology
import RDF
import Testing

@Suite("Files embedded in the program")
struct EmbeddedTests {
  struct File: CustomTestStringConvertible {
    let name: String
    let text: StaticString
    var testDescription: String { name }
  }

  static let files = [
    File(name: "authorities.ttl", text: authoritiesTurtle),
    File(name: "codes.ttl", text: codesTurtle), File(name: "themes.ttl", text: themesTurtle),
    File(name: "projection.ttl", text: projectionTurtle),
  ]

  @Test("What the program carries is the file that people edit, byte by byte", arguments: files)
  func literal(file: File) throws {
    let bytes = try Files.bytes("Ontology/\(file.name)")
    let isSame = file.text.withUTF8Buffer { $0.elementsEqual(bytes) }
    #expect(isSame, "run `make generate`")
  }

  @Test("Every embedded file can be read", arguments: files)
  func readable(file: File) throws {
    #expect(try Files.graph(file.name).count > 50)
  }

  @Test("No file for the program has a blank node", arguments: files)
  func blankNodes(file: File) throws {
    for triple in try Files.graph(file.name).triples {
      #expect(triple.subject.iri != nil)
      if case .blankNode = triple.object { Issue.record("\(triple)") }
    }
  }
}
