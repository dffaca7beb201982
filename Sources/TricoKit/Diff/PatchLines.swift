internal import RDF
internal import RDFFormats

/// Statements of one graph as lines of N-Triples, in code point order.
struct PatchLines {
  /// `<g>`, nil for the default graph.
  let graph: String?
  private let bytes: [UInt8]
  /// The lines without their ends.
  private let ranges: [Range<Int>]

  var count: Int { ranges.count }

  /// The statements at `indices`, graph by graph.
  ///
  /// - Parameters:
  ///   - table: where the statements are.
  ///   - indices: which ones.
  ///   - graph: what the default graph is called in the patch.
  ///   - prefix: what labels of blank nodes begin with; it must be new to whoever takes the patch.
  /// - Returns: The graphs by name, the default graph first.
  /// - Throws: `SerializationError`.
  static func all(
    _ table: QuadTable, _ indices: [Int], graph: IRI?, labels prefix: String
  ) throws -> [PatchLines] {
    var byGraph: [UInt32: [Int]] = [:]
    for index in indices { byGraph[table.entries[index].graph, default: []].append(index) }
    return try byGraph.map { number, indices in
      var name = graph.map(\.description)
      if number != 0 {
        let view = table.terms.view(number)
        name = view.kind == .blankNode ? "_:\(prefix)\(number)" : view.term.description
      }
      return try PatchLines(table, indices, name, prefix)
    }
    .sorted { ByteOrder.less($0.graph ?? "", $1.graph ?? "") }
  }

  private init(
    _ table: QuadTable, _ indices: [Int], _ graph: String?, _ prefix: String
  ) throws {
    self.graph = graph
    let sink = MemorySink()
    var writer = NTriplesSerializer().writer(to: sink)
    for index in indices {
      let entry = table.entries[index]
      let quad = table.view(index)
      try Self.relabel(quad.subject, "\(prefix)\(entry.subject)") { subject in
        try Self.relabel(quad.object, "\(prefix)\(entry.object)") { object in
          try writer.write(QuadView(subject, quad.predicate, object))
        }
      }
    }
    try writer.finish()
    let bytes = sink.bytes
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == 0x0A {
      ranges.append(start..<index)
      start = index + 1
    }
    bytes.withUnsafeBytes { all in
      ranges.sort {
        ByteOrder.compare(
          UnsafeRawBufferPointer(rebasing: all[$0]), UnsafeRawBufferPointer(rebasing: all[$1])) < 0
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }

  private static func relabel(
    _ term: TermView, _ label: String, _ body: (TermView) throws -> Void
  ) rethrows {
    guard term.kind == .blankNode else { return try body(term) }
    var label = label
    try label.withUTF8 { try body(TermView(.blankNode, UnsafeRawBufferPointer($0))) }
  }

  /// Whether the statement has a blank node, or a literal with something that looks like one.
  func mayHoldBlankNode(_ line: Int) -> Bool {
    let range = ranges[line]
    return range.contains { place in
      bytes[place] == UInt8(ascii: "_") && place + 1 < range.upperBound
        && bytes[place + 1] == UInt8(ascii: ":")
        && (place == range.lowerBound || bytes[place - 1] == UInt8(ascii: " "))
    }
  }

  /// Appends a line of N-Triples, without its end.
  func appendTriple(_ line: Int, to buffer: inout ByteBuffer) {
    append(ranges[line], to: &buffer)
  }

  /// Appends a line of N-Quads, without its end.
  func appendQuad(_ line: Int, to buffer: inout ByteBuffer) {
    guard let graph else { return append(ranges[line], to: &buffer) }
    // The graph's name goes before the full stop.
    append(ranges[line].dropLast(), to: &buffer)
    buffer.append("\(graph) .")
  }

  private func append(_ range: Range<Int>, to buffer: inout ByteBuffer) {
    bytes.withUnsafeBytes { buffer.append(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }
}
