import PropertyGraph
import RDF
import Testing

/// The rules in `Ontology/projection.ttl`, on a graph in the shape of the exported one.
@Suite("Shipped rules")
struct ShippedRulesTests {
  typealias Value = PropertyGraph.AttributeValue

  static func project(
    _ profile: String = "full", mentions: Bool = true
  ) throws -> PropertyGraph {
    let data = try Fixtures.graph(Sample.main + (mentions ? Sample.mentions : ""))
    return try Projection(rules: Fixtures.shippedRules()).project(
      data, profile: profile, prefixes: Fixtures.prefixes)
  }

  static let nodes: [(id: String, type: String, label: String, attributes: [String: Value])] = [
    (
      "series:tchm", "series", "Tripartite Customs Heads’ Meeting",
      ["code": .string("tchm"), "level": .string("ministerial")]
    ),
    (
      "meeting:tchm-4", "meeting", "TCHM 4 (2011)",
      [
        "ordinal": .int(4), "year": .int(2011), "date_start": .string("2011-11-11"),
        "date_end": .string("2011-11-12"), "precision": .string("day-range"),
        "place_text": .string("Tokyo, Japan"), "languages": .string("en;zh"),
        "source_first": .int(49), "source_last": .int(120), "issues": .int(2),
      ]
    ),
    (
      "meeting:tchm-3", "meeting", "TCHM 3 (2009)",
      ["ordinal": .int(3), "year": .int(2009), "issues": .int(0)]
    ),
    ("item:tchm-4-agenda-1", "agenda", "TCHM 4 · agenda 1", ["number": .string("1")]),
    (
      "item:tchm-4-outcome-2-2", "outcome", "TCHM 4 · 2.2 IPR",
      [
        "number": .string("2.2"), "order": .int(4), "heading": .string("IPR"),
        "act": .string("agreed"), "text": .string("IPR: agreed to protect IPR"),
        "source_first": .int(120),
      ]
    ),
    ("item:tchm-4-item-1", "item", "1", ["number": .string("1")]),
    (
      "document:tchm-4-2", "document", "Revised Action Plan",
      ["doc_type": .string("action-plan"), "date": .string("2011-11-11")]
    ),
    ("instrument:action-plan", "instrument", "Action Plan", [:]),
    ("instrument:action-plan-2011", "version", "Action Plan (2011)", ["year": .int(2011)]),
    ("project:fake-zero", "project", "Fake Zero", [:]),
    ("country:jpn", "country", "Japan", ["code": .string("JPN")]),
    ("place:tokyo", "city", "Tokyo", ["code": .string("JPN")]),
    (
      "agency:gacc", "agency", "General Administration of Customs", ["country": .string("CHN")]
    ),
    ("office:tokyo-customs", "office", "office:tokyo-customs", ["country": .string("JPN")]),
    ("organization:wco", "organization", "World Customs Organization", [:]),
    ("body:sgm", "body", "body:sgm", ["tier": .int(2)]),
    (
      "theme:ipr", "theme", "Intellectual property rights protection",
      ["notation": .string("ipr")]
    ),
  ]

  @Test("Every type of node has its label and its attributes, and no others", arguments: nodes)
  func node(id: String, type: String, label: String, attributes: [String: Value]) throws {
    let found = try #require(try Self.project().nodes.first { $0.id == id })
    #expect(found.type == type)
    #expect(found.label == label)
    var rest = Dictionary(uniqueKeysWithValues: found.attributes.map { ($0.name, $0.value) })
    let iri = try #require(Fixtures.prefixes.expand(id))
    #expect(rest.removeValue(forKey: "iri") == .string(iri.value))
    #expect(rest == attributes)
  }

