import Foundation
import Markup
import Testing

/// Pages that other readers of HTML cut short, or never finish.
@Suite("Hostile HTML")
struct HTMLHostileTests {
  private static func times(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("A depth of 100,000 costs no text")
  func depth() throws {
    #expect(try HTMLLines.read(Self.times("<div>", 100_000) + "x</div>y") == ["x", "y"])
    #expect(try HTMLLines.read("<p>a" + Self.times("<b>", 100_000) + "x") == ["ax"])
  }

  @Test("Ten thousand lists inside each other keep their items")
  func nestedLists() throws {
    let lines = try HTMLLines.read(Self.times("<ul><li>a", 10_000))
    #expect(lines.count == 10_000)
    #expect(lines.last == "▪ a")
    #expect(try HTMLLines.read(Self.times("<ol><li>a", 10_000)).last == "(1) a")
  }

  @Test("A text of more than ten million bytes is whole")
  func longText() throws {
    let piece = Self.times("x", 1 << 16) + " "
    let line = try #require(try HTMLLines.read("<p>" + Self.times(piece, 154) + "end").first)
    #expect(line.utf8.count == 154 * 65_537 + 3)
    #expect(line.hasSuffix("x end"))
  }

  @Test("A list of 100,000 bullets has all of them")
  func bullets() throws {
    #expect(try HTMLLines.read("<ul>" + Self.times("<li>a", 100_000)).count == 100_000)
  }

  @Test("Entities are read but not made up, and nothing outside the page is")
  func entities() throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "trico-entity-\(UUID().uuidString)")
    try Data("SECRET".utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let bomb = (1...9).map { "<!ENTITY e\($0) \"\(Self.times("&e\($0 - 1);", 10))\">" }.joined()
    for subset in [bomb, "<!ENTITY e9 SYSTEM '\(file.absoluteString)'>"] {
      for start in [
        "<!DOCTYPE html [\(subset)]>", "<?xml version='1.0'?><!DOCTYPE html [\(subset)]>",
      ] {
        let lines = try HTMLLines.read("\(start)<html><p>a &e9; b</p></html>")
        #expect(lines.last == "a &e9; b")
        #expect(!lines.joined().contains("SECRET"))
      }
    }
  }

  @Test(
    "Broken markup loses no text",
    arguments: [
      ("<b><p>a</b>b</p>c", ["a", "b", "c"].joined()), ("<div><span>a</div>b</span>c", "abc"),
      ("<table><p>a<tr><td>b</table>c", "abc"), ("</div></p>a</b></ul>b", "ab"),
      ("<html><body>a</body></html>b", "ab"), ("<p>a<html><head><body>b", "ab"),
      ("<p title='x'y=>a", "a"), ("<ul><li>a</ul></ul></li>b", "•ab"), ("a<!-->b", "ab"),
      ("a<!--->b", "ab"), ("a<!-- x --!>b", "ab"), ("a<!--[if IE]>x<![endif]-->b", "ab"),
      ("<!--[if !IE]><!-->a<!--<![endif]-->b", "ab"), ("a<![CDATA[x]]>b", "ab"),
      ("a&#;b", "a&#;b"), ("a<!b>c", "ac"), ("a</>b", "ab"),
      ("<a href=x>a<table><tr><td>b</a>c</table>", "abc"), ("<form>a<form>b</form>c", "abc"),
      ("<nav>x</nav></nav></nav>a<div>b", "ab"), ("<p hidden>x</p></p></p>a", "a"),
    ])
  func broken(html: String, text: String) throws {
    let lines = try HTMLLines.read("\(html)<div>end</div>")
    #expect(lines.joined().filter { $0 != " " } == text + "end")
  }

  @Test(
    "Text that ends like markup stays",
    arguments: [
      ("a<!b", "a<!b"), ("a<!", "a<!"), ("a&", "a&"), ("a<", "a<"),
    ])
  func unfinished(html: String, text: String) throws {
    #expect(try HTMLLines.read("<p>\(html)").first == text)
  }

  @Test("A page made to take hours is given up, with the reason")
  func madeToHurt() {
    let attributes = "<p " + (0..<40_000).map { "a\($0) " }.joined() + ">"
    let ends = Self.times("<i>", 40_000) + Self.times("</b>", 40_000)
    for (page, reason) in [(attributes, "attributes"), (ends, "end tags")] {
      let error = #expect(throws: MarkupError.self) { try HTMLLines.read(page) }
      #expect(error?.description.contains(reason) == true)
    }
    #expect(throws: Never.self) { try HTMLLines.read("<p>after that all is well") }
  }

  @Test(
    "Marks without an end are looked for once", arguments: ["<!", "</ ", "<!--", "<p a='", "<?"])
  func repeated(text: String) throws {
    _ = try HTMLLines.read("<p>x" + Self.times(text, 20_000))
  }
}
