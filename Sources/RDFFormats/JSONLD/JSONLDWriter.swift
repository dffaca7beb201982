internal import RDF

/// A JSON-LD document being written.
public struct JSONLDWriter: RDFWriter {
  private var output: OutputBuffer
  private var terms: JSONLDTerms
  private var run: SubjectRun
  /// The name of the run's graph in quotes; empty for the default graph.
  private var graph = ByteBuffer()
  /// The name of the graph whose brackets are open; empty when none is.
  private var openGraph = ByteBuffer()
  private var hasHead = false
  /// Whether an object was written in the innermost open array.
  private var needsComma = false
  /// Writes single statements that the context would bend, in expanded form.
  private var plain: JSONLDTerms

  init(_ serializer: JSONLDSerializer, to sink: any ByteSink) {
    output = OutputBuffer(to: sink)
    terms = JSONLDTerms(serializer)
    plain = JSONLDTerms(JSONLDSerializer())
    run = SubjectRun(most: max(serializer.longestBlock, 1))
  }

  public mutating func write(_ quad: QuadView) throws {
    if isBent(quad) { return try writeAlone(quad) }
    try write(quad) { writer, predicate throws(SerializationError) in
      try writer.terms.appendObject(of: quad, predicate: predicate, to: &writer.run.bytes)
    }
  }

  /// Whether a statement, or the object of one with `rdf:first`, can be part of `@list`.
  func canList(_ quad: QuadView) -> Bool {
    !isBent(quad) && !quad.isType
  }

  /// Adds a statement whose object is a list.
  mutating func write(_ quad: QuadView, list: [JSONLDLists.Item]) throws {
    try write(quad) { writer, predicate throws(SerializationError) in
      try writer.append(list, predicate: predicate)
    }
  }

  private mutating func append(
    _ list: [JSONLDLists.Item], predicate: Int
  ) throws(SerializationError) {
    run.bytes.append("{\"@list\": [")
    for (index, item) in list.enumerated() {
      if index > 0 { run.bytes.append(", ") }
      switch item {
      case .object(let quad):
        try terms.appendObject(of: quad, predicate: predicate, to: &run.bytes)
      case .list(let items): try append(items, predicate: predicate)
      }
    }
    run.bytes.append("]}")
  }

  /// Adds a statement with the value that `append` puts behind the run's bytes.
  private mutating func write(
    _ quad: QuadView, append: (inout JSONLDWriter, Int) throws(SerializationError) -> Void
  ) throws {
    if !run.takes(quad) { try begin(quad) }
    let mark = run.bytes.count
    do {
      let predicate = try terms.predicate(of: quad)
      try append(&self, predicate)
      run.add(predicate: predicate, from: mark)
    } catch {
      run.bytes.truncate(to: mark)
      throw error
    }
  }

  public mutating func declare(_ prefix: String, _ namespace: String) {
    terms.declare(prefix, namespace)
  }

  public mutating func finish() throws {
    try writeBlock()
    closeGraph()
    try writeHead()
    output.bytes.append(terms.isCompact ? "\n  ]\n}\n" : "\n]\n")
    try output.flush()
  }

  /// Whether the context would give one of the IRIs another meaning: `time:x` is one where `time` is
  /// a prefix.
  private func isBent(_ quad: QuadView) -> Bool {
    guard terms.isCompact else { return false }
    return isBent(quad.subject) || isBent(quad.predicate) || isBent(quad.object)
      || quad.graph.map(isBent) == true
  }

  private func isBent(_ term: TermView) -> Bool {
    term.kind == .iri && terms.isAmbiguous(term.text)
      || term.kind == .typed && terms.isAmbiguous(term.detail)
  }

  /// Writes the block so far and starts one for the subject of `quad`.
  private mutating func begin(_ quad: QuadView) throws {
    try writeBlock()
    run.begin(quad)
    do {
      if quad.subject.isLiteral {
        throw SerializationError.literalSubject(triple: TripleText.of(quad))
      }
      try terms.appendIdentifier(quad.subject, of: quad, to: &run.subjectText)
      graph.truncate(to: 0)
      if let name = quad.graph { try terms.appendIdentifier(name, of: quad, to: &graph) }
    } catch {
      run.abandonSubject()
      throw error
    }
  }

