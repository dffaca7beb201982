@_spi(_Unicode) import Swift

/// Forms of text for comparison. Printed text itself is never changed.
public enum Fold {
  /// Space, tab, no-break and ideographic space, zero-width space, byte order mark.
  public static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\t", "\u{A0}", "\u{200B}", "\u{3000}", "\u{FEFF}", "\u{202F}", "\u{2009}": true
    default: false
    }
  }

  /// One code point for comparison: curly quotes straight, blanks plain, letters lower case. The
  /// result is always one code point, so that offsets stay those of the text.
  public static func scalar(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": return Unicode.Scalar(UInt8(scalar.value + 32))
    case "\t": return " "
    case "\u{0}"..."\u{7F}": return scalar
    case "‘", "’", "‛", "ʼ", "＇": return "'"
    case "“", "”", "„", "‟": return "\""
    case "‐", "‑", "‒", "–": return "-"
    default:
      if isBlank(scalar) { return " " }
      switch scalar {
      // Punctuation, Chinese, Japanese and Korean have no capitals.
      case "\u{2010}"..."\u{206F}", "\u{3001}"..."\u{9FFF}", "\u{AC00}"..."\u{D7A3}": return scalar
      default: break
      }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower[lower.startIndex] : scalar
    }
  }

  /// A key for look-up: folded, blanks collapsed, none at the ends.
  public static func key(_ text: some StringProtocol) -> String {
    asciiKey(text) ?? unicodeKey(text)
  }

  /// The key of plain ASCII text, without a detour over code points; nil for other text.
  private static func asciiKey(_ text: some StringProtocol) -> String? {
    text.withPlainASCII { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { key in
        var count = 0
        var gap = false
        for byte in bytes {
          if byte == 0x20 || byte == 0x09 {
            gap = count > 0
            continue
          }
          if gap {
            key[count] = 0x20
            count += 1
          }
          gap = false
          key[count] = ASCII.isUppercase(byte) ? byte | 0x20 : byte
          count += 1
        }
        return count
      }
    }
  }

  private static func unicodeKey(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    var gap = false
    for original in text.unicodeScalars {
      let scalar = scalar(original)
      if scalar == " " {
        gap = !result.isEmpty
      } else {
        if gap { result.append(" ") }
        gap = false
        result.append(scalar)
      }
    }
    return nfc(String(result))
  }

  /// A key that also ignores punctuation and a bracketed acronym at the end, for names of agencies.
  public static func nameKey(_ text: some StringProtocol) -> String {
    let bare = Acronym.split(text).name
    var result = String.UnicodeScalarView()
    for scalar in key(bare).unicodeScalars {
      if scalar.isWordPart {
        result.append(scalar)
      } else if scalar == " " || scalar == "-", result.last != " " {
        result.append(" ")
      }
    }
    return String(String(result).trimmed)
  }

  /// A name as it is shown: in Normalization Form C, with one plain blank between words. Printed
  /// with no-break spaces or twice the blanks, it is the same name.
  public static func label(_ text: String) -> String {
    nfc(
      text.split { $0.unicodeScalars.allSatisfy(isBlank) }.joined(separator: " "))
  }

  /// Normalization Form C of `text`.
  public static func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text._nfc { result.append(scalar) }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Whether words are made of it: a letter or a digit.
  @inline(__always)
  public var isWordPart: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9": true
    case "\u{0}"..."\u{7F}": false
    default: properties.isAlphabetic || properties.numericType != nil
    }
  }

  /// Whether it is a letter. The tables of Unicode are asked only outside of ASCII, here and below:
  /// they took a fourteenth of an export.
  var isAlphabetic: Bool {
    isASCII ? ASCII.isLetter(UInt8(truncatingIfNeeded: value)) : properties.isAlphabetic
  }

  /// Whether it is a capital.
  public var isUppercase: Bool {
    isASCII ? ASCII.isUppercase(UInt8(truncatingIfNeeded: value)) : properties.isUppercase
  }

  /// Whether it is a small letter.
  var isLowercase: Bool {
    isASCII ? ASCII.isLowercase(UInt8(truncatingIfNeeded: value)) : properties.isLowercase
  }
}

extension StringProtocol {
  /// The text without blanks at either end.
  var trimmed: SubSequence {
    var start = startIndex
    var end = endIndex
    let scalars = unicodeScalars
    while start < end, Fold.isBlank(scalars[start]) { start = scalars.index(after: start) }
    while start < end {
      let before = scalars.index(before: end)
      guard Fold.isBlank(scalars[before]) else { break }
      end = before
    }
    return self[start..<end]
  }
}
