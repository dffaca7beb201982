internal import RDF

/// An RDF/XML document being written.
public struct RDFXMLWriter: RDFWriter {
  private var output: OutputBuffer
  private var names: XMLNames
  private var run: SubjectRun
  /// The class that names the run's element, with its number.
  private var element: (type: ByteBuffer, name: Int)?
  /// Whether the start of the document has gone to the sink.
  private var hasHead = false

  init(_ serializer: RDFXMLSerializer, to sink: any ByteSink) {
    output = OutputBuffer(to: sink)
    names = XMLNames(prefixes: serializer.prefixes)
    run = SubjectRun(most: max(serializer.longestBlock, 1))
  }

  public mutating func write(_ quad: QuadView) throws {
    if !run.takes(quad) { try begin(quad) }
    let mark = run.bytes.count
    do {
      let predicate = try names.predicate(of: quad)
      // Rendered even when it becomes the element's name, which checks it.
      try RDFXMLTerms.appendObject(of: quad, to: &run.bytes)
      if predicate == 0, quad.object.kind == .iri, namesElement(quad.object.text) {
        run.bytes.truncate(to: mark)
      } else {
        run.add(predicate: predicate, from: mark)
      }
    } catch {
      run.bytes.truncate(to: mark)
      throw error
    }
  }

  public mutating func declare(_ prefix: String, _ namespace: String) {
    names.namespaces.add(prefix, namespace)
  }

  public mutating func finish() throws {
    try writeBlock()
    try writeHead()
    output.bytes.append("</rdf:RDF>\n")
    try output.flush()
  }

  /// Whether `type` is what the element is called, be it from now on.
  private mutating func namesElement(_ type: UnsafeRawBufferPointer) -> Bool {
    if let element { return element.type.equals(type) }
    guard let name = names.classNumber(of: type) else { return false }
    var text = ByteBuffer()
    text.append(type)
    element = (text, name)
    return true
  }

  /// Writes the block so far and starts one for the subject of `quad`.
  private mutating func begin(_ quad: QuadView) throws {
    if quad.graph != nil { throw SerializationError(namedGraph: quad) }
    try writeBlock()
    run.begin(quad)
    do {
      try RDFXMLTerms.appendSubject(of: quad, to: &run.subjectText)
    } catch {
      run.abandonSubject()
      throw error
    }
  }

  /// Sends the start of the document ahead of all blocks, unless that was done.
  private mutating func writeHead() throws {
    guard !hasHead else { return }
    hasHead = true
    var head = ByteBuffer()
    Self.appendHead(names.namespaces.bindings, to: &head)
    names.namespaces.declareAllOnRoot()
    try output.flush(head: head)
  }

  /// Appends the start of a document that declares these prefixes, in order of their names.
  static func appendHead(_ bindings: [XMLNamespaces.Binding], to head: inout ByteBuffer) {
    head.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF")
    for binding in bindings.sorted(by: { ByteOrder.less($0.prefix, $1.prefix) }) {
      head.append("\n   ")
      append(binding, to: &head)
    }
    head.append(">\n\n")
  }

  private mutating func writeBlock() throws {
    guard !run.isEmpty || element != nil else { return }
    if output.bytes.count + longestLayout > OutputBuffer.limit { try writeHead() }
    layOut()
    run.removeAll()
    element = nil
    names.trim()
    try output.flushIfFull()
  }

  /// No block is longer: the head must have gone out before the first byte is flushed.
  private var longestLayout: Int {
    let widest = run.properties.reduce(element.map { names.length($0.name) } ?? 15) {
      max($0, names.length($1.predicate))
    }
    return run.subjectText.count + run.bytes.count + (run.values.count + 1) * (2 * widest + 16)
  }

  private mutating func layOut() {
    run.arrange()
    output.bytes.append("  <")
    appendElementName()
    if hasHead, names.namespaces.hasLate { declareLateNamespaces() }
    output.bytes.append(run.subjectText)
    if run.isEmpty {
      output.bytes.append("/>\n\n")
      return
    }
    output.bytes.append(UInt8(ascii: ">"))
    for property in run.properties { layOut(property) }
    output.bytes.append("\n  </")
    appendElementName()
    output.bytes.append(">\n\n")
  }

  private mutating func appendElementName() {
    if let element {
      names.append(element.name, to: &output.bytes)
    } else {
      output.bytes.append("rdf:Description")
    }
  }

  private mutating func layOut(_ property: SubjectRun.Property) {
    for value in run.values[property.values] {
      names.appendOpening(property.predicate, to: &output.bytes)
      output.bytes.append(run.bytes, value.start..<value.end)
      if run.bytes[value.end - 1] == UInt8(ascii: "/") {
        names.appendClosing(property.predicate, to: &output.bytes)
      }
    }
  }

  /// Declares on the element what the block uses and the root does not declare.
  private mutating func declareLateNamespaces() {
    var used = run.properties.map { names.namespace($0.predicate) }
    if let element { used.append(names.namespace(element.name)) }
    let bindings = names.namespaces.bindings
    let late = Set(used).filter { !bindings[$0].isOnRoot }.map { bindings[$0] }
    for binding in late.sorted(by: { ByteOrder.less($0.prefix, $1.prefix) }) {
      Self.append(binding, to: &output.bytes)
    }
  }

  private static func append(_ binding: XMLNamespaces.Binding, to buffer: inout ByteBuffer) {
    buffer.append(" xmlns")
    if !binding.prefix.isEmpty {
      buffer.append(UInt8(ascii: ":"))
      buffer.append(binding.prefix)
    }
    buffer.append("=\"")
    // A namespace that XML cannot hold was never bound.
    XMLEscape.appendAttribute(binding.namespace, to: &buffer)
    buffer.append(UInt8(ascii: "\""))
  }
}
