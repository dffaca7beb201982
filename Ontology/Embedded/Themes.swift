// swift-format-ignore-file
// Made from Ontology/themes.ttl by `make generate`; edit that file instead.

/// The text of Ontology/themes.ttl.
public let themesTurtle: StaticString = #"""
# Themes of the cooperation of China, Japan and the Republic of Korea: of customs, and of other topics.
#
# The program reads this file to find the themes of an agenda or outcome item: add a concept or a
# label here and the next export knows it. Matching uses prefLabel, altLabel and hiddenLabel in
# English; labels in other languages are carried along. A top concept is never matched.
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
  skos:scopeNote "Themes of other topics stand under top concepts of their own."@en ;
  dcterms:created "2026-11-24"^^xsd:date ;
  skos:hasTopConcept theme:customs-cooperation, theme:trade-cooperation,
    theme:intellectual-property-cooperation, theme:water-cooperation, theme:education-cooperation,
    theme:health-cooperation, theme:environmental-cooperation, theme:fisheries-cooperation .

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
# Themes of other topics, each under a top concept of its own
# They have no links to other thesauri: none was looked up. What belongs to customs work stays above,
# even where the words are near: environmental protection, intellectual property at the border.
# ------------------------------------------------------------------------------------------------

theme:trade-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "trade-cooperation" ;
  skos:prefLabel "Trade and investment cooperation"@en ;
  skos:definition "Work of trade ministries with one another."@en ;
  skos:narrower theme:free-trade-agreements, theme:investment, theme:digital-trade,
    theme:supply-chains, theme:small-enterprises .

theme:free-trade-agreements a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "free-trade-agreements" ;
  skos:prefLabel "Free trade agreements"@en ;
  skos:altLabel "free trade agreement"@en, "FTA"@en, "free trade area"@en ;
  skos:hiddenLabel "FTAs"@en ;
  skos:definition "Agreements that lower barriers to trade between their parties."@en ;
  skos:broader theme:trade-cooperation .

theme:investment a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "investment" ;
  skos:prefLabel "Investment"@en ;
  skos:altLabel "investments"@en, "foreign direct investment"@en, "investment agreement"@en,
    "investment protection"@en ;
  skos:definition "Capital put into another country, and its protection."@en ;
  skos:broader theme:trade-cooperation .

theme:digital-trade a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "digital-trade" ;
  skos:prefLabel "Digital trade"@en ;
  skos:altLabel "digital economy"@en, "paperless trade"@en ;
  skos:definition "Trade by electronic means, and its papers in electronic form."@en ;
  skos:broader theme:trade-cooperation .

theme:supply-chains a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "supply-chains" ;
  skos:prefLabel "Supply chains"@en ;
  skos:altLabel "supply chain"@en, "industrial chain"@en, "industrial chains"@en ;
  skos:definition "The path of goods from material to buyer, and how to keep it open."@en ;
  skos:broader theme:trade-cooperation .

theme:small-enterprises a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "small-enterprises" ;
  skos:prefLabel "Small and medium-sized enterprises"@en ;
  skos:altLabel "SMEs"@en, "small and medium enterprises"@en,
    "small and medium-sized enterprise"@en ;
  skos:hiddenLabel "SME"@en ;
  skos:definition "Enterprises below a certain size, and help for them."@en ;
  skos:broader theme:trade-cooperation .

theme:intellectual-property-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "intellectual-property-cooperation" ;
  skos:prefLabel "Cooperation of intellectual property offices"@en ;
  skos:definition "Work of the offices that examine and register rights, as opposed to customs at the border."@en ;
  skos:narrower theme:patents, theme:trademarks, theme:industrial-designs, theme:utility-models,
    theme:bad-faith-filings .

theme:patents a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "patents" ;
  skos:prefLabel "Patents"@en ;
  skos:altLabel "patent"@en, "patent examination"@en, "patent application"@en,
    "patent applications"@en ;
  skos:definition "Rights in inventions, and their examination."@en ;
  skos:broader theme:intellectual-property-cooperation .

