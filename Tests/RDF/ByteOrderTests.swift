import RDF
import Testing

@Suite("Byte order") struct ByteOrderTests {
  @Test(
    "is that of code points",
    arguments: [
      ("", "a"), ("a", "b"), ("a", "aa"), ("Z", "a"), ("z", "é"), ("\u{FFFD}", "\u{10000}"),
      ("abcdefgh", "abcdefgi"), ("abcdefghi", "abcdefghj"), ("abcdefgh", "abcdefghi"),
      ("abcdefgh\u{7F}xxxxxxxx", "abcdefgh\u{80}aaaaaaaa"), ("K", "\u{212A}"),
      ("xyzabcdefghijklmnopqrstuvwA", "xyzabcdefghijklmnopqrstuvwB"),
    ])
  func order(small: String, large: String) {
    #expect(ByteOrder.less(small, large))
    #expect(!ByteOrder.less(large, small))
    #expect(ByteOrder.compare(small, large) < 0)
    #expect(ByteOrder.compare(large, small) > 0)
    #expect(!ByteOrder.equal(small, large))
    #expect(ByteOrder.compare(large, String(Array(large))) == 0)
  }

  @Test("is not canonical equivalence")
  func equivalence() {
    for (left, right) in [("é", "e\u{301}"), ("K", "\u{212A}"), ("豈", "\u{F900}")] {
      #expect(!ByteOrder.equal(left, right) || Array(left.utf8) == Array(right.utf8))
    }
    #expect("é" == "e\u{301}")
    #expect(!ByteOrder.equal("é", "e\u{301}"))
  }
}
