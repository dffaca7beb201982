"""Competency questions: the same rows from Turtle and from RDF/XML, as worked out by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

from expected import GARBLED_LINES, ISSUES, ITEMS
from graphs import PROLOGUE, Facts
from program import SAMPLE
from questions import QUESTIONS


@pytest.mark.parametrize("source", ["main", "from_rdfxml"])
@pytest.mark.parametrize("key", QUESTIONS)
def test_question(request: pytest.FixtureRequest, key: str, source: str) -> None:
    question = QUESTIONS[key]
    facts: Facts = request.getfixturevalue(source)
    assert facts.select(question.query) == sorted(question.rows), question.text


@pytest.mark.parametrize("key", ["aeo-outcomes", "action-plan-versions", "plan-not-met"])
def test_second_engine_gives_as_many_rows(exported: Path, key: str) -> None:
    graph = rdflib.Graph(bind_namespaces="none").parse(exported / "trico.nt", format="nt11")
    assert len(list(graph.query(PROLOGUE + QUESTIONS[key].query))) == len(QUESTIONS[key].rows)


@pytest.mark.parametrize("slug", ITEMS)
def test_themes_of_item(main: Facts, slug: str) -> None:
    assert main.objects(f"item:{slug}", "dcterms:subject") == {f"theme:{t}" for t in ITEMS[slug][2]}


def test_order_follows_the_page(main: Facts) -> None:
    order = {slug: int(main.one(f"item:{slug}", "trico:order")) for slug in ITEMS}
    assert order == {slug: n for n, slug in enumerate(ITEMS, start=1)}


@pytest.mark.parametrize("code", ISSUES)
def test_quality_issues(main: Facts, code: str) -> None:
    rows = main.select(f"""SELECT ?issue ?target WHERE {{ ?issue a trico:QualityIssue ;
        trico:issueType issuetype:{code} ; oa:hasTarget ?target }}""")
    assert {target for _, target in rows} == ISSUES[code]
    assert len(rows) == len(ISSUES[code])
    for issue, target in rows:
        assert issue.startswith(f"issue:{code}-")
        assert issue in main.objects(target, "dqv:hasQualityAnnotation")


def test_garbled_texts_are_remarked(main: Facts) -> None:
    rows = main.select("""SELECT ?line WHERE { ?issue trico:issueType issuetype:garbled-text ;
        prov:wasDerivedFrom/trico:firstLine ?line }""")
    assert {int(line) for line, in rows} == GARBLED_LINES


def test_name_variants_point_at_named_things(main: Facts) -> None:
    rows = main.select("""SELECT DISTINCT ?target WHERE {
        ?issue trico:issueType issuetype:name-variant ; oa:hasTarget ?target }""")
    assert rows
    for target, in rows:
        assert main.objects(target, "skos:prefLabel"), target


def test_every_issue_is_complete(main: Facts) -> None:
    for issue in main.of_type("trico:QualityIssue"):
        assert main.one(issue, "oa:motivatedBy") == "dqv:qualityAssessment"
        for predicate in ("oa:hasTarget", "trico:issueType", "trico:severity", "schema:text"):
            main.one(issue, predicate)


def test_facts_from_elsewhere_stay_out(main: Facts) -> None:
    """The first heads' meeting is known from the press, not from the page."""
    page = SAMPLE.read_text(encoding="utf-8")
    assert "2007" not in page
    assert not main.select("SELECT ?t WHERE { ?t trico:year 2007 }")
    assert "meeting:tchm-1" not in main.of_type("trico:Meeting")
