import RDF
import RDFFormats
import Testing

@Suite("Pretty Turtle") struct PrettyTurtleTests {
  private func pretty(_ trig: String, namesGraphs: Bool = false) throws -> String {
    let table = try datasetOfTriG(trig)
    let serializer = PrettyTurtleSerializer(prefixes: documentPrefixes, namesGraphs: namesGraphs)
    let written = try text(table, serializer)
    #expect(try canonical(readBack(written)) == canonical(table))
    let lines = written.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0.hasPrefix("@prefix") || $0.isEmpty }.joined(separator: "\n")
  }

  private func readBack(_ text: String) throws -> QuadTable {
    let table = QuadTable()
    try TurtleReader(namesGraphs: true).read(
      MemorySource(Array(text.utf8)), name: "back", into: Filler(table))
    return table
  }

  @Test("types first, labels next, then predicates by name; objects in order")
  func order() throws {
    #expect(
      try pretty(
        """
        :s :z 3 ; :b "y", "x"@en ; <http://www.w3.org/2000/01/rdf-schema#label> "l" ; a :C . :a :p :o .
        """) == """
          ex:a ex:p ex:o .

          ex:s a ex:C ;
              <http://www.w3.org/2000/01/rdf-schema#label> "l" ;
              ex:b "x"@en , "y" ;
              ex:z 3 .

          """)
  }

  @Test("nests a blank node that one statement mentions, in brackets")
  func nesting() throws {
    #expect(
      try pretty(":s :p [ :q 1 ; :r [ :t 2 ] ] ; :e [] ; :n [ :q 1 ] .") == """
        ex:s ex:e [] ;
            ex:n [ ex:q 1 ] ;
            ex:p [
                ex:q 1 ;
                ex:r [ ex:t 2 ]
            ] .

        """)
  }

  @Test("several nested nodes stand on lines of their own, in the order of what is in them")
  func severalNodes() throws {
    #expect(
      try pretty(":s :p [ :q 2 ; :r 1 ] , [ :q 1 ; :r 2 ] .") == """
        ex:s ex:p
                [
                    ex:q 1 ;
                    ex:r 2
                ] ,
                [
                    ex:q 2 ;
                    ex:r 1
                ] .

        """)
  }

  @Test(
    "labels what two statements mention, and opens circles",
    arguments: [
      (
        ":s :p _:b . :t :p _:b . _:b :q 1 .", "ex:s ex:p _:b .\n\nex:t ex:p _:b .\n\n_:b ex:q 1 .\n"
      ),
      (":s :p _:b , _:c . _:b :q _:c .", "ex:s ex:p [ ex:q _:c ] , _:c .\n"),
      ("_:a :p _:a .", "_:a ex:p _:a .\n"),
      ("_:a :p _:b . _:b :p _:a .", "_:a ex:p [ ex:p _:a ] .\n"),
      (
        "_:a :p _:b ; :r _:c . _:b :p _:a . _:c :p \"w\" .",
        "_:a ex:p [ ex:p _:a ] ;\n    ex:r [ ex:p \"w\" ] .\n"
      ),
      ("_:a :p _:b . _:b :p _:c . _:c :p _:b .", "[] ex:p _:b .\n\n_:b ex:p [ ex:p _:b ] .\n"),
    ])
  func circles(trig: String, expected: String) throws { #expect(try pretty(trig) == expected) }

  @Test("nameless subjects stand before labelled ones, in the order of what is said of them")
  func nameless() throws {
    let expected = "ex:s ex:p 1 .\n\n[] ex:p 1 .\n\n[] ex:p 2 .\n\n_:a ex:p _:a .\n"
    #expect(try pretty("_:a :p _:a . _:z :p 1 . _:b :p 2 . :s :p 1 .") == expected)
    #expect(try pretty("_:a :p _:a . _:b :p 1 . _:z :p 2 . :s :p 1 .") == expected)
  }

  @Test(
    "lists go in parentheses only if nothing else is said of their cells",
    arguments: [
      (":s :p ( 1 \"a\" :o ) .", "ex:s ex:p ( 1 \"a\" ex:o ) .\n"),
      (":s :p () .", "ex:s ex:p () .\n"),
      (":s :p ( ( 1 ) [ :q () ] ) .", "ex:s ex:p ( ( 1 ) [ ex:q () ] ) .\n"),
      ("( 1 2 ) :p 3 .", "[] ex:p 3 ;\n    rdf:first 1 ;\n    rdf:rest ( 2 ) .\n"),
      ("_:l rdf:first 1 ; rdf:rest () .", "[] rdf:first 1 ;\n    rdf:rest () .\n"),
      (
        ":s :p _:l . :t :p _:l . _:l rdf:first 1 ; rdf:rest ( 2 ) .",
        "ex:s ex:p _:l .\n\nex:t ex:p _:l .\n\n_:l rdf:first 1 ;\n    rdf:rest ( 2 ) .\n"
      ),
      (
        ":s :p _:l . _:l rdf:first 1 ; rdf:rest _:m . _:m rdf:first 2 , 3 ; rdf:rest () .",
        """
        ex:s ex:p [
                rdf:first 1 ;
                rdf:rest [
                    rdf:first 2 , 3 ;
                    rdf:rest ()
                ]
            ] .

        """
      ),
      (
        ":s :p _:l . _:l rdf:first 1 ; rdf:rest _:l .",
        "ex:s ex:p _:l .\n\n_:l rdf:first 1 ;\n    rdf:rest _:l .\n"
      ),
      (
        "_:l rdf:first 1 ; rdf:rest _:m . _:m rdf:first 2 ; rdf:rest _:l .",
        """
        _:l rdf:first 1 ;
            rdf:rest [
                rdf:first 2 ;
                rdf:rest _:l
            ] .

        """
      ),
      (":s :p ( 1 ) . rdf:nil :q 2 .", "ex:s ex:p ( 1 ) .\n\nrdf:nil ex:q 2 .\n"),
      (
        ":s :p ( 1 ) . rdf:nil rdf:first 2 ; rdf:rest ( 3 ) .",
        "ex:s ex:p ( 1 ) .\n\nrdf:nil rdf:first 2 ;\n    rdf:rest ( 3 ) .\n"
      ),
      (":s rdf:nil rdf:nil .", "ex:s rdf:nil () .\n"),
    ])
  func lists(trig: String, expected: String) throws {
    let trig = "@prefix rdf: <\(RDFVocabulary.namespace.iri.value)> . " + trig
    #expect(try pretty(trig) == expected)
  }

  @Test("a circle through a list is opened at its head, however long the list")
  func listCircle() throws {
    let items = (0..<1000).map { ":i\($0)" }.joined(separator: " ")
    let written = try pretty(":a :p 1 . _:x :p ( \(items) _:x ) . _:y :p ( _:z ) . _:z :q _:y .")
    #expect(written.contains("_:x ex:p ("))
    #expect(written.hasSuffix("_:y ex:p ( [ ex:q _:y ] ) .\n"))
  }

  @Test("graphs in braces; a node that two graphs speak of keeps its label")
  func graphs() throws {
    #expect(
      try pretty(
        ":s :p 1 . :g { :s :p 2 . [] :p [ :q 3 ] } _:b :p 1 . :h { _:b :p 2 } _:h { :s :p _:h }",
        namesGraphs: true) == """
          ex:s ex:p 1 .

          _:b ex:p 1 .

          ex:g {

              ex:s ex:p 2 .

              [] ex:p [ ex:q 3 ] .
          }

          ex:h {

              _:b ex:p 2 .
          }

          _:h {

              ex:s ex:p _:h .
          }

          """)
    #expect(throws: SerializationError.self) { try pretty(":g { :s :p 2 }") }
  }

  @Test("nests 32 deep, and labels what lies deeper; so any depth can be written")
  func depth() throws {
    let chain = (0..<6000).map { "_:b\($0) <http://example.org/p> _:b\($0 + 1) ." }
    let written = try text(
      dataset(chain.joined(separator: "\n")), PrettyTurtleSerializer(prefixes: documentPrefixes))
    let lines = written.split(separator: "\n" as Character)
    let deepest = lines.map { $0.prefix { $0 == " " }.count }.max()
    #expect((100...132).contains(deepest ?? 0))
    #expect(try readTurtle(written).count == 6000)
    let lists = String(repeating: "( ", count: 6000) + String(repeating: ") ", count: 6000)
    let nested = try text(
      datasetOfTriG("e:s e:p \(lists) ."), PrettyTurtleSerializer(prefixes: documentPrefixes))
    #expect(try readTurtle(nested).count == 11_999)
  }

  @Test("the same bytes for any order of the same statements")
  func determinism() throws {
    let lines = (0..<60).map {
      "_:b\($0 % 13) <http://e/p\($0 % 3)> \($0 % 4 == 0 ? "\"\($0)\"" : "_:b\(($0 * 7) % 17)") <http://e/g\($0 % 2)> ."
    }
    let serializer = PrettyTurtleSerializer(prefixes: documentPrefixes, namesGraphs: true)
    let expected = try text(dataset(lines.joined(separator: "\n")), serializer)
    for shift in 1..<10 {
      let order = lines[(shift * 5)...].reversed() + lines[..<(shift * 5)]
      #expect(try text(dataset(order.joined(separator: "\n")), serializer) == expected)
    }
  }

  @Test("many objects take time in proportion")
  func manyObjects() throws {
    let lines = (0..<5000).map { "<http://e/s> <http://e/p\($0)> \"\($0)\" ." }
    let written = try text(
      dataset(lines.joined(separator: "\n")), PrettyTurtleSerializer(prefixes: documentPrefixes))
    #expect(try readTurtle(written).count == 5000)
  }
}
