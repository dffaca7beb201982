"""Random graphs before more readers, two of them written in Java: what trico writes, all read alike.

They start slowly, so many graphs go to them at a time, joined. BATCHES says how many such joints, of
GRAPHS graphs each. Left out is what one of them warns of in any file, whoever wrote it: IRIs that a
scheme forbids or that have segments to resolve, `rdf:_0`, values outside their datatype, letters not
in normal form C, and characters that no text should hold. In RDF/XML also values of white space
alone, of which RDF4J 3.7 keeps nothing.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from hostile import NOT_XML, RDF, RESERVED, XSD, ends_in_xml_name, line, make
from program import run

pytestmark = pytest.mark.harness

BATCHES, GRAPHS = int(os.environ.get("BATCHES", "1")), 60
NUMBER = r"[+-]?(\d+(\.\d*)?|\.\d+)"
FORMS = {
    "string": ".*", "integer": r"[+-]?\d+", "boolean": "true|false|1|0",
    "decimal": r"[+-]?\d*\.\d+|[+-]?\d+", "double": NUMBER + r"[eE][+-]?\d+|INF|NaN",
}
PLAIN_IRI = re.compile(r"http://ex\.org(?!.*/\.)/([^%#\[\].]|ns#|\.)*|" + re.escape(RDF) + "(?!_0).*")


def is_plain(term: ox.NamedNode | ox.BlankNode | ox.Literal | ox.DefaultGraph) -> bool:
    if isinstance(term, ox.NamedNode):
        value = term.value
        return (PLAIN_IRI.fullmatch(value) is not None and max(value) < "\uffff"
                and unicodedata.is_normalized("NFC", value))
    if not isinstance(term, ox.Literal):
        return True
    if any(c in term.value for c in (*NOT_XML, "\ufffd")):
        return False
    datatype = term.datatype.value
    if datatype.startswith(XSD):
        form = FORMS.get(datatype.removeprefix(XSD))
        if not form or not re.fullmatch(form, term.value, re.DOTALL):
            return False
    elif not term.language and not is_plain(term.datatype) or datatype in (
            RDF + "XMLLiteral", RDF + "HTML"):
        return False
    return unicodedata.is_normalized("NFC", term.value) and not unicodedata.combining(
        term.value[:1] or "a")


def fits_xml(quad: ox.Quad) -> bool:
    name = quad.predicate.value
    if isinstance(quad.object, ox.Literal) and not quad.object.value.strip(" \t\r\n"):
        return False
    # Of other letters in namespaces, such as that of a class, some warn; of "&" libxml2 does.
    for iri in (name, str(quad.object) if name == RDF + "type" else ""):
        if not iri.isascii() or "&" in iri:
            return False
    return ends_in_xml_name(name) and name.removeprefix(RDF) not in RESERVED


def joined(first: int) -> list[ox.Quad]:
    """The statements of many graphs; labels of different graphs stay apart."""
    quads = []
    for seed in range(first, first + GRAPHS):
        def renamed(term, seed=seed):
            if not isinstance(term, ox.BlankNode):
                return term
            return ox.BlankNode(f"g{seed}x{term.value.replace('.', 'p').replace('-', 'm')}")

        for quad in make(seed).quads:
            terms = (quad.subject, quad.predicate, quad.object, quad.graph_name)
            if all(map(is_plain, terms)):
                quads.append(ox.Quad(*map(renamed, terms)))
    return quads


@pytest.fixture(params=range(BATCHES))
def write(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[..., list[Path]]:
    quads = joined(request.param * GRAPHS)

    def write(choose: Callable[[ox.Quad], bool], source: str, *names: str) -> list[Path]:
        chosen = [quad for quad in quads if choose(quad)]
        assert len(chosen) > 100
        (tmp_path / source).write_text("".join(map(line, chosen)), encoding="utf-8")
        for name in names:
            pretty = ("--pretty",) if name.startswith("pretty") else ()
            done = run("convert", tmp_path / source, "-o", tmp_path / name, *pretty)
            assert done.code == 0, done.err
        return [tmp_path / name for name in (source, *names)]

    return write


def is_default(quad: ox.Quad) -> bool:
    return quad.graph_name == ox.DefaultGraph()


def test_triples(accept, write) -> None:
    accept("isomorphic",
           *write(is_default, "in.nt", "out.nt", "out.ttl", "pretty.ttl", "out.jsonld"))


def test_rdfxml(accept, write) -> None:
    accept("isomorphic", *write(
        lambda quad: is_default(quad) and fits_xml(quad), "in.nt", "out.rdf", "pretty.rdf"))


def test_quads(accept, write) -> None:
    accept("isomorphic", "--skip", "rapper",
           *write(lambda quad: True, "in.nq", "out.nq", "out.trig", "pretty.trig", "out.jsonld"))
