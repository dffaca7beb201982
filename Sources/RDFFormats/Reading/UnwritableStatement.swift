/// Where in a document a statement stands that the writer behind a reader refused.
public struct UnwritableStatement: Error, Hashable, Sendable, CustomStringConvertible {
  /// The document's name, as given to the reader.
  public let source: String
  /// The line, from 1.
  public let line: Int
  /// The column in bytes, from 1: somewhere in the statement, or just after it.
  public let column: Int
  /// Why it cannot be written.
  public let error: SerializationError

  package init(source: String, line: Int, column: Int, error: SerializationError) {
    self.source = source
    self.line = line
    self.column = column
    self.error = error
  }

  public var description: String { "\(source):\(line):\(column): \(error)" }
}
