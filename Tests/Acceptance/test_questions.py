"""Competency questions: the rows worked out by hand, from two engines, two syntaxes, and graph code."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
import rdflib

from expected import GARBLED_LINES, ISSUES, ITEMS
from graph_answers import ANSWERS
from graphs import Facts, shorten_iri
from program import ROOT, SAMPLE
from questions import FOLDER, QUESTIONS, ask_oxigraph, ask_rdflib, oxigraph

PARTS = ("trico", "trico-mentions")


@pytest.fixture(scope="module", params=["ttl", "rdf"])
def store(request: pytest.FixtureRequest, exported: Path) -> ox.Store:
    return oxigraph(exported / f"{part}.{request.param}" for part in PARTS)


@pytest.fixture(scope="module", params=["ttl", "rdf"])
def graph(request: pytest.FixtureRequest, exported: Path) -> rdflib.Graph:
    graph = rdflib.Graph(bind_namespaces="none")
    for part in PARTS:
        graph.parse(exported / f"{part}.{request.param}")
    return graph


@pytest.mark.parametrize("key", QUESTIONS)
def test_oxigraph(store: ox.Store, key: str) -> None:
    question = QUESTIONS[key]
    assert ask_oxigraph(store, question.query) == (question.names, question.rows), question.text


@pytest.mark.parametrize("key", QUESTIONS)
def test_rdflib(graph: rdflib.Graph, key: str) -> None:
    question = QUESTIONS[key]
    assert ask_rdflib(graph, question.query) == (question.names, question.rows), question.text


@pytest.fixture(scope="module")
def network(exported: Path) -> nx.MultiDiGraph:
    return nx.read_graphml(exported / "trico.graphml", force_multigraph=True)


@pytest.mark.parametrize("words", ANSWERS)
def test_graph_code(network: nx.MultiDiGraph, words: str) -> None:
    """The same rows from the nodes and edges; their order is the query's alone."""
    [question] = [q for q in QUESTIONS.values() if q.text.startswith(words)]
    wanted = Counter(tuple(map(shorten_iri, row)) for row in question.rows)
    assert Counter(tuple(map(str, row)) for row in ANSWERS[words](network)) == wanted


def test_questions_are_whole() -> None:
    """Thirty at least, each with its rows, no two alike, and all of them in an order of their own."""
    assert len(QUESTIONS) >= 30 and len(ANSWERS) >= 20
    assert [f"cq{n:02d}" for n in range(1, len(QUESTIONS) + 1)] == list(QUESTIONS)
    assert {path.stem for path in FOLDER.glob("*.csv")} == set(QUESTIONS)
    assert len({question.text for question in QUESTIONS.values()}) == len(QUESTIONS)
    for question in QUESTIONS.values():
        assert re.fullmatch(r"[A-Z].*[?.]", question.text)
        assert all(len(row) == len(question.names) for row in question.rows)
        assert len(question.rows) < 2 or "ORDER BY" in question.query, question.text


def test_make_questions_prints_them_all(exported: Path) -> None:
    script = ROOT / "Tests" / "Acceptance" / "ask.py"
    done = subprocess.run([sys.executable, script, exported], capture_output=True, text=True,
                          encoding="utf-8", timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    for key, question in QUESTIONS.items():
        assert f"{key}  {question.text}\n" in done.stdout
    lines = done.stdout.splitlines()
    assert max(map(len, lines)) <= 140
    start = lines.index("cq22  " + QUESTIONS["cq22"].text)
    assert lines[start + 2].split() == ["label", "name", "agency", "country"]
    assert re.split(" {2,}", lines[start + 6].strip()) == [
        "ROK", "Korea Customs Service", "agency:kcs", "country:kor"]


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
    """Or at the page, whose headings are printed in two ways, or at the document so called."""
    rows = main.select("""SELECT DISTINCT ?target WHERE {
        ?issue trico:issueType issuetype:name-variant ; oa:hasTarget ?target }""")
    assert rows
    for target, in rows:
        assert (main.objects(target, "skos:prefLabel") or main.objects(target, "rdfs:label")
                or main.objects(target, "dcterms:title") or target.startswith("source:")), target


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
