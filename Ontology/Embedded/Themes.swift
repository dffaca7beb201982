// swift-format-ignore-file
// Made from Ontology/themes.ttl by `make generate`; edit that file instead.

/// The text of Ontology/themes.ttl.
public let themesTurtle: StaticString = #"""
# Themes of the customs cooperation of China, Japan and the Republic of Korea.
#
# The program reads this file to find the themes of an agenda or outcome item: add a concept or a
# label here and the next export knows it. Matching uses prefLabel, altLabel and hiddenLabel in
# English; labels in other languages are carried along. The top concept is never matched.
#
#   skos:altLabel     a good synonym; it is exported with the theme
#   skos:hiddenLabel  a form that no one should imitate; matched and reported, not exported
#
# Labels in capitals of up to five letters match only in capitals; all others ignore case.
# Every link to another thesaurus has an evidence statement at the end of the file.

@prefix dcterms:  <http://purl.org/dc/terms/> .
@prefix rdf:      <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix skos:     <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd:      <http://www.w3.org/2001/XMLSchema#> .
@prefix eurovoc:  <http://eurovoc.europa.eu/> .
@prefix unbis:    <http://metadata.un.org/thesaurus/> .
@prefix scheme:   <https://w3id.org/trico/scheme/> .
@prefix theme:    <https://w3id.org/trico/scheme/theme/> .
@prefix evidence: <https://w3id.org/trico/scheme/evidence/> .

# ------------------------------------------------------------------------------------------------
# The scheme
# ------------------------------------------------------------------------------------------------

scheme:theme a skos:ConceptScheme ;
  skos:prefLabel "Themes of customs cooperation"@en ;
  skos:definition "What the agenda and outcome items of the customs meetings are about."@en ;
  skos:scopeNote "Themes of other topics may be added under a top concept of their own."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept theme:customs-cooperation .

# ------------------------------------------------------------------------------------------------
# The concepts, in the order of the tree
# ------------------------------------------------------------------------------------------------

theme:customs-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "customs-cooperation" ;
  skos:prefLabel "Customs cooperation"@en, "税関協力"@ja, "세관협력"@ko ;
  skos:definition "Work of customs administrations with one another; here, that of the three countries."@en ;
  skos:scopeNote "Top concept of the customs themes. It is never matched in a text: every page of the topic would carry it."@en ;
  skos:narrower theme:ipr, theme:cei, theme:aeo, theme:customs-procedures,
    theme:trade-facilitation, theme:human-resource-development, theme:information-exchange,
    theme:institutionalization, theme:international-fora, theme:environment,
    theme:trade-statistics, theme:passengers, theme:public-awareness ;
  skos:exactMatch eurovoc:5545 ;
  skos:editorialNote "The Japanese label 税関協力 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 세관협력 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:ipr a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "ipr" ;
  skos:prefLabel "Intellectual property rights protection"@en, "知识产权"@zh, "知的財産"@ja, "지식재산권"@ko ;
  skos:altLabel "IPR"@en, "intellectual property"@en, "intellectual property right"@en,
    "intellectual property rights"@en ;
  skos:hiddenLabel "IP"@en, "IPRs"@en ;
  skos:definition "Protection of intellectual property rights at the border."@en ;
  skos:scopeNote "The page also writes IP for IPR; that form is matched and reported as a variant."@en ;
  skos:broader theme:customs-cooperation ;
  skos:narrower theme:right-holders ;
  skos:closeMatch eurovoc:2817, unbis:1003245 ;
  skos:editorialNote "The Chinese label 知识产权 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Japanese label 知的財産 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 지식재산권 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:right-holders a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "right-holders" ;
  skos:prefLabel "Cooperation with right holders"@en ;
  skos:altLabel "right holder"@en, "right holders"@en ;
  skos:hiddenLabel "rights holder"@en, "rights holders"@en, "right-holder"@en,
    "right-holders"@en ;
  skos:definition "Contacts with the owners of intellectual property rights: seminars, training, information."@en ;
  skos:broader theme:ipr .

