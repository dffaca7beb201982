"""Draws the model: Ontology/trico.svg from Ontology/trico.ttl, with Graphviz.

    diagram.py           draws it
    diagram.py --dot     prints what Graphviz gets
    diagram.py --check   exit 1 when the picture is not of the vocabulary as it is now

Boxes are classes with their values, arrows lead from class to class. Layouts differ from one
Graphviz to the next, so the picture carries a checksum of what it was drawn from, and that is
compared.
"""

from __future__ import annotations

import hashlib
import html
import re
import subprocess
import sys
from pathlib import Path

import rdflib
from rdflib.namespace import OWL, RDF, RDFS

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "Ontology" / "trico.ttl"
PICTURE = ROOT / "Ontology" / "trico.svg"
TRICO = "https://w3id.org/trico/def/"
DIGEST = "Drawn by Documentation/diagram.py from DOT with SHA-256 "

# What belongs together, in the order of reading: title, fill, line and classes.
GROUPS = (
    (
        "When and where, who with whom",
        "#e8f1fa",
        "#2f6da8",
        (
            "CooperationBody",
            "MeetingSeries",
            "Meeting",
            "MeetingTime",
            "Participation",
            "GovernmentAgency",
            "schema:Country",
            "org:Organization",
            "schema:Person",
        ),
    ),
    (
        "What was said and written",
        "#eaf5ea",
        "#3b7d3b",
        (
            "MeetingItem",
            "AgendaItem",
            "OutcomeItem",
            "Commitment",
            "MeetingDocument",
            "Download",
            "InstrumentVersion",
            "Instrument",
        ),
    ),
    (
        "Where it stands, and how sure it is",
        "#fbf1e0",
        "#a2690f",
        ("Mention", "QualityIssue", "SourceSpan", "SourceDocument"),
    ),
)
# Columns from left to right; an arrow between two columns never turns the drawing round.
COLUMNS = (
    ("CooperationBody",),
    ("MeetingSeries",),
    ("Meeting",),
    ("MeetingTime", "Participation", "MeetingItem", "MeetingDocument", "Download"),
    (
        "GovernmentAgency",
        "AgendaItem",
        "OutcomeItem",
        "Commitment",
        "InstrumentVersion",
        "Mention",
        "QualityIssue",
    ),
    ("SourceSpan", "Instrument", "schema:Country", "org:Organization", "schema:Person"),
    ("SourceDocument",),
)
# Properties of other vocabularies without which the picture would have holes. A test looks for each
# in the exported sample.
REUSED_ARROWS = (
    ("Meeting", "MeetingSeries", "schema:superEvent"),
    ("Meeting", "MeetingTime", "time:hasTime"),
    ("Meeting", "schema:Country", "schema:location"),
    ("InstrumentVersion", "Instrument", "dcterms:isVersionOf"),
    ("MeetingItem", "SourceSpan", "prov:wasDerivedFrom"),
)
REUSED_VALUES = (
    ("MeetingSeries", "skos:prefLabel", "text"),
    ("Meeting", "schema:startDate", "date"),
    ("Meeting", "schema:endDate", "date"),
    ("Meeting", "prov:wasDerivedFrom", "SourceSpan"),
    ("MeetingItem", "schema:text", "text"),
    ("MeetingItem", "dcterms:subject", "theme"),
    ("MeetingItem", "schema:mentions", "what is named"),
    ("MeetingDocument", "dcterms:title", "text"),
    ("MeetingDocument", "dcterms:type", "code"),
    ("Download", "schema:inLanguage", "language"),
    ("Mention", "oa:hasBody", "theme or thing named"),
    ("Mention", "oa:hasTarget", "place in the text"),
    ("QualityIssue", "oa:hasTarget", "what it is about"),
    ("QualityIssue", "schema:text", "text"),
    ("SourceSpan", "prov:value", "the lines"),
)
# Kinds that follow from ORG, where a formal organisation is an organisation.
REUSED_KINDS = (("GovernmentAgency", "org:Organization"),)


