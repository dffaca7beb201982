/// The editions of the working groups' series of the sample page.
enum ExpectedGroups {
  static let editions = enforcement + operators + procedures + property

  private static let enforcementName =
    "Working Group Meeting on Customs Enforcement and Intelligence (CEI)"
  private static let operatorsName =
    "Working Groups’ Meeting on the Authorized Economic Operator (AEO)"
  private static let proceduresName = "Working Group Meeting on Customs Procedure"
  private static let propertyName =
    "Working Groups' Meeting on the Intellectual Property Right (IPR)"

  static let enforcement = [
    ExpectedEdition(
      head: ["key cei/6", "ordinal 6", "title 6th \(enforcementName)", "lines 146-147"],
      date: ExpectedEdition.year(2016, at: 147)),
    ExpectedEdition(
      head: ["key cei/5", "ordinal 5", "title 5th \(enforcementName)", "lines 148-153"],
      date: ExpectedEdition.placeholder(2011, at: 149),
      participants: ExpectedEdition.delegations(151)),
    ExpectedEdition(
      head: ["key cei/4", "ordinal 4", "title 4th \(enforcementName)", "lines 154-159"],
      date: ExpectedEdition.placeholder(2010, at: 155),
      participants: ExpectedEdition.delegations(157)),
    ExpectedEdition(
      head: ["key cei/3", "ordinal 3", "title 3rd \(enforcementName)", "lines 160-168"],
      date: ExpectedEdition.placeholder(2009, at: 161),
      participants: ExpectedEdition.delegations(163),
      outcomes: [
        .init("1", 168, "1. ", "Adopted the Action Plan of the Tripartite Customs Cooperation")
      ]),
    ExpectedEdition(
      head: ["key cei/2", "ordinal 2", "title 2nd \(enforcementName)", "lines 169-174"],
      date: ExpectedEdition.placeholder(2008, at: 170),
      participants: ExpectedEdition.delegations(172)),
  ]

  static let operators = [
    ExpectedEdition(
      head: ["key aeo/4", "ordinal 4", "title 4rd \(operatorsName)", "lines 177-178"],
      date: ExpectedEdition.year(2012, at: 178)),
    ExpectedEdition(
      head: ["key aeo/3", "ordinal 3", "title 3rd \(operatorsName)", "lines 179-180"],
      date: ExpectedEdition.year(2011, at: 180)),
    ExpectedEdition(
      head: ["key aeo/2", "ordinal 2", "title 2nd \(operatorsName)", "lines 181-187"],
      date: ExpectedEdition.day("2010.08.26", "2010-08-26", at: 182),
      place: ExpectedEdition.city("Gyeongju", "Korea", "KOR", at: 183),
      participants: ExpectedEdition.delegations(185)),
    ExpectedEdition(
      head: ["key aeo/1", "ordinal 1", "title 1st \(operatorsName)", "lines 188-194"],
      date: ExpectedEdition.day("2009.08.11", "2009-08-11", at: 189),
      place: ExpectedEdition.city("Dalian", "China", "CHN", at: 190),
      participants: ExpectedEdition.delegations(192)),
  ]

  static let procedures = [
    ExpectedEdition(
      head: ["key cp/2", "ordinal 2", "title 2rd \(proceduresName)", "lines 196-197"],
      date: ExpectedEdition.year(2012, at: 197)),
    ExpectedEdition(
      head: ["key cp/1", "ordinal 1", "title 1st \(proceduresName)", "lines 198-199"],
      date: ExpectedEdition.year(2011, at: 199)),
  ]

  static let property = [
    ExpectedEdition(
      head: ["key ipr/7", "ordinal 7", "title 7th \(propertyName)", "lines 201-207"],
      date: [
        "date 2018.06.27 ~ 2018.06.28 from 2018-06-27 to 2018-06-28 at 202:5",
        "precision dayRange taken as dayRange, 2018-06-27/2018-06-28",
      ],
      place: ExpectedEdition.city("Ningbo", "China", "CHN", at: 203),
      participants: ExpectedEdition.delegations(205, column: 2)),
    ExpectedEdition(
      head: ["key ipr/6", "ordinal 6", "title 6th \(propertyName)", "lines 208-209"],
      date: ExpectedEdition.year(2016, at: 209)),
    ExpectedEdition(
      head: ["key ipr/5", "ordinal 5", "title 5th \(propertyName)", "lines 210-220"],
      date: ExpectedEdition.year(2011, at: 211),
      place: ExpectedEdition.country("Korea", "KOR", at: 212),
      participants: ExpectedEdition.delegations(214, column: 2),
      agenda: [
        .init("1", 219, "1. ", "Conducted a joint operation based on the Fake Zero Projects"),
        .init("2", 220, "2. ", "Intensified their surveillance and inspection"),
      ]),
    ExpectedEdition(
      head: ["key ipr/4", "ordinal 4", "title 4th \(propertyName)", "lines 221-231"],
      date: ExpectedEdition.year(2010, at: 222),
      place: ExpectedEdition.country("Japan", "JPN", at: 223),
      participants: ExpectedEdition.delegations(225, column: 2),
      agenda: [
        .init("1", 230, "1. ", "Revised and adopted the Action Plan"),
        .init("2", 231, "2. ", "Joint operations will be conducted twice a year"),
      ]),
    ExpectedEdition(
      head: ["key ipr/3", "ordinal 3", "title 3rd \(propertyName)", "lines 232-238"],
      date: ExpectedEdition.year(2009, at: 233),
      place: ExpectedEdition.country("China", "CHN", at: 234),
      participants: ExpectedEdition.delegations(236, column: 2)),
  ]
}