theme:cei a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "cei" ;
  skos:prefLabel "Customs enforcement and intelligence"@en, "조사단속"@ko ;
  skos:altLabel "CEI"@en, "customs offense"@en, "customs offenses"@en,
    "law enforcement techniques"@en ;
  skos:hiddenLabel "customs offence"@en, "customs offences"@en, "law enforcement technique"@en ;
  skos:definition "Detection, investigation and prevention of customs offences."@en ;
  skos:broader theme:customs-cooperation ;
  skos:narrower theme:anti-smuggling, theme:commercial-fraud, theme:counter-terrorism,
    theme:joint-operations ;
  skos:closeMatch unbis:1001465 ;
  skos:editorialNote "The Korean label 조사단속 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:anti-smuggling a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "anti-smuggling" ;
  skos:prefLabel "Anti-smuggling"@en, "走私"@zh, "密輸"@ja, "밀수단속"@ko ;
  skos:altLabel "smuggling"@en, "illicit trafficking"@en, "illicit goods"@en ;
  skos:hiddenLabel "antismuggling"@en ;
  skos:definition "Measures against smuggling and illicit trafficking of any goods."@en ;
  skos:scopeNote "Where a text names the smuggled goods (drugs, gold, weapons) only the narrower theme is found."@en ;
  skos:broader theme:cei ;
  skos:narrower theme:gold-smuggling, theme:drugs, theme:weapons ;
  skos:closeMatch eurovoc:3169, unbis:1005947 ;
  skos:editorialNote "The Chinese label 走私 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Japanese label 密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 밀수단속 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:gold-smuggling a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "gold-smuggling" ;
  skos:prefLabel "Gold smuggling"@en, "金の密輸"@ja ;
  skos:altLabel "gold bullion smuggling"@en ;
  skos:definition "Measures against the smuggling of gold bullion."@en ;
  skos:broader theme:anti-smuggling ;
  skos:editorialNote "The Japanese label 金の密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .

theme:drugs a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "drugs" ;
  skos:prefLabel "Illegal drugs"@en ;
  skos:altLabel "illegal drug"@en, "drug smuggling"@en, "贩毒"@zh, "不正薬物密輸"@ja ;
  skos:hiddenLabel "drugs smuggling"@en ;
  skos:definition "Measures against drug smuggling."@en ;
  skos:broader theme:anti-smuggling ;
  skos:closeMatch eurovoc:3355, unbis:1001786 ;
  skos:editorialNote "The Chinese label 贩毒 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Japanese label 不正薬物密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .

theme:weapons a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "weapons" ;
  skos:prefLabel "Illegal weapons"@en ;
  skos:altLabel "weapon"@en, "weapons"@en, "非法武器贩运"@zh ;
  skos:definition "Measures against trafficking in weapons."@en ;
  skos:broader theme:anti-smuggling ;
  skos:closeMatch unbis:1003048 ;
  skos:editorialNote "The Chinese label 非法武器贩运 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .

theme:commercial-fraud a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "commercial-fraud" ;
  skos:prefLabel "Commercial fraud"@en ;
  skos:definition "Measures against false declarations of value, origin or kind of goods."@en ;
  skos:broader theme:cei ;
  skos:closeMatch eurovoc:3948 ;
  skos:broadMatch unbis:1002516 .

theme:counter-terrorism a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "counter-terrorism" ;
  skos:prefLabel "Counter-terrorism"@en, "打击恐怖主义"@zh, "대테러"@ko ;
  skos:altLabel "counterterrorism"@en, "anti-terrorism"@en, "antiterrorism"@en, "terrorism"@en ;
  skos:definition "Customs measures against terrorism."@en ;
  skos:broader theme:cei ;
  skos:closeMatch eurovoc:4452, unbis:1001346 ;
  skos:editorialNote "The Chinese label 打击恐怖主义 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Korean label 대테러 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:joint-operations a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "joint-operations" ;
  skos:prefLabel "Joint operations"@en ;
  skos:altLabel "joint operation"@en ;
  skos:definition "Enforcement operations carried out by several customs administrations together."@en ;
  skos:broader theme:cei .

