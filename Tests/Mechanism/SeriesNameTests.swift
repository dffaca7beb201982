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

  @Test("an acronym settles it, the same or another")
  func acronyms() {
    let name = SeriesName("Tripartite Fisheries Forum (TFF)")
    #expect(name.likeness(to: "Something Else (TFF)") == .spelling)
    #expect(name.likeness(to: "Tripartite Fisheries Forum (TFX)") == .other)
    #expect(name.likeness(to: "Tripartite Fisheries Forum") == .spelling)
  }
}
