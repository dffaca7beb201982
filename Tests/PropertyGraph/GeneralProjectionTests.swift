import PropertyGraph
import RDF
import Testing

/// Graphs of vocabularies that no rule knows.
@Suite("Any graph as nodes and edges")
struct GeneralProjectionTests {
  typealias Value = PropertyGraph.AttributeValue

  static func project(_ data: String, language: String = "en") throws -> PropertyGraph {
    let prologue = """
      @prefix ex: <https://example.org/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

      """
    var prefixes = Fixtures.prefixes
    prefixes.declare("foaf", "http://xmlns.com/foaf/0.1/")
    let general = try #require(try Projection(rules: Fixtures.shippedRules()).general)
    return general.project(
      try Fixtures.graph(prologue + data), prefixes: prefixes, language: language)
  }

  /// The attributes of a node beside its IRI.
  static func attributes(
    _ data: String, of id: String = "ex:a", language: String = "en"
  ) throws -> [String: Value] {
    let node = try #require(try project(data, language: language).nodes.first { $0.id == id })
    let pairs = node.attributes.filter { $0.name != "iri" }.map { ($0.name, $0.value) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test("Resources are nodes, links edges, literals attributes; a class is none of these")
  func shape() throws {
    let graph = try Self.project(
      "ex:a a ex:Thing ; rdfs:label \"A\" ; ex:size 5 ; ex:near ex:b , _:c . _:c ex:note \"x\" .")
    #expect(graph.nodes.map(\.id) == ["ex:a", "blank-c", "ex:b"])
    #expect(graph.nodes.map(\.type) == ["Thing", "resource", "resource"])
    #expect(graph.nodes.map(\.label) == ["A", "_:c", "b"])
    #expect(graph.nodes[0]["iri"] == .string("https://example.org/a"))
    #expect(graph.nodes[1]["iri"] == nil)
    #expect(
      graph.edges.map { "\($0.type) \($0.source) \($0.target)" } == [
        "near ex:a blank-c", "near ex:a ex:b",
      ])
    #expect(graph.edges.allSatisfy { $0["iri"] == .string("https://example.org/near") })
  }

  @Test("An empty graph is empty")
  func empty() throws {
    #expect(try Self.project("") == PropertyGraph(nodes: [], edges: []))
  }

  @Test(
    "Types are inferred over the whole graph, so that one name has one type",
    arguments: [
      ("ex:a ex:p 5 . ex:b ex:p -7 .", .int(5)),
      ("ex:a ex:p 5 . ex:b ex:p 1.5 .", .double(5)),
      ("ex:a ex:p 5 . ex:b ex:p 1e3 .", .double(5)),
      ("ex:a ex:p 5 . ex:b ex:p \"x\" .", .string("5")),
      ("ex:a ex:p 5 . ex:b ex:p \"6\" .", .string("5")),
      ("ex:a ex:p 5 . ex:b ex:p 1 , 2 .", .string("5")),
      ("ex:a ex:p 5000000000 .", .int(5_000_000_000)),
      ("ex:a ex:p 9007199254740993 .", .string("9007199254740993")),
      ("ex:a ex:p 99999999999999999999 .", .string("99999999999999999999")),
      ("ex:a ex:p 0.12345678901234567890 .", .string("0.12345678901234567890")),
      ("ex:a ex:p \"INF\"^^xsd:double .", .string("INF")),
      ("ex:a ex:p \"many\"^^xsd:integer .", .string("many")),
      ("ex:a ex:p true .", .string("true")),
      ("ex:a ex:p \"2011-11-11\"^^xsd:date .", .string("2011-11-11")),
      ("ex:a ex:p \"7\"^^xsd:unsignedByte .", .int(7)),
      ("ex:a ex:p \"7\"^^ex:number .", .string("7")),
    ] as [(String, Value)])
  func types(data: String, value: Value) throws {
    #expect(try Self.attributes(data) == ["p": value])
  }

  @Test("Several values are joined, each once, in byte order")
  func joined() throws {
    #expect(
      try Self.attributes("ex:a ex:p \"b\" , \"a\" , \"b\"@en , \"é\" , \"\" .") == [
        "p": .string("a;b;é")
      ]
    )
  }

