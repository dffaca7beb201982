import Markup
import Testing

/// How bytes become lines, and what is said about bytes that are no text.
@Suite("Text document")
struct TextDocumentTests {
  static func read(_ text: String) throws -> TextDocument {
    try TextDocument(text: Array(text.utf8))
  }

  @Test(
    "Every kind of line end ends a line, and the last line needs none",
    arguments: [
      ("one\ntwo\n", ["one", "two"]),
      ("one\ntwo", ["one", "two"]),
      ("one\r\ntwo\r\n", ["one", "two"]),
      ("one\rtwo\r", ["one", "two"]),
      ("one\rtwo", ["one", "two"]),
      ("one\r\n\r\ntwo", ["one", "", "two"]),
      ("one\r\r\ntwo", ["one", "", "two"]),
      ("one\n\rtwo", ["one", "", "two"]),
      ("one\r\ntwo\nthree\rfour", ["one", "two", "three", "four"]),
      ("\none", ["", "one"]),
      ("one\n\n", ["one", ""]),
      ("\n", [""]),
      ("", []),
      ("  one\t \n", ["  one\t "]),
      // Separators that other programs take for line ends are characters here.
      ("one\u{2028}two\u{2029}three\u{85}four", ["one\u{2028}two\u{2029}three\u{85}four"]),
    ])
  func lineEnds(text: String, lines: [String]) throws {
    let document = try Self.read(text)
    #expect(document.lines.map(\.text) == lines)
    #expect(document.lines.map(\.number) == Array(1..<(lines.count + 1)))
    #expect(document.lineCount == lines.count)
    #expect(document.lines.flatMap(\.links) == [])
  }

  static let encoded: [(name: String, bytes: [UInt8])] = {
    let text = "Jeju ’08\n한국 🛃"
    let utf8 = Array(text.utf8)
    var little: [UInt8] = [0xFF, 0xFE]
    var big: [UInt8] = [0xFE, 0xFF]
    for unit in text.utf16 {
      little += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      big += [UInt8(unit >> 8), UInt8(unit & 0xFF)]
    }
    return [
      ("UTF-8", utf8), ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + utf8),
      ("UTF-16 little-endian", little), ("UTF-16 big-endian", big),
    ]
  }()

  @Test("Each encoding gives the same lines, without the byte order mark", arguments: encoded)
  func encodings(name: String, bytes: [UInt8]) throws {
    let document = try TextDocument(text: bytes)
    #expect(document.lines.map(\.text) == ["Jeju ’08", "한국 🛃"])
    #expect(document.repairs.isEmpty)
  }

  @Test("A mark in the middle of the text is a character like any other")
  func markInside() throws {
    #expect(try Self.read("one\u{FEFF}two").lines.map(\.text) == ["one\u{FEFF}two"])
  }

  @Test(
    "A character that XML cannot carry is replaced and reported with its code",
    arguments: [
      ("\u{0}", "U+0000"), ("\u{1}", "U+0001"), ("\u{B}", "U+000B"), ("\u{C}", "U+000C"),
      ("\u{1B}", "U+001B"), ("\u{1F}", "U+001F"), ("\u{FFFE}", "U+FFFE"),
      ("\u{FFFF}", "U+FFFF"),
    ])
  func forbidden(character: String, code: String) throws {
    let document = try Self.read("A line that is long enough\nExchanged\(character)views\n")
    #expect(document.lines.last?.text == "Exchanged\u{FFFD}views")
    let repair = try #require(document.repairs.first)
    #expect(document.repairs.count == 1)
    #expect((repair.line, repair.column) == (2, 10))
    #expect(repair.message.contains(code))
  }

  @Test(
    "A character that XML can carry stays, however odd",
    arguments: [
      "\t", "\u{7F}", "\u{9F}", "\u{D7FF}", "\u{E000}", "\u{FFFC}", "\u{10000}", "\u{10FFFF}",
    ])
  func allowed(character: String) throws {
    let document = try Self.read("a\(character)b")
    #expect(document.lines.map(\.text) == ["a\(character)b"])
    #expect(document.repairs.isEmpty)
  }

  @Test("Bytes that are not UTF-8 are replaced and reported where they stand")
  func invalidBytes() throws {
    let bytes = Array("The delegations exchanged views on caf".utf8) + [0xE9] + Array(" 한x\n".utf8)
    let document = try TextDocument(text: bytes)
    #expect(document.lines.first?.text == "The delegations exchanged views on caf\u{FFFD} 한x")
    #expect(document.repairs.map(\.line) == [1])
    #expect(document.repairs.map(\.column) == [39])
    #expect(document.repairs.first?.message.contains("U+FFFD") == true)
  }

  @Test("One remark stands for all faults of a line, and each line has its own")
  func onceALine() throws {
    let text = String(repeating: "plain text ", count: 20)
    let document = try Self.read("\(text)\u{1}a\u{2}\n\(text)\n\u{3}\(text)\u{4}\r\u{5}\(text)")
    #expect(document.repairs.map(\.line) == [1, 3, 4])
    #expect(document.repairs.map(\.column) == [221, 1, 1])
    #expect(document.lines.first?.text.hasSuffix("\u{FFFD}a\u{FFFD}") == true)
  }

  @Test("An unpaired surrogate is replaced and reported")
  func surrogate() throws {
    let document = try TextDocument(text: [0xFF, 0xFE, 0x41, 0, 0x00, 0xD8] + longLatin)
    #expect(document.lines.first?.text.hasPrefix("A\u{FFFD}text") == true)
    #expect(document.repairs.map(\.column) == [2])
  }

  @Test("Half a character at the end of UTF-16 is reported, not lost")
  func halfCharacter() throws {
    let document = try TextDocument(text: [0xFF, 0xFE] + longLatin + [0x41])
    #expect(document.lines.first?.text == longText + "\u{FFFD}")
    #expect(document.repairs.map(\.column) == [longText.count + 1])
  }

  private let longText = String(repeating: "text ", count: 10)
  private var longLatin: [UInt8] { longText.utf8.flatMap { [$0, 0] } }

  @Test(
    "Binary data is refused, with a count of what is wrong",
    arguments: [
      (
        "an image", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] as [UInt8], 5, 12
      ),
      ("after a byte order mark", [0xEF, 0xBB, 0xBF, 0, 1, 2, 0x41], 3, 4),
      // UTF-32 starts with the mark of UTF-16.
      ("UTF-32", [0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0], 3, 5),
    ])
  func binary(name: String, bytes: [UInt8], strange: Int, total: Int) throws {
    let error = try #require(throws: MarkupError.self) { try TextDocument(text: bytes) }
    #expect(error == .notText(strange: strange, total: total))
    #expect(error.description.contains("\(strange) of \(total) characters"))
  }

  @Test("One strange character in twenty is still text, one more is not")
  func limit() throws {
    let nineteen = String(repeating: "x", count: 19)
    #expect(try Self.read("\u{1}\(nineteen)").repairs.count == 1)
    #expect(throws: MarkupError.notText(strange: 1, total: 19)) {
      try Self.read("\u{1}\(nineteen.dropLast())")
    }
  }
}
