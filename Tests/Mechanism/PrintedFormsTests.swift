import Mechanism
import Testing

@Suite("Things printed in two ways")
struct PrintedFormsTests {
  private func remarks(_ text: String) throws -> [String] {
    try Words.edition(text).1.diagnostics.filter { $0.code == "name-variant" }
      .map { "\($0.line):\($0.column) \($0.subject ?? "")" }
  }

  @Test("Headings with and without a colon: one remark, where the second way begins")
  func headings() throws {
    #expect(
      try remarks("■Agenda\nNets\n■Outcome:\n1. Nets\n■Documents:\nSummary")
        == ["5:1 "])
    #expect(try remarks("■Agenda\nNets\n■Outcome\n1. Nets") == [])
    #expect(try remarks("■Agenda：\nNets\n■Outcome:\n1. Nets") == [])
  }

  @Test("Participants with and without a bullet, from one edition to the next")
  func participants() throws {
    let first = "■Participants\nChina: Bureau of Nets\nJapan: Bureau of Nets"
    let below = "\n\n6th Working Group on Nets\n■Participants\n"
    #expect(try remarks(first + below + "• China: Bureau of Nets") == ["9:3 "])
    #expect(try remarks(first + below + "China: Bureau of Nets") == [])
    // Members below their country are no second way.
    #expect(try remarks("■Participants\nChina:\n• Bureau of Nets") == [])
  }

  @Test("Names that differ by the letter at the end of their first word")
  func nearNames() throws {
    #expect(
      try remarks(
        "■Outcome\n1. On Customs Cooperation\n■Documents\nStatement on Custom Cooperation")
        == ["6:1 document/nets-7-1"])
    for other in [
      "Customs Cooperations", "custom Cooperation", "Custom cooperation", "Customs, Cooperation",
    ] {
      #expect(
        try remarks("■Outcome\n1. On Customs Cooperation\n■Documents\nStatement on \(other)") == [],
        "\(other)")
    }
  }
}