theme:aeo a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "aeo" ;
  skos:prefLabel "Authorized Economic Operators"@en, "经认证的经营者"@zh, "認定事業者"@ja, "성실무역업체"@ko ;
  skos:altLabel "AEO"@en, "authorized economic operator"@en ;
  skos:hiddenLabel "AEOs"@en, "authorised economic operator"@en,
    "authorised economic operators"@en ;
  skos:definition "Programmes that give trusted traders simpler customs treatment."@en ;
  skos:broader theme:customs-cooperation ;
  skos:narrower theme:mutual-recognition ;
  skos:editorialNote "The Chinese label 经认证的经营者 was seen in a news item at brgcc.hk. A native speaker should confirm it."@en,
    "The Japanese label 認定事業者 was seen in a page at hketotyo.gov.hk. A native speaker should confirm it."@en,
    "The Korean label 성실무역업체 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:mutual-recognition a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "mutual-recognition" ;
  skos:prefLabel "Mutual recognition of AEO programmes"@en, "互认"@zh, "相互承認"@ja, "상호인정"@ko ;
  skos:altLabel "mutual recognition"@en ;
  skos:definition "Acceptance of one another’s authorized economic operators."@en ;
  skos:broader theme:aeo ;
  skos:broadMatch eurovoc:5811 ;
  skos:editorialNote "The Chinese label 互认 was seen in a news item at brgcc.hk. A native speaker should confirm it."@en,
    "The Japanese label 相互承認 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 상호인정 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:customs-procedures a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "customs-procedures" ;
  skos:prefLabel "Customs procedures"@en, "税関手続"@ja, "통관절차"@ko ;
  skos:hiddenLabel "customs procedure"@en, "customs process"@en, "customs processes"@en ;
  skos:definition "Steps by which goods are declared, checked and released."@en ;
  skos:scopeNote "The page also writes “Customs Procedure” and “customs process”; they are matched and reported as variants."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:1069 ;
  skos:editorialNote "The Japanese label 税関手続 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 통관절차 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:trade-facilitation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "trade-facilitation" ;
  skos:prefLabel "Trade facilitation"@en, "贸易便利化"@zh, "貿易円滑化"@ja, "무역원활화"@ko ;
  skos:hiddenLabel "trade-facilitation"@en ;
  skos:definition "Making trade across borders simpler and faster."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:3181, unbis:1006585 ;
  skos:editorialNote "The Chinese label 贸易便利化 was seen in the China Customs magazine site chinacustoms.gmcmonline.com. A native speaker should confirm it."@en,
    "The Japanese label 貿易円滑化 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 무역원활화 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:human-resource-development a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "human-resource-development" ;
  skos:prefLabel "Human resource development"@en, "직원능력배양"@ko ;
  skos:altLabel "capacity building"@en, "training institution"@en, "training institutions"@en,
    "training program"@en, "exchange of officials"@en, "能力建设"@zh ;
  skos:hiddenLabel "human resources development"@en, "capacity-building"@en,
    "training programme"@en, "training programs"@en, "training programmes"@en ;
  skos:definition "Training and exchange of customs officials."@en ;
  skos:scopeNote "The bare word “training” is not a label: right holders train customs officers too, which belongs elsewhere."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:c_f40562e9, unbis:1000797 ;
  skos:editorialNote "The Chinese label 能力建设 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Korean label 직원능력배양 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:information-exchange a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "information-exchange" ;
  skos:prefLabel "Information exchange"@en, "信息交流"@zh, "情報交換"@ja, "정보교환"@ko ;
  skos:hiddenLabel "information-exchange"@en ;
  skos:definition "Exchange of information between customs administrations."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:616, unbis:1003193 ;
  skos:editorialNote "The Chinese label 信息交流 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Japanese label 情報交換 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en,
    "The Korean label 정보교환 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:institutionalization a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "institutionalization" ;
  skos:prefLabel "Institutionalization of the cooperation"@en ;
  skos:altLabel "institutionalization"@en ;
  skos:hiddenLabel "institutionalisation"@en ;
  skos:definition "How the cooperation is organised: its bodies, their meetings and who hosts them."@en ;
  skos:broader theme:customs-cooperation .