theme:trademarks a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "trademarks" ;
  skos:prefLabel "Trademarks"@en ;
  skos:altLabel "trademark"@en, "trademark examination"@en ;
  skos:hiddenLabel "trade mark"@en, "trade marks"@en ;
  skos:definition "Rights in the signs of goods and services."@en ;
  skos:broader theme:intellectual-property-cooperation .

theme:industrial-designs a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "industrial-designs" ;
  skos:prefLabel "Industrial designs"@en ;
  skos:altLabel "industrial design"@en, "design examination"@en, "design protection"@en ;
  skos:definition "Rights in the look of products."@en ;
  skos:broader theme:intellectual-property-cooperation .

theme:utility-models a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "utility-models" ;
  skos:prefLabel "Utility models"@en ;
  skos:altLabel "utility model"@en ;
  skos:definition "Small inventions protected without full examination."@en ;
  skos:broader theme:intellectual-property-cooperation .

theme:bad-faith-filings a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "bad-faith-filings" ;
  skos:prefLabel "Bad-faith filings"@en ;
  skos:altLabel "bad-faith filing"@en, "bad faith filing"@en, "bad faith filings"@en ;
  skos:definition "Applications for signs that belong to others."@en ;
  skos:broader theme:intellectual-property-cooperation .

theme:water-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "water-cooperation" ;
  skos:prefLabel "Cooperation on water resources"@en ;
  skos:definition "Work of the ministries that look after rivers, lakes and water supply."@en ;
  skos:narrower theme:water-management, theme:floods, theme:droughts, theme:rivers-lakes,
    theme:water-supply .

theme:water-management a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "water-management" ;
  skos:prefLabel "Water resources management"@en ;
  skos:altLabel "water resources"@en, "water resource"@en,
    "integrated water resources management"@en, "IWRM"@en, "water management"@en ;
  skos:definition "How water is shared out, stored and used."@en ;
  skos:broader theme:water-cooperation .

theme:floods a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "floods" ;
  skos:prefLabel "Floods"@en ;
  skos:altLabel "flood"@en, "flood control"@en, "flood management"@en, "flood prevention"@en ;
  skos:definition "High water, and protection against it."@en ;
  skos:broader theme:water-cooperation .

theme:droughts a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "droughts" ;
  skos:prefLabel "Droughts"@en ;
  skos:altLabel "drought"@en, "drought management"@en ;
  skos:definition "Lack of water, and what is done about it."@en ;
  skos:broader theme:water-cooperation .

theme:rivers-lakes a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "rivers-lakes" ;
  skos:prefLabel "Rivers and lakes"@en ;
  skos:altLabel "river management"@en, "river restoration"@en, "river basin"@en, "river basins"@en,
    "lake management"@en ;
  skos:definition "The state of rivers and lakes."@en ;
  skos:broader theme:water-cooperation .

theme:water-supply a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "water-supply" ;
  skos:prefLabel "Water supply and sanitation"@en ;
  skos:altLabel "water supply"@en, "drinking water"@en, "sanitation"@en, "wastewater"@en ;
  skos:hiddenLabel "waste water"@en ;
  skos:definition "Drinking water and used water."@en ;
  skos:broader theme:water-cooperation .

theme:education-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "education-cooperation" ;
  skos:prefLabel "Cooperation on education"@en ;
  skos:definition "Work of education ministries, schools and universities with one another."@en ;
  skos:narrower theme:student-exchange, theme:higher-education, theme:teachers,
    theme:vocational-training, theme:language-education .

theme:student-exchange a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "student-exchange" ;
  skos:prefLabel "Student exchange"@en ;
  skos:altLabel "student exchanges"@en, "student mobility"@en, "exchange of students"@en ;
  skos:definition "Students and pupils who learn in another country."@en ;
  skos:broader theme:education-cooperation .

