import RDF
import Testing

@testable import Mapping

@Suite("The leading verb of an item")
struct ActReaderTests {
  private func act(_ text: String, behind heading: String? = nil) throws -> String? {
    try ActReader(acts: Fixtures.knowledge().acts).act(of: SearchText(text), behind: heading)
      .flatMap(Minter.tail)
  }

  @Test(
    "Each act is known by the verb that opens the item",
    arguments: [
      ("Exchanged views on challenges", "exchanged-views"),
      ("Exchanged opinions on challenges", "exchanged-views"),
      ("Discussed the status", "discussed"), ("Deliberated on ways", "deliberated"),
      ("Shared experiences", "shared"), ("Welcomed the progress", "welcomed"),
      ("Appreciated the conclusion", "appreciated"),
      ("Expressed their appreciation for the help", "appreciated"),
      ("Reaffirmed to conduct", "reaffirmed"), ("Affirmed support for it", "affirmed-support"),
      ("Agreed to explore", "agreed"), ("Consented to reinforce", "agreed"),
      ("Decided to constitute", "decided"), ("Established a group", "established"),
      ("Approved the plan", "approved"), ("Adopted the plan", "adopted"),
      ("Signed the plan", "signed"),
    ])
  func everyAct(text: String, expected: String) throws {
    #expect(try act(text) == "act/\(expected)")
  }

  @Test(
    "A subject, an adverb or another verb may stand before it",
    arguments: [
      ("Japan expressed appreciation for the sympathy", "appreciated"),
      ("China and Japan Customs Heads affirmed their support to Korea", "affirmed-support"),
      ("The three countries agreed to share", "agreed"), ("All sides agreed", "agreed"),
      ("The Heads have jointly agreed to go on", "agreed"),
      ("Formally established the framework", "established"),
      ("Officially and jointly signed the plan", "signed"),
      ("Revised and adopted the Action Plan", "adopted"),
      ("Amended and approved the Action Plan", "approved"),
      ("Both sides also agreed", "agreed"),
    ])
  func subjectBeforeVerb(text: String, expected: String) throws {
    #expect(try act(text) == "act/\(expected)")
  }

  @Test(
    "A noun phrase has no act",
    arguments: [
      "Implementation of the agreed measures", "The agreed measures", "A signed copy",
      "Simplification of the customs process", "Expanded cooperation in trade",
      "Newly adopted standards", "Implementation of adopted standards", "Progress in agreed areas",
      "Plans as agreed", "Follow-up to decided measures",
      "Revisions to existing action plan reflecting what was agreed", "Work Plan", "",
      "Revised Action Plan", "The report (adopted in 2009)", "Their shared experience",
      "Ways forward. Agreed measures", "Trade; agreed measures",
      "China Japan Korea Mongolia Russia India Nepal Laos agreed",
      "Their adopted plan was discussed by many",
    ])
  func nounPhrases(text: String) throws {
    #expect(try act(text) == nil)
  }

  @Test("Behind a heading the search begins anew")
  func behindHeading() throws {
    #expect(try act("AEO: agreed to share", behind: "AEO") == "act/agreed")
    #expect(try act("AEO: agreed to share") == nil)
    #expect(
      try act("Signed texts of trade: agreed to share", behind: "Signed texts of trade")
        == "act/agreed")
    #expect(try act("Signed texts: the agreed measures", behind: "Signed texts") == nil)
  }

  @Test("The first verb that leads counts, not a later one")
  func firstVerb() throws {
    #expect(try act("Agreed to incorporate it, and signed the plan") == "act/agreed")
    #expect(try act("The adopted text was signed") == nil)
  }
}
