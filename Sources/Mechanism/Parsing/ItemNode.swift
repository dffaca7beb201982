/// An item while its lines are still coming in.
final class ItemNode {
  private(set) var text = ""
  /// How many brackets are open at the end of the text.
  private var depth = 0
  /// The last character that is no blank.
  private var last: Unicode.Scalar?
  let firstLine: Int
  private(set) var lastLine: Int
  /// Where the last line stands.
  private(set) var lastOrder: Int
  let column: Int
  let number: Int?
  /// How many lists of HTML the item stands in.
  let listDepth: Int
  var children: [ItemNode] = []

  init(_ marker: ItemMarker, line: Line, listDepth: Int = 0) {
    firstLine = line.number
    lastLine = line.number
    lastOrder = line.lastOrder
    column = line.column(of: marker.rest.startIndex)
    number = marker.number
    self.listDepth = listDepth
    append(marker.rest, line: line)
  }

  /// Adds the text of a line; a long item stays linear, because nothing is read twice.
  func append(_ more: Substring, line: Line) {
    lastLine = line.number
    lastOrder = line.lastOrder
    if !text.isEmpty { text += " " }
    text += more
    for scalar in more.unicodeScalars {
      if scalar == "(" { depth += 1 } else if scalar == ")" { depth = max(0, depth - 1) }
      if !Fold.isBlank(scalar) { last = scalar }
    }
  }

  /// How a bare line right below hangs together with the item.
  enum Joint {
    /// The line goes on where the item was broken.
    case open
    /// It may go on, or be an item of its own.
    case doubtful
    case closed
  }

  /// A bracket is open, or there is no end mark and the next line goes on in lower case: broken. One
  /// of the signs alone, or a marked item without end mark: in doubt.
  func joint(before next: Substring, isMarked: Bool) -> Joint {
    if depth > 0 { return next.contains(")") ? .open : .doubtful }
    guard let last, let first = next.unicodeScalars.first, first != "※" else { return .closed }
    let hasEnd = ".;:!?)”\"。".unicodeScalars.contains(last)
    if first.isLowercase { return hasEnd ? .doubtful : .open }
    return last == "," || (isMarked && !hasEnd) ? .doubtful : .closed
  }
}
