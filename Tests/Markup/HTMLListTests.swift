import Testing

@Suite("Lists as lines")
struct HTMLListTests {
  @Test(
    "Items have a bullet or number, with a style for each depth",
    arguments: [
      ("<ul><li>a<li>b</ul>", ["• a", "• b"]), ("<ol><li>a<li>b</ol>", ["1. a", "2. b"]),
      (
        "<ul><li>a<ul><li>b<ul><li>c<ul><li>d<ul><li>e</ul></ul></ul></ul>f</ul>",
        ["• a", "- b", "◦ c", "▪ d", "▪ e", "f"]
      ),
      (
        "<ol><li>a<ol><li>b<ol><li>c<ol><li>d</ol></ol></ol><li>e</ol>",
        ["1. a", "1) b", "(1) c", "(1) d", "2. e"]
      ),
      ("<ul><li>a<ol><li>b</ol><li>c</ul>", ["• a", "1. b", "• c"]),
      ("<ol><li>a<ul><li>b</ul><li>c</ol>", ["1. a", "- b", "2. c"]),
      ("<ol start=4><li>a<li value=9>b<li>c</ol>", ["4. a", "9. b", "10. c"]),
      ("<ol start=x><li>a</ol><ol><li>b</ol>", ["1. a", "1. b"]),
      ("<ol start=99999999999><li value=9223372036854775807>a<li>b</ol>", ["1. a", "2. b"]),
      ("<ol><li>a<li hidden>x<li>b</ol>", ["1. a", "2. b"]),
      ("<li>a", ["• a"]), ("<menu><li>a</menu><dir><li>b</dir>", ["• a", "• b"]),
      ("<ul><li><p>a</p><p>b</p></ul>", ["• a", "b"]), ("<ul><li>a<br>b</ul>", ["• a", "b"]),
      ("<ul><li><ul><li>a</ul></ul>", ["- a"]), ("<ul><li></li><li> </li></ul>a", ["a"]),
      ("<ul><li><h4>6th Meeting</h4>a</ul>", ["6th Meeting", "a"]),
    ])
  func markers(html: String, lines: [String]) throws {
    #expect(try HTMLLines.read(html) == lines)
  }

  @Test(
    "A text that has its own marker keeps it",
    arguments: [
      "• a", "•a", "- a", "· a", "■ a", "1. a", "12) a", "(3) a", "a) a", "(b) a", "(iv) a",
      "ii) a",
    ])
  func own(text: String) throws {
    #expect(try HTMLLines.read("<ul><li>\(text)</ul>") == [text])
    #expect(try HTMLLines.read("<ol><li>&nbsp;\(text)</ol>") == ["\u{A0}\(text)"])
  }

  @Test(
    "A text that only begins like one gets a marker",
    arguments: [
      "1.5 million", "2017. x", "2017.11.30", "10 items", "e.g. x", "a. x", "WTO) x", "(WTO) x",
      "(and) x", "3 ) x", "A", "1", "(",
    ])
  func notOwn(text: String) throws {
    #expect(try HTMLLines.read("<ul><li>\(text)</ul>") == ["• \(text)"])
  }
}
