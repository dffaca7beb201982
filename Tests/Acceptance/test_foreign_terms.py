"""Every term in use is defined: ours in trico.ttl, others in their own vocabularies."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import rdflib
from foreign import OURS, PREFIXES_OF_LISTS, SECTIONS, TRICO, faults, faults_of_names, own_terms
from graphs import NAMESPACES
from program import EXPORTED, ROOT, export

FOLDER = ROOT / "Ontology"
TURTLE = sorted(FOLDER.rglob("*.ttl"))
QUERIES = sorted(FOLDER.rglob("*.rq"))
FIXTURES = ROOT / "Tests" / "Fixtures"
ALL_PREFIXES = NAMESPACES | PREFIXES_OF_LISTS


@pytest.fixture(scope="module")
def own() -> set[str]:
    return own_terms(rdflib.Graph().parse(FOLDER / "trico.ttl"))


@pytest.mark.parametrize("path", TURTLE, ids=lambda path: str(path.relative_to(FOLDER)))
def test_turtle(path: Path, own: set[str]) -> None:
    assert faults(rdflib.Graph().parse(path), own) == []


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.name)
def test_queries(path: Path, own: set[str]) -> None:
    text = path.read_text(encoding="utf-8")
    declared = dict(re.findall(r"^\s*PREFIX\s+([\w-]+):\s*<([^>]*)>", text, re.M | re.I))
    assert faults_of_names(text, ALL_PREFIXES | declared, own) == []


@pytest.mark.parametrize("name", ["projection.ttl", "README.md"])
def test_paths_and_prose(name: str, own: set[str]) -> None:
    """Paths are texts to Turtle; prose names terms as well."""
    text = (FOLDER / name).read_text(encoding="utf-8")
    if name.endswith(".ttl"):
        paths = re.findall(r'projection:(?:path|where|is|via|target|label) "([^"]*)"', text)
        assert len(paths) > 50
        text = "\n".join(paths)
    assert faults_of_names(text, ALL_PREFIXES, own) == []


def test_context(own: set[str]) -> None:
    context = json.loads((FOLDER / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    prefixes = {k: v for k, v in context.items() if isinstance(v, str) and v.endswith(("/", "#"))}
    names = [v["@id"] if isinstance(v, dict) else v for v in context.values()]
    names += [v["@type"] for v in context.values() if isinstance(v, dict) and "@type" in v]
    assert len(names) > 100
    assert faults_of_names("\n".join(names), prefixes, own) == []


def test_constants(own: set[str]) -> None:
    """The terms that the program names, each enum with its namespace."""
    text = (FOLDER / "Embedded" / "ForeignVocabulary.swift").read_text(encoding="utf-8")
    graph = rdflib.Graph()
    used: list[str] = []
    for part in re.split(r"^public enum ", text, flags=re.M)[1:]:
        spaces = dict(re.findall(r'let (\w+) = Namespace\("([^"]+)"\)', part))
        for space, local in re.findall(r'= (\w+)\("(\w+)"\)', part):
            used.append(spaces[space] + local)
    assert len(used) > 100
    for term in used:
        if re.split("[/#]", term)[-1][0].isupper():
            graph.add((rdflib.URIRef(OURS), rdflib.RDF.type, rdflib.URIRef(term)))
        else:
            graph.add((rdflib.URIRef(OURS), rdflib.RDFS.seeAlso, rdflib.URIRef(term)))
    assert faults(graph, own) == []


def test_sample(exported: Path, own: set[str]) -> None:
    for name in ("trico.ttl", "trico-mentions.ttl"):
        assert faults(rdflib.Graph().parse(exported / name), own) == []


@pytest.mark.parametrize("folder", ["layouts", "html"])
def test_pages_of_other_layouts(folder: str, tmp_path: Path, own: set[str]) -> None:
    out = export(tmp_path / "out", FIXTURES / folder, expect=EXPORTED)
    for name in ("trico.nt", "trico-mentions.nt"):
        assert faults(rdflib.Graph().parse(out / name, format="nt"), own) == []


@pytest.mark.parametrize(("turtle", "fault"), [
    ("<urn:x:a> owl:subClassOf <urn:x:b> .", "subClassOf is not defined"),
    ("<urn:x:a> rdf:isDefinedBy <urn:x:b> .", "isDefinedBy is not defined"),
    ("<urn:x:a> dcterms:partOf <urn:x:b> .", "partOf is not defined"),
    ("<urn:x:a> oa:motivation oa:tagging .", "motivation is not defined"),
    ("<urn:x:a> cv:hasParticipation <urn:x:b> .", "hasParticipation is not defined"),
    ("<urn:x:a> a schema:Metting .", "Metting is not defined"),
    ("<urn:x:a> rdfs:range xsd:datum .", "datum is not defined"),
    ("<urn:x:a> rdfs:label \"5\"^^xsd:int5 .", "int5 is not defined"),
    ("<urn:x:a> trico:host <urn:x:b> ; trico:guest <urn:x:b> .", "guest is not defined"),
    ("<urn:x:a> a trico:Meating .", "Meating is not defined"),
    ("<urn:x:a> a trico:host .", None),
    ("<urn:x:a> schema:City <urn:x:b> .", "City is a class"),
    ("<urn:x:a> a schema:location .", "location is a property"),
    ("<urn:x:a> <http://example.org/p> <urn:x:b> .", "of no vocabulary"),
    ("<urn:x:a> a <http://example.org/C> .", "of no vocabulary"),
    ("<urn:x:a> rdfs:seeAlso <http://example.org/C> .", None),
    ("<urn:x:a> void:class schema:City ; oa:start 0 ; a dqv:QualityAnnotation .", None),
])
def test_wrong_terms_are_found(turtle: str, fault: str | None, own: set[str]) -> None:
    prefixes = "".join(f"@prefix {p}: <{at}> .\n" for p, at in PREFIXES_OF_LISTS.items())
    graph = rdflib.Graph().parse(data=f"{prefixes}@prefix trico: <{TRICO}> .\n{turtle}")
    found = faults(graph, own)
    assert found == [] if fault is None else len(found) == 1 and fault in found[0]


@pytest.mark.parametrize(("text", "count"), [
    ("SELECT * { ?m schema:locaton ?p }", 1),
    ("SELECT * { ?m trico:ordinal/trico:ordinals ?p }", 1),
    ("SELECT * { ?m ^trico:hasIten ?p . FILTER(?x = 'schema:nothing') }", 1),
    ("SELECT * { ?m <https://schema.org/locaton> ?p } # schema:this is no name", 1),
    ("# schema:nothing\nSELECT * { ?m a trico:Meeting ; schema:location place:tokyo }", 0),
])
def test_wrong_names_are_found(text: str, count: int, own: set[str]) -> None:
    text = re.sub(r" #.*$", "", text)
    assert len(faults_of_names(text, ALL_PREFIXES | {"trico": TRICO}, own)) == count


def test_every_list_names_its_source() -> None:
    for prefix, _, names, sources in SECTIONS:
        assert sources, prefix
        assert names, prefix
