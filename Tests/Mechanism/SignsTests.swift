import Testing

@testable import Mechanism

@Suite("Signs")
struct SignsTests {
  static let signs = Signs(",，;(–@z")
  /// Texts in plain ASCII, with signs in all places, and with other ones beside them.
  static let texts = [
    "", ",", "，", "a", "a,b", "a，b", ",a,", "，，", "ab–cd;ef", "中，国", "é(z", "no sign", "＠@",
    "a\u{301},\u{301}b", "\r\n,\r\n", "😀，😀", "\u{FF0B}\u{FF0C}", "–—",
  ]

  private func isSign(_ scalar: Unicode.Scalar) -> Bool {
    ",，;(–@z".unicodeScalars.contains(scalar)
  }

  @Test("first and last place are those of the code points", arguments: texts)
  func places(text: String) {
    #expect(
      text.firstIndex(of: Self.signs) == text.unicodeScalars.firstIndex(where: isSign))
    #expect(text.lastIndex(of: Self.signs) == text.unicodeScalars.lastIndex(where: isSign))
    #expect(text.contains(Self.signs) == text.unicodeScalars.contains(where: isSign))
    #expect(text.begins(with: Self.signs) == (text.unicodeScalars.first.map(isSign) ?? false))
    #expect(text.ends(with: Self.signs) == (text.unicodeScalars.last.map(isSign) ?? false))
  }

  @Test("inside a part of a text, places are those of the whole", arguments: texts)
  func parts(text: String) {
    let whole = "x,\(text)–y"
    let part = whole.unicodeScalars.dropFirst(2).dropLast(2)
    let expected = part.firstIndex(where: isSign)
    #expect(Substring(part).firstIndex(of: Self.signs) == expected)
  }

  @Test("parts stand between signs, empty ones as well", arguments: texts)
  func between(text: String) {
    let expected = text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: isSign
    ).map { String($0) }
    #expect(text.parts(between: Self.signs).map(String.init) == expected)
    #expect(String(text.before(Self.signs)) == expected[0])
  }

  @Test("a character is a sign only without anything else")
  func characters() {
    #expect(Self.signs.contains("，" as Character))
    #expect(!Self.signs.contains(",\u{301}" as Character))
    #expect(!Self.signs.contains("\u{80}" as Character))
  }

  @Test(
    "the last word stands behind the last blank",
    arguments: [("", ""), ("one", "one"), ("one two", "two"), ("中 国", "国"), ("a b ", "")])
  func lastWord(text: String, word: String) {
    #expect(text.lastWord == word)
  }
}
