internal import RDF
internal import RDFFormats

/// What turns one dataset into another: statements to take away and statements to add.
///
/// Statements without blank nodes are compared as they are. Those that hang together by blank nodes
/// are compared as groups, by their canonical form, so that labels do not matter.
struct GraphDelta {
  /// Statements of the old dataset that the new one does not have.
  private(set) var removed: [Int] = []
  /// Statements of the new dataset that the old one did not have.
  private(set) var added: [Int] = []
  /// Whether a removed statement has a blank node, which no patch can name.
  private(set) var removesBlankNodes = false

  let old: QuadTable
  let new: QuadTable

  /// Whether both are the same but for the labels of blank nodes.
  var isEmpty: Bool { removed.isEmpty && added.isEmpty }

  /// Compares two datasets.
  ///
  /// - Throws: `SerializationError.blankNodesTooAlike`, when groups cannot be told apart in
  ///   reasonable time.
  init(_ old: QuadTable, _ new: QuadTable) throws {
    self.old = old
    self.new = new
    let oldGroups = BlankGroups(old)
    let newGroups = BlankGroups(new)
    for index in oldGroups.ground where !new.contains(old.view(index)) { removed.append(index) }
    for index in newGroups.ground where !old.contains(new.view(index)) { added.append(index) }
    if oldGroups.isEmpty, newGroups.isEmpty { return }
    var waiting: [[UInt8]: [[Int]]] = [:]
    for group in oldGroups.groups {
      waiting[try oldGroups.canonicalForm(group), default: []].append(group)
    }
    for group in newGroups.groups {
      if waiting[try newGroups.canonicalForm(group)]?.popLast() == nil { added += group }
    }
    let left = waiting.values.flatMap { $0 }.flatMap { $0 }
    removesBlankNodes = !left.isEmpty
    removed += left
    removed.sort()
    added.sort()
  }
}

/// The statements of a dataset by the blank nodes that hold them together.
private struct BlankGroups {
  /// Statements without a blank node.
  private(set) var ground: [Int] = []
  /// Statements that share blank nodes, directly or through others.
  private(set) var groups: [[Int]] = []
  private let table: QuadTable

  var isEmpty: Bool { groups.isEmpty }

  init(_ table: QuadTable) {
    self.table = table
    var parents: [UInt32: UInt32] = [:]
    func root(_ node: UInt32) -> UInt32 {
      var node = node
      while let parent = parents[node], parent != node {
        let above = parents[parent] ?? parent
        parents[node] = above
        node = above
      }
      return node
    }
    var blank: [(index: Int, node: UInt32)] = []
    for (index, entry) in table.entries.enumerated() {
      let nodes = [entry.subject, entry.object, entry.graph].filter {
        $0 != 0 && table.terms.kind($0) == .blankNode
      }
      guard let first = nodes.first else {
        ground.append(index)
        continue
      }
      for node in nodes {
        if parents[node] == nil { parents[node] = node }
        parents[root(node)] = root(first)
      }
      blank.append((index, first))
    }
    var numbers: [UInt32: Int] = [:]
    for (index, node) in blank {
      let root = root(node)
      if let number = numbers[root] {
        groups[number].append(index)
      } else {
        numbers[root] = groups.count
        groups.append([index])
      }
    }
  }

  /// The canonical N-Quads of a group alone.
  func canonicalForm(_ group: [Int]) throws -> [UInt8] {
    let part = QuadTable()
    for index in group { part.insert(table.view(index)) }
    let sink = MemorySink()
    try CanonicalSerializer(namesGraphs: true).write(part, to: sink)
    return sink.bytes
  }
}