class Model:
    """The vocabulary, with short names."""

    def __init__(self) -> None:
        self.graph = rdflib.Graph().parse(SOURCE)
        self.spaces = {p: str(n) for p, n in self.graph.namespaces() if p}

    def short(self, term: rdflib.term.Node) -> str:
        text = str(term)
        if text.startswith(TRICO):
            return text.removeprefix(TRICO)
        return next(
            f"{p}:{text.removeprefix(n)}" for p, n in self.spaces.items() if text.startswith(n)
        )

    def terms(self, kind: rdflib.URIRef) -> list[rdflib.URIRef]:
        own = (t for t in self.graph.subjects(RDF.type, kind) if str(t).startswith(TRICO))
        return sorted(own, key=str)

    def names(self, term: rdflib.term.Node, predicate: rdflib.URIRef) -> list[str]:
        return sorted(self.short(o) for o in self.graph.objects(term, predicate))

    def direction(self, term: rdflib.URIRef) -> tuple[bool, str]:
        """Of two inverse properties the one that leads from left to right comes first."""
        columns = {name: number for number, names in enumerate(COLUMNS) for name in names}
        ends = [columns.get(self.one(term, end) or "", 9) for end in (RDFS.domain, RDFS.range)]
        is_back = ends[0] > ends[1] or self.short(term).startswith(("next", "sub"))
        return is_back, str(term)

    def one(self, term: rdflib.term.Node, predicate: rdflib.URIRef) -> str | None:
        found = self.graph.value(term, predicate)
        return self.short(found) if found else None


def rows(model: Model) -> dict[str | None, list[str]]:
    """Values of each class: literals and codes; under None those of no single class."""
    found: dict[str | None, list[str]] = {}
    for kind in (OWL.DatatypeProperty, OWL.ObjectProperty):
        for term in model.terms(kind):
            value = model.one(term, RDFS.range) or ""
            if kind == OWL.ObjectProperty and value != "skos:Concept":
                continue
            shown = {"skos:Concept": "code", "rdf:langString": "text"}.get(
                value, value.removeprefix("xsd:")
            )
            line = f"{model.short(term)} : {shown}"
            found.setdefault(model.one(term, RDFS.domain), []).append(line)
    shown = {owner: sorted(lines) for owner, lines in found.items()}
    for owner, name, value in REUSED_VALUES:
        shown.setdefault(owner, []).append(f"{name} : {value}")
    return shown


def arrows(model: Model) -> list[tuple[str, str, str]]:
    """From, to, names. A property and its inverse are one arrow, and so are those of the same
    ends; a narrower property stands below the wider one."""
    found: dict[tuple[str, str], list[str]] = {}
    seen: set[str] = set()
    narrower: dict[str, list[str]] = {}
    for term in model.terms(OWL.ObjectProperty):
        for wider in model.names(term, RDFS.subPropertyOf):
            narrower.setdefault(wider, []).append(model.short(term))
    own_wider = {name for wider, names in narrower.items() if ":" not in wider for name in names}
    for term in sorted(model.terms(OWL.ObjectProperty), key=model.direction):
        source, target = model.one(term, RDFS.domain), model.one(term, RDFS.range)
        name, inverse = model.short(term), model.one(term, OWL.inverseOf)
        if (
            not source
            or not target
            or target == "skos:Concept"
            or {name, inverse} & seen - {None}
            or name in own_wider
        ):
            continue
        seen.add(name)
        shown = [f"{name} / {inverse}" if inverse else name]
        shown += [f"  {n}" for n in narrower.get(name, ())]
        if target == "schema:Event":
            target, shown = "Meeting", [f"{name} (it or its series)"]
        found.setdefault((source, target), []).extend(shown)
    for source, target, name in REUSED_ARROWS:
        found.setdefault((source, target), []).append(name)
    return [(source, target, "\n".join(names)) for (source, target), names in sorted(found.items())]


def box(name: str, parents: list[str], lines: list[str], fill: str, line: str) -> str:
    """One class as an HTML-like label."""
    foreign = ":" in name
    head = html.escape(name)
    wider = [p for p in parents if ":" in p]
    cells = [
        f'<TR><TD BGCOLOR="{"white" if foreign else fill}" ALIGN="CENTER">'
        f'<FONT POINT-SIZE="13">{head if foreign else f"<B>{head}</B>"}</FONT></TD></TR>'
    ]
    if wider:
        cells[0] = cells[0].replace(
            "</TD>",
            f'<BR/><FONT POINT-SIZE="9" COLOR="#666666">{html.escape(", ".join(wider))}'
            "</FONT></TD>",
        )
    if lines:
        text = "".join(f'{html.escape(text)}<BR ALIGN="LEFT"/>' for text in lines)
        cells.append(
            f'<TR><TD ALIGN="LEFT" BALIGN="LEFT"><FONT POINT-SIZE="10">{text}</FONT></TD></TR>'
        )
    style = ' STYLE="DASHED"' if foreign else ""
    return (
        f'<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="6" COLOR="{line}"{style}'
        f' BGCOLOR="white">{"".join(cells)}</TABLE>'
    )


