/// Reads comma-separated values (RFC 4180), the form in which stores give tables.
enum CSVReader {
  /// The rows; nil when the bytes are not UTF-8 or a quote does not end.
  static func rows(_ bytes: [UInt8]) -> [[String]]? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return nil }
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var isInside = false
    func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if isInside {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
          field.append(byte)
          index += 1
        } else {
          isInside = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\"") where field.isEmpty && !isQuoted:
        isInside = true
        isQuoted = true
      case UInt8(ascii: ","):
        row.append(text(field))
        (field, isQuoted) = ([], false)
      case 0x0D where index < bytes.count && bytes[index] == 0x0A: break
      case 0x0A, 0x0D:
        rows.append(row + [text(field)])
        (row, field, isQuoted) = ([], [], false)
      default: field.append(byte)
      }
    }
    if isInside { return nil }
    if !row.isEmpty || !field.isEmpty || isQuoted { rows.append(row + [text(field)]) }
    return rows
  }
}

/// The encoding of texts in addresses and forms (RFC 3986 §2.1).
enum PercentCoding {
  static func encode(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return result
  }
}
