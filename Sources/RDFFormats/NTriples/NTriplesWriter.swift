/// An N-Triples or N-Quads document being written.
public struct NTriplesWriter: RDFWriter {
  private var output: OutputBuffer
  private var terms = NTriplesTerms()
  /// Whether graphs have names: the difference between N-Quads and N-Triples.
  private let namesGraphs: Bool
  /// The last subject and its text: neighbours mostly share it.
  private var subject = SubjectKey()
  private var subjectText = ByteBuffer()

  init(to sink: any ByteSink, namesGraphs: Bool) {
    output = OutputBuffer(to: sink)
    self.namesGraphs = namesGraphs
  }

  public mutating func write(_ quad: QuadView) throws {
    let mark = output.bytes.count
    do {
      try append(quad)
    } catch {
      output.bytes.truncate(to: mark)
      throw error
    }
    try output.flushIfFull()
  }

  public mutating func finish() throws { try output.flush() }

  @inline(__always)
  private mutating func append(_ quad: QuadView) throws(SerializationError) {
    if quad.subject.isLegal {
      try terms.appendSubject(of: quad, to: &output.bytes)
      output.bytes.append(UInt8(ascii: " "))
    } else {
      try appendKnownSubject(of: quad)
    }
    try terms.appendPredicate(of: quad, to: &output.bytes)
    output.bytes.append(UInt8(ascii: " "))
    try terms.appendObject(of: quad, to: &output.bytes)
    if let graph = quad.graph {
      guard namesGraphs else { throw SerializationError(namedGraph: quad) }
      output.bytes.append(UInt8(ascii: " "))
      try NTriplesTerms.appendGraph(graph, of: quad, to: &output.bytes)
    }
    output.bytes.append(" .\n")
  }

  /// Appends a subject that nobody has checked, unless the triple before had the same.
  private mutating func appendKnownSubject(
    of quad: QuadView
  ) throws(SerializationError) {
    if !subject.matches(quad) {
      subject.clear()
      subjectText.truncate(to: 0)
      try terms.appendSubject(of: quad, to: &subjectText)
      subjectText.append(UInt8(ascii: " "))
      subject.set(quad)
    }
    output.bytes.append(subjectText)
  }
}
