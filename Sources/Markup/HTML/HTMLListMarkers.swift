/// The bullets and numbers of list items. Every depth has a style of its own, so that the levels of
/// nested lists stay apart in the text.
struct HTMLListMarkers {
  /// The number of the next item of each open list; nil for lists with bullets.
  private var lists: [Int?] = []
  private var ordered = 0

  /// How many lists are open; an item without a list counts as in one.
  func depth(ofItem isItem: Bool) -> Int { max(isItem ? 1 : 0, lists.count) }

  static func isList(_ name: String) -> Bool { ["ul", "ol", "menu", "dir"].contains(name) }

  mutating func open(_ name: String, _ attributes: [String: String]) {
    lists.append(name == "ol" ? attributes["start"].flatMap(Self.number) ?? 1 : nil)
    if name == "ol" { ordered += 1 }
  }

  mutating func close() {
    if case .some(.some) = lists.popLast() { ordered -= 1 }
  }

  /// The marker of the item that begins.
  mutating func next(_ attributes: [String: String]) -> String {
    guard let list = lists.last else { return "•" }
    guard let next = list else { return ["•", "-", "◦", "▪"][min(lists.count - 1, 3)] }
    let number = attributes["value"].flatMap(Self.number) ?? next
    lists[lists.count - 1] = number + 1
    switch ordered {
    case 1: return "\(number)."
    case 2: return "\(number))"
    default: return "(\(number))"
    }
  }

  /// A number of a list; no page counts beyond nine digits.
  private static func number(_ text: String) -> Int? {
    Int(text).flatMap { abs($0) < 1_000_000_000 ? $0 : nil }
  }

  /// Whether a text begins with a bullet, or with `1.`, `1)`, `(1)`, `a)`, `(iv)`.
  static func stands(in text: some StringProtocol) -> Bool {
    let scalars = text.unicodeScalars.drop(while: HTMLElement.isSpace)
    guard let first = scalars.first else { return false }
    if "•·∙▪◦○●-–—*‣⁃ㆍ・■□".unicodeScalars.contains(first) { return true }
    let open = first == "("
    let rest = open ? scalars.dropFirst() : scalars
    let label = rest.prefix { ("0"..."9") ~= $0 || ("a"..."z") ~= $0 }
    let isNumber = label.allSatisfy { ("0"..."9") ~= $0 }
    guard (1...2).contains(label.count) || open && (1...4).contains(label.count) else {
      return false
    }
    let after = rest[label.endIndex...]
    guard let end = after.first, end == ")" || end == "." && isNumber && !open else { return false }
    // `2.5 million` is no marker, and `e.g.)` is none either.
    guard isNumber || label.count == 1 || label.allSatisfy({ "ivx".unicodeScalars.contains($0) })
    else { return false }
    return !(after.dropFirst().first.map { ("0"..."9") ~= $0 } ?? false)
  }
}
