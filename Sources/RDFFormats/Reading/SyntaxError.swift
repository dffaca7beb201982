/// Where and why a document cannot be read.
public struct SyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document's name, as given to the reader.
  public let source: String
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1: the place itself or just after it.
  public let column: Int
  /// What is wrong.
  public let message: String

  public init(source: String, line: Int, column: Int, message: String) {
    self.source = source
    self.line = line
    self.column = column
    self.message = message
  }

  /// The error for the place `offset` bytes into `bytes`, which begin after so many lines.
  init(
    source: String, in bytes: UnsafeRawBufferPointer, at offset: Int, after lines: Int,
    _ message: String
  ) {
    var line = lines + 1
    var lineStart = 0
    for index in 0..<offset {
      let isEnd =
        bytes[index] == 0x0A
        || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
      if isEnd { (line, lineStart) = (line + 1, index + 1) }
    }
    self.init(source: source, line: line, column: offset - lineStart + 1, message: message)
  }

  public var description: String { "\(source):\(line):\(column): \(message)" }

  /// A byte as the code point of a character, in at least four digits.
  static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }
}
