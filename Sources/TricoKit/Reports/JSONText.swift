/// A JSON value whose members keep their order (RFC 8259).
enum JSONText {
  case null
  case bool(Bool)
  case int(Int)
  case string(String)
  case array([JSONText])
  case object([(String, JSONText)])

  static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }
  static func optional(_ number: Int?) -> JSONText { number.map { .int($0) } ?? .null }

  /// The value on one line.
  var compact: String {
    var text = ""
    append(to: &text, indent: nil)
    return text
  }

  /// The value with two blanks for each level; arrays of plain values stay on one line.
  var pretty: String {
    var text = ""
    append(to: &text, indent: 0)
    return text + "\n"
  }

  /// The value as a member of a pretty one, so many levels deep.
  func pretty(indent: Int) -> String {
    var text = ""
    append(to: &text, indent: indent)
    return text
  }

  private var isPlain: Bool {
    switch self {
    case .array(let items): items.isEmpty
    case .object(let members): members.isEmpty
    default: true
    }
  }

  private func append(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let number): text += String(number)
    case .string(let string): Self.append(string, to: &text)
    case .array(let items):
      let line = items.allSatisfy(\.isPlain)
      Self.append(items, open: "[", close: "]", to: &text, indent: line ? nil : indent) {
        item, level, text in item.append(to: &text, indent: level)
      }
    case .object(let members):
      Self.append(members, open: "{", close: "}", to: &text, indent: indent) {
        member, level, text in
        Self.append(member.0, to: &text)
        text += ": "
        member.1.append(to: &text, indent: level)
      }
    }
  }

  private static func append<Element>(
    _ items: [Element], open: String, close: String, to text: inout String, indent: Int?,
    _ body: (Element, Int?, inout String) -> Void
  ) {
    let newline = indent.map { "\n" + String(repeating: "  ", count: $0 + 1) } ?? ""
    text += open
    for (index, item) in items.enumerated() {
      if index > 0 { text += indent == nil ? ", " : "," }
      text += newline
      body(item, indent.map { $0 + 1 }, &text)
    }
    if !items.isEmpty, let indent { text += "\n" + String(repeating: "  ", count: indent) }
    text += close
  }

  private static func append(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
