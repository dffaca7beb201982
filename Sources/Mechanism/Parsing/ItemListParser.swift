/// Turns the lines of an agenda or outcome section into a tree of items.
///
/// The level of a line follows from the style of its marker alone: a style not seen yet opens a
/// level below the last item, a style seen before goes back to its level. Blank lines mean nothing.
struct ItemListParser {
  /// An item while its lines are still coming in.
  private final class Node {
    private(set) var text = ""
    /// How many brackets are open at the end of the text.
    private var depth = 0
    /// The last character that is no blank.
    private var last: Unicode.Scalar?
    let firstLine: Int
    var lastLine: Int
    let column: Int
    let number: Int?
    var children: [Node] = []

    init(_ text: Substring, line: Line, column: Int, number: Int?) {
      self.firstLine = line.number
      self.lastLine = line.number
      self.column = column
      self.number = number
      append(text)
    }

    /// Adds the text of a line; a long item stays linear, because nothing is read twice.
    func append(_ more: Substring) {
      if !text.isEmpty { text += " " }
      text += more
      for scalar in more.unicodeScalars {
        if scalar == "(" { depth += 1 } else if scalar == ")" { depth = max(0, depth - 1) }
        if !Fold.isBlank(scalar) { last = scalar }
      }
    }

    /// Whether the last line was broken in the middle: a bracket is open, or there is no end mark
    /// and the next line goes on in lower case.
    func isOpen(before next: Substring) -> Bool {
      if depth > 0, next.contains(")") { return true }
      guard let last, let first = next.unicodeScalars.first else { return false }
      return !".;:!?)”\"。".unicodeScalars.contains(last) && first.properties.isLowercase
    }
  }

  private var roots: [Node] = []
  /// Open levels: the style of each and its last item.
  private var levels: [(style: ItemMarker.Style, last: Node)] = []
  /// Lines that were joined to the one above, with the column of their text.
  private(set) var rejoined: [(line: Int, column: Int)] = []

  init() {}

  mutating func add(_ line: Line) {
    let marker = Self.marker(of: line)
    if marker.style == .bare, let last = levels.last?.last, last.lastLine + 1 == line.number,
      last.isOpen(before: marker.rest)
    {
      last.append(marker.rest)
      last.lastLine = line.number
      rejoined.append((line.number, line.column(of: marker.rest.startIndex)))
      return
    }
    for part in Self.split(marker) { place(part, line) }
  }

  /// The tree, numbered by position.
  func items() -> [Item] { Self.number(roots, below: "") }

  private mutating func place(_ marker: ItemMarker, _ line: Line) {
    let node = Node(
      marker.rest, line: line, column: line.column(of: marker.rest.startIndex),
      number: marker.number)
    var level = levels.count
    if let known = levels.lastIndex(where: { $0.style == marker.style }) {
      level = known
    } else if marker.style == .bare, let first = levels.first {
      // A bare line between numbered items is one more item beside them; their style stays open.
      roots.append(node)
      levels = [(first.style, node)]
      return
    } else if let number = marker.number, number > 1, let last = levels.last,
      last.last.number == number - 1
    {
      // `1.` followed by `2)` is one list with a slip of the pen.
      level = levels.count - 1
    }
    levels.removeSubrange(min(level, levels.count)...)
    if let parent = levels.last { parent.last.children.append(node) } else { roots.append(node) }
    levels.append((marker.style, node))
  }

  private static func marker(of line: Line) -> ItemMarker {
    if let marker = ItemMarker(at: line.content) { return marker }
    if let bullet = line.bullet {
      if let marker = ItemMarker(at: line.body) { return marker }
      return ItemMarker(style: .bullet(bullet), number: nil, rest: line.body)
    }
    return ItemMarker(style: .bare, number: nil, rest: line.content)
  }

  /// Several items on one line: `1) A; 2) B; 3) C`.
  private static func split(_ marker: ItemMarker) -> [ItemMarker] {
    guard let first = marker.number, marker.style != .bare else { return [marker] }
    var result: [ItemMarker] = []
    var start = marker.rest.startIndex
    var number = first
    var search = start
    let text = marker.rest
    while let semicolon = text[search...].firstIndex(where: { $0 == ";" || $0 == "；" }) {
      search = text.index(after: semicolon)
      let following = text[search...].trimmed
      guard let next = ItemMarker(at: following), next.style == marker.style,
        next.number == number + 1
      else { continue }
      result.append(
        ItemMarker(
          style: marker.style, number: number,
          rest: text[start..<text.index(after: semicolon)].trimmed))
      number += 1
      start = next.rest.startIndex
      search = start
    }
    result.append(ItemMarker(style: marker.style, number: number, rest: text[start...].trimmed))
    return result
  }

  private static func number(_ nodes: [Node], below parent: String) -> [Item] {
    nodes.enumerated().map { index, node in
      let number = parent.isEmpty ? "\(index + 1)" : "\(parent).\(index + 1)"
      return Item(
        number: number, text: node.text, lines: LineSpan(node.firstLine, node.lastLine),
        column: node.column, children: Self.number(node.children, below: number))
    }
  }
}
