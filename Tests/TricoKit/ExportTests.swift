import Foundation
import Mapping
import PropertyGraph
import RDF
import RDFFormats
import Testing

@testable import TricoKit

@Suite("The whole way from a page to files")
struct ExportTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  @discardableResult
  private func export(
    to name: String = "out", formats: [ExportFormat] = ExportFormat.standard,
    _ change: (inout MappingOptions) -> Void = { _ in }
  ) throws -> Export.Report {
    var options = MappingOptions()
    options.programVersion = Program.version
    change(&options)
    return try Export(
      sources: [.sample], destination: .directory(directory.file(name)), formats: formats,
      options: options
    ).run()
  }

  private func names(_ name: String = "out") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.file(name)).sorted()
  }

  @Test("All files of the standard formats are there, and nothing else")
  func files() throws {
    let report = try export()
    let expected = [
      "manifest.json", "problems.jsonl", "trico-mentions.jsonld", "trico-mentions.nt",
      "trico-mentions.rdf", "trico-mentions.ttl", "trico-overview.graphml", "trico.graphml",
      "trico.jsonld", "trico.nt", "trico.rdf", "trico.ttl",
    ]
    #expect(try names() == expected)
    #expect(report.files.map(\.name).sorted() == expected)
    #expect(report.files.last?.name == "manifest.json")
    for (name, bytes) in report.files {
      #expect(try directory.bytes("out/\(name)").count == bytes)
    }
    #expect(report.meetings == 21)
    #expect(report.items == 46)
    #expect(!report.isIncomplete)
  }

  @Test("Only what is asked for is written")
  func oneFormat() throws {
    try export(formats: [.rdf(.ntriples)]) { $0.mentions = .none }
    #expect(try names() == ["manifest.json", "problems.jsonl", "trico.nt"])
    try export(to: "merged", formats: [.rdf(.turtle), .graph(.graphml)]) { $0.mentions = .merged }
    #expect(
      try names("merged") == [
        "manifest.json", "problems.jsonl", "trico-overview.graphml", "trico.graphml", "trico.ttl",
      ])
  }

  @Test("The manifest tells sizes and checksums of all other files, as they are")
  func manifest() throws {
    try export()
    let json = try JSONSerialization.jsonObject(
      with: Data(try directory.bytes("out/manifest.json")))
    let manifest = try #require(json as? [String: Any])
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    #expect(
      Set(outputs.compactMap { $0["name"] as? String })
        == Set(try names()).subtracting(["manifest.json"]))
    for output in outputs {
      let name = try #require(output["name"] as? String)
      let bytes = try directory.bytes("out/\(name)")
      #expect(output["bytes"] as? Int == bytes.count)
      #expect(output["sha256"] as? String == SHA256.hex(of: bytes))
    }
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    #expect(inputs.first?["name"] as? String == "customs.txt")
    #expect(
      inputs.first?["sha256"] as? String
        == SHA256.hex(of: try Repository.bytes("Sources/TricoKit/Sample/customs.txt")))
  }

  @Test("The counts of report, manifest and files agree")
  func counts() throws {
    let report = try export()
    let main = try directory.text("out/trico.nt").split(separator: "\n").count
    let mentions = try directory.text("out/trico-mentions.nt").split(separator: "\n").count
    #expect(report.triples == main)
    #expect(report.mentionTriples == mentions)
    let manifest = try directory.text("out/manifest.json")
    #expect(manifest.contains("\"triples\": \(main),"))
    #expect(manifest.contains("\"mentionTriples\": \(mentions),"))
    #expect(try directory.text("out/trico.ttl").contains("void:triples \(main)"))
    let problems = try directory.text("out/problems.jsonl").split(separator: "\n")
    #expect(problems.count == report.diagnostics.count)
  }

  @Test("Merged, the mentions stand in the main file; without them, nowhere")
  func mentionModes() throws {
    let apart = try export(to: "apart", formats: [.rdf(.ntriples)])
    let merged = try export(to: "merged", formats: [.rdf(.ntriples)]) { $0.mentions = .merged }
    let none = try export(to: "none", formats: [.rdf(.ntriples)]) { $0.mentions = .none }
    for (report, name) in [(apart, "apart"), (merged, "merged"), (none, "none")] {
      let text = try directory.text("\(name)/trico.nt")
      #expect(text.split(separator: "\n").count == report.triples)
      #expect(text.contains("/id/mention/") == (name == "merged"))
    }
    let statistics = { (name: String) in
      try directory.text("\(name)/trico.nt").split(separator: "\n")
        .filter { $0.contains("/id/dataset/trico") }.count
    }
    #expect(
      try merged.triples - statistics("merged")
        == apart.triples - statistics("apart") + apart.mentionTriples)
    #expect(merged.mentionTriples == 0)
    #expect(none.triples == apart.triples)
    #expect(none.mentionTriples == 0)
  }

  @Test("Turtle and N-Triples say the same", arguments: ["trico", "trico-mentions"])
  func sameGraph(name: String) throws {
    try export()
    var graphs: [Set<Triple>] = []
    for end in ["ttl", "nt"] {
      var triples: Set<Triple> = []
      try TurtleReader.read(try directory.bytes("out/\(name).\(end)"), name: end) {
        triples.insert($0)
      }
      graphs.append(triples)
    }
    #expect(!graphs[0].isEmpty)
    #expect(graphs[0] == graphs[1])
  }

  @Test("Two runs give the same bytes")
  func repetition() throws {
    try export(to: "first")
    try export(to: "second")
    #expect(try names("first") == names("second"))
    for name in try names("first") {
      #expect(
        try directory.bytes("first/\(name)") == directory.bytes("second/\(name)"), "\(name)")
    }
  }

  @Test("The folder of the page leaves no trace")
  func folderOfPage() throws {
    let bytes = try Repository.bytes("Sources/TricoKit/Sample/customs.txt")
    for folder in ["one", "two"] {
      try directory.makeDirectory(folder)
      let path = try directory.write(
        String(decoding: bytes, as: UTF8.self), to: "\(folder)/customs.txt")
      _ = try Export(
        sources: [.file(path)], destination: .directory(directory.file("\(folder)-out")),
        formats: [.rdf(.turtle)], options: MappingOptions()
      ).run()
    }
    for name in ["trico.ttl", "trico-mentions.ttl", "problems.jsonl", "manifest.json"] {
      #expect(try directory.bytes("one-out/\(name)") == directory.bytes("two-out/\(name)"))
    }
  }

  @Test("An error on the way leaves earlier files as they were, and no new ones")
  func failure() throws {
    try export(formats: [.rdf(.turtle)])
    let before = try directory.bytes("out/trico.ttl")
    #expect(throws: (any Error).self) {
      try export(formats: ExportFormat.standard) { $0.base = "no iri at all/" }
    }
    #expect(try directory.bytes("out/trico.ttl") == before)
    #expect(
      try names() == ["manifest.json", "problems.jsonl", "trico-mentions.ttl", "trico.ttl"])
  }

  @Test("A page that cannot be read makes no directory")
  func noInput() throws {
    let error = #expect(throws: TricoError.self) {
      try Export(
        sources: [.file(directory.file("none.txt"))],
        destination: .directory(directory.file("out")), formats: ExportFormat.standard,
        options: MappingOptions()
      ).run()
    }
    #expect(error?.exitCode == 66)
    #expect(!FileSystem.isDirectory(directory.file("out")))
  }

  @Test("A directory that cannot be made ends the export")
  func noDirectory() throws {
    try directory.write("", to: "file")
    let error = #expect(throws: TricoError.self) { try export(to: "file/out") }
    #expect(error?.exitCode == 73)
  }
}
