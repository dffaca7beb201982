import Testing

@testable import Mechanism

/// What stands in front of an item.
@Suite("Item marker")
struct ItemMarkerTests {
  static let markers: [(text: String, style: ItemMarker.Style, number: Int, rest: String)] = [
    ("1. Text", .numberDot, 1, "Text"), ("10. Text", .numberDot, 10, "Text"),
    ("100. Text", .numberDot, 100, "Text"), ("1.Text", .numberDot, 1, "Text"),
    ("1)\u{A0} Text", .numberBracket, 1, "Text"), ("12) Text", .numberBracket, 12, "Text"),
    ("2）Text", .numberBracket, 2, "Text"), ("1)Text", .numberBracket, 1, "Text"),
    ("1) 2 ships", .numberBracket, 1, "2 ships"), ("1)2 ships", .numberBracket, 1, "2 ships"),
    ("1. 2 ships", .numberDot, 1, "2 ships"),
    ("(1) Text", .numberInBrackets, 1, "Text"), ("（3）Text", .numberInBrackets, 3, "Text"),
    ("(2)Text", .numberInBrackets, 2, "Text"),
    ("a. Text", .letterDot, 1, "Text"), ("c) Text", .letterBracket, 3, "Text"),
    ("c)Text", .letterBracket, 3, "Text"), ("(b) Text", .letterInBrackets, 2, "Text"),
    ("(z) Text", .letterInBrackets, 26, "Text"),
    ("(i) Text", .romanInBrackets, 1, "Text"), ("(ii) Text", .romanInBrackets, 2, "Text"),
    ("(iv) Text", .romanInBrackets, 4, "Text"), ("(v) Text", .romanInBrackets, 5, "Text"),
    ("(viii) Text", .romanInBrackets, 8, "Text"), ("(xii) Text", .romanInBrackets, 12, "Text"),
    ("ii) Text", .romanBracket, 2, "Text"), ("1.", .numberDot, 1, ""),
    ("i) Text", .romanBracket, 1, "Text"), ("ii. Text", .romanDot, 2, "Text"),
    ("x)Text", .romanBracket, 10, "Text"), ("① Text", .circled, 1, "Text"),
    ("⑳Text", .circled, 20, "Text"), ("a.", .letterDot, 1, ""),
  ]

  @Test("A number or a letter in one of the forms is a marker", arguments: markers)
  func marker(text: String, style: ItemMarker.Style, number: Int, rest: String) throws {
    let marker = try #require(ItemMarker(at: text[...]))
    #expect(marker.style == style)
    #expect(marker.number == number)
    #expect(marker.rest == rest)
  }

  @Test(
    "Numbers and letters of the text are no markers",
    arguments: [
      "1.5 million ships", "2017. A year", "2017) A year", "2017", "1 ship", "10 ships", "0. Text",
      "(1. Text", "(a few) words", "(WCO) words", "(mix) words", "e.g. words", "i.e. words",
      "a.m. words", "A. Words", "WCO. Words", "Text", "", "(", ")", ".", "• Text", "-1. Text",
      "(1 Text", "iiii) Text", "ab) Text", "1: Text", "12345. Text", "１. Text",
    ])
  func none(text: String) {
    #expect(ItemMarker(at: text[...]) == nil)
  }

  @Test(
    "One letter that is a Roman number may be a letter as well",
    arguments: [
      ("(i) Text", ItemMarker.Style.letterInBrackets, 9), ("v) Text", .letterBracket, 22),
      ("x. Text", .letterDot, 24),
    ])
  func twoReadings(text: String, style: ItemMarker.Style, number: Int) throws {
    let letter = try #require(ItemMarker(at: text[...])?.asLetter)
    #expect((letter.style, letter.number) == (style, number))
    #expect(ItemMarker(at: "(ii) Text")?.asLetter == nil)
  }
}
