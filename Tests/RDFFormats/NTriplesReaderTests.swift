import RDF
import RDFFormats
import Testing

@Suite("N-Triples and N-Quads reader") struct NTriplesReaderTests {
  private static let start = "<http://e/s> <http://e/p> "

  private func read(_ text: String, most: Int = .max, namesGraphs: Bool = false) throws -> [Quad] {
    let quads = Quads()
    try NTriplesReader(namesGraphs: namesGraphs).read(
      MemorySource(Array(text.utf8), most: most), name: "test.nt", into: quads)
    return quads.all
  }

  private final class Quads: QuadReceiver {
    var all: [Quad] = []

    func receive(_ quad: QuadView) throws { all.append(quad.quad) }
  }

  @Test("reads terms of every kind, with and without blanks")
  func terms() throws {
    let quads = try read(
      "# c\n\n<http://e/s><http://e/p><http://e/o>.\n\t_:a.b  <http://e/p>\t_:1 . # c\n"
        + Self.start + "\"x\"@en-GB .\n" + Self.start + "\"\"^^<http://e/d> .\n"
        + Self.start + "\"a\\u00e9\\U0001F600\\t\\b\\n\\r\\f\\\"\\'\\\\\" .")
    let s = IRI("http://e/s")
    let p = IRI("http://e/p")
    #expect(
      quads.map(\.triple) == [
        Triple(s, p, .iri(IRI("http://e/o"))),
        Triple(.blankNode(BlankNode("a.b")), p, .blankNode(BlankNode("1"))),
        Triple(s, p, .literal(Literal("x", language: "en-GB"))),
        Triple(s, p, .literal(Literal("", datatype: IRI("http://e/d")))),
        Triple(s, p, .literal(Literal("aé\u{1F600}\t\u{8}\n\r\u{C}\"'\\"))),
      ])
  }

  @Test("reads the names of graphs in N-Quads, and refuses them in N-Triples")
  func graphs() throws {
    let text = Self.start + "\"x\" <http://e/g> .\n" + Self.start + "\"x\" _:g .\n"
    #expect(
      try read(text, namesGraphs: true).map(\.graph) == [
        .iri(IRI("http://e/g")), .blankNode(BlankNode("g")),
      ])
    #expect(throws: SyntaxError.self) { try read(text) }
    #expect(throws: SyntaxError.self) {
      try read(Self.start + "\"x\" \"g\" .\n", namesGraphs: true)
    }
  }

  @Test("an error quotes no more than the beginning of what it does not expect")
  func excerpt() {
    let error = #expect(throws: SyntaxError.self) {
      try read(Self.start + String(repeating: "x", count: 100))
    }
    let quoted = "“" + String(repeating: "x", count: 24) + "”"
    #expect(error?.message.hasSuffix(quoted) == true)
  }

  @Test("takes line ends of every kind, and none at the end", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let lines = (0..<3).map { Self.start + "\"\($0)\" ." }
    for text in [lines.joined(separator: end), lines.joined(separator: end + end) + end] {
      for most in [1, 7, 64, Int.max] { #expect(try read(text, most: most).count == 3) }
    }
    let error = #expect(throws: SyntaxError.self) {
      try read(lines.joined(separator: end) + end + "x")
    }
    #expect(error?.line == 4)
    #expect(error?.column == 1)
  }

  @Test("gives the same however the bytes come, also lines longer than its memory")
  func chunks() throws {
    let text = (0..<300).map { Self.start + "\"三\($0)\u{1F600}\\u00e9\"@ja .\n" }.joined()
    let expected = try read(text)
    #expect(expected.count == 300)
    for most in [1, 2, 3, 5, 8, 13, 100] { #expect(try read(text, most: most) == expected) }
    let long = String(repeating: "é", count: 400_000)
    let quads = try read(Self.start + "\"\(long)\" .\n" + Self.start + "<http://e/\(long)> .\n")
    #expect(quads[0].triple.object == .literal(Literal(long)))
    #expect(quads[1].triple.object == .iri(IRI("http://e/\(long)")))
  }

  @Test("skips a byte order mark at the start, and nowhere else")
  func byteOrderMark() throws {
    let line = Self.start + "\"x\" .\n"
    #expect(try read("\u{FEFF}" + line + line).count == 2)
    #expect(throws: SyntaxError.self) { try read(line + "\u{FEFF}" + line) }
    #expect(try read("").isEmpty)
    #expect(try read("\u{FEFF}").isEmpty)
  }

  @Test(
    "says where and why",
    arguments: [
      ("rel", 1, "expected a subject"), ("<rel> <http://e/p> \"x\" .", 2, "no scheme"),
      ("<http://e/a b> <http://e/p> \"x\" .", 12, "U+0020"),
      ("<http://e/a\"b> <http://e/p> \"x\" .", 12, "U+0022"),
      ("<http://e/a<b> <http://e/p> \"x\" .", 12, "U+003C"),
      ("<http://e/%4g> <http://e/p> \"x\" .", 2, "hexadecimal"),
      ("<http://e/\\n> <http://e/p> \"x\" .", nil, "escapes in an IRI"),
      ("<http://e/\\u0020> <http://e/p> \"x\" .", nil, ""),
      ("\"x\" <http://e/p> \"x\" .", 1, "expected a subject"),
      ("<http://e/s> _:p \"x\" .", 14, "expected a predicate"),
      ("<http://e/s> <http://e/p> .", 27, "expected an object"),
      ("<http://e/s> <http://e/p> \"x\"", 30, "“.”"),
      ("<http://e/s> <http://e/p> \"x", 29, "string"),
      ("<http://e/s> <http://e/p> \"x\" . y", 33, "end of the line"),
      ("<http://e/s> <http://e/p> \"\\q\" .", 28, "no such escape"),
      ("<http://e/s> <http://e/p> \"\\uD83D\" .", 28, "no character"),
      ("<http://e/s> <http://e/p> \"\\uD83D\\uDE00\" .", 28, "no character"),
      ("<http://e/s> <http://e/p> \"\\U00110000\" .", 28, "no character"),
      ("<http://e/s> <http://e/p> \"\\u00zz\" .", 28, "4 hexadecimal"),
      ("<http://e/s> <http://e/p> \"\\u00\" .", 28, "4 hexadecimal"),
      ("<http://e/s> <http://e/p> \"x\"@ .", 31, "no language tag"),
      ("<http://e/s> <http://e/p> \"x\"@abcdefghi .", 31, "no language tag"),
      ("<http://e/s> <http://e/p> \"x\"@en_US .", nil, ""),
      ("<http://e/s> <http://e/p> \"x\"@en--ltr .", 31, "RDF 1.2"),
      (
        "<http://e/s> <http://e/p> \"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .",
        33, "needs a language"
      ),
      ("<http://e/s> <http://e/p> <<( <http://e/s> <http://e/p> \"x\" )>> .", 28, "RDF 1.2"),
      ("<< <http://e/s> <http://e/p> \"x\" >> <http://e/p> \"x\" .", 2, "RDF 1.2"),
      ("_: <http://e/p> \"x\" .", 3, "label"), ("_:-a <http://e/p> \"x\" .", 3, "label"),
      ("@prefix e: <http://e/> .", 1, "expected a subject"),
    ] as [(String, Int?, String)])
  func errors(text: String, column: Int?, message: String) throws {
    let error = #expect(throws: SyntaxError.self) {
      try read(Self.start + "\"é\" .\r\n" + text, namesGraphs: true)
    }
    #expect(error?.source == "test.nt")
    #expect(error?.line == 2)
    if let column { #expect(error?.column == column) }
    #expect(message.isEmpty || error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test(
    "finds bytes that are not UTF-8, wherever they stand",
    arguments: [
      [0xFF], [0x80], [0xC0, 0x80], [0xC3], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE4, 0xB8],
    ] as [[UInt8]])
  func encoding(bytes: [UInt8]) throws {
    for filling in 0..<20 {
      let text =
        Array((Self.start + "\"" + String(repeating: "a", count: filling)).utf8) + bytes
        + Array("\" .\n".utf8)
      let error = #expect(throws: SyntaxError.self) {
        try NTriplesReader(namesGraphs: false).read(MemorySource(text), name: "x", into: Quads())
      }
      #expect(error?.message == "this byte is not UTF-8")
      #expect(error?.column == Self.start.count + 2 + filling)
    }
  }

  @Test("says where a statement stands that cannot be written")
  func unwritable() throws {
    final class Writer: QuadReceiver {
      var writer = RDFXMLSerializer().writer(to: MemorySink())

      func receive(_ quad: QuadView) throws { try writer.write(quad) }
    }
    let text = Self.start + "\"x\" .\n  <http://e/s> <http://e/1> \"x\" .\n"
    let error = #expect(throws: UnwritableStatement.self) {
      try NTriplesReader(namesGraphs: false)
        .read(MemorySource(Array(text.utf8)), name: "x.nt", into: Writer())
    }
    #expect(error?.line == 2)
    #expect(error?.column == 3)
    #expect(error.map { "\($0)" }?.hasPrefix("x.nt:2:3: RDF/XML cannot write") == true)
  }

  @Test("reads back what the writer wrote, for every character")
  func everyCharacter() throws {
    let scalars = (UInt32(0)...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{10FFFF}"]
    let triples = scalars.map { Example.triple("a\(Character($0))b") }
    #expect(try read(ntriples(triples)).map(\.triple) == triples)
  }
}
