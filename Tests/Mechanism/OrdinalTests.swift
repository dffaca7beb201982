import Testing

@testable import Mechanism

/// Ordinals in front of titles.
@Suite("Ordinal")
struct OrdinalTests {
  @Test(
    "A number with an English suffix, or a word, is an ordinal",
    arguments: [
      ("1st Meeting", 1, "1st"), ("2nd Meeting", 2, "2nd"), ("3rd Meeting", 3, "3rd"),
      ("4th Meeting", 4, "4th"), ("10th Meeting", 10, "10th"), ("11th Meeting", 11, "11th"),
      ("12th Meeting", 12, "12th"), ("13th Meeting", 13, "13th"), ("21st Meeting", 21, "21st"),
      ("22nd Meeting", 22, "22nd"), ("23rd Meeting", 23, "23rd"), ("111th Meeting", 111, "111th"),
      ("112th Meeting", 112, "112th"), ("101st Meeting", 101, "101st"),
      ("6TH Meeting", 6, "6TH"), ("6th\u{A0}Meeting", 6, "6th"), ("6th   Meeting", 6, "6th"),
      ("The 6th Meeting", 6, "6th"), ("the\u{A0}6th Meeting", 6, "6th"),
      ("First Meeting", 1, "First"), ("third Meeting", 3, "third"), ("NINTH Meeting", 9, "NINTH"),
      ("Twelfth Meeting", 12, "Twelfth"), ("Twentieth Meeting", 20, "Twentieth"),
      ("The Second Meeting", 2, "Second"),
    ])
  func wellFormed(text: String, number: Int, stated: String) throws {
    let ordinal = try #require(Ordinal(at: text[...]))
    #expect(ordinal.number == number)
    #expect(ordinal.stated == stated)
    #expect(ordinal.isWellFormed)
    #expect(ordinal.rest == "Meeting")
  }

  @Test(
    "A wrong suffix is read by its number and told apart",
    arguments: [
      ("4rd Meeting", 4), ("2rd Meeting", 2), ("1th Meeting", 1), ("3th Meeting", 3),
      ("11st Meeting", 11), ("12nd Meeting", 12), ("13rd Meeting", 13), ("21th Meeting", 21),
      ("111st Meeting", 111),
    ])
  func wrongSuffix(text: String, number: Int) throws {
    let ordinal = try #require(Ordinal(at: text[...]))
    #expect(ordinal.number == number)
    #expect(!ordinal.isWellFormed)
    #expect(ordinal.rest == "Meeting")
  }

  @Test(
    "Anything else is no ordinal",
    arguments: [
      "", "Meeting", "6 Meeting", "6. Meeting", "6th", "6th, Meeting", "6thMeeting", "6ths Meeting",
      "0th Meeting", "12345th Meeting", "2011.11.11", "Thirdly Meeting", "Third", "Third-rate X",
      "th Meeting", "the Meeting", "Theory 6th Meeting", "On the 6th Meeting", "1st: Meeting",
    ])
  func none(text: String) {
    #expect(Ordinal(at: text[...]) == nil)
  }
}
