"""The W3C test suites of RDF 1.1: their cases, and what readers make of them.

RDF_TESTS names the folder that holds `rdf-n-triples`, `rdf-n-quads`, `rdf-turtle` and `rdf-trig` with their
manifests; without it, `../shared/w3c` beside this repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyoxigraph as ox
import pytest

from program import ROOT

FOLDER = Path(os.environ.get("RDF_TESTS") or ROOT.parent / "shared" / "w3c")
MISSING = (f"THE W3C SUITES DID NOT RUN: there is no {FOLDER}; RDF_TESTS names the folder that holds rdf-turtle "
           "and its like")
MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFT = "http://www.w3.org/ns/rdftest#"
# folder, what it is called here, and in Oxigraph
SYNTAXES = {
    "rdf-n-triples": ("ntriples", ox.RdfFormat.N_TRIPLES),
    "rdf-n-quads": ("nquads", ox.RdfFormat.N_QUADS),
    "rdf-turtle": ("turtle", ox.RdfFormat.TURTLE),
    "rdf-trig": ("trig", ox.RdfFormat.TRIG),
}


# Where the tables wait for the end of the run.
TABLES = pytest.StashKey[list[str]]()


@dataclass(frozen=True)
class Case:
    suite: str
    name: str
    kind: str
    action: Path
    result: Path | None
    base: str

    def __str__(self) -> str:
        return f"{self.suite}-{self.name}"

    @property
    def is_negative(self) -> bool:
        return "Negative" in self.kind

    @property
    def syntax(self) -> str:
        return SYNTAXES[self.suite][0]

    @property
    def base_options(self) -> tuple[str, ...]:
        """The address of the document; line-based syntaxes have none."""
        return ("--base", self.base) if self.syntax in ("turtle", "trig") else ()

    def expected(self) -> list[ox.Quad]:
        """What a right reader finds: as the suite says, or where it says nothing, as Oxigraph reads it."""
        if self.result:
            return list(ox.parse(self.result.read_bytes(), format=ox.RdfFormat.N_QUADS))
        base = self.base if self.base_options else None
        return list(ox.parse(self.action.read_bytes(), format=SYNTAXES[self.suite][1], base_iri=base))


def cases() -> list[Case]:
    return [case for suite in SYNTAXES if (FOLDER / suite).is_dir() for case in _cases(suite)]


def _cases(suite: str) -> Iterator[Case]:
    store = ox.Store()
    manifest = FOLDER / suite / "manifest.ttl"
    store.load(manifest.read_bytes(), format=ox.RdfFormat.TURTLE, base_iri="http://manifest.invalid/")

    def value(subject: ox.NamedNode | None, name: str) -> str | None:
        found = [q.object for q in store.quads_for_pattern(subject, ox.NamedNode(MF + name), None)]
        return found[0].value if found else None

    base = value(None, "assumedTestBase") or f"https://w3c.github.io/rdf-tests/rdf/rdf11/{suite}/"
    found = []
    for quad in store.quads_for_pattern(None, ox.NamedNode(RDF + "type"), None):
        if quad.object.value.startswith(RDFT):
            action, result = (value(quad.subject, n) for n in ("action", "result"))
            file = action.rsplit("/", 1)[1]
            found.append(Case(
                suite, value(quad.subject, "name"), quad.object.value.removeprefix(RDFT), FOLDER / suite / file,
                FOLDER / suite / result.rsplit("/", 1)[1] if result else None, base + file))
    yield from sorted(found, key=lambda case: case.name)
