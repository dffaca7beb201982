import Mapping
import PropertyGraph
import RDFFormats
import Testing

@testable import TricoKit

@Suite("The record of an export")
struct ManifestTests {
  @Test("Every member in its order")
  func text() {
    var options = MappingOptions()
    options.mentions = .merged
    options.license = "https://example.org/licence"
    let manifest = Manifest(
      inputs: [Manifest.Input(name: "a.txt", sha256: "00ff")], options: options,
      formats: [.rdf(.turtle), .graph(.graphml)], triples: 7, mentionTriples: 0,
      files: [OutputSet.Finished(name: "trico.ttl", bytes: 12, sha256: "ab")])
    #expect(
      manifest.text == """
        {
          "program": "trico",
          "version": "\(Program.version)",
          "inputs": [
            {
              "name": "a.txt",
              "sha256": "00ff"
            }
          ],
          "options": {
            "base": "https://w3id.org/trico/id/",
            "sourceURL": null,
            "mentions": "merged",
            "license": "https://example.org/licence",
            "date": null,
            "formats": ["turtle", "graphml"]
          },
          "triples": 7,
          "mentionTriples": 0,
          "outputs": [
            {
              "name": "trico.ttl",
              "bytes": 12,
              "sha256": "ab"
            }
          ]
        }

        """)
  }
}
