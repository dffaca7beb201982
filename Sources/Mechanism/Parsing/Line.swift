internal import Markup

/// A line of the page with what its form alone tells.
struct Line {
  let number: Int
  /// As printed.
  let text: String
  let links: [Link]
  /// Where the line stands in an HTML page.
  let placement: Placement?
  /// Where the line stands among the others: those right below each other have one number behind the
  /// other. In text it is the line's own number; in HTML, where lines end says nothing.
  private(set) var order: Int
  /// Without blanks at the ends.
  let content: Substring
  /// Without bullet and blanks.
  let body: Substring
  /// The bullet, when there is one.
  let bullet: Unicode.Scalar?

  static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "∙", "▪", "◦", "○", "●", "-", "–", "—", "*", "‣", "⁃", "ㆍ", "・", "ㅇ", "◎", "▶", "▷",
    "►",
    "❖", "➢", "✓", "✔", "→",
  ]

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == "-" || scalar == "*" : bullets.contains(scalar)
  }

  init(_ line: TextLine) {
    number = line.number
    order = line.number
    text = line.text
    links = line.links
    placement = line.placement
    content = line.text.trimmed
    if let first = content.unicodeScalars.first, Self.isBullet(first) {
      let rest = content.unicodeScalars.dropFirst()
      // A hyphen that touches a digit or letter may be a minus or a dash; a bullet mark never is.
      if first == "-" || first == "–" || first == "—" || first == "*",
        let next = rest.first, !Fold.isBlank(next), !next.isWordPart
      {
        bullet = nil
        body = content
      } else {
        bullet = first
        body = Substring(rest).trimmed
      }
    } else {
      bullet = nil
      body = content
    }
  }

  /// Whether nothing is printed on it, or nothing but a bullet.
  var isBlank: Bool { body.isEmpty }

  /// Whether the line is a note, which begins with a reference mark.
  var isNote: Bool { (content.utf8.first ?? 0) >= 0x80 && content.hasPrefix("※") }

  /// Column of a position in the line, counted in characters from 1.
  func column(of index: String.Index) -> Int {
    text.unicodeScalars.distance(from: text.startIndex, to: index) + 1
  }

  /// Column where `body` starts.
  var bodyColumn: Int { column(of: body.startIndex) }

  /// The last line that was joined to this one; its own number when none was.
  var lastNumber: Int { joinedNumber ?? number }
  private var joinedNumber: Int?

  /// How many lists of HTML the line stands in, and whether it opens an item of the innermost.
  var listDepth: Int { placement?.listDepth ?? 0 }
  var opensItem: Bool { placement?.isItem ?? false }

  /// The place of the last line that was joined to this one.
  var lastOrder: Int { joinedOrder ?? order }
  private var joinedOrder: Int?

  /// The line at another place.
  func placed(at order: Int) -> Line {
    var line = self
    line.order = order
    return line
  }

  /// The line with nothing on it: what it had has been joined to the line above.
  var emptied: Line { Line(TextLine(number: number, text: "", links: [])).placed(at: order) }

  /// The line from `start` on, which is part of its text.
  func from(_ start: Substring) -> Line {
    let blanks = String(repeating: " ", count: column(of: start.startIndex) - 1)
    return Line(TextLine(number: number, text: blanks + start, links: links, placement: placement))
      .placed(at: order)
  }

  /// Whether the line right below goes on with this one: a bracket is open, or the line ends in a
  /// comma, an "and" or a preposition, or is a mark alone, or has no end mark and the next starts in
  /// lower case.
  func isContinued(by next: Line) -> Bool {
    guard next.order == lastOrder + 1, next.order - order <= 4, next.bullet == nil,
      ItemMarker(at: next.content) == nil, let last = content.last, let first = next.content.first
    else { return false }
    // Two links are two entries; one that a line break parts has its address on both lines.
    if let link = links.last, let other = next.links.first, link.address != other.address {
      return false
    }
    if ItemMarker(at: body)?.rest.isEmpty == true { return true }
    let open = content.count { $0 == "(" } - content.count { $0 == ")" }
    if open > 0, next.content.contains(")") { return true }
    if next.content.contains(.colons) { return false }
    // The acronym of the name above, or the date of the document.
    if first == "(", next.content.last == ")" {
      let inside = next.content.dropFirst().dropLast()
      if Acronym.isAcronym(inside) || DateParser.isDate(inside) { return true }
    }
    let word = Fold.key(content.lastWord)
    if ["and", "the", "a", "an"].contains(word) || PhraseReader.prepositions.contains(word) {
      return true
    }
    return last == "," || (first.isLowercase && !".;:!?)”\"。".contains(last))
  }

  /// The two lines as one, at the place of the first.
  func joined(with next: Line, by separator: String = " ") -> Line {
    var line = Line(
      TextLine(
        number: number, text: "\(text)\(separator)\(next.content)", links: links + next.links))
    line.order = order
    line.joinedOrder = next.lastOrder
    // Lines of an HTML page may share a number.
    if next.lastNumber > number { line.joinedNumber = next.lastNumber }
    return line
  }
}

/// Columns of positions in a line that come one behind the other, so that a line with thousands of
/// entries is gone through once.
struct ColumnReader {
  private let text: String
  private var index: String.Index
  private var column = 1

  init(_ line: Line) {
    text = line.text
    index = line.text.startIndex
  }

  /// The column, counted in characters from 1.
  mutating func column(of position: String.Index) -> Int {
    if position < index { (index, column) = (text.startIndex, 1) }
    column += text.unicodeScalars.distance(from: index, to: position)
    index = position
    return column
  }
}