  @Test("Other languages have attributes of their own, when one is preferred")
  func languages() throws {
    let data =
      "ex:a ex:p \"one\"@en , \"uno\"@es , \"一\"@zh-Hant , \"un\"@fr-CA , \"plain\" , \"1\"@en-GB ."
    #expect(
      try Self.attributes(data) == [
        "p": .string("1;one;plain"), "p_es": .string("uno"), "p_zh_hant": .string("一"),
        "p_fr_ca": .string("un"),
      ])
    #expect(try Self.attributes(data, language: "es")["p"] == .string("plain;uno"))
  }

  @Test(
    "A label is the best that the resource has, else the end of its IRI",
    arguments: [
      ("ex:a foaf:name \"N\" ; rdfs:label \"L\" ; skos:prefLabel \"P\" .", "P"),
      ("ex:a foaf:name \"N\" ; rdfs:label \"L\" .", "L"),
      ("ex:a rdfs:label \"\" ; foaf:name \"N\" .", "N"),
      ("ex:a rdfs:label \"日\"@ja , \"Z\"@en , \"A\" .", "Z"),
      ("ex:a rdfs:label \"日\"@ja , \"A\" .", "A"), ("ex:a rdfs:label \"日\"@ja .", "日"),
      ("ex:a rdfs:label ex:b .", "a"), ("ex:a ex:p 1 .", "a"),
    ])
  func labels(data: String, label: String) throws {
    let node = try Self.project(data).nodes.first { $0.id == "ex:a" }
    #expect(node?.label == label)
  }

  @Test("Names that mean something else get their prefix, equal ones too")
  func names() throws {
    let data = """
      ex:a ex:id 1 ; ex:label 2 ; foaf:name "n" ; ex:year 3 ; foaf:year 4 ; <urn:x:year> 5 ;
        <http://x/%25> 6 ; <http://x/2024> 7 ; ex:Year 8 .
      """
    let names = try Self.attributes(data)
    #expect(
      names == [
        "ex_id": .int(1), "ex_label": .int(2), "foaf_name": .string("n"), "ex_year_2": .int(3),
        "foaf_year": .int(4), "year": .int(5), "value_25": .int(6), "value_2024": .int(7),
        "ex_Year": .int(8),
      ])
  }

  @Test("Every name is one that graph files hold, and no two differ in capitals only")
  func safeNames() throws {
    let names = [
      "a", "A", "a-b", "a_b", "a.b", "%20", "中", "1", "", "x#", "id", "ID", "type", "p__q",
      "viewLabel",
    ]
    let data = names.enumerated().map { "ex:s <http://x/\($1)> \($0) ." }.joined(separator: "\n")
    let attributes = try Self.attributes(data, of: "ex:s")
    #expect(attributes.count == names.count)
    #expect(Set(attributes.keys.map { $0.lowercased() }).count == names.count)
    for name in attributes.keys {
      #expect(
        name.utf8.allSatisfy { ($0 | 0x20) >= 0x61 || (0x30...0x39).contains($0) || $0 == 0x5F })
      #expect(!name.contains("__") && !name.hasSuffix("_"))
    }
  }

  @Test(
    "Of several classes the rarest is the type, and all are told; frequent types have colours first"
  )
  func classes() throws {
    let graph = try Self.project(
      "ex:a a ex:Rare , ex:Common . ex:b a ex:Common . ex:c a ex:Common . ex:d ex:p 1 .")
    let types = Dictionary(uniqueKeysWithValues: graph.nodes.map { ($0.id, $0.type) })
    #expect(types == ["ex:a": "Rare", "ex:b": "Common", "ex:c": "Common", "ex:d": "resource"])
    #expect(graph.nodes.first { $0.id == "ex:a" }?["types"] == .string("Common;Rare"))
    #expect(graph.nodes.first { $0.id == "ex:b" }?["types"] == nil)
    #expect(graph.nodes.first { $0.id == "ex:b" }?.color == PropertyGraph.Color("#0072B2"))
    #expect(Set(graph.nodes.map(\.color)).count == 3)
  }

  @Test("A class that something is said about is a node, but no edge leads to it")
  func describedClass() throws {
    let graph = try Self.project("ex:a a ex:C . ex:C rdfs:label \"Class\" ; rdfs:subClassOf ex:D .")
    #expect(graph.nodes.map(\.id).sorted() == ["ex:C", "ex:D", "ex:a"])
    #expect(graph.edges.map(\.type) == ["subClassOf"])
  }

  @Test("A class without a name is at the end of an edge")
  func blankClass() throws {
    let graph = try Self.project("ex:a a _:b . _:b ex:p 1 .")
    #expect(graph.edges.map { "\($0.type) \($0.target)" } == ["type blank-b"])
  }

  @Test("Links of one property between the same two are one edge, of two properties two")
  func parallel() throws {
    let graph = try Self.project("ex:a ex:p ex:b ; ex:q ex:b ; ex:p ex:a . ex:b ex:p ex:a .")
    #expect(
      graph.edges.map(\.id) == [
        "e_p__ex:a__ex:a", "e_p__ex:a__ex:b", "e_p__ex:b__ex:a", "e_q__ex:a__ex:b",
      ])
  }

  @Test("The order of triples does not change anything")
  func determinism() throws {
    let lines = [
      "ex:a a ex:A , ex:B ; rdfs:label \"x\"@en , \"y\"@ja .", "ex:b a ex:B ; ex:p 1 , 2.5 .",
      "ex:c ex:p ex:a ; foaf:p ex:b ; ex:id \"i\" .", "_:z ex:q _:y .",
    ]
    let one = try Self.project(lines.joined(separator: "\n"))
    let other = try Self.project(lines.reversed().joined(separator: "\n"))
    #expect(one == other)
    #expect(one.nodes.count == 5)
  }

  @Test("Rules without defaults have no general projection; two defaults are a fault")
  func defaults() throws {
    #expect(try Projection(rules: Fixtures.rules()).general == nil)
    let defaults = """
      a projection:Defaults ; projection:label "ex:label" ; projection:type "thing" ;
        projection:palette "#000000" .
      """
    #expect(try Projection(rules: Fixtures.rules("ex:d \(defaults)")).general != nil)
    #expect(throws: PropertyGraphError.self) {
      try Projection(rules: Fixtures.rules("ex:d \(defaults) ex:e \(defaults)"))
    }
  }
}
