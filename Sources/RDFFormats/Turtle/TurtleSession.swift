internal import CSerd
internal import RDF

/// One reading: feeds serd byte by byte, and turns its statements into triples.
///
/// serd knows the place of its own errors only; because bytes are handed over one at a time, the
/// place is known here for the faults that serd lets pass as well.
final class TurtleSession {
  private let bytes: UnsafeRawBufferPointer
  private let name: String
  private let receive: (Triple) throws -> Void
  private var position = 0
  private var prefixes = PrefixMap()
  /// Resolves relative IRIs; knows the base.
  private let environment: OpaquePointer
  /// Why the reading ends.
  private var failure: (any Error)?

  init(
    _ bytes: UnsafeRawBufferPointer, name: String, base: IRI?,
    receive: @escaping (Triple) throws -> Void
  ) throws {
    guard let environment = serd_env_new(nil) else {
      throw SyntaxError(source: name, in: bytes, at: 0, "out of memory")
    }
    self.environment = environment
    self.bytes = bytes
    self.name = name
    self.receive = receive
    if let base { setBase(base.value) }
  }

  deinit { serd_env_free(environment) }

  /// Reads to the end or to the first error.
  func run() throws -> PrefixMap {
    let context = Unmanaged.passUnretained(self).toOpaque()
    guard
      let reader = serd_reader_new(
        SERD_TURTLE, context, nil,
        { TurtleSession.from($0).takeBase($1) },
        { TurtleSession.from($0).takePrefix($1, $2) },
        { context, _, _, subject, predicate, object, datatype, language in
          TurtleSession.from(context).take(subject, predicate, object, datatype, language)
        }, nil)
    else { throw error("out of memory") }
    defer { serd_reader_free(reader) }
    serd_reader_set_strict(reader, true)
    serd_reader_set_error_sink(
      reader,
      { context, error in TurtleSession.from(context).takeError(error) }, context)
    let status = serd_reader_read_source(
      reader, { target, _, _, stream in TurtleSession.from(stream).nextByte(into: target) },
      { _ in 0 }, context, nil, 1)
    if let failure { throw failure }
    guard status == SERD_SUCCESS || status == SERD_FAILURE else { throw error(status) }
    return prefixes
  }

  private static func from(_ context: UnsafeMutableRawPointer?) -> TurtleSession {
    // serd hands back the very pointer that `run` gave it.
    unsafeBitCast(context, to: Unmanaged<TurtleSession>.self).takeUnretainedValue()
  }

  private func nextByte(into target: UnsafeMutableRawPointer?) -> Int {
    guard position < bytes.count, failure == nil else { return 0 }
    target?.storeBytes(of: bytes[position], as: UInt8.self)
    position += 1
    return 1
  }
}

// What serd calls back.
extension TurtleSession {
  private func takeBase(_ node: UnsafePointer<SerdNode>?) -> SerdStatus {
    attempt { setBase(try absoluteIRI(node).value) }
  }

  private func takePrefix(
    _ name: UnsafePointer<SerdNode>?, _ namespace: UnsafePointer<SerdNode>?
  ) -> SerdStatus {
    attempt { prefixes.declare(try text(name), try absoluteIRI(namespace).value) }
  }

  private func take(
    _ subject: UnsafePointer<SerdNode>?, _ predicate: UnsafePointer<SerdNode>?,
    _ object: UnsafePointer<SerdNode>?, _ datatype: UnsafePointer<SerdNode>?,
    _ language: UnsafePointer<SerdNode>?
  ) -> SerdStatus {
    attempt {
      let object =
        object?.pointee.type == SERD_LITERAL
        ? try literal(object, datatype, language) : try resource(object)
      try receive(Triple(resource(subject), absoluteIRI(predicate), object))
    }
  }

  private func takeError(_ error: UnsafePointer<SerdError>?) -> SerdStatus {
    guard failure == nil, let pointer = error else { return SERD_SUCCESS }
    let error = pointer.pointee
    var text = [CChar](repeating: 0, count: 512)
    trico_serd_message(pointer, &text, text.count)
    let message = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    failure = SyntaxError(
      source: name, line: max(1, Int(error.line)), column: max(1, Int(error.col)),
      message: message.split(separator: "\n").joined(separator: " ")
        + near(line: Int(error.line), column: Int(error.col)))
    return SERD_SUCCESS
  }

