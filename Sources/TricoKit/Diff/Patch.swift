internal import RDF
internal import RDFFormats

/// The difference of two datasets as a text that a store can apply to the old one.
struct Patch {
  /// How the difference is written.
  enum Form {
    /// RDF Patch: one line a statement, `D` to take it away and `A` to add it, in one transaction.
    case rdfPatch
    /// SPARQL 1.1 Update: `DELETE DATA` and `INSERT DATA`.
    case sparqlUpdate
  }

  /// SPARQL Update: how many statements one operation has, as stores limit the length of a query.
  private static let batch = 500

  let delta: GraphDelta
  let form: Form
  /// What the default graph is called in the store.
  var graph: IRI?

  /// Writes the patch.
  ///
  /// - Throws: `TricoError.badInput` when a statement with a blank node must go, as no patch can say
  ///   which node is meant; `SerializationError`, or the sink's own error.
  func write(to sink: any ByteSink) throws {
    if delta.removesBlankNodes {
      throw TricoError.badInput(
        "the old graph has blank nodes in statements that must go, and no patch can name them: "
          + "replace the graph as a whole (trico publish), or give these nodes identifiers")
    }
    let removed = try PatchLines.all(delta.old, delta.removed, graph: graph, labels: "")
    let added = try PatchLines.all(delta.new, delta.added, graph: graph, labels: freshPrefix())
    var output = OutputBuffer(to: sink)
    switch form {
    case .rdfPatch: try writeLines(removed, added, to: &output)
    case .sparqlUpdate: try writeUpdate(removed, added, to: &output)
    }
    try output.flush()
  }

  private func writeLines(
    _ removed: [PatchLines], _ added: [PatchLines], to output: inout OutputBuffer
  ) throws {
    output.bytes.append("TX .\n")
    for (letter, graphs) in [("D ", removed), ("A ", added)] {
      for lines in graphs {
        for line in 0..<lines.count {
          output.bytes.append(letter)
          lines.appendQuad(line, to: &output.bytes)
          output.bytes.append("\n")
          try output.flushIfFull()
        }
      }
    }
    output.bytes.append("TC .\n")
  }

  private func writeUpdate(
    _ removed: [PatchLines], _ added: [PatchLines], to output: inout OutputBuffer
  ) throws {
    var separator = ""
    for (verb, graphs) in [("DELETE DATA", removed), ("INSERT DATA", added)] {
      for lines in graphs {
        if let graph = lines.graph, graph.utf8.starts(with: "_:".utf8) {
          throw TricoError.badInput(
            "SPARQL Update cannot name a graph by a blank node; write --format rdf-patch")
        }
        let plain = (0..<lines.count).filter { !lines.mayHoldBlankNode($0) }
        for start in stride(from: 0, to: plain.count, by: Self.batch) {
          output.bytes.append("\(separator)\(verb) {\n")
          append(lines, plain[start..<min(start + Self.batch, plain.count)], to: &output)
          output.bytes.append("\n}\n")
          separator = ";\n"
          try output.flushIfFull()
        }
      }
    }
    try writeBlankNodes(added, separator, to: &output)
  }

  /// All statements with blank nodes in one operation: no two of a request may have a label in common
  /// (SPARQL 1.1 Query §19.6, Update §4.1.1).
  private func writeBlankNodes(
    _ added: [PatchLines], _ separator: String, to output: inout OutputBuffer
  ) throws {
    let graphs = added.map { lines in
      (lines, (0..<lines.count).filter { lines.mayHoldBlankNode($0) })
    }.filter { !$0.1.isEmpty }
    if graphs.isEmpty { return }
    output.bytes.append("\(separator)INSERT DATA {\n")
    for (lines, places) in graphs {
      append(lines, places[...], to: &output)
      output.bytes.append("\n")
      try output.flushIfFull()
    }
    output.bytes.append("}\n")
  }

  private func append(
    _ lines: PatchLines, _ places: ArraySlice<Int>, to output: inout OutputBuffer
  ) {
    if let graph = lines.graph { output.bytes.append("GRAPH \(graph) {\n") }
    for line in places {
      if line != places.first { output.bytes.append("\n") }
      lines.appendTriple(line, to: &output.bytes)
    }
    if lines.graph != nil { output.bytes.append("\n}") }
  }

  /// A beginning of labels that neither dataset has.
  private func freshPrefix() -> String {
    var prefix = "new"
    while [delta.old, delta.new].contains(where: { Self.hasLabel($0, beginning: prefix) }) {
      prefix += "_"
    }
    return prefix
  }

  private static func hasLabel(_ table: QuadTable, beginning prefix: String) -> Bool {
    guard table.terms.count > 0 else { return false }
    return (1...UInt32(table.terms.count)).contains { number in
      let view = table.terms.view(number)
      return view.kind == .blankNode && view.text.starts(with: prefix.utf8)
    }
  }
}
