public import RDF

/// An N-Triples document being written.
public struct NTriplesWriter: RDFWriter {
  private var output: OutputBuffer
  private var terms = NTriplesTerms()
  /// The last subject and its text: neighbours mostly share it.
  private var subject = SubjectKey()
  private var subjectText = ByteBuffer()

  init(to sink: any ByteSink) { output = OutputBuffer(to: sink) }

  public mutating func write(_ triple: Triple) throws {
    let mark = output.bytes.count
    do {
      try appendSubject(of: triple)
      try terms.appendPredicate(of: triple, to: &output.bytes)
      try terms.appendObject(of: triple, to: &output.bytes)
      output.bytes.append(" .\n")
    } catch {
      output.bytes.truncate(to: mark)
      throw error
    }
    try output.flushIfFull()
  }

  public mutating func finish() throws { try output.flush() }

  private mutating func appendSubject(of triple: Triple) throws(SerializationError) {
    if !subject.matches(triple.subject) {
      subject.clear()
      subjectText.truncate(to: 0)
      try terms.appendSubject(of: triple, to: &subjectText)
      subjectText.append(UInt8(ascii: " "))
      subject.set(triple.subject)
    }
    output.bytes.append(subjectText)
  }
}
