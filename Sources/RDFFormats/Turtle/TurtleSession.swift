internal import CSerd
internal import RDF

/// One reading: feeds serd byte by byte, and turns its statements into views of quads.
final class TurtleSession {
  private let feed: TurtleFeed
  private let receiver: any QuadReceiver
  private var prefixes = PrefixMap()
  /// What relative IRIs are resolved against.
  private var base: IRI?
  /// Why the reading ends.
  private var failure: (any Error)?
  private var status = SERD_SUCCESS
  /// Where terms are put together that serd gives in parts.
  private let scratch = (0..<5).map { _ in Scratch() }

  /// How many bytes of stack serd is given: it takes less than a kibibyte for a bracket.
  private var stackSize: Int { 1 << 20 + feed.nestingLimit << 12 }

  init(_ feed: TurtleFeed, base: IRI?, receiver: any QuadReceiver) {
    self.feed = feed
    self.receiver = receiver
    self.base = base
  }

  /// Reads to the end or to the first error.
  func run() throws {
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard
      let reader = serd_reader_new(
        feed.namesGraphs ? SERD_TRIG : SERD_TURTLE, context, nil,
        { TurtleSession.from($0).takeBase($1) },
        { TurtleSession.from($0).takePrefix($1, $2) },
        { context, _, graph, subject, predicate, object, datatype, language in
          TurtleSession.from(context).take(
            graph, subject, predicate, object, datatype, language)
        }, nil)
    else { throw feed.error("out of memory") }
    self.reader = reader
    defer { serd_reader_free(reader) }
    serd_reader_set_strict(reader, true)
    serd_reader_set_error_sink(
      reader,
      { context, error in TurtleSession.from(context).takeError(error) }, context)
    let threadStatus = trico_with_stack(
      stackSize,
      { context in
        TurtleSession.from(context).readAll()
        return nil
      }, context)
    if threadStatus != 0 { throw feed.error("out of memory") }
    if let failure { throw failure }
    guard status == SERD_SUCCESS || status == SERD_FAILURE else {
      throw feed.error(String(cString: serd_strerror(status)))
    }
  }

  private var reader: OpaquePointer?

  private func readAll() {
    guard let reader else { return }
    status = serd_reader_read_source(
      reader, { target, _, _, stream in TurtleSession.from(stream).nextByte(into: target) },
      { _ in 0 }, Unmanaged.passUnretained(self).toOpaque(), nil, 1)
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> TurtleSession {
    // serd hands back the very pointer that `run` gave it.
    unsafeBitCast(context, to: Unmanaged<TurtleSession>.self).takeUnretainedValue()
  }

  private func nextByte(into target: UnsafeMutableRawPointer?) -> Int {
    guard failure == nil else { return 0 }
    do {
      guard let byte = try feed.next() else { return 0 }
      target?.storeBytes(of: byte, as: UInt8.self)
      return 1
    } catch {
      failure = error
      return 0
    }
  }
}

// What serd calls back.
extension TurtleSession {
  private func takeBase(_ node: UnsafePointer<SerdNode>?) -> SerdStatus {
    attempt { base = IRI(String(decoding: try iri(node, scratch[0]).text, as: UTF8.self)) }
  }

  private func takePrefix(
    _ name: UnsafePointer<SerdNode>?, _ namespace: UnsafePointer<SerdNode>?
  ) -> SerdStatus {
    attempt {
      let prefix = String(decoding: try text(name), as: UTF8.self)
      let namespace = String(decoding: try iri(namespace, scratch[0]).text, as: UTF8.self)
      prefixes.declare(prefix, namespace)
      receiver.declare(prefix, namespace)
    }
  }

  private func take(
    _ graph: UnsafePointer<SerdNode>?, _ subject: UnsafePointer<SerdNode>?,
    _ predicate: UnsafePointer<SerdNode>?, _ object: UnsafePointer<SerdNode>?,
    _ datatype: UnsafePointer<SerdNode>?, _ language: UnsafePointer<SerdNode>?
  ) -> SerdStatus {
    attempt {
      let isLiteral = object?.pointee.type == SERD_LITERAL
      let quad = QuadView(
        try resource(subject, scratch[0]), try iri(predicate, scratch[1]),
        isLiteral
          ? try literal(object, datatype, language) : try resource(object, scratch[2]),
        graph: graph?.pointee.buf == nil ? nil : try resource(graph, scratch[4]))
      try receiver.receive(quad)
    }
  }

  private func takeError(_ error: UnsafePointer<SerdError>?) -> SerdStatus {
    guard failure == nil, let error else { return SERD_SUCCESS }
    var text = [CChar](repeating: 0, count: 512)
    trico_serd_message(error, &text, text.count)
    let message = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    failure = feed.error(
      line: Int(error.pointee.line), column: Int(error.pointee.col),
      message.split(separator: "\n").joined(separator: " "))
    return SERD_SUCCESS
  }

