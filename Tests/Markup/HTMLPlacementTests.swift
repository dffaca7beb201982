import Markup
import Testing

@Suite("Where lines stand in a page")
struct HTMLPlacementTests {
  @Test("What is left out is kept apart, with the reason")
  func leftOut() throws {
    let document = try HTMLLines.document(
      "<nav>n</nav><p>a<span hidden>h</span>b</p><div style='display:none'><p>c<p>d</div><p>e")
    #expect(document.lines.map(\.text) == ["ab", "e"])
    let parts = document.leftOut.map {
      "\($0.reason) \($0.lines.map(\.text).joined(separator: ","))"
    }
    #expect(parts.sorted() == ["frame n", "hidden c,d", "hidden h"])
  }

  @Test("What stands beside the main element is left out as frame")
  func besideMain() throws {
    let document = try HTMLLines.document("<p>x<main><p>a</main><p>y")
    #expect(document.lines.map(\.text) == ["a"])
    #expect(document.leftOut.flatMap(\.lines).map(\.text) == ["x", "y"])
    #expect(document.leftOut.allSatisfy { $0.reason == .frame })
  }

  @Test("Text without markup has no place")
  func plainText() throws {
    let document = try TextDocument(text: Array("a\nb".utf8))
    #expect(document.blocks.isEmpty && document.leftOut.isEmpty)
    #expect(document.lines.allSatisfy { $0.placement == nil })
  }

  @Test("The bullet that the reader adds is told from one in the page")
  func markers() throws {
    let lines = try HTMLLines.document("<ol><li>a<li>2. b<li><p>c</ol><p>• d").lines
    #expect(lines.map(\.text) == ["1. a", "2. b", "3. c", "• d"])
    #expect(lines.map { $0.placement?.markerLength } == [3, 0, 3, 0])
  }

  @Test("Characters in links are told from others")
  func links() throws {
    let line = try #require(
      try HTMLLines.document("<p>ab <a href=x>c d</a>&nbsp;<a href='#'>e</a>").lines.first)
    #expect(line.placement?.plain == 2)
    #expect(line.placement?.linked == 3)
  }

  @Test("Blocks inside one follow it without a gap")
  func blocks() throws {
    let document = try HTMLLines.document("<div>a<p>b</p><div><p>c</p></div></div><p>d")
    let places = document.lines.compactMap { $0.placement?.block }
    #expect(places.count == 4)
    let outer = document.blocks[places[0]]
    #expect(places[1...2].allSatisfy { (places[0]...outer.last).contains($0) })
    #expect(!(places[0]...outer.last).contains(places[3]))
    for (index, block) in document.blocks.enumerated() {
      #expect(block.last >= index && block.last <= document.blocks[block.parent].last)
      #expect(index == 0 || block.parent < index)
    }
  }
}
