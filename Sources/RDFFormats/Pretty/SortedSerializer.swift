/// Writes a dataset through a streaming writer, in order: by graph, subject, predicate and object.
public struct SortedSerializer: DatasetSerializer {
  private let makeWriter: @Sendable (any ByteSink) -> any RDFWriter

  /// A serializer that writes through what `makeWriter` makes.
  public init(_ makeWriter: @escaping @Sendable (any ByteSink) -> any RDFWriter) {
    self.makeWriter = makeWriter
  }

  public func write(_ dataset: QuadTable, to sink: any ByteSink) throws {
    // Nothing may be handed over before all of it could be written.
    let memory = MemorySink()
    var writer = makeWriter(memory)
    for index in NestedGraph(dataset, nestsIRIs: false, listsLiterals: true).order {
      try writer.write(dataset.view(index))
    }
    try writer.finish()
    try memory.bytes.withUnsafeBytes { try sink.write($0) }
  }
}
