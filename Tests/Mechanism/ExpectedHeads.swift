/// The editions of the ministerial series of the sample page.
enum ExpectedHeads {
  static let editions = [sixth, fifth, fourth, third, second]

  static let sixth = ExpectedEdition(
    head: [
      "key tchm/6", "ordinal 6", "title 6th Tripartite Customs Heads’ Meeting (TCHM)", "lines 6-24",
    ],
    date: ExpectedEdition.day("2017.11.30", "2017-11-30", at: 7),
    place: ExpectedEdition.city("Tokyo", "Japan", "JPN", at: 8),
    participants: ExpectedEdition.delegations(10),
    documents: [
      "document Joint Press Release [Joint Press Release] undated press-release no link at 23:1",
      "document Action Plan of the Tripartite Customs Cooperation as revised in 2017 [Action Plan of the Tripartite Customs Cooperation as revised in 2017] undated action-plan no link at 24:1",
    ],
    agenda: [.init("1", 15, "", "Common Challenges and effective measures")],
    outcomes: [
      .init("1", 18, "1. ", "Exchanged views on common challenges"),
      .init("2", 19, "2. ", "Welcomed the progress of achievements"),
      .init("3", 20, "3. ", "Adopted the newly revised version of Action Plan"),
    ])

  static let fifth = ExpectedEdition(
    head: [
      "key tchm/5", "ordinal 5", "title 5th Tripartite Customs Heads’ Meeting (TCHM)",
      "lines 25-48",
    ],
    date: ExpectedEdition.day("2015.10.31", "2015-10-31", at: 29),
    place: ExpectedEdition.city("Seoul", "Korea", "KOR", at: 30),
    participants: ExpectedEdition.delegations(32),
    documents: [
      "document Joint Statement on Custom Cooperation on Trade Facilitation [Joint Statement on Custom Cooperation on Trade Facilitation] undated joint-statement no link at 48:1"
    ],
    downloads: ["download en (EN) no link at 27:11"],
    agenda: [.init("1", 37, "", "To discuss the topics such as trade facilitation")],
    outcomes: [
      .init("1", 40, "1. ", "Simplification of the customs process"),
      .init("2", 41, "2. ", "Expanded cooperation in information exchange"),
      .init("3", 42, "3. ", "Cooperation in the protection of IP Reactivation"),
      .init("4", 43, "4. ", "Continuous support from the Trilateral Summit"),
      .init("5", 44, "5. ", "AEO working group to continue investigations"),
      .init("6", 45, "6. ", "Revisions to existing action plan"),
    ])

  static let fourth = ExpectedEdition(
    head: [
      "key tchm/4", "ordinal 4", "title 4th Tripartite Customs Heads’ Meeting (TCHM)",
      "lines 49-76",
    ],
    date: ExpectedEdition.day("2011.11.11", "2011-11-11", at: 53),
    place: ExpectedEdition.city("Tokyo", "Japan", "JPN", at: 54),
    participants: ExpectedEdition.delegations(56),
    documents: [
      "document Joint Press Release of 4th Tripartite Customs Heads' Meeting [Joint Press Release of 4th Tripartite Customs Heads' Meeting (2011.11.11)] 2011-11-11 press-release no link at 75:1",
      "document Revised Action Plan of the Tripartite Customs Cooperation [Revised Action Plan of the Tripartite Customs Cooperation (2011.11.11)] 2011-11-11 action-plan no link at 76:1",
    ],
    downloads: ["download en (EN) no link at 51:11", "download zh (CN) no link at 51:14"],
    agenda: [.init("1", 61, "", "Revised Action Plan of Tripartite Customs Cooperation.")],
    outcomes: [
      .init("1", 64, "1. ", "Japan expressed appreciation for the sympathy"),
      .init(
        "2", 66, "2. ", "Approved the revised Action Plan of Tripartite Customs Cooperation.",
        [
          .init("2.1", 67, "1) ", "Institutionalization: decided that the TCHM"),
          .init("2.2", 68, "2) ", "IPR: agreed to implement the Fake Zero Project;"),
          .init("2.3", 69, "3) ", "CEI: agreed to discuss the effective cooperation"),
          .init("2.4", 70, "4) ", "AEO: agreed to share experience"),
          .init("2.5", 71, "5) ", "Customs procedures and trade facilitation: agreed"),
          .init("2.6", 72, "6) ", "Enhancement of human resource development:"),
        ]),
    ])