theme:international-fora a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "international-fora" ;
  skos:prefLabel "Cooperation in international fora"@en, "국제무대에서의 협력"@ko ;
  skos:altLabel "international fora"@en, "international forums"@en,
    "international organization"@en, "international organizations"@en,
    "multilateral organization"@en, "multilateral organizations"@en ;
  skos:hiddenLabel "international forum"@en, "international organisation"@en,
    "international organisations"@en, "multilateral organisation"@en,
    "multilateral organisations"@en ;
  skos:definition "Acting together in international and regional organisations."@en ;
  skos:broader theme:customs-cooperation ;
  skos:broadMatch eurovoc:216, unbis:1003291 ;
  skos:editorialNote "The Korean label 국제무대에서의 협력 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .

theme:environment a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "environment" ;
  skos:prefLabel "Environmental protection"@en, "环境保护"@zh, "環境保護"@ja ;
  skos:altLabel "environment"@en ;
  skos:definition "Customs work that protects the environment."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:2825, unbis:1002084 ;
  skos:editorialNote "The Chinese label 环境保护 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en,
    "The Japanese label 環境保護 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .

theme:trade-statistics a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "trade-statistics" ;
  skos:prefLabel "Trade statistics"@en, "贸易统计"@zh ;
  skos:definition "Statistics of foreign trade."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:6371, unbis:1006604 ;
  skos:editorialNote "The Chinese label 贸易统计 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .

theme:passengers a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "passengers" ;
  skos:prefLabel "Passenger flows and passenger data"@en, "旅行者"@ja ;
  skos:altLabel "passenger"@en, "passengers"@en, "APIS"@en, "PNR"@en ;
  skos:definition "Control and facilitation of travellers, and the data sent about them in advance."@en ;
  skos:scopeNote "APIS: advance passenger information system; PNR: passenger name record."@en ;
  skos:broader theme:customs-cooperation ;
  skos:closeMatch eurovoc:5956 ;
  skos:editorialNote "The Japanese label 旅行者 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .

theme:public-awareness a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "public-awareness" ;
  skos:prefLabel "Public awareness"@en ;
  skos:definition "Informing the public, for instance about counterfeit goods."@en ;
  skos:broader theme:customs-cooperation .

# ------------------------------------------------------------------------------------------------
# Evidence: where each link above was seen
# The EuroVoc numbering agrees with an independent file of the United Nations, which pairs
# EuroVoc 1141 with UNBIS 1004336, both “natural gas”.
# ------------------------------------------------------------------------------------------------

evidence:customs-cooperation-eurovoc a rdf:Statement ;
  rdf:subject theme:customs-cooperation ;
  rdf:predicate skos:exactMatch ;
  rdf:object eurovoc:5545 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs cooperation”."@en .

evidence:ipr-eurovoc a rdf:Statement ;
  rdf:subject theme:ipr ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:2817 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “intellectual property”."@en .

evidence:ipr-unbis a rdf:Statement ;
  rdf:subject theme:ipr ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1003245 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 知识产权."@en .

evidence:cei-unbis a rdf:Statement ;
  rdf:subject theme:cei ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1001465 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json; the concept is “customs offences”."@en .

evidence:anti-smuggling-eurovoc a rdf:Statement ;
  rdf:subject theme:anti-smuggling ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:3169 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “illicit trade”."@en .

