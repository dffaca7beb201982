"""The files in Ontology/ that the program runs on: readable, labelled, with evidence."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graphs import PREFIXES, Facts, read, read_with_rdflib, shorten
from program import ROOT, export, run

FOLDER = ROOT / "Ontology"
FILES = ("trico.ttl", "themes.ttl", "codes.ttl", "authorities.ttl")
TRICO = PREFIXES["trico"]
LINKS = {"schema:sameAs", "skos:closeMatch", "skos:exactMatch", "skos:broadMatch"}


@pytest.mark.parametrize("name", FILES)
def test_two_engines_agree(name: str) -> None:
    triples, complaints = read_with_rdflib(FOLDER / name)
    assert complaints == []
    assert len(triples) == len(read(FOLDER / name)) > 0


@pytest.mark.parametrize("name", FILES[1:])
def test_data_files_have_no_blank_nodes(name: str) -> None:
    for s, _, o in read(FOLDER / name):
        assert not isinstance(s, ox.BlankNode) and not isinstance(o, ox.BlankNode), (s, o)


def test_every_term_is_labelled() -> None:
    facts = Facts(read(FOLDER / "trico.ttl"))
    terms = {shorten(s) for s, _, _ in facts.triples
             if isinstance(s, ox.NamedNode) and s.value.startswith(TRICO) and s.value != TRICO}
    assert len(terms) > 60
    for term in terms:
        kinds = facts.objects(term, "rdf:type")
        assert kinds, term
        assert facts.terms(term, "rdfs:label"), term
        assert facts.terms(term, "rdfs:comment") or facts.terms(term, "skos:definition"), term


@pytest.mark.parametrize("name", ["themes.ttl", "authorities.ttl"])
def test_every_link_outside_has_evidence(name: str) -> None:
    facts = Facts(read(FOLDER / name))
    told = {
        (facts.one(e, "rdf:subject"), facts.one(e, "rdf:predicate"), facts.one(e, "rdf:object"))
        for e in facts.of_type("rdf:Statement") if facts.terms(e, "skos:editorialNote")}
    made = {(s, p, o) for p in LINKS for s, o in facts.pairs(p)}
    assert made
    assert sorted(made - told) == []


def test_theme_scheme_is_sound() -> None:
    facts = Facts(read(FOLDER / "themes.ttl"))
    concepts = facts.of_type("skos:Concept")
    tops = {concept for concept in concepts if facts.objects(concept, "skos:topConceptOf")}
    customs = set()
    used: dict[tuple[str, str], str] = {}
    for concept in concepts:
        for predicate in ("skos:prefLabel", "skos:altLabel", "skos:hiddenLabel"):
            for label in facts.literals(concept, predicate):
                key = (label.value, label.language or "")
                assert used.setdefault(key, concept) == concept, f"{key} names two concepts"
        seen, at = set(), concept
        while at not in tops:
            assert at not in seen, f"a cycle above {concept}"
            seen.add(at)
            at = facts.one(at, "skos:broader")
        if at == "theme:customs-cooperation":
            customs.add(concept)
    assert len(customs) == 23, "the scheme of the customs topic stays as it is"


def test_a_few_lines_of_turtle_add_a_theme(tmp_path: Path) -> None:
    """No rebuild: the file given with --themes marks items at once."""
    if "--themes" not in run("export", "--help").text:
        pytest.skip("this build has no --themes")
    more = tmp_path / "more.ttl"
    more.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "@prefix theme: <https://w3id.org/trico/scheme/theme/> .\n"
        "theme:disasters a skos:Concept ; skos:prefLabel \"Disasters\"@en ;\n"
        "  skos:altLabel \"earthquake\"@en ; skos:notation \"disasters\" ;\n"
        "  skos:broader theme:customs-cooperation ;\n"
        "  skos:inScheme <https://w3id.org/trico/scheme/theme> .\n", encoding="utf-8")
    facts = Facts(read(export(tmp_path / "out", "--themes", more) / "trico.ttl"))
    assert facts.objects("item:tchm-4-outcome-1", "dcterms:subject") == {"theme:disasters"}
