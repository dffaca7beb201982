/// Tells posts from organisations by the noun that a phrase is built on.
struct PhraseReader {
  enum Kind { case post, organization }

  let lexicon: Lexicon

  /// The kind of `Vice Minister for Trade` or `Office of the Prime Minister`: what the last word
  /// before the first preposition or bracket is.
  func kind(of phrase: some StringProtocol) -> Kind? {
    let head = Self.words(phrase.prefix { $0 != "(" }).prefix { !Self.prepositions.contains($0) }
    // "Minister and Chief Envoy": the last of those joined by "and" that tells.
    return head.split(separator: "and").reversed().lazy
      .compactMap { $0.last.flatMap(kind(ofWord:)) }.first
  }

  /// Whether any word of the phrase belongs to a post or to an organisation.
  func hasNoun(_ phrase: some StringProtocol) -> Bool {
    Self.words(phrase).contains { kind(ofWord: $0) != nil }
  }

  func isPost(_ word: some StringProtocol) -> Bool {
    Self.words(word).contains { kind(ofWord: $0) == .post }
  }

  private func kind(ofWord word: String) -> Kind? {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    for form in [word, singular] {
      if lexicon.organizationNouns.contains(form) { return .organization }
      if lexicon.postNouns.contains(form) { return .post }
    }
    return nil
  }

  /// Folded words; a hyphen parts them, as in "Secretary-General".
  private static func words(_ text: some StringProtocol) -> [String] {
    Fold.key(text).words(of: ASCII.isLetter, \.isLetter).map(String.init)
  }

  static let prepositions: Set<String> = [
    "of", "for", "to", "in", "on", "at", "from", "under", "with", "by",
  ]
}
