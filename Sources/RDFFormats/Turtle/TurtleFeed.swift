/// The bytes of a Turtle document on their way to serd, one at a time, and their places.
///
/// serd knows the place of its own errors only; because bytes are handed over one at a time, the
/// place is known here for the faults that serd lets pass as well.
final class TurtleFeed {
  private let source: any ByteSource
  private let name: String
  private var chunk = [UInt8](repeating: 0, count: 1 << 16)
  private var filled = 0
  private var position = 0
  private var scanner = TurtleScanner()
  private var isAtStart = true
  /// Whether the letter that goes in front of a label comes next.
  private var owesLetter = false
  private var line = 1
  private var column = 0
  /// How many letters were put in on this line.
  private var letters = 0

  /// What is put in front of every label of a blank node.
  static let letter = UInt8(ascii: "x")

  init(_ source: any ByteSource, name: String) {
    self.source = source
    self.name = name
  }

  /// The next byte for serd, or nil at the end.
  ///
  /// - Throws: `SyntaxError` for what serd would misread, or what the source threw.
  func next() throws -> UInt8? {
    if owesLetter {
      owesLetter = false
      letters += 1
      return Self.letter
    }
    if position == filled {
      guard try fill() else { return nil }
    }
    if position > 0, chunk[position - 1] == 0x0A {
      (line, column, letters) = (line + 1, 0, 0)
    }
    let byte = chunk[position]
    position += 1
    column += 1
    switch scanner.take(byte) {
    case .plain: break
    case .label: owesLetter = true
    case .fault(let message): throw error(message)
    }
    return byte
  }

  /// Fills the chunk behind its first byte, where the byte before stays, as it may end a line.
  private func fill() throws -> Bool {
    chunk[0] = position > 0 ? chunk[position - 1] : 0
    filled = 1 + (try read(from: 1))
    position = 1
    guard isAtStart else { return position < filled }
    isAtStart = false
    // Three bytes tell whether there is a byte order mark.
    while filled < 4 {
      let more = try read(from: filled)
      if more == 0 { break }
      filled += more
    }
    if chunk[1..<filled].starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 4
      chunk[3] = 0
    }
    return position < filled
  }

  private func read(from start: Int) throws -> Int {
    try chunk.withUnsafeMutableBytes {
      try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[start...]))
    }
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
    let column = max(column - letters, 1)
    let start = position - 1 - (self.column - column)
    return SyntaxError(
      source: name, line: line, column: column, message: message + context(from: start))
  }

  private func context(from start: Int) -> String {
    guard start > 0, start < filled else { return "" }
    let rest = chunk[start..<filled].prefix { $0 != 0x0A }.prefix(24)
    let text = String(decoding: rest, as: UTF8.self)
    return text.isEmpty ? "" : ", near “\(TripleText.clean(text))”"
  }
}
