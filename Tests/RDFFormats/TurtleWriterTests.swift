import RDF
import RDFFormats
import Testing

@Suite("Turtle writer") struct TurtleWriterTests {
  private func ex(_ local: String) -> IRI { Example.namespace(local) }

  @Test("writes a block a subject: types first, then predicates as they come, objects sorted")
  func block() throws {
    let text = try turtle([
      Triple(ex("m"), ex("name"), .literal(Literal("b", language: "en"))),
      Triple(ex("m"), RDFVocabulary.type, .iri(ex("Meeting"))),
      Triple(ex("m"), ex("at"), .iri(ex("tokyo"))),
      Triple(ex("m"), ex("name"), .literal(Literal("a"))),
      Triple(ex("m"), RDFVocabulary.type, .iri(ex("Event"))),
      Triple(ex("m"), ex("name"), .literal(Literal("a"))),
      Triple(ex("n"), ex("order"), .literal(Literal(4))),
    ])
    #expect(
      text == """
        @prefix ex: <http://example.org/> .

        ex:m a ex:Event , ex:Meeting ;
            ex:name "a" , "b"@en ;
            ex:at ex:tokyo .

        ex:n ex:order 4 .

        """)
  }

  @Test("puts many objects each on its own line")
  func longList() throws {
    let text = try turtleBody(
      ["c", "a", "b"].map {
        Triple(ex("s"), ex("p"), .iri(ex(String(repeating: $0, count: 30))))
      } + [Triple(ex("s"), ex("q"), .literal(Literal(1)))])
    #expect(
      text == """
        ex:s ex:p
                ex:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ,
                ex:bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb ,
                ex:cccccccccccccccccccccccccccccc ;
            ex:q 1 .

        """)
  }

  @Test("an empty graph is an empty document")
  func empty() throws { #expect(try turtle([]).isEmpty) }

  @Test(
    "abbreviates a local name only when no reader can stumble over it",
    arguments: [
      ("a", true), ("tchm-4", true), ("2011", true), ("a_b", true), ("_a", true), ("a.b", true),
      ("A9z", true), ("", false), ("-a", false), ("a-", false), (".a", false), ("a.", false),
      ("a/b", false), ("a#b", false), ("a:b", true), (":", true), ("a%20b", true), ("%C3", true),
      ("é", true), ("三国", true), ("三国-1.2", true), ("三国/1", false), ("a.三", true),
      ("三.", false), ("-三", false), ("a×b", false), ("e\u{301}", false), ("a\u{B7}b", false),
      ("\u{10400}", false), ("\u{3000}", false), ("—", false), ("a(b)", false), ("a,b", false),
      ("a~b", false), ("a@b", false), ("a:-", false), ("a:.b", true), ("三:b%2F", true),
    ])
  func localNames(local: String, isShort: Bool) throws {
    let text = try turtleBody([Example.triple(.iri(ex(local)))])
    #expect(text == "ex:s ex:p \(isShort ? "ex:\(local)" : "<http://example.org/\(local)>") .\n")
  }

  @Test(
    "takes the longest namespace, whatever it ends in",
    arguments: [
      ("http://e/a/x", "b:x"), ("http://e/a", "a:a"), ("http://e/a/b/x", "<http://e/a/b/x>"),
      ("http://e/v-x", "c:x"), ("http://e/v-xx", "d:x"), ("http://e/v-", "<http://e/v->"),
      ("http://e/v--x", "a:v--x"), ("urn:isbn:12", "e:12"), ("http://f/x", "<http://f/x>"),
    ])
  func longest(iri: String, expected: String) throws {
    let prefixes = Example.prefixes([
      "a": "http://e/", "b": "http://e/a/", "c": "http://e/v-", "d": "http://e/v-x",
      "e": "urn:isbn:", "z": "http://e/a/",
    ])
    let text = try turtleBody([Example.triple(.iri(IRI(iri)))], prefixes: prefixes)
    #expect(text == "<http://example.org/s> <http://example.org/p> \(expected) .\n")
  }

  @Test("an IRI whose scheme is a prefix stays whole")
  func schemeIsPrefix() throws {
    #expect(try turtleBody([Example.triple(.iri(IRI("ex:foo")))]) == "ex:s ex:p <ex:foo> .\n")
  }

  @Test("a local name beyond ASCII goes with the longest namespace, too")
  func wideLocalNames() throws {
    let prefixes = Example.prefixes([
      "a": "http://e/", "b": "http://e/x:", "三": "http://三/", "c": "urn:é:",
    ])
    for (iri, expected) in [
      ("http://e/三:x", "a:三:x"), ("http://e/x:三", "b:三"), ("http://e/x:三:y", "b:三:y"),
      ("http://e/À", "a:À"), ("http://e/aÀb", "a:aÀb"), ("http://e/x:%41", "b:%41"),
      ("http://三/三", "三:三"), ("http://三/a", "三:a"),
      ("urn:é:é", "c:é"), ("urn:é:x", "c:x"), ("urn:三", "<urn:三>"),
    ] {
      let text = try turtleBody([Example.triple(.iri(IRI(iri)))], prefixes: prefixes)
      #expect(text == "<http://example.org/s> <http://example.org/p> \(expected) .\n")
      #expect(
        try readTurtle(
          turtle([Example.triple(.iri(IRI(iri)))], TurtleSerializer(prefixes: prefixes)))
          == [Example.triple(.iri(IRI(iri)))])
    }
  }

  @Test("TriG opens a block for each run of one graph, however many subjects it has")
  func graphs() throws {
    let sink = MemorySink()
    var writer = TriGSerializer().writer(to: sink)
    let table = try dataset(
      """
      <http://e/a> <http://e/p> "1" .
      <http://e/a> <http://e/p> "2" <http://e/one> .
      <http://e/b> <http://e/p> "3" <http://e/one> .
      <http://e/a> <http://e/p> "4" <http://e/two> .
      <http://e/b> <http://e/p> "5" <http://e/two> .
      <http://e/c> <http://e/p> "6" .

      """)
    try table.forEach { try writer.write($0) }
    try writer.finish()
    #expect(sink.text.matches(of: /<http:\/\/e\/one> \{/).count == 1)
    #expect(sink.text.matches(of: /<http:\/\/e\/two> \{/).count == 1)
  }

  @Test("declares used prefixes only, sorted by name")
  func declarations() throws {
    let prefixes = Example.prefixes([
      "z": "http://z/", "unused": "http://u/", "a": "http://a/", "": "http://n/",
    ])
    let text = try turtle(
      [Triple(IRI("http://z/s"), IRI("http://n/p"), .iri(IRI("http://a/o")))],
      TurtleSerializer(prefixes: prefixes))
    #expect(
      text == """
        @prefix : <http://n/> .
        @prefix a: <http://a/> .
        @prefix z: <http://z/> .

        z:s :p a:o .

        """)
  }

  @Test(
    "passes over prefixes that Turtle cannot declare",
    arguments: ["_9", "9a", "a.", "a.b", "a b", "a:b", "-", "é\n", "é\u{301}", "a%20"])
  func badPrefix(prefix: String) throws {
    let text = try turtle(
      [Example.triple("x")],
      TurtleSerializer(prefixes: Example.prefixes([prefix: "http://example.org/"])))
    #expect(text == "<http://example.org/s> <http://example.org/p> \"x\" .\n")
  }

  @Test("prefixes that come between the statements are used from there on")
  func declare() throws {
    let sink = MemorySink()
    var writer = TurtleSerializer(prefixes: PrefixMap()).writer(to: sink)
    try writer.write(Triple(IRI("http://z/s"), IRI("http://z/p"), .iri(IRI("http://z/o"))))
    writer.declare("z", "http://z/")
    try writer.write(Triple(IRI("http://z/t"), IRI("http://z/p"), .iri(IRI("http://z/o"))))
    try writer.finish()
    #expect(sink.text.contains("z:t "))
    #expect(sink.text.contains("@prefix z: <http://z/> ."))
  }

  @Test("a prefix first used late is declared before the block that uses it")
  func latePrefix() throws {
    let prefixes = Example.prefixes([
      "ex": "http://example.org/", "z": "http://late/z/", "b": "http://late/b/",
    ])
    let late = Triple(IRI("http://late/z/s"), IRI("http://late/b/p"), .literal(Literal("x")))
    let text = try turtle(meetings(2000) + [late], TurtleSerializer(prefixes: prefixes))
    #expect(text.utf8.count > 1 << 20)
    #expect(text.hasPrefix("@prefix ex: <http://example.org/> .\n\nex:meeting-0 a ex:Meeting ;"))
    #expect(
      text.hasSuffix(
        "\n\n@prefix b: <http://late/b/> .\n@prefix z: <http://late/z/> .\n\nz:s b:p \"x\" .\n"))
    #expect(try Set(readTurtle(text)) == Set(meetings(2000) + [late]))
  }

  @Test(
    "writes numbers and booleans bare only if every reader gives them back as they are",
    arguments: [
      (
        XSD.integer, ["0", "7", "-5", "120"],
        ["", "+", "1_000", "abc", "1.0", " 1", "٣", "0x1", "007", "+12", "-0", "-", "00"]
      ),
      (
        XSD.decimal, ["1.50", "-0.5", "0.000001", "-0.0", "10.00000001"],
        [
          ".5", "-.5", "1.", "1", "1.2.3", "", "1e0", ".", "+1.0", "01.5", "0.0000001",
          "-0.0000000", "-",
        ]
      ),
      (
        XSD.double, ["1.0E3", "1e0", "-2.5e-10", "1E+2", "+1e0", "01e1"],
        ["INF", "NaN", "e5", "1.e5", ".5e1", "1", "1e"]
      ),
      (XSD.boolean, ["true", "false"], ["1", "0", " true", "TRUE", "maybe", ""]),
      (XSD.date, [], ["2011-11-11"]), (XSD.nonNegativeInteger, [], ["4"]),
    ])
  func bareValues(datatype: IRI, bare: [String], quoted: [String]) throws {
    for form in bare {
      let triple = Example.triple(.literal(Literal(form, datatype: datatype)))
      #expect(try turtleBody([triple]) == "ex:s ex:p \(form) .\n")
      #expect(try readTurtle(turtle([triple])) == [triple])
    }
    let name = "xsd:" + datatype.value.dropFirst(XSD.namespace.iri.value.count)
    for form in quoted {
      let triple = Example.triple(.literal(Literal(form, datatype: datatype)))
      #expect(try turtleBody([triple]) == "ex:s ex:p \"\(form)\"^^\(name) .\n")
    }
  }

  @Test("declares xsd only when a datatype is spelt out")
  func spareDatatypePrefix() throws {
    let text = try turtle([Example.triple(.literal(Literal(1))), Example.triple("x")])
    #expect(!text.contains("xsd"))
  }

  @Test(
    "strings stay on one line",
    arguments: [("a\r\nb", #""a\r\nb""#), ("\"\"\"", #""\"\"\"""#), ("\\", #""\\""#), ("", #""""#)])
  func strings(text: String, expected: String) throws {
    #expect(try turtleBody([Example.triple(text)]) == "ex:s ex:p \(expected) .\n")
  }

  @Test("terms that look alike stay apart, equal terms merge")
  func identity() throws {
    let text = try turtleBody(
      ["\u{212A}", "K", "e\u{301}", "é", "K"].map { Example.triple($0) })
    #expect(text == "ex:s ex:p \"K\" , \"e\u{301}\" , \"é\" , \"\u{212A}\" .\n")
  }

  @Test("blank nodes keep their labels")
  func blankNodes() throws {
    let node = Term.blankNode(BlankNode("b.1"))
    #expect(try turtleBody([Triple(node, Example.p, node)]) == "_:b.1 ex:p _:b.1 .\n")
  }

  @Test("rdf:nil and rdf:type are spelt out where they are no predicate type")
  func noSugar() throws {
    let text = try turtleBody([
      Triple(Example.s, RDFVocabulary.nil, .iri(RDFVocabulary.nil)),
      Triple(RDFVocabulary.type, RDFVocabulary.type, .iri(RDFVocabulary.type)),
    ])
    let rdf = RDFVocabulary.namespace.iri.value
    #expect(text == "ex:s <\(rdf)nil> <\(rdf)nil> .\n\n<\(rdf)type> a <\(rdf)type> .\n")
  }

  @Test("cuts a run that is too long into blocks")
  func longRun() throws {
    var serializer = TurtleSerializer(prefixes: Example.usual)
    serializer.longestBlock = 2
    let text = try turtle((1...5).map { Example.triple(.literal(Literal($0))) }, serializer)
    #expect(
      text.hasSuffix("\nex:s ex:p 1 , 2 .\n\nex:s ex:p 3 , 4 .\n\nex:s ex:p 5 .\n"))
  }

  @Test("a subject that comes back gets another block, nothing is lost")
  func returningSubject() throws {
    let triples = [
      Example.triple("1"), Triple(Example.o, Example.p, .iri(Example.s)), Example.triple("2"),
    ]
    #expect(try readTurtle(turtle(triples)) == triples)
  }

  @Test("refuses what is no triple", arguments: Fault.badTriples)
  func badTriple(triple: Triple, expected: SerializationError) throws {
    #expect(throws: expected) { try turtle([triple]) }
  }

  @Test("refuses an IRI that could close its bracket", arguments: Fault.badIRIs)
  func badIRI(text: String) throws {
    for triple in [
      Triple(IRI(text), Example.p, .iri(Example.o)), Triple(Example.s, IRI(text), .iri(Example.o)),
      Example.triple(.iri(IRI(text))), Example.triple(.literal(Literal("x", datatype: IRI(text)))),
    ] {
      #expect(throws: SerializationError.self) { try turtle([triple]) }
    }
  }

  @Test("a namespace with a forbidden character abbreviates nothing")
  func badNamespace() throws {
    let prefixes = Example.prefixes(["e": "http://e/> <http://evil/"])
    #expect(throws: SerializationError.self) {
      try turtle(
        [Example.triple(.iri(IRI("http://e/> <http://evil/x")))],
        TurtleSerializer(prefixes: prefixes))
    }
  }

  @Test("leaves out a refused triple and keeps the rest of its subject")
  func goesOn() throws {
    let sink = MemorySink()
    var writer = TurtleSerializer(prefixes: Example.usual).writer(to: sink)
    try writer.write(Example.triple("1"))
    #expect(throws: SerializationError.self) { try writer.write(Example.triple(.iri(IRI("rel")))) }
    try writer.write(Example.triple("2"))
    #expect(throws: SerializationError.self) {
      try writer.write(Triple(IRI("rel"), Example.p, .iri(Example.o)))
    }
    try writer.finish()
    #expect(sink.text == "@prefix ex: <http://example.org/> .\n\nex:s ex:p \"1\" , \"2\" .\n")
  }

  @Test("forgets predicates when there are very many, and loses no triple")
  func manyPredicates() throws {
    let triples = (0..<40_000).map { number in
      Triple(
        ex("s\(number / 10)"), ex("p\(number)"),
        .literal(Literal("x", datatype: ex("d\(number)"))))
    }
    #expect(try readTurtle(turtle(triples)) == triples)
  }

  @Test("same triples, same bytes")
  func deterministic() throws {
    #expect(try turtle(meetings(50)) == turtle(meetings(50)))
  }
}
