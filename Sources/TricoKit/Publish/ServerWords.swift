/// What a server says of a failure, made fit for a message.
struct ServerWords {
  /// How many characters are shown.
  private static let most = 400

  /// What must not be shown: a server may repeat what it was sent.
  let secrets: [String]

  /// The words of an answer, empty when it has none.
  func text(_ response: HTTPResponse) -> String {
    guard !response.body.contains(0) else { return "" }
    var text = String(decoding: response.body.prefix(1 << 14), as: UTF8.self)
    if isMarkup(response, text) { text = Self.withoutMarkup(text) }
    for secret in secrets { text = Self.hiding(secret, in: text) }
    var words = ""
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        if !words.isEmpty, !words.hasSuffix(" ") { words += " " }
      } else if !Self.isSteering(scalar) {
        words.unicodeScalars.append(scalar)
      }
    }
    while words.hasSuffix(" ") { words.removeLast() }
    return words.count > Self.most ? words.prefix(Self.most) + "…" : words
  }

  /// Text of ours that may hold something of a server's, such as libcurl's errors.
  func clean(_ text: String) -> String {
    secrets.reduce(text) { Self.hiding($1, in: $0) }
  }

  /// Replaces a secret, but not a word so short that it would be found anywhere.
  private static func hiding(_ secret: String, in text: String) -> String {
    guard secret.count >= 3 else { return text }
    var result = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.utf8.starts(with: secret.utf8) {
        result += "•••"
        rest = rest.dropFirst(secret.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private func isMarkup(_ response: HTTPResponse, _ text: String) -> Bool {
    let type = response.headers["content-type"] ?? ""
    return type.contains("html") || type.contains("xml")
      || text.drop { $0.isWhitespace }.hasPrefix("<")
  }

  /// Drops tags, comments, scripts and styles, and resolves the usual references.
  private static func withoutMarkup(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      result += rest[..<open] + " "
      rest = rest[open...]
      let lower = rest.prefix(8).lowercased()
      if lower.hasPrefix("<!--") {
        rest = Self.after("-->", in: rest)
      } else if let name = ["script", "style", "title"].first(where: { lower.hasPrefix("<\($0)") })
      {
        rest = Self.after("</\(name)>", in: rest)
      } else if let next = rest.dropFirst().first, next.isLetter || "/!?".contains(next),
        let close = rest.firstIndex(of: ">"), !rest[..<close].contains("://")
      {
        rest = rest[rest.index(after: close)...]
      } else {
        result += "<"
        rest.removeFirst()
      }
    }
    result += rest
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ] {
      result = Self.replacing(reference, with: character, in: result)
    }
    return result
  }

  /// What follows the first place of `mark`; nothing when it is not there.
  private static func after(_ mark: String, in text: Substring) -> Substring {
    var rest = text
    while !rest.isEmpty {
      if rest.prefix(mark.count).lowercased() == mark { return rest.dropFirst(mark.count) }
      rest.removeFirst()
    }
    return rest
  }

  private static func replacing(_ old: String, with new: String, in text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while !rest.isEmpty {
      if rest.hasPrefix(old) {
        result += new
        rest = rest.dropFirst(old.count)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
      || scalar.value == 0xFFFD
  }
}
