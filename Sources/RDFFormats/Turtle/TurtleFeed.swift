/// The bytes of a Turtle document on their way to serd, one at a time, and their places.
///
/// serd knows the place of its own errors only; because bytes are handed over one at a time, the
/// place is known here for the faults that serd lets pass as well.
final class TurtleFeed {
  private let source: any ByteSource
  private let name: String
  private let chunk = UnsafeMutableRawBufferPointer.allocate(
    byteCount: 1 << 16 + TurtleFeed.ahead, alignment: 16)
  private var filled = 0
  private var position = 0
  private var scanner: TurtleScanner
  private var isAtStart = true
  private var isAtEnd = false
  /// Bytes to hand over that the document does not have, in reverse, and how many more of its own go
  /// by without a look, as they were looked at before.
  private var owed: [UInt8] = []
  private var seen = 0
  /// The line that serd is at.
  private(set) var line = 1
  private var column = 0
  /// How many bytes were put in on this line.
  private var added = 0

  /// What is put in front of every label of a blank node.
  static let letter = UInt8(ascii: "x")
  /// How many bytes after the next the scanner sees; behind the last ones are as many zeros.
  private static let ahead = 3

  /// Whether graphs are let through.
  var namesGraphs: Bool { scanner.namesGraphs }
  /// The deepest nesting of brackets that is let through.
  var nestingLimit: Int { scanner.nestingLimit }

  init(_ source: any ByteSource, name: String, namesGraphs: Bool, nestingLimit: Int) {
    self.source = source
    self.name = name
    scanner = TurtleScanner(namesGraphs: namesGraphs, nestingLimit: nestingLimit)
  }

  deinit { chunk.deallocate() }

  /// The next byte for serd, or nil at the end.
  ///
  /// - Throws: `SyntaxError` for what serd would misread, or what the source threw.
  func next() throws -> UInt8? {
    if let byte = owed.popLast() {
      added += 1
      return byte
    }
    if filled - position <= Self.ahead { try fill() }
    guard position < filled else {
      if !scanner.endsWhole { throw error("the document ends inside a character") }
      return nil
    }
    if position > 0, chunk[position - 1] == 0x0A {
      (line, column, added) = (line + 1, 0, 0)
    }
    let byte = chunk[position]
    if seen > 0 {
      seen -= 1
    } else {
      let word = chunk.loadUnaligned(fromByteOffset: position, as: UInt32.self)
      switch scanner.take(byte, before: UInt32(littleEndian: word) >> 8) {
      case .plain: break
      case .label: owed = [Self.letter]
      case .numberEnd:
        seen = 1
        added += 1
        return UInt8(ascii: " ")
      case .nul:
        owed = Array("0000u".utf8)
        advance()
        return UInt8(ascii: "\\")
      case .fault(let message):
        advance()
        throw error(message)
      }
    }
    advance()
    return byte
  }

  private func advance() {
    position += 1
    column += 1
  }

  /// Gets more bytes, unless all are there. The byte before the next one stays, as it may end a line.
  private func fill() throws {
    if isAtEnd { return }
    if position > 0 {
      let rest = UnsafeRawBufferPointer(rebasing: chunk[(position - 1)..<filled])
      chunk.copyMemory(from: rest)
      (position, filled) = (1, rest.count)
    }
    while filled - position <= Self.ahead {
      let more = try read(from: filled)
      if more == 0 {
        isAtEnd = true
        break
      }
      filled += more
    }
    for index in filled..<filled + Self.ahead { chunk[index] = 0 }
    guard isAtStart else { return }
    isAtStart = false
    if chunk[..<filled].starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
    }
  }

  private func read(from start: Int) throws -> Int {
    try source.read(
      into: UnsafeMutableRawBufferPointer(rebasing: chunk[start..<chunk.count - Self.ahead]))
  }

  /// The error for the byte that was handed over last.
  func error(_ message: String) -> SyntaxError {
    SyntaxError(source: name, line: line, column: max(column, 1), message: message)
  }

  /// The error for a place as serd counts it, with what stands there if it is still known.
  func error(line: Int, column: Int, _ message: String) -> SyntaxError {
    guard line == self.line else {
      return SyntaxError(
        source: name, line: max(line, 1), column: max(column, 1), message: message)
    }
    let column = max(column - added, 1)
    let start = position - 1 - (self.column - column)
    return SyntaxError(
      source: name, line: line, column: column, message: message + context(from: start))
  }

  private func context(from start: Int) -> String {
    guard start >= 0, start < filled else { return "" }
    let rest = chunk[start..<filled].prefix { $0 != 0x0A }.prefix(24)
    let text = String(decoding: rest, as: UTF8.self)
    return text.isEmpty ? "" : ", near “\(TripleText.clean(text))”"
  }
}