theme:higher-education a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "higher-education" ;
  skos:prefLabel "Higher education"@en ;
  skos:altLabel "university"@en, "universities"@en, "quality assurance of universities"@en ;
  skos:definition "Universities and their degrees."@en ;
  skos:broader theme:education-cooperation .

theme:teachers a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "teachers" ;
  skos:prefLabel "Teachers"@en ;
  skos:altLabel "teacher"@en, "teacher training"@en, "exchange of teachers"@en ;
  skos:definition "Teachers, their training and exchange."@en ;
  skos:broader theme:education-cooperation .

theme:vocational-training a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "vocational-training" ;
  skos:prefLabel "Vocational education and training"@en ;
  skos:altLabel "vocational education"@en, "vocational training"@en ;
  skos:definition "Learning for a trade."@en ;
  skos:broader theme:education-cooperation .

theme:language-education a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "language-education" ;
  skos:prefLabel "Language education"@en ;
  skos:altLabel "language learning"@en, "language teaching"@en ;
  skos:definition "The learning of languages."@en ;
  skos:broader theme:education-cooperation .

theme:health-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "health-cooperation" ;
  skos:prefLabel "Cooperation on health"@en ;
  skos:definition "Work of health ministries with one another."@en ;
  skos:narrower theme:infectious-diseases, theme:pandemic-preparedness, theme:ageing,
    theme:health-coverage, theme:non-communicable-diseases, theme:traditional-medicine .

theme:infectious-diseases a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "infectious-diseases" ;
  skos:prefLabel "Infectious diseases"@en ;
  skos:altLabel "infectious disease"@en, "communicable disease"@en, "communicable diseases"@en,
    "epidemic"@en, "epidemics"@en ;
  skos:definition "Diseases that spread from one to another."@en ;
  skos:broader theme:health-cooperation .

theme:pandemic-preparedness a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "pandemic-preparedness" ;
  skos:prefLabel "Pandemic preparedness and response"@en ;
  skos:altLabel "pandemic"@en, "pandemics"@en, "pandemic influenza"@en, "pandemic preparedness"@en ;
  skos:definition "Being ready for diseases that spread over the world."@en ;
  skos:broader theme:health-cooperation .

theme:ageing a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "ageing" ;
  skos:prefLabel "Ageing"@en ;
  skos:altLabel "ageing society"@en, "ageing societies"@en, "ageing population"@en,
    "healthy ageing"@en, "elderly care"@en ;
  skos:hiddenLabel "aging"@en, "aging society"@en, "aging population"@en ;
  skos:definition "Older people in society, and their care."@en ;
  skos:broader theme:health-cooperation .

theme:health-coverage a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "health-coverage" ;
  skos:prefLabel "Universal health coverage"@en ;
  skos:altLabel "UHC"@en, "health insurance"@en ;
  skos:definition "Care that everybody can reach and pay."@en ;
  skos:broader theme:health-cooperation .

theme:non-communicable-diseases a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "non-communicable-diseases" ;
  skos:prefLabel "Non-communicable diseases"@en ;
  skos:altLabel "non-communicable disease"@en, "NCDs"@en, "noncommunicable diseases"@en ;
  skos:hiddenLabel "NCD"@en ;
  skos:definition "Diseases that do not spread, such as those of the heart."@en ;
  skos:broader theme:health-cooperation .

theme:traditional-medicine a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "traditional-medicine" ;
  skos:prefLabel "Traditional medicine"@en ;
  skos:altLabel "traditional medicines"@en, "oriental medicine"@en ;
  skos:definition "Medicine by long custom."@en ;
  skos:broader theme:health-cooperation .

theme:environmental-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "environmental-cooperation" ;
  skos:prefLabel "Cooperation on the environment"@en ;
  skos:definition "Work of environment ministries with one another, as opposed to customs work for the environment."@en ;
  skos:narrower theme:air-pollution, theme:dust-sandstorms, theme:climate-change,
    theme:biodiversity, theme:marine-litter, theme:waste-recycling .

