/// Follows the tokens of a Turtle or TriG document byte by byte, ahead of the C reader.
///
/// It finds what that reader misreads: bytes that are not UTF-8, NUL, brackets so deep that they
/// would exhaust its stack, syntax of RDF 1.2. And it tells where a blank node's label begins: the C
/// reader renames labels such as `b1`, which it keeps for nodes without one, so a letter is put in
/// front of every label and taken off again. Up to the first syntax error, where that reader
/// stops, this one sees the same tokens.
struct TurtleScanner {
  /// What follows from a byte.
  enum Step: Equatable {
    /// Nothing.
    case plain
    /// A blank node's label begins after it.
    case label
    /// The document cannot be read.
    case fault(String)
  }

  /// The deepest nesting that is read.
  static let mostNested = 10_000

  private enum State {
    case between, underscore, name, nameEscape, number, tag, open, iri, brace, comment
    /// One or two quotes seen; inside a string; after a backslash in it.
    case quotes(UInt8, Int)
    case string(UInt8, isLong: Bool, quotes: Int)
    case escape(UInt8, isLong: Bool)
  }

  private var state = State.between
  private var depth = 0
  private var encoding = UTF8State()

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard encoding.take(byte) else { return .fault("this byte is not UTF-8") }
    if byte == 0 { return .fault("the character NUL is not allowed") }
    switch state {
    case .iri:
      if byte == UInt8(ascii: ">") { state = .between }
    case .comment:
      if byte == 0x0A || byte == 0x0D { state = .between }
    case .string, .escape, .quotes: return takeString(byte)
    case .nameEscape: state = .name
    case .name:
      if byte == UInt8(ascii: "\\") {
        state = .nameEscape
      } else if !Self.isNamePart(byte) {
        return begin(byte)
      }
    case .underscore:
      guard byte == UInt8(ascii: ":") else {
        state = .name
        return take(again: byte)
      }
      state = .name
      return .label
    case .number:
      if !Self.isNumberPart(byte) { return begin(byte) }
    case .tag:
      if !TermRules.isLetter(byte), !TermRules.isDigit(byte), byte != UInt8(ascii: "-") {
        return begin(byte)
      }
    case .open:
      if byte == UInt8(ascii: "<") {
        return .fault("triple terms and reifiers (RDF 1.2) are not supported")
      }
      state = byte == UInt8(ascii: ">") ? .between : .iri
    case .brace:
      if byte == UInt8(ascii: "|") { return .fault("annotations (RDF 1.2) are not supported") }
      return begin(byte)
    case .between: return begin(byte)
    }
    return .plain
  }

  private mutating func take(again byte: UInt8) -> Step {
    Self.isNamePart(byte) || byte == UInt8(ascii: "\\") ? .plain : begin(byte)
  }

  /// Takes a byte that begins a token or stands between two.
  private mutating func begin(_ byte: UInt8) -> Step {
    state = .between
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("):
      depth += 1
      if depth > Self.mostNested {
        return .fault("brackets are nested more than \(Self.mostNested) deep")
      }
    case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
    case UInt8(ascii: "{"): state = .brace
    case UInt8(ascii: "#"): state = .comment
    case UInt8(ascii: "<"): state = .open
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quotes(byte, 1)
    case UInt8(ascii: "_"): state = .underscore
    case UInt8(ascii: "@"): state = .tag
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      state = .number
    default:
      if TermRules.isLetter(byte) || byte == UInt8(ascii: ":") || byte >= 0x80 { state = .name }
    }
    return .plain
  }

  private mutating func takeString(_ byte: UInt8) -> Step {
    switch state {
    case .quotes(let quote, let count):
      if byte == quote {
        state = count == 1 ? .quotes(quote, 2) : .string(quote, isLong: true, quotes: 0)
      } else if count == 2 {
        return begin(byte)
      } else {
        state =
          byte == UInt8(ascii: "\\")
          ? .escape(quote, isLong: false) : .string(quote, isLong: false, quotes: 0)
      }
    case .string(let quote, let isLong, let quotes):
      if byte == UInt8(ascii: "\\") {
        state = .escape(quote, isLong: isLong)
      } else if byte == quote {
        state =
          !isLong || quotes == 2
          ? .between : .string(quote, isLong: true, quotes: quotes + 1)
      } else if quotes > 0 {
        state = .string(quote, isLong: true, quotes: 0)
      }
    case .escape(let quote, let isLong): state = .string(quote, isLong: isLong, quotes: 0)
    default: break
    }
    return .plain
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    TurtleGrammar.isLocalByte(byte) || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "%")
      || byte >= 0x80
  }

  private static func isNumberPart(_ byte: UInt8) -> Bool {
    TermRules.isDigit(byte) || byte | 0x20 == UInt8(ascii: "e") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
  }
}
