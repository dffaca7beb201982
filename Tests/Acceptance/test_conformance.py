"""The W3C suites: our readers accept and reject what they should, and every positive case's graph goes through
every syntax and layout and comes back. `make conformance` prints the table."""

from __future__ import annotations

from collections import Counter

import pyoxigraph as ox
import pytest

from hostile import Graph
from program import NOTHING_USABLE
from roundtrip import LAYOUTS, NQUADS, assert_same, canonical, convert
from suites import MISSING, SYNTAXES, TABLES, Case, cases

pytestmark = pytest.mark.conformance

CASES = cases()
READ: Counter[tuple[str, str, bool]] = Counter()
WRITTEN: Counter[tuple[str, str, str]] = Counter()


@pytest.fixture(scope="module", autouse=True)
def tables(pytestconfig: pytest.Config):
    """Fills the tables that the last lines of the run show."""
    yield
    if CASES:
        pytestconfig.stash[TABLES] = [*reading_table(), "", *writing_table()]



def test_suites_are_there() -> None:
    if not CASES:
        pytest.skip(MISSING)
    assert {case.suite for case in CASES} == set(SYNTAXES)
    assert len(CASES) > 800


@pytest.mark.parametrize("case", CASES, ids=str)
def test_reader(case: Case) -> None:
    key = (case.suite, case.kind)
    READ[*key, False] += 1
    done = convert(case.action.read_bytes(), NQUADS, *case.base_options, of=case.syntax)
    if case.is_negative:
        assert done.code == NOTHING_USABLE, f"accepted: {done.text}"
        assert done.err.startswith("stdin:") and ": error: " in done.err
        assert done.out == b""
    else:
        assert done.code == 0, done.err
        assert canonical(ox.parse(done.out, format=ox.RdfFormat.N_QUADS)) == canonical(case.expected())
    READ[*key, False] -= 1
    READ[*key, True] += 1


@pytest.mark.parametrize("case", [case for case in CASES if not case.is_negative], ids=str)
def test_writers(case: Case) -> None:
    graph = Graph(case.expected())
    data = graph.nquads()
    expected = canonical(graph.quads)
    for layout in LAYOUTS:
        if graph.names_graphs and not layout.names_graphs:
            continue
        key = (case.suite, layout.name)
        WRITTEN[*key, "failed"] += 1
        done = convert(data, layout)
        if layout.oxigraph == ox.RdfFormat.RDF_XML and (faults := graph.xml_faults()):
            assert done.code == NOTHING_USABLE, layout.name
            assert any(fault in done.err for fault in faults), done.err
            outcome = "refused"
        else:
            assert done.code == 0, f"{layout.name}: {done.err}"
            assert_same(done.out, layout, expected)
            outcome = "came back"
        WRITTEN[*key, "failed"] -= 1
        WRITTEN[*key, outcome] += 1


def reading_table() -> list[str]:
    kinds = sorted({(suite, kind) for suite, kind, _ in READ})
    lines = [f"{'read':15} {'cases':28} passed failed"]
    lines += [f"{suite:15} {kind:28} {READ[suite, kind, True]:6} {READ[suite, kind, False]:6}" for suite, kind in kinds]
    return lines


def writing_table() -> list[str]:
    lines = ["written, and read by Oxigraph and by rdflib: came back / rightly refused / failed",
             f"{'layout':20}" + "".join(f"{suite:>16}" for suite in SYNTAXES)]
    for layout in LAYOUTS:
        numbers = [tuple(WRITTEN[suite, layout.name, what] for what in ("came back", "refused", "failed"))
                   for suite in SYNTAXES]
        lines.append(f"{layout.name:20}" + "".join(f"{'/'.join(map(str, row)):>16}" for row in numbers))
    return lines
