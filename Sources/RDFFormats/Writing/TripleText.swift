/// How a triple is shown in a message: escaped, so that nothing in it can disturb a terminal or a
/// log, and with long literals cut.
enum TripleText {
  /// The text of a whole triple.
  static func of(_ quad: QuadView) -> String {
    [of(quad.subject), of(quad.predicate), of(quad.object)].joined(separator: " ")
  }

  /// The text of one term.
  static func of(_ term: TermView) -> String {
    let text = clean(string(term.text))
    return switch term.kind {
    case .iri: "<\(text)>"
    case .blankNode: "_:\(text)"
    case .string: "\"\(text)\""
    case .language: "\"\(text)\"@\(clean(string(term.detail)))"
    case .typed: "\"\(text)\"^^<\(clean(string(term.detail)))>"
    }
  }

  private static func string(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  private static let longest = 120

  /// `text` escaped and, if long, cut.
  static func clean(_ text: String) -> String {
    let isLong = text.unicodeScalars.count > longest
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.prefix(longest))
    var bytes = ByteBuffer()
    String(kept).withUTF8Bytes { StringEscape.append($0, to: &bytes) }
    return bytes.text + (isLong ? "…" : "")
  }
}
