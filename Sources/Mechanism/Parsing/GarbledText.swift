/// Tells a text that was put together from pieces, cut off or wrongly decoded from one that was
/// written as it stands. It goes by forms alone, and knows no words but those that join others.
///
/// One pass over the bytes; what is no ASCII counts as letters, but for blanks, dashes and quotes.
struct GarbledText {
  private struct Word {
    let start: Int
    let end: Int
  }

  private let bytes: [UInt8]
  private var words: [Word] = []

  /// Whether the text shows one of the signs.
  static func isGarbled(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let reader = GarbledText(Array(bytes))
      return reader.isMisread || reader.isJoined || reader.isRepeating || reader.isCut
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      guard isLetter(index) else {
        index += bytes[index] < 0x80 ? 1 : width(index)
        continue
      }
      let start = index
      while index < bytes.count, isLetter(index) { index += bytes[index] < 0x80 ? 1 : width(index) }
      words.append(Word(start: start, end: index))
    }
  }

  // MARK: signs

  /// The sign for what could not be decoded, or UTF-8 that was read as Latin-1: `â€™`, `Ã©`.
  private var isMisread: Bool {
    for index in bytes.indices.dropLast(2) {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { return true }
      guard bytes[index] == 0xC3, index + 3 < bytes.count else { continue }
      // `Ã` or `â`, and behind it a sign that stands behind no letter in any word.
      let isLead = bytes[index + 1] == 0x83 || bytes[index + 1] == 0xA2
      let isLatin = bytes[index + 2] == 0xC2 && 0x80...0xBF ~= bytes[index + 3]
      let isEuro = bytes[index + 2] == 0xE2 && bytes[index + 3] == 0x82
      if isLead, isLatin || isEuro { return true }
    }
    return false
  }

  /// A noun phrase that starts in capitals right behind another one (`… of IP Reactivation of …`), or
  /// a text whose last word is the acronym that it starts with.
  private var isJoined: Bool {
    guard words.count > 3 else { return false }
    if equal(words[0], words[words.count - 1]), isAcronym(words[0]) { return true }
    // “IPR Protection of brands” may begin a text.
    for index in 2..<(words.count - 1) {
      guard isNominal(words[index]), isCapitalized(words[index]), equal(words[index + 1], "of"),
        isBlank(between: index - 1, index)
      else { continue }
      let before = words[index - 1]
      if isAcronym(before) || isNominal(before) && !isCapitalized(before) { return true }
    }
    return false
  }

  /// A word that joins others twice (`of of`), or two words or more and the same once more.
  private var isRepeating: Bool {
    for index in words.indices.dropFirst() where isBlank(between: index - 1, index) {
      if equal(words[index - 1], words[index]), isJoint(words[index]) { return true }
      guard index >= 3, equal(words[index - 3], words[index - 1]),
        equal(words[index - 2], words[index]), isBlank(between: index - 2, index - 1),
        isBlank(between: index - 3, index - 2), length(words[index]) > 3
      else { continue }
      return true
    }
    return false
  }

  /// The text begins or ends in the middle of a phrase, or a phrase between commas is missing.
  private var isCut: Bool {
    guard words.count > 2, let first = words.first, let last = words.last else { return false }
    if ["of", "and", "or"].contains(where: { equal(first, $0) }) { return true }
    // A list has "; and" before its last item, and "the following:" above the first.
    let isAtEnd = !bytes[last.end...].contains { !ASCII.isBlank($0) && $0 != UInt8(ascii: ".") }
    if isAtEnd, ["of", "the", "a", "an", "and", "or"].contains(where: { equal(last, $0) }),
      isBlank(between: words.count - 2, words.count - 1)
    {
      return true
    }
    var comma = false
    for byte in bytes {
      if comma, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") { return true }
      if byte == UInt8(ascii: ",") { comma = true } else if !ASCII.isBlank(byte) { comma = false }
    }
    return false
  }

  // MARK: words

  private func length(_ word: Word) -> Int { word.end - word.start }

  private func equal(_ word: Word, _ other: Word) -> Bool {
    bytes[word.start..<word.end].elementsEqual(bytes[other.start..<other.end])
  }

  private func equal(_ word: Word, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[word.start..<word.end].elementsEqual($0) }
  }

  private func isJoint(_ word: Word) -> Bool {
    ["of", "the", "and", "to", "for", "in", "a", "an", "with", "by"].contains { equal(word, $0) }
  }

  private func isAcronym(_ word: Word) -> Bool {
    let capitals = bytes[word.start..<word.end].count(where: ASCII.isUppercase)
    return 2...12 ~= length(word) && capitals >= 2 && capitals * 2 >= length(word)
  }

  private func isCapitalized(_ word: Word) -> Bool {
    ASCII.isUppercase(bytes[word.start])
      && bytes[(word.start + 1)..<word.end].allSatisfy(ASCII.isLowercase)
  }

  /// Whether the word ends like a noun that is made of a verb: `Reactivation`, `support` does not.
  private func isNominal(_ word: Word) -> Bool {
    guard length(word) > 5 else { return false }
    let ending = bytes[(word.end - 4)..<word.end]
    return ["tion", "sion", "ment"].contains { (text: StaticString) in
      text.withUTF8Buffer { ending.elementsEqual($0) }
    }
  }

  /// Whether nothing but blanks, one of them at least, stands between two words.
  private func isBlank(between first: Int, _ second: Int) -> Bool {
    let gap = bytes[words[first].end..<words[second].start]
    return !gap.isEmpty && (gap.allSatisfy(ASCII.isBlank) || gap.elementsEqual([0xC2, 0xA0]))
  }

  // MARK: bytes

  private func isLetter(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return ASCII.isLetter(byte) || ASCII.isDigit(byte) }
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    // The no-break space; dashes, quotes and the like; the signs of East Asian text.
    return
      !(byte == 0xC2 && next < 0xC0 || byte == 0xE2 && next == 0x80
      || byte == 0xE3 && next == 0x80)
  }

  private func width(_ index: Int) -> Int {
    let byte = bytes[index]
    return min(byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4, bytes.count - index)
  }
}
