import Mechanism
import Testing

@testable import Mapping

@Suite("Participants and who they are")
struct PartyReaderTests {
  private func parties(_ lines: String...) throws -> [PartyReading] {
    let page = TinyPage.tchm(
      ([TinyPage.edition("3rd", "  • 2009.09.28", "  • Beijing, China", "■Participants")] + lines)
        .joined(separator: "\n"))
    return try #require(try Fixtures.read(page).parties["tchm-3"])
  }

  @Test(
    "A delegation leads to an agency, known or made from its name",
    arguments: [
      ("Japan: Ministry of Finance", "agency/mof-japan", true, true, "tchm-3-jpn"),
      ("ROK: Korea Customs Service (KCS)", "agency/kcs", true, true, "tchm-3-kor"),
      (
        "China: Ministry of the General Administration of Customs", "agency/gacc", true, false,
        "tchm-3-chn"
      ),
      ("ROK: Ministry of Finance", "agency/ministry-of-finance-kor", false, true, "tchm-3-kor"),
      (
        "Japan: Japan Patent Office (JPO)", "agency/japan-patent-office-jpn", false, true,
        "tchm-3-jpn"
      ),
      ("TCS: Mr. SMITH John, Secretary-General", "organization/tcs", true, true, "tchm-3-tcs"),
      ("World Customs Organization (WCO)", "organization/wco", true, true, "tchm-3-wco"),
      (
        "Atlantis Office (AO): observers", "organization/atlantis-office", false, true,
        "tchm-3-atlantis-office"
      ),
    ])
  func organizations(
    line: String, organization: String, isKnown: Bool, isGoodName: Bool, slug: String
  ) throws {
    let party = try #require(try parties(line).first)
    #expect(party.organization == organization)
    #expect(party.isKnown == isKnown)
    #expect(party.isGoodName == isGoodName)
    #expect(party.slug == slug)
    #expect(party.basis == "stated")
    #expect(party.isNational == (party.participant.country != nil))
  }

  @Test("A person belongs to a country or to an organisation")
  func persons() throws {
    let parties = try parties(
      "Japan: Mr. SUZUKI Ichiro, Director, Japan Patent Office", "TCS: Ms. LEE Mi-na, Director")
    #expect(
      parties.map { $0.delegates.map(\.person) } == [
        ["person/suzuki-ichiro-jpn"], ["person/lee-mi-na-tcs"],
      ])
  }

  @Test("A second delegation of a country is known by its agency too, a third by a number")
  func severalDelegations() throws {
    let parties = try parties(
      "Japan: Ministry of Finance", "Japan: Japan Patent Office", "Japan: Japan Patent Office")
    #expect(
      parties.map(\.slug) == [
        "tchm-3-jpn", "tchm-3-jpn-japan-patent-office-jpn", "tchm-3-jpn-japan-patent-office-jpn-2",
      ])
  }

  @Test("Several delegates of one agency come in one delegation, those of another in their own")
  func severalDelegates() throws {
    let parties = try parties(
      "Japan:", "- Mr. SUZUKI Ichiro, Director, Japan Patent Office",
      "- Ms. TANAKA Hanako, Examiner, Japan Patent Office", "- Ms. ITO Mei, Chair",
      "- Mr. SATO Ken, Director, Ministry of Finance")
    #expect(parties.map(\.slug) == ["tchm-3-jpn", "tchm-3-jpn-mof-japan"])
    #expect(
      parties.map { $0.delegates.map(\.person) } == [
        ["person/suzuki-ichiro-jpn", "person/tanaka-hanako-jpn", "person/ito-mei-jpn"],
        ["person/sato-ken-jpn"],
      ])
  }

  @Test("A country that sends nobody named is still there")
  func countryAlone() throws {
    let party = try #require(try parties("Japan:").first)
    #expect(party.organization == nil)
    #expect(party.slug == "tchm-3-jpn")
  }

  @Test("A name without Latin letters is known by its code points")
  func noLatinLetter() throws {
    #expect(try parties("Japan: 財務").map(\.organization) == ["agency/u8ca1-u52d9-jpn"])
    #expect(
      try parties("秘書処: 所長").map(\.organization) == ["organization/u79d8-u66f8-u51e6"])
  }

  @Test("A name without any letter gives no identifier")
  func noLetter() throws {
    let party = try #require(try parties("Japan: ***").first)
    #expect(party.organization == nil)
  }
}
