import Foundation
import Mapping
import Testing

@testable import TricoKit

@Suite("The files in Output")
struct GoldenTests {
  @Test(
    "The sample, exported again with the recorded options, gives the same bytes",
    .enabled(if: Repository.exists("Output/manifest.json"), "Output has no files"))
  func regenerated() throws {
    let recorded = try JSONSerialization.jsonObject(
      with: Data(try Repository.bytes("Output/manifest.json")))
    let manifest = try #require(recorded as? [String: Any])
    let chosen = try #require(manifest["options"] as? [String: Any])
    var options = MappingOptions()
    options.programVersion = Program.version
    options.base = try #require(chosen["base"] as? String)
    options.sourceURL = chosen["sourceURL"] as? String
    options.license = chosen["license"] as? String
    options.date = chosen["date"] as? String
    let mentions = try #require(chosen["mentions"] as? String)
    options.mentions = try #require(MappingOptions.Mentions(rawValue: mentions))
    let names = try #require(chosen["formats"] as? [String])
    let directory = try TemporaryDirectory()
    _ = try Export(
      sources: [.sample], destination: .directory(directory.path),
      formats: try names.map { try #require(ExportFormat(name: $0)) }, options: options
    ).run()
    let made = try directory.names()
    #expect(made.count > 2)
    for name in made {
      let shipped = try Repository.bytes("Output/\(name)")
      #expect(try directory.bytes(name) == shipped, "\(name): run `make export`")
    }
  }
}
