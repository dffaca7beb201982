"""The graph of the pages in every known layout: questions, with answers that a person worked out.

All pages of Tests/Fixtures/layouts are exported together; the answers were read off the pages.
"""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox
import pytest

from graphs import PREFIXES, shorten
from program import ROOT, run

LAYOUTS = ROOT / "Tests" / "Fixtures" / "layouts"
HEAD = "".join(f"PREFIX {prefix}: <{iri}>\n" for prefix, iri in PREFIXES.items())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("layouts") / "out"
    done = run("export", LAYOUTS, "-o", out, "-f", "ntriples")
    # Some editions have neither title nor date, and are left out on purpose.
    assert done.code == 1, done.err
    return out


@pytest.fixture(scope="module")
def store(folder: Path) -> ox.Store:
    store = ox.Store()
    store.load((folder / "trico.nt").read_bytes(), format=ox.RdfFormat.N_TRIPLES)
    return store


QUESTIONS: dict[str, tuple[str, list[tuple[str, ...]]]] = {
    "who came to the 14th meeting of commerce ministers, in which post, for whom": (
        """SELECT ?name ?post ?agency ?country WHERE {
             ?m trico:key "trilateral-commerce-ministers-meeting/14"; trico:hasParticipation ?p .
             ?p trico:representedBy/schema:name ?name; trico:postInSource ?post;
                trico:participant ?agency; trico:onBehalfOf ?country }""",
        [
            ("BAE Sunho", "Minister", "agency:ministry-of-trade-industry-and-energy-kor",
             "country:kor"),
            ("ISHII Kenta", "Minister", "agency:ministry-of-economy-trade-and-industry-jpn",
             "country:jpn"),
            ("LIN Qiang", "Minister", "agency:ministry-of-commerce-chn", "country:chn"),
        ]),
    "which meetings one ministry attended that is printed with and without its acronym": (
        """SELECT ?m ?acronym WHERE {
             ?m trico:attendedBy ?a . ?a skos:notation ?acronym; skos:prefLabel "Ministry of Commerce"@en ;
                trico:ofCountry <https://w3id.org/trico/id/country/chn> }""",
        [(f"meeting:trilateral-commerce-ministers-meeting-{n}", "MOFCOM") for n in (12, 13, 14)]),
    "which organisations came for no country": (
        """SELECT ?m ?o WHERE {
             ?p trico:participant ?o; trico:participationIn ?m; a trico:Participation
             FILTER NOT EXISTS { ?p trico:onBehalfOf ?c }
             FILTER (CONTAINS(STR(?m), "thhm") || CONTAINS(STR(?m), "fisheries-heads")
               || CONTAINS(STR(?m), "commerce") || CONTAINS(STR(?m), "series-")) }""",
        [
            ("meeting:series-2024-06-15", "organization:tcs"),
            ("meeting:thhm-14",
             "organization:world-health-organization-western-pacific-regional-office"),
            ("meeting:thhm-15", "organization:tcs"),
            ("meeting:thhm-15", "organization:who"),
            ("meeting:trilateral-commerce-ministers-meeting-12", "organization:tcs"),
            ("meeting:trilateral-fisheries-heads-meeting-2",
             "organization:north-pacific-anadromous-fish-commission"),
        ]),
    "which hosts are stated": (
        """SELECT ?m ?a WHERE { ?m trico:host ?a
             FILTER (!CONTAINS(STR(?m), "tdem") && !CONTAINS(STR(?m), "tphm")) }""",
        [
            ("meeting:amr-3", "agency:ministry-of-agriculture-food-and-rural-affairs-kor"),
            ("meeting:emm-21", "agency:ministry-of-the-environment-jpn"),
            ("meeting:sea-talks-4", "agency:korea-sea-office-kor"),
            ("meeting:thhm-14", "agency:ministry-of-health-labour-and-welfare-jpn"),
            ("meeting:thmm-12", "agency:ministry-of-health-and-welfare-kor"),
            ("meeting:tpc-4", "agency:korean-national-police-agency-kor"),
            ("meeting:trilateral-fisheries-heads-meeting-2", "agency:korea-fisheries-office-kor"),
            ("meeting:trimark-heads-meeting-23", "agency:japan-mark-office-jpn"),
            ("meeting:tripo-19", "agency:japan-patent-office-jpn"),
        ]),
    "whose country follows from its name alone": (
        """SELECT ?c ?a WHERE {
             ?p trico:participationIn <https://w3id.org/trico/id/meeting/trimark-heads-meeting-24> ;
                trico:basis <https://w3id.org/trico/scheme/basis/inferred> ;
                trico:participant ?a ; trico:onBehalfOf ?c }""",
        [
            ("country:chn", "agency:china-national-patent-administration-chn"),
            ("country:jpn", "agency:japan-mark-office-jpn"),
            ("country:kor", "agency:korea-patent-and-mark-office-kor"),
        ]),
    "which meetings on the network name a country where they were held (none may)": (
        """SELECT ?m ?c WHERE { ?m schema:eventAttendanceMode schema:OnlineEventAttendanceMode ;
             trico:heldInCountry ?c }""",
        []),
    "which remote talks were on the network, with what is printed for their place": (
        """SELECT ?m ?place WHERE { ?m schema:eventAttendanceMode schema:OnlineEventAttendanceMode ;
             trico:placeInSource ?place FILTER CONTAINS(STR(?m), "remote-talks") }""",
        [
            ("meeting:remote-talks-2", "Virtual"), ("meeting:remote-talks-3", "online, China"),
            ("meeting:remote-talks-4", "Video Conference"),
            ("meeting:remote-talks-5", "Seoul, Korea (Online)"),
            ("meeting:remote-talks-6", "Online (Korea)"),
        ]),
    "which editions of these series have no ordinal": (
        """SELECT ?m WHERE { ?m a trico:Meeting FILTER NOT EXISTS { ?m trico:ordinal ?n }
             FILTER REGEX(STR(?m), "tcpd|logistics|disaster|/series-") }""",
        [
            ("meeting:series-2018-03-21",), ("meeting:series-2024-06-15",),
            ("meeting:tcpd-2018-05-15",), ("meeting:tcpd-2019-05-15",),
            ("meeting:trilateral-conference-on-transport-and-logistics-2016-08-27-2016-08-28",),
            ("meeting:trilateral-meeting-on-disaster-heads-2019-12-18",),
        ]),
    "which items are neither agenda nor outcome": (
        """SELECT ?i ?text WHERE { ?m trico:hasItem ?i . ?i schema:text ?text
             FILTER NOT EXISTS { ?m trico:hasAgendaItem|trico:hasOutcomeItem ?i }
             FILTER REGEX(STR(?m), "sea-talks|items-meeting") }""",
        [
            ("item:items-meeting-1-item-1", "※ in English only"),
            ("item:sea-talks-2-item-1", "Exchanged views on ports."),
            ("item:sea-talks-2-item-2", "Japan: will host the 3rd talks."),
            ("item:sea-talks-3-item-1", "Fish stocks"), ("item:sea-talks-3-item-2", "Ports"),
        ]),
    "where side events outside the three countries were held": (
        """SELECT ?place ?code WHERE { ?m schema:location ?place; trico:heldInCountry ?c .
             ?place schema:containedInPlace ?c . ?c skos:notation ?code
             FILTER REGEX(STR(?m), "river-resourses|yellow-sand") FILTER (?code NOT IN ("KOR", "JPN")) }""",
        [("place:brasilia", "BRA"), ("place:marseille", "FRA"), ("place:ulaanbaatar", "MNG")]),
    "the fifth topic of the first group of the commerce agenda": (
        """SELECT ?i ?text WHERE { ?i trico:itemNumber "1.5"; schema:position 5; schema:text ?text ;
             trico:itemOf <https://w3id.org/trico/id/meeting/trilateral-commerce-ministers-meeting-14> }""",
        [("item:trilateral-commerce-ministers-meeting-14-agenda-1-5",
          "Joint entry into the 4th country market (CJK+)")]),
    "which levels are known": (
        """SELECT ?s ?level WHERE { ?s a trico:MeetingSeries; trico:level ?level
             FILTER REGEX(STR(?s), "/(trm|ccef|tehm|items-meeting)$") }""",
        [("series:items-meeting", "level:working-level"), ("series:tehm", "level:ministerial"),
         ("series:trm", "level:director-general")]),
    "which neighbours the regulators' meetings have (the 10th is not on the page)": (
        """SELECT ?m ?before WHERE { ?m trico:previousMeeting ?before
             FILTER CONTAINS(STR(?m), "/trm-") }""",
        [("meeting:trm-12", "meeting:trm-11")]),
    "how precise the dates of the rivers' meetings are": (
        """SELECT ?edtf ?precision WHERE { ?m time:hasTime ?t . ?t trico:edtf ?edtf ;
             trico:precision ?precision FILTER CONTAINS(STR(?m), "river-resourses") }""",
        [("2012-03", "precision:month"), ("2015-04-13/2015-04-14", "precision:day-range"),
         ("2019-03-19", "precision:day")]),
    "what the dated documents are": (
        """SELECT ?title ?date ?type WHERE { ?d dcterms:title ?title; dcterms:date ?date ;
             dcterms:type ?type; trico:documentOf ?m
             FILTER REGEX(STR(?m), "thhm|logistics|items-meeting|river") }""",
        [
            ("Joint Declaration", "2018-07-17", "doctype:joint-statement"),
            ("Joint Statement", "2019-03-19", "doctype:joint-statement"),
            ("Joint Statement of the Fifteenth Tripartite Health Heads’ Meeting", "2022-12-16",
             "doctype:joint-statement"),
            ("Minutes", "2010-03-05", "doctype:other"),
        ]),
    "two persons of one line": (
        """SELECT ?person WHERE { ?p trico:representedBy ?person ;
             trico:participationIn <https://w3id.org/trico/id/meeting/envoys-meeting-2> ;
             trico:participant <https://w3id.org/trico/id/agency/national-bureau-of-statistics-chn> }""",
        [("person:li-na-chn",), ("person:xu-wei-chn",)]),
    "persons whose country ends their post": (
        """SELECT ?name ?post ?country WHERE {
             ?p trico:participationIn <https://w3id.org/trico/id/meeting/series-2024-06-15> ;
                trico:representedBy/schema:name ?name; trico:postInSource ?post .
             OPTIONAL { ?p trico:onBehalfOf ?country } FILTER BOUND(?country) }""",
        [
            ("Kenji Morita", "Minister of Education, Culture, Sports, Science, and Technology",
             "country:jpn"),
            ("LEE Hyun-su", "Deputy Prime Minister, and Minister of Education", "country:kor"),
            ("Wang Jianping", "Minister of Education", "country:chn"),
        ]),
    "which languages the health meeting offers, and what is printed for them": (
        """SELECT ?code ?label WHERE { ?d schema:inLanguage ?code; trico:labelInSource ?label ;
             trico:downloadOf <https://w3id.org/trico/id/meeting/thhm-15> }""",
        [("en", "EN"), ("ja", "JP"), ("ko", "KR"), ("zh", "CN")]),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_the_answer_is_as_worked_out(question: str, store: ox.Store) -> None:
    query, expected = QUESTIONS[question]
    solutions = store.query(HEAD + query)
    assert isinstance(solutions, ox.QuerySolutions)
    found = sorted(tuple(shorten(term) for term in solution) for solution in solutions)
    assert found == sorted(expected)


def test_left_out_editions_are_in_no_statement(store: ox.Store, folder: Path) -> None:
    """What has neither title nor date is in the list of problems, and nowhere in the graph."""
    problems = [json.loads(line) for line in (folder / "problems.jsonl").read_text().splitlines()]
    left_out = [one for one in problems
                if one["code"] == "untitled-meeting" and one["severity"] == "error"]
    assert {(one["file"].rsplit("/", 1)[-1], one["line"]) for one in left_out} == {
        ("plain.txt", 25), ("schools.txt", 15), ("untitled.txt", 11), ("untitled.txt", 25)}
    texts = {quad.object.value for quad in store.quads_for_pattern(None, None, None, None)
             if isinstance(quad.object, ox.Literal)}
    assert "Lifting education to serve communities" not in texts


def test_every_participation_is_of_somebody(store: ox.Store) -> None:
    """A country, an organisation or a person: each participation has one of them."""
    query = """SELECT ?p WHERE { ?p a trico:Participation FILTER NOT EXISTS {
      ?p trico:onBehalfOf|trico:participant|trico:representedBy ?who } }"""
    solutions = store.query(HEAD + query)
    assert isinstance(solutions, ox.QuerySolutions)
    assert [shorten(one[0]) for one in solutions] == []
