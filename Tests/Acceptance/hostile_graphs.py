"""Small random RDF graphs of no vocabulary in particular, made to break files of graph tools.

Each is given as N-Triples, and as what every reader must find: worked out here from the triples, by
the rules that the README states and not by anything that trico does.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
XSD = "http://www.w3.org/2001/XMLSchema#"

# Ends of properties: names that tools give a meaning of their own, that differ in capitals only, that
# are no names, or that several namespaces share.
PROPERTIES = [
    "http://e.org/p", "http://e.org/P", "http://f.org/p", "http://e.org/id", "http://e.org/ID",
    "http://e.org/label", "http://e.org/name", "http://e.org/type", "http://e.org/x", "http://e.org/y",
    "http://e.org/size", "http://e.org/color", "http://e.org/weight", "http://e.org/d3",
    "http://e.org/source", "http://e.org/start", "http://e.org/pid", "http://e.org/viz",
    "http://e.org/shape", "http://e.org/URL", "http://e.org/pos", "http://e.org/node",
    "http://e.org/2024", "http://e.org/%C3%A9", "http://e.org/a-b", "http://e.org/a_b",
    "http://e.org/a__b", "http://e.org/\u4e2d", "http://e.org/", "urn:x:y", "http://e.org/q#",
    "http://e.org/viewLabel", "http://www.w3.org/1999/02/22-rdf-syntax-ns#_1",
    "http://www.w3.org/2000/01/rdf-schema#label", "http://e.org/labels", "http://e.org/p_de",
    "http://e.org/interaction", "http://e.org/key", "http://e.org/subgraph", "http://e.org/r",
]
NAMES = [
    "a", "b", "c_d", "c__d", "_e", "f_", "g.h", "i-j", "%20", "\u00e9", "e\u0301", "K", "k", "-", ".",
    "l,m", "n'o", "p(q)", "r;s", "t&u", "meeting:x", "digraph", "1", "a/b#c", "\U0001f600",
]
# No control characters: those are refused, and tried apart.
LETTERS = [
    "a", "B", "7", " ", "  ", "\t", "\n", "\r", "\r\n", '"', "'", "\\", "\\n", "\\N", "&", "&lt;",
    "<", ">", "]]>", "<![CDATA[", "-->", ";", ",", "=", "+", "-", "@", "{", "}", "[", "]", "|", "#",
    "%", "$", "`", "\u007f", "\u0085", "\u00a0", "\u00e9", "e\u0301", "\u2028", "\u4e2d", "\u202e",
    "\ufffd", "\ufdd0", "\U0001f600", "\U0010ffff", "\ufeff",
]
CONTROLS = ["\0", "\x01", "\x08", "\x0b", "\x0c", "\x0e", "\x1b", "\x1f", "\ufffe", "\uffff"]
NUMBERS = [
    ("integer", "0"), ("integer", "-7"), ("integer", "2147483647"), ("integer", "2147483648"),
    ("integer", "-2147483649"), ("integer", "9007199254740991"), ("integer", "9007199254740993"),
    ("integer", "123456789012345678901234567890"), ("integer", "007"), ("integer", "+5"),
    ("int", "many"), ("decimal", "1.50"), ("decimal", "0.1234567890123456789"), ("double", "1e3"),
    ("double", "-1.5E-7"), ("double", "INF"), ("double", "NaN"), ("float", "0.1"), ("byte", "5"),
    ("boolean", "true"), ("boolean", "1"), ("date", "2011-11-11"), ("gYear", "2011"),
]
LANGUAGES = ["en", "EN-gb", "de", "zh-Hant", "ja"]


@dataclass
class Graph:
    """Triples, and what they come to."""

    lines: list[str] = field(default_factory=list)
    # By the name of a resource (an IRI, or a label after `_:`): all values of each column.
    values: dict[str, dict[tuple[str, str], set[str]]] = field(default_factory=dict)
    # Source, property, target.
    edges: set[tuple[str, str, str]] = field(default_factory=set)
    classes: dict[str, set[str]] = field(default_factory=dict)


def _escaped(text: str) -> str:
    marks = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
    return "".join(marks.get(c) or (f"\\u{ord(c):04X}" if c < " " else c) for c in text)


def _text(rng: random.Random, more: list[str]) -> str:
    return "".join(rng.choice(LETTERS) for _ in range(rng.choice((0, 1, 1, 2, 3, 5, 8, 40)))) + "".join(
        rng.sample(more, min(len(more), 1)))


def make(seed: int, controls: bool = False) -> Graph:
    """A graph; with a character that no graph file can hold if `controls`."""
    rng = random.Random(seed)
    graph = Graph()
    resources = [f"_:b{rng.choice('01xX')}{rng.choice(('', '.1', '_2', '-'))}"
                 if rng.random() < 0.25 else f"http://e.org/{rng.choice(NAMES)}"
                 for _ in range(rng.randint(1, 9))]
    classes = [f"http://e.org/{name}" for name in rng.sample(["T", "t", "U_V", "5", "type"], 3)]
    properties = rng.sample(PROPERTIES, rng.randint(1, 12))
    for _ in range(rng.choice((1, 2, 5, 10, 25))):
        subject, predicate = rng.choice(resources), rng.choice(properties)
        written = subject if subject.startswith("_:") else f"<{subject}>"
        columns = graph.values.setdefault(subject, {})
        kind = rng.random()
        if kind < 0.15:
            name = rng.choice(classes)
            graph.classes.setdefault(subject, set()).add(name)
            graph.lines.append(f"{written} <{RDF_TYPE}> <{name}> .")
        elif kind < 0.45:
            target = rng.choice(resources)
            graph.values.setdefault(target, {})
            graph.edges.add((subject, predicate, target))
            end = target if target.startswith("_:") else f"<{target}>"
            graph.lines.append(f"{written} <{predicate}> {end} .")
        elif kind < 0.65:
            datatype, form = rng.choice(NUMBERS)
            columns.setdefault((predicate, ""), set()).add(form)
            graph.lines.append(f'{written} <{predicate}> "{form}"^^<{XSD}{datatype}> .')
        else:
            text, language = _text(rng, []), rng.choice(["", "", "", *LANGUAGES])
            mark = "" if language.lower().split("-")[0] == "en" else language.lower()
            columns.setdefault((predicate, mark), set()).add(text)
            tag = f"@{language}" if language else ""
            graph.lines.append(f'{written} <{predicate}> "{_escaped(text)}"{tag} .')
    if controls:
        subject = rng.choice([s for s in graph.values if not s.startswith("_:")] or ["http://e.org/z"])
        graph.lines.append(f'<{subject}> <{rng.choice(PROPERTIES)}> "'
                           f'{_escaped(_text(rng, [rng.choice(CONTROLS)]))}" .')
    return graph


def joined(texts: set[str]) -> str:
    """Several values as one text: each once, in the order of their bytes."""
    return ";".join(sorted((t for t in texts if t), key=lambda text: text.encode()))
