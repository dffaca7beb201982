/// Makes lines out of the elements and texts of a page, in the order in which they come.
struct HTMLLineBuilder {
  private struct Open {
    let name: String
    let isHidden: Bool
    let isMain: Bool
    let isBlock: Bool
    /// The number of the next item, for ordered lists.
    var nextNumber: Int?
  }

  private struct Candidate {
    let text: String
    let number: Int
    let links: [Link]
    let isMain: Bool
  }

  private var address: String?
  private var open: [Open] = []
  private var hiddenDepth = 0
  private var mainDepth = 0
  private var preDepth = 0
  private var candidates: [Candidate] = []

  // The line that is coming in.
  private var current = String.UnicodeScalarView()
  private var currentLine = 0
  private var gap = false
  private var links: [Link] = []
  private var marker: String?
  private var link: (address: String, words: String.UnicodeScalarView, image: String)?

  init(address: String?) { self.address = address }

  mutating func start(_ name: String, _ attributes: [String: String], line: Int) {
    if name == "base", let base = attributes["href"], !base.isEmpty {
      address = WebAddress.resolve(base, against: address) ?? address
    }
    if name == "br" {
      if hiddenDepth == 0 { endLine() }
      return
    }
    if name == "img", let alternative = attributes["alt"], link != nil, hiddenDepth == 0 {
      link?.image += alternative
    }
    if HTMLElement.void.contains(name) {
      if name == "hr", hiddenDepth == 0 { endLine() }
      return
    }
    let isBlock = HTMLElement.blocks.contains(name)
    if isBlock, hiddenDepth == 0 { endLine() }
    let isHidden = Self.isHidden(name, attributes)
    let isMain = name == "main" || attributes["role"] == "main"
    var element = Open(
      name: name, isHidden: isHidden, isMain: isMain, isBlock: isBlock, nextNumber: nil)
    if name == "ol" { element.nextNumber = attributes["start"].flatMap { Int($0) } ?? 1 }
    if name == "li", hiddenDepth == 0, !isHidden { marker = itemMarker(attributes) }
    open.append(element)
    if isHidden { hiddenDepth += 1 }
    if isMain { mainDepth += 1 }
    if name == "pre" { preDepth += 1 }
    if name == "a", let target = attributes["href"], hiddenDepth == 0 {
      link = WebAddress.resolve(target, against: address).map {
        ($0, String.UnicodeScalarView(), "")
      }
    }
  }

  mutating func end(_ name: String) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    // The parser closes what is open inside, but a stray end tag may come late.
    while open.count > index {
      let element = open.removeLast()
      if element.name == "a" { endLink() }
      if element.isBlock, hiddenDepth == 0 { endLine() }
      if element.isHidden { hiddenDepth -= 1 }
      if element.isMain { mainDepth -= 1 }
      if element.name == "pre" { preDepth -= 1 }
      if element.name == "li" { marker = nil }
    }
  }

  /// Takes text; `endLine` is the line of the file in which it ends.
  mutating func text(_ text: String, endLine: Int) {
    guard hiddenDepth == 0 else { return }
    var line = endLine - text.utf8.count { $0 == 0x0A }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n", "\r":
        if scalar == "\n" { line += 1 }
        if preDepth > 0 { self.endLine() } else { gap = true }
      case " ", "\t", "\u{C}": gap = true
      default:
        if current.isEmpty {
          currentLine = line
        } else if gap {
          current.append(" ")
          if link?.words.isEmpty == false { link?.words.append(" ") }
        }
        gap = false
        current.append(scalar)
        link?.words.append(scalar)
      }
    }
  }

  mutating func finish() -> (lines: [TextLine], repairs: [TextDocument.Repair]) {
    endLine()
    let hasMain = candidates.contains { $0.isMain }
    var collector = LineCollector()
    for one in candidates where one.isMain || !hasMain {
      collector.add(one.text, number: one.number, links: one.links)
    }
    return (collector.lines, collector.repairs)
  }

  // MARK: lines

  private mutating func endLine() {
    endLink(keepOpen: true)
    defer {
      current = String.UnicodeScalarView()
      gap = false
      links = []
    }
    let text = String(current)
    guard text.unicodeScalars.contains(where: { !Self.isSpace($0) }) else { return }
    var whole = text
    if let marker {
      // Pages often write the bullet or number into the item themselves.
      if !Self.startsWithMarker(text) { whole = marker + " " + text }
      self.marker = nil
    }
    candidates.append(
      Candidate(text: whole, number: currentLine, links: links, isMain: mainDepth > 0))
  }

  /// Notes the link whose words have just been read.
  private mutating func endLink(keepOpen: Bool = false) {
    guard let link else { return }
    if !link.words.isEmpty {
      links.append(Link(text: String(link.words), address: link.address))
    } else if !link.image.isEmpty, !keepOpen {
      if !current.isEmpty { current.append(" ") }
      current.append(contentsOf: link.image.unicodeScalars)
      links.append(Link(text: link.image, address: link.address))
    }
    self.link = keepOpen ? (link.address, String.UnicodeScalarView(), link.image) : nil
  }

  /// The bullet or number of a list item. Every depth has a style of its own, so that the levels of
  /// nested lists stay apart in the text.
  private mutating func itemMarker(_ attributes: [String: String]) -> String {
    let lists = open.indices.filter { ["ul", "ol", "menu", "dir"].contains(open[$0].name) }
    guard let list = lists.last else { return "•" }
    let depth = lists.count - 1
    guard let next = open[list].nextNumber else { return ["•", "-", "◦", "▪"][min(depth, 3)] }
    let number = attributes["value"].flatMap { Int($0) } ?? next
    open[list].nextNumber = number + 1
    switch lists.count(where: { open[$0].nextNumber != nil }) {
    case 1: return "\(number)."
    case 2: return "\(number))"
    default: return "(\(number))"
    }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || scalar == "\u{200B}"
      || scalar == "\u{FEFF}" || scalar == "\u{3000}"
  }

  /// Whether a text begins with a bullet, or with `1.`, `1)`, `(1)` and a word.
  private static func startsWithMarker(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !isSpace($0) }) else { return false }
    if "•·∙▪◦○●-–—*‣⁃ㆍ・■□".unicodeScalars.contains(first) { return true }
    let rest = text.drop { $0.unicodeScalars.allSatisfy(isSpace) || $0 == "(" }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(digits.count) else { return false }
    let after = rest[digits.endIndex...]
    guard let end = after.first, end == "." || end == ")" else { return false }
    return !(after.dropFirst().first?.isNumber ?? false)
  }

  // MARK: hidden

  /// Whether an element is not shown, or belongs to the frame of the site.
  private static func isHidden(_ name: String, _ attributes: [String: String]) -> Bool {
    if HTMLElement.hidden.contains(name) || HTMLElement.frame.contains(name) { return true }
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if let style = attributes["style"]?.lowercased().filter({ !$0.isWhitespace }),
      style.contains("display:none") || style.contains("visibility:hidden")
    {
      return true
    }
    if let role = attributes["role"], HTMLElement.frameRoles.contains(role.lowercased()) {
      return true
    }
    if name == "body" || name == "html" || name == "main" { return false }
    let names = [attributes["class"], attributes["id"]].compactMap { $0?.lowercased() }
    return names.contains { names in
      names.split(whereSeparator: \.isWhitespace).contains { name in
        name.split { !$0.isLetter }.contains { HTMLElement.frameWords.contains(String($0)) }
      }
    }
  }
}
