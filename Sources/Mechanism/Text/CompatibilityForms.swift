/// Letters and digits in other clothes: full-width, circled, Roman, raised, ligatures. A slug takes
/// what they stand for, as Normalization Form KD would say.
///
/// The standard library does not offer that form; this table holds the blocks that names are
/// printed with.
enum CompatibilityForms {
  /// The ASCII letters and digits of one code point, in lower case; nil when it is no such form.
  static func ascii(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    switch value {
    case 0xFF10...0xFF19: return digit(value - 0xFF10)
    case 0xFF21...0xFF3A: return letter(value - 0xFF21)
    case 0xFF41...0xFF5A: return letter(value - 0xFF41)
    case 0x2460...0x2473: return String(value - 0x2460 + 1)
    case 0x2474...0x2487: return String(value - 0x2474 + 1)
    case 0x2488...0x249B: return String(value - 0x2488 + 1)
    case 0x249C...0x24B5: return letter(value - 0x249C)
    case 0x24B6...0x24CF: return letter(value - 0x24B6)
    case 0x24D0...0x24E9: return letter(value - 0x24D0)
    case 0x24EA: return "0"
    case 0x2160...0x216F: return roman[Int(value - 0x2160)]
    case 0x2170...0x217F: return roman[Int(value - 0x2170)]
    case 0x2070, 0x2074...0x2079: return digit(value - 0x2070)
    case 0x2080...0x2089: return digit(value - 0x2080)
    case 0xB9: return "1"
    case 0xB2, 0xB3: return digit(value - 0xB0)
    case 0xAA: return "a"
    case 0xBA: return "o"
    case 0x17F: return "s"
    case 0x2071: return "i"
    case 0x207F: return "n"
    case 0x2116: return "no"
    case 0x2120: return "sm"
    case 0x2121: return "tel"
    case 0x2122: return "tm"
    case 0xFB00...0xFB06: return ligatures[Int(value - 0xFB00)]
    default: return nil
    }
  }

  private static let roman = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ]
  private static let ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]

  private static func digit(_ value: UInt32) -> String { String(value) }

  private static func letter(_ offset: UInt32) -> String {
    String(Unicode.Scalar(UInt8(truncatingIfNeeded: 0x61 + offset)))
  }
}
