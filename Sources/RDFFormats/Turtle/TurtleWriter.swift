public import RDF

/// A Turtle document being written.
public struct TurtleWriter: RDFWriter {
  private var output: OutputBuffer
  private var terms: TurtleTerms
  private var run: SubjectRun
  private let lineWidth: Int
  /// Whether the declarations at the top have gone to the sink.
  private var hasHead = false
  /// Whether a block was written, so that the next is set off by a blank line.
  private var hasBlocks = false

  init(_ serializer: TurtleSerializer, to sink: any ByteSink) {
    output = OutputBuffer(to: sink)
    terms = TurtleTerms(prefixes: TurtlePrefixes(serializer.prefixes))
    run = SubjectRun(most: max(serializer.longestBlock, 1))
    lineWidth = serializer.lineWidth
  }

  public mutating func write(_ triple: Triple) throws {
    if !run.takes(triple.subject) { try begin(triple) }
    let mark = run.bytes.count
    do {
      let predicate = try terms.predicate(of: triple)
      run.bytes.append(UInt8(ascii: " "))
      try terms.appendObject(of: triple, to: &run.bytes)
      run.add(predicate: predicate, from: mark)
    } catch {
      run.bytes.truncate(to: mark)
      throw error
    }
  }

  public mutating func finish() throws {
    try writeBlock()
    try writeHead()
    try output.flush()
  }

  /// Writes the block so far and starts one for the subject of `triple`.
  private mutating func begin(_ triple: Triple) throws {
    try writeBlock()
    run.begin(triple.subject)
    do {
      try terms.appendSubject(of: triple, to: &run.subjectText)
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
    if hasBlocks { output.bytes.append(UInt8(ascii: "\n")) }
    if hasHead, terms.prefixes.hasNew { terms.prefixes.appendNew(to: &output.bytes) }
    layOut()
    hasBlocks = true
    run.removeAll()
    terms.trim()
    try output.flushIfFull()
  }

  /// No block is longer: the head must have gone out before the first byte is flushed.
  private var longestLayout: Int {
    run.properties.reduce(run.subjectText.count + run.bytes.count + 12 * run.values.count + 4) {
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
