/// Gathers the lines of a document, and replaces what no format can carry.
struct LineCollector {
  private(set) var lines: [TextLine] = []
  private(set) var repairs: [TextDocument.Repair] = []

  /// Adds a line of HTML in the same way.
  mutating func add(_ line: TextLine) {
    add(line.text, number: line.number, links: line.links, placement: line.placement)
  }

  /// Adds a line, with U+FFFD for characters that XML has no way to write.
  mutating func add(
    _ text: String, number: Int, links: [Link] = [], placement: Placement? = nil
  ) {
    // Most lines have nothing to replace, and are taken as they are.
    if !text.utf8.contains(where: Self.maySpoil) {
      lines.append(TextLine(number: number, text: text, links: links, placement: placement))
      return
    }
    var clean = String.UnicodeScalarView()
    var column = 1
    var isReported = false
    for scalar in text.unicodeScalars {
      if XMLCharacter.isAllowed(scalar), scalar != "\u{FFFD}" {
        clean.append(scalar)
      } else {
        if !isReported {
          isReported = true
          repairs.append(
            TextDocument.Repair(line: number, column: column, message: Self.fault(scalar)))
        }
        clean.append("\u{FFFD}")
      }
      column += 1
    }
    lines.append(
      TextLine(number: number, text: String(clean), links: links, placement: placement))
  }

  /// Controls, and the lead byte of U+FFFD to U+FFFF.
  private static func maySpoil(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0x09 || byte == 0xEF
  }

  private static func fault(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\u{FFFD}" {
      return "bytes that mean nothing in the page’s encoding; read as U+FFFD"
    }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "the character U+\(code) cannot be carried by XML; it reads as U+FFFD in every format"
  }
}

/// Characters of XML 1.0 (production 2, `Char`).
enum XMLCharacter {
  static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
