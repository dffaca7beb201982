internal import Markup

/// A line of the page with what its form alone tells.
struct Line {
  let number: Int
  /// As printed.
  let text: String
  let links: [Link]
  /// Without blanks at the ends.
  let content: Substring
  /// Without bullet and blanks.
  let body: Substring
  /// The bullet, when there is one.
  let bullet: Unicode.Scalar?

  static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "∙", "▪", "◦", "○", "●", "-", "–", "—", "*", "‣", "⁃", "ㆍ", "・",
  ]

  init(_ line: TextLine) {
    number = line.number
    text = line.text
    links = line.links
    content = line.text.trimmed
    if let first = content.unicodeScalars.first, Self.bullets.contains(first) {
      let rest = content.unicodeScalars.dropFirst()
      // A hyphen that touches a digit or letter may be a minus or a dash; a bullet mark never is.
      if first == "-" || first == "–" || first == "—" || first == "*",
        let next = rest.first, !Fold.isBlank(next), !next.properties.isAlphabetic,
        next.properties.numericType == nil
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

  /// Column of a position in the line, counted in characters from 1.
  func column(of index: String.Index) -> Int {
    text.unicodeScalars.distance(from: text.startIndex, to: index) + 1
  }

  /// Column where `body` starts.
  var bodyColumn: Int { column(of: body.startIndex) }
}
