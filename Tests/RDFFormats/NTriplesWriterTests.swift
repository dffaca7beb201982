import RDF
import RDFFormats
import Testing

@Suite("N-Triples writer") struct NTriplesWriterTests {
  @Test("writes one triple a line")
  func lines() throws {
    let text = try ntriples([
      Example.triple(.iri(Example.o)), Example.triple(.blankNode(BlankNode("b1"))),
      Triple(.blankNode(BlankNode("b1")), Example.p, .literal(Literal("x", language: "zh-Hans"))),
      Example.triple(.literal(Literal("1", datatype: XSD.integer))),
    ])
    #expect(
      text == """
        <http://example.org/s> <http://example.org/p> <http://example.org/o> .
        <http://example.org/s> <http://example.org/p> _:b1 .
        _:b1 <http://example.org/p> "x"@zh-Hans .
        <http://example.org/s> <http://example.org/p> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .

        """)
  }

  @Test(
    "escapes exactly what canonical N-Triples escapes",
    arguments: [
      ("\u{8}\t\n\u{C}\r\"\\", #"\b\t\n\f\r\"\\"#),
      ("\u{0}\u{1}\u{B}\u{1F}", #"\u0000\u0001\u000B\u001F"#),
      ("\u{7F}", #"\u007F"#), ("\u{FFFE}\u{FFFF}", #"\uFFFE\uFFFF"#), ("\r\n", #"\r\n"#),
      (
        "\u{80}\u{85}\u{2028}\u{FFFD}\u{FFFC}\u{10FFFF}",
        "\u{80}\u{85}\u{2028}\u{FFFD}\u{FFFC}\u{10FFFF}"
      ),
      ("'<>&", "'<>&"), ("三か国（税関）", "三か国（税関）"), ("", ""),
    ])
  func escapes(text: String, expected: String) throws {
    #expect(try literalText(text) == expected)
  }

  @Test(
    "escapes at every place of a text of any length", arguments: [0, 1, 7, 8, 9, 15, 16, 17, 40])
  func everyPlace(length: Int) throws {
    for place in 0...length {
      for (special, escape) in [("\"", "\\\""), ("\u{FFFE}", "\\uFFFE"), ("（", "（")] {
        let before = String(repeating: "a", count: place)
        let after = String(repeating: "é", count: length - place)
        #expect(try literalText(before + special + after) == before + escape + after)
      }
    }
  }

  private func literalText(_ text: String) throws -> String {
    let line = try ntriples([Example.triple(text)])
    return String(
      line.dropFirst("<http://example.org/s> <http://example.org/p> \"".count).dropLast(4))
  }

  @Test("refuses an IRI that could close its bracket, in every place", arguments: Fault.badIRIs)
  func badIRI(text: String) throws {
    let bad = IRI(text)
    for triple in [
      Triple(bad, Example.p, .iri(Example.o)), Triple(Example.s, bad, .iri(Example.o)),
      Triple(Example.s, Example.p, .iri(bad)),
      Example.triple(.literal(Literal("x", datatype: bad))),
    ] {
      #expect(throws: SerializationError.self) { try ntriples([triple]) }
    }
  }

  @Test("takes IRIs with letters of all scripts", arguments: Fault.goodIRIs)
  func goodIRI(text: String) throws {
    #expect(try ntriples([Example.triple(.iri(IRI(text)))]).hasSuffix(" <\(text)> .\n"))
  }

  @Test("names the fault and the triple")
  func message() throws {
    let error = #expect(throws: SerializationError.self) {
      try ntriples([Example.triple(.iri(IRI("http://e/a>b")))])
    }
    #expect(error.map { "\($0)" }?.contains("U+003E") == true)
    #expect(error.map { "\($0)" }?.contains("<http://example.org/s>") == true)
  }

  @Test("refuses what is no triple", arguments: Fault.badTriples)
  func badTriple(triple: Triple, expected: SerializationError) throws {
    #expect(throws: expected) { try ntriples([triple]) }
  }

  @Test("leaves out a refused triple and nothing else")
  func goesOn() throws {
    let sink = MemorySink()
    var writer = NTriplesSerializer().writer(to: sink)
    try writer.write(Example.triple("1"))
    #expect(throws: SerializationError.self) {
      try writer.write(Triple(Example.s, Example.p, .literal(Literal("x", language: "en_US"))))
    }
    #expect(throws: SerializationError.self) {
      try writer.write(Triple(IRI("rel"), Example.p, .iri(Example.o)))
    }
    try writer.write(Example.triple("2"))
    try writer.finish()
    #expect(
      sink.text == """
        <http://example.org/s> <http://example.org/p> "1" .
        <http://example.org/s> <http://example.org/p> "2" .

        """)
  }

  @Test("hands the sink about a mebibyte at a time, whole lines only")
  func chunks() throws {
    let sink = CountingSink()
    var writer = NTriplesSerializer().writer(to: sink)
    for triple in meetings(3000) { try writer.write(triple) }
    try writer.finish()
    #expect(sink.sizes.count > 3)
    #expect(sink.sizes.dropLast().allSatisfy { $0 >= 1 << 20 && $0 < 1 << 20 + 1000 })
    #expect(sink.endsInNewline)
  }

  @Test("passes on what the sink throws")
  func failingSink() throws {
    var writer = NTriplesSerializer().writer(to: FailingSink())
    try writer.write(Example.triple("x"))
    #expect(throws: FailingSink.Full.self) { try writer.finish() }
  }
}
