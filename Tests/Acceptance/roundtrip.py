"""Graphs through `trico convert` and back through readers that nobody here wrote.

A dataset is known by its canonical form (RDFC-1.0, computed by Oxigraph), so that blank node labels do
not matter. Language tags are compared in lower case, as RDF does.
"""

from __future__ import annotations

import io
import logging
import warnings
from collections.abc import Iterable
from dataclasses import dataclass

import pyoxigraph as ox
import rdflib
import rdflib.plugins.parsers.rdfxml

from program import Finished, run

Dataset = ox.Dataset


@dataclass(frozen=True)
class Layout:
    """One way of writing, with the names that other software has for its syntax."""

    name: str
    options: tuple[str, ...]
    oxigraph: ox.RdfFormat
    rdflib: str
    names_graphs: bool = False

    def __str__(self) -> str:
        return self.name

    @property
    def is_sorted(self) -> bool:
        """Whether the order of the input makes no difference."""
        return "--pretty" in self.options or "--canonical" in self.options


NQUADS = Layout("nquads", ("--to", "nquads"), ox.RdfFormat.N_QUADS, "nquads", True)
LAYOUTS = (
    Layout("ntriples", ("--to", "ntriples"), ox.RdfFormat.N_TRIPLES, "nt11"),
    Layout("ntriples canonical", ("--to", "ntriples", "--canonical"), ox.RdfFormat.N_TRIPLES, "nt11"),
    NQUADS,
    Layout("nquads canonical", ("--to", "nquads", "--canonical"), ox.RdfFormat.N_QUADS, "nquads", True),
    Layout("turtle", ("--to", "turtle"), ox.RdfFormat.TURTLE, "turtle"),
    Layout("turtle pretty", ("--to", "turtle", "--pretty"), ox.RdfFormat.TURTLE, "turtle"),
    Layout("trig", ("--to", "trig"), ox.RdfFormat.TRIG, "trig", True),
    Layout("trig pretty", ("--to", "trig", "--pretty"), ox.RdfFormat.TRIG, "trig", True),
    Layout("rdfxml", ("--to", "rdfxml"), ox.RdfFormat.RDF_XML, "xml"),
    Layout("rdfxml pretty", ("--to", "rdfxml", "--pretty"), ox.RdfFormat.RDF_XML, "xml"),
    Layout("jsonld", ("--to", "jsonld"), ox.RdfFormat.JSON_LD, "json-ld", True),
    Layout("jsonld expanded", ("--to", "jsonld", "--expanded"), ox.RdfFormat.JSON_LD, "json-ld", True),
    Layout("jsonld pretty", ("--to", "jsonld", "--pretty"), ox.RdfFormat.JSON_LD, "json-ld", True),
)


def convert(data: bytes, layout: Layout, *options: str, of: str = "nquads") -> Finished:
    """What `trico convert` makes of a document."""
    return run("convert", "-", "--from", of, *layout.options, *options, stdin=data)


def canonical(quads: Iterable[ox.Quad]) -> frozenset[str]:
    """The statements as lines, with canonical labels."""
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return frozenset(str(_lower(quad)) for quad in dataset)


def _lower(quad: ox.Quad) -> ox.Quad:
    term = quad.object
    if isinstance(term, ox.Literal) and term.language and term.language != term.language.lower():
        term = ox.Literal(term.value, language=term.language.lower())
    return ox.Quad(quad.subject, quad.predicate, term, quad.graph_name)


def by_oxigraph(data: bytes, layout: Layout) -> list[ox.Quad]:
    return list(ox.parse(data, format=layout.oxigraph))


class _Complaints(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def by_rdflib(data: bytes, layout: Layout) -> list[ox.Quad]:
    """The statements as rdflib reads them, lexical forms untouched; its warnings are errors."""
    complaints = _Complaints()
    logger = logging.getLogger("rdflib")
    logger.addHandler(complaints)
    normalise, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = rdflib.Dataset(default_union=False)
            dataset.parse(io.BytesIO(data), format=layout.rdflib, publicID="http://base.invalid/")
            quads = [_quad(*quad) for quad in dataset.quads()]
    finally:
        rdflib.NORMALIZE_LITERALS = normalise
        logger.removeHandler(complaints)
    return quads


DEFAULT = rdflib.graph.DATASET_DEFAULT_GRAPH_ID


def _quad(s, p, o, g) -> ox.Quad:
    graph = ox.DefaultGraph()
    if g is not None and g != DEFAULT and str(g) != "http://base.invalid/":
        graph = _term(g)
    return ox.Quad(_term(s), _term(p), _term(o), graph)


def _term(term):
    if isinstance(term, rdflib.Graph):
        term = term.identifier
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return ox.BlankNode(_label(str(term)))
    if term.language:
        return ox.Literal(str(term), language=term.language)
    if term.datatype is not None:
        return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype)))
    return ox.Literal(str(term))


def _label(label: str) -> str:
    """rdflib's labels in letters that every label may hold."""
    return "b" + "".join(c if c.isalnum() and c.isascii() else f"-{ord(c):x}-" for c in label)


# rdflib resolves absolute IRIs of RDF/XML against the base once more, which drops an empty query and
# turns `http:g` into something else. All IRIs that we write are absolute.
rdflib.plugins.parsers.rdfxml.RDFXMLHandler.absolutize = lambda _, iri: rdflib.URIRef(iri)


def assert_same(data: bytes, layout: Layout, expected: frozenset[str]) -> None:
    """Two readers find the same graph in what was written."""
    for reader in (by_oxigraph, by_rdflib):
        name = f"{layout.name} {reader.__name__}"
        try:
            found = canonical(reader(data, layout))
        except Exception as error:
            raise AssertionError(f"{name}: {error!r}\n{data.decode()[:2000]}") from error
        lost, made = sorted(expected - found), sorted(found - expected)
        assert found == expected, f"{name}: lost {lost[:5]}, made up {made[:5]}\n{data.decode()[:2000]}"
