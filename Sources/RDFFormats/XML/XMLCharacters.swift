/// Which characters XML 1.0 documents and names may hold.
public enum XMLCharacters {
  /// Whether `scalar` may stand in a document, as itself or as a reference (production Char).
  @inlinable
  public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// The first character of `text` that no XML document can hold.
  public static func firstForbidden(in text: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { !isAllowed($0) }
  }

  /// Whether `text` is a name without a colon (production NCName) to every parser.
  public static func isNCName(_ text: some StringProtocol) -> Bool {
    guard let first = text.unicodeScalars.first, isNameStart(first) else { return false }
    return text.unicodeScalars.allSatisfy(isNamePart)
  }

  /// Whether `scalar` may start a name, in every edition of XML 1.0.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_": true
    default: scalar.value >= 0x80 && XMLNameTable.contains(XMLNameTable.starts, scalar)
    }
  }

  /// Whether `scalar` may stand inside a name; no colon, as namespaces demand.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "-", ".": true
    default: isNameStart(scalar) || XMLNameTable.contains(XMLNameTable.others, scalar)
    }
  }
}
