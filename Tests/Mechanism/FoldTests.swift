import Testing

@testable import Mechanism

/// Forms of text for comparison.
@Suite("Fold")
struct FoldTests {
  @Test(
    "A key ignores case, kinds of quotes and hyphens, and how many blanks there are",
    arguments: [
      ("Mechanism Search", "mechanism search"),
      ("  Heads’  Meeting\t(TCHM) ", "heads' meeting (tchm)"),
      ("‘a’ ‛b ʼc ＇d", "'a' 'b 'c 'd"),
      ("“a” „b‟", "\"a\" \"b\""),
      (
        "Working‐Level Working‑Level Working–Level a‒b",
        "working-level working-level working-level a-b"
      ),
      ("A\u{A0}B\u{200B}C\u{3000}D\u{FEFF}E\u{202F}F\u{2009}G", "a b c d e f g"),
      ("\u{FEFF}\u{A0}Japan\u{200B}", "japan"),
      ("ÉCOLE", "école"), ("E\u{301}COLE", "école"), ("ΣΑΣ", "σασ"), ("한국", "한국"),
      ("1 + 2", "1 + 2"), ("", ""), (" \t ", ""),
    ])
  func key(text: String, key: String) {
    #expect(Array(Fold.key(text).unicodeScalars) == Array(key.unicodeScalars))
  }

  @Test(
    "One code point stays one code point",
    arguments: [("İ", "İ"), ("ß", "ß"), ("Ǆ", "ǆ"), ("Ａ", "ａ"), ("—", "—"), ("’", "'")])
  func scalar(text: String, folded: String) {
    let result = String(String.UnicodeScalarView(text.unicodeScalars.map(Fold.scalar)))
    #expect(result == folded)
  }

  @Test(
    "A name key also ignores punctuation and the acronym at the end",
    arguments: [
      ("Ministry of Land, Sea and Air (MLSA)", "ministry of land sea and air"),
      ("Ministry of Land, Sea, and Air", "ministry of land sea and air"),
      ("MINISTRY of Land; Sea & Air", "ministry of land sea air"),
      ("Ministry of “Land” –", "ministry of land"), ("– Ministry of Land", "ministry of land"),
      ("Area 51 Bureau", "area 51 bureau"), ("Fishermen’s Bureau", "fishermens bureau"),
      ("Ministry (of Land)", "ministry of land"), ("中国海关", "中国海关"),
    ])
  func nameKey(text: String, key: String) {
    #expect(Fold.nameKey(text) == key)
  }

  @Test("Composed and decomposed letters become the same code points")
  func nfc() {
    #expect(Array(Fold.nfc("e\u{301}").unicodeScalars) == ["é"])
    #expect(Array(Fold.nfc("\u{1112}\u{1161}\u{11AB}").unicodeScalars) == ["한"])
    #expect(Fold.nfc("plain") == "plain")
  }

  @Test(
    "Blanks of every kind are cut off at both ends, none inside",
    arguments: [
      ("\u{FEFF} \ta b\u{A0}\u{200B}", "a b"), ("ab", "ab"), (" \u{3000} ", ""), ("", ""),
      (" a", "a"), ("a ", "a"), ("a\u{A0}b", "a\u{A0}b"), ("\na\n", "\na\n"),
    ])
  func trimmed(text: String, inside: String) {
    #expect(text.trimmed == inside)
  }
}
