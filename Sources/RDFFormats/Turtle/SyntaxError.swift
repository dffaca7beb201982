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

  /// The error for the place `offset` bytes into `bytes`.
  init(source: String, in bytes: UnsafeRawBufferPointer, at offset: Int, _ message: String) {
    let before = bytes[..<offset]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? before.startIndex
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    self.init(source: source, line: line, column: offset - lineStart + 1, message: message)
  }

  public var description: String { "\(source):\(line):\(column): \(message)" }
}
