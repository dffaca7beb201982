/// A page with at least one of everything, much of it unknown to the shipped files.
enum RichPage {
  static let text = """
    Customs
    Mechanism Search

    Ministerial Meetings

    Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30
    6th Tripartite Customs Heads’ Meeting (TCHM)

    Download. EN CN

      • 2017.11.30
      • Poseidonis, Korea
    ■Participants
    China: Ministry of the General Administration of Customs
    Japan: Mr. SUZUKI Ichiro, Director, Japan Patent Office (JPO)
    ROK: Korea Customs Service - Host
    TCS: Ms. LEE Mi-na, Director
    Atlantis Office (AO): observers

    ■Agenda
    Trade facilitation, IP and IPR in the ASEAN 10+3 and ASEAN+3
    ■Outcome
    1. Adopted the revised Action Plan. Updates include:
    1) AEO: agreed to share with the WCO and Tokyo Customs
    2) The 7th TCHM will be held in Japan in 2019, and the 5th TCHM shall be held in 2016.
    2. Support from the Trilateral Summit for Fake Zero
    ■Documents
    Joint Press Release (2017.11.30)
    Action Plan as revised in 2017
    5th Tripartite Customs Heads’ Meeting (TCHM)
      • 2015.10.31
      • 東京, Japan
    ■Participants
    Japan: Ministry of Finance
    Japan: Japan Patent Office
    ■Documents
    Action Plan
    4rd Tripartite Customs Heads’ Meeting (TCHM)
      • 2011
      • Online, Japan
    What was said.
    1 2
    a line that belongs nowhere

    Working-Level Meetings

    Meeting on Beta Things Latest Event : 2011
      • 2011.01.01
      • Seoul, Korea
    ■Outcome
    Discussed the status of the revised Action Plan
    """
}
