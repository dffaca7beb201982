/// Reads JSON (RFC 8259) as far as contexts need it: numbers are kept as text.
struct JSONReader {
  /// A value.
  indirect enum Value {
    case object([(name: String, value: Value)])
    case array([Value])
    case string(String)
    /// A number, `true`, `false` or `null`, as written.
    case bare(String)
  }

  private let bytes: [UInt8]
  private let name: String
  private var at = 0
  private var depth = 0

  private static let mostNested = 100

  /// The value that a document consists of.
  static func read(_ bytes: [UInt8], name: String) throws(SyntaxError) -> Value {
    var reader = JSONReader(bytes: bytes, name: name)
    let value = try reader.value()
    reader.skipBlanks()
    if reader.at < bytes.count { throw reader.fault("expected the end") }
    return value
  }

  private init(bytes: [UInt8], name: String) {
    self.bytes = bytes
    self.name = name
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func value() throws(SyntaxError) -> Value {
    skipBlanks()
    depth += 1
    defer { depth -= 1 }
    if depth > Self.mostNested { throw fault("nested too deep") }
    switch byte {
    case UInt8(ascii: "{"): return .object(try members())
    case UInt8(ascii: "["): return .array(try items())
    case UInt8(ascii: "\""): return .string(try string())
    default:
      let start = at
      while let byte,
        TermRules.isLetter(byte) || TermRules.isDigit(byte) || "+-.".utf8.contains(byte)
      {
        at += 1
      }
      if at == start { throw fault("expected a value") }
      return .bare(String(decoding: bytes[start..<at], as: UTF8.self))
    }
  }

  private mutating func members() throws(SyntaxError) -> [(name: String, value: Value)] {
    var members: [(name: String, value: Value)] = []
    at += 1
    skipBlanks()
    if skip("}") { return members }
    repeat {
      skipBlanks()
      guard byte == UInt8(ascii: "\"") else { throw fault("expected a name in quotes") }
      let name = try string()
      skipBlanks()
      guard skip(":") else { throw fault("expected “:”") }
      members.append((name, try value()))
      skipBlanks()
    } while skip(",")
    guard skip("}") else { throw fault("expected “,” or “}”") }
    return members
  }

  private mutating func items() throws(SyntaxError) -> [Value] {
    var items: [Value] = []
    at += 1
    skipBlanks()
    if skip("]") { return items }
    repeat {
      items.append(try value())
      skipBlanks()
    } while skip(",")
    guard skip("]") else { throw fault("expected “,” or “]”") }
    return items
  }

  private mutating func string() throws(SyntaxError) -> String {
    at += 1
    let start = at
    while let byte, byte != UInt8(ascii: "\"") {
      // Contexts consist of names and IRIs, which need no escapes.
      if byte == UInt8(ascii: "\\") || byte < 0x20 { throw fault("escapes are not read here") }
      at += 1
    }
    guard let text = String(validating: bytes[start..<at], as: UTF8.self) else {
      throw fault("this is not UTF-8")
    }
    guard skip("\"") else { throw fault("expected a closing quote") }
    return text
  }

  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard let byte, UInt32(byte) == character.value else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { at += 1 }
  }

  private func fault(_ message: String) -> SyntaxError {
    bytes.withUnsafeBytes {
      SyntaxError(source: name, in: $0, at: min(at, $0.count), after: 0, message)
    }
  }
}
