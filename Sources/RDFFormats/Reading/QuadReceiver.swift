/// Who takes what a reader finds.
public protocol QuadReceiver: AnyObject {
  /// Takes a prefix that the document declares.
  func declare(_ prefix: String, _ namespace: String)

  /// Takes a statement, whose bytes are good only during the call.
  ///
  /// - Throws: Anything; the reading ends with it.
  func receive(_ quad: QuadView) throws

  /// Takes a statement with its place, which readers of lines know.
  ///
  /// - Parameters:
  ///   - quad: the statement, whose bytes are good only during the call.
  ///   - line: the line, from 1.
  ///   - column: the column in bytes, from 1.
  /// - Throws: Anything; the reading ends with it.
  func receive(_ quad: QuadView, line: Int, column: Int) throws
}

extension QuadReceiver {
  @inline(__always)
  public func receive(_ quad: QuadView, line: Int, column: Int) throws { try receive(quad) }

  public func declare(_ prefix: String, _ namespace: String) {}
}
