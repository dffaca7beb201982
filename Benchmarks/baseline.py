#!/usr/bin/env python3
"""Pages to N-Triples as one would write it in an afternoon, with lxml and rdflib: `baseline.py FOLDER
OUTPUT.nt`. Prints how many triples there are.

It reads what trico reads (series, editions, dates, places, participants, agenda, outcomes, documents,
each with its line), knows no authority file and finds neither themes nor names in the texts. It is
here to be compared with.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from lxml import html
from rdflib import RDF, RDFS, XSD, Graph, Literal, Namespace, URIRef

BASE = "https://example.org/id/"
T = Namespace("https://example.org/def/")
SCHEMA = Namespace("https://schema.org/")
PROV = Namespace("http://www.w3.org/ns/prov#")

SERIES = re.compile(r"^(?P<name>.+?)\s*(?:\((?P<code>[A-Z0-9]+)\))?\s*Latest Event\s*:\s*(?P<date>.*)$")
EDITION = re.compile(r"^(?P<ordinal>\d+)(?:st|nd|rd|th)\s+(?P<name>.+)$")
DATE = re.compile(r"^\s*•\s*(?P<date>\d{4}(?:\.\d{2}\.\d{2})?)(?:\s*~\s*(?P<end>\S+))?\s*$")
PLACE = re.compile(r"^\s*•\s*(?P<place>[^0-9].*)$")
SECTION = re.compile(r"^■\s*(?P<section>Participants|Agenda|Outcome|Documents)")
PARTY = re.compile(r"^•?\s*(?P<country>China|Japan|ROK|Korea)\s*:\s*(?P<name>.+)$")
ITEM = re.compile(r"^(?P<number>\d+)[.)]\s*(?P<text>.+)$")


def lines(path: Path) -> list[str]:
    if path.suffix == ".txt":
        return path.read_text(encoding="utf-8").splitlines()
    tree = html.parse(str(path))
    return [element.text_content() for element in tree.iter("p", "h1", "h2", "li")]


def slug(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


class PageMapper:
    def __init__(self, graph: Graph, page: str) -> None:
        self.graph, self.page = graph, page
        self.source = URIRef(f"{BASE}source/{page}")
        graph.add((self.source, RDF.type, T.SourceDocument))

    def span(self, line: int, text: str) -> URIRef:
        span = URIRef(f"{BASE}span/{self.page}-{line}")
        self.graph.add((span, RDF.type, T.SourceSpan))
        self.graph.add((span, T.spanOf, self.source))
        self.graph.add((span, T.firstLine, Literal(line)))
        self.graph.add((span, PROV.value, Literal(text)))
        return span

    def node(self, kind: str, name: str, type: URIRef, line: int, text: str) -> URIRef:
        node = URIRef(f"{BASE}{kind}/{name}")
        self.graph.add((node, RDF.type, type))
        self.graph.add((node, PROV.wasDerivedFrom, self.span(line, text)))
        return node

    def map(self, lines: list[str]) -> None:
        add = self.graph.add
        series = code = meeting = key = section = None
        order = 0
        for number, line in enumerate(lines, start=1):
            if found := SERIES.match(line):
                code = slug(found["code"] or found["name"])
                series = self.node("series", code, T.MeetingSeries, number, line)
                add((series, RDFS.label, Literal(found["name"], lang="en")))
                add((series, T.latestEvent, Literal(found["date"])))
                meeting = section = None
            elif (found := EDITION.match(line)) and series is not None and section != "Outcome" or (
                found and series is not None and code and code.upper() in line
            ):
                key = f"{code}-{found['ordinal']}"
                meeting = self.node("meeting", key, T.Meeting, number, line)
                add((meeting, RDFS.label, Literal(line, lang="en")))
                add((meeting, T.ordinal, Literal(int(found["ordinal"]))))
                add((meeting, SCHEMA.superEvent, series))
                section, order = None, 0
            elif meeting is None:
                continue
            elif found := DATE.match(line):
                date = found["date"].replace(".", "-")
                kind = XSD.date if "-" in date else XSD.gYear
                add((meeting, SCHEMA.startDate, Literal(date, datatype=kind)))
            elif found := SECTION.match(line):
                section = found["section"]
            elif section is None and (found := PLACE.match(line)):
                add((meeting, SCHEMA.location, Literal(found["place"])))
            elif section == "Participants" and (found := PARTY.match(line)):
                party = self.node(
                    "participation", f"{key}-{slug(found['country'])}", T.Participation, number, line)
                agency = URIRef(f"{BASE}agency/{slug(found['name'])}-{slug(found['country'])}")
                add((agency, RDF.type, T.Agency))
                add((agency, RDFS.label, Literal(found["name"], lang="en")))
                add((party, T.participant, agency))
                add((party, T.country, Literal(found["country"])))
                add((meeting, T.hasParticipation, party))
            elif section in ("Agenda", "Outcome") and line.strip():
                order += 1
                item = self.node("item", f"{key}-{section.lower()}-{order}", T[section + "Item"], number, line)
                found = ITEM.match(line)
                add((item, SCHEMA.text, Literal(found["text"] if found else line, lang="en")))
                add((item, T.order, Literal(order)))
                add((item, T.itemOf, meeting))
                if found:
                    add((item, T.itemNumber, Literal(found["number"])))
                add((meeting, T.hasItem, item))
            elif section == "Documents" and line.strip():
                order += 1
                document = self.node("document", f"{key}-{order}", T.Document, number, line)
                add((document, RDFS.label, Literal(line, lang="en")))
                add((meeting, T.hasDocument, document))


def main() -> None:
    folder, output = Path(sys.argv[1]), sys.argv[2]
    graph = Graph()
    for path in sorted(folder.rglob("*.*")):
        PageMapper(graph, path.stem).map(lines(path))
    graph.serialize(output, format="nt", encoding="utf-8")
    print(len(graph))


if __name__ == "__main__":
    main()
