import Mechanism
import RDF
import RDFFormats
import Testing

@testable import Mapping
@testable import TricoKit

@Suite("Pages read with what the files know")
struct PageReaderTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private static let page = """
    Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30
    6th Tripartite Customs Heads’ Meeting (TCHM)
      • 2017.11.30
    ■Outcome
    1. Discussed e-commerce
    """

  private static let theme = """
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix theme: <https://w3id.org/trico/scheme/theme/> .
    theme:e-commerce a skos:Concept ; skos:inScheme <https://w3id.org/trico/scheme/theme> ;
      skos:notation "e-commerce" ; skos:prefLabel "E-commerce"@en ;
      skos:definition "Trade over networks."@en ; skos:broader theme:customs-cooperation .
    """

  private func themes(adding additions: [String]) throws -> [String] {
    let path = try directory.write(Self.page, to: "page.txt")
    let reading = try PageReader(adding: additions).read(.file(path)).reading
    return reading.items.values.flatMap { $0 }.flatMap(\.themes).map(\.entity.value)
  }

  @Test("Five lines of Turtle are a new theme")
  func addedTheme() throws {
    #expect(try themes(adding: []) == [])
    let more = try directory.write(Self.theme, to: "more.ttl")
    #expect(
      try themes(adding: [more]) == ["https://w3id.org/trico/scheme/theme/e-commerce"])
  }

  @Test(
    "A mistake in such a file is told by its line and column",
    arguments: [
      ("\n\n<urn:a> <urn:b> .\n", 3), ("<urn:a> <urn:b> \"x .\n", 1),
      ("@prefix a: <urn:> .\na:b a:c d:e .\n", 2),
    ])
  func brokenAddition(turtle: String, line: Int) throws {
    let path = try directory.write(turtle, to: "broken.ttl")
    let error = #expect(throws: TricoError.self) { try PageReader(adding: [path]) }
    #expect(error?.exitCode == 65)
    let place = try #require(error?.description.dropFirst(path.count).split(separator: ":"))
    #expect(
      error?.description.hasPrefix("\(path):\(line):") == true, "\(String(describing: error))")
    #expect(place.count >= 3 && Int(place[1]) != nil)
  }

  @Test("An addition that is not there is no input")
  func missingAddition() {
    let error = #expect(throws: TricoError.self) {
      try PageReader(adding: [directory.file("none.ttl")])
    }
    #expect(error?.exitCode == 66)
  }

  @Test("The checksum is that of the file's bytes")
  func checksum() throws {
    let path = try directory.write(Self.page, to: "page.txt")
    let (reading, checksum) = try PageReader().read(.file(path))
    #expect(checksum == SHA256.hex(of: Array(Self.page.utf8)))
    #expect(reading.page.name == "page")
    #expect(reading.page.file == path)
  }

  @Test(
    "What is no mechanism page is bad input, under its name", arguments: ["", "Hello.\n", "\n\n"])
  func noPage(text: String) throws {
    let path = try directory.write(text, to: "page.txt")
    let error = #expect(throws: TricoError.self) { try PageReader().read(.file(path)) }
    #expect(error?.exitCode == 65)
    #expect(error?.description.hasPrefix("\(path): ") == true)
  }

  @Test("A page that is not there is no input")
  func missingPage() {
    let error = #expect(throws: TricoError.self) {
      try PageReader().read(.file(directory.file("none.txt")))
    }
    #expect(error?.exitCode == 66)
  }

  @Test("The sample that the program carries is the file in its sources")
  func sample() throws {
    let bytes = try Repository.bytes("Sources/TricoKit/Sample/customs.txt")
    #expect(try PageSource.sample.bytes() == bytes, "run `make generate`")
    #expect(try PageReader().read(.sample).checksum == SHA256.hex(of: bytes))
    #expect(try PageReader().remarks(on: .sample).diagnostics.count > 20)
  }

  @Test("Sources have names for messages")
  func names() {
    #expect(PageSource.file("a/b.txt").name == "a/b.txt")
    #expect(PageSource.sample.name == "customs.txt")
    #expect(PageSource.standardInput.name == "stdin.txt")
  }
}
