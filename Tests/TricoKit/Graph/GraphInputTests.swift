import RDFFormats
import Testing

@testable import TricoKit

@Suite("What an argument names as a graph")
struct GraphInputTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func documents(_ input: GraphInput) -> [String]? {
    guard case .documents(let documents) = input.content else { return nil }
    return documents.map { $0.path.split(separator: "/").last.map(String.init) ?? "" }
  }

  @Test("A file with the name of a syntax is a document")
  func document() throws {
    try directory.write("", to: "graph.ttl")
    #expect(documents(try GraphInput(directory.file("graph.ttl"))) == ["graph.ttl"])
    #expect(!(try GraphInput(directory.file("graph.ttl")).isPages))
  }

  @Test("Any other file is a page, unless its syntax is said")
  func page() throws {
    try directory.write("", to: "page.txt")
    #expect(try GraphInput(directory.file("page.txt")).isPages)
    #expect(documents(try GraphInput(directory.file("page.txt"), format: .turtle)) != nil)
    #expect(documents(try GraphInput("-", format: .ntriples)) == ["-"])
  }

  @Test("A folder is an export when it holds one; its mentions belong to it")
  func folder() throws {
    try directory.makeDirectory("out")
    try directory.write("", to: "out/trico.ttl")
    try directory.write("", to: "out/trico-mentions.ttl")
    let turtle = try GraphInput(directory.file("out"))
    #expect(documents(turtle) == ["trico.ttl", "trico-mentions.ttl"])
    try directory.write("", to: "out/trico.nt")
    #expect(documents(try GraphInput(directory.file("out"))) == ["trico.nt"])
  }

  @Test("Any other folder is one of pages")
  func folderOfPages() throws {
    try directory.makeDirectory("pages")
    #expect(throws: TricoError.self) { try GraphInput(directory.file("pages")) }
    try directory.write("x", to: "pages/a.html")
    #expect(try GraphInput(directory.file("pages")).isPages)
  }

  @Test("What is not there is said to be so")
  func missing() {
    let error = #expect(throws: TricoError.self) { try GraphInput(directory.file("no.nt")) }
    #expect(error?.exitCode == 66)
  }
}
