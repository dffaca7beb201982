internal import Mechanism
internal import RDF

/// Finds labels in running text: longest first, from left to right, whole words, no overlap.
///
/// Positions are code points. Labels compare folded (quotes, blanks, case); labels all in capitals
/// of up to five letters compare with their case, so that "IP" is not found in "ip".
struct LabelMatcher: Sendable {
  /// A label found in a text.
  struct Hit: Sendable, Equatable {
    /// Code points from the start of the text, end excluded.
    let range: Range<Int>
    /// What the label names.
    let entity: IRI
    /// Whether the label is one that is only for finding, not a good name.
    let isHidden: Bool
    /// The text as it stands there.
    let text: String
  }

  private struct Ending: Sendable {
    let entity: IRI
    let isHidden: Bool
    /// The exact code points, when case matters.
    let exact: [Unicode.Scalar]?
  }

  private struct Node: Sendable {
    var children: [Unicode.Scalar: Int] = [:]
    var endings: [Ending] = []
  }

  private var nodes: [Node] = [Node()]

  init() {}

  /// Adds a label. Where two things share one, the first stays.
  mutating func add(_ label: String, for entity: IRI, isHidden: Bool = false) {
    let scalars = Array(Fold.nfc(label).unicodeScalars)
    guard !scalars.isEmpty else { return }
    var node = 0
    for scalar in scalars.map(Fold.scalar) {
      if let next = nodes[node].children[scalar] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].children[scalar] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    let ending = Ending(
      entity: entity, isHidden: isHidden, exact: Self.isAcronym(scalars) ? scalars : nil)
    if !nodes[node].endings.contains(where: { $0.exact == ending.exact }) {
      nodes[node].endings.append(ending)
    }
  }

  /// Whether case matters in a label: up to five letters, all of them capitals.
  static func isAcronym(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    scalars.count <= 5 && scalars.allSatisfy(\.properties.isUppercase)
  }

  /// All labels in `text`.
  func hits(in text: String) -> [Hit] {
    let scalars = Array(text.unicodeScalars)
    let folded = scalars.map(Fold.scalar)
    var hits: [Hit] = []
    var position = 0
    while position < folded.count {
      if position > 0, Self.isWord(scalars[position - 1]), Self.isWord(scalars[position]) {
        position += 1
        continue
      }
      if let (end, ending) = longest(at: position, scalars, folded) {
        var found = String.UnicodeScalarView()
        found.append(contentsOf: scalars[position..<end])
        hits.append(
          Hit(
            range: position..<end, entity: ending.entity, isHidden: ending.isHidden,
            text: String(found)))
        position = end
      } else {
        position += 1
      }
    }
    return hits
  }

  private func longest(
    at start: Int, _ scalars: [Unicode.Scalar], _ folded: [Unicode.Scalar]
  ) -> (end: Int, ending: Ending)? {
    var best: (Int, Ending)?
    var node = 0
    var position = start
    while position < folded.count, let next = nodes[node].children[folded[position]] {
      node = next
      position += 1
      if position < folded.count, Self.isWord(scalars[position]), Self.isWord(scalars[position - 1])
      {
        continue
      }
      for ending in nodes[node].endings
      where ending.exact.map({ $0.elementsEqual(scalars[start..<position]) }) ?? true {
        best = (position, ending)
        break
      }
    }
    return best
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return true
    case "\u{0}"..."\u{7F}": return false
    default: break
    }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
