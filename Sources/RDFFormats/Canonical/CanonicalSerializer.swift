internal import RDF

/// Writes the canonical form of a dataset: canonical N-Quads or N-Triples lines in code point order,
/// with the blank node labels of RDF Dataset Canonicalization (RDFC-1.0).
///
/// Datasets that differ only in the labels of their blank nodes and the order of their statements
/// give the same bytes.
public struct CanonicalSerializer: DatasetSerializer {
  /// Whether graphs have names: the difference between N-Quads and N-Triples.
  public var namesGraphs: Bool

  /// How many steps the comparison of blank nodes may take that look alike.
  public var mostSteps = 100_000

  public init(namesGraphs: Bool) { self.namesGraphs = namesGraphs }

  public func write(_ dataset: QuadTable, to sink: any ByteSink) throws {
    var labels = CanonicalLabels(dataset, mostSteps: mostSteps)
    let names = try labels.assign()
    let lines = MemorySink()
    var writer = NTriplesWriter(to: lines, namesGraphs: namesGraphs)
    for index in dataset.entries.indices {
      try CanonicalLabels.write(dataset, index, to: &writer) { names[$0] ?? "" }
    }
    try writer.finish()
    var output = OutputBuffer(to: sink)
    try lines.bytes.withUnsafeBytes { bytes in
      var ranges: [Range<Int>] = []
      var start = 0
      for index in bytes.indices where bytes[index] == 0x0A {
        ranges.append(start..<index + 1)
        start = index + 1
      }
      let sorted = ranges.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) }
        .sorted { ByteOrder.compare($0, $1) < 0 }
      for line in sorted {
        output.bytes.append(line)
        try output.flushIfFull()
      }
    }
    try output.flush()
  }
}
