import Testing

@testable import Mechanism

/// Participant lines, and the form of persons' names.
@Suite("Participant parser")
struct ParticipantParserTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let key: String?
    let country: String?
    let organization: String?
    let acronym: String?
    let person: String?
    let post: String?
    let host: Bool
    var testDescription: String { "“\(text)”" }

    init(
      _ text: String, _ key: String? = nil, _ country: String? = nil, of organization: String?,
      _ acronym: String? = nil, by person: String? = nil, as post: String? = nil, host: Bool = false
    ) {
      self.text = text
      self.key = key
      self.country = country
      self.organization = organization
      self.acronym = acronym
      self.person = person
      self.post = post
      self.host = host
    }
  }

  static let lines = [
    Case("China: Ministry of Nets", "China", "CHN", of: "Ministry of Nets"),
    Case("ROK :Ministry of Nets (MoN)", "ROK", "KOR", of: "Ministry of Nets (MoN)", "MoN"),
    Case("Republic of Korea： Nets Bureau", "Republic of Korea", "KOR", of: "Nets Bureau"),
    Case("JAPAN: Nets, Ropes and Hooks Bureau", "JAPAN", "JPN", of: "Nets, Ropes and Hooks Bureau"),
    Case("China:", "China", "CHN", of: nil),
    Case(
      "Japan: SUZUKI Ichiro, Commissioner, Nets Office (NO)", "Japan", "JPN",
      of: "Nets Office (NO)", "NO", by: "SUZUKI Ichiro", as: "Commissioner"),
    Case(
      "Korea: Mr. Min-jun KIM, Commissioner, Office of Nets, Ropes, and Hooks", "Korea", "KOR",
      of: "Office of Nets, Ropes, and Hooks", by: "Min-jun KIM", as: "Commissioner"),
    Case(
      "China: LI Wei, Minister and Chair, Nets Office", "China", "CHN", of: "Nets Office",
      by: "LI Wei", as: "Minister and Chair"),
    Case("China: LI Wei, Nets Office", "China", "CHN", of: "Nets Office", by: "LI Wei"),
    Case("Norway Nets Bureau (NNB)", of: "Norway Nets Bureau (NNB)", "NNB"),
    Case("Norway Nets Bureau (NNB) - Host", of: "Norway Nets Bureau (NNB)", "NNB", host: true),
    Case("Norway Nets Bureau (NNB)–HOST", of: "Norway Nets Bureau (NNB)", "NNB", host: true),
    Case("Norway Nets Bureau — Host", of: "Norway Nets Bureau", host: true),
    Case("Norway Nets Bureau (Host)", of: "Norway Nets Bureau", host: true),
    Case("Japan: Nets Bureau - Host ", "Japan", "JPN", of: "Nets Bureau", host: true),
    Case("Japan: The Host", "Japan", "JPN", of: "The Host"),
    Case("Japan: Host Bureau", "Japan", "JPN", of: "Host Bureau"),
    Case("TCS: Secretary-General", of: "TCS", as: "Secretary-General"),
    Case(
      "TCS: Mr. OLE Berg, Secretary-General", of: "TCS", by: "OLE Berg", as: "Secretary-General"),
    Case("TCS: Mr. OLE Berg", of: "TCS", by: "OLE Berg"),
    Case("World Net Union (WNU): observer", of: "World Net Union (WNU)", "WNU", as: "observer"),
    Case("TCS:", of: "TCS"),
  ]

  @Test("Every form gives its party, person, post and role", arguments: lines)
  func participant(_ example: Case) {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    for (text, column) in [(example.text, 1), (" • \(example.text)", 4), ("•\(example.text)", 2)] {
      let participant = parser.parse(Words.line(text, number: 10))
      #expect(participant.stated == String(example.text.trimmed))
      #expect(participant.statedCountry == example.key)
      #expect(participant.country == example.country)
      #expect(participant.organization == example.organization)
      #expect(participant.acronym == example.acronym)
      #expect(participant.person == example.person)
      #expect(participant.post == example.post)
      #expect(participant.host == example.host)
      #expect((participant.line, participant.column) == (10, column))
    }
  }

  @Test(
    "Only a known country before a colon proves that a line is a participant",
    arguments: [
      ("China: Ministry", true), ("•ROK : Ministry", true), ("Korea：Ministry", true),
      ("TCS: Ministry", false), ("China Ministry", false), ("IPR: agreed", false),
      ("China and Japan: agreed", false), ("", false), (": Ministry", false),
    ])
  func proof(text: String, verdict: Bool) {
    #expect(ParticipantParser(lexicon: Words.lexicon).isProven(Words.line(text)) == verdict)
  }

  @Test(
    "A family name in capitals, or a courtesy title, makes a person's name",
    arguments: [
      ("SUZUKI Ichiro", "SUZUKI Ichiro"), ("Ichiro SUZUKI", "Ichiro SUZUKI"),
      ("Mr. Ichiro Suzuki", "Ichiro Suzuki"), ("Ms Jane DOE", "Jane DOE"),
      ("Dr. Prof. Jane Doe", "Jane Doe"), ("H.E. Mr. WANG Yi", "WANG Yi"), ("Mrs. Doe", "Doe"),
      ("KIM Min-jun", "KIM Min-jun"), ("KIM-LEE Ann", "KIM-LEE Ann"),
      ("O'BRIEN Pat", "O'BRIEN Pat"), ("O’BRIEN Pat", "O’BRIEN Pat"), ("ÅS Ole", "ÅS Ole"),
      ("SUZUKI\u{A0} Ichiro", "SUZUKI Ichiro"), ("Amb. van der Berg", "van der Berg"),
      ("Ana Maria DE LA CRUZ", "Ana Maria DE LA CRUZ"),
    ])
  func person(text: String, name: String) {
    #expect(PersonName.parse(text[...]) == name)
  }

  @Test(
    "Other words are no person's name",
    arguments: [
      "", "Nets", "SUZUKI", "Ministry of Nets", "SUZUKI ICHIRO", "Ichiro Suzuki", "Mr.",
      "A Suzuki", "nets ROPES", "Bureau of Nets and Ropes ABC", "Mr. A B C D E F",
    ])
  func noPerson(text: String) {
    #expect(PersonName.parse(text[...]) == nil)
  }
}
