import Markup
import Testing

@Suite("Elements that hold no text of the page")
struct HTMLOpaqueTests {
  private static let names = [
    "script", "style", "title", "textarea", "noscript", "iframe", "noembed", "noframes", "select",
    "datalist", "svg", "object", "canvas", "audio", "video", "map", "template",
  ]

  @Test("What stands in them cannot hide what follows", arguments: names)
  func unbalanced(name: String) throws {
    for inside in ["x", "<div>", "</div>", "<div hidden>", "<table><tr><td>", "<!--", "&amp;<b"] {
      let html = "<div><p>a</p><\(name) class=x>\(inside)</\(name.uppercased()) ><p>b</p></div><p>c"
      #expect(try HTMLLines.read(html) == ["a", "b", "c"], "\(inside)")
    }
  }

  @Test("One that is never closed hides nothing", arguments: names)
  func unclosed(name: String) throws {
    #expect(try HTMLLines.read("<p>a</p><\(name) src=x><p>b</p>") == ["a", "b"])
    #expect(try HTMLLines.read("<p>a</p><\(name) src='x' /><p>b</p>") == ["a", "b"])
    #expect(try HTMLLines.read("<p>a</p><\(name)/><p>b</p></\(name)>c") == ["a", "b", "c"])
  }

  @Test("A slash at the end of an address closes nothing")
  func slash() throws {
    #expect(try HTMLLines.read("<p>a<script src=http://h/>x</script>b") == ["ab"])
  }

  @Test("Pictures may hold pictures; scripts do not hold scripts")
  func nesting() throws {
    #expect(try HTMLLines.read("a<svg>x<svg>y</svg>z</svg>b") == ["ab"])
    #expect(try HTMLLines.read("a<script>x<script>y</script>b") == ["ab"])
    #expect(try HTMLLines.read("a<object><object>y</object>b") == ["ab"])
  }

  @Test(
    "Names that only begin alike are others", arguments: ["scripts", "titles", "mapx", "svg-x"])
  func otherNames(name: String) throws {
    #expect(try HTMLLines.read("<\(name)>a</\(name)>") == ["a"])
  }

  @Test("Line numbers go on behind them")
  func lineNumbers() throws {
    #expect(
      try HTMLLines.numbered("<script>\r\n\r\nx</script>\r\n<p>a<svg>\n\n</svg>\n<p>b")
        == ["4 a", "7 b"])
  }

  @Test(
    "Many that are never closed are looked for once", arguments: ["<svg>", "<script>", "<map x"])
  func repeated(text: String) throws {
    let many = String(repeating: text, count: 50_000)
    #expect(try HTMLLines.read("<p>a</p>\(many)<p>b</p>").first == "a")
  }
}
