import RDF
import RDFFormats
import Testing

@Suite("JSON-LD writer") struct JSONLDWriterTests {
  private static let context = """
    {"@context": {"ex": "http://example.org/", "xsd": "http://www.w3.org/2001/XMLSchema#",
      "name": "ex:name", "knows": {"@id": "ex:knows", "@type": "@id"},
      "title": {"@id": "ex:title", "@language": "en"},
      "count": {"@id": "ex:count", "@type": "xsd:integer"}, "C": "ex:Class"}}
    """

  private func expanded(_ nquads: String) throws -> String {
    let sink = MemorySink()
    var writer = JSONLDSerializer().writer(to: sink)
    try dataset(nquads).forEach { try writer.write($0) }
    try writer.finish()
    return sink.text
  }

  private func compacted(_ trig: String) throws -> String {
    let context = try JSONLDContext(Array(Self.context.utf8), name: "context")
    let sink = MemorySink()
    var writer = JSONLDSerializer(context: context).writer(to: sink)
    try datasetOfTriG(trig).forEach { try writer.write($0) }
    try writer.finish()
    return sink.text
  }

  @Test("expanded form: every value in an array, with its type or language")
  func expandedForm() throws {
    #expect(
      try expanded(
        """
        <http://e/s> <\(RDFVocabulary.type.value)> <http://e/C> .
        <http://e/s> <http://e/p> "b"@en .
        <http://e/s> <http://e/p> _:a .
        _:a <http://e/p> "1"^^<http://e/d> <http://e/g> .
        """) == """
          [
              {"@id": "http://e/s",
                "@type": ["http://e/C"],
                "http://e/p": [{"@id": "_:a"}, {"@value": "b", "@language": "en"}]},
              {"@id": "http://e/g", "@graph": [
              {"@id": "_:a",
                "http://e/p": [{"@value": "1", "@type": "http://e/d"}]}
              ]}
          ]

          """)
  }

  @Test("compacted form: terms and coercions where the value reads back as it is, else in full")
  func compactedForm() throws {
    let text = try compacted(
      """
      :s a :Class ; :name "n" , "m"@en ; :knows :o , "lit" ; :title "t"@en , "u"@zh , "v" ;
        :count 1 , "01"^^<http://www.w3.org/2001/XMLSchema#integer> , "x" ; :other true , 1.5 , 5 .
      """)
    for part in [
      #""@type": "C""#, #""name": ["n", {"@value": "m", "@language": "en"}]"#,
      #""knows": ["ex:o", {"@value": "lit"}]"#,
      #""title": ["t", {"@value": "u", "@language": "zh"}, {"@value": "v"}]"#,
      #""count": ["01", 1, {"@value": "x"}]"#,
      #""ex:other": [5, true, {"@value": "1.5", "@type": "xsd:decimal"}]"#,
      #""C": "http://example.org/Class""#,
      #""knows": {"@id": "http://example.org/knows", "@type": "@id"}"#,
    ] {
      #expect(text.contains(part), "\(part) in \(text)")
    }
    #expect(!text.contains("\"e\""), "only what is used is in the context")
  }

  @Test("what the context would bend is written without it")
  func bent() throws {
    let text = try compacted("<ex:s> :p <xsd:o> . <name:x> <C:y> 'z'^^<knows:z> . :s :name <s:x> .")
    #expect(text.components(separatedBy: "\"@context\": null") == 2)
    #expect(text.contains(#""@id": "ex:s""#))
    #expect(text.contains(#"{"@id": "s:x"}"#))
  }

  @Test("forgets predicates when there are very many, and loses no triple")
  func manyPredicates() throws {
    let lines = (0..<40_000).map {
      "<http://e/s\($0 / 10)> <http://e/p\($0)> \"v\($0)\"^^<http://e/d\($0)> ."
    }
    let text = try expanded(lines.joined(separator: "\n"))
    let found = text.matches(
      of: /"http:\/\/e\/p(\d+)": \[\{"@value": "v(\d+)", "@type": "http:\/\/e\/d(\d+)"\}\]/)
    #expect(found.count == lines.count)
    #expect(found.allSatisfy { $0.output.1 == $0.output.2 && $0.output.1 == $0.output.3 })
  }

  @Test("escapes what JSON does not hold, and nothing else")
  func escapes() throws {
    let text = try written([Example.triple("\u{0}\u{8}\t\n\u{C}\r\u{1F}\"\\/\u{7F}\u{2028}é")]) {
      JSONLDSerializer().writer(to: $0)
    }
    #expect(text.contains(#""\u0000\b\t\n\f\r\u001F\"\\/"# + "\u{7F}\u{2028}é\""))
  }

  @Test("an empty dataset is an empty array, or an object with an empty graph")
  func empty() throws {
    #expect(try expanded("") == "[\n]\n")
    #expect(try compacted("") == "{\n  \"@context\": {},\n  \"@graph\": [\n  ]\n}\n")
  }

  @Test("refuses what is no triple", arguments: Fault.badTriples)
  func badTriple(triple: Triple, expected: SerializationError) throws {
    #expect(throws: expected) {
      try written([triple]) { JSONLDSerializer().writer(to: $0) }
    }
  }

  @Test("refuses what is no IRI", arguments: Fault.badIRIs)
  func badIRI(text: String) throws {
    for triple in [
      Triple(IRI(text), Example.p, .iri(Example.o)), Triple(Example.s, IRI(text), .iri(Example.o)),
      Example.triple(.iri(IRI(text))), Example.triple(.literal(Literal("x", datatype: IRI(text)))),
      Triple(Example.s, RDFVocabulary.type, .iri(IRI(text))),
    ] {
      #expect(throws: SerializationError.self) {
        try written([triple]) { JSONLDSerializer().writer(to: $0) }
      }
    }
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(separatedBy text: String) -> Int { ranges(of: text).count }
}

@Suite("Pretty JSON-LD") struct PrettyJSONLDTests {
  private func pretty(_ turtle: String) throws -> String {
    try text(datasetOfTriG(turtle), PrettyJSONLDSerializer(JSONLDSerializer()))
  }

  @Test("lists, with lists inside, are lists")
  func lists() throws {
    let written = try pretty(":s :p ( :a 1 ( \"x\"@en ) [ :q :z ] ) .")
    #expect(
      written.contains(
        """
        {"@list": [{"@id": "http://example.org/a"}, \
        {"@value": "1", "@type": "http://www.w3.org/2001/XMLSchema#integer"}, \
        {"@list": [{"@value": "x", "@language": "en"}]}, {"@id": "_:
        """))
    #expect(!written.contains("#first") && !written.contains("#rest"))
  }

  @Test(
    "a cell that is mentioned twice, a list without a mention, one of types: chains",
    arguments: [
      ":s :p _:l . :t :p _:l . _:l rdf:first 1 ; rdf:rest () .",
      "[ rdf:first 1 ; rdf:rest () ] .", ":s a ( :a ) .",
      ":s :p [ rdf:first 1 , 2 ; rdf:rest () ] .",
    ])
  func chains(_ turtle: String) throws {
    let rdf = "@prefix rdf: <\(RDFVocabulary.namespace.iri.value)> . "
    let written = try pretty(rdf + turtle)
    #expect(written.contains("#first") && !written.contains("@list"))
  }
}
