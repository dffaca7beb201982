/// Follows the tokens of a Turtle or TriG document byte by byte, ahead of the C reader.
///
/// It finds what that reader misreads: bytes that are not UTF-8, NUL, a number before a dot that ends
/// the statement (it would become a string), brackets so deep that they would exhaust its stack,
/// graphs in Turtle, syntax of RDF 1.2. And it tells where a blank node's label begins: the C reader
/// renames labels such as `b1`, which it keeps for nodes without one, so a letter is put in front of
/// every label and taken off again. Up to the first syntax error, where that reader stops, this one
/// sees the same tokens.
struct TurtleScanner {
  /// What follows from a byte.
  enum Step: Equatable {
    /// Nothing.
    case plain
    /// A blank node's label begins after it.
    case label
    /// It is a dot that follows a number and ends the statement.
    case numberEnd
    /// It is NUL in a string, which the C reader takes for the end of the document.
    case nul
    /// The document cannot be read.
    case fault(String)
  }

  private enum State {
    case between, underscore, name, nameEscape, tag, open, iri, comment
    case number(hasPoint: Bool, hasExponent: Bool)
    /// One or two quotes seen; inside a string; after a backslash in it.
    case quotes(UInt8, Int)
    case string(UInt8, isLong: Bool, quotes: Int)
    case escape(UInt8, isLong: Bool)
  }

  /// Whether there may be graphs: the difference between TriG and Turtle.
  let namesGraphs: Bool
  /// The deepest nesting of brackets that is read.
  let nestingLimit: Int
  private var state = State.between
  private var depth = 0
  private var encoding = UTF8State()

  init(namesGraphs: Bool, nestingLimit: Int) {
    self.namesGraphs = namesGraphs
    self.nestingLimit = nestingLimit
  }

  /// Whether the bytes so far do not end inside a character.
  var endsWhole: Bool { encoding.isComplete }

  /// Takes the next byte, and sees the three bytes after it, the first of them lowest; zeros at the
  /// end.
  mutating func take(_ byte: UInt8, before next: UInt32) -> Step {
    guard encoding.take(byte) else { return .fault("this byte is not UTF-8") }
    if byte == 0 {
      guard isInString else { return .fault("the character NUL may not stand there") }
      _ = takeString(byte, before: next)
      return .nul
    }
    switch state {
    case .iri:
      if byte == UInt8(ascii: ">") { state = .between }
    case .comment:
      if byte == 0x0A || byte == 0x0D { state = .between }
    case .string, .escape, .quotes: return takeString(byte, before: next)
    case .nameEscape: state = .name
    case .name:
      if byte == UInt8(ascii: "\\") {
        state = .nameEscape
      } else if !Self.isNamePart(byte) {
        return begin(byte, before: next)
      }
    case .underscore:
      guard byte == UInt8(ascii: ":") else {
        state = .name
        return take(again: byte, before: next)
      }
      state = .name
      return .label
    case .number(let hasPoint, let hasExponent):
      return takeNumber(byte, hasPoint, hasExponent, before: next)
    case .tag:
      if !TermRules.isLetter(byte), !TermRules.isDigit(byte), byte != UInt8(ascii: "-") {
        return begin(byte, before: next)
      }
    case .open:
      if byte == UInt8(ascii: "<") {
        return .fault("triple terms and reifiers (RDF 1.2) are not supported")
      }
      state = byte == UInt8(ascii: ">") ? .between : .iri
    case .between: return begin(byte, before: next)
    }
    return .plain
  }

  /// Whether the next byte is part of a string, unless it is a quote or backslash.
  private var isInString: Bool {
    switch state {
    case .string, .quotes(_, 1): true
    default: false
    }
  }

  private mutating func take(again byte: UInt8, before next: UInt32) -> Step {
    Self.isNamePart(byte) || byte == UInt8(ascii: "\\") ? .plain : begin(byte, before: next)
  }

  /// Takes a byte that begins a token or stands between two.
  private mutating func begin(_ byte: UInt8, before next: UInt32) -> Step {
    state = .between
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "("):
      depth += 1
      if depth > nestingLimit {
        return .fault(
          "brackets are nested more than \(nestingLimit) deep; --nesting-limit allows more")
      }
    case UInt8(ascii: "]"), UInt8(ascii: ")"): depth -= 1
    case UInt8(ascii: "{"):
      if Self.byte(0, of: next) == UInt8(ascii: "|") {
        return .fault("annotations (RDF 1.2) are not supported")
      }
      guard namesGraphs else { return .fault("graphs in braces are TriG, and this is Turtle") }
    case UInt8(ascii: "~"): return .fault("reifiers (RDF 1.2) are not supported")
    case UInt8(ascii: "#"): state = .comment
    case UInt8(ascii: "<"): state = .open
    case UInt8(ascii: "\""), UInt8(ascii: "'"): state = .quotes(byte, 1)
    case UInt8(ascii: "_"): state = .underscore
    case UInt8(ascii: "@"): state = .tag
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"):
      state = .number(hasPoint: false, hasExponent: false)
    case UInt8(ascii: ".") where TermRules.isDigit(Self.byte(0, of: next)):
      state = .number(hasPoint: true, hasExponent: false)
    default:
      if TermRules.isLetter(byte) || byte == UInt8(ascii: ":") || byte >= 0x80 { state = .name }
    }
    return .plain
  }

  private mutating func takeString(_ byte: UInt8, before next: UInt32) -> Step {
    switch state {
    case .quotes(let quote, let count):
      if byte == quote {
        state = count == 1 ? .quotes(quote, 2) : .string(quote, isLong: true, quotes: 0)
      } else if count == 2 {
        return begin(byte, before: next)
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

  private mutating func takeNumber(
    _ byte: UInt8, _ hasPoint: Bool, _ hasExponent: Bool, before next: UInt32
  ) -> Step {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return .plain
    case UInt8(ascii: "e"), UInt8(ascii: "E"):
      if hasExponent { return begin(byte, before: next) }
      state = .number(hasPoint: true, hasExponent: true)
    case UInt8(ascii: "+"), UInt8(ascii: "-"):
      return hasExponent ? .plain : begin(byte, before: next)
    case UInt8(ascii: "."):
      if hasPoint { return begin(byte, before: next) }
      guard TermRules.isDigit(Self.byte(0, of: next)) || Self.isExponent(next) else {
        state = .between
        return .numberEnd
      }
      state = .number(hasPoint: true, hasExponent: false)
    default: return begin(byte, before: next)
    }
    return .plain
  }

  /// Whether bytes begin with `e`, maybe a sign, and a digit.
  private static func isExponent(_ next: UInt32) -> Bool {
    guard byte(0, of: next) | 0x20 == UInt8(ascii: "e") else { return false }
    let isSigned = byte(1, of: next) == UInt8(ascii: "+") || byte(1, of: next) == UInt8(ascii: "-")
    return TermRules.isDigit(byte(isSigned ? 2 : 1, of: next))
  }

  private static func byte(_ index: UInt32, of next: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: next >> (8 * index))
  }
}
