/// A page as lines of text, with a note of every repair its bytes needed.
public struct TextDocument: Sendable {
  /// Something in the bytes that had to be changed to become text.
  public struct Repair: Sendable, Equatable {
    /// Line, counted from 1.
    public let line: Int
    /// Column in characters, counted from 1.
    public let column: Int
    /// What was found and what was done about it.
    public let message: String
  }

  /// The lines, numbered as in the file.
  public let lines: [TextLine]
  /// How many lines the file has; a line end after the last line does not open another.
  public let lineCount: Int
  /// Repairs, in order of position; at most one for each line.
  public let repairs: [Repair]

  /// Reads plain text: UTF-8 with or without byte order mark, or UTF-16 with one; lines end with
  /// LF, CR LF or CR.
  ///
  /// - Throws: `MarkupError.notText` for bytes that are no text in these encodings.
  public init(text bytes: [UInt8]) throws(MarkupError) {
    let text = try Self.decode(bytes)
    var lines: [TextLine] = []
    var repairs: [Repair] = []
    var current = String.UnicodeScalarView()
    var column = 1
    var number = 1
    var faulty = false
    var afterReturn = false

    func endLine() {
      lines.append(TextLine(number: number, text: String(current)))
      current = String.UnicodeScalarView()
      number += 1
      column = 1
      faulty = false
    }
    for scalar in text.unicodeScalars {
      if scalar == "\n", afterReturn {
        afterReturn = false
        continue
      }
      afterReturn = scalar == "\r"
      if scalar == "\n" || scalar == "\r" {
        endLine()
        continue
      }
      if Self.isCarriedByXML(scalar), scalar != "\u{FFFD}" {
        current.append(scalar)
      } else {
        if !faulty {
          faulty = true
          repairs.append(Repair(line: number, column: column, message: Self.fault(scalar)))
        }
        current.append("\u{FFFD}")
      }
      column += 1
    }
    if column > 1 { endLine() }
    self.lines = lines
    self.lineCount = lines.count
    self.repairs = repairs
  }

  private static func fault(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\u{FFFD}" { return "bytes that are not UTF-8; they read as U+FFFD" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "the character U+\(code) cannot be carried by XML; it reads as U+FFFD in every format"
  }

  /// Whether XML 1.0 (production 2, `Char`) has a way to write the character.
  private static func isCarriedByXML(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  private static func decode(_ bytes: [UInt8]) throws(MarkupError) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return String(decoding: bytes.dropFirst(3), as: UTF8.self)
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let low = bytes[0] == 0xFF ? 0 : 1
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for index in stride(from: 2, to: bytes.count - 1, by: 2) {
        units.append(UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8)
      }
      return String(decoding: units, as: UTF16.self)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    try refuseBinary(bytes, text)
    return text
  }

  /// Refuses what is plainly no text: one character in twenty a control or undecodable.
  private static func refuseBinary(_ bytes: [UInt8], _ text: String) throws(MarkupError) {
    var strange = 0
    var total = 0
    for scalar in text.unicodeScalars {
      total += 1
      if !isCarriedByXML(scalar) || scalar == "\u{FFFD}" { strange += 1 }
    }
    if strange * 20 > total {
      throw .notText(strange: strange, total: total)
    }
  }
}
