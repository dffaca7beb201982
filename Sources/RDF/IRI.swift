/// An absolute IRI (RFC 3987), compared by code points.
///
/// The plain initializer trusts its caller, for IRIs minted from checked parts; `init(validating:)`
/// is the border for text from outside.
public struct IRI: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The IRI as it is written, without angle brackets.
  public let value: String

  /// Wraps text that is known to be an absolute IRI.
  @inlinable
  public init(_ value: String) { self.value = value }

  /// Checks that `value` is an absolute IRI by the grammar of RFC 3987.
  ///
  /// - Throws: `IRIError` naming the first fault: no scheme, a character that may not stand where
  ///   it does, or a `%` without two hexadecimal digits.
  public init(validating value: String) throws(IRIError) {
    if let error = IRIError.first(in: value) { throw error }
    self.value = value
  }

  public static func == (lhs: IRI, rhs: IRI) -> Bool { ByteOrder.equal(lhs.value, rhs.value) }
  public static func < (lhs: IRI, rhs: IRI) -> Bool { ByteOrder.less(lhs.value, rhs.value) }
  public func hash(into hasher: inout Hasher) { ByteOrder.hash(value, into: &hasher) }
  public var description: String { "<\(value)>" }
}
