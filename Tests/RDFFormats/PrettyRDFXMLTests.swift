import RDF
import RDFFormats
import Testing

@Suite("Pretty RDF/XML") struct PrettyRDFXMLTests {
  private let rdf = "@prefix rdf: <\(RDFVocabulary.namespace.iri.value)> . "

  /// What stands between the root's tags.
  private func pretty(_ turtle: String) throws -> String {
    let serializer = PrettyRDFXMLSerializer(prefixes: documentPrefixes)
    let written = try text(datasetOfTriG(rdf + turtle), serializer)
    let start = try #require(written.firstRange(of: ">\n\n")?.upperBound)
    return String(written[start...].dropLast("\n</rdf:RDF>\n".count))
  }

  @Test("elements by type, resources inside the property that alone mentions them")
  func nesting() throws {
    #expect(
      try pretty(":s a :C , :B ; :p :o ; :q [ a :D ; :r [ :t 1 ] ; :e [] ] . :o :n \"x\"@en .")
        == """
          <ex:B rdf:about="http://example.org/s">
            <rdf:type rdf:resource="http://example.org/C"/>
            <ex:p>
              <rdf:Description rdf:about="http://example.org/o">
                <ex:n xml:lang="en">x</ex:n>
              </rdf:Description>
            </ex:p>
            <ex:q>
              <ex:D>
                <ex:e rdf:parseType="Resource"/>
                <ex:r rdf:parseType="Resource">
                  <ex:t rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">1</ex:t>
                </ex:r>
              </ex:D>
            </ex:q>
          </ex:B>

        """)
  }

  @Test("resources come first, then nodes without a name, then those with one")
  func order() throws {
    let written = try pretty("_:b :p 2 . :s :q _:b . :t :q _:b . [] :p 1 . [] :p 0 .")
    let places = [
      "rdf:about=\"http://example.org/s\"", "rdf:about=\"http://example.org/t\"",
      ">0</ex:p>", ">1</ex:p>", "<rdf:Description rdf:nodeID=",
    ].map { written.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("a list of resources is a collection")
  func collections() throws {
    #expect(
      try pretty(":s :p ( :a [] [ :q :z ] ( :b ) ) .") == """
          <rdf:Description rdf:about="http://example.org/s">
            <ex:p rdf:parseType="Collection">
              <rdf:Description rdf:about="http://example.org/a"/>
              <rdf:Description/>
              <rdf:Description>
                <ex:q rdf:resource="http://example.org/z"/>
              </rdf:Description>
              <rdf:Description>
                <rdf:first rdf:resource="http://example.org/b"/>
                <rdf:rest rdf:resource="\(RDFVocabulary.nil.value)"/>
              </rdf:Description>
            </ex:p>
          </rdf:Description>

        """)
  }

  @Test("a literal in a list leaves the collection to the items after it")
  func literalItem() throws {
    #expect(
      try pretty(":s :p ( 1 :a ) .") == """
          <rdf:Description rdf:about="http://example.org/s">
            <ex:p rdf:parseType="Resource">
              <rdf:first rdf:datatype="http://www.w3.org/2001/XMLSchema#integer">1</rdf:first>
              <rdf:rest rdf:parseType="Collection">
                <rdf:Description rdf:about="http://example.org/a"/>
              </rdf:rest>
            </ex:p>
          </rdf:Description>

        """)
  }

  @Test("a class that one resource has keeps what is said of it")
  func aboutClass() throws {
    let text = try pretty(":a a :C . :C :q :z . [ a :D , :E ] :q 1 . :D :q :y . :E :q :x .")
    for name in ["C", "D", "E"] {
      #expect(text.contains("rdf:about=\"http://example.org/\(name)\""))
    }
    #expect(text.contains("<ex:C rdf:about=\"http://example.org/a\"/>"))
  }

  @Test("what is said of rdf:nil is not lost when a collection ends in it")
  func aboutNil() throws {
    let text = try pretty(":s :p ( :a ) . rdf:nil :q :z .")
    #expect(text.contains("<rdf:Description rdf:about=\"\(RDFVocabulary.nil.value)\">"))
    #expect(text.contains("rdf:parseType=\"Collection\""))
  }

  @Test("long lists and deep chains are written without deep nesting")
  func depth() throws {
    let items = (0..<3000).map { "\"\($0)\"" }.joined(separator: " ")
    let resources = (0..<3000).map { ":i\($0)" }.joined(separator: " ")
    let chain = (0..<6000).map { ":c\($0) :p :c\($0 + 1) ." }.joined(separator: "\n")
    for graph in [":s :p ( \(items) ) .", ":s :p ( \(resources) \"x\" ) .", chain] {
      let lines = try pretty(graph).split(separator: "\n" as Character)
      #expect(lines.allSatisfy { $0.prefix { $0 == " " }.count < 150 })
    }
  }

  @Test("a circle of IRIs is opened once, and nothing is lost")
  func circles() throws {
    let text = try pretty(":a :p :b . :b :p :c . :c :p :a .")
    #expect(text.components("rdf:about").count == 3)
    #expect(text.components("rdf:resource").count == 1)
  }

  @Test("labels that do not show decide nothing")
  func hiddenLabels() throws {
    let first = try pretty(":s :p _:a , _:b . _:a :q 1 . _:b :q 2 . _:c :q 3 . _:d :q 4 .")
    let second = try pretty(":s :p _:b , _:a . _:b :q 1 . _:a :q 2 . _:d :q 3 . _:c :q 4 .")
    #expect(first == second)
  }

  @Test("refuses before the first byte", arguments: [":s :1 1 .", ":s :p \"\\u0001\" ."])
  func refusals(graph: String) throws {
    let sink = MemorySink()
    #expect(throws: SerializationError.self) {
      try PrettyRDFXMLSerializer().write(datasetOfTriG(":a :b :c . " + graph), to: sink)
    }
    #expect(sink.bytes.isEmpty)
  }
}

extension String {
  /// The pieces between the places where `separator` stands.
  fileprivate func components(_ separator: String) -> [Range<String.Index>] {
    ranges(of: separator)
  }
}
