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

  /// How many columns a line has at most, and longer words are cut. A wide character, such as a
  /// Chinese one, takes two.
  static let columns = 22
  /// Of long labels the rest is left out: a box is for recognition, the whole stands beside it.
  static let mostLines = 3

  /// Breaks `label` at blanks.
  init(_ label: String) {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in label.split(whereSeparator: \.isWhitespace).flatMap(Self.pieces) {
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
    let widest = lines.map { Self.columns(of: $0[...]) }.max() ?? 0
    width = Double(max(widest, 3)) * 5.6 + 12
    height = Double(lines.count) * 12 + 8
  }

  /// A word that is too long for a line, cut into lines.
  private static func pieces(_ word: Substring) -> [Substring] {
    guard columns(of: word) > columns else { return [word] }
    var pieces: [Substring] = []
    var rest = word
    while !rest.isEmpty {
      var end = rest.startIndex
      var used = 0
      while end < rest.endIndex, used < columns {
        let next = rest.index(after: end)
        used += columns(of: rest[end..<next])
        end = next
      }
      pieces.append(rest[..<end])
      rest = rest[end...]
    }
    return pieces
  }

  private static func columns(of text: Substring) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60: true
    default: false
    }
  }
}
