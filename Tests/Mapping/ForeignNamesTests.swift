import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Authorities that a user names in a namespace of their own")
struct ForeignNamesTests {
  private static let agency = """
    <http://example.org/Office#1> a trico:GovernmentAgency ; skos:prefLabel "Patent Office" ;
      trico:ofCountry country:jpn .
    """

  private func page(_ lines: String...) -> String {
    TinyPage.tchm(
      (["3rd Tripartite Customs Heads’ Meeting (TCHM)", "  • 2009.09.28"] + lines)
        .joined(separator: "\n"))
  }

  @Test("An agency keeps its IRI, and the participation leads to it")
  func agencies() throws {
    let map = try Fixtures.map(page("■Participants", "Japan: Patent Office"), adding: Self.agency)
    let agency = "http://example.org/Office#1"
    #expect(map.values("participation/tchm-3-jpn", Trico.participant) == [agency])
    #expect(map.values("meeting/tchm-3", Trico.attendedBy) == [agency])
    let subject = Term.iri(IRI(agency))
    #expect(map.graph.objects(of: subject, Trico.ofCountry) == [.iri(map.iri("country/jpn"))])
    #expect(map.tails("issue").allSatisfy { !$0.hasPrefix("issue/unknown-agency") })
  }

  @Test("A city keeps its IRI")
  func cities() throws {
    let map = try Fixtures.map(
      page("  • Nara, Japan"),
      adding: """
        <http://example.org/nara> a schema:City ; skos:prefLabel "Nara" ;
          schema:containedInPlace country:jpn .
        """)
    #expect(map.values("meeting/tchm-3", Schema.location) == ["http://example.org/nara"])
    #expect(map.tails("place") == [])
  }

  @Test("A theme is tagged like those of the scheme, and what is above it is described")
  func themes() throws {
    let map = try Fixtures.map(
      TinyPage.outcome("Spoke about earthquakes"),
      adding: """
        <http://example.org/quake> a skos:Concept ; skos:inScheme scheme:theme ;
          skos:prefLabel "earthquakes" ; skos:broader <http://example.org/disaster> .
        <http://example.org/disaster> a skos:Concept ; skos:prefLabel "Disasters" .
        """)
    #expect(map.values("item/tchm-3-outcome-1", DCTerms.subject) == ["http://example.org/quake"])
    #expect(!map.graph.about(.iri(IRI("http://example.org/disaster"))).isEmpty)
    #expect(map.values("mention/tchm-3-outcome-1-12-23", OA.motivatedBy) == [OA.tagging.value])
  }

  @Test("No-break spaces change no plan and no act")
  func blanks() throws {
    let text = "Agreed that the 4th TCHM will be held in ROK in 2010."
    let next = TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan")
    for page in [
      TinyPage.outcome(text, and: next),
      TinyPage.outcome(text, and: next).replacing(" ", with: "\u{A0}"),
    ] {
      let map = try Fixtures.map(page)
      let plan = "commitment/tchm-4-from-tchm-3-outcome-1"
      #expect(map.values(plan, Trico.plannedYear) == ["2010^integer"])
      #expect(map.values(plan, Trico.fulfilment) == ["fulfilment/not-as-planned"])
      #expect(map.values("item/tchm-3-outcome-1", Trico.act) == ["act/agreed"])
      #expect(map.values("series/tchm", SKOS.altLabel).count == 1, "no label twice")
      #expect(map.values("place/tokyo", SKOS.altLabel) == [])
    }
  }

  @Test("Two remarks of one kind on one meeting are two nodes")
  func remarks() throws {
    let map = try Fixtures.map(
      page("■Outcome", "1. Spoke about", "fish.", "2. Spoke about", "nets."))
    let issues = map.values("meeting/tchm-3", DQV.hasQualityAnnotation)
      .filter { $0.contains("rejoined-line") }
    #expect(issues == ["issue/rejoined-line-tchm-3", "issue/rejoined-line-tchm-3-2"])
    #expect(
      issues.flatMap { map.values($0, PROV.wasDerivedFrom) } == ["span/tiny-10", "span/tiny-12"])
  }
}
