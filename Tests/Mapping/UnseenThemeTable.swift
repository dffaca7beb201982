/// Lines that nobody looked at while the labels of the themes were written, with the themes that a
/// person gave them by the definitions alone, before the program saw them.
///
/// The first group is every item of some pages in `Tests/Fixtures/layouts`, which were made to try
/// layouts; the second are lines as meetings on such topics have them, in words of our own.
enum UnseenThemeTable {
  /// The pages for layouts whose items a person read.
  static let pages = [
    "broken", "culture", "delegations", "disaster", "documents", "environment", "events",
    "fisheries", "heads", "health", "items", "list-styles", "online", "page2", "participants",
    "patents", "persons", "places", "plain", "schools", "splits", "trade", "transport",
    "unheaded", "unmarked", "untitled", "water",
  ]

  /// Items of these pages that are about a theme; all others are about none.
  static let layouts: [String: Set<String>] = [
    "Novelty of designs": ["industrial-designs"],
    "Launched a campus network.": ["higher-education"],
    "4th country to join the campus network": ["higher-education"],
    "Influenza;": ["infectious-diseases"],
    "Measles;": ["infectious-diseases"],
    "Rabies": ["infectious-diseases"],
    "Epidemics": ["infectious-diseases"],
    "Vaccines": ["infectious-diseases"],
    "Ageing": ["ageing"],
    "Aging society": ["ageing"],
    "Responses to infectious diseases": ["infectious-diseases"],
    "Universal health coverage": ["health-coverage"],
    "Biodiversity": ["biodiversity"],
    "Air quality": ["air-pollution"],
    "Fish stocks": ["fish-stocks"],
    "RCEP;": ["free-trade-agreements"],
    "Trilateral FTA;": ["free-trade-agreements"],
    "Speeding up of the trilateral FTA and RCEP": ["free-trade-agreements"],
    "Agreed on six areas (digital market, LNG, supply chain linkage, Olympic economy, joint entry to 4th countries, regional exchange)":
      ["supply-chains"],
    "Digital economy (including the 2nd TCS report);": ["digital-trade"],
    "Cooperation on Trademark Issues": ["trademarks"],
    "Cooperation in the fields of Design": ["industrial-designs"],
    "promote student exchanges among the three countries;": ["student-exchange"],
    "further cooperation in higher education.": ["higher-education"],
  ]

  static let lines: [(text: String, themes: Set<String>)] = [
    ("Agreed to share real-time data on particulate matter and ozone", ["air-pollution"]),
    ("Discussed early warning of dust and sand storms in spring", ["dust-sandstorms"]),
    ("Reaffirmed the 2050 net-zero goals and the phase-out of coal", ["climate-change"]),
    ("Adopted a joint plan against plastic in the oceans", ["marine-litter"]),
    ("Promoted resource circulation and the 3Rs", ["waste-recycling"]),
    ("Exchanged lists of alien species and migratory birds", ["biodiversity"]),
    ("Held a workshop on sound management of chemicals", []),
    ("Invited students to an environmental education network", []),
    ("Compared policies on integrated water resources management", ["water-management"]),
    ("Discussed dams and reservoirs under extreme rainfall", ["floods"]),
    ("Shared ways to supply safe drinking water to villages", ["water-supply"]),
    ("Restoration of urban rivers", ["rivers-lakes"]),
    ("Drought monitoring by satellite", ["droughts"]),
    (
      "Expanded the exchange of university students under a joint programme",
      ["student-exchange", "higher-education"]
    ),
    ("Agreed on mutual visits of school teachers", ["teachers"]),
    ("Quality assurance of higher education institutions", ["higher-education"]),
    ("Technical and vocational schools", ["vocational-training"]),
    ("Promotion of one another's languages", ["language-education"]),
    (
      "Preparedness for avian flu and other new infections",
      ["infectious-diseases", "pandemic-preparedness"]
    ),
    ("Antimicrobial resistance", ["infectious-diseases"]),
    ("Care for the elderly in ageing societies", ["ageing"]),
    ("Prevention of cancer and other non-communicable diseases", ["non-communicable-diseases"]),
    ("Universal health coverage and the cost of medicines", ["health-coverage"]),
    ("Traditional and herbal medicine", ["traditional-medicine"]),
    ("Safety of food and cosmetics", []),
    ("Comparative study on patentability of software inventions", ["patents"]),
    ("Fight against trademark squatting", ["trademarks", "bad-faith-filings"]),
    ("Protection of designs shown on screens", ["industrial-designs"]),
    ("Training of patent examiners", ["patents"]),
    ("Machine translation of utility model documents", ["utility-models"]),
    ("Speed up the negotiations on a trilateral FTA", ["free-trade-agreements"]),
    ("Keep supply chains open and stable", ["supply-chains"]),
    ("Facilitate e-commerce and paperless customs documents", ["digital-trade"]),
    ("Support small and medium-sized enterprises abroad", ["small-enterprises"]),
    ("Protect investors and their investments", ["investment"]),
    ("Joint assessment of mackerel and squid stocks", ["fish-stocks"]),
    ("Measures against illegal, unreported and unregulated fishing", ["illegal-fishing"]),
    ("Rescue of fishing boats in distress", ["fishing-safety"]),
    ("Seed production of sea cucumbers in farms", ["aquaculture"]),
    ("Opened a festival of drama and dance", []),
    ("Set up a hotline between aviation authorities", []),
    ("Shared the experience of hosting the Olympic Games", []),
    ("Standards for containers and pallets", []),
    ("Trained rescuers for earthquakes", []),
    ("Nuclear safety regulators compared drills", []),
    ("Intercepted counterfeit goods sent by post", ["ipr"]),
    ("Single window systems and risk management", ["customs-procedures"]),
    ("Seized methamphetamine in sea containers", ["drugs"]),
    ("Protected endangered species at the border (CITES)", ["environment", "biodiversity"]),
    ("Trained young officers in each other's academies", ["human-resource-development"]),
  ]
}
