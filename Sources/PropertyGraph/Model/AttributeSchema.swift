internal import RDF

/// Which attributes the nodes and the edges of a graph have, and the type of each name.
///
/// A name has one type in the whole graph: Boost and Tulip keep one for nodes and edges together,
/// and a column of a table has one anyway.
struct AttributeSchema {
  /// The types of columns.
  enum ValueType: String { case int, long, double, string }

  /// One attribute, by the name in its values.
  struct Column: Equatable {
    let name: String
    let type: ValueType
  }

  /// What the serializers write themselves, and `id`, which would hide igraph's own ids.
  private static let taken: Set<String> = [
    "id", "label", "labels", "labelV", "labelE", "name", "type", "interaction", "size", "color",
    "r", "g", "b", "x", "y", "z",
  ]

  /// The attributes of nodes, by name in byte order.
  let nodes: [Column]
  /// The attributes of edges, by name in byte order.
  let edges: [Column]

  /// Looks at every attribute of `graph`.
  ///
  /// - Throws: `PropertyGraphError.name` for a name that is no NMTOKEN of ASCII letters, or that
  ///   would hide something the serializers write themselves.
  init(_ graph: PropertyGraph) throws(PropertyGraphError) {
    var names = NameTable()
    for index in graph.nodes.indices { names.note(graph.nodes[index].attributes, isNode: true) }
    for index in graph.edges.indices { names.note(graph.edges[index].attributes, isNode: false) }
    let sorted = names.entries.sorted { ByteOrder.less($0.name, $1.name) }
    for entry in sorted where !GraphMLText.isName(entry.name) || Self.taken.contains(entry.name) {
      throw .name(entry.name, at: "an attribute's name")
    }
    nodes = sorted.filter(\.onNodes).map { Column(name: $0.name, type: $0.range.type) }
    edges = sorted.filter(\.onEdges).map { Column(name: $0.name, type: $0.range.type) }
  }
}

/// The names seen so far; they are few, and neighbours mostly have the same ones.
private struct NameTable {
  struct Entry {
    let name: String
    var range = ValueRange()
    var onNodes = false
    var onEdges = false
  }

  private(set) var entries: [Entry] = []
  private var places: [ByteKey: Int] = [:]
  /// Where the names of the last node's attributes stand.
  private var guesses: [Int] = []

  mutating func note(_ attributes: [PropertyGraph.Attribute], isNode: Bool) {
    attributes.withUnsafeBufferPointer { attributes in
      for index in attributes.indices {
        let place = place(of: attributes[index].name, at: index)
        entries[place].range.widen(attributes[index].value)
        if isNode { entries[place].onNodes = true } else { entries[place].onEdges = true }
      }
    }
  }

  /// Where a name stands; `index` is its place among the attributes of its node.
  private mutating func place(of name: String, at index: Int) -> Int {
    // Attributes come by name, and neighbours have the same ones.
    while guesses.count <= index { guesses.append(0) }
    let guess = guesses[index]
    if guess < entries.count, ByteOrder.equal(entries[guess].name, name) { return guess }
    let place = add(name)
    guesses[index] = place
    return place
  }

  private mutating func add(_ name: String) -> Int {
    let key = ByteKey(name)
    let place = places[key] ?? entries.count
    if place == entries.count {
      places[key] = place
      entries.append(Entry(name: name))
    }
    return place
  }
}

/// The narrowest type that holds all values of one name.
struct ValueRange {
  private var hasText = false
  private var hasFractions = false
  private var largest = 0

  /// Makes room for one more value.
  mutating func widen(_ value: PropertyGraph.AttributeValue) {
    switch value {
    case .string: hasText = true
    case .double: hasFractions = true
    case .int(let number): largest = max(largest, number < 0 ? ~number : number)
    }
  }

  /// The type; readers that keep numbers as doubles would change integers beyond 2^53, so that
  /// those stay text.
  var type: AttributeSchema.ValueType {
    if hasText || largest >= 1 << 53 { return .string }
    if hasFractions { return .double }
    return largest > Int(Int32.max) ? .long : .int
  }
}
