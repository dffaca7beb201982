/// Addresses of links.
enum WebAddress {
  /// Longer addresses lead nowhere, and would make a page with many links grow without bounds.
  private static let limit = 1 << 14

  /// A link's address in full (RFC 3986 §5), or nil for what leads nowhere on the web, such as
  /// `javascript:` or a place on the page itself.
  static func resolve(_ reference: String, against base: String?) -> String? {
    guard reference.utf8.count <= limit else { return nil }
    let text = cleaned(reference)
    guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
    var parts = Parts(text)
    if let scheme = parts.scheme {
      guard ["http", "https", "ftp", "mailto"].contains(scheme.lowercased()) else { return nil }
      if scheme.lowercased() != "mailto" { parts.path = withoutDots(parts.path) }
    } else if let base {
      parts.resolve(against: Parts(cleaned(base)))
    }
    return parts.text
  }

  /// Path segments `.` and `..` carried out (RFC 3986 §5.2.4).
  private static func withoutDots(_ path: String) -> String {
    guard path.contains(".") else { return path }
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      switch segment {
      case ".": if isLast { kept.append("") }
      case "..":
        // The empty segment in front of the first slash is the root.
        if kept.count > 1 || kept.first?.isEmpty == false { kept.removeLast() }
        if isLast { kept.append("") }
      default: kept.append(segment)
      }
    }
    return kept.joined(separator: "/")
  }

  /// Without blanks at the ends and line ends inside, with `/` for `\` as browsers read it, and with
  /// what may not stand in an address percent-encoded.
  private static func cleaned(_ text: String) -> String {
    var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }[...]
    bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var result: [UInt8] = []
    var isPath = true
    var hasFragment = false
    for (index, byte) in zip(bytes.indices, bytes) {
      switch byte {
      case 0x5C where isPath: result.append(0x2F)
      case 0x23 where !hasFragment:
        (hasFragment, isPath) = (true, false)
        result.append(byte)
      case 0x25 where isHex(bytes, index + 1) && isHex(bytes, index + 2): result.append(byte)
      case 0x00...0x20, 0x22, 0x23, 0x25, 0x3C, 0x3E, 0x5C, 0x5E, 0x60, 0x7B...0x7D, 0x7F...0xFF:
        result += percent(byte)
      default:
        if byte == 0x3F { isPath = false }
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func isHex(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
    guard index < bytes.endIndex else { return false }
    let byte = bytes[index]
    return (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  private static func percent(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }

  /// The components of an address (RFC 3986 §3).
  private struct Parts {
    var scheme: Substring?
    var authority: Substring?
    var path: String
    var query: Substring?
    var fragment: Substring?

    init(_ text: String) {
      var rest = text[...]
      if let hash = rest.firstIndex(of: "#") {
        fragment = rest[rest.index(after: hash)...]
        rest = rest[..<hash]
      }
      if let mark = rest.firstIndex(of: "?") {
        query = rest[rest.index(after: mark)...]
        rest = rest[..<mark]
      }
      let head = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
      if head.first?.isLetter == true, rest[head.endIndex...].hasPrefix(":") {
        scheme = head
        rest = rest[head.endIndex...].dropFirst()
      }
      if rest.hasPrefix("//") {
        rest = rest.dropFirst(2)
        authority = rest.prefix { $0 != "/" }
        rest = rest[(authority ?? "").endIndex...]
      }
      path = String(rest)
    }

    /// RFC 3986 §5.2.2, for a reference without scheme.
    mutating func resolve(against base: Parts) {
      scheme = base.scheme
      if authority == nil {
        authority = base.authority
        if path.isEmpty {
          path = base.path
          if query == nil { query = base.query }
        } else if !path.hasPrefix("/") {
          if base.path.isEmpty, base.authority != nil {
            path = "/" + path
          } else {
            let folder = base.path.lastIndex(of: "/").map { base.path[...$0] } ?? ""
            path = folder + path
          }
        }
      }
      path = WebAddress.withoutDots(path)
    }

    /// The whole address. Brackets may only stand around a host that is a number (RFC 3986 §3.2.2),
    /// though pages write `?id[]=1`.
    var text: String {
      var text = scheme.map { "\($0):" } ?? ""
      if let authority { text += "//\(authority)" }
      for (mark, part) in [("", path[...]), ("?", query ?? ""), ("#", fragment ?? "")] {
        if mark == "?", query == nil { continue }
        if mark == "#", fragment == nil { continue }
        text += mark + part.replacing("[", with: "%5B").replacing("]", with: "%5D")
      }
      return text
    }
  }
}
