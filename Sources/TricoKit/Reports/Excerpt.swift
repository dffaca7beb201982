/// A line of a page with a mark under one place, as compilers show theirs.
struct Excerpt {
  /// How many columns of a long line are shown.
  private static let width = 96

  /// Two lines: the number and the words, and the mark.
  let text: String

  /// - Parameters:
  ///   - line: its number.
  ///   - column: the place, in characters from 1.
  ///   - text: the line as printed.
  init(line: Int, column: Int, text: String) {
    let scalars = text.unicodeScalars
    let place = min(max(0, column - 1), max(0, scalars.count - 1))
    // Of a long line, what stands round the place.
    let first = scalars.count <= Self.width ? 0 : max(0, place - Self.width / 3)
    let shown = scalars.dropFirst(first).prefix(Self.width)
    var words = String(String.UnicodeScalarView(shown))
    var pad = String(shown.prefix(place - first).flatMap(Self.blanks))
    if first > 0 { (words, pad) = ("…" + words, " " + pad) }
    if first + shown.count < scalars.count { words += "…" }
    let number = String(line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    self.text =
      "\(gutter) | \(words)\n\(String(repeating: " ", count: gutter.count)) | \(pad)^"
  }

  /// Blanks as wide as a character on a terminal: none for a mark that combines, two for a wide one.
  private static func blanks(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 9: return "\t"
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return "  "
    default: break
    }
    let isCombining = scalar.properties.canonicalCombiningClass != .notReordered
    return isCombining || [0x200B, 0xFEFF].contains(scalar.value) ? "" : " "
  }
}
