/// Who takes what a reader finds.
public protocol QuadReceiver: AnyObject {
  /// Takes a prefix that the document declares.
  func declare(_ prefix: String, _ namespace: String)

  /// Takes a statement, whose bytes are good only during the call.
  ///
  /// - Throws: Anything; the reading ends with it.
  func receive(_ quad: QuadView) throws
}

extension QuadReceiver {
  public func declare(_ prefix: String, _ namespace: String) {}
}
