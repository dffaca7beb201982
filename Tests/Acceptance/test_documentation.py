"""The reference, the picture and the redirects say what the ontology says."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import rdflib
from graphs import NAMESPACES, Facts
from program import ROOT
from rdflib.namespace import RDF, RDFS, SKOS

sys.path.insert(0, str(ROOT / "Documentation"))

import diagram  # noqa: E402
import reference  # noqa: E402

ONTOLOGY = ROOT / "Ontology"
PAGES = ("index.html", "vocabulary.html", "themes.html", "codes.html")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs")
    reference.write(folder)
    return folder


@pytest.fixture(scope="module")
def trees(site: Path) -> dict[str, ElementTree.Element]:
    return {name: ElementTree.parse(site / name).getroot() for name in PAGES}


def ids(tree: ElementTree.Element) -> list[str]:
    return [e.attrib["id"] for e in tree.iter() if "id" in e.attrib]


def words(tree: ElementTree.Element) -> str:
    return "".join(tree.itertext())


def test_pages_are_well_formed_and_anchors_unique(trees: dict[str, ElementTree.Element]) -> None:
    for name, tree in trees.items():
        found = ids(tree)
        assert len(set(found)) == len(found), name
        assert tree.get("lang") == "en"


def test_links_lead_somewhere(site: Path, trees: dict[str, ElementTree.Element]) -> None:
    inside = 0
    for name, tree in trees.items():
        for link in tree.iter("a"):
            file, _, anchor = link.attrib["href"].partition("#")
            if file.startswith("http"):
                continue
            inside += 1
            assert (site / (file or name)).is_file(), link.attrib["href"]
            assert not anchor or anchor in ids(trees[file or name]), link.attrib["href"]
    assert inside > 300


def test_every_term_has_a_place_with_all_that_is_said(
    trees: dict[str, ElementTree.Element],
) -> None:
    graph = rdflib.Graph().parse(ONTOLOGY / "trico.ttl")
    places = {e.attrib["id"]: words(e) for e in trees["vocabulary.html"].iter("section")
              if "id" in e.attrib}
    terms = list(graph.subjects(RDFS.isDefinedBy))
    assert len(places) == len(terms) > 70
    for term in terms:
        place = places[str(term).rsplit("/", 1)[-1]]
        for predicate in (RDFS.label, RDFS.comment, SKOS.scopeNote, SKOS.example):
            for value in graph.objects(term, predicate):
                assert str(value) in place, (term, value)
        for predicate in (RDFS.domain, RDFS.range, RDFS.subClassOf, RDFS.subPropertyOf):
            for value in graph.objects(term, predicate):
                assert re.split("[/#]", str(value))[-1] in place, (term, value)


@pytest.mark.parametrize("name", ["themes", "codes"])
def test_every_concept_has_a_place_with_its_names(
    name: str, trees: dict[str, ElementTree.Element]
) -> None:
    graph = rdflib.Graph().parse(ONTOLOGY / f"{name}.ttl")
    page = trees[f"{name}.html"]
    places = {e.attrib["id"]: words(e) for e in page.iter("section") if "id" in e.attrib}
    concepts = list(graph.subjects(RDF.type, SKOS.Concept))
    assert len(places) == len(concepts) > 50
    for concept in concepts:
        place = places["-".join(str(concept).rsplit("/", 2)[1:])]
        for predicate in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel, SKOS.definition):
            for value in graph.objects(concept, predicate):
                assert str(value) in place, (concept, value)


def test_picture_is_of_the_vocabulary_as_it_is() -> None:
    assert diagram.is_current(), "run `make diagram`"


def test_picture_is_noticed_to_be_old(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    changed = tmp_path / "trico.ttl"
    text = (ONTOLOGY / "trico.ttl").read_text(encoding="utf-8")
    changed.write_text(text.replace("rdfs:range xsd:date", "rdfs:range xsd:dateTime"),
                       encoding="utf-8")
    monkeypatch.setattr(diagram, "SOURCE", changed)
    assert not diagram.is_current()


def test_picture_shows_every_term() -> None:
    graph = rdflib.Graph().parse(ONTOLOGY / "trico.ttl")
    shown = set(re.findall(r"[A-Za-z]+", (ONTOLOGY / "trico.svg").read_text(encoding="utf-8")))
    terms = {str(t).rsplit("/", 1)[-1] for t in graph.subjects(RDFS.isDefinedBy)}
    assert sorted(terms - shown) == []


def test_what_the_picture_adds_stands_in_the_export(main: Facts, mentions: Facts) -> None:
    def full(name: str) -> str:
        prefix, _, local = name.rpartition(":")
        return NAMESPACES[prefix or "trico"] + local

    graph = rdflib.Graph()
    for facts in (main, mentions):
        for s, p, o in facts.triples:
            graph.add((rdflib.URIRef(s.value), rdflib.URIRef(p.value), rdflib.URIRef(o.value)))
    added = [(owner, name) for owner, _, name in diagram.REUSED_ARROWS]
    added += [(owner, name) for owner, name, _ in diagram.REUSED_VALUES]
    for owner, name in added:
        owners = set(graph.subjects(RDF.type, rdflib.URIRef(full(owner))))
        assert owners & set(graph.subjects(rdflib.URIRef(full(name)))), (owner, name)


# The redirects, as Apache reads them


def redirect(path: str, accept: str) -> str | None:
    """Where the rules lead a request for `path` below https://w3id.org/trico/."""
    wanted: list[str] = []
    for line in (ONTOLOGY / "htaccess-w3id").read_text(encoding="utf-8").splitlines():
        match line.split():
            case ["RewriteCond", "%{HTTP_ACCEPT}", pattern]:
                wanted.append(pattern)
            case ["RewriteRule", pattern, target, flags]:
                found = re.search(pattern, path)
                if found and all(re.search(one, accept) for one in wanted):
                    assert "R=303" in flags and flags.endswith("L]")
                    assert "NE" in flags or "#" not in target, line
                    return re.sub(r"\$(\d)", lambda m: found[int(m[1])], target)
                wanted = []
            case [first, *_] if not first.startswith("#"):
                assert first in ("Options", "RewriteEngine"), line
    return None