evidence:anti-smuggling-unbis a rdf:Statement ;
  rdf:subject theme:anti-smuggling ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1005947 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 走私."@en .

evidence:drugs-eurovoc a rdf:Statement ;
  rdf:subject theme:drugs ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:3355 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “drug traffic”."@en .

evidence:drugs-unbis a rdf:Statement ;
  rdf:subject theme:drugs ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1001786 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 贩毒."@en .

evidence:weapons-unbis a rdf:Statement ;
  rdf:subject theme:weapons ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1003048 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 非法武器贩运."@en .

evidence:commercial-fraud-eurovoc a rdf:Statement ;
  rdf:subject theme:commercial-fraud ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:3948 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs fraud”."@en .

evidence:commercial-fraud-unbis a rdf:Statement ;
  rdf:subject theme:commercial-fraud ;
  rdf:predicate skos:broadMatch ;
  rdf:object unbis:1002516 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json; the concept is “fraud”."@en .

evidence:counter-terrorism-eurovoc a rdf:Statement ;
  rdf:subject theme:counter-terrorism ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:4452 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “terrorism”."@en .

evidence:counter-terrorism-unbis a rdf:Statement ;
  rdf:subject theme:counter-terrorism ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1001346 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 打击恐怖主义."@en .

evidence:mutual-recognition-eurovoc a rdf:Statement ;
  rdf:subject theme:mutual-recognition ;
  rdf:predicate skos:broadMatch ;
  rdf:object eurovoc:5811 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “mutual recognition principle”."@en .

evidence:customs-procedures-eurovoc a rdf:Statement ;
  rdf:subject theme:customs-procedures ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:1069 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs formalities”."@en .

evidence:trade-facilitation-eurovoc a rdf:Statement ;
  rdf:subject theme:trade-facilitation ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:3181 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “simplification of formalities”."@en .

evidence:trade-facilitation-unbis a rdf:Statement ;
  rdf:subject theme:trade-facilitation ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1006585 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 简化贸易手续."@en .

evidence:human-resource-development-eurovoc a rdf:Statement ;
  rdf:subject theme:human-resource-development ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:c_f40562e9 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “capacity building”."@en .

evidence:human-resource-development-unbis a rdf:Statement ;
  rdf:subject theme:human-resource-development ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1000797 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 能力建设."@en .

evidence:information-exchange-eurovoc a rdf:Statement ;
  rdf:subject theme:information-exchange ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:616 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “information exchange”."@en .

evidence:information-exchange-unbis a rdf:Statement ;
  rdf:subject theme:information-exchange ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1003193 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 信息交流."@en .

evidence:international-fora-eurovoc a rdf:Statement ;
  rdf:subject theme:international-fora ;
  rdf:predicate skos:broadMatch ;
  rdf:object eurovoc:216 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “international cooperation”."@en .

evidence:international-fora-unbis a rdf:Statement ;
  rdf:subject theme:international-fora ;
  rdf:predicate skos:broadMatch ;
  rdf:object unbis:1003291 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json."@en .

evidence:environment-eurovoc a rdf:Statement ;
  rdf:subject theme:environment ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:2825 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “environmental protection”."@en .

evidence:environment-unbis a rdf:Statement ;
  rdf:subject theme:environment ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1002084 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 环境保护."@en .

evidence:trade-statistics-eurovoc a rdf:Statement ;
  rdf:subject theme:trade-statistics ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:6371 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “trade statistics”."@en .

evidence:trade-statistics-unbis a rdf:Statement ;
  rdf:subject theme:trade-statistics ;
  rdf:predicate skos:closeMatch ;
  rdf:object unbis:1006604 ;
  skos:editorialNote "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 贸易统计."@en .

evidence:passengers-eurovoc a rdf:Statement ;
  rdf:subject theme:passengers ;
  rdf:predicate skos:closeMatch ;
  rdf:object eurovoc:5956 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “traveller”."@en .

"""#
