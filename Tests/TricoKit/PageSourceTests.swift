import Foundation
import Testing

@testable import TricoKit

@Suite("Sources that arguments name")
struct PageSourceTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// The files that arguments name, from the test's directory.
  private func names(_ arguments: String...) throws -> [String] {
    try PageSource.all(arguments.map { $0 == "-" ? $0 : directory.file($0) })
      .map { $0.name.replacing(directory.path + "/", with: "") }
  }

  private func fill(_ names: String...) throws {
    for name in names {
      if let slash = name.lastIndex(of: "/") { try directory.makeDirectory(String(name[..<slash])) }
      try directory.write("x", to: name)
    }
  }

  @Test("No argument is the sample, a hyphen standard input, anything else a file")
  func plain() throws {
    #expect(try PageSource.all([]) == [.sample])
    #expect(
      try PageSource.all(["b.txt", "-", "a.html"]) == [
        .file("b.txt"), .standardInput, .file("a.html"),
      ])
  }

  @Test("A directory stands for the pages in and below it, in the order of their paths")
  func directories() throws {
    try fill(
      "d/b.txt", "d/a.html", "d/c/z.HTM", "d/c/y.php?topics=10", "d/B.text", "d/c-d/x.xhtml",
      "d/plain")
    let expected = [
      "d/B.text", "d/a.html", "d/b.txt", "d/c-d/x.xhtml", "d/c/y.php?topics=10", "d/c/z.HTM",
      "d/plain",
    ]
    #expect(try names("d") == expected)
    #expect(try names("d/").map { $0.replacing("//", with: "/") } == expected)
    #expect(try names("d/c", "d/b.txt") == ["d/c/y.php?topics=10", "d/c/z.HTM", "d/b.txt"])
  }

  @Test("Hidden files and folders and what is no page are left out")
  func leftOut() throws {
    try fill(
      "d/a.txt", "d/.b.txt", "d/.git/HEAD", "d/.git/x/c.txt", "d/p.png", "d/s.css", "d/a.txt~",
      "d/t.ttl", "d/j.json", "d/x.html.bak")
    #expect(try names("d") == ["d/a.txt"])
  }

  @Test("A directory that is named may lie in a hidden one")
  func below() throws {
    try fill(".cache/d/a.txt", ".cache/d/.e/b.txt")
    #expect(try names(".cache/d") == [".cache/d/a.txt"])
  }

  @Test("What a browser saves beside a page is no page")
  func savedPages() throws {
    try fill(
      "d/p.html", "d/p_files/ad.html", "d/p_files/x/y.html", "d/q.htm", "d/q.files/ad.html",
      "d/my_files/r.html")
    #expect(try names("d") == ["d/my_files/r.html", "d/p.html", "d/q.htm"])
  }

  @Test("A pattern stands for the files that fit, in the order of names")
  func patterns() throws {
    try fill("b1.txt", "a1.txt", "a2.html", "c.png", "[x].txt")
    #expect(try names("*.txt") == ["[x].txt", "a1.txt", "b1.txt"])
    #expect(try names("a?.*") == ["a1.txt", "a2.html"])
    #expect(try names("[ab]1.txt") == ["a1.txt", "b1.txt"])
    #expect(try names("*.png") == ["c.png"], "what is asked for by name is taken")
    #expect(try names("[x].txt") == ["[x].txt"], "a file of that name is meant first")
  }

  @Test("Directories and patterns without a page are no input")
  func nothing() throws {
    try directory.makeDirectory("empty")
    for name in ["empty", "*.none"] {
      let error = #expect(throws: TricoError.self) { try names(name) }
      #expect(error?.exitCode == 66)
      #expect(error?.description.contains(name) == true)
    }
  }

  @Test("Standard input is read once")
  func standardInputTwice() {
    #expect(#expect(throws: TricoError.self) { try PageSource.all(["-", "-"]) }?.exitCode == 64)
  }

  @Test("A pipe among the files of a directory is not waited for, a link to nothing is told of")
  func pipes() throws {
    try fill("d/a.txt")
    #expect(mkfifo(directory.file("d/p.txt"), 0o600) == 0)
    try FileManager.default.createSymbolicLink(
      atPath: directory.file("d/l.txt"), withDestinationPath: "nowhere")
    #expect(try names("d") == ["d/a.txt", "d/l.txt"])
  }

  @Test("A folder that cannot be listed does not stop the others")
  func closedFolder() throws {
    try fill("d/a.txt", "d/x.y/b.txt")
    #expect(chmod(directory.file("d/x.y"), 0) == 0)
    defer { chmod(directory.file("d/x.y"), 0o700) }
    // The superuser may list any folder.
    let expected = geteuid() == 0 ? ["d/a.txt", "d/x.y/b.txt"] : ["d/a.txt", "d/x.y/"]
    #expect(try names("d") == expected)
  }

  @Test("A file that is not there is found missing when it is read")
  func missing() throws {
    let source = try #require(try PageSource.all([directory.file("none.txt")]).first)
    #expect(#expect(throws: TricoError.self) { try source.bytes() }?.exitCode == 66)
  }
}
