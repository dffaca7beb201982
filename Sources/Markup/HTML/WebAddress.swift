internal import CLibXML2

/// Addresses of links.
enum WebAddress {
  /// A link's address in full (RFC 3986 §5), or nil for what leads nowhere on the web, such as
  /// `javascript:` or a place on the page itself.
  static func resolve(_ reference: String, against base: String?) -> String? {
    let reference = reference.filter { !$0.isNewline && $0 != "\t" }
    let trimmed = reference.drop { $0 == " " }
    guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return nil }
    let scheme = trimmed.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    if trimmed[scheme.endIndex...].hasPrefix(":") {
      guard ["http", "https", "ftp", "mailto"].contains(scheme.lowercased()) else { return nil }
      return escaped(String(trimmed))
    }
    guard let base else { return escaped(String(trimmed)) }
    guard let built = xmlBuildURI(escaped(String(trimmed)), base) else { return nil }
    defer { trico_xml_free(built) }
    return String(cString: built)
  }

  /// The address with what may not stand in one percent-encoded, as browsers do.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var end = text[...]
    while end.last == " " { end = end.dropLast() }
    for byte in end.utf8 {
      switch byte {
      case 0x00...0x20, 0x22, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.count < 2 ? "0" : "") + digits
      default: result.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return result
  }
}