  /// Runs `body` unless the reading has failed, and keeps its error.
  private func attempt(_ body: () throws -> Void) -> SerdStatus {
    guard failure == nil else { return SERD_ERR_BAD_SYNTAX }
    do {
      try body()
      return SERD_SUCCESS
    } catch let error as SerializationError {
      let place = feed.error("")
      failure = UnwritableStatement(
        source: place.source, line: place.line, column: place.column, error: error)
      return SERD_ERR_BAD_SYNTAX
    } catch {
      failure = error
      return SERD_ERR_BAD_SYNTAX
    }
  }
}

// Nodes to terms.
extension TurtleSession {
  private func text(
    _ node: UnsafePointer<SerdNode>?
  ) throws(SyntaxError) -> UnsafeRawBufferPointer {
    guard let node = node?.pointee, let start = node.buf else {
      return UnsafeRawBufferPointer(start: nil, count: 0)
    }
    let bytes = UnsafeRawBufferPointer(start: start, count: node.n_bytes)
    // An escape such as \uD83D makes serd produce what is not UTF-8.
    guard UTF8Check.firstFault(in: bytes) == nil else {
      throw feed.error("an escape stands for no character")
    }
    return bytes
  }

  private func resource(
    _ node: UnsafePointer<SerdNode>?, _ scratch: Scratch
  ) throws(SyntaxError) -> TermView {
    guard node?.pointee.type == SERD_BLANK else { return try iri(node, scratch) }
    return try blankNode(try text(node), scratch)
  }

  /// A label of the document, after the letter that `TurtleFeed` put in front, or one of serd's.
  private func blankNode(
    _ label: UnsafeRawBufferPointer, _ scratch: Scratch
  ) throws(SyntaxError) -> TermView {
    guard label.first == TurtleFeed.letter else {
      let number = UnsafeRawBufferPointer(rebasing: label.dropFirst())
      return TermView(.blankNode, scratch.join("genid", number), isLegal: true)
    }
    let given = UnsafeRawBufferPointer(rebasing: label.dropFirst())
    guard TermRules.isBlankNodeLabel(given) else {
      throw feed.error(
        "“\(TripleText.clean(String(decoding: given, as: UTF8.self)))” is no blank node label")
    }
    guard Self.looksGenerated(given) else { return TermView(.blankNode, given, isLegal: true) }
    let tail: StaticString = "_"
    return TermView(
      .blankNode,
      scratch.join(given, UnsafeRawBufferPointer(start: tail.utf8Start, count: 1)), isLegal: true)
  }

  /// Whether a label is `genid`, digits, and any number of `_`.
  private static func looksGenerated(_ label: UnsafeRawBufferPointer) -> Bool {
    guard label.starts(with: "genid".utf8) else { return false }
    let digits = label.dropFirst(5).drop(while: TermRules.isDigit)
    return digits.count < label.count - 5 && digits.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  private func iri(
    _ node: UnsafePointer<SerdNode>?, _ scratch: Scratch
  ) throws(SyntaxError) -> TermView {
    let text = try text(node)
    if node?.pointee.type == SERD_CURIE { return try expanded(text, scratch) }
    if TermRules.hasScheme(text) { return try checked(text) }
    guard let base else {
      throw feed.error(
        "the IRI <\(TripleText.clean(String(decoding: text, as: UTF8.self)))> is relative, "
          + "and no base is declared")
    }
    return try checked(base.resolving(text).withUnsafeBytes { scratch.join("", $0) })
  }

  /// The IRI behind a prefixed name.
  private func expanded(
    _ name: UnsafeRawBufferPointer, _ scratch: Scratch
  ) throws(SyntaxError) -> TermView {
    guard let colon = name.firstIndex(of: UInt8(ascii: ":")) else {
      let text = TripleText.clean(String(decoding: name, as: UTF8.self))
      throw feed.error("“\(text)” is neither an IRI nor has it a prefix")
    }
    let prefix = UnsafeRawBufferPointer(rebasing: name[..<colon])
    let entry = prefixes.entries.first {
      $0.prefix.withUTF8Bytes { ByteOrder.equal($0, prefix) }
    }
    guard let entry else {
      let text = TripleText.clean(String(decoding: name, as: UTF8.self))
      throw feed.error("the prefix of “\(text)” is not declared")
    }
    let local = UnsafeRawBufferPointer(rebasing: name[(colon + 1)...])
    return try checked(entry.namespace.withUTF8Bytes { scratch.join($0, local) })
  }

  private func checked(_ text: UnsafeRawBufferPointer) throws(SyntaxError) -> TermView {
    if !TermRules.isIRI(text), let fault = IRIError.first(in: text) {
      throw feed.error(TripleText.clean("\(fault)"))
    }
    return TermView(.iri, text, isLegal: true)
  }

  private func literal(
    _ node: UnsafePointer<SerdNode>?, _ datatype: UnsafePointer<SerdNode>?,
    _ language: UnsafePointer<SerdNode>?
  ) throws(SyntaxError) -> TermView {
    let form = try text(node)
    if let language, language.pointee.buf != nil {
      let tag = try text(language)
      guard TermRules.isLanguage(tag) else {
        throw feed.error(
          TermRules.hasDirection(tag)
            ? "base directions (RDF 1.2) are not supported"
            : "“\(TripleText.clean(String(decoding: tag, as: UTF8.self)))” is no language tag")
      }
      return TermView(.language, form, tag, isLegal: true)
    }
    guard let datatype, datatype.pointee.buf != nil else {
      return TermView(.string, form, isLegal: true)
    }
    let type = try iri(datatype, scratch[3]).text
    if Datatypes.isString(type) { return TermView(.string, form, isLegal: true) }
    if let fault = Datatypes.fault(type) { throw feed.error(fault) }
    return TermView(.typed, form, type, isLegal: true)
  }
}