  @Test("Nothing else is a node: times, spans, downloads, issues, mentions, other concepts")
  func nodeCounts() throws {
    var counts: [String: Int] = [:]
    for node in try Self.project().nodes { counts[node.type, default: 0] += 1 }
    #expect(
      counts == [
        "series": 1, "meeting": 2, "agenda": 1, "outcome": 3, "item": 1, "document": 1,
        "instrument": 1, "version": 2, "project": 1, "country": 3, "city": 1, "agency": 2,
        "office": 1, "organization": 1, "body": 2, "theme": 3,
      ])
  }

  @Test("Every type of edge leads from where to where it should, and there are no others")
  func edges() throws {
    #expect(
      try Self.project().edges.map { "\($0.type) \($0.source) \($0.target)" } == [
        "about item:tchm-4-agenda-1 theme:ipr",
        "about item:tchm-4-outcome-2 theme:aeo",
        "about item:tchm-4-outcome-2-2 theme:ipr",
        "adopted_at instrument:action-plan-2011 meeting:tchm-4",
        "agency_of agency:gacc country:chn",
        "agency_of agency:mof-japan country:jpn",
        "attended_by meeting:tchm-4 agency:gacc",
        "attended_by meeting:tchm-4 organization:wco",
        "convenes body:tchm series:tchm",
        "embodies document:tchm-4-2 instrument:action-plan-2011",
        "has_agenda meeting:tchm-4 item:tchm-4-agenda-1",
        "has_document meeting:tchm-4 document:tchm-4-2",
        "has_item meeting:tchm-4 item:tchm-4-item-1",
        "has_outcome meeting:tchm-3 item:tchm-3-outcome-2",
        "has_outcome meeting:tchm-4 item:tchm-4-outcome-2",
        "held_at meeting:tchm-4 place:tokyo",
        "held_in_country meeting:tchm-4 country:jpn",
        "located_in place:tokyo country:jpn",
        "mentions item:tchm-4-outcome-2-2 agency:gacc",
        "mentions item:tchm-4-outcome-2-2 body:tchm",
        "mentions item:tchm-4-outcome-2-2 instrument:action-plan",
        "mentions item:tchm-4-outcome-2-2 instrument:action-plan-2011",
        "mentions item:tchm-4-outcome-2-2 office:tokyo-customs",
        "mentions item:tchm-4-outcome-2-2 organization:wco",
        "mentions item:tchm-4-outcome-2-2 project:fake-zero",
        "mentions item:tchm-4-outcome-2-2 series:tchm",
        "narrower_than theme:ipr theme:customs-cooperation",
        "part_of_series meeting:tchm-3 series:tchm",
        "part_of_series meeting:tchm-4 series:tchm",
        "planned item:tchm-3-outcome-2 meeting:tchm-4",
        "previous meeting:tchm-4 meeting:tchm-3",
        "replaces instrument:action-plan-2011 instrument:action-plan-2009",
        "sub_item_of item:tchm-4-outcome-2-2 item:tchm-4-outcome-2",
        "subordinate_to body:sgm body:tchm",
        "unit_of office:tokyo-customs agency:mof-japan",
        "version_of instrument:action-plan-2011 instrument:action-plan",
      ])
  }

  @Test(
    "Edges carry what the resources on the way say",
    arguments: [
      (
        "e_attended_by__meeting:tchm-4__agency:gacc",
        ["name_in_source": .string("Ministry of the General Administration of Customs")]
      ),
      ("e_attended_by__meeting:tchm-4__organization:wco", [:]),
      (
        "e_about__item:tchm-4-outcome-2-2__theme:ipr",
        ["weight": .double(2), "first_offset": .int(4)]
      ),
      ("e_about__item:tchm-4-agenda-1__theme:ipr", ["weight": .double(1)]),
      (
        "e_mentions__item:tchm-4-outcome-2-2__project:fake-zero",
        ["weight": .double(1), "first_offset": .int(10)]
      ),
      (
        "e_planned__item:tchm-3-outcome-2__meeting:tchm-4",
        [
          "planned_year": .int(2010), "planned_country": .string("KOR"),
          "fulfilment": .string("not-as-planned"),
        ]
      ),
      ("e_previous__meeting:tchm-4__meeting:tchm-3", [:]),
    ] as [(String, [String: Value])])
  func edgeAttributes(id: String, attributes: [String: Value]) throws {
    let found = try #require(try Self.project().edges.first { $0.id == id })
    let pairs = found.attributes.map { ($0.name, $0.value) }
    #expect(Dictionary(uniqueKeysWithValues: pairs) == attributes)
  }

  @Test("Without mentions the links are the same, all of weight 1")
  func withoutMentions() throws {
    let with = try Self.project()
    let without = try Self.project(mentions: false)
    #expect(without.edges.map(\.id) == with.edges.map(\.id))
    #expect(without.edges.compactMap { $0["weight"] }.allSatisfy { $0 == .double(1) })
  }

  @Test("The overview has no items; a meeting is about a theme as often as its items are")
  func overview() throws {
    let graph = try Self.project("overview")
    #expect(Set(graph.nodes.map(\.type)).isDisjoint(with: ["agenda", "outcome", "item"]))
    #expect(graph.nodes.count == 21)
    let about = graph.edges.filter { $0.type == "about" }
    #expect(
      about.map { "\($0.source) \($0.target)" } == [
        "meeting:tchm-4 theme:aeo", "meeting:tchm-4 theme:ipr",
      ])
    #expect(about.map { $0["weight"] } == [.double(1), .double(2)])
    let mentions = graph.edges.filter { $0.type == "mentions" }
    #expect(mentions.allSatisfy { $0.source == "meeting:tchm-4" && $0["weight"] == .double(1) })
    #expect(mentions.contains { $0.target == "project:fake-zero" })
    #expect(!graph.edges.contains { ["planned", "has_outcome"].contains($0.type) })
    #expect(graph.edges.contains { $0.type == "attended_by" })
  }

  @Test("The order of the triples does not change a byte", arguments: ["full", "overview"])
  func determinism(profile: String) throws {
    let triples = Array(try Fixtures.graph(Sample.main + Sample.mentions).triples)
    let rules = Array(try Fixtures.shippedRules().triples)
    func bytes(_ triples: [Triple], _ rules: [Triple]) throws -> String {
      var (data, ruleGraph) = (Graph(), Graph())
      for triple in triples { data.insert(triple) }
      for triple in rules { ruleGraph.insert(triple) }
      let graph = try Projection(rules: ruleGraph).project(
        data, profile: profile, prefixes: Fixtures.prefixes)
      return try Fixtures.graphML(graph)
    }
    #expect(try bytes(triples, rules) == bytes(triples.reversed(), rules.reversed()))
  }

  @Test("A rule that is added makes nodes without a change in the program")
  func addedRule() throws {
    var rules = try Fixtures.shippedRules()
    let more = try Fixtures.graph(
      """
      @prefix projection: <https://w3id.org/trico/projection/> .
      <https://example.org/rule> a projection:NodeRule ; projection:type "time" ;
        projection:order 90 ; projection:class <https://w3id.org/trico/def/MeetingTime> ;
        projection:label "trico:year" ; projection:profile projection:full .
      """)
    for triple in more.triples { rules.insert(triple) }
    let graph = try Projection(rules: rules).project(
      Fixtures.graph(Sample.main), profile: "full", prefixes: Fixtures.prefixes)
    #expect(graph.nodes.filter { $0.type == "time" }.map(\.label) == ["2011"])
  }
}