  /// Writes one statement as an object that knows no context, in its graph.
  private mutating func writeAlone(_ quad: QuadView) throws {
    var text = ByteBuffer()
    let predicate = try plain.predicate(of: quad)
    text.append("{\"@context\": null, \"@id\": ")
    if quad.subject.isLiteral {
      throw SerializationError.literalSubject(triple: TripleText.of(quad))
    }
    try plain.appendIdentifier(quad.subject, of: quad, to: &text)
    text.append(", ")
    if let name = quad.graph {
      text.truncate(to: 0)
      text.append("{\"@context\": null, \"@id\": ")
      try plain.appendIdentifier(name, of: quad, to: &text)
      text.append(", \"@graph\": [{\"@id\": ")
      try plain.appendIdentifier(quad.subject, of: quad, to: &text)
      text.append(", ")
    }
    plain.appendKey(predicate, to: &text)
    text.append(": [")
    try plain.appendObject(of: quad, predicate: predicate, to: &text)
    text.append(quad.graph == nil ? "]}" : "]}]}")
    try writeBlock()
    run.abandonSubject()
    if output.bytes.count + text.count + 64 > OutputBuffer.limit { try writeHead() }
    closeGraph()
    separate()
    output.bytes.append(text)
    plain.trim()
    try output.flushIfFull()
  }

  /// Sends the start of the document ahead of all blocks, unless that was done.
  private mutating func writeHead() throws {
    guard !hasHead else { return }
    hasHead = true
    var head = ByteBuffer()
    if terms.isCompact {
      head.append("{\n  \"@context\": ")
      terms.appendContext(to: &head)
      head.append(",\n  \"@graph\": [")
    } else {
      head.append("[")
    }
    try output.flush(head: head)
  }

  private mutating func writeBlock() throws {
    guard !run.isEmpty else { return }
    if output.bytes.count + longestLayout > OutputBuffer.limit { try writeHead() }
    if !openGraph.withBytes(graph.equals) { closeGraph() }
    if openGraph.count == 0, graph.count > 0 {
      separate()
      output.bytes.append("{\"@id\": ")
      output.bytes.append(graph)
      output.bytes.append(", \"@graph\": [")
      openGraph.append(graph)
      needsComma = false
    }
    separate()
    layOut()
    run.removeAll()
    terms.trim()
    try output.flushIfFull()
  }

  private mutating func closeGraph() {
    guard openGraph.count > 0 else { return }
    output.bytes.append("\n    ]}")
    openGraph.truncate(to: 0)
    needsComma = true
  }

  /// Ends the line of the object before, if there is one.
  private mutating func separate() {
    output.bytes.append(needsComma ? ",\n    " : "\n    ")
    needsComma = true
  }

  /// No block is longer: the head must have gone out before the first byte is flushed.
  private var longestLayout: Int {
    run.properties.reduce(
      run.subjectText.count + graph.count + run.bytes.count + 2 * run.values.count + 64
    ) { $0 + terms.keyLength($1.predicate) + 16 }
  }

  private mutating func layOut() {
    run.arrange()
    output.bytes.append("{\"@id\": ")
    output.bytes.append(run.subjectText)
    for property in run.properties {
      output.bytes.append(",\n      ")
      terms.appendKey(property.predicate, to: &output.bytes)
      output.bytes.append(": ")
      // In expanded form every value stands in an array.
      let isArray = property.values.count > 1 || !terms.isCompact
      if isArray { output.bytes.append("[") }
      var isFirst = true
      for value in run.values[property.values] {
        if !isFirst { output.bytes.append(", ") }
        isFirst = false
        output.bytes.append(run.bytes, value.start..<value.end)
      }
      if isArray { output.bytes.append("]") }
    }
    output.bytes.append(UInt8(ascii: "}"))
  }
}
