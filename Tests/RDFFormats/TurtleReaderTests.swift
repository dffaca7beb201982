import RDF
import RDFFormats
import Testing

@Suite("Turtle reader") struct TurtleReaderTests {
  private let head = "@prefix e: <http://e/> .\n"
  private func e(_ local: String) -> IRI { IRI("http://e/" + local) }

  @Test("reads terms of every kind")
  func terms() throws {
    let triples = try readTurtle(
      head
        + #"e:s a e:C ; e:p "x"@en-GB, 'y'^^e:d, """z"w""", 1, 1.5, 1e0, true, _:n, <http://f/> ."#)
    let s = Term.iri(e("s"))
    #expect(
      triples == [
        Triple(s, RDFVocabulary.type, .iri(e("C"))),
        Triple(s, e("p"), .literal(Literal("x", language: "en-GB"))),
        Triple(s, e("p"), .literal(Literal("y", datatype: e("d")))),
        Triple(s, e("p"), .literal(Literal("z\"w"))), Triple(s, e("p"), .literal(Literal(1))),
        Triple(s, e("p"), .literal(Literal("1.5", datatype: XSD.decimal))),
        Triple(s, e("p"), .literal(Literal("1e0", datatype: XSD.double))),
        Triple(s, e("p"), .literal(Literal("true", datatype: XSD.boolean))),
        Triple(s, e("p"), .blankNode(BlankNode("n"))), Triple(s, e("p"), .iri(IRI("http://f/"))),
      ])
  }

  @Test("an escaped sign in a name ends neither the name nor the statement")
  func escapedNames() throws {
    let triples = try readTurtle(head + ##"e:a\.b e:c\,d e:e\;f\. . e:g\#h e:i e:j ."##)
    #expect(
      triples == [
        Triple(.iri(e("a.b")), e("c,d"), .iri(e("e;f."))),
        Triple(.iri(e("g#h")), e("i"), .iri(e("j"))),
      ])
  }

  @Test("reads nested nodes and lists")
  func nesting() throws {
    let triples = try readTurtle(head + "e:s e:p [ e:q ( 1 ) ] .")
    #expect(triples.count == 4)
    #expect(triples.last?.object == .iri(RDFVocabulary.nil))
  }

  @Test("gives the prefixes of the document in their order")
  func prefixes() throws {
    let map = try TurtleReader.read(
      Array("@prefix z: <http://z/> .\nPREFIX a: <http://a/>\n@prefix : <http://n/> .".utf8),
      name: "x"
    ) { _ in }
    #expect(map.entries.map(\.prefix) == ["z", "a", ""])
    #expect(map.namespace(of: "a") == "http://a/")
  }

