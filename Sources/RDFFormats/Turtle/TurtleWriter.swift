/// A Turtle or TriG document being written.
public struct TurtleWriter: RDFWriter {
  private var output: OutputBuffer
  private var terms: TurtleTerms
  private var run: SubjectRun
  private let lineWidth: Int
  /// Whether graphs have names: the difference between TriG and Turtle.
  private let namesGraphs: Bool
  /// The name of the run's graph; empty for the default graph.
  private var graph = ByteBuffer()
  /// The name of the graph whose bracket is open; empty when none is.
  private var openGraph = ByteBuffer()
  /// Whether the declarations at the top have gone to the sink.
  private var hasHead = false
  /// Whether a block was written, so that the next is set off by a blank line.
  private var hasBlocks = false

  init(_ serializer: TurtleSerializer, to sink: any ByteSink, namesGraphs: Bool) {
    output = OutputBuffer(to: sink)
    terms = TurtleTerms(prefixes: TurtlePrefixes(serializer.prefixes))
    run = SubjectRun(most: max(serializer.longestBlock, 1))
    lineWidth = serializer.lineWidth
    self.namesGraphs = namesGraphs
  }

  public mutating func write(_ quad: QuadView) throws {
    if !run.takes(quad) { try begin(quad) }
    let mark = run.bytes.count
    do {
      let predicate = try terms.predicate(of: quad)
      run.bytes.append(UInt8(ascii: " "))
      try terms.append(quad.object, of: quad, to: &run.bytes)
      run.add(predicate: predicate, from: mark)
    } catch {
      run.bytes.truncate(to: mark)
      throw error
    }
  }

  public mutating func declare(_ prefix: String, _ namespace: String) {
    terms.prefixes.add(prefix, namespace)
  }

  public mutating func finish() throws {
    try writeBlock()
    closeGraph()
    try writeHead()
    try output.flush()
  }

  /// Writes the block so far and starts one for the subject of `quad`.
  private mutating func begin(_ quad: QuadView) throws {
    if quad.graph != nil, !namesGraphs { throw SerializationError(namedGraph: quad) }
    try writeBlock()
    run.begin(quad)
    do {
      try terms.appendSubject(of: quad, to: &run.subjectText)
      graph.truncate(to: 0)
      if let name = quad.graph { try terms.appendGraph(name, of: quad, to: &graph) }
    } catch {
      run.abandonSubject()
      throw error
    }
  }

  /// Sends the declarations ahead of all blocks, unless that was done.
  private mutating func writeHead() throws {
    guard !hasHead else { return }
    hasHead = true
    var head = ByteBuffer()
    terms.prefixes.appendNew(to: &head)
    try output.flush(head: head)
  }

  private mutating func writeBlock() throws {
    guard !run.isEmpty else { return }
    if output.bytes.count + longestLayout > OutputBuffer.limit { try writeHead() }
    // Prefixes are declared between graphs, never inside.
    let declares = hasHead && terms.prefixes.hasNew
    if declares || !openGraph.withBytes(graph.equals) { closeGraph() }
    if hasBlocks { output.bytes.append(UInt8(ascii: "\n")) }
    if declares { terms.prefixes.appendNew(to: &output.bytes) }
    if openGraph.count == 0, graph.count > 0 { beginGraph() }
    layOut()
    hasBlocks = true
    run.removeAll()
    terms.trim()
    try output.flushIfFull()
  }

  private mutating func beginGraph() {
    output.bytes.append(graph)
    output.bytes.append(" {\n")
    openGraph.append(graph)
  }

  private mutating func closeGraph() {
    guard openGraph.count > 0 else { return }
    output.bytes.append("}\n")
    openGraph.truncate(to: 0)
  }

  /// No block is longer: the head must have gone out before the first byte is flushed.
  private var longestLayout: Int {
    run.properties.reduce(
      run.subjectText.count + graph.count + run.bytes.count + 12 * run.values.count + 16
    ) {
      $0 + terms.predicateLength($1.predicate) + 8
    }
  }

  private mutating func layOut() {
    run.arrange()
    output.bytes.append(run.subjectText)
    var isFirst = true
    for property in run.properties {
      terms.appendPredicate(property.predicate, isFirst: isFirst, to: &output.bytes)
      if property.values.count == 1 {
        let value = run.values[property.values.lowerBound]
        output.bytes.append(run.bytes, value.start..<value.end)
      } else {
        layOutList(property, indent: isFirst ? run.subjectText.count : 0)
      }
      isFirst = false
    }
    output.bytes.append(" .\n")
  }

  /// Several values: on one line if they fit, else on a line each.
  private mutating func layOutList(_ property: SubjectRun.Property, indent: Int) {
    var width = indent + terms.predicateLength(property.predicate)
    for value in run.values[property.values] { width += value.end - value.start + 2 }
    let isOneLine = property.predicate == 0 || width <= lineWidth
    var isFirst = true
    for value in run.values[property.values] {
      if !isFirst { output.bytes.append(" ,") }
      isFirst = false
      if !isOneLine { output.bytes.append("\n       ") }
      output.bytes.append(run.bytes, value.start..<value.end)
    }
  }
}
