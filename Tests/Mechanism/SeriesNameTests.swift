import Testing

@testable import Mechanism

/// How the names of series and of editions hang together.
@Suite("Names of series")
struct SeriesNameTests {
  /// Twenty-four letters, of which three may differ.
  static let name = SeriesName("Tripartite Fisheries Forum")

  @Test(
    "a letter that is another one counts once, as one that is missing or too many",
    arguments: [
      ("Tripantite Fishenies Forun", SeriesName.Likeness.spelling),
      ("Tripartit Fisherie Forum", .spelling), ("Trippartite Fissheries Forrum", .spelling),
      ("tripartite  FISHERIES forum", .same), ("Tripantite Fishenies Norun", .other),
      ("Tripartite Fisheries Union Day", .kindred), ("Tripartite Air Talks", .other),
    ])
  func letters(title: String, likeness: SeriesName.Likeness) {
    #expect(Self.name.likeness(to: title) == likeness)
  }

  @Test(
    "a line may hold the name where its letters and digits stand one behind the other",
    arguments: [
      ("the 7th Tripartite Fisheries Forum", true), ("TRIPARTITE – FISHERIES, forum!", true),
      ("Tripartite Fisheries Foru", false), ("Tripartite Air Forum of Fisheries", false),
      ("Tripartite 2 Fisheries Forum", false), ("", false),
    ])
  func mayStand(line: String, isThere: Bool) {
    #expect(Self.name.mayStand(in: line[...]) == isThere)
    #expect(SeriesName("G20 Talks").mayStand(in: "2nd G20 Talks"))
    #expect(!SeriesName("G20 Talks").mayStand(in: "2nd G2 Talks"))
  }

  @Test("an acronym settles it, the same or another")
  func acronyms() {
    let name = SeriesName("Tripartite Fisheries Forum (TFF)")
    #expect(name.likeness(to: "Something Else (TFF)") == .spelling)
    #expect(name.likeness(to: "Tripartite Fisheries Forum (TFX)") == .other)
    #expect(name.likeness(to: "Tripartite Fisheries Forum") == .spelling)
  }
}
