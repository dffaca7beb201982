/// Looks for the declaration of a page's encoding before the page is decoded (HTML §13.2.3.2).
///
/// Only `meta` elements and the XML declaration count: `<script charset=…>` speaks of the script,
/// and what stands in a comment of nothing.
struct MetaScanner {
  /// How far a declaration is looked for, at most. Browsers look at 1,024 bytes first and read the
  /// page again when a `meta` follows later in the head, which comes to the same.
  private static let limit = 1 << 16

  private let bytes: [UInt8]
  private var position = 0

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The encoding that the page declares, if the label is known.
  static func declaration(in page: [UInt8]) -> Encoding? {
    var scanner = MetaScanner(Array(page.prefix(limit)))
    return scanner.meta() ?? scanner.xmlDeclaration()
  }

  private mutating func meta() -> Encoding? {
    while position < bytes.count {
      if bytes[position] != 0x3C {
        position += 1
      } else if has("<!--") {
        position += 2
        skip(past: "-->")
      } else if isTag(named: "meta") {
        position += 5
        if let encoding = metaEncoding() { return encoding }
      } else if isTag(named: "body"), position >= 1024 {
        return nil
      } else if position + 1 < bytes.count, Self.isLetter(bytes[position + 1]) {
        position += 1
        let name = name()
        while attribute() != nil {}
        // What scripts and styles hold is no markup.
        if name == "script" || name == "style" {
          skip(past: name == "script" ? "</script" : "</style")
        }
      } else if has("<!") || has("</") || has("<?") {
        skip(past: ">")
      } else {
        position += 1
      }
    }
    return nil
  }

  /// The encoding that a `meta` element declares with `charset`, or with `http-equiv`.
  private mutating func metaEncoding() -> Encoding? {
    var attributes: [String: String] = [:]
    while let (name, value) = attribute() {
      if attributes[name] == nil { attributes[name] = value }
    }
    if let label = attributes["charset"] { return Encoding(label: label) }
    guard attributes["http-equiv"]?.lowercased() == "content-type",
      let content = attributes["content"]?.lowercased(),
      let found = content.firstRange(of: "charset")
    else { return nil }
    return Self.label(after: content[found.upperBound...])
  }

  /// The label in `<?xml version="1.0" encoding="…"?>`, which must open the page.
  private func xmlDeclaration() -> Encoding? {
    guard bytes.starts(with: Array("<?xml".utf8)) else { return nil }
    let end = bytes.firstIndex(of: 0x3E) ?? bytes.count
    let text = String(decoding: bytes[..<end], as: UTF8.self)
    guard let found = text.firstRange(of: "encoding") else { return nil }
    return Self.label(after: text[found.upperBound...])
  }

  /// What stands behind `=`, with or without quotes.
  private static func label(after text: Substring) -> Encoding? {
    let value = text.drop { $0.isWhitespace }
    guard value.first == "=" else { return nil }
    let label = value.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && !"\"';".contains($0) }
    return Encoding(label: String(label))
  }

  /// The next attribute of a tag; nil behind the last one, with the position behind the tag.
  private mutating func attribute() -> (name: String, value: String)? {
    while position < bytes.count, Self.isSpace(bytes[position]) || bytes[position] == 0x2F {
      position += 1
    }
    guard position < bytes.count, bytes[position] != 0x3E else {
      position += 1
      return nil
    }
    let start = position
    position += 1
    while position < bytes.count, !Self.isSpace(bytes[position]),
      !"=/>".utf8.contains(bytes[position])
    { position += 1 }
    let name = text(start..<position).lowercased()
    skipSpaces()
    guard position < bytes.count, bytes[position] == 0x3D else { return (name, "") }
    position += 1
    skipSpaces()
    guard position < bytes.count else { return (name, "") }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      let end = bytes[(position + 1)...].firstIndex(of: quote) ?? bytes.count
      let value = text((position + 1)..<end)
      position = min(end + 1, bytes.count)
      return (name, value)
    }
    let begin = position
    while position < bytes.count, !Self.isSpace(bytes[position]), bytes[position] != 0x3E {
      position += 1
    }
    return (name, text(begin..<position))
  }

  private mutating func skipSpaces() {
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
  }

  private mutating func name() -> String {
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]),
      bytes[position] != 0x3E, bytes[position] != 0x2F
    { position += 1 }
    return text(start..<position).lowercased()
  }

  private mutating func skip(past end: StaticString) {
    while position < bytes.count, !has(end) { position += 1 }
    position = min(position + end.utf8CodeUnitCount, bytes.count)
  }

  /// Whether this text stands at the position, in small or capital letters.
  private func has(_ text: StaticString) -> Bool {
    guard position + text.utf8CodeUnitCount <= bytes.count else { return false }
    return text.withUTF8Buffer { text in
      text.indices.allSatisfy {
        let byte = bytes[position + $0]
        return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == text[$0]
      }
    }
  }

  private func isTag(named name: StaticString) -> Bool {
    let end = position + 1 + name.utf8CodeUnitCount
    guard end < bytes.count, Self.isSpace(bytes[end]) || "/>".utf8.contains(bytes[end]) else {
      return false
    }
    var behind = self
    behind.position += 1
    return behind.has(name)
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte) && byte != 0x0B
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
