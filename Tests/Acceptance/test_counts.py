"""The counts of the sample page, by SPARQL, the same from Turtle and from RDF/XML."""

from __future__ import annotations

import pytest

from conftest import COUNTS
from graphs import Facts

COUNTED = {
    "series with listed editions": (5, "?m a trico:Meeting ; schema:superEvent ?x"),
    "editions": (21, "?x a trico:Meeting"),
    "outcome items": (37, "?x a trico:OutcomeItem"),
    "nested outcome items": (13, "?x a trico:OutcomeItem ; trico:subItemOf ?p"),
    "top-level outcome items": (24, "?m trico:hasOutcomeItem ?x"),
    "agenda items": (9, "?x a trico:AgendaItem"),
    "top-level agenda items": (9, "?m trico:hasAgendaItem ?x"),
    "participations": (45, "?x a trico:Participation"),
    "meetings with participations": (15, "?x trico:hasParticipation ?p"),
    "documents": (8, "?x a trico:MeetingDocument"),
    "language offers": (6, "?x a trico:Download"),
    "previous links": (16, "?x trico:previousMeeting ?p"),
    "next links": (16, "?x trico:nextMeeting ?n"),
    "meetings without place": (
        10, "?x a trico:Meeting FILTER NOT EXISTS { ?x schema:location ?l }"),
    "meetings without participants": (
        6, "?x a trico:Meeting FILTER NOT EXISTS { ?x trico:hasParticipation ?p }"),
    "placeholder dates": (
        4, "?x trico:statedPrecision precision:day ; trico:precision precision:year"),
    "cities": (7, "?x a schema:City"),
    "countries": (3, "?x a schema:Country"),
    "agencies": (3, "?x a trico:GovernmentAgency"),
    "cooperation bodies": (6, "?x a trico:CooperationBody"),
    "versions of instruments": (3, "?x a trico:InstrumentVersion"),
    "commitments": (5, "?x a trico:Commitment"),
    "meeting times": (21, "?x a trico:MeetingTime"),
}


@pytest.mark.parametrize("source", ["main", "from_rdfxml"])
@pytest.mark.parametrize("name", COUNTED)
def test_count(request: pytest.FixtureRequest, name: str, source: str) -> None:
    expected, pattern = COUNTED[name]
    facts: Facts = request.getfixturevalue(source)
    [(count,)] = facts.select(f"SELECT (COUNT(DISTINCT ?x) AS ?n) WHERE {{ {pattern} }}")
    if source == "main":
        COUNTS.append(f"{name}: {count}")
    assert int(count) == expected
