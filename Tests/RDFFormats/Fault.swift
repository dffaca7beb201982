import RDF
import RDFFormats

/// Terms no syntax may let through, and some that look odd but are right.
enum Fault {
  static let badIRIs =
    ["", "rel", "/a", "//h/a", "#f", "1a:b", ":a", "é:a", "http", "http//x", "a b:c"]
    + [
      "<", ">", "\"", "{", "}", "|", "^", "`", "\\", " ", "\t", "\n", "\u{0}", "\u{1F}", "\u{7F}",
      "%g", "%4g", "%zz", "[", "]", "#a#", "\u{85}", "\u{E000}", "\u{FFFE}",
    ]
    .flatMap { ["http://e/\($0)", "http://example.org/abc\($0)def", "urn:\($0)x"] }

  static let goodIRIs = [
    "http://e/é", "urn:x:y", "HTTP://e/", "http://e/三国?a=b&c='d'#(e)", "a+b-c.d:", "http://e/%20~",
    "http://e/?\u{E000}", "tag:a@b,2024:x;y=$!*", "http://[::1]:80/#a", "http://u@[v1.a:b]?%C3%A9",
  ]

  static let badTriples: [(Triple, SerializationError)] = [
    bad(Triple(.literal(Literal("x")), Example.p, .iri(Example.o))) {
      .literalSubject(triple: $0)
    },
    bad(Example.triple(.literal(Literal("x", language: "en_US")))) {
      .invalidLanguage("en_US", triple: $0)
    },
    bad(Example.triple(.literal(Literal("x", language: "")))) { .invalidLanguage("", triple: $0) },
    bad(Example.triple(.literal(Literal("x", language: "1a")))) {
      .invalidLanguage("1a", triple: $0)
    },
    bad(Example.triple(.literal(Literal("x", language: "abcdefghi")))) {
      .invalidLanguage("abcdefghi", triple: $0)
    },
    bad(Example.triple(.literal(Literal("x", language: "en-")))) {
      .invalidLanguage("en-", triple: $0)
    },
    bad(Example.triple(.literal(Literal("x", datatype: RDFVocabulary.langString)))) {
      .missingLanguage(triple: $0)
    },
    bad(Example.triple(.blankNode(BlankNode("a b")))) { .invalidBlankNode("a b", triple: $0) },
    bad(Example.triple(.blankNode(BlankNode("a.")))) { .invalidBlankNode("a.", triple: $0) },
    bad(Example.triple(.blankNode(BlankNode("-a")))) { .invalidBlankNode("-a", triple: $0) },
    bad(Example.triple(.blankNode(BlankNode("")))) { .invalidBlankNode("", triple: $0) },
    bad(Example.triple(.blankNode(BlankNode("a\n")))) {
      .invalidBlankNode("a\n", triple: $0)
    },
  ]

  /// The triple with the error it causes, which shows it escaped.
  private static func bad(
    _ triple: Triple, _ error: (String) -> SerializationError
  ) -> (Triple, SerializationError) {
    var text = "\(triple)"
    text.removeLast(2)
    return (triple, error(text.replacing("\n", with: "\\n")))
  }
}

/// A sink that notes how much it got each time.
final class CountingSink: ByteSink {
  private(set) var sizes: [Int] = []
  private(set) var endsInNewline = true

  func write(_ bytes: UnsafeRawBufferPointer) throws {
    sizes.append(bytes.count)
    endsInNewline = endsInNewline && bytes.last == UInt8(ascii: "\n")
  }
}

/// A sink that is always full.
final class FailingSink: ByteSink {
  struct Full: Error {}

  func write(_ bytes: UnsafeRawBufferPointer) throws { throw Full() }
}
