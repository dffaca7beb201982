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
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var gap = false
    for byte in text.utf8 {
      if byte >= 0x80 { return nil }
      if byte == 0x20 || byte == 0x09 {
        gap = !bytes.isEmpty
        continue
      }
      if gap { bytes.append(0x20) }
      gap = false
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return String(decoding: bytes, as: UTF8.self)
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
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
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
