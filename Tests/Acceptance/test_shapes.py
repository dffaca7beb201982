"""The shapes themselves, what each of them rejects, and what the exports give."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.collection import Collection
from rdflib.namespace import OWL, RDF, SH

from graphs import BASE, PREFIXES
from program import export
from shapes import BAD, CLOSED, FOLDER, GOOD, LAYOUTS, OPEN, SHAPE, expected, shapes, validate

DESCRIPTION = (SH.name, SH.description, SH.order, SH.message, SH.severity)
LISTS = (SH["or"], SH.xone)

# What says something about values; each must be seen to fail in an example.
COMPONENTS = {
    SH.minCount: "MinCount", SH.maxCount: "MaxCount", SH.datatype: "Datatype", SH["class"]: "Class",
    SH.pattern: "Pattern", SH["or"]: "Or", SH.xone: "Xone", SH.sparql: "SPARQL",
    SH.uniqueLang: "UniqueLang", SH.equals: "Equals", SH.disjoint: "Disjoint",
    SH.lessThan: "LessThan", SH.lessThanOrEquals: "LessThanOrEquals", SH["in"]: "In",
    SH.nodeKind: "NodeKind", SH.hasValue: "HasValue", SH.minLength: "MinLength",
    SH.minInclusive: "MinInclusive", SH["not"]: "Not",
}
TARGETS = (SH.targetClass, SH.targetSubjectsOf, SH.targetObjectsOf)
STRUCTURE = {RDF.type, SH.path, SH.property, SH.closed, SH.ignoredProperties, *TARGETS, *DESCRIPTION}


def number(name: str) -> int:
    """The number of a shape or an example: 3 for `shape:s03-meeting-key`, `S03-meeting.ttl`."""
    match = re.match(r"(?:shape:s|S)(\d\d)-", name)
    assert match, name
    return int(match[1])


def all_shapes(graph: Graph) -> list[URIRef]:
    found = {s for kind in (SH.NodeShape, SH.PropertyShape)
             for s in graph.subjects(RDF.type, kind)}
    assert all(isinstance(s, URIRef) and str(s).startswith(SHAPE) for s in found)
    return sorted(found)  # type: ignore[type-var]


def parents(graph: Graph, shape: URIRef) -> list[object]:
    """The shapes that use a shape: as property, in a list, or negated."""
    found = [s for p in (SH.property, SH["not"]) for s in graph.subjects(p, shape)]
    for predicate in LISTS:
        found += [s for s, head in graph.subject_objects(predicate)
                  if shape in Collection(graph, head)]
    return found


@pytest.mark.parametrize("files", [(OPEN,), (OPEN, CLOSED)], ids=["open", "closed"])
def test_every_shape_says_what_it_is(files: tuple[Path, ...]) -> None:
    graph = shapes(*files)
    for shape in all_shapes(graph):
        for predicate in DESCRIPTION:
            values = list(graph.objects(shape, predicate))
            assert len(values) == 1, (shape, predicate)
        for predicate in (SH.name, SH.description, SH.message):
            text = graph.value(shape, predicate)
            assert isinstance(text, Literal) and text.language == "en" and len(text) > 2, shape
        assert graph.value(shape, SH.severity) in (SH.Violation, SH.Warning, SH.Info), shape
        kinds = set(graph.objects(shape, RDF.type))
        assert len(kinds) == 1, f"{shape} is two shapes of one name"
        assert (SH.PropertyShape in kinds) == (len(list(graph.objects(shape, SH.path))) == 1), shape


@pytest.mark.parametrize("files", [(OPEN,), (OPEN, CLOSED)], ids=["open", "closed"])
def test_every_shape_is_in_use(files: tuple[Path, ...]) -> None:
    """A shape has a target or belongs to one shape that has; no two siblings have one order."""
    graph = shapes(*files)
    orders: Counter[tuple[object, object]] = Counter()
    for shape in all_shapes(graph):
        targets = [t for p in TARGETS for t in graph.objects(shape, p)]
        above = parents(graph, shape)
        assert len(above) == (0 if targets else 1), f"{shape}: {above}"
        if (shape, RDF.type, SH.PropertyShape) in graph or targets:
            orders[(above[0] if above else None, graph.value(shape, SH.order))] += 1
        elements = list(graph.subject_objects(SH.sparql))
        assert all((query, SH.select, None) in graph for _, query in elements)
    assert max(orders.values()) == 1, [key for key, count in orders.items() if count > 1]
    for query in graph.subjects(RDF.type, SH.SPARQLConstraint):
        assert isinstance(query, URIRef) and len(list(graph.subjects(SH.sparql, query))) == 1
        assert list(graph.objects(query, SH.prefixes)) == [URIRef(SHAPE)], query


def test_the_file_says_what_it_is() -> None:
    """Title, licence, version; and each prefix that queries may use is used by one."""
    graph = shapes(OPEN)
    header = URIRef(SHAPE)
    for name in ("rdfs:label", "dcterms:title", "dcterms:license", "owl:versionInfo"):
        prefix, _, local = name.partition(":")
        namespace = (PREFIXES | {"owl": str(OWL)})[prefix]
        assert graph.value(header, URIRef(namespace + local)), name
    queries = "".join(graph.objects(None, SH.select))
    declared = {str(p) for d in graph.objects(header, SH.declare) for p in graph.objects(d, SH.prefix)}
    assert declared == set(re.findall(r"\b([a-z]+):[A-Za-z]", queries))


def test_every_constraint_is_known_here() -> None:
    """A new kind of constraint needs a line in COMPONENTS, or nothing proves that it can fail."""
    graph = shapes(OPEN)
    for shape in all_shapes(graph):
        assert set(graph.predicates(shape)) <= STRUCTURE | set(COMPONENTS), shape


def test_numbers_are_complete() -> None:
    wanted = set(range(1, 28))
    assert {number(f"shape:{s[len(SHAPE):]}") for s in all_shapes(shapes(OPEN))} == wanted
    assert {number(example.name) for example in BAD} == wanted


@pytest.mark.parametrize("example", BAD, ids=lambda path: path.stem)
def test_bad_example(example: Path) -> None:
    """Only the shape of its number rejects it, and in the way that its head says."""
    found = validate([example])
    assert Counter(str(result) for result in found.elements()) == expected(example)
    assert {number(result.shape) for result in found} == {number(example.name)}


def test_every_constraint_has_failed() -> None:
    """A constraint that no example breaks has not been tested."""
    graph = shapes(OPEN)
    seen = {line.split(" ", 1)[1] for example in BAD for line in expected(example)}
    missing = []
    for shape in all_shapes(graph):
        used = parents(graph, shape)
        if used and (used[0], SH.property, shape) not in graph:
            continue  # a part of a choice: it never speaks for itself
        if used and parents(graph, used[0]):  # type: ignore[arg-type]
            continue
        for predicate, component in COMPONENTS.items():
            if (shape, predicate, None) in graph:
                line = f"shape:{shape[len(SHAPE):]} {component}"
                if line not in seen:
                    missing.append(line)
    assert missing == []


@pytest.mark.parametrize("example", GOOD, ids=lambda path: path.stem)
def test_good_example(example: Path) -> None:
    assert validate([example]) == Counter()


def test_another_base() -> None:
    """The shapes ask for no base of their own."""
    text = (FOLDER / "examples" / "good" / "complete.ttl").read_text(encoding="utf-8")
    graph = Graph().parse(data=text.replace(BASE, "urn:example:data#"), format="turtle")
    assert validate(graph) == Counter()


@pytest.mark.parametrize("name", ["themes.ttl", "codes.ttl"])
def test_concepts_of_the_ontology(name: str) -> None:
    graph = Graph().parse(FOLDER / name, format="turtle")
    found = validate(graph)
    assert found == Counter()


# --- exports ----------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def merged(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("shapes") / "out", "--mentions", "merged") / "trico.ttl"


def test_sample_conforms(merged: Path) -> None:
    """Not one result, not even a piece of information; and no triple that no shape expects."""
    assert validate([merged], OPEN, CLOSED) == Counter()


def test_other_pages_conform(tmp_path: Path) -> None:
    """Whatever is wrong with the pages, the graph is right: warnings are about the pages."""
    out = export(tmp_path / "out", *LAYOUTS, "--mentions", "merged", expect=1)
    found = validate([out / "trico.ttl"], OPEN, CLOSED)
    assert [str(r) for r in found if r.severity == "Violation"] == []
    assert found, "these pages are chosen for their oddities; some of them are worth a warning"


def test_closed_variant_finds_strangers() -> None:
    """A property that no shape expects at anything of the graph, a class, a thing without class."""
    graph = Graph().parse(FOLDER / "examples" / "good" / "complete.ttl", format="turtle")
    assert validate(graph, OPEN, CLOSED) == Counter()
    stray = URIRef("https://example.org/stray")
    subjects = {s for s, _ in graph.subject_objects(RDF.type)}
    for subject in subjects:
        graph.add((subject, stray, Literal("stray")))
    found = validate(graph, OPEN, CLOSED)
    assert {r.component for r in found} == {"Closed"}
    assert len({r.focus for r in found}) == len(subjects)

    graph.remove((None, stray, None))
    graph.add((URIRef(BASE + "thing/odd"), RDF.type, stray))
    graph.add((URIRef(BASE + "thing/bare"), URIRef(PREFIXES["skos"] + "note"), Literal("bare")))
    assert sorted((r.focus, r.shape) for r in validate(graph, OPEN, CLOSED)) == [
        ("dataset:trico", "shape:closed-untyped"),
        (BASE + "thing/odd", "shape:closed-classes-list")]
