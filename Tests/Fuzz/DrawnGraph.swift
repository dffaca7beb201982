import RDF

/// Draws a dataset from bytes: each byte is a choice, so that small changes of the case are small
/// changes of the graph.
struct DrawnGraph {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The statements, at most one for four bytes.
  mutating func quads() -> [Quad] {
    var quads: [Quad] = []
    while position < bytes.count {
      let subject = resource()
      let triple = Triple(subject, predicate(), object())
      quads.append(Quad(triple, graph: next(8) == 0 ? resource() : nil))
    }
    return quads
  }

  private mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number below `count`.
  private mutating func next(_ count: Int) -> Int { Int(byte()) % count }

  private mutating func resource() -> Term {
    next(3) == 0 ? .blankNode(BlankNode(Self.labels[next(Self.labels.count)])) : .iri(iri())
  }

  private mutating func iri() -> IRI {
    let start = Self.starts[next(Self.starts.count)]
    let end = Self.ends[next(Self.ends.count)]
    let iri = IRI(start + end)
    return (try? IRI(validating: iri.value)) ?? IRI(start + "x")
  }

  private mutating func predicate() -> IRI {
    let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    switch next(4) {
    case 0: return IRI(rdf + Self.reserved[next(Self.reserved.count)])
    default: return iri()
    }
  }

  private mutating func object() -> Term {
    switch next(6) {
    case 0, 1: return resource()
    case 2: return .iri(IRI("http://www.w3.org/1999/02/22-rdf-syntax-ns#nil"))
    case 3: return .literal(Literal(text(), language: Self.languages[next(Self.languages.count)]))
    case 4:
      let datatype = Self.datatypes[next(Self.datatypes.count)]
      return .literal(Literal(Self.numbers[next(Self.numbers.count)], datatype: IRI(datatype)))
    default: return .literal(Literal(text()))
    }
  }

  /// Up to seven pieces, of which most make trouble somewhere.
  private mutating func text() -> String {
    (0..<next(8)).reduce(into: "") { text, _ in
      let choice = Int(byte())
      if choice < Self.pieces.count {
        text += Self.pieces[choice]
      } else {
        text.unicodeScalars.append(Unicode.Scalar(UInt32(choice) << next(12)) ?? "\u{FFFD}")
      }
    }
  }

  private static let labels = ["b", "b0", "genid1", "genid1_", "_", "a.b", "9", "x-y", "é"]
  private static let starts = [
    "http://e/", "http://e/a#", "urn:", "http://e/a", "mailto:", "http://e/?q=", "http://例/", "x:",
  ]
  private static let ends = [
    "", "a", "b", "a.b", "a.", ".a", "-a", "9", "a%20b", "a%zz", "a:b", "a/b", "#", "~", "a'b",
    "(a)",
    "a,b", "a;b", "a=b&c", "會", "\u{B7}a", "e\u{301}", "_", "a_b", "type", "\u{10000}", "a@b", "*",
  ]
  private static let reserved = [
    "type", "first", "rest", "_1", "_0", "_01", "li", "RDF", "ID", "about", "Description", "value",
    "aboutEach", "bagID", "nil", "XMLLiteral", "resource", "nodeID", "parseType", "datatype",
  ]
  private static let languages = ["en", "EN", "zh-Hans", "a", "x-abc-1", "de-1996"]
  private static let datatypes = [
    "http://www.w3.org/2001/XMLSchema#integer", "http://www.w3.org/2001/XMLSchema#decimal",
    "http://www.w3.org/2001/XMLSchema#double", "http://www.w3.org/2001/XMLSchema#boolean",
    "http://www.w3.org/2001/XMLSchema#string", "http://www.w3.org/2001/XMLSchema#date",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral", "http://e/a#type", "urn:x",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON",
  ]
  private static let numbers = [
    "1", "-1", "+1", "01", "1.", ".5", "1.0", "1e0", "1.E3", "1E+3", "true", "false", "TRUE", "",
    " 1",
    "1 ", "NaN", "INF", "1.5e", "<a/>", "<a", "2019-12-22", "{}", "\u{661}", "1_0", "--1",
  ]
  private static let pieces = [
    "a", " ", "\n", "\r", "\r\n", "\t", "\"", "\\", "'", "\"\"\"", "'''", "]]>", "<", ">", "&",
    "&amp;",
    "\u{0}", "\u{1}", "\u{B}", "\u{7F}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}",
    "\u{10FFFF}", "e\u{301}", "\u{301}", "日", "한", "\u{202E}", ";", ",", "=1+1", "-->", "<!--",
    "\\u0041", "\\N", "@en", "^^", "{{", "</script>", "\u{1B}[2J", "%", ".", "#", "_:", "\u{D7FF}",
  ]
}
