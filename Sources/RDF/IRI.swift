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
    var index = 0
    // All that matters is ASCII; the bytes of other characters are never among these.
    for byte in text.utf8 {
      switch byte {
      case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D:
        return .forbiddenCharacter(UInt32(byte), in: text)
      case UInt8(ascii: ":") where !schemeEnded:
        schemeEnded = true
        if index == 0 { isScheme = false }
      default:
        if !schemeEnded { isScheme = isScheme && isPartOfScheme(byte, first: index == 0) }
      }
      index += 1
    }
    return schemeEnded && isScheme ? nil : .noScheme(text)
  }

  /// `ALPHA *( ALPHA / DIGIT / "+" / "-" / "." )` (RFC 3986 §3.1).
  private static func isPartOfScheme(_ byte: UInt8, first: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      !first
    default: false
    }
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
