"""`trico stats`: the counts of a graph, compared with those of another engine."""

from __future__ import annotations

import json
from pathlib import Path

import pyoxigraph as ox

from program import NO_INPUT, ROOT, USAGE, run

OUTPUT = ROOT / "Output"
VOID = "http://rdfs.org/ns/void#"


def rows(path: Path, query: str) -> list[tuple[str, ...]]:
    store = ox.Store()
    store.load(path=str(path))
    return [tuple(term.value for term in row) for row in store.query(query)]


def test_json_counts_as_another_engine() -> None:
    path = OUTPUT / "trico.nt"
    report = json.loads(run("stats", path, "--json").text)
    # The store would take two spellings of a number for one object, so the parser counts here.
    triples = set(ox.parse(path=str(path)))
    assert (report["triples"], report["distinctSubjects"], report["distinctObjects"]) == (
        len(triples), len({t.subject for t in triples}), len({t.object for t in triples}))
    assert {(c["iri"], str(c["entities"])) for c in report["classes"]} == set(
        rows(path, "SELECT ?c (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?c"))
    for found in report["properties"]:
        used = [t for t in triples if t.predicate.value == found["iri"]]
        assert (found["triples"], found["distinctSubjects"], found["distinctObjects"]) == (
            len(used), len({t.subject for t in used}), len({t.object for t in used}))
    assert len(report["properties"]) == len({t.predicate for t in triples})
    assert (report["meetings"], report["items"]) == (21, 46)
    prefix = "PREFIX t: <https://w3id.org/trico/def/> PREFIX s: <https://schema.org/> "
    assert {(g["iri"], str(g["meetings"])) for g in report["series"] if g["meetings"]} == set(
        rows(path, prefix + "SELECT ?x (COUNT(*) AS ?n) { ?m a t:Meeting; s:superEvent ?x } GROUP BY ?x"))
    assert {(g["iri"], str(g["items"])) for g in report["themes"]} == set(
        rows(path, prefix + "SELECT ?x (COUNT(*) AS ?n) { ?i t:itemOf ?m; "
                            "<http://purl.org/dc/terms/subject> ?x } GROUP BY ?x"))
    years = rows(path, prefix + "SELECT ?y (COUNT(*) AS ?n) { ?m a t:Meeting; "
                                "<http://www.w3.org/2006/time#hasTime>/t:year ?y } GROUP BY ?y ORDER BY ?y")
    assert [(g["label"], str(g["meetings"])) for g in report["years"]] == years
    languages = rows(path, "SELECT ?l (COUNT(DISTINCT ?o) AS ?n) { ?s ?p ?o BIND(LANG(?o) AS ?l) "
                           "FILTER(?l != '') } GROUP BY ?l")
    assert {(t["tag"], str(t["literals"])) for t in report["textLanguages"]} == set(languages)


def test_void_is_read_by_another_engine(tmp_path: Path) -> None:
    path = tmp_path / "void.ttl"
    done = run("stats", OUTPUT / "trico.nt", "--format", "void", "--dataset", "https://example.org/d")
    assert done.code == 0, done.err
    path.write_bytes(done.out)
    found = rows(path, f"SELECT ?p ?n {{ <https://example.org/d> <{VOID}propertyPartition> ?x . "
                       f"?x <{VOID}property> ?p ; <{VOID}triples> ?n }}")
    assert set(found) == set(
        rows(OUTPUT / "trico.nt", "SELECT ?p (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?p"))


def test_any_graph_and_any_page(tmp_path: Path) -> None:
    path = tmp_path / "any.nq"
    path.write_text("<http://e.org/a> <http://e.org/p> _:b <http://e.org/g> .\n"
                    "<http://e.org/a> <http://e.org/p> _:b <http://e.org/h> .\n")
    report = json.loads(run("stats", path, "--json").text)
    assert (report["statements"], report["triples"], report["namedGraphs"]) == (2, 1, 2)
    assert report["blankNodes"] == 1 and report["meetings"] == 0
    text = run("stats").text
    assert "customs.txt" in text and "more; --all shows them" in text
    assert "more;" not in run("stats", "--all").text
    (tmp_path / "empty.nt").write_text("")
    assert run("stats", tmp_path / "empty.nt").code == 0


def test_wrong_use(tmp_path: Path) -> None:
    assert run("stats", tmp_path / "nowhere.nt").code == NO_INPUT
    assert run("stats", "--json", "--format", "void").code == USAGE
    assert run("stats", "--format", "nonsense").code == USAGE
