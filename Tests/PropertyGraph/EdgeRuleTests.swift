import PropertyGraph
import RDF
import Testing

@Suite("Edge rules")
struct EdgeRuleTests {
  /// The edges of `data` by one rule from things to places with `properties`.
  static func edges(_ properties: String, of data: String) throws -> [PropertyGraph.Edge] {
    try Fixtures.project(
      data + " ex:a a ex:Thing . ex:p a ex:Place . ex:q a ex:Place .",
      rules: """
        ex:edge-rule a projection:EdgeRule ; projection:type "at" ; projection:from ex:thing-rule ;
          projection:to ex:place-rule ; projection:profile projection:full ; \(properties) .
        ex:note a projection:Attribute ; projection:name "note" ; projection:path "ex:note" .
        ex:year a projection:Attribute ; projection:name "year" ; projection:path "ex:year" ;
          projection:datatype xsd:integer .
        """
    ).edges
  }

  static func ends(_ edges: [PropertyGraph.Edge]) -> [String] {
    edges.map { "\($0.source) \($0.type) \($0.target)" }
  }

  @Test("A direct way is an edge without attributes, once however many ways lead there")
  func direct() throws {
    let edges = try Self.edges(
      "projection:path \"ex:near/ex:in\"",
      of: "ex:a ex:near ex:m , ex:n . ex:m ex:in ex:p . ex:n ex:in ex:p .")
    #expect(Self.ends(edges) == ["ex:a at ex:p"])
    #expect(edges.allSatisfy { $0.attributes.isEmpty })
  }

  @Test("An inverse way is walked backwards")
  func inverse() throws {
    let edges = try Self.edges("projection:path \"^ex:houses\"", of: "ex:q ex:houses ex:a .")
    #expect(Self.ends(edges) == ["ex:a at ex:q"])
  }

  @Test("An end that is no node, or a node of another rule, drops the edge")
  func otherEnds() throws {
    let edges = try Self.edges(
      "projection:path \"ex:in\"",
      of: "ex:a ex:in ex:unknown , ex:b , \"text\" . ex:b a ex:Thing . ex:q ex:in ex:p .")
    #expect(edges.isEmpty)
  }

  @Test("A way through a resource takes the edge's attributes from it")
  func passage() throws {
    let edges = try Self.edges(
      "projection:via \"ex:visit\" ; projection:target \"ex:place\" ; projection:attribute ex:note",
      of: """
        ex:a ex:visit ex:v1 , ex:v2 . ex:v1 ex:place ex:p ; ex:note "long" .
        ex:v2 ex:place ex:q .
        """)
    #expect(Self.ends(edges) == ["ex:a at ex:p", "ex:a at ex:q"])
    #expect(edges.map { $0["note"] } == [.string("long"), nil])
  }

  @Test("A resource that is the edge is found backwards from the source")
  func edgeResource() throws {
    let edges = try Self.edges(
      """
      projection:via "^ex:statedIn" ; projection:target "ex:concerns" ;
        projection:attribute ex:year
      """,
      of: "ex:plan ex:statedIn ex:a ; ex:concerns ex:p ; ex:year 2010 .")
    #expect(Self.ends(edges) == ["ex:a at ex:p"])
    #expect(edges.first?["year"] == .int(2010))
  }

  @Test("Attributes of several resources on the way are combined")
  func severalOnTheWay() throws {
    let edges = try Self.edges(
      "projection:via \"ex:visit\" ; projection:target \"ex:place\" ; projection:attribute ex:year",
      of: """
        ex:a ex:visit ex:v1 , ex:v2 . ex:v1 ex:place ex:p ; ex:year 2012 .
        ex:v2 ex:place ex:p ; ex:year 2010 .
        """)
    #expect(edges.map { $0["year"] } == [.int(2010)])
    #expect(edges.map { $0["weight"] } == [nil])
  }

  @Test("A weight is the number of resources on the way, and 1 where only the direct way is")
  func weight() throws {
    let edges = try Self.edges(
      """
      projection:path "ex:in" ; projection:via "ex:visit" ; projection:target "ex:place" ;
        projection:weighted true
      """,
      of: """
        ex:a ex:in ex:p , ex:q ; ex:visit ex:v1 , ex:v2 .
        ex:v1 ex:place ex:q . ex:v2 ex:place ex:q .
        """)
    #expect(Self.ends(edges) == ["ex:a at ex:p", "ex:a at ex:q"])
    #expect(edges.map { $0["weight"] } == [.double(1), .double(2)])
  }

  @Test("An edge rule of another profile does nothing")
  func profile() throws {
    let rule = """
      ex:edge-rule a projection:EdgeRule ; projection:type "at" ; projection:from ex:thing-rule ;
        projection:to ex:place-rule ; projection:profile projection:small ;
        projection:path "ex:in" .
      ex:thing-rule projection:profile projection:small .
      """
    let data = "ex:a a ex:Thing ; ex:in ex:p . ex:p a ex:Place ."
    #expect(try Fixtures.project(data, rules: rule).edges.isEmpty)
    // The place is no node of the small profile, so the edge has but one end there.
    #expect(try Fixtures.project(data, rules: rule, profile: "small").edges.isEmpty)
    let both = rule + " ex:place-rule projection:profile projection:small ."
    #expect(try Fixtures.project(data, rules: both, profile: "small").edges.count == 1)
  }
}
