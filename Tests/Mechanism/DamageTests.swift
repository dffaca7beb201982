import Foundation
import Mapping
import Markup
import Testing

@testable import Mechanism

/// Damaged pages on the whole way from bytes to what the mapper writes down. Set
/// `TRICO_FUZZ_CASES` for more cases than the few that every run has, `TRICO_FUZZ_SEED` for
/// others, `TRICO_FUZZ_FIRST` to begin with a certain one.
@Suite("Damaged pages")
struct DamageTests {
  @Test("No damage to a page stops the program, and the same damage gives the same page")
  func damage() throws {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["TRICO_FUZZ_CASES"].flatMap(Int.init) ?? 1500
    let seed = environment["TRICO_FUZZ_SEED"].flatMap(UInt64.init) ?? 20_171_130
    let first = environment["TRICO_FUZZ_FIRST"].flatMap(Int.init) ?? 0
    let pages = try Mutator.pages()
    let knowledge = try ShippedKnowledge.read.get()
    let parser = PageParser(lexicon: knowledge.lexicon)
    var mutator = Mutator(seed: seed)
    var read = 0
    for number in 0..<count {
      let bytes = mutator.mutate(pages)
      if number < first { continue }
      guard let document = try? TextDocument(page: bytes, address: "http://h/"),
        let page = try? parser.parse(document, file: "p.txt")
      else { continue }
      read += 1
      let reading = PageReading(page, knowledge: knowledge)
      #expect(
        document.lines.allSatisfy { (1...max(1, document.lineCount)).contains($0.number) },
        "case \(number)")
      #expect(
        zip(document.lines, document.lines.dropFirst()).allSatisfy { $0.number <= $1.number }
          || !bytes.isEmpty && bytes.contains(0x3C), "case \(number)")
      let misplaced = reading.diagnostics.filter { $0.line < 1 || $0.column < 1 }
      #expect(misplaced == [], "case \(number)")
      if number.isMultiple(of: 10) {
        let again = try parser.parse(TextDocument(page: bytes, address: "http://h/"), file: "p.txt")
        #expect(again.diagnostics == page.diagnostics, "case \(number)")
        #expect(again.meetings.map(\.fields) == page.meetings.map(\.fields), "case \(number)")
      }
    }
    #expect(read > (count - first) / 20, "most cases should still be pages")
  }
}
