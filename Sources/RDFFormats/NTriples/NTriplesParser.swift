internal import RDF

/// Takes lines of N-Triples and N-Quads apart.
///
/// Terms are borrowed from the lines themselves; a term with escapes is decoded where it stands,
/// which never makes it longer. Every scan stops at a line end at the latest, and there is one after
/// the last line.
struct NTriplesParser {
  private let reader: NTriplesReader
  private let name: String
  /// The lines, and how many bytes they are.
  let base: UnsafeMutablePointer<UInt8>
  private let count: Int
  /// The byte looked at.
  var at = 0
  /// Where the line begins.
  private var lineStart = 0
  /// The number of the line, from 1.
  private(set) var line: Int

  /// A parser of whole lines, behind which a line end and a word of bytes can be read.
  ///
  /// - Parameters:
  ///   - start: the first of the lines, which may be written over.
  ///   - count: how many bytes they are.
  ///   - line: the number of the first.
  ///   - reader: says whether graphs have names.
  ///   - name: what error messages call the document.
  init(
    _ start: UnsafeMutableRawPointer, count: Int, line: Int, reader: NTriplesReader, name: String
  ) {
    base = start.assumingMemoryBound(to: UInt8.self)
    self.count = count
    self.line = line
    self.reader = reader
    self.name = name
  }

  /// Hands the statements of all lines on.
  ///
  /// - Parameter receiver: takes each statement.
  /// - Throws: `SyntaxError`, or what the receiver threw.
  mutating func parse(into receiver: some QuadReceiver) throws {
    let lines = UnsafeRawBufferPointer(start: base, count: count)
    if let offset = UTF8Check.firstFault(in: lines) {
      throw SyntaxError(
        source: name, in: lines, at: offset, after: line - 1, "this byte is not UTF-8")
    }
    while at < count {
      skipBlanks()
      switch base[at] {
      case 0x0A, 0x0D: endLine()
      case UInt8(ascii: "#"): skipComment()
      default: try statement(into: receiver)
      }
    }
  }

  @inline(__always)
  private mutating func statement(into receiver: some QuadReceiver) throws {
    let start = at
    let subject = try resource("a subject: an IRI or a blank node")
    skipBlanks()
    guard base[at] == UInt8(ascii: "<") else { throw expected("a predicate: an IRI") }
    let predicate = try iri()
    skipBlanks()
    let object = try object()
    skipBlanks()
    var graph: TermView?
    if reader.namesGraphs, base[at] != UInt8(ascii: ".") {
      graph = try resource("a graph’s name or “.”")
      skipBlanks()
    }
    guard base[at] == UInt8(ascii: ".") else { throw expected("“.” after the statement") }
    at += 1
    skipBlanks()
    if base[at] == UInt8(ascii: "#") { skipComment() }
    guard base[at] == 0x0A || base[at] == 0x0D else { throw expected("the end of the line") }
    do {
      try receiver.receive(
        QuadView(subject, predicate, object, graph: graph), line: line,
        column: start - lineStart + 1)
    } catch let error as SerializationError {
      throw UnwritableStatement(
        source: name, line: line, column: start - lineStart + 1, error: error)
    }
    endLine()
  }

  /// The eight bytes from a place on.
  @inline(__always)
  func word(at index: Int) -> ByteWord {
    ByteWord(
      UInt64(littleEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self)))
  }

  /// Skips spaces and tabs.
  @inline(__always)
  mutating func skipBlanks() {
    while base[at] == UInt8(ascii: " ") || base[at] == 0x09 { at += 1 }
  }

  private mutating func skipComment() {
    while base[at] != 0x0A, base[at] != 0x0D { at += 1 }
  }

  /// Goes past a line end, of which CR LF is one.
  @inline(__always)
  private mutating func endLine() {
    at += base[at] == 0x0D && base[at + 1] == 0x0A ? 2 : 1
    line += 1
    lineStart = at
  }

  /// The error for a place on the line.
  func error(at index: Int, _ message: String) -> SyntaxError {
    SyntaxError(source: name, line: line, column: index - lineStart + 1, message: message)
  }

  /// The error for the byte looked at.
  func expected(_ what: StaticString) -> SyntaxError {
    if base[at] == UInt8(ascii: "<"), base[at + 1] == UInt8(ascii: "<") {
      return error(at: at, "triple terms (RDF 1.2) are not supported")
    }
    var end = at
    while base[end] != 0x0A, base[end] != 0x0D, end - at < 24 { end += 1 }
    let rest = TripleText.clean(
      String(decoding: UnsafeBufferPointer(start: base + at, count: end - at), as: UTF8.self))
    return error(at: at, "expected \(what)" + (rest.isEmpty ? "" : ", not “\(rest)”"))
  }
}
