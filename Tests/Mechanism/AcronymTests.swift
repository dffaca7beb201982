import Testing

@testable import Mechanism

/// Acronyms in brackets at the end of a name.
@Suite("Acronym")
struct AcronymTests {
  @Test(
    "An acronym in brackets at the end is taken off the name",
    arguments: [
      ("Korea Customs Service (KCS)", "Korea Customs Service", "KCS"),
      (" Korea Customs Service (KCS) ", "Korea Customs Service", "KCS"),
      ("Korea Customs Service(KCS)", "Korea Customs Service", "KCS"),
      ("Meeting (of Heads) (TCHM)", "Meeting (of Heads)", "TCHM"),
      ("Ministry of Land (MoLIT)", "Ministry of Land", "MoLIT"),
      ("Regional Group (ASEAN+3)", "Regional Group", "ASEAN+3"),
      ("Bureau (KR)", "Bureau", "KR"),
    ])
  func split(text: String, name: String, acronym: String) {
    let split = Acronym.split(text)
    #expect(split.name == name)
    #expect(split.acronym == acronym)
  }

  @Test(
    "Other brackets are part of the name",
    arguments: [
      "Korea Customs Service", "Meeting (TCHM) of Heads", "Office (Host)", "Office (B)",
      "Office (South East)", "Office (A B)", "(KCS)", "Office (2011)", "Office (ABCDEFGHIJKLM)",
      "Office ()", "Office )", "Office (Mo",
    ])
  func none(text: String) {
    let split = Acronym.split(text)
    #expect(split.name == text)
    #expect(split.acronym == nil)
  }

  @Test(
    "An acronym has two capitals and at least as many capitals as other characters",
    arguments: [
      ("IP", true), ("WCO", true), ("MoFA", true), ("ABCDEFGHIJKL", true), ("A", false),
      ("ABCDEFGHIJKLM", false), ("Korea", false), ("MoFaba", false), ("A B", false),
      ("A\u{A0}B", false), ("", false), ("10", false),
    ])
  func isAcronym(text: String, verdict: Bool) {
    #expect(Acronym.isAcronym(text) == verdict)
  }
}