def edge(source: str, target: str, attributes: str, head: str = "normal") -> str:
    """An arrow that leads from left to right in the drawing, whichever way it points."""
    column = {name: number for number, names in enumerate(COLUMNS) for name in names}
    if column[source] > column[target]:
        return f'  "{target}" -> "{source}" [dir=back, arrowtail={head}, {attributes}];'
    return f'  "{source}" -> "{target}" [arrowhead={head}, {attributes}];'


def dot() -> str:
    """The whole drawing for Graphviz."""
    model = Model()
    values = rows(model)
    version = model.graph.value(rdflib.URIRef(TRICO), OWL.versionInfo)
    font = 'fontname="Helvetica,Arial,sans-serif"'
    out = [
        "digraph trico {",
        f"  graph [rankdir=LR, {font}, fontsize=20, labelloc=t,",
        "    nodesep=0.25, ranksep=0.35, pad=0.3,",
        f'    label="The trico vocabulary {version}", tooltip="The trico vocabulary"];',
        f"  node [shape=plain, {font}];",
        f'  edge [{font}, fontsize=10, color="#555555", arrowsize=0.7];',
    ]
    drawn: list[str] = []
    for number, (title, fill, line, classes) in enumerate(GROUPS):
        out.append(
            f'  subgraph cluster_{number} {{ label="{title}"; style="rounded"; '
            f'color="{line}"; fontcolor="{line}"; fontsize=14; labeljust=l; margin=14;'
        )
        for name in classes:
            iri = rdflib.URIRef(TRICO + name)
            parents = [] if ":" in name else model.names(iri, RDFS.subClassOf)
            label = box(name, parents, values.get(name, []), fill, line)
            out.append(f'    "{name}" [label=<{label}>];')
            drawn.append(name)
        out.append("  }")
    missing = {model.short(t) for t in model.terms(OWL.Class)} - set(drawn)
    if missing:
        sys.exit(f"diagram.py: no place for {', '.join(sorted(missing))}; add them to GROUPS")
    for source, target, names in arrows(model):
        label = html.escape(names).replace("\n", '<BR ALIGN="LEFT"/>')
        out.append(edge(source, target, f'label=<{label}<BR ALIGN="LEFT"/>>'))
    kinds = [
        (name, parent)
        for name in drawn
        for parent in model.names(rdflib.URIRef(TRICO + name), RDFS.subClassOf)
        if ":" not in parent
    ]
    for name, parent in (*kinds, *REUSED_KINDS):
        out.append(edge(name, parent, "style=dashed", head="empty"))
    notes = [
        "<B>How to read it</B>",
        "Box: a class, below its name the classes it belongs to elsewhere.",
        "Dashed box: a class of another vocabulary.",
        "Line in a box: a value; “code” is a concept of a list.",
        "Arrow: a property; after “/” the way back.",
        "Dashed arrow: a kind of.",
        "<B>Values of several classes</B>",
        *(html.escape(v) for v in values[None]),
    ]
    text = "".join(f'{line}<BR ALIGN="LEFT"/>' for line in notes)
    out.append(
        f'  legend [label=<<TABLE BORDER="0" CELLPADDING="6" BGCOLOR="#f4f4f4"><TR><TD ALIGN="LEFT"'
        f' BALIGN="LEFT"><FONT POINT-SIZE="10">{text}</FONT></TD></TR></TABLE>>];'
    )
    out.append("}")
    return "\n".join(out) + "\n"


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def draw(text: str) -> str:
    """The picture, without what tells the Graphviz it came from."""
    done = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, text=True, check=True)
    if done.stderr:
        print(done.stderr, file=sys.stderr)
    bare = re.sub(r"<!--.*?-->\n?", "", done.stdout, flags=re.DOTALL)
    start = bare.index("<svg")
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!-- {DIGEST}{digest(text)} -->\n'
        f"{bare[start:].rstrip()}\n"
    )


def is_current() -> bool:
    return PICTURE.is_file() and DIGEST + digest(dot()) in PICTURE.read_text(encoding="utf-8")


def main() -> None:
    match sys.argv[1:]:
        case []:
            PICTURE.write_text(draw(dot()), encoding="utf-8")
        case ["--dot"]:
            print(dot(), end="")
        case ["--check"]:
            if not is_current():
                sys.exit(f"{PICTURE.name} is not of the vocabulary as it is now: run make diagram")
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main()
