import RDF
import Testing

@testable import Mapping

@Suite("Labels in running text")
struct LabelMatcherTests {
  /// A matcher for the labels, each of which stands for itself.
  private func matcher(_ labels: [String]) -> LabelMatcher {
    var matcher = LabelMatcher()
    for label in labels { matcher.add(label, for: IRI("urn:\(label)")) }
    return matcher
  }

  private func found(_ labels: [String], in text: String) -> [String] {
    matcher(labels).hits(in: text).map { String($0.entity.value.dropFirst(4)) }
  }

  @Test(
    "The longest label wins, and what it covers is not matched again",
    arguments: [
      (["drug smuggling", "smuggling"], "against drug smuggling", ["drug smuggling"]),
      (
        ["drug smuggling", "smuggling"], "smuggling and drug smuggling",
        ["smuggling", "drug smuggling"]
      ),
      (["a b", "b c d"], "a b c d", ["a b"]),
      (["a b c", "a", "b"], "a b d", ["a", "b"]),
      (["action plan", "action plan of the heads"], "Action plan of the", ["action plan"]),
    ])
  func longestFirst(labels: [String], text: String, expected: [String]) {
    #expect(found(labels, in: text) == expected)
  }

  @Test(
    "A label is found only as whole words",
    arguments: [
      ("IP", "APIS", false), ("IP", "IP.", true), ("IP", "(IP)", true), ("IP", "IP2", false),
      ("IP", "2IP", false), ("IP", "IPR", false), ("weapon", "weapons", false),
      ("weapon", "weapon’s", true), ("terrorism", "anti-terrorism", true),
      ("terrorism", "antiterrorism", false), ("AEO", "éAEO", false), ("AEO", "AEO한", false),
      ("ASEAN+3", "ASEAN+3.", true), ("ASEAN+3", "ASEAN+30", false), ("plan,", "plan,s", true),
    ])
  func wholeWords(label: String, text: String, isFound: Bool) {
    #expect(found([label], in: text) == (isFound ? [label] : []))
  }

  @Test(
    "Labels in capitals of up to five letters keep their case, all others do not",
    arguments: [
      ("IP", "ip", false), ("IP", "Ip", false), ("IP", "IP", true), ("ABCDE", "abcde", false),
      ("ABCDEF", "abcdef", true), ("Fake Zero", "FAKE ZERO", true), ("Aeo", "AEO", true),
      ("ÄÖ", "äö", false), ("ROK", "Rok", false), ("A1", "a1", true),
    ])
  func caseOfAcronyms(label: String, text: String, isFound: Bool) {
    #expect(found([label], in: text) == (isFound ? [label] : []))
  }

  @Test(
    "Quotes, blanks and composed letters compare by what they mean",
    arguments: [
      ("Heads' Meeting", "Heads’ Meeting"), ("Heads’ Meeting", "Heads' Meeting"),
      ("“Beijing Plan”", "\"Beijing Plan\""), ("Action Plan", "Action\u{A0}Plan"),
      ("communique\u{301}", "communiqué"), ("long-term", "long\u{2011}term"),
      ("ÉTAT Libre", "état libre"),
    ])
  func folding(label: String, text: String) {
    #expect(found([label], in: text) == [label])
  }

  @Test(
    "Positions are code points of the text",
    arguments: [
      ("AEO", 0..<3), ("x AEO", 2..<5), ("𝒳𝒴 AEO", 3..<6), ("é AEO", 2..<5),
      ("x\u{302} AEO", 3..<6), ("👩‍🔬 AEO", 4..<7), ("한글 AEO.", 3..<6),
      ("“x” AEO", 4..<7),
    ])
  func positions(text: String, range: Range<Int>) throws {
    let hit = try #require(matcher(["AEO"]).hits(in: text).first)
    #expect(hit.range == range)
    #expect(hit.text == "AEO")
  }

  @Test("The text of a hit is the text as it stands there, not the label")
  func textOfHit() throws {
    let hit = try #require(matcher(["heads' meeting"]).hits(in: "the Heads’\u{A0}Meeting").first)
    #expect(Array(hit.text.unicodeScalars) == Array("Heads’\u{A0}Meeting".unicodeScalars))
  }

  @Test("A hit says whether its label is only for matching")
  func hiddenLabels() {
    var matcher = LabelMatcher()
    matcher.add("IPR", for: IRI("urn:ipr"))
    matcher.add("IP", for: IRI("urn:ipr"), isHidden: true)
    #expect(matcher.hits(in: "IPR, IP").map(\.isHidden) == [false, true])
  }

  @Test("Where two things share a label, the first stays")
  func firstStays() {
    var matcher = LabelMatcher()
    matcher.add("TCHM", for: IRI("urn:body"))
    matcher.add("TCHM", for: IRI("urn:series"))
    matcher.add("tchm", for: IRI("urn:word"))
    #expect(matcher.hits(in: "TCHM tchm").map(\.entity.value) == ["urn:body", "urn:word"])
  }

  @Test("Nothing is found with no labels, with an empty one, or in an empty text")
  func nothing() {
    #expect(found([], in: "AEO").isEmpty)
    #expect(found([""], in: "AEO").isEmpty)
    #expect(found(["AEO"], in: "").isEmpty)
  }
}
