internal import RDFFormats

/// A page that holds its style, its script and its data, and that lets nothing else in.
struct HTMLPage {
  let title: String
  /// JSON for the script.
  let data: String
  /// JSON-LD for other programs, or nothing.
  let linkedData: String

  func write(to sink: any ByteSink) throws {
    let style = Self.text(pageCSS)
    let script = Self.text(pageJS)
    let values = [
      "title": Self.escaped(title), "version": Self.escaped(Program.version),
      "policy": policy(style: style, script: script), "style": style, "script": script,
      "data": Self.inScript(data), "jsonld": Self.inScript(linkedData),
    ]
    // One pass from left to right, so that nothing that is put in is looked at again.
    var rest = Substring(Self.text(pageHTML))
    var output = OutputBuffer(to: sink)
    while let open = rest.firstRange(of: "{{"), let close = rest.firstRange(of: "}}") {
      output.bytes.append(String(rest[..<open.lowerBound]))
      output.bytes.append(values[String(rest[open.upperBound..<close.lowerBound])] ?? "")
      rest = rest[close.upperBound...]
      try output.flushIfFull()
    }
    output.bytes.append(String(rest))
    try output.flush()
  }

  /// What the page may do: run its own script and style, known by their digests, and nothing else.
  private func policy(style: String, script: String) -> String {
    [
      "default-src 'none'", "script-src '\(Self.digest(script))'",
      "style-src '\(Self.digest(style))'", "img-src data:", "base-uri 'none'", "form-action 'none'",
    ].joined(separator: "; ")
  }

  private static func digest(_ text: String) -> String {
    let digits = Array(SHA256.hex(of: Array(text.utf8)).utf8)
    let bytes = stride(from: 0, to: digits.count, by: 2).map { index in
      UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16) ?? 0
    }
    return "sha256-\(Base64.encode(bytes))"
  }

  private static func text(_ text: StaticString) -> String {
    text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
  }

  /// Text between tags and in attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// JSON that cannot end the script element it stands in: `<` occurs in strings only.
  private static func inScript(_ json: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.utf8.count)
    for byte in json.utf8 {
      if byte == UInt8(ascii: "<") {
        bytes.append(contentsOf: "\\u003C".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Substring {
  /// The first place of a short text.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while let found = self[start...].firstIndex(of: text.first ?? "{") {
      if self[found...].hasPrefix(text) { return found..<index(found, offsetBy: text.count) }
      start = index(after: found)
    }
    return nil
  }
}
