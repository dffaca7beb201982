/// What belongs together in two lists.
struct Pairing<Element> {
  var pairs: [(old: Element, new: Element)] = []
  /// Elements of the old list without a partner.
  var removed: [Element] = []
  /// Elements of the new list without a partner.
  var added: [Element] = []

  /// Pairs elements by the first key that finds a partner: a strict key first, looser ones for what
  /// is left. An element without a key (nil) finds none by it.
  ///
  /// - Parameters:
  ///   - old: the elements of one side.
  ///   - new: those of the other.
  ///   - keys: what must agree, the strictest first.
  init<Key: Hashable>(_ old: [Element], _ new: [Element], by keys: [(Element) -> Key?]) {
    var partners = [Int?](repeating: nil, count: new.count)
    var isPaired = [Bool](repeating: false, count: old.count)
    for key in keys {
      var waiting: [Key: [Int]] = [:]
      for index in old.indices.reversed() where !isPaired[index] {
        if let key = key(old[index]) { waiting[key, default: []].append(index) }
      }
      if waiting.isEmpty { continue }
      for index in new.indices where partners[index] == nil {
        guard let key = key(new[index]), let found = waiting[key]?.popLast() else { continue }
        partners[index] = found
        isPaired[found] = true
      }
    }
    for (index, partner) in partners.enumerated() {
      if let partner {
        pairs.append((old[partner], new[index]))
      } else {
        added.append(new[index])
      }
    }
    removed = old.indices.filter { !isPaired[$0] }.map { old[$0] }
  }
}
