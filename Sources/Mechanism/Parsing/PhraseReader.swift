/// Tells posts from organisations by the noun that a phrase is built on.
struct PhraseReader {
  enum Kind { case post, organization }

  let lexicon: Lexicon

  /// The kind of `Vice Minister for Trade` or `Office of the Prime Minister`: what the last word
  /// before the first preposition or bracket is.
  func kind(of phrase: some StringProtocol) -> Kind? {
    var found: Kind?
    var last: String?
    let head = Substring(phrase).before(.openingBracket)
    Self.forEachWord(of: head) { word in
      if Self.prepositions.contains(word) { return false }
      if word == "and" {
        // "Minister and Chief Envoy": the last of those joined by "and" that tells.
        found = last.flatMap(kind(ofWord:)) ?? found
        last = nil
      } else {
        last = word
      }
      return true
    }
    return last.flatMap(kind(ofWord:)) ?? found
  }

  /// Whether any word of the phrase belongs to a post or to an organisation.
  func hasNoun(_ phrase: some StringProtocol) -> Bool {
    holds(phrase) { kind(ofWord: $0) != nil }
  }

  func isPost(_ word: some StringProtocol) -> Bool {
    holds(word) { kind(ofWord: $0) == .post }
  }

  private func holds(_ phrase: some StringProtocol, _ isWanted: (String) -> Bool) -> Bool {
    var isFound = false
    Self.forEachWord(of: Substring(phrase)) { word in
      isFound = isWanted(word)
      return !isFound
    }
    return isFound
  }

  private func kind(ofWord word: String) -> Kind? {
    if let kind = kind(ofForm: word) { return kind }
    return word.utf8.last == UInt8(ascii: "s") ? kind(ofForm: String(word.dropLast())) : nil
  }

  private func kind(ofForm form: String) -> Kind? {
    if lexicon.organizationNouns.contains(form) { return .organization }
    return lexicon.postNouns.contains(form) ? .post : nil
  }

  /// Goes through the folded words as long as `body` wants more; a hyphen parts them, as in
  /// "Secretary-General".
  private static func forEachWord(of text: Substring, _ body: (String) -> Bool) {
    // Words are short, so that each fits into a string without memory of its own.
    let isPlain: Void? = text.withPlainASCII { bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        while index < bytes.count, ASCII.isLetter(bytes[index]) { index += 1 }
        if index > start {
          let word = String(unsafeUninitializedCapacity: index - start) { word in
            for place in start..<index { word[place - start] = bytes[place] | 0x20 }
            return index - start
          }
          guard body(word) else { return }
        }
        index += 1
      }
    }
    guard isPlain == nil else { return }
    for word in Fold.key(text).split(whereSeparator: { !$0.isLetter }) {
      guard body(String(word)) else { return }
    }
  }

  static let prepositions: Set<String> = [
    "of", "for", "to", "in", "on", "at", "from", "under", "with", "by",
  ]
}
