internal import RDF

// Terms of N-Triples and N-Quads.
extension NTriplesParser {
  /// An object.
  @inline(__always)
  mutating func object() throws(SyntaxError) -> TermView {
    base[at] == UInt8(ascii: "\"")
      ? try literal() : try resource("an object: an IRI, a blank node or a literal")
  }

  /// An IRI or a blank node; `what` says in errors what else it is.
  @inline(__always)
  mutating func resource(_ what: StaticString) throws(SyntaxError) -> TermView {
    if base[at] == UInt8(ascii: "<") { return try iri() }
    guard base[at] == UInt8(ascii: "_"), base[at + 1] == UInt8(ascii: ":") else {
      throw expected(what)
    }
    return try blankNode()
  }

  /// Production IRIREF, and what RFC 3987 says of absolute IRIs.
  @inline(__always)
  mutating func iri() throws(SyntaxError) -> TermView {
    let start = at + 1
    var index = start
    var isSimple = true
    var hasEscape = false
    var hasFragment = false
    while true {
      let marks = IRISpecials.marks(word(at: index))
      if marks == 0 {
        index += 8
        continue
      }
      index += marks.trailingZeroBitCount / 8
      let byte = base[index]
      if byte == UInt8(ascii: ">") { break }
      if byte == UInt8(ascii: "#") {
        isSimple = isSimple && !hasFragment
        hasFragment = true
      } else {
        isSimple = false
        if byte == UInt8(ascii: "\\") { hasEscape = true } else { try check(byte, index, start) }
      }
      index += 1
    }
    at = index + 1
    var count = index - start
    if hasEscape { count = try decode(start, index, isIRI: true) }
    let text = UnsafeRawBufferPointer(start: base + start, count: count)
    if !isSimple || !TermRules.hasScheme(text) { try checkIRI(text, at: start) }
    return TermView(.iri, text, isLegal: true)
  }

  /// Refuses what no IRI holds even before its end is known.
  private func check(_ byte: UInt8, _ index: Int, _ start: Int) throws(SyntaxError) {
    switch byte {
    case UInt8(ascii: "<") where index == start:
      throw error(at: index, "triple terms (RDF 1.2) are not supported")
    case 0x0A, 0x0D: throw error(at: index, "the IRI does not end on its line")
    case 0x00...0x20, UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: "^"), UInt8(ascii: "`"):
      throw error(at: index, "the character U+\(SyntaxError.hex(byte)) may not stand in an IRI")
    default: break
    }
  }

  private func checkIRI(_ text: UnsafeRawBufferPointer, at start: Int) throws(SyntaxError) {
    if let fault = IRIError.first(in: text) {
      throw error(at: start, TripleText.clean("\(fault)"))
    }
  }

  /// Production BLANK_NODE_LABEL.
  @inline(__always)
  private mutating func blankNode() throws(SyntaxError) -> TermView {
    let start = at + 2
    var index = start
    while TurtleGrammar.isLocalByte(base[index]) || base[index] >= 0x80 { index += 1 }
    // A label does not end in a dot: that is the statement's.
    while index > start, base[index - 1] == UInt8(ascii: ".") { index -= 1 }
    let label = UnsafeRawBufferPointer(start: base + start, count: index - start)
    guard TermRules.isBlankNodeLabel(label) else {
      throw error(at: start, "this is no blank node label")
    }
    at = index
    return TermView(.blankNode, label, isLegal: true)
  }

  /// Productions literal, STRING_LITERAL_QUOTE and LANGTAG.
  @inline(__always)
  private mutating func literal() throws(SyntaxError) -> TermView {
    let start = at + 1
    var index = start
    var isPlain = true
    var hasEscape = false
    while true {
      let marks = StringSpecials.marks(word(at: index))
      if marks == 0 {
        index += 8
        continue
      }
      index += marks.trailingZeroBitCount / 8
      let byte = base[index]
      if byte == UInt8(ascii: "\"") { break }
      if byte == 0xEF {
        isPlain = isPlain && !(base[index + 1] == 0xBF && base[index + 2] >= 0xBE)
        index += 3
      } else if byte == UInt8(ascii: "\\") {
        hasEscape = true
        try checkEscape(at: index)
        index += 2
      } else {
        if byte == 0x0A || byte == 0x0D {
          throw error(at: index, "the string does not end on its line")
        }
        isPlain = false
        index += 1
      }
    }
    at = index + 1
    var count = index - start
    if hasEscape {
      isPlain = false
      count = try decode(start, index, isIRI: false)
    }
    let text = UnsafeRawBufferPointer(start: base + start, count: count)
    if base[at] == UInt8(ascii: " ") || base[at] == 0x09 { skipBlanksBeforeKind() }
    if base[at] == UInt8(ascii: "@") {
      return TermView(.language, text, try language(), isLegal: true, isPlain: isPlain)
    }
    guard base[at] == UInt8(ascii: "^") else {
      return TermView(.string, text, isLegal: true, isPlain: isPlain)
    }
    return try typed(text, isPlain: isPlain)
  }

  /// Skips blanks after a string only if its language or datatype follows.
  private mutating func skipBlanksBeforeKind() {
    let mark = at
    skipBlanks()
    if base[at] != UInt8(ascii: "@"), base[at] != UInt8(ascii: "^") { at = mark }
  }

  private mutating func language() throws(SyntaxError) -> UnsafeRawBufferPointer {
    let start = at + 1
    var index = start
    while TermRules.isLetter(base[index]) || TermRules.isDigit(base[index])
      || base[index] == UInt8(ascii: "-")
    {
      index += 1
    }
    let tag = UnsafeRawBufferPointer(start: base + start, count: index - start)
    guard TermRules.isLanguage(tag) else {
      throw error(
        at: start,
        TermRules.hasDirection(tag)
          ? "base directions (RDF 1.2) are not supported" : "this is no language tag")
    }
    at = index
    return tag
  }

  @inline(__always)
  private mutating func typed(
    _ text: UnsafeRawBufferPointer, isPlain: Bool
  ) throws(SyntaxError) -> TermView {
    guard base[at + 1] == UInt8(ascii: "^") else { throw expected("“^^”") }
    at += 2
    skipBlanks()
    guard base[at] == UInt8(ascii: "<") else { throw expected("a datatype: an IRI") }
    let start = at + 1
    let datatype = try iri().text
    if Datatypes.isString(datatype) {
      return TermView(.string, text, isLegal: true, isPlain: isPlain)
    }
    if let fault = Datatypes.fault(datatype) { throw error(at: start, fault) }
    return TermView(.typed, text, datatype, isLegal: true, isPlain: isPlain)
  }
}
