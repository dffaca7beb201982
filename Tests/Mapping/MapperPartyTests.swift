import Ontology
import RDF
import Testing

@testable import Mapping

@Suite("Participants as triples")
struct MapperPartyTests {
  private func map(_ lines: String...) throws -> MappedPage {
    try Fixtures.map(
      TinyPage.tchm(
        ([TinyPage.edition("4th", "  • 2011.11.11", "  • Tokyo, Japan", "■Participants")] + lines)
          .joined(separator: "\n")))
  }

  @Test("A delegation is a participation of an agency on behalf of a country")
  func participation() throws {
    let page = try map("ROK: Korea Customs Service")
    let party = "participation/tchm-4-kor"
    #expect(page.types(party) == [Trico.Class.participation.value, Foreign.participation.value])
    #expect(page.values("meeting/tchm-4", Trico.hasParticipation) == [party])
    #expect(page.values(party, Trico.participationIn) == ["meeting/tchm-4"])
    #expect(page.values(party, Trico.participant) == ["agency/kcs"])
    #expect(page.values(party, Trico.onBehalfOf) == ["country/kor"])
    #expect(page.values(party, Trico.nameInSource) == ["Korea Customs Service"])
    #expect(page.values(party, Trico.labelInSource) == ["ROK"])
    #expect(page.values(party, Trico.basis) == ["basis/stated"])
    #expect(page.values(party, PROV.wasDerivedFrom) == ["span/tiny-10"])
  }

  @Test("Delegates of one agency share its participation, each with person, post and line")
  func delegates() throws {
    let page = try map(
      "Japan: Mr. SUZUKI Ichiro, Director, Ministry of Finance; Ms. ITO Mei, Chair",
      "• Japan: Mr. SATO Ken, Examiner, Ministry of Finance - Host")
    let party = "participation/tchm-4-jpn"
    #expect(page.tails("participation") == [party])
    #expect(
      page.values(party, Trico.representedBy) == [
        "person/suzuki-ichiro-jpn", "person/ito-mei-jpn", "person/sato-ken-jpn",
      ])
    #expect(page.values(party, Trico.postInSource) == ["Director", "Chair", "Examiner"])
    #expect(page.values(party, PROV.wasDerivedFrom) == ["span/tiny-10", "span/tiny-11"])
    #expect(page.values("person/sato-ken-jpn", PROV.wasDerivedFrom) == ["span/tiny-11"])
    #expect(page.values("meeting/tchm-4", Trico.host) == ["agency/mof-japan"])
  }

  @Test("The agency is also joined to the meeting directly, by the reused property too")
  func attendance() throws {
    let page = try map("China: General Administration of Customs", "Japan: Ministry of Finance")
    let agencies = ["agency/gacc", "agency/mof-japan"]
    #expect(page.values("meeting/tchm-4", Trico.attendedBy) == agencies)
    #expect(page.values("meeting/tchm-4", Schema.attendee) == agencies)
    #expect(page.values("agency/gacc", Trico.ofCountry) == ["country/chn"])
    #expect(
      page.types("agency/gacc") == [
        Trico.Class.governmentAgency.value, ORG.formalOrganization.value,
        Schema.governmentOrganization.value,
      ])
  }

  @Test("A party that is no country takes part by itself")
  func organization() throws {
    let page = try map("TCS: Ms. LEE Mi-na, Deputy Secretary-General")
    let party = "participation/tchm-4-tcs"
    #expect(page.values(party, Trico.participant) == ["organization/tcs"])
    #expect(page.values(party, Trico.onBehalfOf) == [])
    #expect(page.values(party, Trico.labelInSource) == [])
    #expect(page.values("meeting/tchm-4", Schema.attendee) == ["organization/tcs"])
    #expect(page.values("meeting/tchm-4", Trico.attendedBy) == [])
    #expect(page.types("organization/tcs") == [ORG.organization.value])
    #expect(page.values(party, Trico.representedBy) == ["person/lee-mi-na-tcs"])
    #expect(page.values(party, Trico.postInSource) == ["Deputy Secretary-General"])
    #expect(page.types("person/lee-mi-na-tcs") == [Schema.person.value])
    #expect(page.values("person/lee-mi-na-tcs", Schema.name) == ["LEE Mi-na"])
  }

  @Test("An agency that no file knows is described by what is printed, with a remark")
  func unknownAgency() throws {
    let page = try map("Japan: Japan Patent Office (JPO)")
    let agency = "agency/japan-patent-office-jpn"
    #expect(page.values("participation/tchm-4-jpn", Trico.participant) == [agency])
    #expect(page.values(agency, SKOS.prefLabel) == ["Japan Patent Office@en"])
    #expect(page.values(agency, SKOS.notation) == ["JPO"])
    #expect(page.values(agency, Trico.ofCountry) == ["country/jpn"])
    #expect(page.values(agency, PROV.wasDerivedFrom) == ["span/tiny-10"])
    #expect(page.types(agency).contains(Trico.Class.governmentAgency.value))
    #expect(page.values(agency, Schema.sameAs) == [])
    #expect(
      page.values(agency, DQV.hasQualityAnnotation)
        == ["issue/unknown-agency-agency-japan-patent-office-jpn-tiny"])
  }

  @Test("Names of one agency that differ in case and acronym are one agency with two labels")
  func oneAgency() throws {
    let page = try map("Japan: Patent Office (JPO)", "Japan: PATENT OFFICE")
    #expect(page.tails("agency") == ["agency/patent-office-jpn"])
    #expect(page.values("agency/patent-office-jpn", SKOS.prefLabel) == ["Patent Office@en"])
    #expect(page.values("agency/patent-office-jpn", SKOS.altLabel) == ["PATENT OFFICE@en"])
  }

  @Test("The host is who the page calls so, never who has the place")
  func host() throws {
    let page = try map("Japan: Ministry of Finance", "ROK: Korea Customs Service - Host")
    #expect(page.values("meeting/tchm-4", Trico.host) == ["agency/kcs"])
    #expect(page.values("meeting/tchm-4", Schema.organizer) == ["agency/kcs"])
    let silent = try map("Japan: Ministry of Finance")
    #expect(silent.values("meeting/tchm-4", Trico.host) == [])
    #expect(silent.values("meeting/tchm-4", Schema.organizer) == [])
  }

  @Test("A country carries its codes, names and verified links; forms for matching stay inside")
  func country() throws {
    let page = try map("ROK: Korea Customs Service")
    #expect(page.values("country/kor", SKOS.notation) == ["KOR"])
    #expect(page.values("country/kor", DCTerms.identifier) == ["KR", "KOR", "410"])
    #expect(page.values("country/kor", Schema.sameAs).count == 3)
    #expect(page.values("country/kor", SKOS.hiddenLabel) == [])
    #expect(page.values("country/kor", SKOS.namespace("editorialNote")) == [])
    #expect(page.tails("country") == ["country/jpn", "country/kor"])
  }
}
