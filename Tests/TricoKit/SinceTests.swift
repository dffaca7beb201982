import Foundation
import Mapping
import RDFFormats
import Testing

@testable import TricoKit

@Suite("Exports since an earlier one, and pages by themselves")
struct SinceTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A page whose editions other pages may have as well.
  private static func page(_ series: String, _ editions: [Int], _ word: String) -> String {
    "Working Group on \(series) Latest Event : 2017.11.30\n"
      + editions.map {
        "\($0)th Working Group on \(series)\n  • \(2000 + $0).11.30\n  • Tokyo, Japan\n"
          + "■Participants\nJapan: Ministry of \(word)\n"
          + "■Outcome\n1. Discussed \(word) and AEO\n2. The \($0 + 1)th TCHM will be held in 2020\n"
      }.joined()
  }

  private func export(
    _ folder: String, to name: String, since: String? = nil, jobs: Int = 2
  ) throws -> Export.Report {
    var options = MappingOptions()
    options.programVersion = Program.version
    var export = Export(
      sources: try PageSource.all([directory.file(folder)]),
      destination: .directory(directory.file(name)),
      formats: [.rdf(.turtle), .rdf(.ntriples)], options: options)
    export.jobs = jobs
    export.keepsCache = true
    export.since = since.map { directory.file("\($0)/manifest.json") }
    return try export.run()
  }

  private func expectSame(_ left: String, _ right: String) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.file(left)).sorted()
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: directory.file(right)).sorted() == names)
    for name in names {
      #expect(
        try directory.bytes("\(left)/\(name)") == directory.bytes("\(right)/\(name)"), "\(name)")
    }
  }

  @Test("Whatever changes, the files are those of a full run", arguments: 1...8)
  func sameBytes(seed: UInt64) throws {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func chance(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func write(_ number: Int) throws {
      let series = ["Nets", "Ropes", "Kelp"][chance(3)]
      let editions = Array((1...9).filter { _ in chance(3) == 0 }) + [10]
      let text = Self.page(series, editions, ["Boats", "Fish"][chance(2)])
      try directory.write(text, to: "pages/p\(number).txt")
    }
    try directory.makeDirectory("pages")
    for number in 1...6 { try write(number) }
    _ = try export("pages", to: "old")
    for number in 1...8 where chance(2) == 0 { try write(number) }
    if chance(2) == 0 {
      try FileManager.default.removeItem(atPath: directory.file("pages/p3.txt"))
    }
    _ = try export("pages", to: "full")
    _ = try export("pages", to: "new", since: "old", jobs: 1 + chance(3))
    try expectSame("full", "new")
  }

  @Test("Pages that have not changed are not read again")
  func reused() throws {
    try directory.makeDirectory("pages")
    for number in 1...5 {
      try directory.write(Self.page("Nets \(number)", [1, 2], "Boats"), to: "pages/p\(number).txt")
    }
    #expect(try export("pages", to: "old").reused == 0)
    #expect(try export("pages", to: "same", since: "old").reused == 5)
    try directory.write(Self.page("Nets 4", [1, 3], "Boats"), to: "pages/p4.txt")
    #expect(try export("pages", to: "new", since: "old").reused == 4)
  }

  @Test("A cache that is damaged, or was made with something else, is told or passed over")
  func otherCache() throws {
    try directory.makeDirectory("pages")
    for number in 1...3 {
      try directory.write(Self.page("Nets \(number)", [1], "Boats"), to: "pages/p\(number).txt")
    }
    _ = try export("pages", to: "old")
    let bytes = try directory.bytes("old/trico.cache")
    try Data(bytes.dropLast(5)).write(to: URL(filePath: directory.file("old/trico.cache")))
    #expect(throws: TricoError.self) { try export("pages", to: "new", since: "old") }
    try Data("trico pages 1 else\n".utf8)
      .write(to: URL(filePath: directory.file("old/trico.cache")))
    #expect(try export("pages", to: "new", since: "old").reused == 0)
    #expect(throws: TricoError.self) { try export("pages", to: "new", since: "nowhere") }
  }

  @Test("Pages by themselves: any parts together are the whole", arguments: [1, 2, 3])
  func parts(count: Int) throws {
    try directory.makeDirectory("pages/a")
    for number in 1...6 {
      let text = Self.page(["Nets", "Ropes"][number % 2], [number, number + 1], "Boats \(number)")
      try directory.write(text, to: "pages/\(number > 3 ? "a/" : "")p\(number % 3).txt")
    }
    let sources = try PageSource.all([directory.file("pages")])
    func lines(_ sources: [PageSource], _ name: String) throws -> Set<Substring> {
      var options = MappingOptions()
      options.mentions = .merged
      var export = Export(
        sources: sources, destination: .directory(directory.file(name)),
        formats: [.rdf(.ntriples)], options: options)
      export.isApart = true
      _ = try export.run()
      return Set(try directory.text("\(name)/trico.nt").split(separator: "\n"))
    }
    let whole = try lines(sources, "whole")
    var union: Set<Substring> = []
    for part in 0..<count {
      let some = sources.enumerated().filter { $0.offset % count == part }.map(\.element)
      union.formUnion(try lines(some, "part\(part)"))
    }
    #expect(union == whole)
    #expect(whole.count > 200)
  }
}
