import RDF
import Testing

@testable import Mapping

@Suite("Themes and authorities that a user adds")
struct OntologyAdditionTests {
  private func addition(_ turtle: String) throws -> (OntologyAddition, whole: Graph) {
    let addition = OntologyAddition(try Fixtures.only(turtle))
    var whole = try Fixtures.graph(turtle)
    for triple in addition.completion { whole.insert(triple) }
    return (addition, whole)
  }

  @Test(
    "A labelled thing of no other kind is a theme, whatever else is left unsaid",
    arguments: [
      #"theme:quake skos:prefLabel "Earthquake" ."#,
      #"theme:quake a skos:Concept ; skos:prefLabel "Earthquake"@en ."#,
      #"theme:quake skos:broader theme:environment ; skos:prefLabel "Earthquake"@en ."#,
      #"<http://example.org/quake> skos:prefLabel "Earthquake"@en ."#,
      #"theme:quake skos:inScheme <http://example.org/mine> ; skos:prefLabel "Earthquake"@en ."#,
    ])
  func themes(turtle: String) throws {
    let (addition, whole) = try addition(turtle)
    #expect(addition.faults(beside: whole) == [])
    #expect(Knowledge(whole).themes.hits(in: "after the Earthquake").count == 1)
  }

  @Test(
    "Things of other kinds and of other lists are no themes",
    arguments: [
      #"place:nara a schema:City ; skos:prefLabel "Nara" ; schema:containedInPlace country:jpn ."#,
      #"scheme:x a skos:ConceptScheme ; skos:prefLabel "Nara" ."#,
      #"scheme:y skos:inScheme <https://w3id.org/trico/scheme/act> ; skos:prefLabel "Nara" ."#,
    ])
  func others(turtle: String) throws {
    let (addition, whole) = try addition(turtle)
    #expect(addition.completion == [])
    #expect(addition.faults(beside: whole) == [])
    #expect(Knowledge(whole).themes.hits(in: "in Nara") == [])
  }

  @Test(
    "A mistake is told with the thing that has it",
    arguments: [
      (#"[] skos:prefLabel "x" ."#, "is a blank node"),
      (#"theme:x skos:prefLabel "a\u0001b" ."#, "theme/x> holds a control character"),
      ("theme:x skos:prefLabel theme:y .", "a label of"),
      (#"theme:x skos:prefLabel "税関"@ja ."#, "theme/x> has no skos:prefLabel in English"),
      (#"theme:x skos:prefLabel "aeo" ."#, "theme/aeo> share the label “aeo”"),
      (#"theme:x skos:prefLabel "X" ; skos:broader theme:nope ."#, "theme/nope>, which is nowhere"),
      (
        #"theme:x skos:prefLabel "X" ; skos:broader theme:y . theme:y skos:prefLabel "Y" ; "#
          + "skos:broader theme:x .", "theme/x> is broader than itself"
      ),
      (
        #"agency:x a trico:GovernmentAgency ; skos:prefLabel "X" ."#,
        "agency/x> has no trico:ofCountry"
      ),
      (#"agency:x a trico:GovermentAgency ; skos:prefLabel "X" ."#, "agency/x> is a <"),
      ("theme:x a skos:Concept .", "theme/x> has no name"),
      (
        #"place:x a schema:City ; schema:containedInPlace country:jpn ."#, "place/x> has no name"
      ),
      (
        #"place:x a schema:City ; skos:prefLabel "X" ; schema:containedInPlace country:zzz ."#,
        "place/x> has no schema:containedInPlace"
      ),
    ])
  func mistakes(turtle: String, expected: String) throws {
    let (addition, whole) = try addition(turtle)
    let faults = addition.faults(beside: whole)
    #expect(faults.contains { $0.description.contains(expected) }, "\(faults)")
  }

  @Test("A second label for a shipped theme is no mistake")
  func moreLabels() throws {
    let (addition, whole) = try addition(#"theme:aeo skos:altLabel "trusted trader"@en ."#)
    #expect(addition.faults(beside: whole) == [])
    #expect(Knowledge(whole).themes.hits(in: "a trusted trader").count == 1)
  }
}
