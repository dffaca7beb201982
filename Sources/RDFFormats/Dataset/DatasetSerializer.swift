/// Writes a dataset as a whole, in a layout that needs to know all of it.
public protocol DatasetSerializer: Sendable {
  /// Writes a dataset.
  ///
  /// - Parameters:
  ///   - dataset: the statements.
  ///   - sink: where the document goes, after all of it could be written.
  /// - Throws: `SerializationError` when the syntax cannot hold a statement, or the sink's own error.
  func write(_ dataset: QuadTable, to sink: any ByteSink) throws
}
