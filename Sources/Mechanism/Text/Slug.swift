@_spi(_Unicode) import Swift

/// The last part of an identifier: `[a-z0-9]+(-[a-z0-9]+)*`.
public enum Slug {
  /// The slug of `text`: decomposed (compatibility forms too), without combining marks, in lower
  /// case, every other run of characters one hyphen. Empty when `text` has no Latin letter and no
  /// digit.
  public static func make(_ text: some StringProtocol) -> String {
    var result = ""
    var gap = false
    for scalar in String(text)._nfd {
      let letters = ascii(scalar)
      if letters.isEmpty {
        if scalar.properties.canonicalCombiningClass == .notReordered { gap = !result.isEmpty }
        continue
      }
      if gap { result.append("-") }
      gap = false
      result += letters
    }
    return result
  }

  /// The slug of a name that must have an identifier: where a name has no Latin letter and no digit,
  /// its code points in hexadecimal digits (`u8ca1-u52d9`). Nil only for names without any letter.
  public static func identifier(for name: some StringProtocol) -> String? {
    let slug = make(name)
    if !slug.isEmpty { return slug }
    let codes = String(name)._nfc.filter(\.properties.isAlphabetic)
      .map { "u" + String($0.value, radix: 16) }
    return codes.isEmpty ? nil : codes.joined(separator: "-")
  }

  /// The ASCII letters and digits a decomposed code point stands for; a fixed table, no locale.
  private static func ascii(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: String(scalar)
    case 0x41...0x5A: String(Unicode.Scalar(UInt8(scalar.value + 32)))
    case 0xC6, 0xE6: "ae"
    case 0x152, 0x153: "oe"
    case 0xD8, 0xF8: "o"
    case 0xDF: "ss"
    case 0xD0, 0xF0, 0x110, 0x111: "d"
    case 0xDE, 0xFE: "th"
    case 0x141, 0x142: "l"
    case 0x131: "i"
    default: CompatibilityForms.ascii(scalar) ?? ""
    }
  }
}
