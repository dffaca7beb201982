import Testing

@testable import Markup

@Suite("HTML pages")
struct HTMLDocumentTests {
  @Test(
    "A page that begins with a tag, comment or declaration is HTML",
    arguments: [
      "<html>", "<!DOCTYPE html>", "<!-- x -->", "<?xml version='1.0'?>", " \r\n\t<p>x", "<P",
      "\u{FEFF}<html>", "HTTP/1.1 200 OK\r\nServer: x\r\n\r\n<!DOCTYPE html>",
      "Warning: x in y\n<HTML lang=en>", String(repeating: "\r\n", count: 500) + "<html>",
    ])
  func isHTML(text: String) {
    #expect(HTMLDocument.isHTML(Array(text.utf8)))
    #expect(
      HTMLDocument.isHTML([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }))
    #expect(
      HTMLDocument.isHTML([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }))
  }

  @Test(
    "Other text is not",
    arguments: ["", "<", "< p>", "<1>", "a html body", "x<htmlx>", "Mechanism <b>", "</p>", "<<p>"])
  func isText(text: String) {
    #expect(!HTMLDocument.isHTML(Array(text.utf8)))
  }

  @Test("The kind of a page is told by its beginning")
  func page() throws {
    #expect(try TextDocument(page: Array("<p>a<p>b".utf8)).lines.map(\.text) == ["a", "b"])
    #expect(try TextDocument(page: Array("a<p>b".utf8)).lines.map(\.text) == ["a<p>b"])
    let resolved = try TextDocument(page: Array("<a href=x>a</a>".utf8), address: "http://h/")
    #expect(resolved.lines.flatMap(\.links).map(\.address) == ["http://h/x"])
  }

  @Test("The encoding is told where it is not UTF-8, and why")
  func remark() throws {
    #expect(try HTMLLines.document("<p>a").encodingRemark == nil)
    let declared = try TextDocument(html: Array("<meta charset=gbk><p>".utf8) + [0xD6, 0xD0])
    #expect(declared.lines.map(\.text) == ["中"])
    #expect(declared.encodingRemark?.contains("GB18030") == true)
    #expect(declared.encodingRemark?.contains("declares") == true)
    let guessed = try TextDocument(html: Array("<p>".utf8) + [0x93, 0x61, 0x94])
    #expect(guessed.lines.map(\.text) == ["“a”"])
    #expect(guessed.encodingRemark?.contains("nothing is declared") == true)
  }

  @Test("Bytes that mean nothing are reported in their line, and what follows is read")
  func repairs() throws {
    let text = "<p>long enough for one bad byte\n<p>long enough, too \u{0}x<p>end"
    let document = try HTMLLines.document(text)
    #expect(document.lines.map(\.text).last == "end")
    #expect(document.lines.map(\.text).dropFirst().first == "long enough, too \u{FFFD}x")
    #expect(document.repairs.map(\.line) == [2])
    #expect(document.repairs.map(\.column) == [18])
  }

  @Test("A page that is mostly no text is refused")
  func binary() {
    #expect(throws: MarkupError.notText(strange: 6, total: 9)) {
      try HTMLLines.document("<p>" + String(repeating: "\u{0}", count: 6))
    }
  }

  @Test("The limit is told with the page's size")
  func limit() {
    let message = MarkupError.tooLong(bytes: 3_000_000_000, limit: HTMLDocument.limit).description
    #expect(message.contains("3000000000") && message.contains("2147483646"))
  }
}
