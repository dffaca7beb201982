/// Escaping of text and attribute values in XML 1.0.
///
/// A carriage return becomes a reference, since readers turn a raw one into a line feed; in
/// attributes so do tab and line feed, which they would turn into spaces. There is no escape for
/// most control characters: with one of them nothing is appended, and the character is returned.
public enum XMLEscape {
  /// Appends `text` as the content of an element.
  ///
  /// - Returns: Nil, or the character that XML cannot hold; then nothing was appended.
  @discardableResult
  public static func appendText(_ text: String, to buffer: inout ByteBuffer) -> Unicode.Scalar? {
    text.withUTF8Bytes { append($0, XMLTextSpecials.self, to: &buffer) }
  }

  /// Appends the UTF-8 text `text` as the content of an element.
  @inline(__always)
  static func appendText(
    _ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer
  ) -> Unicode.Scalar? {
    append(text, XMLTextSpecials.self, to: &buffer)
  }

  /// Appends the UTF-8 text `text` as the value of an attribute.
  static func appendAttribute(
    _ text: UnsafeRawBufferPointer, to buffer: inout ByteBuffer
  ) -> Unicode.Scalar? {
    append(text, XMLAttributeSpecials.self, to: &buffer)
  }

  /// Appends `text` as the value of an attribute, without its quotes (of which `"` is escaped).
  ///
  /// - Returns: Nil, or the character that XML cannot hold; then nothing was appended.
  @discardableResult
  public static func appendAttribute(
    _ text: String, to buffer: inout ByteBuffer
  ) -> Unicode.Scalar? {
    text.withUTF8Bytes { append($0, XMLAttributeSpecials.self, to: &buffer) }
  }

  @inline(__always)
  private static func append<Specials: ByteClass>(
    _ text: UnsafeRawBufferPointer, _: Specials.Type, to buffer: inout ByteBuffer
  ) -> Unicode.Scalar? {
    let special = ByteScan.next(Specials.self, in: text, from: 0)
    if special == text.count {
      buffer.append(text)
      return nil
    }
    return appendWithReferences(text, from: special, Specials.self, to: &buffer)
  }

  private static func appendWithReferences<Specials: ByteClass>(
    _ text: UnsafeRawBufferPointer, from special: Int, _: Specials.Type, to buffer: inout ByteBuffer
  ) -> Unicode.Scalar? {
    let mark = buffer.count
    let isAttribute = Specials.self == XMLAttributeSpecials.self
    var clean = 0
    var index = special
    while index < text.count {
      if let forbidden = forbidden(text, at: index) {
        buffer.truncate(to: mark)
        return forbidden
      }
      if let reference = reference(text[index], isAttribute: isAttribute) {
        buffer.append(UnsafeRawBufferPointer(rebasing: text[clean..<index]))
        buffer.append(reference)
        clean = index + 1
      }
      index = ByteScan.next(Specials.self, in: text, from: index + 1)
    }
    buffer.append(UnsafeRawBufferPointer(rebasing: text[clean...]))
    return nil
  }

  private static func reference(_ byte: UInt8, isAttribute: Bool) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case 0x0D: "&#xD;"
    case UInt8(ascii: "\"") where isAttribute: "&quot;"
    case 0x09 where isAttribute: "&#x9;"
    case 0x0A where isAttribute: "&#xA;"
    default: nil
    }
  }

  private static func forbidden(_ text: UnsafeRawBufferPointer, at index: Int) -> Unicode.Scalar? {
    switch text[index] {
    case 0x09, 0x0A, 0x0D: return nil
    case let byte where byte < 0x20: return Unicode.Scalar(byte)
    case 0xEF:
      guard index + 2 < text.count, text[index + 1] == 0xBF, text[index + 2] >= 0xBE else {
        return nil
      }
      return Unicode.Scalar(0xFF40 + UInt16(text[index + 2]))
    default: return nil
    }
  }
}

/// Controls, `&`, `<`, `>`, and 0xEF, which starts U+FFFE and U+FFFF.
private enum XMLTextSpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    word.ascii(except: word.notBelow(0x20) & word.not(0x26) & word.not(0x3C, ignoring: 2))
      | word.is0xEF
  }
}

/// The same and `"`.
private enum XMLAttributeSpecials: ByteClass {
  @inline(__always)
  static func marks(_ word: ByteWord) -> UInt64 {
    XMLTextSpecials.marks(word) | word.ascii(except: word.not(0x22))
  }
}
