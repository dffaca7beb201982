import PropertyGraph
import RDF
import Testing

/// The small views that the shipped rules know, on a graph in the shape of the exported one.
@Suite("Views")
struct ViewTests {
  /// Two meetings of one series, one of another: China and Japan attend all, Korea the first; two
  /// items of the first speak of themes.
  static let data = """
    @prefix agency: <https://w3id.org/trico/id/agency/> .
    @prefix country: <https://w3id.org/trico/id/country/> .
    @prefix dcterms: <http://purl.org/dc/terms/> .
    @prefix item: <https://w3id.org/trico/id/item/> .
    @prefix meeting: <https://w3id.org/trico/id/meeting/> .
    @prefix schema: <https://schema.org/> .
    @prefix series: <https://w3id.org/trico/id/series/> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix theme: <https://w3id.org/trico/scheme/theme/> .
    @prefix trico: <https://w3id.org/trico/def/> .
    series:s a trico:MeetingSeries . series:t a trico:MeetingSeries . series:u a trico:MeetingSeries .
    country:chn a schema:Country . country:jpn a schema:Country . country:kor a schema:Country .
    country:mng a schema:Country .
    agency:c a trico:GovernmentAgency ; trico:ofCountry country:chn .
    agency:j a trico:GovernmentAgency ; trico:ofCountry country:jpn .
    agency:k a trico:GovernmentAgency ; trico:ofCountry country:kor .
    meeting:s-1 a trico:Meeting ; schema:superEvent series:s ; trico:heldInCountry country:kor ;
      trico:attendedBy agency:c , agency:j , agency:k .
    meeting:s-2 a trico:Meeting ; schema:superEvent series:s ; trico:heldInCountry country:kor ;
      trico:attendedBy agency:c , agency:j .
    meeting:t-1 a trico:Meeting ; schema:superEvent series:t ; trico:attendedBy agency:c , agency:j .
    theme:a a skos:Concept ; skos:inScheme <https://w3id.org/trico/scheme/theme> .
    theme:b a skos:Concept ; skos:inScheme <https://w3id.org/trico/scheme/theme> ;
      skos:broader theme:a .
    theme:c a skos:Concept ; skos:inScheme <https://w3id.org/trico/scheme/theme> .
    theme:d a skos:Concept ; skos:inScheme <https://w3id.org/trico/scheme/theme> .
    item:s-1-1 a trico:OutcomeItem ; trico:itemOf meeting:s-1 ; dcterms:subject theme:a , theme:b .
    item:s-1-2 a trico:OutcomeItem ; trico:itemOf meeting:s-1 ; dcterms:subject theme:a , theme:c .
    """

  static func edges(_ view: String) throws -> [String] {
    let graph = try Projection(rules: Fixtures.shippedRules()).project(
      Fixtures.graph(data), profile: view, prefixes: Fixtures.prefixes)
    return graph.edges.map { edge in
      let weight = edge["weight"].map { " \($0)" } ?? ""
      return "\(edge.type) \(edge.source) \(edge.target)\(weight)"
    }
  }

  static func nodes(_ view: String) throws -> [PropertyGraph.Node] {
    try Projection(rules: Fixtures.shippedRules()).project(
      Fixtures.graph(data), profile: view, prefixes: Fixtures.prefixes
    ).nodes
  }

  @Test("Countries are linked by the meetings they attended together, and to series")
  func countries() throws {
    #expect(
      try Self.edges("countries") == [
        "attended country:chn series:s 2.0", "attended country:chn series:t 1.0",
        "attended country:jpn series:s 2.0", "attended country:jpn series:t 1.0",
        "attended country:kor series:s 1.0",
        "held country:kor series:s 2.0",
        "met country:chn country:jpn 3.0", "met country:chn country:kor 1.0",
        "met country:jpn country:kor 1.0",
      ])
    let nodes = try Self.nodes("countries")
    #expect(
      nodes.map(\.id) == ["country:chn", "country:jpn", "country:kor", "series:s", "series:t"],
      "what is linked to nothing is left out")
    #expect(nodes.map { $0["meetings_attended"] } == [.int(3), .int(3), .int(1), nil, nil])
    #expect(nodes.map { $0["meetings_held"] } == [.int(0), .int(0), .int(2), nil, nil])
  }

  @Test("Agencies are linked by the meetings they attended together, and to the themes of those")
  func agencies() throws {
    #expect(
      try Self.edges("agencies") == [
        "agency_of agency:c country:chn", "agency_of agency:j country:jpn",
        "agency_of agency:k country:kor",
        "met agency:c agency:j 3.0", "met agency:c agency:k 1.0", "met agency:j agency:k 1.0",
        "worked_on agency:c theme:a 2.0", "worked_on agency:c theme:b 1.0",
        "worked_on agency:c theme:c 1.0", "worked_on agency:j theme:a 2.0",
        "worked_on agency:j theme:b 1.0", "worked_on agency:j theme:c 1.0",
        "worked_on agency:k theme:a 2.0", "worked_on agency:k theme:b 1.0",
        "worked_on agency:k theme:c 1.0",
      ])
  }

  @Test("Themes are linked by the items and the meetings they share, and to series")
  func themes() throws {
    #expect(
      try Self.edges("themes") == [
        "narrower_than theme:b theme:a",
        "same_item theme:a theme:b 1.0", "same_item theme:a theme:c 1.0",
        "same_meeting theme:a theme:b 1.0", "same_meeting theme:a theme:c 1.0",
        "same_meeting theme:b theme:c 1.0",
        "spoken_of_in theme:a series:s 2.0", "spoken_of_in theme:b series:s 1.0",
        "spoken_of_in theme:c series:s 1.0",
      ])
    #expect(try !Self.nodes("themes").contains { $0.id == "theme:d" })
  }

  @Test("Every view says what it shows")
  func titles() throws {
    let projection = try Projection(rules: Fixtures.shippedRules())
    #expect(projection.profiles == ["agencies", "countries", "full", "overview", "themes"])
    for view in projection.profiles { #expect(projection.title(of: view)?.isEmpty == false) }
    #expect(projection.title(of: "other") == nil)
  }

  @Test("Every type of node and edge has a colour, and no two types of node the same")
  func colors() throws {
    let projection = try Projection(rules: Fixtures.shippedRules())
    let data = try Fixtures.graph(Sample.main + Sample.mentions)
    for view in projection.profiles {
      let graph = try projection.project(data, profile: view, prefixes: Fixtures.prefixes)
      #expect(
        graph.nodes.allSatisfy { $0.color != nil } && graph.edges.allSatisfy { $0.color != nil })
      let types = Set(graph.nodes.map(\.type))
      #expect(Set(graph.nodes.map(\.color)).count == types.count, "\(view)")
    }
  }

  @Test("A symmetric rule gives one edge for both directions, and none to itself")
  func symmetric() throws {
    let rule = """
      ex:met a projection:EdgeRule ; projection:type "met" ; projection:symmetric true ;
        projection:from ex:thing-rule ; projection:to ex:thing-rule ; projection:weighted true ;
        projection:via "^ex:by" ; projection:target "ex:by" ; projection:profile projection:full .
      """
    let data =
      "ex:a a ex:Thing . ex:b a ex:Thing . ex:m ex:by ex:b , ex:a . ex:n ex:by ex:a , ex:b ."
    let edges = try Fixtures.project(data, rules: rule).edges
    #expect(edges.map(\.id) == ["e_met__ex:a__ex:b"])
    #expect(edges.first?["weight"] == .double(2))
    #expect(edges.first?.isSymmetric == true)
  }
}
