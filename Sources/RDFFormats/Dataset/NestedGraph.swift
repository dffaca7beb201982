internal import RDF

/// How the statements of a dataset can be laid out as a tree: what is about one subject together,
/// subjects in order, and which subjects can stand inside the one statement that mentions them.
///
/// Nothing is nested but what has exactly one mention, in its own graph, and hangs on something that
/// is written at the top; so every statement is written exactly once.
struct NestedGraph {
  /// The statements about one subject in one graph.
  struct Group {
    let graph: UInt32
    let subject: UInt32
    /// Indices into `order`.
    let range: Range<Int>
    /// Whether it stands inside the statement that mentions it.
    var isNested = false
    /// Whether it and the cells after it are a list that holds nothing else.
    var isList = false
  }

  /// The dataset.
  let table: QuadTable
  /// Indices of statements, by graph, subject, predicate and object.
  let order: [Int]
  /// By graph and subject, the default graph first.
  private(set) var groups: [Group] = []
  private var groupNumbers: [UInt64: Int] = [:]
  /// For every group the group that mentions it, if that is the only mention.
  private var parents: [Int?] = []
  /// How often a term is mentioned as an object, counted to two; a graph's name counts as two.
  private var mentions: [UInt8] = []
  /// In how many graphs a term has statements about it, counted to two.
  private var homes: [UInt8] = []
  private let first: UInt32
  private let rest: UInt32
  private let `nil`: UInt32

  /// Whether a list may hold literals.
  private let listsLiterals: Bool

  /// The deepest nesting; what lies deeper gets a label and stands at the top.
  static let mostNested = 32

  /// Analyses a dataset.
  ///
  /// - Parameters:
  ///   - table: the dataset.
  ///   - nestsIRIs: whether resources with an IRI may be nested as well.
  ///   - listsLiterals: whether a list that holds literals counts as one.
  init(_ table: QuadTable, nestsIRIs: Bool, listsLiterals: Bool) {
    self.table = table
    self.listsLiterals = listsLiterals
    let ranks = table.ranks()
    let entries = table.entries
    order = entries.indices.sorted { left, right in
      let (left, right) = (entries[left], entries[right])
      if left.graph != right.graph { return ranks[Int(left.graph)] < ranks[Int(right.graph)] }
      if left.subject != right.subject {
        return ranks[Int(left.subject)] < ranks[Int(right.subject)]
      }
      if left.predicate != right.predicate {
        return ranks[Int(left.predicate)] < ranks[Int(right.predicate)]
      }
      return ranks[Int(left.object)] < ranks[Int(right.object)]
    }
    first = Self.number(of: RDFVocabulary.first, in: table)
    rest = Self.number(of: RDFVocabulary.rest, in: table)
    self.nil = Self.number(of: RDFVocabulary.nil, in: table)
    makeGroups()
    findParents(nestsIRIs: nestsIRIs)
    findLists()
    nest()
  }

  /// The number of a term of RDF's own, one that nothing has if the dataset does not mention it.
  private static func number(of iri: IRI, in table: QuadTable) -> UInt32 {
    table.terms.find(iri) ?? .max
  }

  /// The group of a subject in a graph.
  func group(_ subject: UInt32, in graph: UInt32) -> Int? {
    groupNumbers[UInt64(graph) << 32 | UInt64(subject)]
  }

  /// Whether a subject has to be named: if it is no blank node, or something mentions it, or there
  /// are statements about it in several graphs.
  func needsName(_ term: UInt32) -> Bool {
    table.terms.kind(term) != .blankNode || mentions[Int(term)] > 0 || homes[Int(term)] > 1
  }

  /// Whether a term is a blank node about which there is nothing but one mention.
  func isAnonymous(_ term: UInt32) -> Bool {
    mentions[Int(term)] == 1 && homes[Int(term)] == 0 && table.terms.kind(term) == .blankNode
  }

  /// Whether a term is `rdf:nil`.
  func isNil(_ term: UInt32) -> Bool { term == self.nil }

  /// The statements of a group, in order.
  func statements(_ group: Int) -> ArraySlice<Int> { order[groups[group].range] }

  /// The statements that hold the items of a list, in order.
  func items(_ head: Int) -> [Int] {
    var items: [Int] = []
    var cell: Int? = head
    while let current = cell {
      for index in statements(current) where table.entries[index].predicate == first {
        items.append(index)
      }
      cell = next(current)
    }
    return items
  }

  /// The cell after one, nil at the end. `rdf:nil` ends a list, whatever is said about it.
  private func next(_ cell: Int) -> Int? {
    for index in statements(cell) where table.entries[index].predicate == rest {
      let tail = table.entries[index].object
      return tail == self.nil ? nil : group(tail, in: groups[cell].graph)
    }
    return nil
  }

