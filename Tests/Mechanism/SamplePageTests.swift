import Mechanism
import Testing

/// The whole sample page, compared with what a reader sees on it.
@Suite("Sample page")
struct SamplePageTests {
  @Test("The page is named after its file and has no topic")
  func page() throws {
    let page = try Sample.page()
    #expect(page.name == "customs")
    #expect(page.file == "sample/customs.txt")
    #expect(page.lineCount == 239)
    #expect(page.topic == nil)
  }

  static let series: [(code: String, level: String, latest: String, line: Int, pagers: [Int])] = [
    ("tchm", "ministerial", "2017.11.30", 5, [141]), ("cei", "working-level", "2016", 145, [175]),
    ("aeo", "working-level", "2012", 176, []), ("cp", "working-level", "2012", 195, []),
    ("ipr", "working-level", "2018.06.27 ~ 2018.06.28", 200, [239]),
  ]

  static let names = [
    "Tripartite Customs Heads’ Meeting (TCHM)",
    "Working Group Meeting on Customs Enforcement and Intelligence (CEI)",
    "Working Groups’ Meeting on the Authorized Economic Operator (AEO)",
    "Working Group Meeting on Customs Procedure",
    "Working Groups' Meeting on the Intellectual Property Right (IPR)",
  ]

  @Test("Five series stand on the page, each with its line, level, latest event and pager")
  func series() throws {
    let found = try Sample.page().series
    #expect(found.map(\.code) == Self.series.map(\.code))
    #expect(found.map(\.name) == Self.names)
    #expect(found.map(\.level) == Self.series.map(\.level))
    #expect(found.map(\.latestEvent) == Self.series.map(\.latest))
    #expect(found.map(\.line) == Self.series.map(\.line))
    #expect(found.map(\.pagers) == Self.series.map(\.pagers))
    #expect(
      found.map { $0.meetings.map(\.slug) } == [
        ["tchm-6", "tchm-5", "tchm-4", "tchm-3", "tchm-2"],
        ["cei-6", "cei-5", "cei-4", "cei-3", "cei-2"], ["aeo-4", "aeo-3", "aeo-2", "aeo-1"],
        ["cp-2", "cp-1"], ["ipr-7", "ipr-6", "ipr-5", "ipr-4", "ipr-3"],
      ])
  }

  @Test(
    "Every edition has the fields that its lines say",
    arguments: ExpectedHeads.editions + ExpectedGroups.editions)
  func edition(_ expected: ExpectedEdition) throws {
    let lines = try Sample.lines()
    let meeting = try #require(
      Sample.page().meetings.first { expected.head.first == "key \($0.key)" })
    #expect(meeting.fields == expected.fields)
    let agenda = try expected.agenda.fields(on: lines)
    #expect(meeting.agenda.flatMap { $0.fields() } == agenda)
    let outcomes = try expected.outcomes.fields(on: lines)
    #expect(meeting.outcomes.flatMap { $0.fields() } == outcomes)
    #expect(meeting.unspecified.isEmpty)
  }

  @Test("Short items have the text that was typed here, letter by letter")
  func texts() throws {
    let items = try Sample.page().meetings.flatMap { $0.agenda + $0.outcomes }
      .flatMap(\.withDescendants)
    #expect(items.count == 46)
    let texts = Set(items.map(\.text))
    for text in [
      "Common Challenges and effective measures to address anti-terrorism measures",
      "Adopted the newly revised version of Action Plan for the Tripartite Customs Cooperation.",
      "Simplification of the customs process and expanded cooperation in trade goods.",
      "AEO working group to continue investigations, IP, customs processes, and AEO.",
      "Revised Action Plan of Tripartite Customs Cooperation.",
      "Tripartite Customs Cooperation", "WCO Framework of Standards",
      "Discussed the implementation status of the WCO framework of standards.",
      "Adopted the Action Plan of the Tripartite Customs Cooperation",
      "Intensified their surveillance and inspection on IPR infringement.",
      "Revised and adopted the Action Plan of the Tripartite Customs Cooperation.",
    ] {
      #expect(texts.contains(text))
    }
  }

  /// What the form of the page gives away, in page order: severity, code, lines and column, subject.
  static let remarks = [
    "info no-language-offer 23-24:1 meeting/tchm-6",
    "info outcome-under-agenda 37:1 meeting/tchm-5",
    "info garbled-text 42:4 item/tchm-5-outcome-3",
    "info garbled-text 44:4 item/tchm-5-outcome-5",
    "info name-variant 48:1 document/tchm-5-1",
    "info language-code 51:14 download/tchm-4-zh",
    "info language-code 79:14 download/tchm-3-zh",
    "info paginated-list 141:1 series/tchm",
    "info missing-participants 146:1 meeting/cei-6",
    "info missing-place 146:1 meeting/cei-6",
    "info missing-place 148:1 meeting/cei-5",
    "warning placeholder-date 149:5 meeting/cei-5",
    "info missing-place 154:1 meeting/cei-4",
    "warning placeholder-date 155:5 meeting/cei-4",
    "info missing-place 160:1 meeting/cei-3",
    "warning placeholder-date 161:5 meeting/cei-3",
    "info missing-place 169:1 meeting/cei-2",
    "warning placeholder-date 170:5 meeting/cei-2",
    "info paginated-list 175:1 series/cei",
    "info missing-participants 177:1 meeting/aeo-4",
    "info missing-place 177:1 meeting/aeo-4",
    "warning ordinal-suffix 177:1 meeting/aeo-4",
    "info missing-participants 179:1 meeting/aeo-3",
    "info missing-place 179:1 meeting/aeo-3",
    "info missing-participants 196:1 meeting/cp-2",
    "info missing-place 196:1 meeting/cp-2",
    "warning ordinal-suffix 196:1 meeting/cp-2",
    "info missing-participants 198:1 meeting/cp-1",
    "info missing-place 198:1 meeting/cp-1",
    "info name-variant 204:1",
    "info name-variant 205:2",
    "info missing-participants 208:1 meeting/ipr-6",
    "info missing-place 208:1 meeting/ipr-6",
    "info outcome-under-agenda 219-220:4 meeting/ipr-5",
    "info outcome-under-agenda 230-231:4 meeting/ipr-4",
    "info paginated-list 239:1 series/ipr",
  ]

  @Test("Every oddity of the page is told once, where it stands")
  func diagnostics() throws {
    let diagnostics = try Sample.page().diagnostics
    #expect(diagnostics.map { "\($0.severity) \($0.remark)" } == Self.remarks)
    #expect(diagnostics.allSatisfy { $0.file == "sample/customs.txt" })
    #expect(diagnostics.allSatisfy { $0.line == $0.lines.first && !$0.message.isEmpty })
    #expect(diagnostics.allSatisfy { $0.message.last != "." })
  }

  @Test(
    "Another way of writing the bytes changes nothing",
    arguments: ["\r\n", "\r", "\u{FEFF}\n", "\u{A0}\n", "\u{200B}\t\n"])
  func writing(lineEnd: String) throws {
    let bytes: [UInt8]
    if lineEnd.hasPrefix("\u{FEFF}") {
      bytes = Array("\u{FEFF}".utf8) + (try Sample.bytes())
    } else {
      bytes = Array(try Sample.lines().joined(separator: lineEnd).utf8)
    }
    let page = try Sample.page(bytes)
    let original = try Sample.page()
    #expect(page.meetings.map(\.fields) == original.meetings.map(\.fields))
    #expect(
      page.meetings.flatMap(\.outcomes).flatMap { $0.fields() }
        == original.meetings.flatMap(\.outcomes).flatMap { $0.fields() })
    #expect(page.diagnostics.map(\.remark) == original.diagnostics.map(\.remark))
  }
}
