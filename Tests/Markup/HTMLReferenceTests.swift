import Markup
import Testing

@Suite("Character references")
struct HTMLReferenceTests {
  @Test(
    "References are read as browsers read them",
    arguments: [
      ("AT&ampT", "AT&T"), ("AT&AMP;T", "AT&T"), ("&copy 2020", "© 2020"), ("&COPY2020", "©2020"),
      ("a &lt b", "a < b"), ("&uumlber", "über"), ("&notit;", "¬it;"), ("&notin;", "∉"),
      ("&amp;lt;", "&lt;"), ("&amp;amp;", "&amp;"), ("&nbspx", "\u{A0}x"), ("&frac12cup", "½cup"),
      ("&squf; &blacksquare; &squ;", "▪ ▪ □"), ("&period;&comma;&colon;", ".,:"),
      ("&Ccaron;&lstrok;&IOcy;", "ČłЁ"), ("&apos;", "'"), ("&apos", "&apos"),
      ("&hellip", "&hellip"),
      ("&hellip;", "…"), ("&nothing;", "¬hing;"), ("&sothing;", "&sothing;"), ("&", "&"),
      ("&;", "&;"), ("& b", "& b"),
      ("&&amp;", "&&"), ("R&D; x", "R&D; x"),
    ])
  func named(html: String, text: String) throws {
    #expect(try HTMLLines.read("<p>\(html)</p>") == [text])
  }

  @Test(
    "Numbers stand for their character, or for the one that Windows has there",
    arguments: [
      ("&#8220;x&#x201D", "“x”"), ("&#X2019;", "’"), ("&#147x&#x94;", "“x”"), ("&#x80;", "€"),
      ("&#38;lt;", "&lt;"), ("&#60;b>", "<b>"), ("&#x1F6C3;", "🛃"), ("&#65", "A"), ("&#;", "&#;"),
      ("&#x;", "&#x;"), ("&#xZ", "&#xZ"), ("&#129;", "\u{81}"),
    ])
  func numbers(html: String, text: String) throws {
    #expect(try HTMLLines.read("<p>\(html)</p>") == [text])
  }

  @Test(
    "A number that is no character, and a control, are replaced and reported",
    arguments: [
      "&#0;", "&#xD800;", "&#x110000;", "&#99999999999999999999;", "&#1;", "&#xFFFE;", "\u{1}",
      "\u{B}", "\u{1F}", "\u{FFFF}",
    ])
  func replaced(html: String) throws {
    let document = try HTMLLines.document("<p>a line that is long enough \(html)</p>")
    #expect(document.lines.map(\.text) == ["a line that is long enough \u{FFFD}"])
    #expect(document.repairs.map(\.column) == [28])
  }

  @Test("In attributes libxml2 reads them, and an address keeps what only looks like one")
  func attributes() throws {
    #expect(
      try HTMLLines.links("<a href='x?a=1&amp;b=2&copy=3&lt=4'>a</a>")
        == ["a → http://h/d/x?a=1&b=2&copy=3&lt=4"])
  }

  @Test("A form feed is a blank")
  func formFeed() throws {
    #expect(try HTMLLines.read("<p>text\u{C}and more of the text") == ["text and more of the text"])
  }
}
