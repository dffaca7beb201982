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

  /// Checks that `value` is an absolute IRI without the characters no RDF syntax can hold.
  ///
  /// - Throws: `IRIError` naming the first fault: no scheme, or a character that RDF 1.1 Turtle's
  ///   `IRIREF` excludes (controls, space, `<>"{}|^` + "`" + `\`).
  public init(validating value: String) throws(IRIError) {
    if let error = IRIError.first(in: value) { throw error }
    self.value = value
  }

  public static func == (lhs: IRI, rhs: IRI) -> Bool { ByteOrder.equal(lhs.value, rhs.value) }
  public static func < (lhs: IRI, rhs: IRI) -> Bool { ByteOrder.less(lhs.value, rhs.value) }
  public func hash(into hasher: inout Hasher) { ByteOrder.hash(value, into: &hasher) }
  public var description: String { "<\(value)>" }
}

/// Why a text is no absolute IRI.
public enum IRIError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no scheme such as `https:` at the start.
  case noScheme(String)
  /// A character that IRIs may not hold, with its code point.
  case forbiddenCharacter(UInt32, in: String)

  public var description: String {
    switch self {
    case .noScheme(let text):
      "“\(text)” is no absolute IRI: it has no scheme such as “https:”"
    case .forbiddenCharacter(let code, let text):
      "“\(text)” is no IRI: the character U+\(Self.hex(code)) may not stand in one"
    }
  }

  /// The first fault of `text`, or nil.
  static func first(in text: String) -> IRIError? {
    var isScheme = true
    var schemeEnded = false
    for (index, scalar) in text.unicodeScalars.enumerated() {
      switch scalar {
      case "\u{0}"..."\u{20}", "<", ">", "\"", "{", "}", "|", "^", "`", "\\":
        return .forbiddenCharacter(scalar.value, in: text)
      case ":" where !schemeEnded:
        schemeEnded = true
        if index == 0 { isScheme = false }
      case "a"..."z", "A"..."Z": break
      case "0"..."9", "+", "-", ".":
        if !schemeEnded, index == 0 { isScheme = false }
      default:
        if !schemeEnded { isScheme = false }
      }
    }
    return schemeEnded && isScheme ? nil : .noScheme(text)
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
