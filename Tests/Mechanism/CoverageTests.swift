import Foundation
import Mapping
import Markup
import Testing

@testable import Mechanism

/// That no text of a page is lost, and none made up. `TRICO_FUZZ_CASES` makes more pages,
/// `TRICO_FUZZ_SEED` others.
@Suite("Text of a page")
struct CoverageTests {
  private static let fixtures: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/layouts")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { ["txt", "html"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }()

  private static func check(_ text: String, _ name: String) throws -> Bool {
    let lexicon = try ShippedKnowledge.read.get().lexicon
    let bytes = Array(text.utf8)
    let document =
      name.hasSuffix(".html") ? try TextDocument(html: bytes) : try TextDocument(text: bytes)
    guard let page = try? PageParser(lexicon: lexicon).parse(document, file: "p.txt") else {
      return false
    }
    let coverage = Coverage(document, page, lexicon: lexicon)
    #expect(coverage.lost == [], "\(name):\n\(text)")
    #expect(coverage.invented == [], "\(name):\n\(text)")
    return true
  }

  private static var cases: (count: Int, seed: UInt64) {
    let environment = ProcessInfo.processInfo.environment
    return (
      environment["TRICO_FUZZ_CASES"].flatMap(Int.init) ?? 400,
      environment["TRICO_FUZZ_SEED"].flatMap(UInt64.init) ?? 19
    )
  }

  @Test("Every word of the sample page and of every fixture is in a field or reported")
  func fixtures() throws {
    #expect(Self.fixtures.count > 8)
    #expect(try Self.check(String(decoding: Sample.bytes(), as: UTF8.self), "sample"))
    for file in Self.fixtures {
      #expect(try Self.check(String(contentsOf: file, encoding: .utf8), file.lastPathComponent))
    }
  }

  @Test("Every word of a page made of forms in any combination is in a field or reported")
  func forged() throws {
    var forge = PageForge(seed: Self.cases.seed)
    var read = 0
    for number in 0..<Self.cases.count where try Self.check(forge.page(), "page \(number)") {
      read += 1
    }
    #expect(read > Self.cases.count * 3 / 4, "most should be pages")
  }

  @Test("Every word of a page whose lines are mixed up is in a field or reported")
  func mixed() throws {
    var dice = Dice(seed: Self.cases.seed)
    var forge = PageForge(seed: Self.cases.seed + 1)
    let pages = try Self.fixtures.filter { $0.pathExtension == "txt" }.map {
      try String(contentsOf: $0, encoding: .utf8)
    }
    for number in 0..<Self.cases.count {
      var lines = (dice.pick(pages) + "\n" + forge.page()).split(
        omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      for _ in 0...dice.roll(6) {
        let place = dice.roll(lines.count)
        let end = min(lines.count, place + 1 + dice.roll(5))
        switch dice.roll(4) {
        case 0: lines.removeSubrange(place..<end)
        case 1: lines.insert(contentsOf: lines[place..<end], at: dice.roll(lines.count))
        case 2: lines.swapAt(place, dice.roll(lines.count))
        default: lines.append(contentsOf: lines[place..<end])
        }
        if lines.isEmpty { lines = ["1st Meeting"] }
      }
      _ = try Self.check(lines.joined(separator: "\n"), "page \(number)")
    }
  }
}