HTML = "text/html,application/xhtml+xml,*/*;q=0.8"
HERE = "https://example.org/trico/"


@pytest.mark.parametrize(("path", "accept", "target"), [
    ("", HTML, ""),
    ("def/", HTML, "vocabulary.html"),
    ("def", HTML, "vocabulary.html"),
    ("def/1.0.0", HTML, "vocabulary.html"),
    ("def/Meeting", HTML, "vocabulary.html#Meeting"),
    ("def/Meeting", "text/turtle", "trico.ttl"),
    ("def/1.0.0", "text/turtle", "trico.ttl"),
    ("def/", "application/rdf+xml", "trico.rdf"),
    ("def/", "application/ld+json", "trico.jsonld"),
    ("def/", "application/n-triples", "trico.nt"),
    ("def/alignments", HTML, "alignments.ttl"),
    ("scheme/theme", HTML, "themes.html"),
    ("scheme/theme/aeo", HTML, "themes.html#theme-aeo"),
    ("scheme/theme/aeo", "text/turtle", "themes.ttl"),
    ("scheme/act/agreed", HTML, "codes.html#act-agreed"),
    ("scheme/issue-type", HTML, "codes.html#issue-type"),
    ("scheme/act", "text/turtle", "codes.ttl"),
])
def test_redirects(
    path: str, accept: str, target: str, site: Path, trees: dict[str, ElementTree.Element]
) -> None:
    assert redirect(path, accept) == HERE + target
    file, _, anchor = target.partition("#")
    if file.endswith((".html", ".ttl")):
        assert (site / file).is_file()
    assert not anchor or anchor in ids(trees[file])


def test_no_redirect_for_data() -> None:
    assert redirect("id/meeting/tchm-4", HTML) is None
    assert "NOT HANDED IN YET" in (ONTOLOGY / "htaccess-w3id").read_text(encoding="utf-8")
