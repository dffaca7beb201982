import PropertyGraph
import RDF
import Testing

@Suite("Node rules")
struct NodeRuleTests {
  /// The attribute `value` of the only thing, found by a rule with `properties`.
  static func value(
    _ properties: String, of data: String
  ) throws -> PropertyGraph.AttributeValue? {
    let graph = try Fixtures.project(
      data,
      rules: """
        ex:thing-rule projection:attribute ex:x-rule .
        ex:x-rule a projection:Attribute ; projection:name "value" ; \(properties) .
        """)
    return graph.nodes.first?["value"]
  }

  @Test("Instances of the class are nodes with type, label and IRI; others are not")
  func nodes() throws {
    let graph = try Fixtures.project(
      "ex:a a ex:Thing ; ex:label \"A\" . ex:b a ex:Other . ex:c ex:label \"C\" .")
    #expect(
      graph.nodes == [
        PropertyGraph.Node(
          id: "ex:a", type: "thing", label: "A",
          attributes: [.init("iri", .string("https://example.org/a"))])
      ])
  }

  @Test("A blank node is no node")
  func blankNode() throws {
    #expect(try Fixtures.project("_:a a ex:Thing .").nodes.isEmpty)
  }

  @Test("A resource follows the rule of the lowest order")
  func order() throws {
    let data = "ex:a a ex:Place , ex:Thing . ex:b a ex:Place ."
    #expect(try Fixtures.project(data).nodes.map(\.type) == ["place", "thing"])
    let special = """
      ex:special a projection:NodeRule ; projection:type "special" ; projection:order 5 ;
        projection:class ex:Place , ex:Other ; projection:label "ex:label" ;
        projection:profile projection:full .
      """
    #expect(try Fixtures.project(data, rules: special).nodes.map(\.type) == ["special", "special"])
  }

  @Test("A rule with a condition takes only what meets it")
  func condition() throws {
    let graph = try Fixtures.project(
      "ex:a a ex:Thing ; ex:in ex:list . ex:b a ex:Thing ; ex:in ex:other . ex:c a ex:Thing .",
      rules: "ex:thing-rule projection:where \"ex:in\" ; projection:is ex:list .")
    #expect(graph.nodes.map(\.id) == ["ex:a"])
  }

  @Test("A node belongs to the profiles of its rule; what no profile has is an error")
  func profiles() throws {
    let data = "ex:a a ex:Thing . ex:b a ex:Place ."
    let more = "ex:place-rule projection:profile projection:small ."
    #expect(try Fixtures.project(data, rules: more).nodes.map(\.id) == ["ex:b", "ex:a"])
    #expect(
      try Fixtures.project(data, rules: more, profile: "small").nodes.map(\.id) == ["ex:b"])
    #expect(try Projection(rules: Fixtures.rules(more)).profiles == ["full", "small"])
    #expect(throws: PropertyGraphError.unknownProfile("tiny", known: ["full", "small"])) {
      try Fixtures.project(data, rules: more, profile: "tiny")
    }
  }

  @Test("A resource left out of a profile does not become a node of a later rule")
  func firstRuleInAnyProfile() throws {
    let more = """
      ex:place-rule projection:profile projection:small .
      """
    let graph = try Fixtures.project("ex:a a ex:Thing , ex:Place .", rules: more, profile: "small")
    #expect(graph.nodes.isEmpty)
  }

  @Test(
    "A label is the first path with a text; English before none before others; then byte order",
    arguments: [
      ("ex:title \"T\" ; ex:label \"L\"", "L"), ("ex:title \"T\"", "T"), ("ex:x \"X\"", "ex:a"),
      ("ex:label \"日本\"@ja , \"Japan\"@en , \"JPN\"", "Japan"),
      ("ex:label \"日本\"@ja , \"JPN\"", "JPN"), ("ex:label \"日本\"@ja , \"中国\"@zh", "中国"),
      ("ex:label \"B\"@en-GB , \"A\"@en , \"0\"", "A"), ("ex:label \"\" ; ex:title \"T\"", "ex:a"),
    ])
  func labels(properties: String, label: String) throws {
    let graph = try Fixtures.project("ex:a a ex:Thing ; \(properties) .")
    #expect(graph.nodes.map(\.label) == [label])
  }

  @Test("An attribute without a value is left out")
  func absent() throws {
    #expect(try Self.value("projection:path \"ex:p\"", of: "ex:a a ex:Thing .") == nil)
    #expect(try Self.value("projection:path \"ex:p\"", of: "ex:a a ex:Thing ; ex:p \"\" .") == nil)
  }

  @Test(
    "Several values become one as the rule says",
    arguments: [
      ("", "\"zh\" , \"en\"", .string("en")),
      ("; projection:combine projection:first", "\"zh\" , \"en\"", .string("en")),
      ("; projection:combine projection:last", "\"zh\" , \"en\"", .string("zh")),
      ("; projection:combine projection:join", "\"zh\" , \"en\" , \"en\"@en", .string("en;zh")),
      ("; projection:combine projection:count", "\"zh\" , \"en\"", .int(2)),
      ("; projection:datatype xsd:integer", "10 , 9 , \"007\"^^xsd:integer", .int(7)),
      (
        "; projection:datatype xsd:integer ; projection:combine projection:last", "10 , 9",
        .int(10)
      ),
      ("; projection:datatype xsd:double", "1.5 , 2.5e0", .double(1.5)),
      (
        "; projection:datatype xsd:double ; projection:combine projection:last", "1e1 , 9.5",
        .double(10)
      ),
    ] as [(String, String, PropertyGraph.AttributeValue)])
  func combination(rule: String, values: String, result: PropertyGraph.AttributeValue) throws {
    let found = try Self.value(
      "projection:path \"ex:p\" \(rule)", of: "ex:a a ex:Thing ; ex:p \(values) .")
    #expect(found == result)
  }

  @Test("A count of nothing is 0")
  func countOfNothing() throws {
    let found = try Self.value(
      "projection:path \"ex:p\" ; projection:combine projection:count", of: "ex:a a ex:Thing .")
    #expect(found == .int(0))
  }

  @Test("A value that leads to a resource is its IRI")
  func resource() throws {
    let found = try Self.value("projection:path \"ex:p\"", of: "ex:a a ex:Thing ; ex:p ex:b .")
    #expect(found == .string("https://example.org/b"))
  }

  @Test("A value that is not of the rule's datatype is an error that names rule and resource")
  func wrongDatatype() throws {
    let error = #expect(throws: PropertyGraphError.self) {
      try Self.value(
        "projection:path \"ex:p\" ; projection:datatype xsd:integer",
        of: "ex:a a ex:Thing ; ex:p \"c. 2024\" .")
    }
    let text = error?.description ?? ""
    #expect(text.contains("c. 2024") && text.contains("/x-rule>") && text.contains("/a>"))
  }
}
