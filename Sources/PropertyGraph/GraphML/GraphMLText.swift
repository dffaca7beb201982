internal import RDFFormats

/// How text and names stand in GraphML.
enum GraphMLText {
  /// Appends `text` as character data.
  ///
  /// Tulip keeps only what follows the last reference of a text, but a CDATA section whole, and so
  /// do all others. Only a carriage return, which XML would turn into a line feed there, and the end
  /// mark of CDATA itself still need references. A line feed stands as it is: Tulip keeps what
  /// follows it in whatever way it is written.
  ///
  /// - Throws: `PropertyGraphError.character` naming `place`, for what XML cannot hold.
  static func append(
    _ text: String, to bytes: inout ByteBuffer, at place: @autoclosure () -> String
  ) throws(PropertyGraphError) {
    switch Shape(text) {
    case .plain:
      bytes.append(text)
    case .section:
      bytes.append("<![CDATA[")
      bytes.append(text)
      bytes.append("]]>")
    case .references:
      if let forbidden = XMLEscape.appendText(text, to: &bytes) {
        throw .character(forbidden.value, at: place())
      }
    }
  }

  /// Refuses what XML cannot hold. Other formats could, but their readers stumble over it, and what
  /// can be written should not depend on the format.
  ///
  /// - Throws: `PropertyGraphError.character` naming `place`.
  static func check(
    _ text: String, at place: @autoclosure () -> String
  ) throws(PropertyGraphError) {
    let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { $0 >= 0x20 && $0 != 0xEF }
    }
    if isPlain == true { return }
    if let forbidden = XMLCharacters.firstForbidden(in: text) {
      throw .character(forbidden.value, at: place())
    }
  }

  /// Gives `text` back if it is an NMTOKEN of ASCII letters, which all readers agree on.
  ///
  /// - Throws: `PropertyGraphError.name` naming `place`.
  static func name(_ text: String, at place: String) throws(PropertyGraphError) -> String {
    guard isName(text) else { throw .name(text, at: place) }
    return text
  }

  /// Whether `text` is an NMTOKEN of ASCII letters.
  static func isName(_ text: String) -> Bool {
    let fast = text.utf8.withContiguousStorageIfAvailable { bytes in
      !bytes.isEmpty && bytes.allSatisfy(isNameByte)
    }
    return fast ?? (!text.isEmpty && text.utf8.allSatisfy(isNameByte))
  }

  /// What a text needs in order to reach every reader whole.
  private enum Shape {
    /// Nothing.
    case plain
    /// It holds something plain text would need a reference for, and nothing a section would.
    case section
    /// It needs references, or it holds what XML may not.
    case references

    init(_ text: String) {
      self =
        text.utf8.withContiguousStorageIfAvailable { Self.of(UnsafeRawBufferPointer($0)) }
        ?? Array(text.utf8).withUnsafeBytes { Self.of($0) }
    }

    private static func of(_ text: UnsafeRawBufferPointer) -> Shape {
      var index = 0
      while index + 8 <= text.count {
        let word = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if needsCare(word) { return byBytes(text) }
        index += 8
      }
      return index == text.count ? .plain : byBytes(text, from: index)
    }

    /// Whether one of eight bytes may be a control, `&`, `<`, `>`, `]` or 0xEF. A byte that is none
    /// may look like one when another one is, which costs time only.
    @inline(__always)
    private static func needsCare(_ word: UInt64) -> Bool {
      let ones: UInt64 = 0x0101_0101_0101_0101
      let controls = (word &- ones &* 0x20) & ~word
      let ampersand = word ^ ones &* 0x26
      let angle = (word & ~(ones &* 0x02)) ^ ones &* 0x3C
      let bracket = word ^ ones &* 0x5D
      let high = word ^ ones &* 0xEF
      let found =
        controls | (ampersand &- ones) & ~ampersand | (angle &- ones) & ~angle
        | (bracket &- ones) & ~bracket | (high &- ones) & ~high
      return found & (ones &* 0x80) != 0
    }

    private static func byBytes(_ text: UnsafeRawBufferPointer, from start: Int = 0) -> Shape {
      var shape = Shape.plain
      var brackets = 0
      for index in start..<text.count {
        let byte = text[index]
        // Most bytes are letters: one comparison, or two, decides about them.
        if byte > UInt8(ascii: ">"), byte != UInt8(ascii: "]"), byte != 0xEF {
          brackets = 0
          continue
        }
        switch byte {
        case 0x09, 0x0A: break
        case 0..<0x20: return .references
        case 0xEF where isNoncharacter(text, at: index): return .references
        case UInt8(ascii: ">") where brackets > 1: return .references
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): shape = .section
        default: break
        }
        brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
      }
      return shape
    }

    /// Whether U+FFFE or U+FFFF stands there, the only ones beyond ASCII that XML cannot hold.
    private static func isNoncharacter(_ text: UnsafeRawBufferPointer, at index: Int) -> Bool {
      index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: "_"), UInt8(ascii: ":"):
      true
    default: false
    }
  }
}