  private mutating func makeGroups() {
    var start = 0
    for end in 1..<(order.count + 1) {
      let entry = table.entries[order[start]]
      if end < order.count {
        let other = table.entries[order[end]]
        if other.subject == entry.subject, other.graph == entry.graph { continue }
      }
      groupNumbers[UInt64(entry.graph) << 32 | UInt64(entry.subject)] = groups.count
      groups.append(Group(graph: entry.graph, subject: entry.subject, range: start..<end))
      start = end
    }
  }

  private mutating func findParents(nestsIRIs: Bool) {
    let terms = table.terms
    mentions = [UInt8](repeating: 0, count: terms.count + 1)
    homes = [UInt8](repeating: 0, count: terms.count + 1)
    for entry in table.entries {
      mentions[Int(entry.object)] = min(mentions[Int(entry.object)] + 1, 2)
    }
    for group in groups { homes[Int(group.subject)] = min(homes[Int(group.subject)] + 1, 2) }
    // A graph's name is never nested, as nothing could be said there of the graph.
    for entry in table.entries where entry.graph != 0 { mentions[Int(entry.graph)] = 2 }
    parents = [Int?](repeating: nil, count: groups.count)
    let type = Self.number(of: RDFVocabulary.type, in: table)
    for entry in table.entries
    where mentions[Int(entry.object)] == 1 && homes[Int(entry.object)] == 1
      && entry.object != self.nil
    {
      let kind = terms.kind(entry.object)
      // A class may become the name of an element, which holds nothing about the class.
      guard kind == .blankNode || nestsIRIs && kind == .iri && entry.predicate != type else {
        continue
      }
      guard let child = group(entry.object, in: entry.graph) else { continue }
      parents[child] = group(entry.subject, in: entry.graph)
    }
  }

  /// Marks the cells from which nothing but cells with no other mention leads to `rdf:nil`.
  private mutating func findLists() {
    var isKnown = [Bool](repeating: false, count: groups.count)
    for start in groups.indices where isCell(start) && !isKnown[start] {
      var path: [Int] = []
      var current = start
      var isList = false
      while !isKnown[current] {
        isKnown[current] = true
        path.append(current)
        let tail = statements(current).first { table.entries[$0].predicate == rest }
        if let tail, table.entries[tail].object == self.nil { isList = true }
        guard let next = next(current), isCell(next), parents[next] == current else { break }
        if isKnown[next] { isList = groups[next].isList }
        current = next
      }
      for cell in path { groups[cell].isList = isList }
    }
  }

  /// Whether a group is a blank node with one `rdf:first`, one `rdf:rest` and nothing else.
  private func isCell(_ group: Int) -> Bool {
    guard groups[group].range.count == 2, table.terms.kind(groups[group].subject) == .blankNode
    else { return false }
    let entries = statements(group).map { table.entries[$0] }
    guard let item = entries.first(where: { $0.predicate == first }) else { return false }
    return entries.contains { $0.predicate == rest }
      && (listsLiterals || !table.terms.view(item.object).isLiteral)
  }

  /// Nests what hangs on the top, and opens circles.
  private mutating func nest() {
    var depths = [Int?](repeating: nil, count: groups.count)
    for start in groups.indices where depths[start] == nil {
      var path: [Int] = []
      var onPath: Set<Int> = []
      var current = start
      while depths[current] == nil, onPath.insert(current).inserted {
        path.append(current)
        guard let parent = parents[current] else { break }
        current = parent
      }
      if depths[current] == nil, parents[current] != nil, let entry = path.firstIndex(of: current) {
        // Back at a subject of the path: a circle, which its first subject leaves; rather not a
        // list, and never a cell amid one. As lists end, no circle is nothing but such cells.
        let circle = path[entry...]
        let root =
          circle.filter { !groups[$0].isList }.min() ?? circle.filter { !isRest($0) }.min()
        parents[root ?? current] = nil
      }
      assignDepths(path, &depths)
    }
    for index in groups.indices { groups[index].isNested = depths[index] ?? 0 > 0 }
  }

  private mutating func assignDepths(_ path: [Int], _ depths: inout [Int?]) {
    // After a circle was opened the path no longer ends at its top, so it may take two rounds.
    for _ in 0..<2 {
      for index in path.reversed() where depths[index] == nil {
        guard let parent = parents[index] else {
          depths[index] = 0
          continue
        }
        guard let above = depths[parent] else { continue }
        // The cells of a list do not lie inside each other.
        let depth = isRest(index) ? above : above + 1
        depths[index] = depth > Self.mostNested ? 0 : max(depth, 1)
      }
    }
  }

  /// Whether a group is a cell of a list, but not the first.
  private func isRest(_ cell: Int) -> Bool {
    guard groups[cell].isList, let parent = parents[cell], groups[parent].isList else {
      return false
    }
    return next(parent) == cell
  }
}
