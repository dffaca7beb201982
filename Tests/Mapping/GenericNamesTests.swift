import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Names that many texts share")
struct GenericNamesTests {
  /// What the outcome of a meeting in a series that no authority knows mentions.
  private func mentions(_ text: String, _ more: String...) throws -> [String] {
    let lines =
      ["Forum on Nets (FON) Latest Event : 2019", "3rd Forum on Nets (FON)", "  • 2019"] + more
      + ["■Outcome", "1. \(text)"]
    return try Fixtures.map(lines.joined(separator: "\n"))
      .values("item/fon-3-outcome-1", Schema.mentions)
  }

  @Test(
    "A generic name alone means nothing in particular",
    arguments: ["Adopted the Action Plan", "Adopted the Work Plan", "Endorsed its work plan"])
  func alone(text: String) throws {
    #expect(try mentions(text) == [])
  }

  @Test("It counts where the page has the full name, in an item or a document's title")
  func established() throws {
    let name = "Action Plan of Tripartite Customs Cooperation"
    for section in ["■Agenda", "■Documents"] {
      #expect(try mentions("Revised the Action Plan", section, name) == ["instrument/action-plan"])
      #expect(try mentions("Revised the Work Plan", section, name) == [])
    }
  }

  @Test("It counts in an item that names whose it is")
  func owner() throws {
    #expect(
      try mentions("Established the Customs Procedures WG and endorsed its Work Plan")
        == ["body/wg-cp", "instrument/work-plan-cp"])
    #expect(try mentions("The IPR Working Group has a Work Plan") == ["body/wg-ipr"])
  }

  @Test("It counts in the meetings of the body whose it is, and of those below")
  func meetings() throws {
    func mentions(_ text: String) throws -> [String] {
      try Fixtures.map(TinyPage.outcome(text)).values("item/tchm-3-outcome-1", Schema.mentions)
    }
    #expect(try mentions("Revised the Action Plan") == ["instrument/action-plan"])
    #expect(try mentions("Revised the Work Plan") == [])
  }

  @Test(
    "Only a document that bears the instrument's name is a version of it",
    arguments: [
      ("Action Plan of the Tripartite Customs Cooperation", true),
      ("Revised Action Plan of the Tripartite Customs Cooperation (2009.09.28)", true),
      ("Report on the Action Plan of the Tripartite Customs Cooperation", false),
      ("Joint Action Plan on Pandemic Preparedness", false),
      ("Joint Press Release on the Action Plan of the Tripartite Customs Cooperation", false),
    ])
  func versions(title: String, isVersion: Bool) throws {
    let page = try Fixtures.map(
      TinyPage.tchm(TinyPage.edition("3rd", "  • 2009.09.28", "■Documents", title)))
    #expect(
      page.values("document/tchm-3-1", Trico.embodies)
        == (isVersion ? ["instrument/action-plan-2009"] : []))
    #expect(page.describes("instrument/action-plan-2009") == isVersion)
  }
}
