import Testing

@testable import PropertyGraph

@Suite("Labels and numbers in drawings")
struct DrawingTests {
  @Test(
    "Labels break at blanks, long words anywhere, and what is too long is left out",
    arguments: [
      ("", [""]), ("Tokyo", ["Tokyo"]), ("  a \n b\t c ", ["a b c"]),
      (
        "Working Group Meeting on Customs Procedures",
        ["Working Group Meeting", "on Customs Procedures"]
      ),
      (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
        ["one two three four", "five six seven eight", "nine ten eleven twelve …"]
      ),
      (
        String(repeating: "x", count: 50),
        [
          String(repeating: "x", count: 22), String(repeating: "x", count: 22), "xxxxxx",
        ]
      ),
      ("日中韓三国関税局長官長官会議会議", ["日中韓三国関税局長官長", "官会議会議"]),
    ])
  func lines(label: String, lines: [String]) {
    #expect(LabelBox(label).lines == lines)
  }

  @Test("A box grows with its label, and a very long one costs no time")
  func size() {
    #expect(LabelBox("ab").width == LabelBox("abc").width, "there is a smallest width")
    #expect(LabelBox("abcd").width > LabelBox("abc").width)
    #expect(LabelBox("中中").width == LabelBox("abcd").width)
    #expect(LabelBox("e\u{301}e\u{301}e\u{301}e\u{301}").width == LabelBox("abcd").width)
    #expect(LabelBox("a\nb").height == LabelBox("a").height)
    #expect(LabelBox("abcdef", prominence: 2).fontSize == 20)
    #expect(LabelBox("abcdef", prominence: 2).width > LabelBox("abcdef").width)
    #expect(
      LabelBox(String(repeating: "word ", count: 1_000_000)).lines.count == LabelBox.mostLines)
    #expect(LabelBox(String(repeating: "\u{301}", count: 100_000)).width < 200)
  }

  @Test(
    "Numbers have two decimals at most",
    arguments: [
      (0, "0"), (1, "1"), (-1, "-1"), (1.5, "1.5"), (1.25, "1.25"), (1.255, "1.25"), (0.05, "0.05"),
      (-0.05, "-0.05"), (-0.004, "0"), (99.999, "100"), (1e15, "1000000000000000.0"),
      (123456.78, "123456.78"),
    ] as [(Double, String)])
  func shortText(number: Double, text: String) {
    // Halves are not always held exactly, so that one of the two neighbours is right.
    let isRight = number.shortText == text || (number == 1.255 && number.shortText == "1.26")
    #expect(isRight, "\(number.shortText)")
  }

  @Test("Types become words and names")
  func words() {
    #expect("has_item".inWords == "has item")
    #expect("has_item".capitalizedWords == "HasItem")
    #expect("Person".capitalizedWords == "Person")
    #expect("".capitalizedWords == "")
  }

  @Test(
    "The width of a line grows with the root of the weight, within limits",
    arguments: [(1, 1), (4, 2), (0, 0.5), (-3, 0.5), (100, 6), (.infinity, 6)] as [(Double, Double)]
  )
  func edgeWidth(weight: Double, points: Double) {
    #expect(EdgeWidth(weight).points == points)
  }

  @Test("Colours are read and written in one form", arguments: ["#000000", "#0072B2", "#FFFFFF"])
  func colors(text: String) {
    #expect(PropertyGraph.Color(text)?.description == text)
    #expect(PropertyGraph.Color(text.lowercased())?.description == text)
  }

  @Test(
    "Other forms of colours are refused",
    arguments: ["", "red", "#12345", "#1234567", "#GG0000", "1234567", "#１２3456"])
  func noColors(text: String) {
    #expect(PropertyGraph.Color(text) == nil)
  }

  @Test("A legend has one entry for each coloured type")
  func legend() {
    let graph = RichGraph.value
    #expect(Legend(graph).nodes.map(\.words) == ["meeting"])
    #expect(Legend(graph).edges.map(\.words) == ["is about"])
    #expect(Legend(graph).edges.map(\.isDirected) == [true])
  }

  @Test("Lines end at the boxes", arguments: [0.0, 3, -3])
  func line(offset: Double) throws {
    let graph = Fixtures.arranged(nodes: 2, edges: [(0, 1)])
    let drawing = try #require(Drawing(graph))
    let (source, target) = (drawing.boxes[0], drawing.boxes[1])
    let line = try #require(Drawing.line(from: source, to: target, offset: offset))
    func isOnRim(_ box: Drawing.Box, _ x: Double, _ y: Double) -> Bool {
      let (overX, overY) = (
        abs(x - box.x) - box.label.width / 2, abs(y - box.y) - box.label.height / 2
      )
      return max(overX, overY) < 1e-9 && max(overX, overY) > -1e-9
    }
    #expect(isOnRim(source, line.x1, line.y1))
    #expect(isOnRim(target, line.x2, line.y2))
  }
}
