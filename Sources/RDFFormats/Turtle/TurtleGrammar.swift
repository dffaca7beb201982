/// Rules of Turtle 1.1 for what may be abbreviated, as pure functions on bytes.
///
/// They are narrower than the grammar where readers are known to differ: a local name never needs
/// an escape, and a number has a digit before its decimal point.
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

  /// Whether `prefix` may be declared: PN_PREFIX, without its letters beyond ASCII.
  static func isPrefix(_ prefix: UnsafeRawBufferPointer) -> Bool {
    guard let first = prefix.first, let last = prefix.last else { return true }
    return TermRules.isLetter(first) && last != UInt8(ascii: ".")
      && prefix.allSatisfy(isLocalByte)
  }

  /// Production INTEGER.
  static func isInteger(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = afterSign(form)
    return skipDigits(form, &index) && index == form.count
  }

  /// Production DECIMAL, with a digit before the point.
  static func isDecimal(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = afterSign(form)
    return skipDigits(form, &index) && skipPoint(form, &index) && skipDigits(form, &index)
      && index == form.count
  }

  /// Production DOUBLE, with a digit on both sides of any point.
  static func isDouble(_ form: UnsafeRawBufferPointer) -> Bool {
    var index = afterSign(form)
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
    byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }

  private static func afterSign(_ form: UnsafeRawBufferPointer) -> Int {
    form.first.map(isSign) == true ? 1 : 0
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
