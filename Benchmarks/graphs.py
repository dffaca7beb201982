#!/usr/bin/env python3
"""Makes a graph of meetings as N-Triples: `graphs.py TRIPLES > graph.nt`. The same number gives the
same bytes.

Every meeting has 25 to 60 triples: types, labels in several languages, numbers, booleans, dates, a
blank node for the venue, participants, themes, agenda items, and documents with texts of 100 to 600
characters in several scripts. `--shuffle` puts the lines in another order; `--prefixes` puts
declarations in front, which makes the file Turtle.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterator

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
XSD = "http://www.w3.org/2001/XMLSchema#"
VOCABULARY = "https://example.org/ns/meetings#"
PREFIXES = {
    "rdf": RDF,
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": XSD,
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "schema": "https://schema.org/",
    "m": VOCABULARY,
    "theme": "https://example.org/theme/",
    "agency": "https://example.org/id/agency/",
    "country": "https://example.org/id/country/",
    "meeting": "https://example.org/id/meeting/",
    "item": "https://example.org/id/item/",
    "document": "https://example.org/id/document/",
    "participation": "https://example.org/id/participation/",
}
PHRASES = (
    "agreed to share experience of their programmes – and to compare them",
    "welcomed the progress of the “information exchange” between the institutes",
    "exchanged views on trade facilitation, mutual recognition and joint operations",
    "decided to hold the next meeting in the following year",
    "reaffirmed that a common goal needs a common answer",
    "双方就知识产权保护交换了意见，并同意继续合作",
    "三か国は、情報交換の進展を歓迎した",
    "세 나라는 다음 회의를 내년에 열기로 하였다",
    "the so-called \\\"Action Plan\\\" was revised",
    "adopted the minutes\\nas proposed by the chair",
)
LANGUAGES = {"en": "Meeting of heads", "zh": "海关署长会议", "ja": "長官会議", "ko": "청장 회의"}
CITIES = ("Beijing", "Tokyo", "Seoul", "Busan", "Osaka", "Dalian", "Jeju", "Kyoto")
COUNTRIES = ("CHN", "JPN", "KOR")
THEMES = tuple(f"theme-{number}" for number in range(40))


def iri(prefix: str, local: object) -> str:
    return f"<{PREFIXES[prefix]}{local}>"


def typed(value: object, datatype: str) -> str:
    return f'"{value}"^^<{XSD}{datatype}>'


def text(chance: random.Random, least: int, most: int) -> str:
    """Sentences of about as many characters, already escaped."""
    length = chance.randint(least, most)
    words = ""
    while len(words) < length:
        words += chance.choice(PHRASES) + ". "
    return words.rstrip()


def meeting(number: int) -> Iterator[str]:
    """The triples about one meeting, one subject after the other."""
    chance = random.Random(number)
    year, month, day = chance.randint(1999, 2030), chance.randint(1, 12), chance.randint(1, 28)
    date = f"{year}-{month:02}-{day:02}"
    me, venue = iri("meeting", f"tm-{number}"), f"_:venue{number}"
    a = f"<{RDF}type>"

    def about(subject: str, *pairs: tuple[str, str]) -> Iterator[str]:
        for predicate, value in pairs:
            yield f"{subject} {predicate} {value} .\n"

    people = [iri("participation", f"tm-{number}-{index}") for index in range(chance.randint(4, 12))]
    items = [iri("item", f"tm-{number}-{index}") for index in range(chance.randint(2, 4))]
    papers = [iri("document", f"tm-{number}-{index}") for index in range(chance.randint(1, 3))]
    yield from about(
        me, (a, iri("m", "Meeting")), (a, iri("schema", "Event")),
        *((iri("rdfs", "label"), f'"{label} {number}"@{tag}') for tag, label in LANGUAGES.items()),
        (iri("m", "ordinal"), typed(number % 40, "integer")),
        (iri("m", "budget"), typed(f"{chance.randint(1, 999)}.{chance.randint(0, 99):02}", "decimal")),
        (iri("m", "online"), typed(chance.choice(("true", "false")), "boolean")),
        (iri("schema", "startDate"), typed(date, "date")),
        (iri("dcterms", "modified"), typed(f"{date}T09:30:00Z", "dateTime")),
        (iri("schema", "location"), venue),
        *((iri("m", "participation"), person) for person in people),
        *((iri("dcterms", "subject"), iri("theme", theme)) for theme in chance.sample(THEMES, 2)),
        *((iri("m", "agendaItem"), item) for item in items),
        *((iri("m", "document"), paper) for paper in papers))
    yield from about(
        venue, (a, iri("schema", "Place")), (iri("schema", "name"), f'"{chance.choice(CITIES)}"'),
        (iri("schema", "addressCountry"), iri("country", chance.choice(COUNTRIES))))
    for person in people:
        yield from about(person, (iri("m", "agency"), iri("agency", f"a{chance.randint(1, 60)}")))
    for item in items:
        yield from about(item, (iri("m", "outcome"), f'"{text(chance, 100, 600)}"@en'))
    for paper in papers:
        yield from about(
            paper, (iri("dcterms", "title"), f'"Document of {date}"'),
            (iri("schema", "text"), f'"{text(chance, 100, 600)}"'))


def lines(count: int) -> Iterator[str]:
    """So many triples, the last meeting cut off."""
    number = 0
    while count > 0:
        number += 1
        for line in meeting(number):
            if count > 0:
                yield line
                count -= 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("triples", type=int)
    parser.add_argument("--shuffle", action="store_true", help="put the lines in another order")
    parser.add_argument("--prefixes", action="store_true", help="declare prefixes, as Turtle does")
    options = parser.parse_args()
    output = sys.stdout
    output.reconfigure(encoding="utf-8", newline="\n")
    if options.prefixes:
        output.writelines(f"@prefix {prefix}: <{name}> .\n" for prefix, name in PREFIXES.items())
    graph: Iterator[str] | list[str] = lines(options.triples)
    if options.shuffle:
        graph = list(graph)
        random.Random(options.triples).shuffle(graph)
    output.writelines(graph)


if __name__ == "__main__":
    main()
