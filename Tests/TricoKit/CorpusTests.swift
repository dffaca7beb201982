import Foundation
import Mapping
import Mechanism
import PropertyGraph
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Many pages as one graph")
struct CorpusTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private static func page(_ editions: [Int]) -> String {
    "Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30\n"
      + editions.map {
        "\($0)th Tripartite Customs Heads’ Meeting (TCHM)\n  • \(2000 + $0).11.30\n  • Tokyo, Japan\n"
          + "■Outcome\n1. Discussed e-commerce\n"
      }.joined()
  }

  private func write(_ text: String, to name: String) throws -> PageSource {
    if let slash = name.lastIndex(of: "/") { try directory.makeDirectory(String(name[..<slash])) }
    return .file(try directory.write(text, to: name))
  }

  private func names(_ sources: [PageSource]) -> [String] { PageList(sources).names }

  /// The remarks that the record has.
  private func problems(in name: String) throws -> [(code: String, severity: String, file: String)]
  {
    try directory.text("\(name)/problems.jsonl").split(separator: "\n").map { line in
      let json = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      func member(_ key: String) -> String { json?[key] as? String ?? "" }
      return (member("code"), member("severity"), member("file"))
    }
  }

  private func export(
    _ sources: [PageSource], to name: String, jobs: Int = 1
  ) throws -> Export.Report {
    var options = MappingOptions()
    options.programVersion = Program.version
    var export = Export(
      sources: sources, destination: .directory(directory.file(name)),
      formats: [.rdf(.turtle), .rdf(.ntriples), .graph(.graphml)], options: options)
    export.jobs = jobs
    return try export.run()
  }

  private func files(in name: String) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.file(name))
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try directory.bytes("\(name)/\($0)")) })
  }

  @Test("Pages are named once, by their files and, where these are the same, by their folders")
  func names() throws {
    let sources = try ["x/a/p.txt", "x/b/p.txt", "x/p.html", "x/b/q.txt", "x/a/c/p.txt"].map {
      try write(Self.page([$0.count]), to: $0)
    }
    let names = self.names(sources)
    #expect(names == ["a-p", "b-p", "p", "q", "a-c-p"])
  }

  @Test("Names do not come from where the folder lies")
  func namesElsewhere() throws {
    let names = try ["here", "far/away/2024"].map { folder in
      let sources = try ["a/p.txt", "b/p.txt"].map {
        try write(Self.page([4]), to: "\(folder)/\($0)")
      }
      return self.names(sources)
    }
    #expect(names == [["a-p", "b-p"], ["a-p", "b-p"]])
  }

  @Test("Files that must have the same name are numbered, around names that are taken")
  func numbered() throws {
    let page = try write(Self.page([4]), to: "p.txt")
    let second = try write(Self.page([5]), to: "p-2.txt")
    let html = try write(Self.page([6]), to: "P.text")
    let names = self.names([page, second, page, html])
    #expect(names == ["p", "p-2", "p-3", "p-4"])
    #expect(Set(self.names([second, page, page])).count == 3)
  }

  @Test("A broken page does not stop the others, and stands among the remarks where it was named")
  func broken() throws {
    let sources = [
      try write(Self.page([4]), to: "d/a.txt"), try write("Hello.\n", to: "d/b.txt"),
      try write(Self.page([5]), to: "d/c.txt"), .file(directory.file("d/none.txt")),
    ]
    let report = try export(sources, to: "out")
    #expect((report.pages, report.meetings) == (2, 2))
    #expect(report.isIncomplete)
    let remarks = try self.problems(in: "out")
    let unreadable = remarks.filter { $0.code == "unreadable-page" }
    #expect(unreadable.map(\.file) == ["b.txt", "none.txt"])
    #expect(unreadable.allSatisfy { $0.severity == "error" })
    #expect(report.remarks.unreadablePages.count == 2)
    let order = remarks.map(\.file).reduce(into: [String]()) {
      if $0.last != $1 { $0.append($1) }
    }
    #expect(order == ["a.txt", "b.txt", "c.txt", "none.txt"])
    let problems = try directory.text("out/problems.jsonl")
    #expect(
      problems.contains(#""file": "b.txt""#) && problems.contains(#""file": "none.txt""#),
      "\(problems)")
    let graph = try directory.text("out/trico.nt")
    #expect(graph.contains("<https://w3id.org/trico/id/issue/unreadable-page-b> "))
    #expect(
      graph.contains(
        "id/issue/unreadable-page-none> <http://www.w3.org/ns/oa#hasTarget> <https://w3id.org/trico/id/dataset/trico> ."
      ))
    #expect(!graph.contains(directory.file("d")), "the graph must not say where the folder lies")
  }

  @Test("One page left of several does not lend its name to the broken ones")
  func onlyOneLeft() throws {
    let good = try write(Self.page([4]), to: "d/a.txt")
    let bad = try write("", to: "d/b.txt")
    _ = try export([bad, good], to: "out")
    let first = try directory.text("out/problems.jsonl").split(separator: "\n").first
    #expect(first?.contains("unreadable-page") == true)
    #expect(first?.contains(#""file": "b.txt""#) == true, "\(first ?? "")")
  }

  @Test("When no page can be read there is an error that names all of them")
  func allBroken() throws {
    let sources = [try write("", to: "a.txt"), try write("Hello.", to: "b.txt")]
    let error = #expect(throws: TricoError.self) { try export(sources, to: "none") }
    #expect(error?.exitCode == 65)
    for source in sources { #expect(error?.description.contains(source.name) == true) }
    #expect(
      #expect(throws: TricoError.self) { try export([sources[0]], to: "none") }?.exitCode == 65)
    let missing = PageSource.file(directory.file("none.txt"))
    #expect(#expect(throws: TricoError.self) { try export([missing], to: "none") }?.exitCode == 66)
  }

  @Test("A page given twice adds nothing but a remark for each edition")
  func twice() throws {
    let page = try write(Self.page([4, 5]), to: "p.txt")
    let report = try export([page, page], to: "out")
    let merged = try problems(in: "out").filter { $0.code == "merged-meeting" }
    #expect(merged.map(\.severity) == ["info", "info"])
    #expect(report.meetings == 2)
    #expect(!report.isIncomplete)
  }

  @Test("Editions of one series are next to each other over the border of pages")
  func neighbours() throws {
    let sources = [
      try write(Self.page([5]), to: "d/1.txt"), try write(Self.page([4]), to: "d/2.txt"),
    ]
    _ = try export(sources, to: "out")
    let triples = try directory.text("out/trico.nt")
    let meeting = "<https://w3id.org/trico/id/meeting/tchm-"
    let links = triples.split(separator: "\n").filter {
      $0.hasPrefix(meeting) && $0.contains(" \(meeting)")
    }
    #expect(links.contains { $0.hasPrefix("\(meeting)4>") && $0.contains("\(meeting)5>") })
    #expect(links.contains { $0.hasPrefix("\(meeting)5>") && $0.contains("\(meeting)4>") })
    let listed = triples.split(separator: "\n").filter {
      $0.hasPrefix("<https://w3id.org/trico/id/series/tchm>") && $0.contains("wasDerivedFrom")
    }
    #expect(listed.count == 2)
  }

  private static let fixtures = [
    "semantic.html", "soup.html", "table-gbk.html", "table-korean.html",
  ]

  @Test("The sample in four markups and as text is one graph with its 21 editions")
  func markups() throws {
    let pages = Self.fixtures.map { PageSource.file(Repository.path("Tests/Fixtures/html/\($0)")) }
    let report = try export([.sample] + pages, to: "out", jobs: 2)
    #expect((report.pages, report.meetings, report.items) == (5, 21, 46))
    #expect(!report.remarks.hasErrors)
    let merged = try problems(in: "out").filter { $0.code == "merged-meeting" }
    #expect(merged.count == 4 * 21)
    // The text has no links; those of the markups lead to different places.
    let warnings = try directory.text("out/problems.jsonl").split(separator: "\n").filter {
      $0.contains("merged-meeting") && $0.contains(#""severity": "warning""#)
    }
    #expect(warnings.allSatisfy { $0.contains("stays as it is there: links ") })
  }

  @Test("Any number of jobs and any place of the folder give the same bytes")
  func sameBytes() throws {
    for folder in ["one", "other/place"] {
      try directory.makeDirectory("\(folder)/b")
      for (index, name) in ["a.html", "b/c.html", "b/d.html"].enumerated() {
        let bytes = try Repository.bytes("Tests/Fixtures/html/\(Self.fixtures[index])")
        try Data(bytes).write(to: URL(filePath: directory.file("\(folder)/\(name)")))
      }
      try directory.write(Self.page([6, 7, 8]), to: "\(folder)/z.txt")
      try directory.write("Hello.", to: "\(folder)/y.txt")
    }
    let one = try PageSource.all([directory.file("one")])
    let other = try PageSource.all([directory.file("other/place")])
    _ = try export(one, to: "out1", jobs: 1)
    let expected = try files(in: "out1")
    for (name, sources, jobs) in [("out2", one, 2), ("out8", one, 8), ("elsewhere", other, 3)] {
      _ = try export(sources, to: name, jobs: jobs)
      let found = try files(in: name)
      for (file, bytes) in expected { #expect(found[file] == bytes, "\(name)/\(file)") }
      #expect(found.count == expected.count)
    }
  }

  @Test("Remarks of a check come in the order of the pages", arguments: [1, 4])
  func check(jobs: Int) throws {
    let sources = try (1...6).map { try write(Self.page([$0 + 3]), to: "\($0).txt") }
    let files = try Check(sources: sources, jobs: jobs).run().diagnostics.map(\.file)
    #expect(files == files.sorted())
    #expect(Set(files).count == 6)
  }
}