  @Test("resolves relative IRIs against the base, given or declared")
  func base() throws {
    var found: [IRI] = []
    try TurtleReader.read(
      Array("<a> <../b> <#c> .\n@base <http://g/h/> .\n<a> <b> <> .".utf8), name: "x",
      base: IRI("http://e/f/g")
    ) {
      found += [$0.subject.iri, $0.predicate, $0.object.iri].compactMap(\.self)
    }
    #expect(
      found.map(\.value) == [
        "http://e/f/a", "http://e/b", "http://e/f/g#c", "http://g/h/a", "http://g/h/b",
        "http://g/h/",
      ])
  }

  @Test("takes the dots out of the path of a relative IRI")
  func dots() throws {
    let triples = try readTurtle("@base <http://e/f/g> .\n<./a/./b/../c/.> <?q> <#> .")
    #expect(
      triples == [Triple(IRI("http://e/f/a/c/"), IRI("http://e/f/g?q"), .iri(IRI("http://e/f/g#")))]
    )
  }

  @Test(
    "ends a number before the dot of the statement",
    arguments: [
      ("1.", "1", XSD.integer), ("-1.", "-1", XSD.integer), ("1 .", "1", XSD.integer),
      ("1.5.", "1.5", XSD.decimal), (".5.", ".5", XSD.decimal), ("1.e5 .", "1.e5", XSD.double),
      ("1.E-5.", "1.E-5", XSD.double), ("1e5.", "1e5", XSD.double), ("1.#c", "1", XSD.integer),
      ("1.\n", "1", XSD.integer), ("1.e:s e:p 1.", "1", XSD.integer),
    ])
  func numbers(object: String, form: String, datatype: IRI) throws {
    let literal = Term.literal(Literal(form, datatype: datatype))
    let triples = try readTurtle(head + "e:s e:p " + object)
    #expect(!triples.isEmpty)
    #expect(triples.allSatisfy { $0 == Triple(e("s"), e("p"), literal) })
  }

  @Test(
    "takes NUL in strings", arguments: ["\"\u{0}\"", "'a\u{0}\u{0}b'", "\"\"\"\u{0}\n\u{0}\"\"\""])
  func nul(text: String) throws {
    let form = text.replacing("\"", with: "").replacing("'", with: "")
    #expect(
      try readTurtle(head + "e:s e:p \(text) , 'z' .") == [
        Triple(e("s"), e("p"), .literal(Literal(form))),
        Triple(e("s"), e("p"), .literal(Literal("z"))),
      ])
  }

  @Test("says where a statement stands that cannot be written")
  func unwritable() throws {
    let error = #expect(throws: UnwritableStatement.self) {
      var writer = RDFXMLSerializer().writer(to: MemorySink())
      try TurtleReader.read(Array((head + "e:s e:p 1 ;\n  e:1 2 .").utf8), name: "x") {
        try writer.write($0)
      }
    }
    #expect(error?.line == 3)
    #expect(error.map { "\($0)" }?.hasPrefix("x:3:") == true)
  }

  @Test(
    "skips a byte order mark, takes empty documents", arguments: ["", "\u{FEFF}", "# c", "\n\n"])
  func nothing(text: String) throws { #expect(try readTurtle(text).isEmpty) }

  @Test(
    "says where and why",
    arguments: [
      ("e:s e:p z:o .", 12, "prefix of “z:o”"), ("e:s e:p \"a\nb\" .", 10, "line end"),
      ("e:s e:p \"a\\q\" .", 11, "near “\\\\q"), ("e:s e:p <rel> .", 14, "<rel> is relative"),
      ("e:s e:p <http://e/a b> .", 20, ""), ("e:s e:p \"x\"@en_US .", 14, ""),
      ("e:s e:p \"x\"@abcdefghijk .", 24, "no language tag"), ("e:s e:p e:o", 11, "end of file"),
      ("e:s e:p \"\\uD83D\" .", 17, "no character"), ("\"e\" e:p e:o .", 1, ""),
      ("e:s e:p <http://e/\\u003E> .", nil, ""), ("e:s _:p e:o .", nil, ""),
      ("e:s e:p _:-a .", 13, "label"),
      ("e:s e:p e:o\u{0} .", 12, "NUL"), ("e:s e:p \"x\"^^<rel> .", nil, "<rel>"),
      ("a e:p e:o .", nil, "“a” is neither"), ("true e:p e:o .", nil, "“true” is neither"),
      ("e:s e:p <<( e:s e:p e:o )>> .", 10, "RDF 1.2"),
      ("e:s e:p e:o {| e:q 1 |} .", 13, "RDF 1.2"),
      ("e:s e:p e:o ~ e:r .", 13, "RDF 1.2"), ("e:s e:p \"x\"@ar--rtl .", nil, "RDF 1.2"),
      ("<< e:s e:p e:o >> e:q 1 .", 2, "RDF 1.2"),
      (
        "e:s e:p \"x\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString> .", nil,
        "needs a language"
      ),
    ] as [(String, Int?, String)])
  func errors(text: String, column: Int?, message: String) throws {
    let error = #expect(throws: SyntaxError.self) { try readTurtle(head + text) }
    #expect(error?.source == "test.ttl")
    #expect(error?.line == 2)
    if let column { #expect(error?.column == column) }
    #expect(message.isEmpty || error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  @Test("finds bytes that are not UTF-8")
  func encoding() throws {
    let error = #expect(throws: SyntaxError.self) {
      try TurtleReader.read(Array((head + "e:s e:p \"é").utf8) + [0xFF], name: "x") { _ in }
    }
    #expect(
      error == SyntaxError(source: "x", line: 2, column: 12, message: "this byte is not UTF-8"))
    #expect(error.map { "\($0)" } == "x:2:12: this byte is not UTF-8")
  }

  @Test(
    "refuses brackets nested without end, but not brackets in text",
    arguments: ["[", "(", "[ e:p "])
  func nestingLimit(open: String) throws {
    let deep = String(repeating: open, count: 100_000)
    #expect(throws: SyntaxError.self) { try readTurtle(head + "e:s e:p " + deep) }
    let quoted = [
      "\"\(deep)\"", "'\(deep)'", "\"\"\"\"\"\(deep)\\\"\"\"\"", "\"\\\"\(deep)\"", "1 # \(deep)\n",
      "<http://e/(\(String(repeating: "(", count: 600))>",
    ]
    for object in quoted { #expect(try readTurtle(head + "e:s e:p \(object) .").count == 1) }
  }

  @Test("a byte order mark is no part of the document")
  func byteOrderMark() throws {
    let triple = Triple(.iri(IRI("a:s")), IRI("a:p"), .iri(IRI("a:o")))
    #expect(try readTurtle("\u{FEFF}<a:s> <a:p> <a:o> .") == [triple])
    #expect(throws: SyntaxError.self) { try readTurtle("<a:s> \u{FEFF}<a:p> <a:o> .") }
  }

  @Test("refuses a document that ends inside a character", arguments: [1, 2, 3])
  func halfCharacter(count: Int) {
    let bytes = Array("<a:s> <a:p> <a:o> . # ".utf8) + Array("\u{1F600}".utf8.prefix(count))
    #expect(throws: SyntaxError.self) { try TurtleReader.read(bytes, name: "x") { _ in } }
  }

  @Test("the limit of nesting is the deepest that is read", arguments: ["()", "[]"])
  func nestingLimit(brackets: String) throws {
    final class Counter: QuadReceiver {
      var count = 0
      func receive(_ quad: QuadView) { count += 1 }
    }
    func read(deep depth: Int) throws -> Int {
      let between = brackets == "()" ? "" : " <a:p> "
      let text: String =
        "<a:s> <a:p> "
        + Array(repeating: String(brackets.prefix(1)), count: depth).joined(separator: between)
        + String(repeating: String(brackets.suffix(1)), count: depth) + " ."
      let counter = Counter()
      try TurtleReader(namesGraphs: false, nestingLimit: 5)
        .read(MemorySource(Array(text.utf8)), name: "x", into: counter)
      return counter.count
    }
    #expect(try read(deep: 5) == (brackets == "()" ? 9 : 5))
    let error = #expect(throws: SyntaxError.self) { try read(deep: 6) }
    #expect(
      error?.message == "brackets are nested more than 5 deep; --nesting-limit allows more")
  }

  @Test("passes on what the receiver throws, and stops")
  func receiver() throws {
    struct Stop: Error {}
    var count = 0
    #expect(throws: Stop.self) {
      try TurtleReader.read(Array("<a:a> <a:b> 1, 2, 3 .".utf8), name: "x") { _ in
        count += 1
        if count == 2 { throw Stop() }
      }
    }
    #expect(count == 2)
  }

  @Test("never crashes on broken documents", arguments: 0..<40)
  func mutations(seed: Int) throws {
    let document = Array(
      (head
        + "e:s a e:C ; e:p \"x\\u00e9\"@en, '''y'''^^e:d, [ e:q (1 -2.5e3 <#a>) ], _:b.1, e:a\\,b .\n"
        + "# é（\n@base <http://f/> .\nPREFIX : <g#> :a :b true .").utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let nasty: [UInt8] =
      Array("\"'<>[]().;,\\@^_:#-0eE\n\r ".utf8) + [0, 0x80, 0xC3, 0xEF, 0xF0, 0xFF]
    for _ in 0..<200 {
      var bytes = document
      for _ in 0...next(4) {
        switch next(3) {
        case 0: bytes[next(bytes.count)] = nasty[next(nasty.count)]
        case 1: bytes.remove(at: next(bytes.count))
        default: bytes.removeLast(next(bytes.count / 2))
        }
      }
      do {
        try TurtleReader.read(bytes, name: "x", base: IRI("http://b/")) { triple in
          _ = try ntriples([triple])
        }
      } catch is SyntaxError {}
    }
  }
}
