/// A label as it is drawn: broken into lines, with the room it takes.
///
/// Every format that carries places reckons with the same box, so that what does not overlap here
/// does not overlap there. Widths are those of a common sans-serif face at ten points.
struct LabelBox: Equatable {
  /// The lines, one at least.
  let lines: [String]
  /// How wide the box is, in points, padding included.
  let width: Double
  /// How high it is.
  let height: Double
  /// How large its letters are, in points.
  let fontSize: Double

  /// How many columns a line has at most, and longer words are cut. A wide character, such as a
  /// Chinese one, takes two.
  static let columns = 22
  /// Of long labels the rest is left out: a box is for recognition, the whole stands beside it.
  static let mostLines = 3

  /// The box of a node.
  init(_ node: PropertyGraph.Node) { self.init(node.label, prominence: node.prominence) }

  /// Breaks `label` at blanks; letters are `prominence` times as large as usual.
  init(_ label: String, prominence: Double = 1) {
    var lines: [String] = []
    var line = ""
    var used = 0
    // More than the box can show, and little enough to go through for every node.
    let start = label.prefix((Self.mostLines + 1) * (Self.columns + 1))
    for word in start.split(whereSeparator: \.isWhitespace).flatMap(Self.pieces) {
      let columns = Self.columns(of: word)
      if used > 0, used + 1 + columns > Self.columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if used > 0 { line += " " }
      line += word
      used += (used > 0 ? 1 : 0) + columns
    }
    lines.append(line)
    if lines.count > Self.mostLines {
      lines = Array(lines.prefix(Self.mostLines))
      lines[Self.mostLines - 1] += " …"
    }
    self.lines = lines
    let widest = lines.map { Self.columns(of: $0) }.max() ?? 0
    fontSize = 10 * prominence
    width = Double(max(widest, 3)) * 5.6 * prominence + 12
    height = Double(lines.count) * 12 * prominence + 8
  }

  /// Where the letters of a line stand, counted from the top of the box.
  func baseline(of line: Int) -> Double { 4 + fontSize * (1.2 * Double(line) + 0.95) }

  /// A word that is too long for a line, cut into lines.
  private static func pieces(_ word: Substring) -> [Substring] {
    guard columns(of: word) > columns else { return [word] }
    var pieces: [Substring] = []
    var rest = word
    while !rest.isEmpty {
      var end = rest.startIndex
      var used = 0
      while end < rest.endIndex {
        used += columns(of: rest[end])
        if used > columns { break }
        end = rest.index(after: end)
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  /// How many columns a text takes.
  static func columns(of text: some Sequence<Character>) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// A letter takes one column with all its marks, a wide one two.
  private static func columns(of letter: Character) -> Int {
    guard let scalar = letter.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
