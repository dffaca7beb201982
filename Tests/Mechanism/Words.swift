import Markup
import Testing

@testable import Mechanism

/// The words and pages that the tests of single types are made of.
enum Words {
  /// A handful of words, with names that no real page has.
  static let lexicon: Lexicon = {
    var lexicon = Lexicon()
    lexicon.countries = [
      "china": "CHN", "japan": "JPN", "korea": "KOR", "rok": "KOR", "republic of korea": "KOR",
      "norway": "NOR",
    ]
    lexicon.cities = ["busan": "KOR", "nara": "JPN"]
    lexicon.levels = [
      "ministerial meetings": "ministerial", "working-level meetings": "working-level",
    ]
    lexicon.sections = [
      "participants": .participants, "agenda": .agenda, "outcome": .outcomes,
      "outcomes": .outcomes, "documents": .documents, "outcome documents": .documents,
      "outcomes documents": .documents,
    ]
    lexicon.languages = [
      "en": Lexicon.Language(code: "en", isNonstandard: false),
      "zh": Lexicon.Language(code: "zh", isNonstandard: false),
      "cn": Lexicon.Language(code: "zh", isNonstandard: true),
      "jp": Lexicon.Language(code: "ja", isNonstandard: true),
    ]
    lexicon.series = [
      "fisheries ministers' meeting (fmm)": "fmm", "working group on nets": "nets",
      "working group on ropes": "ropes",
    ]
    lexicon.documentTypes = [
      ("joint press release", "press-release"), ("joint statement", "joint-statement"),
      ("press release", "press-release"), ("action plan", "action-plan"),
      ("plan", "plan"), ("action", "action"),
    ]
    lexicon.pagers = ["prev", "next"]
    lexicon.fileKinds = ["pdf"]
    lexicon.pageTitles = ["mechanism search"]
    lexicon.latestEvent = ["latest event"]
    lexicon.download = ["download"]
    lexicon.online = ["online", "virtual meeting"]
    lexicon.nothing = ["none", "n/a", "tbd"]
    lexicon.dateLabels = ["date"]
    lexicon.placeLabels = ["venue"]
    lexicon.frameWords = [
      "share", "share on", "facebook", "twitter", "print", "email", "back to top", "like",
    ]
    lexicon.framePhrases = ["all rights reserved", "uses cookies"]
    lexicon.frameLabels = ["tel", "fax", "copyright"]
    lexicon.courtesyTitles = ["mr", "ms", "mrs", "dr", "prof", "h.e", "amb", "sir"]
    lexicon.hosts = ["host", "co-host"]
    lexicon.roles = ["observer", "observers", "moderator", "special guest"]
    lexicon.organizationNouns = [
      "ministry", "office", "bureau", "agency", "service", "secretariat", "union", "bank",
      "network",
    ]
    lexicon.postNouns = [
      "minister", "commissioner", "secretary", "general", "director", "chair", "chairperson",
    ]
    return lexicon
  }()

  /// One line of a page.
  static func line(_ text: String, number: Int = 1, links: [Link] = []) -> Line {
    Line(TextLine(number: number, text: text, links: links))
  }

  /// What the parser makes of the text of a page.
  static func page(_ text: String, file: String = "page.txt") throws -> Page {
    try PageParser(lexicon: lexicon).parse(TextDocument(text: Array(text.utf8)), file: file)
  }

  /// A page with one series and one edition, whose lines below the title are `lines`.
  ///
  /// The series stands in line 1, the title in line 2, the first of `lines` in line 3.
  static func edition(_ lines: String) throws -> (meeting: Meeting, page: Page) {
    let page = try page(
      "Working Group on Nets Latest Event : 2018\n7th Working Group on Nets\n" + lines)
    return (try #require(page.meetings.first), page)
  }
}

extension Page {
  /// The remarks as `code line:column subject`, without those that every small page calls for.
  var remarks: [String] {
    diagnostics.filter { !["missing-place", "missing-participants"].contains($0.code) }
      .map(\.remark)
  }
}

extension Diagnostic {
  /// `code line:column subject`, the subject left out when there is none.
  var remark: String {
    "\(code) \(lines.label):\(column)" + (subject.map { " \($0)" } ?? "")
  }
}

extension [Item] {
  /// Each item as `number text`, in page order.
  var outline: [String] { flatMap(\.withDescendants).map { "\($0.number) \($0.text)" } }
}
