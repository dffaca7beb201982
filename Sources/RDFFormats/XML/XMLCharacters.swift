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

  /// Whether `scalar` may start a name.
  ///
  /// XML 1.0 changed its names with the fifth edition, which half of all parsers do not follow.
  /// These are letters of both: Latin, Greek, Cyrillic, kana, Chinese characters, Hangul.
  static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "\u{C0}"..."\u{D6}", "\u{D8}"..."\u{F6}",
      "\u{F8}"..."\u{131}", "\u{134}"..."\u{13E}", "\u{141}"..."\u{148}", "\u{14A}"..."\u{17E}",
      "\u{38E}"..."\u{3A1}", "\u{3A3}"..."\u{3CE}", "\u{401}"..."\u{40C}", "\u{40E}"..."\u{44F}",
      "\u{3041}"..."\u{3094}", "\u{30A1}"..."\u{30FA}", "\u{4E00}"..."\u{9FA5}",
      "\u{AC00}"..."\u{D7A3}":
      true
    default: false
    }
  }

  /// Whether `scalar` may stand inside a name; no colon, as namespaces demand.
  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "-", ".", "\u{B7}": true
    default: isNameStart(scalar)
    }
  }
}
