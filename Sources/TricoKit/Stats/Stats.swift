public import RDF
public import RDFFormats

/// Counts what a graph holds.
public struct Stats {
  /// How the counts are shown.
  public enum Format: String, CaseIterable, Sendable {
    /// As tables, the most frequent first.
    case text
    case json
    /// As a VoID description, in Turtle.
    case void
  }

  public var input: GraphInput
  /// How pages are read.
  public var reading = GraphReading()
  /// How many rows a table of the text shows; nil for all.
  public var rows: Int? = 12
  /// What the VoID description calls the dataset; without it, what the graph calls itself, or
  /// nothing.
  public var dataset: IRI?

  /// Is told when a step is over.
  public var watch: Stopwatch?

  public init(_ input: GraphInput) { self.input = input }

  /// Reads the graph and writes its counts.
  ///
  /// - Throws: `SyntaxError`, `TricoError`, or the sink's own error.
  public func run(_ format: Format, to sink: any ByteSink) throws {
    let graph = GraphIndex(try reading.read(input))
    watch?.lap("reading")
    defer { watch?.lap("counting") }
    let counts = GraphCounts(graph)
    switch format {
    case .text: try sink.write(StatsText(counts, name: input.name, rows: rows).text)
    case .json: try sink.write(StatsJSON.text(counts, name: input.name))
    case .void:
      let description = VoIDDescription(counts, graph, dataset: dataset)
      try PrettyTurtleSerializer(prefixes: Prefixes.all(base: description.base))
        .write(description.statements(), to: sink)
    }
  }
}

extension ByteSink {
  /// Takes text.
  func write(_ text: String) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0)) }
  }
}
