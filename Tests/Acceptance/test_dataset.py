"""The VoID description of the dataset tells what SPARQL counts."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest
from program import ROOT, SAMPLE, export

PREFIXES = """PREFIX void: <http://rdfs.org/ns/void#>
PREFIX dataset: <https://w3id.org/trico/id/dataset/>
"""
BASE = "https://w3id.org/trico/id/"


def rows(store: ox.Store, query: str) -> list[list[str]]:
    return sorted([term.value for term in row] for row in store.query(PREFIXES + query))


@pytest.fixture(scope="module", params=["separate", "merged", "several"])
def store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ox.Store:
    folder = tmp_path_factory.mktemp("void")
    if request.param == "several":
        other = ROOT / "Tests" / "Fixtures" / "layouts" / "participants.txt"
        broken = folder / "broken.txt"
        broken.write_text("no page", encoding="utf-8")
        out = export(folder / "out", SAMPLE, other, broken, expect=1)
    else:
        out = export(folder / "out", "--mentions", request.param)
    store = ox.Store()
    store.load(path=str(out / "trico.ttl"))
    return store


def test_totals(store: ox.Store) -> None:
    names = ("triples", "distinctSubjects", "properties", "classes", "entities")
    stated = [
        rows(store, f"SELECT ?n WHERE {{ dataset:trico void:{name} ?n }}")[0][0] for name in names]
    counts = rows(store, """SELECT (COUNT(*) AS ?a) (COUNT(DISTINCT ?s) AS ?b)
        (COUNT(DISTINCT ?p) AS ?c) WHERE { ?s ?p ?o }""")[0]
    counts += rows(store, "SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?s a ?c }")[0]
    counts += rows(store, f"""SELECT (COUNT(DISTINCT ?s) AS ?n)
        WHERE {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), "{BASE}")) }}""")[0]
    assert stated == counts


def test_classes_and_properties(store: ox.Store) -> None:
    assert rows(store, """SELECT ?c ?n WHERE {
        dataset:trico void:classPartition [ void:class ?c ; void:entities ?n ] }""") == rows(
        store, "SELECT ?c (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c")
    assert rows(store, """SELECT ?p ?n WHERE {
        dataset:trico void:propertyPartition [ void:property ?p ; void:triples ?n ] }""") == rows(
        store, "SELECT ?p (COUNT(*) AS ?n) WHERE { ?s ?p ?o } GROUP BY ?p")


def test_links(store: ox.Store) -> None:
    stated = rows(store, """SELECT ?target ?n WHERE { dataset:trico void:subset ?links .
        ?links a void:Linkset ; void:subjectsTarget dataset:trico ; void:objectsTarget ?target ;
               void:triples ?n }""")
    assert len(stated) >= 5
    assert stated == rows(store, """SELECT ?target (COUNT(*) AS ?n) WHERE {
        ?target void:uriSpace ?space FILTER(?target != dataset:trico)
        ?s ?p ?o FILTER(isIRI(?o) && STRSTARTS(STR(?o), ?space)) } GROUP BY ?target""")
    assert rows(store, """SELECT DISTINCT ?p WHERE { ?links void:linkPredicate ?p }""") == rows(
        store, """SELECT DISTINCT ?p WHERE { ?target void:uriSpace ?space
        FILTER(?target != dataset:trico)
        ?s ?p ?o FILTER(isIRI(?o) && STRSTARTS(STR(?o), ?space)) }""")
