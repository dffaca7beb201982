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
    Case("Norway Nets Bureau (NNB)", nil, "NOR", of: "Norway Nets Bureau (NNB)", "NNB"),
    Case(
      "Norway Nets Bureau (NNB) - Host", nil, "NOR", of: "Norway Nets Bureau (NNB)", "NNB",
      host: true),
    Case(
      "Norway Nets Bureau (NNB)–HOST", nil, "NOR", of: "Norway Nets Bureau (NNB)", "NNB", host: true
    ),
    Case("Norway Nets Bureau — Host", nil, "NOR", of: "Norway Nets Bureau", host: true),
    Case("Norway Nets Bureau (Host)", nil, "NOR", of: "Norway Nets Bureau", host: true),
    Case("Japan: Nets Bureau - Host ", "Japan", "JPN", of: "Nets Bureau", host: true),
    Case("Japan (Host): Nets Bureau", "Japan", "JPN", of: "Nets Bureau", host: true),
    Case("Japan: The Host", "Japan", "JPN", of: "The Host"),
    Case("Japan: Host Bureau", "Japan", "JPN", of: "Host Bureau"),
    Case("TCS: Secretary-General", of: "TCS", as: "Secretary-General"),
    Case(
      "TCS: Mr. OLE Berg, Secretary-General", of: "TCS", by: "OLE Berg", as: "Secretary-General"),
    Case("TCS: Mr. OLE Berg", of: "TCS", by: "OLE Berg"),
    Case("World Net Union (WNU): observer", of: "World Net Union (WNU)", "WNU", as: "observer"),
    Case("TCS:", of: "TCS"),
    // The country comes from the name or comes last.
    Case("Nets Bureau of Norway", nil, "NOR", of: "Nets Bureau of Norway"),
    Case("Nets Bureau, Norway", "Norway", "NOR", of: "Nets Bureau"),
    Case("China and Japan Nets Bureau of Norway", of: "China and Japan Nets Bureau of Norway"),
    Case("Japan-Korea Nets Bureau", of: "Japan-Korea Nets Bureau"),
    Case(
      "Ms. Jane DOE, Minister of Nets of Japan", "Japan", "JPN", of: nil, by: "Jane DOE",
      as: "Minister of Nets"),
    Case(
      "Ms. Jane DOE, Minister of Nets and Chair of Ropes of the Republic of Korea",
      "Republic of Korea", "KOR", of: nil, by: "Jane DOE", as: "Minister of Nets and Chair of Ropes"
    ),
    Case(
      "Jane DOE, Minister, Ministry of Nets, Japan", "Japan", "JPN", of: "Ministry of Nets",
      by: "Jane DOE", as: "Minister"),
    Case(
      "Jane DOE, Commissioner of the Norway Office", nil, "NOR", of: nil, by: "Jane DOE",
      as: "Commissioner of the Norway Office"),
    // Somebody without organisation, and posts without anybody.
    Case("Japan: SUZUKI Ichiro", "Japan", "JPN", of: nil, by: "SUZUKI Ichiro"),
    Case(
      "Japan: Minister SUZUKI Ichiro of the Ministry of Nets", "Japan", "JPN",
      of: "Ministry of Nets", by: "SUZUKI Ichiro", as: "Minister"),
    Case(
      "Japan: Minister of Nets SUZUKI Ichiro", "Japan", "JPN", of: nil, by: "SUZUKI Ichiro",
      as: "Minister of Nets"),
    Case("Japan: Minister of Nets", "Japan", "JPN", of: nil, as: "Minister of Nets"),
    Case(
      "Korea: Jane Doe, Commissioner, Nets Office", "Korea", "KOR", of: "Nets Office",
      by: "Jane Doe", as: "Commissioner"),
    Case(
      "Japan: Nets Office (NO), Commissioner SUZUKI Ichiro", "Japan", "JPN", of: "Nets Office (NO)",
      "NO", by: "SUZUKI Ichiro", as: "Commissioner"),
    Case(
      "Japan: Nets Office, Commissioner, SUZUKI Ichiro", "Japan", "JPN", of: "Nets Office",
      by: "SUZUKI Ichiro", as: "Commissioner"),
    // Organisations that look like persons.
    Case("ABC Secretariat, City", of: "ABC Secretariat, City"),
    Case("ABC Waters, City", of: "ABC Waters, City"),
    Case("ABC Nets Network", of: "ABC Nets Network"),
    // A secretariat and who came for it.
    Case(
      "Net Secretariat (NS) Secretary-General Berg", of: "Net Secretariat (NS)", "NS", by: "Berg",
      as: "Secretary-General"),
    Case("NS Secretary-General OLE Berg", of: "NS", by: "OLE Berg", as: "Secretary-General"),
    Case("NS: Secretary-General Ole Berg", of: "NS", by: "Ole Berg", as: "Secretary-General"),
    // Roles.
    Case("Japan: Nets Bureau - Co-host", "Japan", "JPN", of: "Nets Bureau", host: true),
    Case("Japan: Nets Bureau (Co-host)", "Japan", "JPN", of: "Nets Bureau", host: true),
    Case("Net Union (NU) - Observer", of: "Net Union (NU)", "NU"),
    Case("Observers: Net Union", of: "Net Union"),
    Case("Japan - Nets Bureau", "Japan", "JPN", of: "Nets Bureau"),
    // An organisation, a sign and a person.
    Case(
      "Nets Office (NO) – SUZUKI Ichiro, Commissioner", of: "Nets Office (NO)", "NO",
      by: "SUZUKI Ichiro", as: "Commissioner"),
    Case(
      "Nets Office (NO) — Mr. Ichiro Suzuki, Director-General", of: "Nets Office (NO)", "NO",
      by: "Ichiro Suzuki", as: "Director-General"),
    Case(
      "Norway Nets Office - Ms. Jane DOE, Director", nil, "NOR", of: "Norway Nets Office",
      by: "Jane DOE", as: "Director"),
    Case(
      "Japan: Nets Office (NO) – Suzuki Ichiro, Commissioner", "Japan", "JPN",
      of: "Nets Office (NO)", "NO", by: "Suzuki Ichiro", as: "Commissioner"),
    Case(
      "Japan: Nets Office: Mr. Suzuki, Commissioner", "Japan", "JPN", of: "Nets Office",
      by: "Suzuki", as: "Commissioner"),
    Case(
      "Japan: Nets Office (NO)–Commissioner SUZUKI Ichiro", "Japan", "JPN", of: "Nets Office (NO)",
      "NO", by: "SUZUKI Ichiro", as: "Commissioner"),
    Case(
      "Japan: Nets Office – Director-General", "Japan", "JPN", of: "Nets Office",
      as: "Director-General"),
    Case(
      "Japan: SUZUKI Ichiro – Director, Nets Office", "Japan", "JPN", of: "Nets Office",
      by: "SUZUKI Ichiro", as: "Director"),
    Case(
      "Japan: Minister, Mr. SUZUKI Ichiro, Ministry of Nets", "Japan", "JPN",
      of: "Ministry of Nets", by: "SUZUKI Ichiro", as: "Minister"),
    Case(
      "Chair: Mr. SUZUKI Ichiro, Nets Office, Japan", "Japan", "JPN", of: "Nets Office",
      by: "SUZUKI Ichiro", as: "Chair"),
    Case(
      "Japan: Mr. SUZUKI Ichiro (Director, Nets Office)", "Japan", "JPN", of: "Nets Office",
      by: "SUZUKI Ichiro", as: "Director"),
    Case(
      "Japan: Nets Office (Mr. SUZUKI Ichiro, Director)", "Japan", "JPN", of: "Nets Office",
      by: "SUZUKI Ichiro", as: "Director"),
    // Roles in brackets and before colons, on countries and on organisations.
    Case("Korea (Chair): Nets Bureau", "Korea", "KOR", of: "Nets Bureau"),
    Case("Korea: Nets Bureau (Chair)", "Korea", "KOR", of: "Nets Bureau"),
    Case(
      "Korea: Nets Bureau (NB) [Host]", "Korea", "KOR", of: "Nets Bureau (NB)", "NB", host: true),
    Case("Host: Japan: Nets Bureau", "Japan", "JPN", of: "Nets Bureau", host: true),
    // A post before the name, and what parts the two.
    Case(
      "TCS: Secretary-General, Ms. Jane DOE", of: "TCS", by: "Jane DOE", as: "Secretary-General"),
    Case("ADB Commissioner, Mr. OLE Berg", of: "ADB", by: "OLE Berg", as: "Commissioner"),
    Case("WHO Regional Director Dr. OLE Berg", of: "WHO", by: "OLE Berg", as: "Regional Director"),
    Case(
      "ROK Minister, Mr. OLE Berg", nil, "KOR", of: nil, by: "OLE Berg", as: "ROK Minister"),
    Case(
      "Commissioner OLE Berg, Secretary-General of TCS", of: "TCS", by: "OLE Berg",
      as: "Secretary-General"),
    Case(
      "Chair: Mr. SUZUKI Ichiro, Director, Japan", "Japan", "JPN", of: nil, by: "SUZUKI Ichiro",
      as: "Director"),
    // The country at a person's end is his.
    Case(
      "China: Mr. WANG Hong, Minister of Nets, China", "China", "CHN", of: nil, by: "WANG Hong",
      as: "Minister of Nets"),
    Case("China: Nets Office, Japan", "China", "CHN", of: "Nets Office, Japan"),
    // Dashes, colons and brackets that part nobody.
    Case("Japan: Bureau of Nets – Ropes", "Japan", "JPN", of: "Bureau of Nets – Ropes"),
    Case("Japan: Nets Bureau (Ropes, Hooks)", "Japan", "JPN", of: "Nets Bureau (Ropes, Hooks)"),
  ]

  @Test("Every form gives its party, person, post and role", arguments: lines)
  func participant(_ example: Case) {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    for (text, column) in [(example.text, 1), (" • \(example.text)", 4), ("•\(example.text)", 2)] {
      let parties = parser.parse(Words.line(text, number: 10))
      #expect(parties.count == 1)
      guard let participant = parties.first else { continue }
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

  @Test("A country from a name is inferred, one before a colon is not")
  func inferred() {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    #expect(parser.parse(Words.line("Norway Nets Bureau"))[0].isCountryInferred)
    #expect(parser.parse(Words.line("Nets Bureau, Norway"))[0].isCountryInferred)
    #expect(!parser.parse(Words.line("Norway: Nets Bureau"))[0].isCountryInferred)
    #expect(!parser.parse(Words.line("Net Union"))[0].isCountryInferred)
  }

  @Test("Parties between semicolons are told apart when each opens with a country or a person")
  func semicolons() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line("• " + text, number: 3)).map {
        [$0.statedCountry, $0.country, $0.person, $0.post, $0.organization, "\($0.column)"]
      }
    }
    #expect(
      parties(
        "Japan: SUZUKI Ichiro, Commissioner, Nets Office; Ms. Jane DOE, Secretary, Ropes Office")
        == [
          ["Japan", "JPN", "SUZUKI Ichiro", "Commissioner", "Nets Office", "3"],
          ["Japan", "JPN", "Jane DOE", "Secretary", "Ropes Office", "52"],
        ])
    #expect(
      parties("China: Nets Office; ROK: Ropes Office；Japan: Hooks Office") == [
        ["China", "CHN", nil, nil, "Nets Office", "3"],
        ["ROK", "KOR", nil, nil, "Ropes Office", "23"],
        ["Japan", "JPN", nil, nil, "Hooks Office", "41"],
      ])
    #expect(
      parties("China: Office of Nets; Ropes; Hooks") == [
        ["China", "CHN", nil, nil, "Office of Nets; Ropes; Hooks", "3"]
      ])
  }

  @Test("Several persons of one line each have their post; the organisation behind all is theirs")
  func several() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text)).map {
        [$0.country, $0.person, $0.post, $0.organization]
      }
    }
    #expect(
      parties("Japan: Mr. SUZUKI Ichiro, Director, and Ms. Jane DOE, Secretary, Nets Office (NO)")
        == [
          ["JPN", "SUZUKI Ichiro", "Director", "Nets Office (NO)"],
          ["JPN", "Jane DOE", "Secretary", "Nets Office (NO)"],
        ])
    #expect(
      parties("Japan: SUZUKI Ichiro, Director, Nets Office, Ms. Jane DOE, Secretary, Ropes Bureau")
        == [
          ["JPN", "SUZUKI Ichiro", "Director", "Nets Office"],
          ["JPN", "Jane DOE", "Secretary", "Ropes Bureau"],
        ])
    #expect(
      parties("Japan: Nets Office – Mr. SUZUKI Ichiro, Director and Ms. Jane DOE, Secretary") == [
        ["JPN", "SUZUKI Ichiro", "Director", "Nets Office"],
        ["JPN", "Jane DOE", "Secretary", "Nets Office"],
      ])
    #expect(
      parties("Japan: Mr. SUZUKI Ichiro (Director), Ms. Jane DOE (Secretary)") == [
        ["JPN", "SUZUKI Ichiro", "Director", nil], ["JPN", "Jane DOE", "Secretary", nil],
      ])
    // A name in capitals behind a comma proves nothing.
    #expect(
      parties("Japan: SUZUKI Ichiro, Director, ABC Waters, City") == [
        ["JPN", "SUZUKI Ichiro", "Director", "ABC Waters, City"]
      ])
  }

  @Test("Several parties of one line each have their own country, post and organisation")
  func severalParties() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text)).map {
        [$0.country, $0.person, $0.post, $0.organization]
      }
    }
    for sign in ["; ", "; and "] {
      #expect(
        parties(
          "Mr. HUANG Ming, Minister of Nets, China; Mr. MORI Jun, Minister, Japan\(sign)Mr. RYU Min, Secretary, ROK"
        ) == [
          ["CHN", "HUANG Ming", "Minister of Nets", nil], ["JPN", "MORI Jun", "Minister", nil],
          ["KOR", "RYU Min", "Secretary", nil],
        ])
    }
    #expect(
      parties("Mr. HUANG Ming, Minister, China, and Mr. MORI Jun, Minister, Japan") == [
        ["CHN", "HUANG Ming", "Minister", nil], ["JPN", "MORI Jun", "Minister", nil],
      ])
    #expect(
      parties("Mr. MORI Jun, Minister, and Ms. ABE Yuki, Director, Japan") == [
        ["JPN", "MORI Jun", "Minister", nil], ["JPN", "ABE Yuki", "Director", nil],
      ])
    #expect(
      parties("China: Mr. WANG Hong, Minister, China; Mr. SATO Ken, Minister of Nets, Japan") == [
        ["CHN", "WANG Hong", "Minister", nil], ["JPN", "SATO Ken", "Minister of Nets", nil],
      ])
    #expect(
      parties("AMRO: Director DOI Jun; IMF: Mr. ZHANG Tao, Secretary") == [
        [nil, "DOI Jun", "Director", "AMRO"], [nil, "ZHANG Tao", "Secretary", "IMF"],
      ])
    #expect(
      parties("Japan: Mr. SATO Ken (Minister) and Ms. ABE Yuki (Director), Nets Office") == [
        ["JPN", "SATO Ken", "Minister", "Nets Office"],
        ["JPN", "ABE Yuki", "Director", "Nets Office"],
      ])
    #expect(
      parties("Korea: Ms. KIM Min & Mr. KIM Jun (Ministers, MOX and MOY)") == [
        ["KOR", "KIM Min", "Ministers", "MOX"], ["KOR", "KIM Jun", "Ministers", "MOY"],
      ])
    #expect(
      parties("Japan: SATO Ken, ABE Yuki (Nets Office)") == [
        ["JPN", "SATO Ken", nil, "Nets Office"], ["JPN", "ABE Yuki", nil, "Nets Office"],
      ])
    #expect(
      parties("Observers: NUX and WNU") == [[nil, nil, nil, "NUX"], [nil, nil, nil, "WNU"]])
    #expect(
      parties("Observers: Net Secretariat, WNU") == [
        [nil, nil, nil, "Net Secretariat"], [nil, nil, nil, "WNU"],
      ])
    #expect(
      parties("China, Japan, ROK, TCS") == [
        ["CHN", nil, nil, nil], ["JPN", nil, nil, nil], ["KOR", nil, nil, nil],
        [nil, nil, nil, "TCS"],
      ])
    // A party that stands before a colon of its own is none of the country's before it.
    #expect(
      parties("Japan: Mr. SATO Ken, Minister; IMF: Mr. ZHANG Tao, Secretary") == [
        ["JPN", "SATO Ken", "Minister", nil], [nil, "ZHANG Tao", "Secretary", "IMF"],
      ])
    // What a comma parts need not be two parties.
    #expect(parties("Observer: Office of Nets, Ropes Bureau").count == 1)
    #expect(parties("NPO, Japan") == [["JPN", nil, nil, "NPO"]])
  }

  @Test("Countries with somebody in brackets behind them are a party each")
  func partiesInBrackets() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text)).map {
        [$0.stated, $0.country, $0.organization, $0.person]
      }
    }
    #expect(
      parties("China (MOX), Japan (Office of Nets, Ropes and Hooks) and Korea") == [
        ["China (MOX)", "CHN", "MOX", nil],
        [
          "Japan (Office of Nets, Ropes and Hooks)", "JPN", "Office of Nets, Ropes and Hooks", nil,
        ],
        ["Korea", "KOR", nil, nil],
      ])
    #expect(parties("Japan (Mr. SATO Ken)") == [["Japan (Mr. SATO Ken)", "JPN", nil, "SATO Ken"]])
    #expect(
      parties("Japan (Host): Office of Nets (NO)") == [
        ["Japan (Host): Office of Nets (NO)", "JPN", "Office of Nets (NO)", nil]
      ])
    #expect(parties("Korea (Host)") == [["Korea (Host)", "KOR", nil, nil]])
    #expect(parties("Nets Office (NO), Ropes").count == 1)
    let roles = ParticipantParser(lexicon: Words.lexicon)
      .parse(Words.line("China (MOX), Korea (Host)"))
    #expect(roles.map(\.host) == [false, true])
    #expect(roles.map(\.country) == ["CHN", "KOR"])
  }

  @Test("A portfolio of several words is one; what stands behind its last is the organisation")
  func portfolio() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text)).map {
        [$0.country, $0.person, $0.post, $0.organization]
      }
    }
    #expect(
      parties("Japan: Mr. Jun Mori, Minister of Nets, Ropes and Hooks (MNRH)") == [
        ["JPN", "Jun Mori", "Minister of Nets, Ropes and Hooks (MNRH)", nil]
      ])
    #expect(
      parties("Mr. Jun Mori, Minister of Nets, Ropes, Hooks and Buoys (MNRH), Japan") == [
        ["JPN", "Jun Mori", "Minister of Nets, Ropes, Hooks and Buoys (MNRH)", nil]
      ])
    #expect(
      parties("Japan: Mr. Jun Mori, Minister of Nets, Ropes and Hooks, MNRH") == [
        ["JPN", "Jun Mori", "Minister of Nets, Ropes and Hooks", "MNRH"]
      ])
    #expect(
      parties("Japan: Mr. Jun Mori, Director of Nets, Norway Ropes and Hooks (NRH)") == [
        ["JPN", "Jun Mori", "Director of Nets", "Norway Ropes and Hooks (NRH)"]
      ])
  }

  @Test("A country before a comma, a country in brackets behind a name, a role behind a colon")
  func countriesAndRoles() {
    func parties(_ text: String) -> [[String?]] {
      ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text)).map {
        [$0.country, $0.person, $0.post, $0.organization, $0.role, $0.host ? "host" : nil]
      }
    }
    #expect(
      parties("China, LI Ming, Minister, Office of Nets") == [
        ["CHN", "LI Ming", "Minister", "Office of Nets", nil, nil]
      ])
    #expect(parties("Japan, Office of Nets") == [["JPN", nil, nil, "Office of Nets", nil, nil]])
    #expect(parties("MORI Jun (Japan)") == [["JPN", "MORI Jun", nil, nil, nil, nil]])
    #expect(
      parties("Minister MORI Jun (Office of Nets and Ropes, Japan)") == [
        ["JPN", "MORI Jun", "Minister", "Office of Nets and Ropes", nil, nil]
      ])
    #expect(parties("Norway: Observer") == [["NOR", nil, nil, nil, "Observer", nil]])
    #expect(parties("China: Host") == [["CHN", nil, nil, nil, nil, "host"]])
    #expect(
      parties("Moderator: Mr. MORI Jun, Director, NNU") == [
        [nil, "MORI Jun", "Director", "NNU", "Moderator", nil]
      ])
    #expect(
      parties("Nets Union (NNU), Observer") == [
        [nil, nil, nil, "Nets Union (NNU)", "Observer", nil]
      ])
    #expect(parties("NNU (special guest)") == [[nil, nil, nil, "NNU", "special guest", nil]])
    #expect(
      parties("China: MOX Japan: Nets Office ROK: MOY").map { $0[0] } == ["CHN", "JPN", "KOR"])
    #expect(
      parties("China: MOX Republic of Korea: Office of Japan: MOY").map { $0[3] } == [
        "MOX", "Office of Japan: MOY",
      ])
    #expect(parties("100 members from China, Japan and Korea").map { $0[0] } == [nil])
  }

  @Test(
    "Where an organisation stands with the last person, the others have the whole line as stated")
  func toldFurtherOn() {
    let text = "Japan: Mr. SATO Ken, Minister, and Ms. ABE Yuki, Director, Nets Office"
    let parties = ParticipantParser(lexicon: Words.lexicon).parse(Words.line(text))
    #expect(parties.map(\.stated) == [text, "Ms. ABE Yuki, Director, Nets Office"])
  }

  @Test("A post before the name and one behind it stay two; a role that is no host's is kept")
  func postsAndRoles() {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    let person = parser.parse(Words.line("Commissioner OLE Berg, Secretary-General of TCS"))[0]
    #expect((person.post, person.otherPost) == ("Secretary-General", "Commissioner"))
    for (text, role) in [
      ("Korea (Chair): Nets Bureau", "Chair"), ("WNU (observer)", "observer"),
      ("Observers: WNU, NUX", "Observers"), ("Korea (Host): Nets Bureau", nil),
      ("Korea: Mr. KIM Min (Director)", nil),
    ] {
      #expect(parser.parse(Words.line(text)).allSatisfy { $0.role == role }, "\(text)")
    }
  }

  @Test(
    "The role of a group is that of its delegates; a line at the heading's edge is none of them")
  func groupsWithRoles() throws {
    let (meeting, page) = try Words.edition(
      """
      ■ Participants
      Japan (Chair):
       Mr. SATO Ken, Minister, Nets Office
      Korea (Host):
       Mr. KIM Min, Minister, Ropes Office
       Mr. KIM Jun, Director, Ropes Bureau
      AMRO: Director DOI Jun
      """)
    #expect(meeting.participants.map(\.country) == ["JPN", "KOR", "KOR", nil])
    #expect(meeting.participants.map(\.host) == [false, true, true, false])
    #expect(meeting.participants[3].organization == "AMRO")
    #expect(page.diagnostics.contains { $0.message.hasPrefix("“Chair” is the role of") })
  }

  @Test("A country alone above lines of another form is the heading of its delegates")
  func groups() {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    func group(_ text: String, _ next: String?) -> String? {
      parser.group(Words.line(text), above: next.map { Words.line($0) })?.country
    }
    #expect(group("China:", "- Nets Office") == "CHN")
    #expect(group("• China :", "Nets Office") == "CHN")
    #expect(group("China", "- Nets Office") == "CHN")
    #expect(group("China:", "Japan: Nets Office") == nil)
    #expect(group("China: Nets Office", "- Ropes Office") == nil)
    #expect(group("China", "Nets Office") == nil)
    #expect(group("- China", "- Nets Office") == nil)
    #expect(group("- China", "  - Nets Office") == "CHN")
    #expect(group("TCS:", "- Nets Office") == nil)
    #expect(group("China:", nil) == nil)
  }

  @Test("A delegate has the country of the heading, unless the line names another")
  func delegates() {
    let parser = ParticipantParser(lexicon: Words.lexicon)
    let china = ParticipantParser.Group(name: "China", country: "CHN", bullet: "-")
    let own = parser.parse(Words.line("- SUZUKI Ichiro, Commissioner, Nets Office"), in: china)[0]
    #expect(own.statedCountry == "China")
    #expect(own.country == "CHN")
    #expect(!own.isCountryInferred)
    #expect(own.person == "SUZUKI Ichiro")
    #expect(parser.parse(Words.line("- Norway: Nets Office"), in: china)[0].country == "NOR")
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
      // The sign of excellency may be a family name, when no other is there.
      ("HE Jian", "HE Jian"), ("H.E. Jian WEI", "Jian WEI"), ("Mr. HE Jian", "HE Jian"),
      ("Dr. Prof. Jane Doe", "Jane Doe"), ("H.E. Mr. WANG Yi", "WANG Yi"), ("Mrs. Doe", "Doe"),
      ("KIM Min-jun", "KIM Min-jun"), ("KIM-LEE Ann", "KIM-LEE Ann"),
      ("O'BRIEN Pat", "O'BRIEN Pat"), ("O’BRIEN Pat", "O’BRIEN Pat"), ("ÅS Ole", "ÅS Ole"),
      ("SUZUKI\u{A0} Ichiro", "SUZUKI Ichiro"), ("Amb. van der Berg", "van der Berg"),
      ("Ana Maria DE LA CRUZ", "Ana Maria DE LA CRUZ"),
    ])
  func person(text: String, name: String) {
    #expect(PersonName(lexicon: Words.lexicon).parse(text[...]) == name)
  }

  @Test(
    "Other words are no person's name",
    arguments: [
      "", "Nets", "SUZUKI", "Ministry of Nets", "SUZUKI ICHIRO", "Ichiro Suzuki", "Mr.",
      "A Suzuki", "nets ROPES", "Bureau of Nets and Ropes ABC", "Mr. A B C D E F",
    ])
  func noPerson(text: String) {
    #expect(PersonName(lexicon: Words.lexicon).parse(text[...]) == nil)
  }
}
