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
