import Mechanism
import RDF
import Testing

@testable import Mapping

@Suite("Items read for what they mean")
struct ItemReaderTests {
  @Test(
    "The heading is what stands before the first colon, when something follows it",
    arguments: [
      ("AEO: agreed to share", "AEO"), ("IPR Protection： agreed", "IPR Protection"),
      ("A: b: c", "A"), ("No colon here", nil), (": agreed", nil), ("  : agreed", nil),
      ("Updates include:", nil), ("Updates include:  ", nil),
      (String(repeating: "x", count: 120) + ": y", String(repeating: "x", count: 120)),
      (String(repeating: "x", count: 121) + ": y", nil),
    ] as [(String, String?)])
  func heading(text: String, expected: String?) {
    #expect(ItemReader.heading(of: text) == expected)
  }

  /// The items of the only edition of a page with these lines below its head.
  private func items(_ lines: String...) throws -> [ItemReading] {
    let head = TinyPage.edition("3rd", "  • 2009.09.28", "  • Beijing, China")
    let reading = try Fixtures.read(
      TinyPage.tchm(([head] + lines).joined(separator: "\n")))
    return try #require(reading.items["tchm-3"])
  }

  @Test("Each item is followed by the items below it, and numbered through the page")
  func order() throws {
    let items = try items("■Agenda", "Trade", "■Outcome", "1. A", "1) B", "2) C", "2. D")
    #expect(
      items.map(\.slug) == [
        "tchm-3-agenda-1", "tchm-3-outcome-1", "tchm-3-outcome-1-1", "tchm-3-outcome-1-2",
        "tchm-3-outcome-2",
      ])
    #expect(items.map(\.order) == [1, 2, 3, 4, 5])
    #expect(items.map(\.position) == [1, 1, 1, 2, 2])
    #expect(items.map(\.parent) == [nil, nil, "tchm-3-outcome-1", "tchm-3-outcome-1", nil])
  }

  @Test("The sections are read in the order in which the page has them")
  func orderOfSections() throws {
    let items = try items("■Outcome", "1. A", "■Agenda", "1. B")
    #expect(items.map(\.slug) == ["tchm-3-outcome-1", "tchm-3-agenda-1"])
  }

  @Test("The numbers go on from one edition to the next")
  func orderAcrossEditions() throws {
    let reading = try Fixtures.read(
      TinyPage.outcome(
        "C", and: TinyPage.edition("4th", "  • 2011.11.11", "■Outcome", "1. A", "2. B")))
    #expect(reading.items["tchm-4"]?.map(\.order) == [1, 2])
    #expect(reading.items["tchm-3"]?.map(\.order) == [3])
  }

  @Test("Items of neither section are plain items")
  func unspecified() throws {
    let items = try items("What was said: much", "And more.")
    #expect(items.map(\.kind) == [.item, .item])
    #expect(items.first?.slug == "tchm-3-item-1")
  }

  @Test("Only nested items have a heading, and only its themes are primary")
  func primaryThemes() throws {
    let items = try items("■Outcome", "1. AEO: agreed", "1) AEO and PNR: agreed on IPR")
    #expect(items.map(\.heading) == [nil, "AEO and PNR"])
    #expect(items[0].primaryThemes.isEmpty)
    #expect(items[0].themes.count == 1)
    #expect(items[1].primaryThemes.compactMap(Minter.tail) == ["theme/aeo", "theme/passengers"])
    #expect(items[1].themes.count == 3)
  }

  @Test("The text is composed, so that positions count what is exported")
  func normalisation() throws {
    let items = try items("■Outcome", "1. Communique\u{301} on AEO")
    #expect(items.first?.text.unicodeScalars.count == 17)
    #expect(items.first?.themes.first?.range == 14..<17)
  }

  @Test("A parent's lines reach to the last of its children")
  func lines() throws {
    let items = try items("■Outcome", "1. A", "", "1) B", "2) C", "2. D")
    #expect(items.map(\.lines.label) == ["10-13", "12", "13", "14"])
  }
}
