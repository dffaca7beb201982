import Markup
import Testing

@testable import Mechanism

/// Tables of HTML pages, read as lines.
@Suite("Table reader")
struct TableReaderTests {
  private static func read(_ html: String) throws -> (lines: [String], remarks: [String]) {
    let document = try TextDocument(html: Array("<body>\(html)</body>".utf8))
    let reader = TableReader(
      document.lines, document.blocks, form: LineForm(lexicon: Words.lexicon), file: "page.html")
    return (reader.result.map(\.text), reader.remarks.map(\.message))
  }

  private static func table(_ rows: [[String]]) -> String {
    "<table>"
      + rows.map { "<tr>" + $0.map { "<td>\($0)</td>" }.joined() + "</tr>" }.joined()
      + "</table>"
  }

  @Test("Rows with a country are entries of it, whichever column it stands in")
  func rows() throws {
    let first = try Self.read(
      Self.table([
        ["Country", "Office", "Delegate"], ["China", "Nets Office", "Mr. LI Wei, Director"],
        ["Japan (Host):", "Ropes Office", "Ms. MORI Aiko, Director"],
      ]))
    #expect(
      first.lines == [
        "China: Nets Office, Mr. LI Wei, Director",
        "Japan (Host): Ropes Office, Ms. MORI Aiko, Director",
      ])
    #expect(
      first.remarks.contains("“Country”, “Office”, “Delegate” head the columns of a table"))
    let last = try Self.read(
      Self.table([["1", "Nets Office", "China"], ["2", "Ropes Office", "Japan"]]))
    #expect(last.lines == ["1. China: Nets Office", "2. Japan: Ropes Office"])
  }

  @Test("A cell that reaches down names the country of the rows beside it")
  func span() throws {
    let html = """
      <table><tr><td rowspan=2>China</td><td>Nets Office</td></tr><tr><td>Ropes Office</td></tr>
      <tr><td>Japan</td><td>Hooks Office<br>Mr. MORI, Director</td></tr>
      <tr><td>TCS</td><td>Secretary</td></tr></table>
      """
    #expect(
      try Self.read(html).lines == [
        "China: Nets Office", "China: Ropes Office", "Japan: Hooks Office, Mr. MORI, Director",
        "TCS: Secretary",
      ])
  }

  @Test("An empty cell takes no country from the row above")
  func emptyCell() throws {
    let last = try Self.read(
      Self.table([
        ["LI Wei", "Director", "China"], ["MORI Aiko", "Director", "Japan"],
        ["BAN Jun", "Secretary", ""],
      ]))
    #expect(
      last.lines == [
        "China: LI Wei, Director", "Japan: MORI Aiko, Director", "BAN Jun, Secretary",
      ])
    let first = try Self.read(
      Self.table([["China", "Nets Office"], ["", "TCS"], ["Japan", "Ropes Office"]]))
    #expect(first.lines == ["China: Nets Office", "TCS", "Japan: Ropes Office"])
  }

  @Test("An entry of a column has the line where it stands, not that of its country")
  func columnLines() throws {
    let html = "<table><tr><th>China<th>Japan\n<tr><td>Nets\n<td>Ropes</table>"
    let document = try TextDocument(html: Array(html.utf8))
    let reader = TableReader(
      document.lines, document.blocks, form: LineForm(lexicon: Words.lexicon), file: "page.html")
    #expect(reader.result.map(\.text) == ["China: Nets", "Japan: Ropes"])
    #expect(reader.result.map(\.number) == [2, 3])
  }

  @Test("A table that is one edition has labels in its first column")
  func edition() throws {
    let found = try Self.read(
      Self.table([
        ["Title", "2nd Meeting"], ["Date", "2018"], ["Venue", "Nara, Japan"], ["Agenda", "Nets"],
        ["Note", "Ropes"],
      ]))
    #expect(
      found.lines == [
        "2nd Meeting", "Date", "2018", "Venue", "Nara, Japan", "Agenda", "Nets", "Note", "Ropes",
      ])
    #expect(found.remarks == ["“Title” head the rows of a table"])
    let other = try Self.read(Self.table([["Title", "Nets"], ["Date", "2018"]]))
    #expect(other.lines.first == "Title")
  }

  @Test("Columns that a country heads are entries of it")
  func columns() throws {
    let found = try Self.read(
      Self.table([
        ["", "China", "Japan"], ["Office", "Nets Office", "Ropes Office"],
        ["Delegate", "Mr. LI Wei", "Ms. MORI Aiko"],
      ]))
    #expect(
      found.lines == ["China: Nets Office, Mr. LI Wei", "Japan: Ropes Office, Ms. MORI Aiko"])
    #expect(found.remarks.contains("“Office”, “Delegate” head the rows of a table"))
  }

  @Test("Rows that are editions get the headings of their columns")
  func editions() throws {
    let delegations = Self.table([["China", "A"], ["Japan", "B"]])
    let found = try Self.read(
      Self.table([
        ["Meeting", "Date", "Venue", "Participants", "Outcome"],
        ["2nd Meeting", "2018", "Nara", delegations, "Agreed"],
        ["1st Meeting", "2017", "Busan", "China: A<br>Japan: B", "Met<br>Spoke"],
      ]))
    #expect(
      found.lines == [
        "2nd Meeting", "Date: 2018", "Venue: Nara", "Participants", "China: A", "Japan: B",
        "Outcome", "Agreed", "1st Meeting", "Date: 2017", "Venue: Busan", "Participants",
        "China: A", "Japan: B", "Outcome", "Met", "Spoke",
      ])
  }

  @Test("Two columns that say what they are make a table of editions, one does not")
  func twoColumns() throws {
    let found = try Self.read(
      Self.table([["Date", "Venue"], ["2018", "Nara"], ["2017", "Busan"]]))
    #expect(
      found.lines == ["Date: 2018", "Venue: Nara", "Date: 2017", "Venue: Busan"])
    let rows = [["Date", "Remark"], ["2018", "Nara"], ["2017", "Busan"]]
    #expect(try Self.read(Self.table(rows)).lines == rows.flatMap(\.self))
  }

  @Test("Numbers of rows that are editions are taken out and told of")
  func numberedEditions() throws {
    let found = try Self.read(
      Self.table([
        ["No.", "Meeting", "Date", "Venue"], ["1", "2nd Meeting", "2018", "Nara"],
        ["2", "1st Meeting", "2017", "Busan"],
      ]))
    #expect(
      found.lines == [
        "2nd Meeting", "Date: 2018", "Venue: Nara", "1st Meeting", "Date: 2017", "Venue: Busan",
      ])
    #expect(found.remarks.contains("“1”, “2” number the rows of a table"))
  }

  @Test("A cell that reaches down leaves its column to nobody")
  func reachingLabel() throws {
    let html = """
      <table><tr><td></td><td>China</td><td>Japan</td></tr>
      <tr><td rowspan=2>Office</td><td>Nets Office</td><td>Ropes Office</td></tr>
      <tr><td>Mr. LI Wei</td><td>Ms. MORI Aiko</td></tr></table>
      """
    #expect(
      try Self.read(html).lines
        == ["China: Nets Office, Mr. LI Wei", "Japan: Ropes Office, Ms. MORI Aiko"])
  }

  @Test("Words for nothing in a cell are told of, dashes are not")
  func nothing() throws {
    func read(_ cell: String) throws -> (lines: [String], remarks: [String]) {
      try Self.read(
        Self.table([
          ["", "China", "Japan"], ["Office", "Nets Office", "Ropes Office"],
          ["Delegate", "Mr. LI Wei", cell],
        ]))
    }
    let words = try read("N/A")
    #expect(words.lines == ["China: Nets Office, Mr. LI Wei", "Japan: Ropes Office"])
    #expect(words.remarks.contains("“N/A” stand for nothing in cells of a table"))
    let dash = try read("–")
    #expect(dash.lines == words.lines)
    #expect(!dash.remarks.contains { $0.contains("nothing") })
  }

  @Test("A column of links is labels of documents while they are short", arguments: [20, 21])
  func labels(length: Int) throws {
    let label = String("Download as a document".prefix(length))
    let html = """
      <p>■Documents</p><table><tr><td>1</td><td>Report on nets</td><td><a href="/a.pdf">\(label)</a></td>
      </tr><tr><td>2</td><td>Report on ropes</td><td><a href="/b.pdf">\(label)</a></td></tr></table>
      """
    let found = try Self.read(html)
    #expect(
      found.remarks.contains("“\(label)”, “\(label)” carry the links of a table") == (length == 20))
  }

  @Test("Other tables are taken as they stand")
  func others() throws {
    for rows in [
      [["Nets", "12"], ["Ropes", "13"]], [["China"], ["Japan"]],
      [["2018.01.02", "China"], ["2019.01.02", "Japan"]],
      [["China", "Nets"], ["Hooks", "Ropes"]],
    ] {
      let found = try Self.read(Self.table(rows))
      #expect(found.lines == rows.flatMap(\.self))
      #expect(found.remarks.isEmpty)
    }
  }
}
