import Testing

@testable import Markup

@Suite("Bytes of an encoding as text")
struct DecoderTests {
  private static func text(_ bytes: [UInt8], _ label: String) throws -> String {
    try Decoder.text(bytes[...], try #require(Encoding(label: label)))
  }

  @Test(
    "Letters that the narrow encoding of the label does not have are read",
    arguments: [
      ("gb2312", [0xE9, 0x46] as [UInt8], "镕"), ("gb2312", [0xD6, 0xD0], "中"),
      ("gbk", [0x95, 0x32, 0x82, 0x36], "𠀀"), ("gbk", [0x80, 0xA1, 0xA1, 0x80], "€\u{3000}€"),
      ("gbk", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
      ("euc-kr", [0x8C, 0x63], "똠"), ("euc-kr", [0xC7, 0xD1], "한"),
      ("shift_jis", [0x87, 0x40], "①"), ("shift_jis", [0x5C, 0x7E], "\\~"),
      ("shift_jis", [0x93, 0xFA], "日"), ("euc-jp", [0xAD, 0xA1], "①"),
      ("big5", [0xA4, 0xA4], "中"), ("iso-8859-1", [0x93, 0x91, 0x92, 0x94, 0x80], "“‘’”€"),
      ("big5", [0x88, 0x62], "Ê\u{304}"),
      ("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x61], "日a"),
      ("utf-16le", [0x3D, 0xD8, 0xC3, 0xDE], "🛃"), ("utf-16be", [0xD8, 0x3D, 0xDE, 0xC3], "🛃"),
    ])
  func letters(label: String, bytes: [UInt8], text: String) throws {
    #expect(try Self.text(bytes, label) == text)
  }

  @Test(
    "A bad byte is replaced, and nothing behind it is lost",
    arguments: [
      ("gbk", [0x61, 0xFF, 0x62] as [UInt8], "a\u{FFFD}b"),
      ("gbk", [0xD6, 0xD0, 0xD6], "中\u{FFFD}"),
      ("gbk", [0xD6, 0x20, 0x61], "\u{FFFD} a"), ("euc-kr", [0xFF, 0xC7, 0xD1], "\u{FFFD}한"),
      ("euc-kr", [0xC7], "\u{FFFD}"), ("shift_jis", [0x61, 0xFD, 0x61], "a\u{FFFD}a"),
      ("euc-jp", [0xFF, 0xFF, 0x61], "\u{FFFD}\u{FFFD}a"),
      ("windows-1252", [0x61, 0x81, 0x62], "a\u{FFFD}b"),
      ("utf-8", [0x61, 0xFF, 0x62, 0xE2, 0x82], "a\u{FFFD}b\u{FFFD}"),
      ("utf-16le", [0x41, 0, 0, 0xDC, 0x42, 0], "A\u{FFFD}B"),
      ("utf-16le", [0x41, 0, 0x42], "A\u{FFFD}"),
    ])
  func bad(label: String, bytes: [UInt8], text: String) throws {
    #expect(try Self.text(bytes, label) == text)
  }

  @Test("Pieces that fill the converter's room go on in the next one")
  func long() throws {
    for count in 5459...5463 {
      let bytes = Array(repeating: [0xD6, 0xD0] as [UInt8], count: count).flatMap { $0 }
      #expect(try Self.text(bytes + [0xFF, 0x61], "gbk").unicodeScalars.count == count + 2)
    }
  }

  @Test("A letter that the converter holds back for want of room comes at the end")
  func heldBack() throws {
    // One letter of Big5 is two of Unicode here.
    for count in (1 << 14) - 8...(1 << 14) + 1 {
      let text = try Self.text(Array(repeating: 0x61, count: count) + [0x88, 0x62], "big5")
      #expect(text.unicodeScalars.count == count + 2)
      #expect(text.hasSuffix("Ê\u{304}"))
    }
  }

  @Test("An encoding that the system does not know is an error that names it")
  func unknown() {
    let error = #expect(throws: MarkupError.self) {
      try Decoder.text(Array("한".utf8)[...], Encoding(name: "NO-SUCH-NAME"))
    }
    #expect(error?.description.contains("NO-SUCH-NAME") == true)
    #expect(!Decoder.isValid([0x61], in: Encoding(name: "NO-SUCH-NAME")))
  }

  @Test("Every name of the table is one that the system knows")
  func converters() throws {
    for name in EncodingLabels.all.sorted() {
      let letter: [UInt8] =
        name == "UTF-16LE" ? [0x61, 0] : name == "UTF-16BE" ? [0, 0x61] : [0x61]
      #expect(try Decoder.text(letter[...], Encoding(name: name)) == "a", "\(name)")
    }
  }

  @Test("Whether bytes are valid in an encoding is told")
  func validity() throws {
    let gbk = try #require(Encoding(label: "gbk"))
    #expect(Decoder.isValid([0xD6, 0xD0, 0x80], in: gbk))
    #expect(!Decoder.isValid([0xD6, 0xFF], in: gbk))
    #expect(!Decoder.isValid([0xD6], in: gbk))
  }
}
