/// Makes lines out of the elements and texts of a page, in the order in which they come.
struct HTMLLineBuilder {
  private struct Open {
    let name: String
    let isHidden: Bool
    let isMain: Bool
    let isBlock: Bool
    let isRegion: Bool
    let isButton: Bool
  }

  /// What has come before a button, in case that nothing of the button stays.
  private struct Button {
    let draft: HTMLDraft
    let lineCount: Int
    /// Whether it opens what stands below, and so is its heading.
    let isDisclosure: Bool
    var length = 0
  }

  private var address: String?
  private var hasBase = false
  private var open: [Open] = []
  private var hiddenDepth = 0
  /// Whether nothing but its name hides what is hidden.
  private var isHiddenByName = false
  private var mainDepth = 0
  private var preDepth = 0
  private var headingDepth = 0
  private var anchorDepth = 0
  private var button: Button?
  private var regions = HTMLRegions()
  private var markers = HTMLListMarkers()
  private var blocks = [HTMLBlock(parent: 0, last: 0)]
  private var block = 0
  private var tables = HTMLTables()
  private var lines: [HTMLLine] = []
  private var draft = HTMLDraft()
  /// The line around a hidden element. Hidden lines are kept apart, to be told of.
  private var around: HTMLDraft?
  /// The line of the file that the parser has come to.
  private var parserLine = 1

  /// Whether text is noted at all; the head of the page has none.
  private var isReading: Bool { hiddenDepth == 0 || around != nil }

  init(address: String?) { self.address = address }

  mutating func start(_ name: String, _ attributes: [String: String], line: Int) {
    parserLine = max(1, line)
    if HTMLElement.void.contains(name) {
      startVoid(name, attributes)
      return
    }
    let isNamed = HTMLElement.isNamedInLine(name, attributes)
    let isHidden = isNamed || HTMLElement.isHidden(name, attributes)
    let region = HTMLElement.region(name, attributes)
    let isBlock =
      HTMLElement.blocks.contains(name) || region != nil || HTMLElement.isShownAsBlock(attributes)
    let isButton = name == "button" && headingDepth == 0 && hiddenDepth == 0 && button == nil
    if isBlock { endLine() }
    open.append(
      Open(
        name: name, isHidden: isHidden,
        isMain: name == "main" || attributes["role"]?.lowercased() == "main", isBlock: isBlock,
        isRegion: region != nil, isButton: isButton))
    if isHidden {
      isHiddenByName = hiddenDepth == 0 ? isNamed : isHiddenByName && isNamed
      startHidden(name)
    }
    if isButton {
      button = Button(
        draft: draft, lineCount: lines.count, isDisclosure: HTMLElement.isDisclosure(attributes))
    }
    if open.last?.isMain == true { mainDepth += 1 }
    if let region { regions.open(region) }
    if isBlock {
      blocks.append(HTMLBlock(parent: block, last: blocks.count))
      block = blocks.count - 1
    }
    if name == "table" { tables.openTable(block) }
    if name == "tr" { tables.openRow() }
    if name == "td" || name == "th" { blocks[block].cell = tables.openCell(name, attributes) }
    startContent(name, attributes)
  }

  private mutating func startContent(_ name: String, _ attributes: [String: String]) {
    if name == "pre" { preDepth += 1 }
    if HTMLElement.headings.contains(name) {
      headingDepth += 1
      // The heading of an entry is no item, though the entries may stand in a list.
      draft.marker = nil
    }
    if HTMLListMarkers.isList(name) { markers.open(name, attributes) }
    if name == "li", hiddenDepth == 0 { draft.marker = markers.next(attributes) }
    if name == "q" { text("“") }
    if name == "a" {
      anchorDepth += 1
      if isReading {
        draft.openAnchor(
          attributes["href"].flatMap { WebAddress.resolve($0, against: address) })
      }
    }
  }

  private mutating func startHidden(_ name: String) {
    hiddenDepth += 1
    guard hiddenDepth == 1, name != "head" else { return }
    around = draft
    draft = HTMLDraft()
  }

  private mutating func startVoid(_ name: String, _ attributes: [String: String]) {
    switch name {
    // Only the first `base` counts (HTML §4.2.3).
    case "base":
      guard !hasBase, let base = attributes["href"] else { return }
      hasBase = true
      address = WebAddress.resolve(base, against: address) ?? address
    // Where nobody says where the page stands, it may say so itself.
    case "link":
      guard address == nil, attributes["rel"]?.lowercased() == "canonical",
        let canonical = attributes["href"].flatMap({ WebAddress.resolve($0, against: nil) }),
        canonical.hasPrefix("http")
      else { return }
      address = canonical
    case "br", "hr": endLine()
    case "img": if isReading { draft.addImage(attributes["alt"] ?? "") }
    default: break
    }
  }

