internal import RDF
internal import RDFFormats

/// Compares what a store has with what it was sent, predicate by predicate.
struct PublishCheck {
  /// Statements by their graph, nil for the one that is published to, and by predicate.
  struct Key: Hashable, Comparable {
    let graph: IRI?
    let predicate: IRI

    static func < (left: Key, right: Key) -> Bool {
      switch (left.graph, right.graph) {
      case (let one, let other) where one == other: left.predicate < right.predicate
      case (nil, _): true
      case (_, nil): false
      case (let one?, let other?): one < other
      }
    }
  }

  /// How many differences are told.
  private static let most = 20

  let inputs: [Convert.Input]
  let files: [PublishSetting.File]
  let place: GraphPlace
  /// Whether the store may have more.
  let adds: Bool

  /// What the store does not have as the files do; empty when all is there.
  ///
  /// Stores that keep values instead of spellings may hold fewer statements than the files.
  func differences(_ store: GraphStore) throws -> [String] {
    let found = try store.counts(in: place)
    // Mostly no statement stands in the files twice, and nothing need be kept to count them.
    let all = Counter(isDataset: isDataset, isDistinct: false)
    try read(into: all)
    if differing(all.counts, found).isEmpty { return [] }
    let distinct = Counter(isDataset: isDataset, isDistinct: true)
    try read(into: distinct)
    let keys = differing(distinct.counts, found)
    var lines = keys.prefix(Self.most).map { key in
      "\(key.graph.map { "\($0) " } ?? "")\(key.predicate): "
        + "\(distinct.counts[key] ?? 0) in the files, \(found[key] ?? 0) in the store"
    }
    if keys.count > Self.most { lines.append("and \(keys.count - Self.most) more") }
    return lines
  }

  private var isDataset: Bool { if case .dataset = place { true } else { false } }

  private func differing(_ wanted: [Key: Int], _ found: [Key: Int]) -> [Key] {
    Set(wanted.keys).union(adds ? [] : Set(found.keys)).filter { key in
      let (wanted, found) = (wanted[key] ?? 0, found[key] ?? 0)
      return adds ? found < wanted : found != wanted
    }.sorted()
  }

  private func read(into counter: Counter) throws {
    for (input, file) in zip(inputs, files) {
      counter.beginDocument()
      try input.read(file.upload.source(), into: counter)
    }
  }

  /// Counts statements, each as often as it comes or once.
  private final class Counter: QuadReceiver {
    private(set) var counts: [Key: Int] = [:]
    private let isDataset: Bool
    private let table: QuadTable?
    private let scope = BlankScope()

    init(isDataset: Bool, isDistinct: Bool) {
      self.isDataset = isDataset
      table = isDistinct ? QuadTable() : nil
    }

    func beginDocument() { scope.beginDocument() }

    func receive(_ quad: QuadView) throws {
      if let table, !table.insert(scope.renamed(quad)) { return }
      let graph = isDataset ? quad.graph?.term : nil
      // The names of blank graphs are the store's own.
      if case .blankNode? = graph { return }
      let predicate = IRI(String(decoding: quad.predicate.text, as: UTF8.self))
      counts[Key(graph: graph?.iri, predicate: predicate), default: 0] += 1
    }
  }
}
