import Foundation
import Mapping
import Markup
import Testing

@testable import Mechanism

/// The sample page in other markups, made of its text.
@Suite("The sample page in other markups")
struct OtherMarkupTests {
  static let markups = [
    "semantic", "soup", "table-gbk", "table-korean", "table-bom", "table-latin", "table-cr",
  ]

  private static func document(_ name: String, address: String? = nil) throws -> TextDocument {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/html/\(name).html")
    return try TextDocument(page: Array(try Data(contentsOf: file)), address: address)
  }

  private static func page(_ name: String, address: String? = nil) throws -> Page {
    try PageParser(lexicon: ShippedKnowledge.read.get().lexicon)
      .parse(document(name, address: address), file: "\(name).html")
  }

  /// Every field without lines, columns and addresses.
  private static func fields(of meeting: Meeting) -> [String] {
    let items = [meeting.agenda, meeting.outcomes, meeting.unspecified].flatMap {
      ["items"] + $0.flatMap { $0.fields() }
    }
    return (meeting.fields + items).map { field in
      field.replacing(/at [0-9-]+:[0-9]+/, with: "").replacing(/^lines .*/, with: "lines")
        .replacing(/(http\S+|\/files\/\S+|\.\.\/\S+|no link) $/, with: "")
        .replacing("’", with: "'").replacing("\u{A0}", with: " ")
    }
  }

  @Test("The same page in another markup says the same, field by field", arguments: markups)
  func sameEntities(name: String) throws {
    let text = try Sample.page()
    let html = try Self.page(name)
    #expect(html.topic == text.topic)
    #expect(html.series.map(\.code) == text.series.map(\.code))
    for (one, other) in zip(html.series, text.series) {
      #expect(Fold.key(one.name) == Fold.key(other.name))
      #expect(one.level == other.level)
      #expect(one.latestEvent == other.latestEvent)
      #expect(one.pagers.count == other.pagers.count, "\(one.code)")
      #expect(one.meetings.map(\.key) == other.meetings.map(\.key))
    }
    for (one, other) in zip(html.meetings, text.meetings) {
      #expect(Self.fields(of: one) == Self.fields(of: other))
    }
    // Bullets and colons of headings are a matter of the markup.
    let codes = { (page: Page) in
      page.diagnostics.map { "\($0.code) \($0.severity) \($0.subject ?? "")" }.sorted()
        .filter { $0 != "name-variant info " }
    }
    #expect(codes(html).filter { !$0.hasPrefix("invalid-encoding") } == codes(text))
  }

  @Test(
    "The same page in another markup agrees with the text when both are merged", arguments: markups)
  func merged(name: String) throws {
    let index = EditionIndex()
    _ = index.add(try Sample.page())
    let page = index.add(try Self.page(name))
    // Text has no links: those of the markup are all that it adds.
    #expect(page.meetings.allSatisfy { $0.addition == [.links] && !$0.links.isEmpty })
    let remarks = page.diagnostics.filter { $0.code == "merged-meeting" }
    #expect(remarks.count == 21)
    #expect(remarks.allSatisfy { $0.severity == .info })
  }

  @Test("Nothing of the site's frame becomes content", arguments: markups)
  func noFrame(name: String) throws {
    let text = try Self.document(name).lines.map(\.text)
    #expect(text.first == "Mechanism Search")
    let last = text.last?.filter(\.isNumber)
    #expect(last == "12")
    for word in ["Home", "Example", "Copyright", "Search ", "Related", "robots", "scripts", "Tel."]
    {
      #expect(!text.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test(
    "Links are kept and resolved",
    arguments: [
      (
        "semantic", nil, "https://example.org/en/cooperation/mechanism.php?down=cn&n=3",
        "https://example.org/en/files/1.pdf"
      ),
      (
        "semantic", "https://mirror.example/x/",
        "https://example.org/en/cooperation/mechanism.php?down=cn&n=3",
        "https://example.org/en/files/1.pdf"
      ),
      (
        "soup", "https://example.com/a/b/c.do?x=1", "https://example.com/a/down.php?lang=CN&id=3",
        "https://example.com/files/1%20a.pdf"
      ),
      ("soup", nil, "../down.php?lang=CN&id=3", "/files/1%20a.pdf"),
      (
        "table-gbk", nil, "http://www.example.net/old/down.asp?l=CN&f=3",
        "http://www.example.net/old/file/1.pdf"
      ),
    ] as [(String, String?, String, String)])
  func links(name: String, address: String?, download: String, document: String) throws {
    let page = try Self.page(name, address: address)
    #expect(page.meetings.flatMap(\.documents).allSatisfy { $0.url != nil })
    #expect(page.meetings.flatMap(\.downloads).allSatisfy { $0.url != nil })
    #expect(page.meetings.flatMap(\.downloads).first { $0.language == "zh" }?.url == download)
    #expect(page.meetings.first?.documents.first?.url == document)
  }

  @Test("Pages with and without links agree; two with different links do not")
  func linksDiffer() throws {
    let index = EditionIndex()
    _ = index.add(try Self.page("semantic"))
    let page = index.add(try Self.page("table-gbk"))
    let warnings = page.diagnostics.filter {
      $0.code == "merged-meeting" && $0.severity == .warning
    }
    let linked = try Self.page("semantic").meetings.filter {
      !($0.documents.map(\.url) + $0.downloads.map(\.url)).isEmpty
    }
    #expect(warnings.map(\.subject) == linked.map { "meeting/\($0.slug)" })
    #expect(warnings.allSatisfy { $0.message.contains("there: links ") })
  }

  @Test(
    "The encoding of a page is told where it is not UTF-8",
    arguments: [
      ("table-gbk", "GB18030"), ("table-korean", "CP949"), ("table-latin", "WINDOWS-1252"),
      ("table-bom", nil), ("semantic", nil), ("soup", nil),
    ] as [(String, String?)])
  func encoding(name: String, expected: String?) throws {
    let remark = try Self.document(name).encodingRemark
    #expect((remark == nil) == (expected == nil))
    #expect(remark?.contains(expected ?? "") ?? true)
  }
}
