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

  /// What ends at each node of the tree of labels.
  private var endings: [[Ending]] = [[]]
  private var edges = Edges()

  init() {}

  /// Adds a label. Where two things share one, the first stays.
  mutating func add(_ label: String, for entity: IRI, isHidden: Bool = false) {
    let scalars = Array(Fold.nfc(label).unicodeScalars)
    guard !scalars.isEmpty else { return }
    var node = 0
    for scalar in scalars {
      if let next = edges.target(of: node, Fold.scalar(scalar)) {
        node = next
      } else {
        edges.add(from: node, Fold.scalar(scalar), to: endings.count)
        node = endings.count
        endings.append([])
      }
    }
    let ending = Ending(
      entity: entity, isHidden: isHidden, exact: Self.isAcronym(scalars) ? scalars : nil)
    if !endings[node].contains(where: { $0.exact == ending.exact }) { endings[node].append(ending) }
  }

  /// Whether case matters in a label: up to five letters, all of them capitals.
  static func isAcronym(_ scalars: some Collection<Unicode.Scalar>) -> Bool {
    scalars.count <= 5 && scalars.allSatisfy(\.isUppercase)
  }

  /// All labels in `text`.
  func hits(in text: String) -> [Hit] { hits(in: SearchText(text)) }

  /// All labels in `text`.
  func hits(in text: SearchText) -> [Hit] {
    var hits: [Hit] = []
    var position = 0
    while position < text.count {
      if text.isBorder(position), let (end, ending) = longest(at: position, text) {
        hits.append(
          Hit(
            range: position..<end, entity: ending.entity, isHidden: ending.isHidden,
            text: text[position..<end]))
        position = end
      } else {
        position += 1
      }
    }
    return hits
  }

  private func longest(at start: Int, _ text: SearchText) -> (end: Int, ending: Ending)? {
    var best: (Int, Ending)?
    var node = 0
    var position = start
    while position < text.count, let next = edges.target(of: node, text.folded[position]) {
      node = next
      position += 1
      guard !endings[node].isEmpty, text.isBorder(position) else { continue }
      for ending in endings[node]
      where ending.exact.map({ $0.elementsEqual(text.scalars[start..<position]) }) ?? true {
        best = (position, ending)
        break
      }
    }
    return best
  }
}

/// The edges of a tree of labels in one table, so that a step costs one look-up of a number.
private struct Edges: Sendable {
  /// Open addressing: node and code point in one number, zero where free. At least half are free.
  private var keys = [UInt64](repeating: 0, count: 64)
  private var targets = [Int32](repeating: 0, count: 64)
  private var count = 0

  func target(of node: Int, _ scalar: Unicode.Scalar) -> Int? {
    let key = Self.key(node, scalar)
    var place = place(of: key)
    while keys[place] != 0 {
      if keys[place] == key { return Int(targets[place]) }
      place = (place + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Adds an edge that is not there yet.
  mutating func add(from node: Int, _ scalar: Unicode.Scalar, to target: Int) {
    count += 1
    if count * 2 > keys.count {
      let old = (keys, targets)
      keys = [UInt64](repeating: 0, count: old.0.count * 2)
      targets = [Int32](repeating: 0, count: old.0.count * 2)
      for (key, target) in zip(old.0, old.1) where key != 0 { enter(key, target) }
    }
    enter(Self.key(node, scalar), Int32(target))
  }

  private mutating func enter(_ key: UInt64, _ target: Int32) {
    var place = place(of: key)
    while keys[place] != 0 { place = (place + 1) & (keys.count - 1) }
    (keys[place], targets[place]) = (key, target)
  }

  private func place(of key: UInt64) -> Int {
    let product = key.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return Int(truncatingIfNeeded: product.high ^ product.low) & (keys.count - 1)
  }

  /// One more than the node, so that no key is zero.
  private static func key(_ node: Int, _ scalar: Unicode.Scalar) -> UInt64 {
    UInt64(node + 1) << 21 | UInt64(scalar.value)
  }
}
