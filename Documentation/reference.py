"""Writes the reference of the vocabulary, the themes and the code lists as web pages.

    reference.py FOLDER

The pages say what stands in Ontology/*.ttl and nothing else; they link to each other, need no
network and no script, and are well-formed XML.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import rdflib
from html_writer import Element, code, element, link, page, text
from rdflib.collection import Collection
from rdflib.namespace import DCTERMS, OWL, RDF, RDFS, SKOS, VANN
from rdflib.term import Node

ROOT = Path(__file__).resolve().parents[1]
ONTOLOGY = ROOT / "Ontology"
COPIED = ("trico.ttl", "alignments.ttl", "themes.ttl", "codes.ttl", "authorities.ttl", "trico.svg")
TRICO = rdflib.URIRef("https://w3id.org/trico/def/")
SCHEME = "https://w3id.org/trico/scheme/"
STATUS = rdflib.URIRef("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status")
NOT_YET = (
    "The namespace is not registered yet: its addresses are names and do not open in a browser."
)


class Source:
    """A graph with short names and links for its terms."""

    def __init__(self, *names: str) -> None:
        self.graph = rdflib.Graph()
        for name in names:
            self.graph.parse(ONTOLOGY / name)
        self.spaces = {p: str(n) for p, n in self.graph.namespaces() if p}

    def short(self, term: Node) -> str:
        fitting = [
            (len(n), f"{p}:{str(term).removeprefix(n)}")
            for p, n in self.spaces.items()
            if str(term).startswith(n) and str(term) != n
        ]
        return max(fitting, default=(0, str(term)))[1]

    def values(self, subject: Node, predicate: Node) -> list[Node]:
        return sorted(self.graph.objects(subject, predicate), key=str)

    def users(self, predicate: Node, value: Node) -> list[Node]:
        return sorted((s for s in self.graph.subjects(predicate, value) if is_term(s)), key=str)

    def first(self, subject: Node, predicate: Node) -> str:
        found = self.values(subject, predicate)
        return str(found[0]) if found else ""

    def linked(self, term: Node) -> Element:
        """A term of ours leads to its place on the page, any other to its address."""
        if str(term).startswith(str(TRICO)) and term != TRICO:
            return link(f"vocabulary.html#{local(term)}", local(term))
        return link(str(term), self.short(term))


def local(term: Node) -> str:
    return str(term).rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1]


def is_term(term: Node) -> bool:
    return isinstance(term, rdflib.URIRef) and str(term).startswith(str(TRICO)) and term != TRICO


def joined(parts: list[Element], between: str = ", ") -> list[Element]:
    out: list[Element] = []
    for part in parts:
        out += [part] if not out else [text(between), part]
    return out


def facts(rows: list[tuple[str, list[Element]]]) -> Element:
    """What is known, as a list of names and values; empty values are left out."""
    return element(
        "dl",
        *(
            part
            for name, value in rows
            if value
            for part in (element("dt", text(name)), element("dd", *value))
        ),
    )


# The vocabulary


def header(source: Source) -> Element:
    def plain(predicate: Node) -> list[Element]:
        return joined([text(str(v)) for v in source.values(TRICO, predicate)])

    names = [
        text(source.first(v, RDFS.label) or str(v)) for v in source.values(TRICO, DCTERMS.creator)
    ]
    return element(
        "section",
        element("p", text(source.first(TRICO, DCTERMS.abstract)), **{"class": "lead"}),
        element("p", text(source.first(TRICO, DCTERMS.description))),
        element("p", text(NOT_YET), **{"class": "note"}),
        facts(
            [
                ("Namespace", [code(str(TRICO))]),
                ("Prefix", plain(VANN.preferredNamespacePrefix)),
                (
                    "Version",
                    plain(OWL.versionInfo) + [text(" "), code(source.first(TRICO, OWL.versionIRI))],
                ),
                ("Issued", plain(DCTERMS.issued)),
                ("Changed", plain(DCTERMS.modified)),
                ("Made by", joined(names)),
                ("Licence", [link(v, str(v)) for v in source.values(TRICO, DCTERMS.license)]),
                ("Cite as", plain(DCTERMS.bibliographicCitation)),
                (
                    "Builds on",
                    joined([link(str(v), str(v)) for v in source.values(TRICO, DCTERMS.source)]),
                ),
                ("Files", joined([link(n, n) for n in ("trico.ttl", "alignments.ttl")])),
            ]
        ),
    )


def narrower(source: Source, term: Node) -> list[Node]:
    return source.users(RDFS.subClassOf, term) + source.users(RDFS.subPropertyOf, term)


def term_section(source: Source, term: Node) -> Element:
    def terms(values: list[Node]) -> list[Element]:
        return joined([source.linked(v) for v in values])

    kinds = {local(k) for k in source.values(term, RDF.type)}
    kind = (
        "class"
        if "Class" in kinds
        else "object property"
        if "ObjectProperty" in kinds
        else "datatype property"
    )
    chains = [
        terms(list(Collection(source.graph, c)))
        for c in source.graph.objects(term, OWL.propertyChainAxiom)
    ]
    keys = [
        terms(list(Collection(source.graph, k))) for k in source.graph.objects(term, OWL.hasKey)
    ]
    notes = [
        element("p", text(str(v)), **{"class": "note"}) for v in source.values(term, SKOS.scopeNote)
    ]
    return element(
        "section",
        element(
            "h3",
            text(local(term)),
            element(
                "small",
                text(
                    f"{source.first(term, RDFS.label)} · {kind}"
                    + (" · functional" if "FunctionalProperty" in kinds else "")
                ),
            ),
        ),
        element("p", text(source.first(term, RDFS.comment))),
        *notes,
        facts(
            [
                ("From", terms(source.values(term, RDFS.domain))),
                ("To", terms(source.values(term, RDFS.range))),
                (
                    "A kind of",
                    terms(
                        source.values(term, RDFS.subClassOf)
                        + source.values(term, RDFS.subPropertyOf)
                    ),
                ),
                ("Kinds of it", terms(narrower(source, term))),
                ("The way back", terms(source.values(term, OWL.inverseOf))),
                ("Follows from", [p for c in chains for p in c]),
                ("Known by", [p for k in keys for p in k]),
                ("Shares no instance with", terms(apart(source, term))),
                ("Properties from it", terms(source.users(RDFS.domain, term))),
                ("Properties to it", terms(source.users(RDFS.range, term))),
                ("Example", joined([code(str(e)) for e in source.values(term, SKOS.example)])),
                ("Status", joined([text(str(s)) for s in source.values(term, STATUS)])),
                ("Address", [code(str(term))]),
            ]
        ),
        id=local(term),
    )


def apart(source: Source, term: Node) -> list[Node]:
    others = set(source.graph.objects(term, OWL.disjointWith))
    others |= set(source.graph.subjects(OWL.disjointWith, term))
    for _, members in source.graph.subject_objects(OWL.members):
        listed = set(Collection(source.graph, members))
        others |= listed - {term} if term in listed else set()
    return sorted(others, key=str)


def vocabulary() -> Element:
    source = Source("trico.ttl")
    parts = [
        ("Classes", OWL.Class),
        ("Properties between things", OWL.ObjectProperty),
        ("Properties with values", OWL.DatatypeProperty),
    ]
    body: list[Element] = [header(source)]
    for title, kind in parts:
        terms = sorted((t for t in source.graph.subjects(RDF.type, kind) if is_term(t)), key=str)
        body += [
            element("h2", text(title), id=local(kind)),
            element("p", *joined([source.linked(t) for t in terms], " · "), **{"class": "index"}),
            *(term_section(source, t) for t in terms),
        ]
    return page(source.first(TRICO, DCTERMS.title), "vocabulary.html", body)


# Themes and code lists


def labels(source: Source, concept: Node, predicate: Node) -> list[Element]:
    found = source.graph.objects(concept, predicate)
    ordered = sorted(found, key=lambda v: (v.language != "en", v.language or "", str(v)))
    return joined([element("span", text(str(v)), lang=v.language or "en") for v in ordered])


def concept_section(source: Source, concept: Node, under: int) -> Element:
    matches = [
        part
        for name in ("exactMatch", "closeMatch", "broadMatch")
        for value in source.values(concept, SKOS[name])
        for part in (text(f" {name.removesuffix('Match')} "), link(str(value), source.short(value)))
    ]
    seen = [text(str(v)) for v in source.values(concept, SKOS.editorialNote)]
    names = [v for v in source.graph.objects(concept, SKOS.prefLabel)]
    english = next(str(v) for v in names if v.language == "en")
    notes = [
        element("p", text(str(v)), **{"class": "note"})
        for v in source.values(concept, SKOS.scopeNote)
    ]
    children = sorted(source.graph.objects(concept, SKOS.narrower), key=str)
    return element(
        "section",
        element(f"h{min(under + 3, 6)}", text(english), element("small", text(local(concept)))),
        element("p", text(source.first(concept, SKOS.definition))),
        *notes,
        facts(
            [
                ("Names", labels(source, concept, SKOS.prefLabel)),
                ("Also", labels(source, concept, SKOS.altLabel)),
                ("Found, but not written", labels(source, concept, SKOS.hiddenLabel)),
                ("Elsewhere", matches),
                ("Seen", joined(seen, " ")),
                ("Address", [code(str(concept))]),
            ]
        ),
        *(concept_section(source, child, under + 1) for child in children),
        id=f"{local(rdflib.URIRef(str(concept).rsplit('/', 1)[0]))}-{local(concept)}",
        **{"class": "concept"},
    )


def scheme(source: Source, iri: Node) -> list[Element]:
    tops = sorted(source.graph.objects(iri, SKOS.hasTopConcept), key=str)
    title = next(str(v) for v in source.graph.objects(iri, SKOS.prefLabel) if v.language == "en")
    return [
        element("h2", text(title), id=local(iri)),
        element("p", text(source.first(iri, SKOS.definition))),
        *(concept_section(source, top, 0) for top in tops),
    ]


def concepts(title: str, file: str, name: str) -> Element:
    source = Source(name)
    schemes = sorted(source.graph.subjects(RDF.type, SKOS.ConceptScheme), key=str)
    index = joined([link(f"#{local(s)}", local(s)) for s in schemes], " · ")
    body: list[Element] = [element("p", *index, **{"class": "index"})] if len(schemes) > 1 else []
    for one in schemes:
        body += scheme(source, one)
    return page(title, file, body)


CONTENTS = (
    ("vocabulary.html", "Vocabulary", "classes and properties, each with an example"),
    ("themes.html", "Themes", "what agenda and outcome items are about"),
    ("codes.html", "Code lists", "levels, precisions, acts, kinds of issues and more"),
)
LIBRARY = ("library/documentation/index.html", "Library", "the Swift modules, from a web server")


def front(*, has_library: bool) -> Element:
    source = Source("trico.ttl")
    contents = (*CONTENTS, LIBRARY) if has_library else CONTENTS
    picture = element(
        "img",
        src="trico.svg",
        alt="The classes of the vocabulary and the properties between them",
    )
    body = [
        element("p", text(source.first(TRICO, DCTERMS.abstract)), **{"class": "lead"}),
        element(
            "ul",
            *(element("li", link(file, name), text(f": {what}")) for file, name, what in contents),
        ),
        element("p", text(NOT_YET), **{"class": "note"}),
        element("figure", element("a", picture, href="trico.svg")),
    ]
    return page("trico", "index.html", body)


def write(folder: Path) -> None:
    """Writes all pages and the files they lead to."""
    folder.mkdir(parents=True, exist_ok=True)
    pages = {
        "index.html": front(has_library=(folder / LIBRARY[0]).is_file()),
        "vocabulary.html": vocabulary(),
        "themes.html": concepts("Themes", "themes.html", "themes.ttl"),
        "codes.html": concepts("Code lists", "codes.html", "codes.ttl"),
    }
    for name, content in pages.items():
        (folder / name).write_text(content, encoding="utf-8")
    for name in COPIED:
        shutil.copyfile(ONTOLOGY / name, folder / name)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    write(Path(sys.argv[1]))
