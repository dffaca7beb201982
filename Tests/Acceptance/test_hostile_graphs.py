"""Random hostile graphs of no vocabulary in particular, through every format, back by other readers.

TRICO_GRAPHS says how many; a seed that fails is told with its graph.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from pathlib import Path

import pytest

import graph_readers as readers
from graph_readers import Picture, Values
from hostile_graphs import Graph, joined, make
from program import NOTHING_USABLE, run

COUNT = int(os.environ.get("TRICO_GRAPHS", "30"))
CHUNKS = 10
# What a format says beside the values of the graph.
OWN = {"label", "type", "iri", "types", "color", "size", "x", "y", "weight"}


def converted(graph: Graph, folder: Path, name: str, *options: str) -> Path:
    source = folder / "graph.nt"
    source.write_text("\n".join(graph.lines) + "\n", encoding="utf-8", newline="\n")
    done = run("convert", source, "-o", folder / name, *options)
    assert done.code == 0, done.err
    return folder / name


def resource(node: str, values: Values) -> str:
    """What a node stands for: its IRI, or the label of a blank node out of its id."""
    if "iri" in values:
        return str(values["iri"])
    label = re.sub("(?:_[0-9A-F]{2})+", lambda m: bytes.fromhex(m[0].replace("_", "")).decode(),
                   node.removeprefix("blank-"))
    return f"_:{label}"


def agrees(value: object, texts: set[str]) -> bool:
    if not isinstance(value, float):
        return value == joined(texts)
    try:
        return len(texts) == 1 and float(next(iter(texts))) == value
    except ValueError:
        return False


def check(picture: Picture, graph: Graph) -> None:
    """Holds a picture against what the triples say."""
    names = {node: resource(node, values) for node, values in picture.nodes.items()}
    assert Counter(names.values()) == Counter(graph.values.keys())
    found = {(names[s], str(values["iri"]), names[t])
             for (s, t, _), values in picture.edges.items()}
    assert found == graph.edges and len(picture.edges) == len(graph.edges)
    columns: dict[str, str] = {}
    for node, values in picture.nodes.items():
        expected = {key: texts for key, texts in graph.values[names[node]].items() if joined(texts)}
        shown = {name: value for name, value in values.items() if name not in OWN}
        assert len(shown) == len(expected), (shown, expected)
        for name, value in shown.items():
            fits = [key for key, texts in expected.items() if agrees(value, texts)]
            assert fits, f"{name} of {names[node]} is {value!r}, not in {expected}"
            # Where only one column has such a value, its name must be the same for all nodes.
            if len(fits) == 1:
                assert columns.setdefault(name, fits[0]) == fits[0]
        kinds = graph.classes.get(names[node], set())
        assert (values["type"] == "resource") == (not kinds)
        assert len(str(values.get("types", values["type"])).split(";")) == max(1, len(kinds))
    for name in columns:
        kinds = {type(values[name]) for values in picture.nodes.values() if name in values}
        assert len(kinds) == 1, f"{name} has values of two types"


def numeric(text: object) -> object:
    try:
        return f"{float(str(text)):g}"
    except ValueError:
        return text


@pytest.mark.parametrize("chunk", range(CHUNKS))
def test_every_format_holds_the_graph(tmp_path: Path, chunk: int) -> None:
    for seed in range(chunk, COUNT, CHUNKS):
        graph = make(seed)
        options = ["--no-layout"] if seed % 3 else []
        try:
            path = converted(graph, tmp_path, "g.graphml", *options)
            picture = readers.graphml(path)
            check(picture, graph)
            assert readers.graphml_igraph(path) == picture
            weighted = Picture(picture.nodes, {
                e: {"weight": 1.0, **v} for e, v in picture.edges.items()})
            assert readers.gexf(converted(graph, tmp_path, "g.gexf", *options)) == weighted
            converted(graph, tmp_path, "g.csv", *options)
            assert readers.tables(tmp_path / "g-nodes.csv", tmp_path / "g-edges.csv") == Picture(
                picture.nodes, picture.without("color").edges)
            drawn = readers.dot(converted(graph, tmp_path, "g.dot", *options)).without("label", "x", "y")
            plain = picture.without("label", "x", "y", "size")
            assert drawn.edges.keys() == plain.edges.keys()
            for node, values in plain.nodes.items():
                assert {n: numeric(v) for n, v in drawn.nodes[node].items()} == {
                    n: numeric(v) for n, v in values.items()}
            shown = readers.svg(converted(graph, tmp_path, "g.svg"))
            assert shown.words.keys() == picture.nodes.keys()
            assert len(shown.edges) == len(picture.edges)
            yed = readers.nx.read_graphml(
                converted(graph, tmp_path, "g-yed.graphml", *options), force_multigraph=True)
            assert set(yed.nodes) == set(picture.nodes)
        except Exception as error:
            lines = "\n".join(graph.lines)
            raise AssertionError(f"seed {seed}: {error}\n{lines}") from error


@pytest.mark.parametrize("ending", ["graphml", "gexf", "dot", "csv"])
def test_characters_that_no_file_can_hold_are_refused(tmp_path: Path, ending: str) -> None:
    for seed in range(max(5, COUNT // 20)):
        graph = make(seed, controls=True)
        source = tmp_path / "graph.nt"
        source.write_text("\n".join(graph.lines) + "\n", encoding="utf-8", newline="\n")
        done = run("convert", source, "-o", tmp_path / f"g.{ending}")
        assert done.code == NOTHING_USABLE, f"seed {seed}: {done.err}"
        assert "U+" in done.err and "attribute" in done.err
        assert [path.name for path in tmp_path.iterdir()] == ["graph.nt"]
        if ending != "csv":
            done = run("convert", source, "--to", ending)
            assert done.code == NOTHING_USABLE and not done.out, "half a file on standard output"
