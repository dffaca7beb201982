internal import RDF

/// Writes a whole dataset as JSON-LD for people: in order of graph, subject, predicate and object, and
/// lists as `@list` (JSON-LD 1.1 §4.3.1).
public struct PrettyJSONLDSerializer: DatasetSerializer {
  /// What the document looks like besides.
  public var serializer: JSONLDSerializer

  public init(_ serializer: JSONLDSerializer) { self.serializer = serializer }

  public func write(_ dataset: QuadTable, to sink: any ByteSink) throws {
    // Nothing may be handed over before all of it could be written.
    let memory = MemorySink()
    let graph = NestedGraph(dataset, nestsIRIs: false, listsLiterals: true)
    var writer = serializer.writer(to: memory)
    let lists = JSONLDLists(graph) { writer.canList($0) }
    for (number, group) in graph.groups.enumerated() where !lists.cells.contains(number) {
      for index in graph.order[group.range] {
        if let items = lists.items[index] {
          try writer.write(dataset.view(index), list: items)
        } else {
          try writer.write(dataset.view(index))
        }
      }
    }
    try writer.finish()
    try memory.bytes.withUnsafeBytes { try sink.write($0) }
  }
}
