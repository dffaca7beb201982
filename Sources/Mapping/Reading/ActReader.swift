internal import Mechanism
internal import RDF

/// Finds the leading verb of an item: `Agreed to …`, `AEO: agreed to …`, `Japan expressed
/// appreciation …`, `Revised and adopted …`. Noun phrases have none.
struct ActReader {
  let acts: LabelMatcher

  func act(of text: SearchText, behind heading: String?) -> IRI? {
    let start = heading.map { $0.unicodeScalars.count + 1 } ?? 0
    for hit in acts.hits(in: text) where hit.range.lowerBound >= start {
      if Self.canPrecedeVerb(text[start..<hit.range.lowerBound]) { return hit.entity }
    }
    return nil
  }

  /// Whether the words can be a subject or an adverb in front of the sentence's verb: names,
  /// plurals, adverbs, another verb with "and". An article right before would make the "verb" an
  /// adjective, and a preposition means that a noun phrase has begun.
  private static func canPrecedeVerb(_ text: String) -> Bool {
    guard !text.contains(where: { ".;:(".contains($0) }) else { return false }
    let words = text.split { !$0.isLetter && $0 != "'" && $0 != "’" }
    guard words.count <= 7 else { return false }
    if let last = words.last, articles.contains(last.lowercased()) { return false }
    return words.enumerated().allSatisfy { index, word in
      let lower = word.lowercased()
      return joints.contains(lower) || word.first?.isUppercase == true || lower.hasSuffix("ly")
        || lower.hasSuffix("s") || numerals.contains(lower)
        || (lower.hasSuffix("ed") && index + 1 < words.count && words[index + 1] == "and")
    }
  }

  private static let articles: Set<String> = [
    "the", "a", "an", "their", "its", "newly", "previously", "of", "for", "in", "on", "as", "by",
    "to", "with",
  ]
  private static let joints: Set<String> = ["and", "the", "also", "have", "has"]
  private static let numerals: Set<String> = ["two", "three", "four", "five", "both", "all"]
}
