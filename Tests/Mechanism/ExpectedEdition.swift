import Testing

/// What the sample page says of one edition, typed from the page by hand.
struct ExpectedEdition: Sendable, CustomTestStringConvertible {
  /// An item: where it stands, what is printed before its text, and how the text starts.
  ///
  /// The whole text is the line of the page without the marker.
  struct Item: Sendable {
    let number: String
    let line: Int
    let marker: String
    let opening: String
    let children: [Item]

    init(
      _ number: String, _ line: Int, _ marker: String, _ opening: String, _ children: [Item] = []
    ) {
      self.number = number
      self.line = line
      self.marker = marker
      self.opening = opening
      self.children = children
    }
  }

  /// Key, ordinal, title and lines.
  let head: [String]
  let date: [String]
  var place = ["place none"]
  var participants: [String] = []
  var documents: [String] = []
  var downloads: [String] = []
  var agenda: [Item] = []
  var outcomes: [Item] = []

  var fields: [String] { head + date + place + participants + documents + downloads }

  var testDescription: String { head[0] }

  /// The three delegations that every list of the page names, the first in line `first`.
  static func delegations(_ first: Int, column: Int = 1) -> [String] {
    [
      "participant China: Ministry of the General Administration of Customs at \(first):\(column)",
      "country China (CHN), host false",
      "organization Ministry of the General Administration of Customs (none)",
      "person none, post none",
      "participant Japan: Ministry of Finance at \(first + 1):\(column)",
      "country Japan (JPN), host false",
      "organization Ministry of Finance (none)",
      "person none, post none",
      "participant ROK: Korea Customs Service at \(first + 2):\(column)",
      "country ROK (KOR), host false",
      "organization Korea Customs Service (none)",
      "person none, post none",
    ]
  }

  static func day(_ stated: String, _ iso: String, at line: Int) -> [String] {
    ["date \(stated) from \(iso) to \(iso) at \(line):5", "precision day taken as day, \(iso)"]
  }

  static func year(_ year: Int, at line: Int) -> [String] {
    [
      "date \(year) from \(year)-01-01 to \(year)-12-31 at \(line):5",
      "precision year taken as year, \(year)",
    ]
  }

  /// A first of January that stands for the year.
  static func placeholder(_ year: Int, at line: Int) -> [String] {
    [
      "date \(year).01.01 from \(year)-01-01 to \(year)-12-31 at \(line):5",
      "precision day taken as year, \(year)",
    ]
  }

  static func city(_ city: String, _ country: String, _ code: String, at line: Int) -> [String] {
    ["place \(city), \(country) at \(line):5", "city \(city), \(country) (\(code)), online false"]
  }

  static func country(_ country: String, _ code: String, at line: Int) -> [String] {
    ["place \(country) at \(line):5", "city none, \(country) (\(code)), online false"]
  }
}

extension [ExpectedEdition.Item] {
  /// The items' fields, with the text of the page's lines.
  func fields(on lines: [String], below depth: Int = 0) throws -> [String] {
    try flatMap { item in
      let line = lines[item.line - 1]
      try #require(line.hasPrefix(item.marker + item.opening), "line \(item.line)")
      let mark = String(repeating: "·", count: depth)
      let column = item.marker.unicodeScalars.count + 1
      let text = line.dropFirst(item.marker.count)
      return ["\(mark)\(item.number) at \(item.line):\(column) \(text)"]
        + (try item.children.fields(on: lines, below: depth + 1))
    }
  }
}
