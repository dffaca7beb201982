import Testing

@testable import Mechanism

/// What phrases are, and which country they speak of.
@Suite("Phrases of participants")
struct PhraseReaderTests {
  @Test(
    "The last word before the first preposition tells a post from an organisation",
    arguments: [
      ("Minister of Nets", PhraseReader.Kind.post), ("Ministry of Nets", .organization),
      ("Office of the Minister", .organization), ("Minister’s Office", .organization),
      ("Vice-Minister for Ropes", .post), ("Director General", .post),
      ("Secretary-General", .post), ("Minister and Chief Negotiator", .post),
      ("Nets Bureau (NB)", .organization), ("Directors", .post),
    ])
  func kind(phrase: String, kind: PhraseReader.Kind) {
    #expect(PhraseReader(lexicon: Words.lexicon).kind(of: phrase) == kind)
  }

  @Test("Other words are neither", arguments: ["Nets", "General Nets", "", "of Office", "Jane"])
  func neither(phrase: String) {
    #expect(PhraseReader(lexicon: Words.lexicon).kind(of: phrase) == nil)
  }

  @Test(
    "The country of a name stands at its start, or behind of, a comma or a bracket",
    arguments: [
      ("Norway Nets Bureau", "NOR"), ("Nets Bureau of Norway", "NOR"),
      ("Nets Bureau of the Republic of Korea", "KOR"), ("Republic of Korea Nets Bureau", "KOR"),
      ("Nets Bureau (Norway)", "NOR"), ("Nets Bureau, Norway", "NOR"),
      ("Office in Norway", nil), ("Nets Norway", nil), ("Japan-Norway Nets", nil),
      ("Norway Office of Japan", nil), ("Nets Bureau", nil), ("", nil),
    ])
  func country(name: String, code: String?) {
    #expect(CountryFinder(lexicon: Words.lexicon).country(in: name) == code)
  }
}
