import Markup
import Testing

@testable import Mechanism

/// What a line's form alone tells: blanks, bullet, columns.
@Suite("Line")
struct LineTests {
  static let bullets = [
    "•", "·", "∙", "▪", "◦", "○", "●", "-", "–", "—", "*", "‣", "⁃", "ㆍ", "・",
  ]

  @Test("Every bullet is told from the text, with a blank behind it or not", arguments: bullets)
  func bullet(mark: String) throws {
    for text in [
      "  \(mark) Tokyo ", "\(mark)Tokyo", "\u{A0}\(mark)\u{200B}Tokyo\t", "\(mark) Tokyo",
    ] {
      let line = Words.line(text)
      #expect(line.bullet == mark.unicodeScalars.first)
      #expect(line.body == "Tokyo")
      #expect(line.text == text)
    }
    #expect(Words.line("\(mark)2011").bullet != nil)
  }

  @Test(
    "Other marks are text",
    arguments: ["--- Tokyo", "*** Tokyo", "-(1) Tokyo", "—, Tokyo", "■Agenda", "※ Tokyo", "Tokyo"])
  func noBullet(text: String) {
    let line = Words.line("  " + text)
    #expect(line.bullet == nil)
    #expect(line.body == text)
    #expect(line.content == text)
  }

  @Test("A column is that of the first character of the body, in code points")
  func column() {
    #expect(Words.line("  • 2011").bodyColumn == 5)
    #expect(Words.line("•2011").bodyColumn == 2)
    #expect(Words.line("2011").bodyColumn == 1)
    #expect(Words.line("\u{FEFF}\u{200B} 2011").bodyColumn == 4)
    let line = Words.line("🇰🇷 e\u{301}x")
    let index = line.text.lastIndex(of: "x") ?? line.text.startIndex
    #expect(line.column(of: index) == 6)
  }

  @Test(
    "A line of blanks, or with nothing behind its bullet, is blank",
    arguments: ["", "  ", "\t", "\u{A0}\u{200B}\u{FEFF}", "•", "  - ", "\u{A0}•\u{A0}"])
  func blank(text: String) {
    #expect(Words.line(text).isBlank)
  }

  @Test("A line with text is not blank", arguments: ["x", " • x", "1.", "■"])
  func notBlank(text: String) {
    #expect(!Words.line(text).isBlank)
  }

  @Test("The reader knows whether the line it has read stands between blank ones")
  func betweenBlanks() {
    var reader = LineReader(["a", "", "b", " ", "c", "d", ""].map { Words.line($0) })
    var verdicts: [String: Bool] = [:]
    while let line = reader.next() { verdicts[line.text] = reader.isBetweenBlanks }
    #expect(verdicts["a"] == true)
    #expect(verdicts["b"] == true)
    #expect(verdicts["c"] == false)
    #expect(verdicts["d"] == false)
  }

  @Test("The reader moves line by line and looks ahead over blank ones")
  func reader() {
    var reader = LineReader(["a", "", "b", " ", "c"].map { Words.line($0) })
    #expect(reader.next()?.text == "a")
    #expect(reader.ahead.map(\.text) == ["b", "c"])
    #expect(reader.next()?.text == "")
    #expect(reader.next()?.text == "b")
    #expect(reader.next()?.text == " ")
    #expect(reader.ahead.map(\.text) == ["c"])
    #expect(reader.next()?.text == "c")
    #expect(reader.ahead.map(\.text) == [])
    #expect(reader.next() == nil)
    #expect(reader.next() == nil)
  }
}
