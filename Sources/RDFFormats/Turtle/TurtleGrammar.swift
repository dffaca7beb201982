/// Rules of Turtle 1.1 for what may be abbreviated, as pure functions on bytes.
///
/// They are narrower than the grammar where readers are known to differ: a local name never needs
/// an escape, and a number has a digit before its decimal point and a form that readers which make a
/// number of it give back as it was.
enum TurtleGrammar {
  /// Where the longest tail of `iri` begins that consists of local name bytes.
  @inline(__always)
  static func localTail(of iri: UnsafeRawBufferPointer) -> Int {
    var start = iri.count
    while start > 0, isLocalByte(iri[start - 1]) { start -= 1 }
    return start
  }

  /// Whether `local`, all local name bytes, may follow `prefix:`.
  ///
  /// No `-` or `.` at either end: legal or not, some readers choke on them.
  @inline(__always)
  static func isLocalName(_ local: UnsafeRawBufferPointer) -> Bool {
    guard let first = local.first, let last = local.last else { return false }
    return !isPunctuation(first) && !isPunctuation(last)
  }

  /// Whether `byte` may stand in a local name: ASCII letters, digits, `_`, `-`, `.`.
  @inline(__always)
  static func isLocalByte(_ byte: UInt8) -> Bool {
    // One bit a character: "-.0…9" in the first word, "A…Z_a…z" in the second.
    let bits: UInt64 = byte < 0x40 ? 0x03FF_6000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return byte < 0x80 && bits &>> UInt64(byte) & 1 != 0
  }

  @inline(__always)
  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }

  /// Where the longest tail of `iri` begins that could be a local name with letters beyond ASCII,
  /// colons and percent signs in it.
  static func wideTail(of iri: UnsafeRawBufferPointer) -> Int {
    var start = iri.count
    while start > 0, isLocalByte(iri[start - 1]) || isWideByte(iri[start - 1]) { start -= 1 }
    return start
  }

  /// Whether `byte` may stand in a local name though `isLocalByte` does not know it.
  @inline(__always)
  static func isWideByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "%")
  }

  /// Whether the tail of an IRI may follow `prefix:`, though it holds letters beyond ASCII (of the
  /// first plane, and no marks that join others), colons or percent signs.
  static func isWideLocalName(_ local: UnsafeRawBufferPointer) -> Bool {
    guard let first = local.first, let last = local.last else { return false }
    return !isPunctuation(first) && !isPunctuation(last)
      && areNameLetters(local) { isLocalByte($0) || isWideByte($0) }
  }

  /// Whether `prefix` may be declared: PN_PREFIX without dots, which some readers cannot read in names,
  /// and beyond ASCII with letters of the first plane only.
  static func isPrefix(_ prefix: UnsafeRawBufferPointer) -> Bool {
    guard let first = prefix.first else { return true }
    return (TermRules.isLetter(first) || first >= 0x80)
      && areNameLetters(prefix) { isLocalByte($0) && $0 != UInt8(ascii: ".") }
  }

  /// Whether the characters beyond ASCII are letters of the first plane, and `ascii` takes the rest.
  private static func areNameLetters(
    _ text: UnsafeRawBufferPointer, ascii: (UInt8) -> Bool
  ) -> Bool {
    var bytes = text.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&bytes) {
      case .emptyInput: return true
      case .error: return false
      case .scalarValue(let scalar):
        let isLetter =
          scalar.isASCII
          ? ascii(UInt8(scalar.value)) : scalar.value <= 0xFFFF && TermRules.isNameStart(scalar)
        if !isLetter { return false }
      }
    }
  }

  /// Production INTEGER, without a plus sign or zeros in front.
  static func isInteger(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    return skipWhole(form, &index) && index == form.count && !form.elementsEqual("-0".utf8)
  }

  /// Production DECIMAL, with a digit before the point and no plus sign or zeros in front; with a
  /// whole part of zero at most six digits after the point, as some readers write smaller numbers
  /// with an exponent.
  static func isDecimal(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    guard skipWhole(form, &index) else { return false }
    let isSmall = form[index - 1] == UInt8(ascii: "0") && index <= (form[0] == minus ? 2 : 1)
    return skipPoint(form, &index) && !(isSmall && form.count - index > 6)
      && skipDigits(form, &index) && index == form.count
  }

  /// Production DOUBLE, with a digit on both sides of any point.
  static func isDouble(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = form.first.map(isSign) == true ? 1 : 0
    guard skipDigits(form, &index) else { return false }
    if skipPoint(form, &index), !skipDigits(form, &index) { return false }
    guard index < form.count, form[index] | 0x20 == UInt8(ascii: "e") else { return false }
    index += 1
    if index < form.count, isSign(form[index]) { index += 1 }
    return skipDigits(form, &index) && index == form.count
  }

  /// Production BooleanLiteral.
  static func isBoolean(_ form: UnsafeRawBufferPointer) -> Bool {
    form.elementsEqual("true".utf8) || form.elementsEqual("false".utf8)
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "+") || byte == minus
  }

  private static var minus: UInt8 { UInt8(ascii: "-") }

  /// Skips a minus sign, if there is one, and digits that do not begin with a needless zero.
  private static func skipWhole(_ form: UnsafeRawBufferPointer, _ index: inout Int) -> Bool {
    index = form.first == minus ? 1 : 0
    let start = index
    return skipDigits(form, &index) && (form[start] != UInt8(ascii: "0") || index == start + 1)
  }

  private static func skipPoint(_ form: UnsafeRawBufferPointer, _ index: inout Int) -> Bool {
    guard index < form.count, form[index] == UInt8(ascii: ".") else { return false }
    index += 1
    return true
  }

  /// Skips digits, of which there must be one.
  private static func skipDigits(_ form: UnsafeRawBufferPointer, _ index: inout Int) -> Bool {
    let start = index
    while index < form.count, TermRules.isDigit(form[index]) { index += 1 }
    return index > start
  }
}
