// swift-format-ignore-file
// Made from Sources/TricoKit/Sample/customs.txt by `make generate`; edit that instead.

/// What Sources/TricoKit/Sample/customs.txt says.
public let samplePage: StaticString = #"""
Mechanism Search

Ministerial Meetings

Tripartite Customs Heads’ Meeting (TCHM) Latest Event : 2017.11.30
6th Tripartite Customs Heads’ Meeting (TCHM)
  • 2017.11.30
  • Tokyo, Japan
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Agenda
Common Challenges and effective measures to address anti-terrorism measures

■Outcome
1. Exchanged views on common challenges and effective measures to address antiterrorism measures, efforts against smuggling of illicit goods, cooperation against commercial fraud in particular gold bullion smuggling, effective means to achieve facilitation and control of the massive flow of passengers and trade facilitation.
2. Welcomed the progress of achievements under the four working groups (IPR, Customs Enforcement and Intelligence, Authorized Economic Operators, and Customs Procedures)
3. Adopted the newly revised version of Action Plan for the Tripartite Customs Cooperation.

■Documents
Joint Press Release
Action Plan of the Tripartite Customs Cooperation as revised in 2017
5th Tripartite Customs Heads’ Meeting (TCHM)

Download. EN

  • 2015.10.31
  • Seoul, Korea
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Agenda
To discuss the topics such as trade facilitation and Intellectual Property infringement, and affirmed the importance of trilateral customs cooperation.

■Outcome
1. Simplification of the customs process and expanded cooperation in trade goods.
2. Expanded cooperation in information exchange and control of APIS, PNR, and other systems concerning illegal drugs, weapons, and terrorism.
3. Cooperation in the protection of IP Reactivation of Fake Zero and information exchange on IP infringement cases.
4. Continuous support from the Trilateral Summit through meetings between the highest authorities on customs administration.
5. AEO working group to continue investigations, IP, customs processes, and AEO.
6. Revisions to existing action plan reflecting the results of each of the working group meetings.

■Documents
Joint Statement on Custom Cooperation on Trade Facilitation
4th Tripartite Customs Heads’ Meeting (TCHM)

Download. EN CN

  • 2011.11.11
  • Tokyo, Japan
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Agenda
Revised Action Plan of Tripartite Customs Cooperation.

■Outcome
1. Japan expressed appreciation for the sympathy and assistance delivered by China and ROK after the Great East Japan Earthquake.

2. Approved the revised Action Plan of Tripartite Customs Cooperation. Updates include:
1) Institutionalization: decided that the TCHM would be held in connection with and in the host country of the Trilateral Summit, and recognized the establishment of the 4th Working Group, i.e., the Customs Procedures WG.
2) IPR: agreed to implement the Fake Zero Project; to provide information about goods infringing IPR; to conduct joint operations and accelerate the information exchange among specific customs offices twice a year before the 6th IPR Working Group; to cooperate on holding a regional seminar for IPR protection with the World Customs Organization; and to jointly hold seminars with right holders, and to provide training from the right holders.
3) CEI: agreed to discuss the effective cooperation framework for promoting countermeasures against commercial fraud including the exchanging of price range, and to consider further measures including “information exchange manual”.
4) AEO: agreed to share experience of their AEO programs, to cooperate in international forums including the WCO and APEC, to compare each other’s program, to exchange officers for joint site validation, and to conduct an overall assessment of each other’s AEO program.
5) Customs procedures and trade facilitation: agreed to establish the Customs Procedures WG and endorsed its Work Plan.
6) Enhancement of human resource development: appreciated the conclusion of bilateral Memorandums of cooperation, agreed to promote the exchange of views among their training institutions at international meetings, and to facilitate active exchange of officials.

■Documents
Joint Press Release of 4th Tripartite Customs Heads' Meeting (2011.11.11)
Revised Action Plan of the Tripartite Customs Cooperation (2011.11.11)
3rd Tripartite Customs Heads’ Meeting (TCHM)

Download. EN CN

  • 2009.09.28
  • Beijing, China
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Agenda
Tripartite Customs Cooperation

■Outcome
1. Signed the Action Plan of the Tripartite Customs Cooperation (the “Beijing Plan”), specifying cooperative efforts in 7 areas:

1) Institutionalization of the Tripartite Customs Cooperation: formally established the 3-tier framework, including the TCHM, the Steering Group Meeting (SGM) and Working Groups such as on IPR, CEI and AEO.

2) IPR Protection: agreed to enhance the border measures against goods infringing IPR; to continue implementing the IPR Action Plan (Fake Zero Project) so as to further enhance IPR enforcement information exchange and sharing; to strengthen the exchanges of legislation and best practices, and hold a regional seminar for IPR protection in cooperation with the World Customs Organization; to raise public awareness; and to enhance cooperation with right holders.

3) Customs Enforcement and Intelligence (CEI): agreed to promote information exchange and jointly fight against Customs offenses in the field of combating commercial fraud, combating drug smuggling, and exchanging law enforcement techniques; and to hold the CEI Working Group Meeting annually.

4) Mutual Recognition of AEO: agreed to conduct an assessment of each other’s AEO regime on a bilateral basis, following the three steps of “program comparison, exchanges officers to conduct joint validation program, and overall assessment”, then further proceed with the work for bilateral AEO mutual recognition.

