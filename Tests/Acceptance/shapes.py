"""Validates graphs against the shapes in Ontology/ with pySHACL, an engine that nobody here wrote."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyshacl
from rdflib import Graph, URIRef, plugin
from rdflib.namespace import SH
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.evaluate import evalQuery
from rdflib.plugins.sparql.processor import SPARQLProcessor
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Processor

from graphs import shorten_iri
from program import ROOT

FOLDER = ROOT / "Ontology"
OPEN = FOLDER / "shapes.ttl"
CLOSED = FOLDER / "shapes-closed.ttl"
GOOD = sorted((FOLDER / "examples" / "good").glob("*.ttl"))
BAD = sorted((FOLDER / "examples" / "bad").glob("*.ttl"))
LAYOUTS = sorted((ROOT / "Tests" / "Fixtures" / "layouts").glob("*.txt"))
SHAPE = "https://w3id.org/trico/shape/"


class PreparingProcessor(SPARQLProcessor):
    """pySHACL hands rdflib the same text for every node; parsing it once saves most of the time."""

    @staticmethod
    @cache
    def prepared(text: str, names: tuple[tuple[str, str], ...], base: str | None) -> Query:
        return prepareQuery(text, dict(names), base)

    def query(self, strOrQuery, initBindings=None, initNs=None, base=None, DEBUG=False):
        query = strOrQuery
        if not isinstance(query, Query):
            query = self.prepared(query, tuple((initNs or {}).items()), base)
        return evalQuery(self.graph, query, initBindings or {}, base)


plugin.register("sparql", Processor, __name__, PreparingProcessor.__name__)


@dataclass(frozen=True, order=True)
class Result:
    """What an engine says about one node: in the words that the examples use."""

    focus: str
    shape: str
    component: str
    severity: str = "Violation"

    def __str__(self) -> str:
        return f"{self.focus} {self.shape} {self.component}"


@cache
def shapes(*files: Path) -> Graph:
    graph = Graph(bind_namespaces="none")
    for file in files:
        graph.parse(file, format="turtle")
    return graph


def validate(data: Graph | Iterable[Path], *files: Path) -> Counter[Result]:
    """Every result of a validation; `files` are the shapes, by default the open ones."""
    if not isinstance(data, Graph):
        graph = Graph(bind_namespaces="none")
        for path in data:
            graph.parse(path, format="turtle")
        data = graph
    conforms, report, text = pyshacl.validate(
        data, shacl_graph=shapes(*(files or (OPEN,))), inference="none", advanced=False)
    assert isinstance(report, Graph), text
    found = Counter(
        Result(
            _short(report.value(result, SH.focusNode)),
            _short(report.value(result, SH.sourceShape)),
            _local(report.value(result, SH.sourceConstraintComponent)).removesuffix(
                "ConstraintComponent"),
            _local(report.value(result, SH.resultSeverity)))
        for result in report.objects(None, SH.result))
    assert conforms == (not found), text
    return found


def _local(term: object) -> str:
    return str(term).rpartition("#")[2]


def _short(term: object) -> str:
    if not isinstance(term, URIRef):
        return "_:blank"
    text = str(term)
    return f"shape:{text[len(SHAPE):]}" if text.startswith(SHAPE) else shorten_iri(text)


def expected(example: Path) -> Counter[str]:
    """The results that a bad example promises in its head: focus, shape, component."""
    lines = example.read_text(encoding="utf-8").splitlines()
    return Counter(line.removeprefix("#! ") for line in lines if line.startswith("#! "))
