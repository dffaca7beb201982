"""Questions to the graph in SPARQL, with answers worked out by hand from the page.

Rows are in the short form of `graphs.shorten`; their order does not matter, repeats do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from expected import DOCUMENTS, ITEMS, MEETINGS


@dataclass(frozen=True)
class Question:
    text: str
    query: str
    rows: Sequence[tuple[str, ...]]


def _items(*slugs: str) -> list[tuple[str, ...]]:
    return [(f"item:{slug}",) for slug in slugs]


def _about(*themes: str) -> list[tuple[str, ...]]:
    return _items(*(slug for slug, row in ITEMS.items() if row[2] & set(themes)))


WIKIDATA = "http://www.wikidata.org/entity/"
GEONAMES = "https://sws.geonames.org/"

QUESTIONS: dict[str, Question] = {}


def _ask(key: str, text: str, query: str, rows: Sequence[tuple[str, ...]]) -> None:
    QUESTIONS[key] = Question(text, query, rows)


_ask(
    "aeo-outcomes", "Which outcome items are about AEO, and what are their numbers?",
    """SELECT ?meeting ?number WHERE {
         ?item a trico:OutcomeItem ; dcterms:subject theme:aeo ;
               trico:itemNumber ?number ; trico:itemOf ?meeting }""",
    [("meeting:tchm-6", "2"), ("meeting:tchm-5", "5"), ("meeting:tchm-4", "2.4"),
     ("meeting:tchm-3", "1.1"), ("meeting:tchm-3", "1.4"), ("meeting:tchm-2", "5")])

_ask(
    "plan-not-met", "What was planned otherwise than it happened?",
    """SELECT ?meeting ?planned ?country ?actual ?held WHERE {
         ?c trico:fulfilment fulfilment:not-as-planned ; trico:concerns ?meeting ;
            trico:plannedYear ?planned .
         ?meeting time:hasTime/trico:year ?actual .
         OPTIONAL { ?c trico:plannedCountry ?country }
         OPTIONAL { ?meeting trico:heldInCountry ?held } }""",
    [("meeting:tchm-4", "2010", "country:kor", "2011", "country:jpn"),
     ("meeting:ipr-6", "2012", "", "2016", "")])

_ask(
    "plan-sources", "Where was each plan and rule stated?",
    """SELECT ?commitment ?item ?fulfilment WHERE {
         ?commitment a trico:Commitment ; trico:statedIn ?item ; trico:fulfilment ?fulfilment }""",
    [("commitment:tchm-4-from-tchm-3-outcome-2", "item:tchm-3-outcome-2",
      "fulfilment:not-as-planned"),
     ("commitment:ipr-6-from-ipr-4-agenda-2", "item:ipr-4-agenda-2", "fulfilment:not-as-planned"),
     ("commitment:tchm-from-tchm-3-outcome-2", "item:tchm-3-outcome-2", "fulfilment:unknown"),
     ("commitment:tchm-from-tchm-4-outcome-2-1", "item:tchm-4-outcome-2-1", "fulfilment:unknown"),
     ("commitment:cei-from-tchm-3-outcome-1-3", "item:tchm-3-outcome-1-3", "fulfilment:unknown")])

_ask(
    "action-plan-versions", "Which versions of the Action Plan exist, and which replaces which?",
    """SELECT ?version ?year ?meeting ?document ?older WHERE {
         ?version dcterms:isVersionOf instrument:action-plan ; trico:year ?year ;
                  trico:adoptedAt ?meeting .
         ?document trico:embodies ?version
         OPTIONAL { ?version dcterms:replaces ?older } }""",
    [("instrument:action-plan-2009", "2009", "meeting:tchm-3", "document:tchm-3-2", ""),
     ("instrument:action-plan-2011", "2011", "meeting:tchm-4", "document:tchm-4-2",
      "instrument:action-plan-2009"),
     ("instrument:action-plan-2017", "2017", "meeting:tchm-6", "document:tchm-6-2",
      "instrument:action-plan-2011")])

_ask(
    "action-plan-mentions", "Which items speak of the Action Plan?",
    "SELECT ?item WHERE { ?item schema:mentions instrument:action-plan }",
    _items("tchm-6-outcome-3", "tchm-5-outcome-6", "tchm-4-agenda-1", "tchm-4-outcome-2",
           "tchm-3-outcome-1", "cei-3-outcome-1", "ipr-4-agenda-1", "ipr-4-agenda-2"))

_ask(
    "version-mentions", "Which items signed, approved or adopted which version?",
    """SELECT ?item ?act ?version WHERE {
         ?item schema:mentions ?version ; trico:act ?act .
         ?version a trico:InstrumentVersion }""",
    [("item:tchm-6-outcome-3", "act:adopted", "instrument:action-plan-2017"),
     ("item:tchm-4-outcome-2", "act:approved", "instrument:action-plan-2011"),
     ("item:tchm-3-outcome-1", "act:signed", "instrument:action-plan-2009")])

_ask(
    "other-instruments", "Which items speak of an instrument other than the Action Plan?",
    """SELECT ?item WHERE { ?item schema:mentions ?instrument .
         ?instrument a trico:Instrument FILTER (?instrument != instrument:action-plan) }""",
    _items("tchm-2-agenda-1", "tchm-2-outcome-1", "tchm-2-outcome-10", "tchm-3-outcome-1-2",
           "tchm-3-outcome-1-5", "tchm-4-outcome-2-5"))

_ask(
    "edition-gaps", "From which edition on is each series listed, and how many are listed?",
    """SELECT ?series (MIN(?n) AS ?first) (MAX(?n) AS ?last) (COUNT(?m) AS ?count) WHERE {
         ?m a trico:Meeting ; schema:superEvent ?series ; trico:ordinal ?n } GROUP BY ?series""",
    [("series:tchm", "2", "6", "5"), ("series:cei", "2", "6", "5"), ("series:aeo", "1", "4", "4"),
     ("series:cp", "1", "2", "2"), ("series:ipr", "3", "7", "5")])

_ask(
    "first-listed", "Which editions have no edition before them in the data?",
    """SELECT ?m WHERE { ?m a trico:Meeting
         FILTER NOT EXISTS { ?m trico:previousMeeting ?p } }""",
    [("meeting:tchm-2",), ("meeting:cei-2",), ("meeting:aeo-1",), ("meeting:cp-1",),
     ("meeting:ipr-3",)])

_ask(
    "tchm-4-items", "What are the items of TCHM 4, in order, with numbers and positions?",
    """SELECT ?number ?position ?heading WHERE {
         ?item a trico:OutcomeItem ; trico:itemOf meeting:tchm-4 ; trico:itemNumber ?number ;
               schema:position ?position OPTIONAL { ?item trico:heading ?heading } }""",
    [("1", "1", ""), ("2", "2", ""), ("2.1", "1", "Institutionalization"), ("2.2", "2", "IPR"),
     ("2.3", "3", "CEI"), ("2.4", "4", "AEO"),
     ("2.5", "5", "Customs procedures and trade facilitation"),
     ("2.6", "6", "Enhancement of human resource development")])

_ask(
    "tchm-3-headings", "Which headings and primary themes do the seven areas of 2009 have?",
    """SELECT ?number ?heading ?theme WHERE {
         ?item trico:subItemOf item:tchm-3-outcome-1 ; trico:itemNumber ?number ;
               trico:heading ?heading ; trico:primaryTheme ?theme }""",
    [("1.1", "Institutionalization of the Tripartite Customs Cooperation",
      "theme:institutionalization"),
     ("1.2", "IPR Protection", "theme:ipr"),
     ("1.3", "Customs Enforcement and Intelligence (CEI)", "theme:cei"),
     ("1.4", "Mutual Recognition of AEO", "theme:aeo"),
     ("1.4", "Mutual Recognition of AEO", "theme:mutual-recognition"),
     ("1.5", "Trade Facilitation", "theme:trade-facilitation"),
     ("1.6", "Enhancement of Human Resource Development", "theme:human-resource-development"),
     ("1.7", "Cooperation in International Fora", "theme:international-fora")])

_ask(
    "tchm-4-primary-themes", "Which primary themes do the updates of 2011 have?",
    """SELECT ?number ?theme WHERE { ?item trico:itemOf meeting:tchm-4 ;
         trico:itemNumber ?number ; trico:primaryTheme ?theme }""",
    [("2.1", "theme:institutionalization"), ("2.2", "theme:ipr"), ("2.3", "theme:cei"),
     ("2.4", "theme:aeo"), ("2.5", "theme:customs-procedures"),
     ("2.5", "theme:trade-facilitation"), ("2.6", "theme:human-resource-development")])

_ask(
    "primary-only-nested", "Which items that are no sub-item have a heading or a primary theme?",
    """SELECT ?item WHERE { ?item trico:heading|trico:primaryTheme ?x
         FILTER NOT EXISTS { ?item trico:subItemOf ?parent } }""",
    [])

_ask(
    "who-mentions-wco", "Which items mention the World Customs Organization?",
    "SELECT ?item WHERE { ?item schema:mentions organization:wco }",
    _items("tchm-4-outcome-2-2", "tchm-4-outcome-2-4", "tchm-3-outcome-1-2", "tchm-3-outcome-1-5",
           "tchm-3-outcome-1-7", "tchm-2-agenda-1", "tchm-2-outcome-1", "tchm-2-outcome-3",
           "tchm-2-outcome-7"))

_ask(
    "other-organizations", "Which other organisations does item 1.7 of TCHM 3 name?",
    """SELECT ?notation WHERE {
         item:tchm-3-outcome-1-7 schema:mentions ?o .
         ?o a org:Organization ; skos:notation ?notation
         FILTER (?notation IN ("WTO", "APEC", "ASEM")) }""",
    [("WTO",), ("APEC",), ("ASEM",)])

_ask(
    "apec", "Which items mention APEC?",
    "SELECT ?item WHERE { ?item schema:mentions organization:apec }",
    _items("tchm-4-outcome-2-4", "tchm-3-outcome-1-7", "tchm-2-outcome-3"))

_ask(
    "fake-zero", "Which items speak of the Fake Zero project?",
    "SELECT ?item WHERE { ?item schema:mentions project:fake-zero }",
    _items("tchm-5-outcome-3", "tchm-4-outcome-2-2", "tchm-3-outcome-1-2", "ipr-5-agenda-1"))

_ask(
    "trilateral-summit", "Which items speak of the Trilateral Summit?",
    "SELECT ?item WHERE { ?item schema:mentions series:trilateral-summit }",
    _items("tchm-5-outcome-4", "tchm-4-outcome-2-1", "tchm-3-outcome-2"))

_ask(
    "offices", "Which customs offices ran the joint operation of IPR 5?",
    """SELECT ?office WHERE {
         item:ipr-5-agenda-1 schema:mentions ?office . ?office a org:OrganizationalUnit }""",
    [("office:shanghai-customs",), ("office:tokyo-customs",), ("office:incheon-customs",)])

_ask(
    "bodies-mentioned", "Which items speak of the steering group, the AEO, IPR and CP groups?",
    """SELECT ?body ?item WHERE { ?item schema:mentions ?body
         FILTER (?body IN (body:sgm, body:wg-aeo, body:wg-ipr, body:wg-cp)) }""",
    [("body:sgm", "item:tchm-3-outcome-1-1"), ("body:wg-aeo", "item:tchm-5-outcome-5"),
     ("body:wg-ipr", "item:tchm-4-outcome-2-2"), ("body:wg-ipr", "item:ipr-4-agenda-2"),
     ("body:wg-cp", "item:tchm-4-outcome-2-1"), ("body:wg-cp", "item:tchm-4-outcome-2-5")])

_ask(
    "bodies", "Which bodies are there, on which tier, and what do they convene?",
    """SELECT ?body ?tier ?parent ?series WHERE { ?body a trico:CooperationBody ; trico:tier ?tier
         OPTIONAL { ?body org:subOrganizationOf ?parent }
         OPTIONAL { ?body trico:convenes ?series } }""",
    [("body:tchm", "1", "", "series:tchm"), ("body:sgm", "2", "body:tchm", "")]
    + [(f"body:wg-{code}", "3", "body:tchm", f"series:{code}") for code in
       ("ipr", "cei", "aeo", "cp")])

_ask(
    "enforcement", "Which items are about enforcement or anything narrower?",
    "SELECT DISTINCT ?item WHERE { ?item dcterms:subject/skos:broader* theme:cei }",
    _about("cei", "anti-smuggling", "gold-smuggling", "drugs", "weapons", "commercial-fraud",
           "counter-terrorism", "joint-operations"))

_ask(
    "information-exchange", "Which items are about information exchange?",
    "SELECT ?item WHERE { ?item dcterms:subject theme:information-exchange }",
    _items("tchm-5-outcome-2", "tchm-5-outcome-3", "tchm-4-outcome-2-2", "tchm-4-outcome-2-3",
           "tchm-3-outcome-1-2", "tchm-3-outcome-1-3", "tchm-2-outcome-7", "tchm-2-outcome-8"))

_ask(
    "untagged", "Which items have no theme?",
    "SELECT ?item WHERE { ?item trico:itemOf ?m FILTER NOT EXISTS { ?item dcterms:subject ?t } }",
    _items(*(slug for slug, row in ITEMS.items() if not row[2])))

_ask(
    "printed-dates", "Which documents have a printed date?",
    "SELECT ?document ?date WHERE { ?document a trico:MeetingDocument ; dcterms:date ?date }",
    [(f"document:{slug}", row[2]) for slug, row in DOCUMENTS.items() if row[2]])

_ask(
    "press-releases", "For which meetings is there a press release?",
    """SELECT ?meeting WHERE {
         ?meeting trico:hasDocument ?d . ?d dcterms:type doctype:press-release }""",
    [("meeting:tchm-6",), ("meeting:tchm-4",), ("meeting:tchm-3",), ("meeting:tchm-2",)])

_ask(
    "languages", "In which languages is each meeting offered?",
    """SELECT ?meeting ?language ?label WHERE { ?meeting trico:hasDownload ?d .
         ?d schema:inLanguage ?language ; trico:labelInSource ?label }""",
    [("meeting:tchm-5", "en", "EN"), ("meeting:tchm-4", "en", "EN"), ("meeting:tchm-4", "zh", "CN"),
     ("meeting:tchm-3", "en", "EN"), ("meeting:tchm-3", "zh", "CN"),
     ("meeting:tchm-2", "en", "EN")])

_ask(
    "dates", "When did each meeting take place, and how precisely is that known?",
    """SELECT ?meeting ?year ?printed ?precision WHERE { ?meeting time:hasTime ?t .
         ?t trico:year ?year ; trico:dateInSource ?printed ; trico:precision ?precision }""",
    [(f"meeting:{slug}", str(row[2]), row[3], f"precision:{row[4]}")
     for slug, row in MEETINGS.items()])

_ask(
    "asserted-days", "Which meetings have start and end days?",
    "SELECT ?m ?s ?e WHERE { ?m schema:startDate ?s ; schema:endDate ?e }",
    [("meeting:tchm-6", "2017-11-30", "2017-11-30"), ("meeting:tchm-5", "2015-10-31", "2015-10-31"),
     ("meeting:tchm-4", "2011-11-11", "2011-11-11"), ("meeting:tchm-3", "2009-09-28", "2009-09-28"),
     ("meeting:tchm-2", "2008-11-11", "2008-11-11"), ("meeting:aeo-2", "2010-08-26", "2010-08-26"),
     ("meeting:aeo-1", "2009-08-11", "2009-08-11"), ("meeting:ipr-7", "2018-06-27", "2018-06-28")])

_ask(
    "bounds", "What are the bounds of the two-day, the year-only and a placeholder date?",
    """SELECT ?t ?earliest ?latest ?edtf WHERE {
         VALUES ?t { mtime:ipr-7 mtime:ipr-6 mtime:cei-5 }
         ?t trico:earliest ?earliest ; trico:latest ?latest ; trico:edtf ?edtf }""",
    [("mtime:ipr-7", "2018-06-27", "2018-06-28", "2018-06-27/2018-06-28"),
     ("mtime:ipr-6", "2016-01-01", "2016-12-31", "2016"),
     ("mtime:cei-5", "2011-01-01", "2011-12-31", "2011")])

_ask(
    "year-2011", "Which meetings fall in 2011, the imprecise ones included?",
    "SELECT ?m WHERE { ?m time:hasTime ?t . ?t trico:year 2011 }",
    [("meeting:tchm-4",), ("meeting:cei-5",), ("meeting:aeo-3",), ("meeting:cp-1",),
     ("meeting:ipr-5",)])

_ask(
    "latest-event", "Does the newest listed edition carry the date of the series line?",
    """SELECT ?series ?latest WHERE {
         ?series trico:latestEventInSource ?latest .
         ?m schema:superEvent ?series ; time:hasTime/trico:dateInSource ?latest
         FILTER NOT EXISTS { ?newer trico:previousMeeting ?m } }""",
    [("series:tchm", "2017.11.30"), ("series:cei", "2016"), ("series:aeo", "2012"),
     ("series:cp", "2012"), ("series:ipr", "2018.06.27 ~ 2018.06.28")])

_ask(
    "places", "Where did each meeting take place?",
    """SELECT ?m ?place ?country WHERE {
         ?m a trico:Meeting ; schema:location ?place ; trico:heldInCountry ?country }""",
    [("meeting:tchm-6", "place:tokyo", "country:jpn"),
     ("meeting:tchm-5", "place:seoul", "country:kor"),
     ("meeting:tchm-4", "place:tokyo", "country:jpn"),
     ("meeting:tchm-3", "place:beijing", "country:chn"),
     ("meeting:tchm-2", "place:jeju", "country:kor"),
     ("meeting:aeo-2", "place:gyeongju", "country:kor"),
     ("meeting:aeo-1", "place:dalian", "country:chn"),
     ("meeting:ipr-7", "place:ningbo", "country:chn"),
     ("meeting:ipr-5", "country:kor", "country:kor"),
     ("meeting:ipr-4", "country:jpn", "country:jpn"),
     ("meeting:ipr-3", "country:chn", "country:chn")])

_ask(
    "attendance", "How many meetings did each agency attend, and for which country?",
    """SELECT ?agency ?country (COUNT(?m) AS ?n) WHERE {
         ?m trico:attendedBy ?agency . ?agency trico:ofCountry ?country }
       GROUP BY ?agency ?country""",
    [("agency:gacc", "country:chn", "15"), ("agency:mof-japan", "country:jpn", "15"),
     ("agency:kcs", "country:kor", "15")])

_ask(
    "printed-participants", "How do the participants stand in print at IPR 7?",
    """SELECT ?p ?name ?label ?agency WHERE {
         meeting:ipr-7 trico:hasParticipation ?p . ?p trico:nameInSource ?name ;
           trico:labelInSource ?label ; trico:participant ?agency }""",
    [("participation:ipr-7-chn", "Ministry of the General Administration of Customs", "China",
      "agency:gacc"),
     ("participation:ipr-7-jpn", "Ministry of Finance", "Japan", "agency:mof-japan"),
     ("participation:ipr-7-kor", "Korea Customs Service", "ROK", "agency:kcs")])

_ask(
    "agency-labels", "What are the agencies called?",
    """SELECT ?agency ?label WHERE { ?agency a trico:GovernmentAgency ; skos:prefLabel ?label
         FILTER (LANG(?label) = "en") }""",
    [("agency:gacc", "General Administration of Customs"),
     ("agency:mof-japan", "Ministry of Finance"), ("agency:kcs", "Korea Customs Service")])

_ask(
    "country-labels", "What are the countries called, and which label is Korea printed with?",
    """SELECT ?country ?code ?label WHERE { ?country a schema:Country ; skos:notation ?code ;
         skos:prefLabel|skos:altLabel ?label
         FILTER (STR(?label) IN ("China", "Japan", "Republic of Korea", "ROK")
                 && LANG(?label) IN ("en", "")) }""",
    [("country:chn", "CHN", "China"), ("country:jpn", "JPN", "Japan"),
     ("country:kor", "KOR", "Republic of Korea"), ("country:kor", "KOR", "ROK")])

_ask(
    "levels", "On which level does each series meet?",
    """SELECT ?series ?code ?level WHERE { ?series a trico:MeetingSeries ; skos:notation ?code ;
         trico:level ?level }""",
    [("series:tchm", "tchm", "level:ministerial"), ("series:cei", "cei", "level:working-level"),
     ("series:aeo", "aeo", "level:working-level"), ("series:cp", "cp", "level:working-level"),
     ("series:ipr", "ipr", "level:working-level"),
     ("series:trilateral-summit", "trilateral-summit", "level:summit")])

_ask(
    "acts-2008", "Which act is each outcome of TCHM 2?",
    """SELECT ?number ?act WHERE { ?item trico:itemOf meeting:tchm-2 ; a trico:OutcomeItem ;
         trico:itemNumber ?number ; trico:act ?act }""",
    [("1", "act:discussed"), ("2", "act:agreed"), ("3", "act:deliberated"), ("4", "act:shared"),
     ("5", "act:agreed"), ("6", "act:exchanged-views"), ("7", "act:agreed"),
     ("8", "act:reaffirmed"), ("9", "act:affirmed-support"), ("10", "act:decided")])

_ask(
    "acts-of-areas", "Which act opens each area of 2009 and each update of 2011?",
    """SELECT ?meeting ?number ?act WHERE { ?item trico:subItemOf ?parent ;
         trico:itemOf ?meeting ; trico:itemNumber ?number ; trico:act ?act }""",
    [("meeting:tchm-4", "2.1", "act:decided"), ("meeting:tchm-4", "2.6", "act:appreciated")]
    + [("meeting:tchm-4", f"2.{n}", "act:agreed") for n in (2, 3, 4, 5)]
    + [("meeting:tchm-3", "1.1", "act:established")]
    + [("meeting:tchm-3", f"1.{n}", "act:agreed") for n in (2, 3, 4, 5, 6, 7)])

_ask(
    "adoptions", "Where was something signed, approved or adopted as an outcome?",
    """SELECT ?item ?act WHERE { ?item a trico:OutcomeItem ; trico:act ?act
         FILTER (?act IN (act:signed, act:approved, act:adopted)) }""",
    [("item:tchm-6-outcome-3", "act:adopted"), ("item:tchm-4-outcome-2", "act:approved"),
     ("item:tchm-3-outcome-1", "act:signed"), ("item:cei-3-outcome-1", "act:adopted")])

_ask(
    "no-act-2015", "Which outcomes of TCHM 5, all noun phrases, have an act?",
    """SELECT ?item WHERE {
         ?item a trico:OutcomeItem ; trico:itemOf meeting:tchm-5 ; trico:act ?act }""",
    [])

_ask(
    "item-spans", "On which lines do some items stand?",
    """SELECT ?item ?first ?last WHERE {
         VALUES ?item { item:tchm-4-outcome-2-4 item:tchm-2-outcome-10 item:ipr-5-agenda-1 }
         ?item prov:wasDerivedFrom ?s . ?s trico:firstLine ?first ; trico:lastLine ?last }""",
    [("item:tchm-4-outcome-2-4", "70", "70"), ("item:tchm-2-outcome-10", "137", "137"),
     ("item:ipr-5-agenda-1", "219", "219")])

_ask(
    "span-iris", "Which spans are TCHM 4 and the Japanese participation in it taken from?",
    """SELECT ?x ?span WHERE { VALUES ?x { meeting:tchm-4 participation:tchm-4-jpn }
         ?x prov:wasDerivedFrom ?span . ?span trico:spanOf source:customs }""",
    [("meeting:tchm-4", "span:customs-49-76"), ("participation:tchm-4-jpn", "span:customs-57")])

_ask(
    "city-geonames", "Which cities have a GeoNames number?",
    f"""SELECT ?city ?same WHERE {{ ?city a schema:City ; schema:sameAs ?same
          FILTER STRSTARTS(STR(?same), "{GEONAMES}") }}""",
    [(f"place:{city}", f"{GEONAMES}{number}/") for city, number in {
        "tokyo": 1850147, "seoul": 1835848, "beijing": 1816670, "dalian": 1814087,
        "ningbo": 1799397, "gyeongju": 1841603}.items()])

_ask(
    "city-wikidata", "Which cities have a Wikidata item that two sources agree on?",
    f"""SELECT ?city ?same WHERE {{ ?city a schema:City ; schema:sameAs ?same
          FILTER STRSTARTS(STR(?same), "{WIKIDATA}") }}""",
    [("place:tokyo", f"{WIKIDATA}Q1490"), ("place:seoul", f"{WIKIDATA}Q8684"),
     ("place:beijing", f"{WIKIDATA}Q956"), ("place:dalian", f"{WIKIDATA}Q74881"),
     ("place:ningbo", f"{WIKIDATA}Q42780")])

_ask(
    "country-identifiers", "Which Wikidata items and codes do the countries have?",
    f"""SELECT ?country ?same ?id WHERE {{ ?country a schema:Country ; schema:sameAs ?same ;
          dcterms:identifier ?id FILTER STRSTARTS(STR(?same), "{WIKIDATA}") }}""",
    [(f"country:{alpha3.lower()}", f"{WIKIDATA}{item}", code) for alpha3, item, codes in (
        ("CHN", "Q148", ("CN", "CHN", "156")), ("JPN", "Q17", ("JP", "JPN", "392")),
        ("KOR", "Q884", ("KR", "KOR", "410"))) for code in codes])

_ask(
    "no-owl-same-as", "Is anything declared identical to something outside?",
    "SELECT ?a ?b WHERE { ?a <http://www.w3.org/2002/07/owl#sameAs> ?b }", [])
