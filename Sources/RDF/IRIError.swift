/// Why a text is no absolute IRI (RFC 3987 §2.2).
public enum IRIError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no scheme such as `https:` at the start.
  case noScheme(String)
  /// A character that IRIs may not hold, or not at this place, with its code point.
  case forbiddenCharacter(UInt32, in: String)
  /// A `%` that two hexadecimal digits do not follow.
  case incompletePercent(in: String)
  /// Bytes that are not UTF-8.
  case notUTF8(String)

  public var description: String {
    switch self {
    case .noScheme(let text):
      "“\(text)” is no absolute IRI: it has no scheme such as “https:”"
    case .forbiddenCharacter(let code, let text):
      "“\(text)” is no IRI: the character U+\(Self.hex(code)) may not stand there"
    case .incompletePercent(let text):
      "“\(text)” is no IRI: two hexadecimal digits must follow each “%”"
    case .notUTF8(let text): "“\(text)” is no IRI: it is not UTF-8"
    }
  }

  /// The first fault of `text`, or nil.
  static func first(in text: String) -> IRIError? {
    var text = text
    return text.withUTF8 { first(in: UnsafeRawBufferPointer($0)) }
  }

  /// The first fault of `bytes`, or nil when they are an absolute IRI in UTF-8.
  public static func first(in bytes: UnsafeRawBufferPointer) -> IRIError? {
    guard let fault = IRIGrammar.firstFault(in: bytes) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return switch fault {
    case .noScheme: .noScheme(text)
    case .character(let scalar): .forbiddenCharacter(scalar.value, in: text)
    case .percent: .incompletePercent(in: text)
    case .notUTF8: .notUTF8(text)
    }
  }

  private static func hex(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
