"""Both GraphML profiles, read by a plain XML reader, networkx and igraph, against the RDF graph."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import igraph
import networkx as nx
import pytest

from conftest import COUNTS
from expected import ITEMS, MEETINGS
from graphs import Facts, iri
from program import GRAPHML_FILES

NS = "{http://graphml.graphdrawing.org/xmlns}"
NAME_TOKEN = re.compile(r"[A-Za-z0-9._:-]+")
TYPES = {"boolean", "int", "long", "float", "double", "string"}
MEANINGFUL = {"label", "size", "color", "r", "g", "b", "x", "y", "z", "weight"}

NODES = {
    "meeting": 21, "city": 7, "country": 3, "agency": 3, "outcome": 37, "agenda": 9, "document": 8,
    "office": 3, "body": 6, "project": 1, "version": 3,
}
EDGES = {
    "part_of_series": 21, "previous": 16, "held_at": 11, "held_in_country": 11, "located_in": 7,
    "attended_by": 45, "agency_of": 3, "has_agenda": 9, "has_outcome": 24, "sub_item_of": 13,
    "has_document": 8, "embodies": 3, "version_of": 3, "replaces": 2, "adopted_at": 3,
    "convenes": 5, "subordinate_to": 5, "planned": 2,
    "about": sum(len(row[2]) for row in ITEMS.values()),
}


@pytest.fixture(scope="module")
def full(exported: Path) -> nx.MultiDiGraph:
    return nx.read_graphml(exported / "trico.graphml", force_multigraph=True)


@pytest.fixture(scope="module")
def overview(exported: Path) -> nx.MultiDiGraph:
    return nx.read_graphml(exported / "trico-overview.graphml", force_multigraph=True)


def _edges(graph: nx.MultiDiGraph, kind: str) -> list[tuple[str, str, dict]]:
    return [(u, v, d) for u, v, d in graph.edges(data=True) if d["type"] == kind]


def _types(graph: nx.MultiDiGraph) -> Counter[str]:
    return Counter(kind for _, kind in graph.nodes(data="type"))


@pytest.mark.parametrize("name", GRAPHML_FILES)
def test_structure(exported: Path, name: str) -> None:
    root = ElementTree.parse(exported / name).getroot()
    assert root.tag == f"{NS}graphml"
    [graph] = root.findall(f"{NS}graph")
    assert graph.get("edgedefault") == "directed"
    tags = [child.tag for child in root]
    assert tags == [f"{NS}key"] * (len(tags) - 1) + [f"{NS}graph"], "keys first, then one graph"
    inner = [child.tag.removeprefix(NS) for child in graph if child.tag != f"{NS}desc"]
    assert inner == sorted(inner, key=["data", "node", "edge"].index), "nodes before edges"

    keys = {key.get("id"): key for key in root.iter(f"{NS}key")}
    types: dict[str, str] = {}
    for key in keys.values():
        attribute, kind = key.get("attr.name", ""), key.get("attr.type", "")
        assert key.get("for") in ("node", "edge", "graph") and kind in TYPES
        assert NAME_TOKEN.fullmatch(attribute) and attribute != "id"
        assert key.get("id") not in ("d3", "d7")
        assert types.setdefault(attribute, kind) == kind, f"{attribute} has two types"
        assert not list(key), "a default value, which some readers ignore"
    assert len({(k.get("for"), k.get("attr.name")) for k in keys.values()}) == len(keys)

    nodes = [node.get("id", "") for node in graph.findall(f"{NS}node")]
    edges = graph.findall(f"{NS}edge")
    ids = nodes + [edge.get("id", "") for edge in edges]
    assert all(ids) and len(ids) == len(set(ids))
    assert all(NAME_TOKEN.fullmatch(one) for one in ids)
    assert {edge.get(end) for edge in edges for end in ("source", "target")} <= set(nodes)
    for element in (*graph.findall(f"{NS}node"), *edges):
        assert {child.tag for child in element} <= {f"{NS}data"}
        used = [data.get("key") for data in element]
        assert len(used) == len(set(used))
        kind = element.tag.removeprefix(NS)
        assert all(keys[key].get("for") == kind for key in used)
        assert all(data.text for data in element), "an empty value"
        assert set(element.keys()) <= {"id", "source", "target", "labels", "label"}


@pytest.mark.parametrize("name", GRAPHML_FILES)
def test_two_readers_hold_the_same(exported: Path, name: str) -> None:
    mine = nx.read_graphml(exported / name, force_multigraph=True)
    theirs = igraph.Graph.Read_GraphML(str(exported / name))
    assert mine.is_directed() and theirs.is_directed()
    assert (mine.number_of_nodes(), mine.number_of_edges()) == (theirs.vcount(), theirs.ecount())
    assert {v["id"]: (v["type"], v["label"], v["iri"]) for v in theirs.vs} == {
        n: (d["type"], d["label"], d["iri"]) for n, d in mine.nodes(data=True)}
    ends = [(theirs.vs[e.source]["id"], theirs.vs[e.target]["id"], e["type"]) for e in theirs.es]
    assert Counter(ends) == Counter((u, v, d["type"]) for u, v, d in mine.edges(data=True))
    assert len(ends) == len(set(ends)), "two edges of one type between the same nodes"
    COUNTS.append(f"{name}: {theirs.vcount()} nodes, {theirs.ecount()} edges")


def test_counts_of_nodes(full: nx.MultiDiGraph) -> None:
    found = _types(full)
    assert {kind: found[kind] for kind in NODES} == NODES
    series = {n for n, kind in full.nodes(data="type") if kind == "series"}
    listed = {v for _, v, _ in _edges(full, "part_of_series")}
    assert len(listed) == 5 and listed <= series <= listed | {"series:trilateral-summit"}
    wrong = {"time", "span", "download", "issue", "mention", "participation", "commitment"}
    assert not wrong & set(found)


def test_counts_of_edges(full: nx.MultiDiGraph) -> None:
    found = Counter(kind for _, _, kind in full.edges(data="type"))
    assert {kind: found[kind] for kind in EDGES} == EDGES


@pytest.mark.parametrize("profile", ["full", "overview"])
def test_names_and_labels(request: pytest.FixtureRequest, profile: str, main: Facts) -> None:
    graph: nx.MultiDiGraph = request.getfixturevalue(profile)
    subjects = main.subjects()
    for node, data in graph.nodes(data=True):
        assert data["iri"] == iri(node) and data["iri"] in subjects
        assert data["label"] == data["name"] and data["type"]
    for _, _, data in graph.edges(data=True):
        assert data["interaction"] == data["label"] == data["type"]


def test_attributes_of_a_meeting(full: nx.MultiDiGraph) -> None:
    expected = {
        "label": "TCHM 4 (2011)", "type": "meeting", "ordinal": 4, "year": 2011,
        "date_start": "2011-11-11", "date_end": "2011-11-11", "precision": "day",
        "place_text": "Tokyo, Japan", "languages": "en;zh", "source_first": 49, "source_last": 76,
    }
    node = full.nodes["meeting:tchm-4"]
    assert {key: node.get(key) for key in expected} == expected
    for slug, row in MEETINGS.items():
        assert full.nodes[f"meeting:{slug}"]["year"] == row[2]


def test_attributes_of_an_item(full: nx.MultiDiGraph, main: Facts) -> None:
    node = full.nodes["item:tchm-4-outcome-2-4"]
    expected = {
        "label": "TCHM 4 · 2.4 AEO", "type": "outcome", "number": "2.4", "heading": "AEO",
        "source_first": 70, "text": main.one("item:tchm-4-outcome-2-4", "schema:text"),
    }
    assert {key: node.get(key) for key in expected} == expected


def test_theme_edges_weigh_their_mentions(full: nx.MultiDiGraph) -> None:
    edges = {(u, v): d for u, v, d in _edges(full, "about")}
    assert set(edges) == {
        (f"item:{slug}", f"theme:{theme}") for slug, row in ITEMS.items() for theme in row[2]}
    assert edges["item:tchm-4-outcome-2-4", "theme:aeo"]["weight"] == 3


def test_planned_edges(full: nx.MultiDiGraph) -> None:
    found = {(u, v): d for u, v, d in _edges(full, "planned")}
    assert set(found) == {
        ("item:tchm-3-outcome-2", "meeting:tchm-4"), ("item:ipr-4-agenda-2", "meeting:ipr-6")}
    assert found["item:tchm-3-outcome-2", "meeting:tchm-4"]["planned_year"] == 2010


def test_participation_keeps_the_printed_name(full: nx.MultiDiGraph) -> None:
    names = Counter(d["name_in_source"] for _, _, d in _edges(full, "attended_by"))
    assert names == {
        "Ministry of the General Administration of Customs": 15, "Ministry of Finance": 15,
        "Korea Customs Service": 15}


def test_graphml_and_rdf_say_the_same(full: nx.MultiDiGraph, main: Facts) -> None:
    for kind, predicate in {
        "part_of_series": "schema:superEvent", "previous": "trico:previousMeeting",
        "held_in_country": "trico:heldInCountry", "attended_by": "trico:attendedBy",
        "has_agenda": "trico:hasAgendaItem", "has_outcome": "trico:hasOutcomeItem",
        "sub_item_of": "trico:subItemOf", "has_document": "trico:hasDocument",
        "embodies": "trico:embodies", "version_of": "dcterms:isVersionOf",
        "replaces": "dcterms:replaces", "adopted_at": "trico:adoptedAt",
        "convenes": "trico:convenes", "subordinate_to": "org:subOrganizationOf",
        "about": "dcterms:subject", "mentions": "schema:mentions",
    }.items():
        subjects = {n for n in full if predicate not in ("dcterms:subject", "schema:mentions")
                    or n.startswith("item:")}
        said = {pair for pair in main.pairs(predicate) if pair[0] in subjects}
        assert {(u, v) for u, v, _ in _edges(full, kind)} == said, kind


def test_overview_counts_items_by_theme(overview: nx.MultiDiGraph) -> None:
    assert not {"agenda", "outcome"} & set(_types(overview))
    weights: Counter[tuple[str, str]] = Counter()
    for slug, row in ITEMS.items():
        meeting = re.split("-(?:agenda|outcome)-", slug)[0]
        weights.update((f"meeting:{meeting}", f"theme:{theme}") for theme in row[2])
    assert {(u, v): d["weight"] for u, v, d in _edges(overview, "about")} == weights
