import RDFFormats
import Testing

@Suite("XML escaping") struct XMLEscapeTests {
  @Test(
    "attribute values keep their white space and quotes",
    arguments: [
      ("a\tb\nc\rd", "a&#x9;b&#xA;c&#xD;d"), ("\"'<>&", "&quot;'&lt;&gt;&amp;"), ("三国", "三国"),
    ])
  func attribute(text: String, expected: String) {
    var buffer = ByteBuffer()
    let forbidden = XMLEscape.appendAttribute(text, to: &buffer)
    #expect(forbidden == nil)
    #expect(buffer.text == expected)
  }

  @Test("a forbidden character is returned, and nothing appended")
  func forbidden() {
    var buffer = ByteBuffer()
    buffer.append("before ")
    let found = ["a & \u{B} b", "\u{FFFF}"].map { XMLEscape.appendText($0, to: &buffer) }
    #expect(found == ["\u{B}", "\u{FFFF}"])
    #expect(buffer.text == "before ")
  }

  @Test("every character of XML 1.0 and no other is allowed")
  func allowed() {
    for code in UInt32(0)...0x1_0FFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let expected =
        code == 9 || code == 10 || code == 13 || (0x20...0xD7FF).contains(code)
        || (0xE000...0xFFFD).contains(code) || code >= 0x10000
      #expect(XMLCharacters.isAllowed(scalar) == expected)
      var buffer = ByteBuffer()
      let forbidden = XMLEscape.appendText("\(scalar)", to: &buffer)
      #expect((forbidden == nil) == expected)
    }
    #expect(XMLCharacters.firstForbidden(in: "a\u{1}b\u{2}") == "\u{1}")
  }

  @Test(
    "names have no colon and start with a letter",
    arguments: [
      ("a", true), ("_a1-.b", true), ("é", true), ("税関", true), ("", false), ("1a", false),
      ("-a", false), ("a:b", false), ("a b", false), ("\u{10400}", false), ("a\u{B7}", true),
    ])
  func names(text: String, isName: Bool) { #expect(XMLCharacters.isNCName(text) == isName) }
}
