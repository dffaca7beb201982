import RDF
import RDFFormats
import Testing

@Suite("RDF/XML writer") struct RDFXMLWriterTests {
  private func ex(_ local: String) -> IRI { Example.namespace(local) }
  private let rdf = RDFVocabulary.namespace

  /// What stands between the root's tags.
  private func body(_ triples: [Triple]) throws -> String {
    let text = try rdfxml(triples)
    let start = try #require(text.firstRange(of: ">\n\n")?.upperBound)
    return String(text[start...].dropLast("\n</rdf:RDF>\n".count))
  }

  @Test("writes a typed element a subject, other types first, properties as they come")
  func block() throws {
    let text = try rdfxml([
      Triple(ex("m"), ex("name"), .literal(Literal("b", language: "en"))),
      Triple(ex("m"), RDFVocabulary.type, .iri(ex("Meeting"))),
      Triple(ex("m"), ex("name"), .literal(Literal("a"))),
      Triple(ex("m"), ex("at"), .iri(ex("tokyo"))),
      Triple(ex("m"), RDFVocabulary.type, .iri(ex("Event"))),
      Triple(ex("m"), RDFVocabulary.type, .iri(ex("Meeting"))),
      Triple(ex("m"), ex("order"), .literal(Literal(4))),
      Triple(.blankNode(BlankNode("b")), ex("p"), .blankNode(BlankNode("c"))),
      Triple(ex("only"), RDFVocabulary.type, .iri(ex("Event"))),
    ])
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF
            xmlns:ex="http://example.org/"
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">

          <ex:Meeting rdf:about="http://example.org/m">
            <rdf:type rdf:resource="http://example.org/Event"/>
            <ex:name xml:lang="en">b</ex:name>
            <ex:name>a</ex:name>
            <ex:at rdf:resource="http://example.org/tokyo"/>
            <ex:order rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">4</ex:order>
          </ex:Meeting>

          <rdf:Description rdf:nodeID="b">
            <ex:p rdf:nodeID="c"/>
          </rdf:Description>

          <ex:Event rdf:about="http://example.org/only"/>

        </rdf:RDF>

        """)
  }

  @Test("an empty graph is an empty root")
  func empty() throws {
    #expect(
      try rdfxml([]).hasSuffix("<rdf:RDF\n    xmlns:rdf=\"\(rdf.iri.value)\">\n\n</rdf:RDF>\n"))
  }

  @Test(
    "escapes text so that every reader gets it back",
    arguments: [
      ("a & b < c > d", "a &amp; b &lt; c &gt; d"), ("]]>", "]]&gt;"),
      ("a\rb\r\nc", "a&#xD;b&#xD;\nc"),
      ("\t\n\"'", "\t\n\"'"), ("\u{7F}\u{85}\u{FFFD}（", "\u{7F}\u{85}\u{FFFD}（"), ("", ""),
    ])
  func text(text: String, expected: String) throws {
    #expect(try body([Example.triple(text)]).contains("<ex:p>\(expected)</ex:p>"))
  }

  @Test("escapes IRIs in attributes")
  func attributes() throws {
    let text = try body([
      Triple(
        IRI("http://e/?a=b&c='d'"), Example.p, .literal(Literal("x", datatype: IRI("http://e/&d"))))
    ])
    #expect(text.contains("rdf:about=\"http://e/?a=b&amp;c='d'\""))
    #expect(text.contains("rdf:datatype=\"http://e/&amp;d\""))
  }

  @Test("escapes namespaces", arguments: ["http://e/?a&b#", "http://e/a&"])
  func namespaceEscape(namespace: String) throws {
    let text = try rdfxml([Triple(Example.s, IRI(namespace + "p"), .iri(Example.o))])
    #expect(text.contains("xmlns:ns1=\"\(namespace.replacing("&", with: "&amp;"))\""))
  }

  @Test(
    "refuses characters that XML cannot hold, naming them",
    arguments: [0x0, 0x1, 0x8, 0xB, 0xC, 0xE, 0x1F, 0xFFFE, 0xFFFF] as [UInt32])
  func forbidden(code: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(code))
    for text in ["\(scalar)", "a & long & text with one \(scalar) inside"] {
      let error = #expect(throws: SerializationError.self) { try rdfxml([Example.triple(text)]) }
      guard case .characterNotInXML(code, _) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test(
    "splits a predicate at its longest XML name",
    arguments: [
      ("http://v/vocab#abc", "http://v/vocab#", "abc"),
      ("http://v/vocab#123abc", "http://v/vocab#123", "abc"),
      ("http://v/a-b.c", "http://v/", "a-b.c"), ("http://v/-b", "http://v/-", "b"),
      ("http://v/a:b", "http://v/a:", "b"), ("http://v/a%20b", "http://v/a%20", "b"),
      ("http://v/税関", "http://v/", "税関"), ("http://v/a\u{10400}b", "http://v/a\u{10400}", "b"),
      ("http://www.w3.org/2000/xmlns/foo", "http://www.w3.org/2000/xmlns/f", "oo"),
      ("http://www.w3.org/XML/1998/namespacelang", "http://www.w3.org/XML/1998/", "namespacelang"),
    ])
  func split(iri: String, namespace: String, local: String) throws {
    let text = try rdfxml([Triple(Example.s, IRI(iri), .iri(Example.o))])
    #expect(text.contains("xmlns:ns1=\"\(namespace)\""))
    #expect(text.contains("<ns1:\(local) "))
  }

  @Test(
    "refuses a predicate without an XML name before anything of its subject is written",
    arguments: [
      "http://v/123", "http://v/", "http://v/a(b)", "http://v/a%20", "http://v/\u{10400}",
    ])
  func unsplittable(iri: String) throws {
    let expected = SerializationError.predicateWithoutXMLName(
      IRI(iri), triple: "<http://example.org/s> <\(iri)> <http://example.org/o>")
    #expect(throws: expected) { try rdfxml([Triple(Example.s, IRI(iri), .iri(Example.o))]) }
  }

  @Test(
    "refuses names that RDF/XML keeps for itself, though not as classes",
    arguments: [
      "Description", "RDF", "ID", "about", "resource", "parseType", "nodeID", "datatype", "li",
      "bagID", "aboutEach", "aboutEachPrefix",
    ])
  func reserved(local: String) throws {
    let name = rdf(local)
    let triple = "<http://example.org/s> <\(name.value)> <http://example.org/o>"
    #expect(throws: SerializationError.reservedPredicate(name, triple: triple)) {
      try rdfxml([Triple(Example.s, name, .iri(Example.o))])
    }
    let text = try body([Triple(Example.s, RDFVocabulary.type, .iri(name))])
    #expect(text.contains("<rdf:Description rdf:about"))
    #expect(text.contains("<rdf:type rdf:resource=\"\(name.value)\"/>"))
  }

  @Test("other RDF names are fine", arguments: ["_1", "value", "first", "unknown", "liar"])
  func rdfNames(local: String) throws {
    #expect(
      try body([Triple(Example.s, rdf(local), .iri(Example.o))]).contains("<rdf:\(local) rdf:res"))
  }

  @Test("a class without an XML name is written as rdf:type")
  func classWithoutName() throws {
    let text = try body([
      Triple(Example.s, RDFVocabulary.type, .iri(IRI("http://c/1"))),
      Triple(Example.s, RDFVocabulary.type, .iri(ex("C"))),
    ])
    #expect(text.contains("<ex:C rdf:about"))
    #expect(text.contains("<rdf:type rdf:resource=\"http://c/1\"/>"))
  }

  @Test("a type that is no IRI is an ordinary value")
  func oddTypes() throws {
    let text = try body([
      Triple(Example.s, RDFVocabulary.type, .blankNode(BlankNode("b"))),
      Triple(Example.s, RDFVocabulary.type, .literal(Literal("x"))),
    ])
    #expect(text.contains("<rdf:type rdf:nodeID=\"b\"/>\n    <rdf:type>x</rdf:type>"))
  }

  @Test(
    "makes XML names of blank node labels, and never one of two",
    arguments: [
      ("b1", "b1"), ("_x", "_x"), ("a.b", "a.b"), ("1a", "_.1a"), ("é", "é"), ("a-b", "a-b"),
      ("1_2", "_.1.5F2"), ("\u{10400}", "_..F0.90.90.80"), ("_.1a", "_..5F.2E1a"),
    ])
  func labels(label: String, expected: String) throws {
    let text = try body([Triple(.blankNode(BlankNode(label)), Example.p, .iri(Example.o))])
    #expect(text.contains("rdf:nodeID=\"\(expected)\""))
  }

  @Test("passes over prefixes XML keeps for itself or cannot declare")
  func badPrefixes() throws {
    let prefixes = Example.prefixes([
      "xml": "http://a/", "XMLfoo": "http://b/", "rdf": "http://c/", "9": "http://d/",
      "é": "http://e/", "ns2": "http://f/",
    ])
    let text = try rdfxml(
      ["a", "b", "c", "d", "e", "f"].map {
        Triple(Example.s, IRI("http://\($0)/p"), .iri(Example.o))
      }, RDFXMLSerializer(prefixes: prefixes))
    for (prefix, host) in [
      ("ns1", "a"), ("ns3", "b"), ("ns4", "c"), ("ns5", "d"), ("ns6", "e"), ("ns2", "f"),
    ] {
      #expect(text.contains("xmlns:\(prefix)=\"http://\(host)/\""))
    }
  }

  @Test("the empty prefix is the namespace of names without one")
  func defaultNamespace() throws {
    let text = try rdfxml(
      [
        Triple(Example.s, RDFVocabulary.type, .iri(ex("C"))), Example.triple("x"),
        Example.triple(.iri(Example.o)),
      ], RDFXMLSerializer(prefixes: Example.prefixes(["": "http://example.org/"])))
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <rdf:RDF
            xmlns="http://example.org/"
            xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">

          <C rdf:about="http://example.org/s">
            <p rdf:resource="http://example.org/o"/>
            <p>x</p>
          </C>

        </rdf:RDF>

        """)
  }

  @Test("a namespace first used late is declared on its element")
  func lateNamespace() throws {
    let late = Triple(IRI("http://late/s"), IRI("http://late/p"), .literal(Literal("x")))
    let again = Triple(IRI("http://late/t"), IRI("http://late/p"), .literal(Literal("y")))
    let text = try rdfxml(meetings(2000) + [late, again])
    #expect(text.hasPrefix("<?xml"))
    #expect(
      text.hasSuffix(
        """
          <rdf:Description xmlns:ns1="http://late/" rdf:about="http://late/s">
            <ns1:p>x</ns1:p>
          </rdf:Description>

          <rdf:Description xmlns:ns1="http://late/" rdf:about="http://late/t">
            <ns1:p>y</ns1:p>
          </rdf:Description>

        </rdf:RDF>

        """))
  }

  @Test("refuses what is no triple", arguments: Fault.badTriples)
  func badTriple(triple: Triple, expected: SerializationError) throws {
    #expect(throws: expected) { try rdfxml([triple]) }
  }

  @Test("refuses an IRI that no syntax can hold", arguments: Fault.badIRIs)
  func badIRI(text: String) throws {
    for triple in [
      Triple(IRI(text), Example.p, .iri(Example.o)), Triple(Example.s, IRI(text), .iri(Example.o)),
      Example.triple(.iri(IRI(text))), Example.triple(.literal(Literal("x", datatype: IRI(text)))),
      Triple(Example.s, RDFVocabulary.type, .iri(IRI(text))),
    ] {
      #expect(throws: SerializationError.self) { try rdfxml([triple]) }
    }
  }

  @Test("leaves out a refused triple and keeps the rest of its subject")
  func goesOn() throws {
    let sink = MemorySink()
    var writer = RDFXMLSerializer(prefixes: Example.usual).writer(to: sink)
    try writer.write(Example.triple("1"))
    #expect(throws: SerializationError.self) { try writer.write(Example.triple("\u{1}")) }
    #expect(throws: SerializationError.self) {
      try writer.write(Triple(Example.s, rdf("li"), .iri(Example.o)))
    }
    try writer.write(Example.triple("2"))
    try writer.finish()
    #expect(sink.text.contains("\">\n    <ex:p>1</ex:p>\n    <ex:p>2</ex:p>\n  </"))
  }
}
