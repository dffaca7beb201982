"""Reads RDF with two engines and puts terms into the short form that the expectations use."""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox
import rdflib

from program import BASE, SCHEME

PREFIXES = {
    "trico": "https://w3id.org/trico/def/",
    "schema": "https://schema.org/",
    "dcterms": "http://purl.org/dc/terms/",
    "org": "http://www.w3.org/ns/org#",
    "time": "http://www.w3.org/2006/time#",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "oa": "http://www.w3.org/ns/oa#",
    "dqv": "http://www.w3.org/ns/dqv#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "void": "http://rdfs.org/ns/void#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "cv": "http://data.europa.eu/m8g/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}

# class segment of an instance IRI -> prefix; only `time` differs, because that is OWL-Time's
SEGMENTS = {name: name for name in (
    "series meeting item participation document download country place agency office body "
    "organization instrument project commitment mention span issue source person dataset "
    "distribution activity agent"
).split()} | {"time": "mtime"}

# code list -> prefix
LISTS = {
    "theme": "theme", "meeting-level": "level", "precision": "precision",
    "document-type": "doctype", "act": "act", "basis": "basis", "fulfilment": "fulfilment",
    "issue-type": "issuetype", "severity": "severity", "language": "language", "layout": "layout",
}

NAMESPACES = (
    {p: iri for p, iri in PREFIXES.items()}
    | {prefix: f"{BASE}{segment}/" for segment, prefix in SEGMENTS.items()}
    | {prefix: f"{SCHEME}{name}/" for name, prefix in LISTS.items()}
)

Term = ox.NamedNode | ox.BlankNode | ox.Literal
Subject = ox.NamedNode | ox.BlankNode
Triple = tuple[Subject, ox.NamedNode, Term]
Triples = frozenset[Triple]

OX_FORMATS = {
    ".ttl": ox.RdfFormat.TURTLE, ".rdf": ox.RdfFormat.RDF_XML, ".nt": ox.RdfFormat.N_TRIPLES,
}
RDFLIB_FORMATS = {".ttl": "turtle", ".rdf": "xml", ".nt": "nt11"}


def iri(short: str) -> str:
    """`meeting:tchm-4` as a full IRI."""
    prefix, _, local = short.partition(":")
    return NAMESPACES[prefix] + local


def node(short: str) -> ox.NamedNode:
    return ox.NamedNode(iri(short))


def shorten(term: Term) -> str:
    """An IRI as prefixed name when a namespace fits exactly, a literal as its text."""
    return shorten_iri(term.value) if isinstance(term, ox.NamedNode) else term.value


def shorten_iri(iri: str) -> str:
    for prefix, namespace in NAMESPACES.items():
        if iri.startswith(namespace):
            local = iri[len(namespace):]
            if local and "/" not in local:
                return f"{prefix}:{local}"
    return iri


def read(path: Path) -> Triples:
    """The triples of a file by Oxigraph, whose parsers refuse what is not exactly right."""
    quads = ox.parse(input=path.read_bytes(), format=OX_FORMATS[path.suffix])
    return frozenset((q.subject, q.predicate, q.object) for q in quads)


def about_the_page(triples: Triples) -> Triples:
    """Without the description of the files, which follows the formats and options asked for."""
    described = ("dataset:", "distribution:", "activity:", "agent:")
    return frozenset(t for t in triples
                     if not shorten(t[0]).startswith(described)
                     and not shorten(t[2]).startswith(described))


class Complaints(logging.Handler):
    """Keeps every log record, so that a parser's warning fails a test."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.name}: {record.getMessage()}")


def read_with_rdflib(path: Path) -> tuple[Triples, list[str]]:
    """The triples of a file by rdflib, and all it complained about on the way."""
    complaints = Complaints()
    root = logging.getLogger()
    root.addHandler(complaints)
    normalise, rdflib.NORMALIZE_LITERALS = rdflib.NORMALIZE_LITERALS, False
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            graph = rdflib.Graph(bind_namespaces="none")
            graph.parse(path, format=RDFLIB_FORMATS[path.suffix])
            triples = frozenset(_triple(*triple) for triple in graph)
    finally:
        rdflib.NORMALIZE_LITERALS = normalise
        root.removeHandler(complaints)
    return triples, complaints.lines + [str(w.message) for w in caught]


def _triple(s: rdflib.term.Node, p: rdflib.term.Node, o: rdflib.term.Node) -> Triple:
    subject, predicate = _ox(s), _ox(p)
    assert not isinstance(subject, ox.Literal) and isinstance(predicate, ox.NamedNode)
    return subject, predicate, _ox(o)


def _ox(term: rdflib.term.Node) -> Term:
    if isinstance(term, rdflib.URIRef):
        return ox.NamedNode(str(term))
    if isinstance(term, rdflib.BNode):
        return ox.BlankNode(str(term))
    assert isinstance(term, rdflib.Literal)
    if term.language:
        return ox.Literal(str(term), language=term.language)
    return ox.Literal(str(term), datatype=ox.NamedNode(str(term.datatype))) \
        if term.datatype else ox.Literal(str(term))


class Facts:
    """A set of triples with the look-ups that tests need; terms are given in short form."""

    def __init__(self, triples: Iterable[Triple]) -> None:
        self.triples: Triples = frozenset(triples)
        self._objects: dict[tuple[str, str], list[Term]] = {}
        self._types: dict[str, set[str]] = {}
        for s, p, o in self.triples:
            self._objects.setdefault((shorten(s), shorten(p)), []).append(o)
            if p.value == PREFIXES["rdf"] + "type":
                self._types.setdefault(shorten(o), set()).add(shorten(s))
        self.store = ox.Store()
        self.store.bulk_extend(ox.Quad(s, p, o) for s, p, o in self.triples)

    def terms(self, subject: str, predicate: str) -> list[Term]:
        return self._objects.get((subject, predicate), [])

    def objects(self, subject: str, predicate: str) -> set[str]:
        return {shorten(term) for term in self.terms(subject, predicate)}

    def literals(self, subject: str, predicate: str) -> list[ox.Literal]:
        return [t for t in self.terms(subject, predicate) if isinstance(t, ox.Literal)]

    def values(self, predicate: str) -> list[ox.Literal]:
        """Every literal that stands under a predicate anywhere."""
        return [o for _, p, o in self.triples
                if isinstance(o, ox.Literal) and shorten(p) == predicate]

    def one(self, subject: str, predicate: str) -> str:
        found = self.terms(subject, predicate)
        assert len(found) == 1, f"{subject} {predicate}: {len(found)} values, expected one"
        return shorten(found[0])

    def of_type(self, kind: str) -> set[str]:
        return self._types.get(kind, set())

    def pairs(self, predicate: str) -> set[tuple[str, str]]:
        return {(s, shorten(o)) for (s, p), found in self._objects.items() if p == predicate
                for o in found}

    def subjects(self) -> set[str]:
        return {s.value for s, _, _ in self.triples}

    def select(self, query: str) -> list[tuple[str, ...]]:
        """Rows of a SELECT query in short form, sorted; an unbound variable is an empty string."""
        solutions = self.store.query(PROLOGUE + query)
        assert isinstance(solutions, ox.QuerySolutions)
        names = solutions.variables
        return sorted(
            tuple(shorten(row[name]) if row[name] is not None else "" for name in names)
            for row in solutions
        )


PROLOGUE = "".join(f"PREFIX {prefix}: <{space}>\n" for prefix, space in NAMESPACES.items())
