import Testing

@testable import Mechanism

/// How the lines of a section become a tree of items.
@Suite("Item list parser")
struct ItemListParserTests {
  /// The list of the lines of `text`, blank ones left out as the page parser does.
  static func list(_ text: String) -> ItemListParser {
    var parser = ItemListParser()
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      let line = Words.line(String(line), number: index + 1)
      if !line.isBlank { parser.add(line) }
    }
    return parser
  }

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let outline: [String]

    init(_ what: String, _ text: String, _ outline: [String]) {
      self.testDescription = what
      self.text = text
      self.outline = outline
    }
  }

  static let trees = [
    Case("one paragraph is one item", "Nets and ropes", ["1 Nets and ropes"]),
    Case("bare lines are one item each", "Nets\nRopes\n\nHooks", ["1 Nets", "2 Ropes", "3 Hooks"]),
    Case("numbers open items", "1. A\n2. B\n3. C", ["1 A", "2 B", "3 C"]),
    Case("ten comes after nine", "9. A\n10. B", ["1 A", "2 B"]),
    Case(
      "children follow their parent", "1. A\n1) B\n2) C\n2. D\n1) E",
      ["1 A", "1.1 B", "1.2 C", "2 D", "2.1 E"]),
    Case(
      "blank lines mean nothing", "1. A\n\n1) B\n\n2) C\n\n\n2. D",
      ["1 A", "1.1 B", "1.2 C", "2 D"]),
    Case("brackets at the top level", "1) A\n2) B", ["1 A", "2 B"]),
    Case(
      "each style is a level of its own",
      "1. A\n1) B\n(1) C\n(i) D\n(ii) E\na. F\n(2) G\n2) H\n2. I",
      [
        "1 A", "1.1 B", "1.1.1 C", "1.1.1.1 D", "1.1.1.2 E", "1.1.1.2.1 F", "1.1.2 G", "1.2 H",
        "2 I",
      ]),
    Case(
      "letters with dot, bracket and brackets are three styles", "a. A\na) B\n(a) C\n(b) D\nb. E",
      ["1 A", "1.1 B", "1.1.1 C", "1.1.2 D", "2 E"]),
    Case("a slip of the pen in the style", "1. A\n2) B\n3. C", ["1 A", "2 B", "3 C"]),
    Case(
      "a slip is one only when the number goes on", "1. A\n3) B\n4) C", ["1 A", "1.1 B", "1.2 C"]),
    Case(
      "numbers with their parents' numbers",
      "1. A\n1.1 B\n1.2. C\n2. D\n2.1) E\n2.1.1 F\n2.2 G",
      ["1 A", "1.1 B", "1.2 C", "2 D", "2.1 E", "2.1.1 F", "2.2 G"]),
    Case(
      "such a number goes back above the bullets", "1. A\n1.1 B\n- C\n1.2 D",
      ["1 A", "1.1 B", "1.1.1 C", "1.2 D"]),
    Case("such numbers at the top level", "1.1 A\n1.2 B\n2.1 C", ["1 A", "2 B", "3 C"]),
    Case(
      "an amount is no such number", "1. A.\n1.1 million nets\n1.7 Hooks",
      ["1 A.", "2 1.1 million nets", "3 1.7 Hooks"]),
    Case(
      "nor is the number of another item", "1. A.\n2. B.\n1.1 Knots",
      ["1 A.", "2 B.", "3 1.1 Knots"]),
    Case("bullets with and without blank", "- A\n-B\n- C", ["1 A", "2 B", "3 C"]),
    Case(
      "dots and hyphens are two levels", "• A\n- B\n- C\n• D", ["1 A", "1.1 B", "1.2 C", "2 D"]),
    Case("a bullet with a number is an item by its number", "• 1. A\n• 2. B", ["1 A", "2 B"]),
    Case(
      "groups with a hyphen whose numbers restart", "- Nets\n1. A\n2. B\n- Ropes\n1. C",
      ["1 Nets", "1.1 A", "1.2 B", "2 Ropes", "2.1 C"]),
    Case(
      "bare groups whose numbers restart", "Nets:\n1. A\n2. B\nRopes:\n1. C",
      ["1 Nets:", "1.1 A", "1.2 B", "2 Ropes:", "2.1 C"]),
    Case(
      "bullets below numbers", "1. A\n- B\n- C\n2. D", ["1 A", "1.1 B", "1.2 C", "2 D"]),
    Case(
      "a bare line between numbers stands beside them", "1. A.\nB\n2. C", ["1 A.", "2 B", "3 C"]),
    Case(
      "a bare line after children stands at the top", "1. A\n1) B.\nC\n2. D",
      ["1 A", "1.1 B.", "2 C", "3 D"]),
    Case("a bare line takes the children below it", "1. A.\nB\n1) C", ["1 A.", "2 B", "2.1 C"]),
    Case("a note is an item", "1. A.\n※ B", ["1 A.", "2 ※ B"]),
    Case(
      "several on one line", "1) A; 2) B; 3) C", ["1 A;", "2 B;", "3 C"]),
    Case(
      "several on one line below a parent, and the list goes on", "1. A\n1) B; 2) C\n3) D\n2. E",
      ["1 A", "1.1 B;", "1.2 C", "1.3 D", "2 E"]),
    Case("full-width semicolons", "(1) A；(2) B", ["1 A；", "2 B"]),
    Case(
      "only the next number of the same style splits a line",
      "1) A; 3) B; (2) C; 2. D; and E; 2) F", ["1 A; 3) B; (2) C; 2. D; and E;", "2 F"]),
    Case("a line without number is not split", "A; 1) B; 2) C", ["1 A; 1) B; 2) C"]),
    Case(
      "brackets may be parted by commas and full stops too", "(1) A, (2) B, and (3) C. (4) D",
      ["1 A,", "2 B, and", "3 C.", "4 D"]),
    Case(
      "words before a colon introduce the items of their line", "2. A: 1) B; 2) C\n3. D",
      ["1 A:", "1.1 B;", "1.2 C", "2 D"]),
    Case(
      "numbers that a sentence speaks of are no items", "A: (1) and (2) of the Plan",
      ["1 A: (1) and (2) of the Plan"]),
    Case("a colon before one number introduces nothing", "A: 1) B", ["1 A: 1) B"]),
    Case("Roman numbers with one bracket", "i) A\nii) B\niii) C", ["1 A", "2 B", "3 C"]),
    Case("Roman numbers with a dot", "i. A\nii. B", ["1 A", "2 B"]),
    Case("an i behind an h is a letter", "(h) A\n(i) B\n(j) C", ["1 A", "2 B", "3 C"]),
    Case(
      "an i below a letter is a Roman number", "(a) A\n(i) B\n(ii) C\n(b) D",
      ["1 A", "1.1 B", "1.2 C", "2 D"]),
    Case("numbers in circles", "① A\n② B", ["1 A", "2 B"]),
    Case("a mark alone on its line", "1.\nNets\n2.\n\nRopes", ["1 Nets", "2 Ropes"]),
    Case("a mark without any text is no item", "1. A\n2.\n3. B\n4.", ["1 A", "2 B"]),
    Case(
      "a heading in unknown words", "■ Nets\n1. A\n■ Ropes\n1. B",
      [
        "1 Nets", "1.1 A", "2 Ropes", "2.1 B",
      ]),
    Case(
      "a broken line goes on in lower case", "1. Exchanged views on\nnets\n2. B",
      ["1 Exchanged views on nets", "2 B"]),
    Case(
      "a line broken twice", "1. Exchanged views,\nat length,\non nets",
      ["1 Exchanged views, at length, on nets"]),
    Case(
      "an open bracket goes on in capitals", "1. Signed (the\nNara Plan) at last",
      ["1 Signed (the Nara Plan) at last"]),
    Case(
      "an open bracket that nobody closes keeps two items", "1. Signed (the\nNara Plan",
      ["1 Signed (the", "2 Nara Plan"]),
    Case(
      "a closed bracket is not open", "1. Signed :) (the plan)\nNara (1)",
      ["1 Signed :) (the plan)", "2 Nara (1)"]),
    Case(
      "capitals do not go on", "1. Exchanged views on\nNets", ["1 Exchanged views on", "2 Nets"]),
    Case(
      "a blank line ends a broken line", "1. Exchanged views on\n\nnets",
      ["1 Exchanged views on", "2 nets"]),
    Case(
      "the line after a broken child", "1. A\n1) Exchanged views on\nnets\n2) B",
      ["1 A", "1.1 Exchanged views on nets", "1.2 B"]),
    Case(
      "a year opens no item", "1. Agreed on a plan for\n2017. It was signed.",
      ["1 Agreed on a plan for", "2 2017. It was signed."]),
  ]

  @Test("Markers make the tree", arguments: trees)
  func tree(_ example: Case) {
    #expect(Self.list(example.text).items().outline == example.outline)
  }

  @Test(
    "An end mark ends an item, whatever the case of what follows",
    arguments: [".", ";", ":", "!", "?", ")", "”", "\"", "。", ". ", ".\u{A0}"])
  func endMark(mark: String) {
    let list = Self.list("1. Exchanged (brief) views\(mark)\nnets")
    #expect(list.items().count == 2)
    #expect(list.rejoined.isEmpty)
  }

  @Test("Items know their lines and the column of their text")
  func position() {
    let items = Self.list("1. A\n\n  12)  B\n• C on\nnets\n3) D; 4) E").items()
      .flatMap(\.withDescendants)
    #expect(items.map(\.number) == ["1", "1.1", "1.1.1", "1.2", "1.3"])
    #expect(items.map(\.lines.label) == ["1", "3", "4-5", "6", "6"])
    #expect(items.map(\.column) == [4, 8, 3, 4, 10])
  }

  @Test("Columns count code points, not what is seen or stored")
  func columns() {
    let items = Self.list("1) 🛃🇰🇷한e\u{301}; 2) B").items()
    #expect(items.map(\.column) == [4, 15])
  }

  @Test("A line that was rejoined is told with its column")
  func rejoined() {
    let list = Self.list("1. Exchanged views on\n   nets\n2. Signed (the\nNara Plan)")
    #expect(list.rejoined.map(\.line) == [2, 4])
    #expect(list.rejoined.map(\.column) == [4, 1])
  }

  @Test(
    "A line that may go on from the one above is told, and stays an item of its own",
    arguments: [
      ("1. Exchanged views on\nNets", [2]), ("• Views\nNets", [2]), ("Views.\nand nets", [2]),
      ("Views,\nNets", [2]), ("1. Signed (the\nNara Plan", [2]), ("1. Views.\nNets", []),
      ("Views\nNets", []), ("1. Views\n\nNets", []), ("1. Views\n※ Nets", []),
      ("1. Views\n2. Nets", []),
    ])
  func doubtful(text: String, lines: [Int]) {
    let list = Self.list(text)
    #expect(list.doubtful.map(\.line) == lines)
    #expect(list.items().count == 2)
    #expect(list.rejoined.isEmpty)
  }

  @Test("Marks without text are told")
  func emptyMarks() {
    #expect(Self.list("1. A\n1)\n2.\n\n3.").empty == [2, 3, 5])
  }

  @Test("A list without lines has no items")
  func empty() {
    #expect(ItemListParser().items().isEmpty)
  }
}