  /// An end tag that the parser does not carry out, because another element is open inside.
  mutating func close(_ name: String) {
    guard HTMLElement.closing.contains(name),
      let index = open.lastIndex(where: { $0.name == name || HTMLElement.scopes.contains($0.name) }
      ),
      open[index].name == name
    else { return }
    close(from: index)
  }

  mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    close(from: index)
  }

  private mutating func close(from index: Int) {
    // The parser closes what is open inside, but a stray end tag may come late.
    while open.count > index {
      if open.last?.name == "q" { text("”") }
      let element = open.removeLast()
      if element.name == "a" {
        draft.closeAnchor(line: parserLine)
        anchorDepth -= 1
      }
      if element.isBlock {
        endLine()
        blocks[block].last = blocks.count - 1
        block = blocks[block].parent
      }
      if element.isHidden { endHidden() }
      if element.isButton { endButton() }
      if element.isMain { mainDepth -= 1 }
      if element.isRegion { regions.close() }
      if element.name == "table" { tables.closeTable() }
      if element.name == "pre" { preDepth -= 1 }
      if HTMLElement.headings.contains(element.name) { headingDepth -= 1 }
      if HTMLListMarkers.isList(element.name) { markers.close() }
      if element.name == "li" { draft.marker = nil }
    }
  }

  private mutating func endHidden() {
    hiddenDepth -= 1
    guard hiddenDepth == 0, let around else { return }
    hiddenDepth = 1
    endLine()
    hiddenDepth = 0
    draft = around
    self.around = nil
  }

  /// Buttons such as “Print” are part of the frame; a heading that opens what is below it is not.
  private mutating func endButton() {
    guard let button else { return }
    self.button = nil
    if button.isDisclosure || button.length >= HTMLElement.longestButton { return }
    if button.draft.hasText {
      lines.removeLast(max(0, lines.count - button.lineCount))
    } else {
      // With a line of its own it may be a heading all the same, which its words show.
      endLine()
      for index in button.lineCount..<max(button.lineCount, lines.count) {
        lines[index].isSmall = true
        lines[index].plain += lines[index].linked
        lines[index].linked = 0
      }
    }
    draft = button.draft
  }

  /// Takes text without markup; `endLine` is the line of the file in which it ends.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>, endLine: Int) {
    parserLine = max(1, endLine)
    guard isReading else { return }
    // A line end may also be written as `&#10;`, which is none in the file.
    var line = max(1, parserLine - bytes.count { $0 == 0x0A })
    if preDepth == 0 {
      append(bytes, line)
      return
    }
    var isFirst = true
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if !isFirst {
        self.endLine()
        line += 1
      }
      isFirst = false
      append(part, line)
    }
  }

  private mutating func text(_ text: StaticString) {
    if isReading { text.withUTF8Buffer { append($0, parserLine) } }
  }

  private mutating func append(_ bytes: some RandomAccessCollection<UInt8>, _ line: Int) {
    let (plain, linked) = (draft.plain, draft.linked)
    draft.append(
      bytes, line: line, last: parserLine, isLinked: anchorDepth > 0 || button != nil)
    guard hiddenDepth == 0 else { return }
    regions.add(plain: draft.plain - plain, linked: draft.linked - linked)
    button?.length += draft.plain + draft.linked - plain - linked
  }

  mutating func finish() -> (content: HTMLContent, blocks: [HTMLBlock]) {
    if !open.isEmpty { close(from: 0) }
    endLine()
    blocks[0].last = blocks.count - 1
    return (HTMLContent(lines, frames: regions.frames()), blocks)
  }

  // MARK: lines

  private mutating func endLine() {
    guard isReading else { return }
    let next = draft.next()
    defer { draft = next }
    guard draft.hasText else { return }
    if draft.isListOfLinks {
      for anchor in draft.anchors { add(anchor.range, anchor.number, [anchor]) }
    } else {
      add(0..<draft.text.count, draft.number, draft.anchors)
    }
  }

  private mutating func add(_ range: Range<Int>, _ number: Int, _ anchors: [HTMLDraft.Anchor]) {
    let links = anchors.compactMap { anchor in
      anchor.address.map { Link(text: draft.words(anchor.range), address: $0) }
    }
    let isPart = range.count < draft.text.count
    lines.append(
      HTMLLine(
        marker: draft.marker, listDepth: markers.depth(ofItem: draft.marker != nil),
        body: draft.words(range), number: number,
        links: links,
        plain: draft.plain, linked: isPart ? range.count : draft.linked, isMain: mainDepth > 0,
        isHidden: hiddenDepth > 0, isSmall: hiddenDepth > 0 && isHiddenByName,
        region: regions.current, block: block))
    draft.marker = nil
  }
}