theme:air-pollution a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "air-pollution" ;
  skos:prefLabel "Air pollution"@en ;
  skos:altLabel "air quality"@en, "fine dust"@en, "fine particulate matter"@en, "PM2.5"@en ;
  skos:definition "What makes the air dirty, and what is done about it."@en ;
  skos:broader theme:environmental-cooperation .

theme:dust-sandstorms a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "dust-sandstorms" ;
  skos:prefLabel "Dust and sandstorms"@en ;
  skos:altLabel "dust and sandstorm"@en, "sandstorm"@en, "sandstorms"@en, "yellow dust"@en ;
  skos:definition "Dust from deserts that the wind brings."@en ;
  skos:broader theme:environmental-cooperation .

theme:climate-change a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "climate-change" ;
  skos:prefLabel "Climate change"@en ;
  skos:altLabel "global warming"@en, "greenhouse gas"@en, "greenhouse gases"@en,
    "carbon neutrality"@en ;
  skos:definition "The change of the climate, and measures against it."@en ;
  skos:broader theme:environmental-cooperation .

theme:biodiversity a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "biodiversity" ;
  skos:prefLabel "Biodiversity"@en ;
  skos:altLabel "biological diversity"@en, "invasive alien species"@en, "endangered species"@en ;
  skos:definition "The variety of living things."@en ;
  skos:broader theme:environmental-cooperation .

theme:marine-litter a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "marine-litter" ;
  skos:prefLabel "Marine litter"@en ;
  skos:altLabel "marine debris"@en, "marine plastic litter"@en, "plastic waste"@en ;
  skos:definition "Waste in the sea."@en ;
  skos:broader theme:environmental-cooperation .

theme:waste-recycling a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "waste-recycling" ;
  skos:prefLabel "Waste and recycling"@en ;
  skos:altLabel "waste management"@en, "recycling"@en, "circular economy"@en, "e-waste"@en ;
  skos:definition "What becomes of things that are thrown away."@en ;
  skos:broader theme:environmental-cooperation .

theme:fisheries-cooperation a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:topConceptOf scheme:theme ;
  skos:notation "fisheries-cooperation" ;
  skos:prefLabel "Cooperation on fisheries"@en ;
  skos:definition "Work of fisheries agencies with one another."@en ;
  skos:narrower theme:fish-stocks, theme:illegal-fishing, theme:aquaculture, theme:fishing-safety .

theme:fish-stocks a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "fish-stocks" ;
  skos:prefLabel "Fish stocks"@en ;
  skos:altLabel "fish stock"@en, "fishery resources"@en, "fisheries resources"@en,
    "stock assessment"@en ;
  skos:definition "How many fish there are, and how to keep them."@en ;
  skos:broader theme:fisheries-cooperation .

theme:illegal-fishing a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "illegal-fishing" ;
  skos:prefLabel "Illegal, unreported and unregulated fishing"@en ;
  skos:altLabel "illegal fishing"@en, "IUU fishing"@en, "IUU"@en ;
  skos:definition "Fishing against the rules."@en ;
  skos:broader theme:fisheries-cooperation .

theme:aquaculture a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "aquaculture" ;
  skos:prefLabel "Aquaculture"@en ;
  skos:altLabel "fish farming"@en, "mariculture"@en ;
  skos:definition "Fish, shellfish and plants raised in water."@en ;
  skos:broader theme:fisheries-cooperation .

theme:fishing-safety a skos:Concept ;
  skos:inScheme scheme:theme ;
  skos:notation "fishing-safety" ;
  skos:prefLabel "Safety of fishing vessels"@en ;
  skos:altLabel "fishing vessel"@en, "fishing vessels"@en, "fishing boat"@en, "fishing boats"@en ;
  skos:definition "Boats that fish, and their crews."@en ;
  skos:broader theme:fisheries-cooperation .

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