  static let third = ExpectedEdition(
    head: [
      "key tchm/3", "ordinal 3", "title 3rd Tripartite Customs Heads’ Meeting (TCHM)",
      "lines 77-112",
    ],
    date: ExpectedEdition.day("2009.09.28", "2009-09-28", at: 81),
    place: ExpectedEdition.city("Beijing", "China", "CHN", at: 82),
    participants: ExpectedEdition.delegations(84),
    documents: [
      "document Joint Press Release of 3rd Tripartite Customs Heads' Meeting [Joint Press Release of 3rd Tripartite Customs Heads' Meeting (2009.09.28)] 2009-09-28 press-release no link at 111:1",
      "document Action Plan of the Tripartite Customs Cooperation [Action Plan of the Tripartite Customs Cooperation (2009.09.28)] 2009-09-28 action-plan no link at 112:1",
    ],
    downloads: ["download en (EN) no link at 79:11", "download zh (CN) no link at 79:14"],
    agenda: [.init("1", 89, "", "Tripartite Customs Cooperation")],
    outcomes: [
      .init(
        "1", 92, "1. ", "Signed the Action Plan of the Tripartite Customs Cooperation",
        [
          .init("1.1", 94, "1) ", "Institutionalization of the Tripartite Customs"),
          .init("1.2", 96, "2) ", "IPR Protection: agreed to enhance"),
          .init("1.3", 98, "3) ", "Customs Enforcement and Intelligence (CEI): agreed"),
          .init("1.4", 100, "4) ", "Mutual Recognition of AEO: agreed to conduct"),
          .init("1.5", 102, "5) ", "Trade Facilitation: agreed to jointly boost"),
          .init("1.6", 104, "6) ", "Enhancement of Human Resource Development: agreed"),
          .init("1.7", 106, "7) ", "Cooperation in International Fora: agreed"),
        ]),
      .init("2", 108, "2. ", "Agreed to incorporate the TCHM into the framework"),
    ])

  static let second = ExpectedEdition(
    head: [
      "key tchm/2", "ordinal 2", "title 2nd Tripartite Customs Heads’ Meeting (TCHM)",
      "lines 113-140",
    ],
    date: ExpectedEdition.day("2008.11.11", "2008-11-11", at: 117),
    place: ExpectedEdition.city("Jeju", "Korea", "KOR", at: 118),
    participants: ExpectedEdition.delegations(120),
    documents: [
      "document Joint Press Release of 2nd Tripartite Customs Heads' Meeting [Joint Press Release of 2nd Tripartite Customs Heads' Meeting (2008.11.11)] 2008-11-11 press-release no link at 140:1"
    ],
    downloads: ["download en (EN) no link at 115:11"],
    agenda: [.init("1", 125, "", "WCO Framework of Standards")],
    outcomes: [
      .init("1", 128, "1. ", "Discussed the implementation status"),
      .init("2", 129, "2. ", "Agreed to explore cooperation in the field of trade statistics."),
      .init("3", 130, "3. ", "Deliberated on ways for the trilateral cooperation"),
      .init("4", 131, "4. ", "Shared experiences and know-how"),
      .init("5", 132, "5. ", "Agreed to establish a working group on expanding AEO"),
      .init("6", 133, "6. ", "Exchanged views on three-party joint work"),
      .init("7", 134, "7. ", "Consented to reinforce information exchange"),
      .init("8", 135, "8. ", "Reaffirmed to conduct information exchange"),
      .init("9", 136, "9. ", "China and Japan Customs Heads affirmed their support"),
      .init("10", 137, "10. ", "Decided to constitute a medium and long term"),
    ])
}
