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
    let forbidden: Unicode.Scalar?
    if fitsSection(text) {
      forbidden = XMLCharacters.firstForbidden(in: text)
      bytes.append("<![CDATA[")
      bytes.append(text)
      bytes.append("]]>")
    } else {
      forbidden = XMLEscape.appendText(text, to: &bytes)
    }
    if let forbidden { throw .character(forbidden.value, at: place()) }
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
    !text.isEmpty && text.utf8.allSatisfy(isNameByte)
  }

  /// Whether `text` holds something that plain text would need a reference for, and nothing that
  /// would need one in a CDATA section too.
  private static func fitsSection(_ text: String) -> Bool {
    var needsSection = false
    var brackets = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\r"): return false
      case UInt8(ascii: ">") where brackets > 1: return false
      case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): needsSection = true
      default: break
      }
      brackets = byte == UInt8(ascii: "]") ? brackets + 1 : 0
    }
    return needsSection
  }

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
