"""What other vocabularies define: by rdflib's own lists, and by foreign-terms.txt for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import rdflib
from graphs import PREFIXES
from rdflib import namespace

LISTS = (
    namespace.DC, namespace.DCAM, namespace.DCAT, namespace.DCMITYPE, namespace.DCTERMS,
    namespace.FOAF, namespace.ORG, namespace.OWL, namespace.PROV, namespace.QB, namespace.RDF,
    namespace.RDFS, namespace.SDO, namespace.SH, namespace.SKOS, namespace.TIME, namespace.VANN,
    namespace.VOID, namespace.XSD,
)
TRICO = PREFIXES["trico"]
OURS = "https://w3id.org/trico/"
RDF_TYPE = rdflib.RDF.type


def _sections() -> Iterator[tuple[str, str, set[str], list[str]]]:
    """Prefix, namespace, names and sources of every section."""
    text = Path(__file__).with_name("foreign-terms.txt").read_text(encoding="utf-8")
    for section in re.split(r"^(?=\[)", text, flags=re.MULTILINE)[1:]:
        head, *lines = [line for line in section.splitlines() if line]
        found = re.fullmatch(r"\[([a-z-]+)\] (\S+)", head)
        assert found, head
        sources = [line.removeprefix("source: ") for line in lines if line.startswith("source: ")]
        names = {name for line in lines if not line.startswith("source: ") for name in line.split()}
        yield found[1], found[2], names, sources


SECTIONS = list(_sections())


def _defined() -> dict[str, set[str]]:
    terms: dict[str, set[str]] = {}
    for known in LISTS:
        at = str(known._NS)
        # names that Python keeps for itself stand apart, such as void:class
        extra = known.__dict__.get("_extras", ())
        names = {str(name).removeprefix(at) for name in (*dir(known), *extra)}
        terms.setdefault(at, set()).update(names)
    for _, at, names, _ in SECTIONS:
        terms.setdefault(at, set()).update(names)
    return terms


DEFINED = _defined()
PREFIXES_OF_LISTS = {
    "dc": str(namespace.DC), "dcat": str(namespace.DCAT), "dcterms": str(namespace.DCTERMS),
    "foaf": str(namespace.FOAF), "org": str(namespace.ORG), "owl": str(namespace.OWL),
    "prov": str(namespace.PROV), "rdf": str(namespace.RDF), "rdfs": str(namespace.RDFS),
    "schema": str(namespace.SDO), "sh": str(namespace.SH), "skos": str(namespace.SKOS),
    "time": str(namespace.TIME), "vann": str(namespace.VANN), "void": str(namespace.VOID),
    "xsd": str(namespace.XSD),
} | {prefix: at for prefix, at, _, _ in SECTIONS}


def vocabulary(iri: str) -> str | None:
    """The namespace of the list that has to know `iri`; the longest that fits."""
    fitting = [at for at in DEFINED if iri.startswith(at) and iri != at]
    return max(fitting, key=len, default=None)


def own_terms(trico: rdflib.Graph) -> set[str]:
    """Classes and properties of our own vocabulary, and the documents that its header names."""
    defined = {str(s) for s in trico.subjects(rdflib.RDFS.isDefinedBy, rdflib.URIRef(TRICO))}
    return defined | {str(o) for o in trico.objects(rdflib.URIRef(TRICO), rdflib.RDFS.seeAlso)}


def fault(iri: str, own: set[str], *, is_term: bool) -> str | None:
    """Why `iri` may not be used; as a property or class if `is_term`, else as any object."""
    if iri.startswith(TRICO) and iri != TRICO:
        # versions and other documents have more than letters
        is_known = iri in own or not re.fullmatch("[A-Za-z]+", iri.removeprefix(TRICO))
        return None if is_known else f"{iri} is not defined in trico.ttl"
    at = vocabulary(iri)
    if at is not None:
        return None if iri.removeprefix(at) in DEFINED[at] else f"{iri} is not defined by {at}"
    if is_term and not iri.startswith(OURS):
        return f"{iri} is of no vocabulary that is listed in foreign-terms.txt"
    return None


def faults(graph: rdflib.Graph, own: set[str]) -> list[str]:
    """All uses of terms that are not defined, and of classes as properties and the reverse."""
    found: set[str] = set()
    for _, predicate, object_ in graph:
        found.add(fault(str(predicate), own, is_term=True) or "")
        if vocabulary(str(predicate)) and _local(predicate)[:1].isupper():
            found.add(f"{predicate} is a class, not a property")
        if isinstance(object_, rdflib.URIRef):
            is_type = predicate == RDF_TYPE
            found.add(fault(str(object_), own, is_term=is_type) or "")
            if is_type and vocabulary(str(object_)) and _local(object_)[:1].islower():
                found.add(f"{object_} is a property, not a class")
        elif isinstance(object_, rdflib.Literal) and object_.datatype:
            found.add(fault(str(object_.datatype), own, is_term=True) or "")
    return sorted(found - {""})


def _local(term: rdflib.term.Node) -> str:
    return re.split("[/#]", str(term))[-1]


NAME = re.compile(r"(?<![\w:#.-])([A-Za-z][\w-]*):([A-Za-z][\w-]*)")


def faults_of_names(text: str, prefixes: dict[str, str], own: set[str]) -> list[str]:
    """Terms named in a text (a query, a path) that are not defined."""
    found: set[str] = set()
    bare = re.sub(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'', '""', text)
    bare = re.sub(r"^\s*#.*$", "", bare, flags=re.MULTILINE)
    for written in re.findall(r"<([^<>\s]+)>", bare):
        found.add(fault(written, own, is_term=False) or "")
    for prefix, local in NAME.findall(re.sub(r"<[^<>\s]*>", "<>", bare)):
        if prefix in prefixes:
            found.add(fault(prefixes[prefix] + local, own, is_term=False) or "")
    return sorted(found - {""})
