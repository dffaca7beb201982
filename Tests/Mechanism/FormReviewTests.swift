import Testing

@testable import Mechanism

/// What the form of a finished series gives away, and what it does not.
@Suite("Form review")
struct FormReviewTests {
  /// The precision taken from the date of each of a series' editions.
  static func precisions(_ dates: [String]) throws -> (taken: [Precision?], page: Page) {
    var text = "Working Group on Nets Latest Event : 2018\n"
    for (index, date) in dates.enumerated() {
      text += "\(dates.count - index)th Working Group on Nets\n  • \(date)\n"
    }
    let page = try Words.page(text)
    return (page.meetings.map(\.date?.precision), page)
  }

  @Test(
    "The first of January stands for the year where no edition has another day",
    arguments: [
      ["2011.01.01", "2010.01.01"], ["2016", "2011.01.01"], ["2011.01.01"], ["2011.1.1."],
    ])
  func placeholder(dates: [String]) throws {
    let (taken, page) = try Self.precisions(dates)
    #expect(taken == dates.map { _ in .year })
    let expected = dates.indices.filter { dates[$0].contains(".") }
      .map { "placeholder-date \(3 + 2 * $0):5 meeting/nets-\(dates.count - $0)" }
    #expect(page.remarks.filter { $0.hasPrefix("placeholder-date") } == expected)
    #expect(page.diagnostics.first { $0.code == "placeholder-date" }?.severity == .warning)
  }

  @Test(
    "The first of January is a day where another edition has a day, a range or a month",
    arguments: [
      ["2011.01.01", "2010.05.06"], ["2011.01.01", "2010.05.06 ~ 07"], ["2011.01.01", "2010.05"],
      ["2011.01.01", "2010.01.01 ~ 02"], ["2011.01.01", "2010.01.02"], ["2011.01.01", "2010.01"],
    ])
  func noPlaceholder(dates: [String]) throws {
    let (taken, page) = try Self.precisions(dates)
    #expect(taken.first == .day)
    #expect(!page.remarks.contains { $0.hasPrefix("placeholder-date") })
  }

  @Test("Each series is judged by its own dates")
  func seriesApart() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2011
      2nd Working Group on Nets
        • 2011.01.01
      Working Group on Ropes Latest Event : 2011
      2nd Working Group on Ropes
        • 2011.01.01
      1st Working Group on Ropes
        • 2010.05.05
      """)
    #expect(page.meetings.map(\.date?.precision) == [.year, .day, .day])
    #expect(page.remarks == ["placeholder-date 3:5 meeting/nets-2"])
  }

  @Test("Page numbers are told once for a series, at the first")
  func pagers() throws {
    let page = try Words.page(
      """
      Working Group on Nets Latest Event : 2011
      2nd Working Group on Nets
        • 2011
      1 2
      1 2 3
      Working Group on Ropes Latest Event : 2011
      """)
    #expect(page.series.map(\.pagers) == [[4, 5], []])
    #expect(page.remarks == ["paginated-list 4:1 series/nets"])
  }

  @Test("An edition without place and without participants is told, at its title")
  func missing() throws {
    let (_, bare) = try Words.edition("  • 2018\n")
    #expect(
      bare.diagnostics.map(\.remark) == [
        "missing-participants 2:1 meeting/nets-7", "missing-place 2:1 meeting/nets-7",
      ])
    let (_, full) = try Words.edition("  • 2018\n  • Online\n■Participants\nTCS: observer")
    #expect(full.diagnostics.isEmpty)
  }

  @Test(
    "Documents without a language to download are told",
    arguments: [
      ("  • 2018\n■Documents\n  • Summary\nPlan", ["no-language-offer 5-6:5 meeting/nets-7"]),
      ("  • 2018\n■Documents\nSummary", ["no-language-offer 5:1 meeting/nets-7"]),
      ("Download. EN\n  • 2018\n■Documents\nSummary", []), ("  • 2018\n■Documents", []),
      ("Download. EN\n  • 2018", []),
    ])
  func languageOffer(lines: String, remarks: [String]) throws {
    #expect(try Words.edition(lines).page.remarks == remarks)
  }

  @Test(
    "A label that is no language code is told",
    arguments: [
      ("Download. EN CN", ["language-code 3:14 download/nets-7-zh"]),
      (
        "Download. JP CN",
        [
          "language-code 3:11 download/nets-7-ja", "language-code 3:14 download/nets-7-zh",
        ]
      ),
      ("Download. EN ZH zh", []),
    ])
  func languageCode(line: String, remarks: [String]) throws {
    #expect(try Words.edition(line + "\n  • 2018").page.remarks == remarks)
  }

  @Test(
    "An agenda that tells what was done is told over all its lines",
    arguments: [
      ("1. Conducted a survey of nets.", ["outcome-under-agenda 5:4 meeting/nets-7"]),
      (
        "1. Nets\n2. Ropes\n10. Conducted a survey\n1) of hooks",
        ["outcome-under-agenda 5-8:4 meeting/nets-7"]
      ),
      ("1. Nets\n1) Conducted a survey", ["outcome-under-agenda 5-6:4 meeting/nets-7"]),
      ("• Nets\n  • Adopted the plan", ["outcome-under-agenda 5-6:3 meeting/nets-7"]),
      ("Revised Plan of Nets", []), ("1. Nets", []),
    ])
  func agenda(lines: String, remarks: [String]) throws {
    #expect(try Words.edition("  • 2018\n■Agenda\n" + lines).page.remarks == remarks)
  }

  @Test("An outcome may tell what was done")
  func outcome() throws {
    #expect(try Words.edition("  • 2018\n■Outcome\nConducted a survey.").page.remarks.isEmpty)
  }

  @Test(
    "A participle with an object tells of something done, at the start or after “and”",
    arguments: [
      ("Conducted a joint operation", true), ("Intensified their surveillance", true),
      ("Agreed to go on", true), ("Agreed on nets", true), ("AGREED THAT nets matter", true),
      ("To discuss nets, and affirmed the plan", true), ("Revised and adopted the plan", true),
      ("Adopted this plan", true), ("Shared these", true), ("Met with ministers", false),
      ("Revised Action Plan", false), ("Expanded cooperation", false), ("Agreed", false),
      ("Nets were revised to the plan", false), ("The updated the plan", false),
      ("Red the net", false), ("Land and need the net", true), ("", false), ("and adopted", false),
      ("Discussion of the revised the plan", false),
    ])
  func reports(text: String, verdict: Bool) {
    #expect(FormReview.reports(text) == verdict)
  }

  @Test("A garbled item is told by its identifier, whether it is agenda, outcome or a child")
  func garbledItem() throws {
    let (_, page) = try Words.edition(
      """
        • 2018
      ■Agenda
      AEO, nets, ropes, and AEO.
      ■Outcome
      1. Nets.
      2. Ropes.
      1) Knots.
      2) Protection of IP Reactivation of nets.
      """)
    #expect(
      page.remarks == [
        "garbled-text 5:1 item/nets-7-agenda-1", "garbled-text 10:4 item/nets-7-outcome-2-2",
      ])
  }
}
