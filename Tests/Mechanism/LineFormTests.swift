import Markup
import Testing

@testable import Mechanism

/// What a line can be told to be without knowing where it stands.
@Suite("Line form")
struct LineFormTests {
  let form = LineForm(lexicon: Words.lexicon)

  @Test(
    "A heading is known with and without mark, blank and colon",
    arguments: [
      ("■Participants", Lexicon.Section.participants), ("■ Participants :", .participants),
      ("■Participants:", .participants), ("□ Participants", .participants),
      ("▣Participants", .participants), ("◆ PARTICIPANTS", .participants),
      ("  Participants：", .participants), ("Participants", .participants),
      ("■\u{A0}Agenda\u{200B}:", .agenda), ("■ Agenda :", .agenda), ("■Outcome", .outcomes),
      ("■ Outcomes", .outcomes), ("■ Documents", .documents), ("■ Outcome Documents", .documents),
      ("■ Outcomes Documents :", .documents), ("▪ Agenda", .agenda),
    ])
  func section(text: String, section: Lexicon.Section) {
    #expect(form.section(Words.line(text)) == section)
  }

  @Test(
    "Other lines are no headings",
    arguments: [
      "■", "", ":", "■ Agenda of the meeting", "Participants: China", "1. Agenda", "■■ Agenda",
      "■ Agenda ::", "Result", "• Agenda", "Outcome Document list",
    ])
  func noSection(text: String) {
    #expect(form.section(Words.line(text)) == nil)
  }

  @Test(
    "A series line is a name, the words, a colon and what follows",
    arguments: [
      ("Heads’ Meeting (HM) Latest Event : 2017.11.30", "Heads’ Meeting (HM)", "2017.11.30"),
      ("Heads’ Meeting Latest Event: 2017", "Heads’ Meeting", "2017"),
      ("Heads’ Meeting Latest Event :2017", "Heads’ Meeting", "2017"),
      ("Heads’ Meeting LATEST\u{A0}EVENT： 2018.06.27 ~ 28", "Heads’ Meeting", "2018.06.27 ~ 28"),
      ("  Heads’ Meeting   Latest Event  :  2017 ", "Heads’ Meeting", "2017"),
      ("한국 Meeting Latest Event : 2017", "한국 Meeting", "2017"),
      ("Heads’ Meeting Latest Event :", "Heads’ Meeting", ""),
    ])
  func series(text: String, name: String, latest: String) throws {
    let found = try #require(form.seriesLine(Words.line(text)))
    #expect(found.name == name)
    #expect(found.latestEvent == latest)
  }

  @Test(
    "A line without name, words or colon is no series line",
    arguments: [
      "Latest Event : 2017", "Heads’ Meeting Latest Event was 2017", "Heads’ Meeting : 2017",
      "Heads’ Meeting Last Event : 2017", "Latest", "",
    ])
  func noSeries(text: String) {
    #expect(form.seriesLine(Words.line(text)) == nil)
  }

  @Test("What a site has around its pages is short", arguments: [300, 301])
  func frame(length: Int) {
    let line = "© " + String(repeating: "x", count: length - 3)
    #expect(form.isFrame(Words.line(line)) == (length == 300))
  }

  @Test("The page's title and the levels are known whatever their case and blanks")
  func titleAndLevel() {
    #expect(form.isPageTitle(Words.line("\u{FEFF}Mechanism  SEARCH ")))
    #expect(!form.isPageTitle(Words.line("Mechanism Search results")))
    #expect(form.level(Words.line(" ministerial MEETINGS")) == "ministerial")
    #expect(form.level(Words.line("Working‑Level Meetings")) == "working-level")
    #expect(form.level(Words.line("Ministerial Meetings of 2017")) == nil)
  }

  @Test(
    "A heading of an unknown level is a few words, and ends as the known ones do",
    arguments: [
      ("Director-General-Level Meetings", true, true), ("Other Meetings", true, true),
      ("MEETINGS", true, true), ("Side Events", true, false), ("Forums", true, false),
      ("Meetings Elsewhere", true, false), ("• Other Meetings", false, true),
      ("Report of the Meetings", true, true), ("Other 2nd Meetings", false, true),
      (String(repeating: "Long ", count: 20) + "Meetings", false, true),
      ("Nets; ropes", false, false), ("Nets.", false, false),
    ])
  func unknownLevel(text: String, mayBe: Bool, ends: Bool) {
    #expect(form.mayBeLevel(Words.line(text)) == mayBe)
    #expect(form.endsLikeLevel(Words.line(text)) == ends)
  }

  @Test(
    "A pager counts from one",
    arguments: [
      ("1 2", true), ("1 2 3 4 5 6 7 8 9 10 11", true), ("  1\u{A0}2 ", true), ("1\t2", true),
      ("1", false), ("2 3", false), ("1 3", false), ("1 2 x", false), ("1. 2", false),
      ("2 1", false), ("1 1", false), ("", false), ("2011", false), ("0 1", false),
    ])
  func pager(text: String, verdict: Bool) {
    #expect(form.isPager(Words.line(text)) == verdict)
  }

  @Test(
    "A download line gives its labels",
    arguments: [
      ("Download. EN", ["EN"]), ("Download. EN CN", ["EN", "CN"]), ("Download EN", ["EN"]),
      ("  DOWNLOAD: EN / CN / JP", ["EN", "CN", "JP"]),
      ("Download.\u{A0}EN\u{200B}CN", ["EN", "CN"]),
      ("Download", []), ("Download.", []), ("Download.EN,CN", ["EN", "CN"]),
    ])
  func downloads(text: String, labels: [String]) throws {
    let found = try #require(form.downloads(Words.line(text)))
    #expect(found.map { String($0.label) } == labels)
  }

  @Test(
    "Other lines are no download lines",
    arguments: [
      "Downloads of nets", "To Download. EN", "EN CN", "Down", "", "• Download. EN",
      "Download the documentation here", "Download a b c d e f g h i j k l m",
    ])
  func noDownloads(text: String) {
    #expect(form.downloads(Words.line(text)) == nil)
  }

  @Test("A label finds its link by the words that carry it")
  func links() throws {
    let links = [
      Link(text: "cn", address: "https://example.org/2.pdf"),
      Link(text: " EN ", address: "https://example.org/1.pdf"),
      Link(text: "EN", address: "https://example.org/3.pdf"),
    ]
    let found = try #require(form.downloads(Words.line("Download. EN CN JP", links: links)))
    #expect(
      found.map(\.link?.address) == [
        "https://example.org/1.pdf", "https://example.org/2.pdf", nil,
      ])
  }
}
