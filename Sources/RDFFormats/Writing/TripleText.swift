internal import RDF

/// How a triple is shown in a message: escaped, so that nothing in it can disturb a terminal or a
/// log, and with long literals cut.
enum TripleText {
  /// The text of a whole triple.
  static func of(_ triple: Triple) -> String {
    [of(triple.subject), "<\(clean(triple.predicate.value))>", of(triple.object)]
      .joined(separator: " ")
  }

  /// The text of one term.
  static func of(_ term: Term) -> String {
    switch term {
    case .iri(let iri): return "<\(clean(iri.value))>"
    case .blankNode(let node): return "_:\(clean(node.label))"
    case .literal(let literal):
      let text = "\"\(clean(literal.lexicalForm))\""
      if let language = literal.language { return "\(text)@\(clean(language))" }
      return literal.datatype == XSD.string ? text : "\(text)^^<\(clean(literal.datatype.value))>"
    }
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
