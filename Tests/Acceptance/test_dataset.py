"""The VoID description of the dataset tells what SPARQL counts."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path

import pyoxigraph as ox
import pytest
from program import ROOT, SAMPLE, export, run
from shapes import CLOSED, OPEN, validate

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


def test_vocabularies(store: ox.Store) -> None:
    """The namespaces of all properties and classes, and no other."""
    terms = rows(store, "SELECT DISTINCT ?t WHERE { { ?s ?t ?o } UNION { ?s a ?t } }")
    used = sorted({re.sub(r"[^#/]*$", "", term) for term, in terms})
    assert [v for v, in rows(store, "SELECT ?v WHERE { dataset:trico void:vocabulary ?v }")] == used
    assert len(used) > 10


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


# --- the files as distributions -----------------------------------------------------------------

MEDIA_TYPES = {
    "ttl": "text/turtle", "rdf": "application/rdf+xml", "nt": "application/n-triples",
    "nq": "application/n-quads", "trig": "application/trig", "jsonld": "application/ld+json",
    "graphml": "application/xml", "gexf": "application/xml", "dot": "text/vnd.graphviz",
    "csv": "text/csv", "svg": "image/svg+xml",
}
RECORDS = {"manifest.json", "problems.jsonl", "trico-dataset.ttl"}


def test_distributions(tmp_path: Path) -> None:
    """Every file of data with its media type, and size and SHA-256 as they are on disk."""
    formats = ["turtle", "rdfxml", "ntriples", "nquads", "trig", "jsonld", "graphml", "gexf", "dot",
               "csv", "yed"]
    done = run("export", "-o", tmp_path, "-f", *formats, "--license", "https://example.org/terms",
               "--date", "2026-11-24")
    assert done.code == 0, done.err
    store = ox.Store()
    store.load(path=str(tmp_path / "trico-dataset.ttl"))
    found = rows(store, """PREFIX dcat: <http://www.w3.org/ns/dcat#>
        PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX spdx: <http://spdx.org/rdf/terms#>
        SELECT ?dataset ?name ?type ?bytes ?sum WHERE {
          ?dataset a dcat:Dataset ; dcat:distribution ?d ;
            dcterms:license <https://example.org/terms> ; dcterms:issued ?day .
          ?d a dcat:Distribution ; dcterms:title ?name ; dcat:mediaType ?type ; dcat:byteSize ?bytes ;
            spdx:checksum [ a spdx:Checksum ; spdx:algorithm spdx:checksumAlgorithm_sha256 ;
                            spdx:checksumValue ?sum ] . }""")
    expected = []
    for path in tmp_path.iterdir():
        if path.name not in RECORDS:
            part = "trico-mentions" if path.name.startswith("trico-mentions.") else "trico"
            media = MEDIA_TYPES[path.name.rpartition(".")[2]]
            content = path.read_bytes()
            expected.append([
                BASE + "dataset/" + part, path.name,
                "https://www.iana.org/assignments/media-types/" + media,
                str(len(content)), hashlib.sha256(content).hexdigest()])
    assert found == sorted(expected)
    assert len(found) > 20
    [[stated]] = rows(store, "SELECT ?n WHERE { dataset:trico-mentions void:triples ?n }")
    mentions = ox.Store()
    mentions.load(path=str(tmp_path / "trico-mentions.ttl"))
    assert int(stated) == len(mentions)


def test_the_record_goes_with_turtle(tmp_path: Path) -> None:
    """It is there when Turtle is asked for, and does not outlive that."""
    assert (export(tmp_path, "-f", "turtle") / "trico-dataset.ttl").is_file()
    assert run("export", "-o", tmp_path, "-f", "ntriples").code == 0
    assert not (tmp_path / "trico-dataset.ttl").exists()


def test_the_record_has_the_form_of_all_data(tmp_path: Path) -> None:
    record = export(tmp_path) / "trico-dataset.ttl"
    assert validate([record], OPEN, CLOSED) == {}
