"""Random hostile graphs through every syntax and layout: nothing lost, nothing made up.

HOSTILE_GRAPHS says how many (`make acceptance HOSTILE_GRAPHS=3000`), HOSTILE_FIRST with which to begin.
"""

from __future__ import annotations

import os

import pyoxigraph as ox
import pytest

from hostile import make
from program import NOTHING_USABLE
from roundtrip import LAYOUTS, assert_same, canonical, convert

COUNT = int(os.environ.get("HOSTILE_GRAPHS", "40"))
START = int(os.environ.get("HOSTILE_FIRST", "0"))


@pytest.mark.parametrize("seed", range(START, START + COUNT))
def test_hostile_graph(seed: int) -> None:
    graph = make(seed)
    data = graph.nquads()
    expected = canonical(ox.parse(data, format=ox.RdfFormat.N_QUADS))
    assert len(expected) == len(graph.quads)
    prefixes = [word for prefix in graph.prefixes for word in ("--prefix", prefix)]
    for layout in LAYOUTS:
        done = convert(data, layout, *prefixes)
        said = done.err
        # Of several reasons to refuse a graph, the first that is met is told.
        reasons = ["named graphs"] if graph.names_graphs and not layout.names_graphs else []
        if layout.oxigraph == ox.RdfFormat.RDF_XML:
            reasons += graph.xml_faults()
        if reasons:
            assert done.code == NOTHING_USABLE, layout.name
            assert any(reason in said for reason in reasons), f"{layout.name}: {said}"
            assert done.out == b""
            continue
        assert done.code == 0, f"{layout.name}: {said}"
        assert_same(done.out, layout, expected)
        if layout.is_sorted:
            again = convert(graph.nquads(seed + 1), layout, *prefixes)
            assert again.out == done.out, f"{layout.name}: another order of the input, other bytes"
        if "canonical" in layout.name:
            again = convert(graph.relabelled(seed).nquads(seed + 2), layout, *prefixes)
            assert again.out == done.out, f"{layout.name}: other labels in the input, other bytes"
            # Oxigraph 0.5 strays from RDFC-1.0 where a graph's name is related to a node twice.
            if not graph.names_graphs:
                assert quads(done.out) == canonical_by_oxigraph(data), f"{layout.name}: other labels"


def quads(data: bytes) -> set[str]:
    return {str(quad) for quad in ox.parse(data, format=ox.RdfFormat.N_QUADS)}


def canonical_by_oxigraph(data: bytes) -> set[str]:
    dataset = ox.Dataset(ox.parse(data, format=ox.RdfFormat.N_QUADS))
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in dataset}
