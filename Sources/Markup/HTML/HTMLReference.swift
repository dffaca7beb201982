internal import CLibXML2

/// Character references in a page's text, read as browsers do (HTML §13.2.5.72 to §13.2.5.80).
///
/// libxml2 knows the names of HTML 4, and only with a semicolon; it leaves out numbers that stand for
/// no character.
struct HTMLReferences {
  /// What a name stands for, once it was looked up.
  private var known: [String: Unicode.Scalar?] = [:]

  /// The character that the reference at a place stands for, and the reference's length in bytes;
  /// nil where no reference stands.
  mutating func reference(
    in bytes: [UInt8], at position: Int
  ) -> (character: Unicode.Scalar, length: Int)? {
    let start = position + 1
    guard start < bytes.count else { return nil }
    if bytes[start] == 0x23 { return Self.number(in: bytes, at: position) }
    var end = start
    while end < bytes.count, end - start < 32, Self.isNameByte(bytes[end]) { end += 1 }
    guard end > start else { return nil }
    if end < bytes.count, bytes[end] == 0x3B {
      if let character = character(named: bytes[start..<end]) {
        return (character, end + 1 - position)
      }
    }
    // Of old names the semicolon may be missing; `&notit` is `&not` and `it`.
    for end in stride(from: min(end, start + 6), to: start + 1, by: -1) {
      let name = bytes[start..<end]
      if let character = character(named: name), Self.isOld(name, character) {
        return (character, end - position)
      }
    }
    return nil
  }

  private mutating func character(named bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let name = String(decoding: bytes, as: UTF8.self)
    if let character = known[name] { return character }
    var character = HTMLNames.all[name]
    if character == nil, let entry = htmlEntityLookup(name) {
      character = Unicode.Scalar(UInt32(entry.pointee.value))
    }
    known[name] = .some(character)
    return character
  }

  /// The names that may stand without a semicolon: those of HTML 2, and six of them in capitals.
  private static func isOld(_ name: ArraySlice<UInt8>, _ character: Unicode.Scalar) -> Bool {
    let name = String(decoding: name, as: UTF8.self)
    if ["AMP", "LT", "GT", "QUOT", "COPY", "REG"].contains(name) { return true }
    return character.value < 0x100 && HTMLNames.all[name] == nil
  }

  /// `&#146;`, `&#x2019;`, with or without the semicolon.
  private static func number(
    in bytes: [UInt8], at position: Int
  ) -> (character: Unicode.Scalar, length: Int)? {
    var place = position + 2
    var base: UInt32 = 10
    if place < bytes.count, bytes[place] | 0x20 == 0x78 {
      base = 16
      place += 1
    }
    let start = place
    var value: UInt32 = 0
    while place < bytes.count, let digit = digit(bytes[place], base) {
      value = min(value * base + digit, 0x11_0000)
      place += 1
    }
    guard place > start else { return nil }
    if place < bytes.count, bytes[place] == 0x3B { place += 1 }
    // Zero, halves of pairs and what lies beyond Unicode are no characters.
    let scalar = value == 0 ? nil : Unicode.Scalar(value)
    return (scalar.map(windows) ?? "\u{FFFD}", place - position)
  }

  private static func digit(_ byte: UInt8, _ base: UInt32) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte) - 0x30
    case 0x41...0x46 where base == 16: UInt32(byte) - 0x37
    case 0x61...0x66 where base == 16: UInt32(byte) - 0x57
    default: nil
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// What browsers show for `&#146;`: windows-1252 in place of controls (HTML §13.2.5.80).
  private static func windows(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(scalar.value) else { return scalar }
    return windowsLetters[Int(scalar.value) - 0x80]
  }

  private static let windowsLetters = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
