internal import RDF

/// Which lists of a dataset can be written as `@list`: those that one statement mentions, and that hold
/// nothing but what `canList` takes.
struct JSONLDLists {
  /// What a list holds.
  enum Item {
    /// The object of a statement with `rdf:first`.
    case object(QuadView)
    case list([Item])
  }

  /// By the index of the statement whose object is the list.
  private(set) var items: [Int: [Item]] = [:]
  /// The groups that become items.
  private(set) var cells: Set<Int> = []

  private let graph: NestedGraph
  private let canList: (QuadView) -> Bool

  init(_ graph: NestedGraph, canList: @escaping (QuadView) -> Bool) {
    self.graph = graph
    self.canList = canList
    for group in graph.groups where !(group.isNested && group.isList) {
      for index in graph.order[group.range] { add(index) }
    }
  }

  private mutating func add(_ index: Int) {
    guard let list = list(index), canList(graph.table.view(index)) else { return }
    var cells: [Int] = []
    guard let items = items(of: list, &cells) else { return }
    self.items[index] = items
    self.cells.formUnion(cells)
  }

  /// The first cell of the list that is the object of a statement.
  private func list(_ index: Int) -> Int? {
    let entry = graph.table.entries[index]
    guard let group = graph.group(entry.object, in: entry.graph), graph.groups[group].isNested,
      graph.groups[group].isList
    else { return nil }
    return group
  }

  /// The items of a list, and its cells; nil if it holds what no list can.
  private func items(of list: Int, _ cells: inout [Int]) -> [Item]? {
    var items: [Item] = []
    for index in graph.items(list) {
      let entry = graph.table.entries[index]
      guard let cell = graph.group(entry.subject, in: entry.graph) else { return nil }
      cells.append(cell)
      if let inner = self.list(index) {
        guard let inner = self.items(of: inner, &cells) else { return nil }
        items.append(.list(inner))
      } else {
        let quad = graph.table.view(index)
        guard canList(quad) else { return nil }
        items.append(.object(quad))
      }
    }
    return items
  }
}