5) Trade Facilitation: agreed to jointly boost trade facilitation; to promote regional trade; and to strengthen the cooperation in the WCO to encourage non-Contracting parties to accede to the Revised Kyoto Convention.

6) Enhancement of Human Resource Development: agreed to exchange relevant experience and best practices, exchange needs of human resource development to identify their interested areas, send relevant officers with each other, hold a seminar on human resource development and send instructors to the seminar in order to enhance communication among training institutions, and make efforts to sign relevant bilateral Memorandums of Understanding.

7) Cooperation in International Fora: agreed to continue enhancing coordination and cooperation within the framework of international organizations such as WTO and WCO, as well as the regional cooperation mechanisms such as ASEAN 10+3, APEC and ASEM.

2. Agreed to incorporate the TCHM into the framework of the Trilateral Summit, confirmed that in principle, the Customs Administration of host country of the Trilateral Summit would be the host of TCHM. Accordingly, the 4th TCHM will be held in ROK in 2010.

■Documents
Joint Press Release of 3rd Tripartite Customs Heads' Meeting (2009.09.28)
Action Plan of the Tripartite Customs Cooperation (2009.09.28)
2nd Tripartite Customs Heads’ Meeting (TCHM)

Download. EN

  • 2008.11.11
  • Jeju, Korea
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Agenda
WCO Framework of Standards

■Outcome
1. Discussed the implementation status of the WCO framework of standards.
2. Agreed to explore cooperation in the field of trade statistics.
3. Deliberated on ways for the trilateral cooperation to play a leading role in multilateral organizations such as the WCO, APEC, ASEM and ASEAN+3.
4. Shared experiences and know-how on capacity building programs and discussed how to jointly operate a training program.
5. Agreed to establish a working group on expanding AEO system between the three nations.
6. Exchanged views on three-party joint work to protect the environment.
7. Consented to reinforce information exchange and public awareness activities related to IPR enforcement and recognized the necessity to jointly hold an IPR seminar in cooperation with the WCO.
8. Reaffirmed to conduct information exchange for effective enforcement against illicit trafficking.
9. China and Japan Customs Heads affirmed their support to Korea Customs’ intention to host RILO A/P for the next term.
10. Decided to constitute a medium and long term action plan to further promote the pragmatic cooperation.

■Documents
Joint Press Release of 2nd Tripartite Customs Heads' Meeting (2008.11.11)
1 2

Working-Level Meetings

Working Group Meeting on Customs Enforcement and Intelligence (CEI) Latest Event : 2016
6th Working Group Meeting on Customs Enforcement and Intelligence (CEI)
  • 2016
5th Working Group Meeting on Customs Enforcement and Intelligence (CEI)
  • 2011.01.01
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service
4th Working Group Meeting on Customs Enforcement and Intelligence (CEI)
  • 2010.01.01
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service
3rd Working Group Meeting on Customs Enforcement and Intelligence (CEI)
  • 2009.01.01
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service

■Outcome
1. Adopted the Action Plan of the Tripartite Customs Cooperation
2nd Working Group Meeting on Customs Enforcement and Intelligence (CEI)
  • 2008.01.01
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service
1 2
Working Groups’ Meeting on the Authorized Economic Operator (AEO) Latest Event : 2012
4rd Working Groups’ Meeting on the Authorized Economic Operator (AEO)
  • 2012
3rd Working Groups’ Meeting on the Authorized Economic Operator (AEO)
  • 2011
2nd Working Groups’ Meeting on the Authorized Economic Operator (AEO)
  • 2010.08.26
  • Gyeongju, Korea
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service
1st Working Groups’ Meeting on the Authorized Economic Operator (AEO)
  • 2009.08.11
  • Dalian, China
■Participants
China: Ministry of the General Administration of Customs
Japan: Ministry of Finance
ROK: Korea Customs Service
Working Group Meeting on Customs Procedure Latest Event : 2012
2rd Working Group Meeting on Customs Procedure
  • 2012
1st Working Group Meeting on Customs Procedure
  • 2011
Working Groups' Meeting on the Intellectual Property Right (IPR) Latest Event : 2018.06.27 ~ 2018.06.28
7th Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2018.06.27 ~ 2018.06.28
  • Ningbo, China
■Participants :
•China: Ministry of the General Administration of Customs
•Japan: Ministry of Finance
•ROK: Korea Customs Service
6th Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2016
5th Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2011
  • Korea
■Participants :
•China: Ministry of the General Administration of Customs
•Japan: Ministry of Finance
•ROK: Korea Customs Service

■Agenda :
1. Conducted a joint operation based on the Fake Zero Projects among Shanghai Customs, Tokyo Customs and Incheon customs.
2. Intensified their surveillance and inspection on IPR infringement.
4th Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2010
  • Japan
■Participants :
•China: Ministry of the General Administration of Customs
•Japan: Ministry of Finance
•ROK: Korea Customs Service

■Agenda :
1. Revised and adopted the Action Plan of the Tripartite Customs Cooperation.
2. Joint operations will be conducted twice a year before the 6th IPR working group in 2012, according to the revised Action Plan.
3rd Working Groups' Meeting on the Intellectual Property Right (IPR)
  • 2009
  • China
■Participants :
•China: Ministry of the General Administration of Customs
•Japan: Ministry of Finance
•ROK: Korea Customs Service
1 2
"""#
