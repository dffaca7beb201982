/// Makes lines out of the elements and texts of a page, in the order in which they come.
struct HTMLLineBuilder {
  private struct Open {
    let name: String
    let isHidden: Bool
    let isMain: Bool
    let isBlock: Bool
    let isRegion: Bool
  }

  private var address: String?
  private var hasBase = false
  private var open: [Open] = []
  private var hiddenDepth = 0
  private var mainDepth = 0
  private var preDepth = 0
  private var headingDepth = 0
  private var anchorDepth = 0
  private var regions = HTMLRegions()
  private var markers = HTMLListMarkers()
  private var candidates: [HTMLLine] = []

  // The line that is coming in.
  private var current = String.UnicodeScalarView()
  private var currentLine = 0
  /// The line of the file that the parser has come to.
  private var parserLine = 1
  private var hasText = false
  private var gap = false
  private var links: [Link] = []
  private var marker: String?
  private var link: (address: String, words: String.UnicodeScalarView, image: String)?

  init(address: String?) { self.address = address }

  mutating func start(_ name: String, _ attributes: [String: String], line: Int) {
    parserLine = max(1, line)
    if HTMLElement.void.contains(name) {
      startVoid(name, attributes)
      return
    }
    let isHidden = HTMLElement.isHidden(name, attributes, inHeading: headingDepth > 0)
    let region = HTMLElement.region(name, attributes)
    let isBlock = HTMLElement.blocks.contains(name) || region != nil
    if isBlock, hiddenDepth == 0 { endLine() }
    let element = Open(
      name: name, isHidden: isHidden,
      isMain: name == "main" || attributes["role"]?.lowercased() == "main", isBlock: isBlock,
      isRegion: region != nil)
    open.append(element)
    if isHidden { hiddenDepth += 1 }
    if element.isMain { mainDepth += 1 }
    if let region { regions.open(region) }
    if name == "pre" { preDepth += 1 }
    if HTMLElement.headings.contains(name) {
      headingDepth += 1
      // The heading of an entry is no item, though the entries may stand in a list.
      marker = nil
    }
    if HTMLListMarkers.isList(name) { markers.open(name, attributes) }
    if name == "li", hiddenDepth == 0 { marker = markers.next(attributes) }
    if name == "q" { text("“", endLine: parserLine) }
    if name == "a" {
      anchorDepth += 1
      if let target = attributes["href"], hiddenDepth == 0 {
        link = WebAddress.resolve(target, against: address).map {
          ($0, String.UnicodeScalarView(), "")
        }
      }
    }
  }

  private mutating func startVoid(_ name: String, _ attributes: [String: String]) {
    switch name {
    // Only the first `base` counts (HTML §4.2.3).
    case "base":
      guard !hasBase, let base = attributes["href"] else { return }
      hasBase = true
      address = WebAddress.resolve(base, against: address) ?? address
    case "br", "hr": if hiddenDepth == 0 { endLine() }
    case "img": if hiddenDepth == 0 { link?.image += attributes["alt"] ?? "" }
    default: break
    }
  }

  mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    // The parser closes what is open inside, but a stray end tag may come late.
    while open.count > index {
      if open.last?.name == "q" { text("”", endLine: parserLine) }
      let element = open.removeLast()
      if element.name == "a" {
        endLink()
        anchorDepth -= 1
      }
      if element.isBlock, hiddenDepth == 0 { endLine() }
      if element.isHidden { hiddenDepth -= 1 }
      if element.isMain { mainDepth -= 1 }
      if element.isRegion { regions.close() }
      if element.name == "pre" { preDepth -= 1 }
      if HTMLElement.headings.contains(element.name) { headingDepth -= 1 }
      if HTMLListMarkers.isList(element.name) { markers.close() }
      if element.name == "li" { marker = nil }
    }
  }

  /// Takes text; `endLine` is the line of the file in which it ends.
  mutating func text(_ text: String, endLine: Int) {
    guard hiddenDepth == 0 else { return }
    parserLine = max(1, endLine)
    // A line end may also be written as `&#10;`, which is none in the file.
    var line = max(1, parserLine - text.utf8.count { $0 == 0x0A })
    var count = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n":
        line += 1
        if preDepth > 0 { self.endLine() } else { gap = true }
      case " ", "\t", "\r", "\u{C}": gap = true
      default:
        if gap, !current.isEmpty {
          current.append(" ")
          if link?.words.isEmpty == false { link?.words.append(" ") }
        }
        gap = false
        if !hasText, !HTMLElement.isSpace(scalar) {
          hasText = true
          currentLine = min(line, parserLine)
        }
        count += 1
        let read = HTMLElement.windows(scalar)
        current.append(read)
        link?.words.append(read)
      }
    }
    regions.add(count, linked: anchorDepth > 0)
  }

  mutating func finish() -> (lines: [TextLine], repairs: [TextDocument.Repair]) {
    endLine()
    var collector = LineCollector()
    for line in HTMLLine.content(of: candidates, frames: regions.frames()) {
      collector.add(line.text, number: line.number, links: line.links)
    }
    return (collector.lines, collector.repairs)
  }

  // MARK: lines

  private mutating func endLine() {
    endLink(keepOpen: true)
    defer {
      current = String.UnicodeScalarView()
      hasText = false
      gap = false
      links = []
    }
    guard hasText else { return }
    candidates.append(
      HTMLLine(
        marker: marker, body: String(current), number: currentLine, links: links,
        isMain: mainDepth > 0, region: regions.current))
    marker = nil
  }

  /// Notes the link whose words have just been read.
  private mutating func endLink(keepOpen: Bool = false) {
    guard let link else { return }
    if !link.words.isEmpty {
      links.append(Link(text: String(link.words), address: link.address))
    } else if !link.image.isEmpty, !keepOpen {
      self.link = nil
      text(link.image, endLine: parserLine)
      links.append(Link(text: link.image, address: link.address))
    }
    self.link = keepOpen ? (link.address, String.UnicodeScalarView(), link.image) : nil
  }
}
