"""The competency questions in Ontology/queries: a question, its query, and the rows it must give.

The rows were worked out by hand from the sample page. They are SPARQL results in CSV: identifiers in
full, in the order that the query asks for.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import rdflib

from program import ROOT

FOLDER = ROOT / "Ontology" / "queries"
Row = tuple[str, ...]


@dataclass(frozen=True)
class Question:
    text: str
    query: str
    names: Row
    rows: Sequence[Row]


def load(path: Path) -> Question:
    """A question from its query; the first line of that is the question, as a comment."""
    query = path.read_text(encoding="utf-8")
    first, _, _ = query.partition("\n")
    assert first.startswith("# "), f"{path.name} begins with no question"
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as file:
        names, *rows = (tuple(row) for row in csv.reader(file))
    return Question(first[2:], query, names, rows)


QUESTIONS = {path.stem: load(path) for path in sorted(FOLDER.glob("*.rq"))}


def oxigraph(files: Iterable[Path]) -> ox.Store:
    store = ox.Store()
    for file in files:
        store.load(path=str(file))
    return store


def ask_oxigraph(store: ox.Store, query: str) -> tuple[Row, list[Row]]:
    solutions = store.query(query)
    assert isinstance(solutions, ox.QuerySolutions)
    names = tuple(variable.value for variable in solutions.variables)
    return names, [tuple(t.value if t is not None else "" for t in row) for row in solutions]


def ask_rdflib(graph: rdflib.Graph, query: str) -> tuple[Row, list[Row]]:
    result = graph.query(query)
    names = tuple(str(variable) for variable in result.vars or ())
    return names, [tuple(str(t) if t is not None else "" for t in row) for row in result]
