/// Turns the lines of an agenda or outcome section into a tree of items.
///
/// The level of a line follows from the style of its marker alone: a style not seen yet opens a
/// level below the last item, a style seen before goes back to its level. Blank lines mean nothing.
struct ItemListParser {
  private var roots: [ItemNode] = []
  /// Open levels: the style of each and its last item.
  private var levels: [(style: ItemMarker.Style, last: ItemNode)] = []
  /// How many lists of HTML the last line stands in.
  private var depth = 0
  /// The style of the first item of each of these lists, by depth.
  private var firstStyles: [ItemMarker.Style] = []
  /// Lines that were joined to the one above, with the column of their text.
  private(set) var rejoined: [(line: Int, column: Int)] = []
  /// Lines that may go on from the one above, but are kept as items of their own.
  private(set) var doubtful: [(line: Int, column: Int)] = []

  init() {}

  /// Adds a line.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - lines: the lines below it, which tell whether `A.` is the first of a list.
  mutating func add(_ line: Line, above lines: some Sequence<Line> = EmptyCollection<Line>()) {
    let marker =
      outline(of: line) ?? capital(of: line, above: lines) ?? settled(Self.marker(of: line))
    if marker.style == .bare, let (style, last) = levels.last {
      let place = (line: line.number, column: line.column(of: marker.rest.startIndex))
      var joint = ItemNode.Joint.closed
      if last.text.isEmpty {
        // The marker stands alone on its line; its text comes now.
        joint = .open
      } else if last.lastOrder + 1 == line.order {
        joint = last.joint(before: marker.rest, isMarked: style != .bare)
      }
      switch joint {
      case .open:
        last.append(marker.rest, line: line)
        rejoined.append(place)
        return
      case .doubtful: doubtful.append(place)
      case .closed: break
      }
    }
    for part in InlineList.parts(of: marker) { place(part, line) }
  }

  /// The tree, numbered by position. Markers that no text follows are left out.
  func items() -> [Item] { Self.number(roots, below: "") }

  /// Lines of markers that no text follows.
  var empty: [Int] {
    var result: [Int] = []
    var next = roots
    while let node = next.popLast() {
      if Self.isEmpty(node) { result.append(node.firstLine) }
      next += node.children
    }
    return result.sorted()
  }

  /// `2.1` counts as a marker where item 2 is open and this is the next below it; or, where no
  /// numbered item is open, as the first or next of its kind.
  private mutating func outline(of line: Line) -> ItemMarker? {
    guard let (path, rest) = ItemMarker.outline(at: line.body) else { return nil }
    let style = ItemMarker.Style.outline(depth: path.count)
    let number = path[path.count - 1]
    let above: [ItemMarker.Style] =
      path.count > 2 ? [.outline(depth: path.count - 1)] : [.numberDot, .numberBracket]
    let marker = ItemMarker(style: style, number: number, rest: rest)
    guard let parent = levels.lastIndex(where: { above.contains($0.style) }) else {
      let last = levels.last { $0.style == style }?.last.number ?? 0
      return number == 1 || number == last + 1 ? marker : nil
    }
    let isBelow = levels[parent].last.number == path[path.count - 2]
    let last = levels[parent].last.children.last?.number ?? 0
    guard isBelow, number == last + 1 else { return nil }
    levels.removeSubrange((parent + 1)...)
    return marker
  }

  /// `B.` counts as a marker behind `A.`, and `A.` where `B.` follows.
  private func capital(of line: Line, above lines: some Sequence<Line>) -> ItemMarker? {
    let candidates = ItemMarker.capitals(at: line.body)
    if let next = candidates.first(where: { one in
      levels.contains { $0.style == one.style && $0.last.number.map { $0 + 1 } == one.number }
    }) {
      return next
    }
    let first = candidates.filter { $0.number == 1 }
    guard !first.isEmpty else { return nil }
    for below in lines.prefix(60) {
      for two in ItemMarker.capitals(at: below.body) where two.number == 2 {
        if let one = first.first(where: { $0.style == two.style }) { return one }
      }
    }
    return nil
  }

  /// `(i)` behind `(h)` is a letter, otherwise a Roman number.
  private func settled(_ marker: ItemMarker) -> ItemMarker {
    guard let letter = marker.asLetter,
      levels.contains(where: { $0.style == letter.style && $0.last.number == letter.number - 1 })
    else { return marker }
    return ItemMarker(style: letter.style, number: letter.number, rest: marker.rest)
  }

  private mutating func place(_ marker: ItemMarker, _ line: Line) {
    open(line, marker.style)
    // What stands inside an item is below it, whether it makes a list of its own or not.
    let isInside = depth > 0 && !line.opensItem
    let node = ItemNode(marker, line: line, listDepth: depth + (isInside ? 1 : 0))
    var level = levels.count
    if let known = levels.lastIndex(where: { $0.style == marker.style }) {
      level = known
    } else if marker.style == .bare, let first = levels.first {
      // A bare line between numbered items is one more item beside them; their style stays open.
      roots.append(node)
      levels = [(first.style, node)]
      return
    } else if !marker.style.isOutline, let number = marker.number, number > 1,
      let last = levels.last,
      last.last.number == number - 1
    {
      // `1.` followed by `2)` is one list with a slip of the pen.
      level = levels.count - 1
    }
    levels.removeSubrange(min(level, levels.count)...)
    if let parent = levels.last { parent.last.children.append(node) } else { roots.append(node) }
    levels.append((marker.style, node))
  }

  /// An item of HTML begins at some depth: it ends the lists inside the item before it, whatever
  /// marks these and it have.
  private mutating func open(_ line: Line, _ style: ItemMarker.Style) {
    depth = line.listDepth
    if firstStyles.count > depth + 1 { firstStyles.removeSubrange((depth + 1)...) }
    if depth == 0 { firstStyles = [] }
    guard line.opensItem, depth > 0 else { return }
    let isInside = levels.contains { $0.last.listDepth > depth }
    if firstStyles.count > depth { firstStyles.removeSubrange(depth...) }
    let isFirst = firstStyles.count == depth && firstStyles[depth - 1] == style
    while firstStyles.count < depth { firstStyles.append(style) }
    guard isInside || isFirst else { return }
    let isOpen = levels.contains { $0.style == style && $0.last.listDepth == depth }
    levels.removeAll { isOpen ? $0.last.listDepth > depth : $0.last.listDepth >= depth }
  }

  private static func marker(of line: Line) -> ItemMarker {
    if let marker = ItemMarker(at: line.content) { return marker }
    if let bullet = line.bullet {
      if let marker = ItemMarker(at: line.body) { return marker }
      return ItemMarker(style: .bullet(bullet), number: nil, rest: line.body)
    }
    // The square of a heading in words that are not known.
    if let mark = line.content.unicodeScalars.first, "■□".unicodeScalars.contains(mark) {
      let rest = Substring(line.content.unicodeScalars.dropFirst()).trimmed
      return ItemMarker(style: .bullet(mark), number: nil, rest: rest)
    }
    return ItemMarker(style: .bare, number: nil, rest: line.content)
  }

  private static func isEmpty(_ node: ItemNode) -> Bool {
    node.text.isEmpty && node.children.isEmpty
  }

  private static func number(_ nodes: [ItemNode], below parent: String) -> [Item] {
    nodes.filter { !isEmpty($0) }.enumerated().map { index, node in
      let number = parent.isEmpty ? "\(index + 1)" : "\(parent).\(index + 1)"
      return Item(
        number: number, text: node.text, lines: LineSpan(node.firstLine, node.lastLine),
        column: node.column, children: Self.number(node.children, below: number))
    }
  }
}