  /// Runs `body` unless the reading has failed, and keeps its error.
  private func attempt(_ body: () throws -> Void) -> SerdStatus {
    guard failure == nil else { return SERD_ERR_BAD_SYNTAX }
    do {
      try body()
      return SERD_SUCCESS
    } catch {
      failure = error
      return SERD_ERR_BAD_SYNTAX
    }
  }
}

// Nodes to terms.
extension TurtleSession {
  private func text(_ node: UnsafePointer<SerdNode>?) throws(SyntaxError) -> String {
    guard let node = node?.pointee, let start = node.buf else { return "" }
    let bytes = UnsafeBufferPointer(start: start, count: node.n_bytes)
    // An escape such as \uD83D makes serd produce what is not UTF-8.
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error("an escape stands for no character")
    }
    return text
  }

  private func resource(_ node: UnsafePointer<SerdNode>?) throws(SyntaxError) -> Term {
    guard node?.pointee.type == SERD_BLANK else { return .iri(try absoluteIRI(node)) }
    let label = try text(node)
    guard TermRules.isBlankNodeLabel(label) else {
      throw error("“\(label)” is no blank node label")
    }
    return .blankNode(BlankNode(label))
  }

  private func absoluteIRI(_ node: UnsafePointer<SerdNode>?) throws(SyntaxError) -> IRI {
    let text = try text(node)
    if node?.pointee.type == SERD_CURIE {
      guard let iri = prefixes.expand(text) else {
        throw error("the prefix of “\(text)” is not declared")
      }
      return try checked(iri.value)
    }
    if text.withUTF8Bytes(TermRules.hasScheme) { return try checked(text) }
    guard let node, serd_env_get_base_uri(environment, nil).pointee.buf != nil else {
      throw error("the IRI <\(text)> is relative, and no base is declared")
    }
    var resolved = serd_env_expand_node(environment, node)
    defer { serd_node_free(&resolved) }
    return try checked(self.text(&resolved))
  }

  private func checked(_ text: String) throws(SyntaxError) -> IRI {
    do {
      return try IRI(validating: text)
    } catch let problem {
      throw error("\(problem)")
    }
  }

  private func literal(
    _ node: UnsafePointer<SerdNode>?, _ datatype: UnsafePointer<SerdNode>?,
    _ language: UnsafePointer<SerdNode>?
  ) throws(SyntaxError) -> Term {
    let form = try text(node)
    if let language, language.pointee.buf != nil {
      let tag = try text(language)
      guard tag.withUTF8Bytes(TermRules.isLanguage) else {
        throw error("“\(tag)” is no language tag")
      }
      return .literal(Literal(form, language: tag))
    }
    guard let datatype, datatype.pointee.buf != nil else { return .literal(Literal(form)) }
    let type = try absoluteIRI(datatype)
    guard type != RDFVocabulary.langString else {
      throw error("a literal of type rdf:langString needs a language")
    }
    return .literal(Literal(form, datatype: type))
  }

  private func setBase(_ iri: String) {
    iri.withCString(encodedAs: UTF8.self) { start in
      var node = serd_node_from_string(SERD_URI, start)
      _ = serd_env_set_base_uri(environment, &node)
    }
  }
}

// Messages.
extension TurtleSession {
  private func error(_ message: String) -> SyntaxError {
    SyntaxError(source: name, in: bytes, at: max(position - 1, 0), message)
  }

  private func error(_ status: SerdStatus) -> SyntaxError { error(statusText(status)) }

  private func statusText(_ status: SerdStatus) -> String { String(cString: serd_strerror(status)) }

  /// What stands at a place, escaped, as the end of a message.
  private func near(line: Int, column: Int) -> String {
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: max(line, 1), omittingEmptySubsequences: false)
    guard line > 0, line <= lines.count, column > 0 else { return "" }
    let rest = String(decoding: lines[line - 1].dropFirst(column - 1).prefix(24), as: UTF8.self)
    return rest.isEmpty ? "" : ", near “\(TripleText.clean(rest))”"
  }
}
