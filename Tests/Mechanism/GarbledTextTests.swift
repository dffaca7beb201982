import Testing

@testable import Mechanism

/// Texts that somebody wrote and texts that came apart on the way, told from each other by form.
@Suite("Garbled text")
struct GarbledTextTests {
  static let garbled = [
    "Protection of IP Reactivation of nets",
    "Nets in WCO Extension of ropes",
    "Use of AEO Agreement of all",
    "AEO groups, nets and AEO.",
    "IP as such is IP",
    "3rd phase of CAMPUS Expansion of student mobility",
    "Cooperation in disaster management Establishment of a hotline",
    "Continued information exchange on MOU Revision of the action plan",
    "Strengthen the the exchange of officials",
    "Protection of of endangered species",
    "Agreed to to hold the next meeting in Seoul",
    "Exchange of views on dust and and sandstorms",
    "Sharing of best practices best practices among hospitals",
    "best practices best practices among hospitals",
    "Agreed to strengthen the",
    "Joint research on the prevention of",
    "Reaffirmed the importance of and",
    "Exchange of water experts and",
    "of the Joint Working Group on Dust and Sandstorms",
    "and agreed to hold the next meeting in Japan",
    "or to be decided by the three countries",
    "Agreed on nets,, ropes and hooks",
    "Exchange of data, , and of experts",
    "Discussed air quality, .",
    "Korea’s proposal \u{FFFD}\u{FFFD} was welcomed",
    "The threeâ€™s cooperation in tourism",
    "Promotion of cafÃ© culture among the cities",
  ]

  static let honest = [
    "Protection of IP: Reactivation of nets",
    "Protection of IP, Reactivation of nets",
    "Protection of nets Reactivation of ropes",
    "Protection of IP reactivation of nets",
    "Protection of IP REACTIVATION of nets",
    "Protection of IP Reactivation in nets",
    "Protection of IP Reaction",
    "Protection of IP Nets of ropes",
    "AEO and AEO",
    "Nets and ropes and Nets",
    "AEO groups, nets and IPR.",
    "",
    "Agreed to hold the 5th meeting in China in 2020",
    "Adopted the Joint Statement on Cooperation in Health",
    "Welcomed the establishment of the Secretariat",
    "Visited the Ministry of Finance and the Bank of Korea",
    "Exchange of information on infectious diseases",
    "Japan proposed a study on marine litter.",
    "To exchange views on the following topics:",
    "Cooperation between CNIPA, JPO and KIPO",
    "Joint Statement of the 21st Meeting",
    "Signing of the MOU between the three ministries",
    "Improvement of air quality; and",
    "Free trade, investment, and",
    "What is good and what is of use",
    "Had a had-to-have discussion",
    "The TEMM action plan was renewed",
    "IPR Protection of brands",
    "The Government of Japan hosted",
    "Discussed what the disaster was made of clay with",
    "Progress in CAMPUS Asia",
    "Report on the implementation of the Action Plan",
    "2nd phase: 2016 to 2020",
    "Dust and sandstorms (DSS)",
    "Korea–China–Japan cultural shuttle",
    "“Green Growth” and its future",
    "E-government, e-commerce and e-health",
    "The three sides agreed that that issue would be taken up again",
    "Day by day and year by year",
    "3R (reduce, reuse, recycle)",
    "Policies on AI Development in industry",
    "Water, sanitation, etc.",
    "Cooperation on ICT, Promotion of standards",
    "Presentation by WMO Director of research",
    "Agreed to cooperate (see Annex A)",
    "水資源に関する協力",
    "정보 교환 및 협력",
    "关于环境合作的共同声明",
    "Café culture and naïve art",
    "Support for the WHO and for the OIE",
    "Prevention of avian influenza, African swine fever and foot-and-mouth disease",
    "Mutual recognition, AEO",
  ]

  @Test("A text that was put together, cut off or wrongly decoded is told", arguments: garbled)
  func isGarbled(text: String) {
    #expect(GarbledText.isGarbled(text))
  }

  @Test("A text that reads as one is not", arguments: honest)
  func isHonest(text: String) {
    #expect(!GarbledText.isGarbled(text))
  }
}
