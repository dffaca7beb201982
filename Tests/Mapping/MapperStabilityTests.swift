import Mechanism
import RDF
import Testing

@testable import Mapping

@Suite("Identifiers that stay")
struct MapperStabilityTests {
  private static let sixth = TinyPage.edition(
    "6th", "  • 2017.11.30", "  • Tokyo, Japan", "■Participants", "Japan: Patent Office",
    "■Outcome", "1. Adopted the Action Plan", "2. On IP and IPR", "■Documents", "Action Plan")
  private static let fifth = TinyPage.edition(
    "5th", "  • 2015.10.31", "  • Seoul, Korea", "■Outcome", "1. The 6th TCHM will be in 2016",
    "■Documents", "Action Plan")
  private static let fourth = TinyPage.edition(
    "4th", "  • 2011.11.11", "■Participants", "Japan: Patent Office", "■Agenda", "On AEO")

  /// The data of a page with these editions, but for the lines of the page, which do move.
  private func subjects(_ editions: String...) throws -> Set<String> {
    let page = try Fixtures.map(TinyPage.tchm(editions.joined(separator: "\n")))
    return Set(
      (page.main + page.mentions).compactMap(\.subject.iri?.value).filter {
        $0.hasPrefix(page.base) && !$0.hasPrefix(page.base + "span/")
      })
  }

  @Test("Adding an edition, before or behind, changes no identifier that was there")
  func adding() throws {
    let two = try subjects(Self.sixth, Self.fifth)
    #expect(two.isSubset(of: try subjects(Self.sixth, Self.fifth, Self.fourth)))
    #expect(
      try subjects(Self.fifth, Self.fourth)
        .isSubset(of: try subjects(Self.sixth, Self.fifth, Self.fourth)))
  }

  @Test("Swapping two editions changes no identifier")
  func swapping() throws {
    let before = try subjects(Self.sixth, Self.fifth, Self.fourth)
    #expect(try subjects(Self.fifth, Self.sixth, Self.fourth) == before)
    #expect(try subjects(Self.fourth, Self.fifth, Self.sixth) == before)
  }

  @Test(
    "Another base changes the base and nothing else",
    arguments: [
      "https://example.org/data#", "urn:x:/", "https://w3id.org/trico/id/customs/",
    ])
  func base(base: String) throws {
    let usual = try Fixtures.map(RichPage.text)
    var options = MappingOptions()
    options.base = base
    let other = try Fixtures.map(RichPage.text, options)
    #expect(other.main.map(\.description) == usual.main.map { moved($0, to: base) })
    #expect(other.mentions.map(\.description) == usual.mentions.map { moved($0, to: base) })
  }

  /// The triple with the default base replaced wherever it stands.
  private func moved(_ triple: Triple, to base: String) -> String {
    triple.description.replacing(Knowledge.defaultBase, with: base)
  }

  @Test("The same page gives the same triples in the same order")
  func repetition() throws {
    let first = try Fixtures.map(RichPage.text)
    let second = try Fixtures.map(RichPage.text)
    #expect(first.main == second.main)
    #expect(first.mentions == second.mentions)
  }

  @Test("What the receiver throws ends the mapping")
  func receiverErrors() throws {
    struct Full: Error {}
    let knowledge = try Fixtures.knowledge()
    let mapper = Mapper(
      knowledge: knowledge, options: MappingOptions(), editions: EditionIndex())
    var calls = 0
    #expect(throws: Full.self) {
      try mapper.finish { _ in
        calls += 1
        throw Full()
      }
    }
    #expect(calls == 1)
  }
}
